"""One conversation with one server: requests with the token, a total deadline, and answers turned into errors."""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.capability import ABSENT, ASKED_AT
from kesong_desktop.api.convert import raise_for
from kesong_desktop.api.pacing import Pace
from kesong_desktop.api.transport import answer_of, converted, make_http, server_offset_s, upload_line
from kesong_desktop.errors import NotAuthorised


class Connection:
    """Speaks with ``server`` (an origin such as ``https://pixels.town``). Every request raises ``ServerProblem``.

    ``http`` may be given for tests. ``clock`` gives seconds since 1970, and should not jump; ``deadline_s`` bounds a call, and
    the time for which an upload may stand still; ``pace`` holds uploads to a speed. ``lacks`` is told the name of an ability
    that an answer shows not to be there.
    """

    def __init__(
        self,
        server: str,
        token: str = "",
        *,
        http: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        deadline_s: float = 60.0,
        pace: Pace | None = None,
    ) -> None:
        self.server = server
        self.host = urlsplit(server).netloc
        self._server_ahead_s: float | None = None
        self.lacks: Callable[[str], object] = _no_matter
        self._token = token
        self._http = http or make_http(server)
        self._uploads = upload_line(server) if http is None else None
        self._clock = clock
        self._deadline_s = deadline_s
        self._pace = pace
        self._refusal: NotAuthorised | None = None

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()
        if self._uploads is not None:
            await self._uploads.close()

    def use_token(self, token: str) -> None:
        """Speak with this token from the next request on."""
        self._token = token
        self._refusal = None

    def server_now(self) -> float | None:
        """The server's time, by its last answer (R12); None before the first. One that tells none is taken to have ours."""
        return None if self._server_ahead_s is None else self._clock() + self._server_ahead_s

    async def _call(
        self,
        method: str,
        path: str,
        query: dict[str, str] | list[tuple[str, str]] | None = None,
        *,
        json: Any = None,
        headers: dict[str, str] | None = None,
    ) -> bytes:
        return (await self._response(method, path, query, json=json, headers=headers)).content

    async def _response(
        self,
        method: str,
        path: str,
        query: Any = None,
        *,
        json: Any = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        async with converted(self.server, self._deadline_s):
            response = await answer_of(
                self._http.stream(
                    method,
                    self.server + path,
                    params=query,
                    json=json,
                    headers=self._authorisation() | (headers or {}),
                ),
                self.host,
            )
        if response.status_code in ABSENT and path in ASKED_AT:
            self.lacks(ASKED_AT[path])
        self._check(response)
        return response

    def _authorisation(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _check(self, response: httpx.Response) -> None:
        now_s = self._clock()
        ahead_s = server_offset_s(response.headers, now_s)
        if ahead_s is not None or self._server_ahead_s is None:
            self._server_ahead_s = ahead_s or 0.0
        try:
            raise_for(response, response.content, self.host, self._by_server())
        except NotAuthorised as error:
            self._refusal = error
            raise
        self._refusal = None

    def _heed_refusal(self) -> None:
        """For what waits between two questions: another question was told meanwhile that the sign-in is gone.

        Raises:
            NotAuthorised: it was.
        """
        if self._refusal is not None:
            raise NotAuthorised(self.host, said=self._refusal.said)

    def _by_server(self) -> float:
        """The server's time, or ours where it never told its own."""
        return self._clock() + (self._server_ahead_s or 0.0)


def _no_matter(_: str) -> None:
    return
