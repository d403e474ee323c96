"""One conversation with one server: requests with the token, a total deadline, and answers turned into errors."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.capability import ABSENT, ASKED_AT, LEARNED_AT
from kesong_desktop.api.http.bandwidth import BandwidthShare
from kesong_desktop.api.http.error_conversion import is_portal, raise_for, slow_down
from kesong_desktop.api.http.transport import (
    answer_of,
    converted,
    make_download_client,
    make_http,
    make_upload_client,
    server_offset_s,
)
from kesong_desktop.errors import NotAuthorised, Reason, ServerFault, SlowDown, Unreachable


class Connection:
    """Sends requests to ``server`` (an origin such as ``https://pixels.town``). Every request raises ``ServerProblem``.

    ``http`` may be given for tests. ``clock`` gives seconds since 1970, and should not jump; ``deadline_s`` bounds a call, and
    the time for which an upload may stand still; ``pace`` limits the upload rate. ``lacks`` is called with the name of a
    feature that an answer shows to be missing, ``answered`` after each request that succeeded, ``lost`` after each for which the
    server could not be reached. With ``is_home`` the server is
    this program's own: it is off where it does not listen. With a ``certificate`` (PEM) nothing else is trusted.
    """

    def __init__(
        self,
        server: str,
        token: str = "",
        *,
        http: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        deadline_s: float = 60.0,
        pace: BandwidthShare | None = None,
        certificate: str = "",
    ) -> None:
        self.server = server
        self.host = urlsplit(server).netloc
        self._server_ahead_s: float | None = None
        self.is_home = False
        self.is_known = False
        """The server is known to speak the protocol, so that a web page comes from the network."""
        self.lacks: Callable[[str], object] = _no_matter
        self.answered: Callable[[], object] = _nothing
        self.lost: Callable[[], object] = _nothing
        self._joined_at = server
        self._token = token
        self._certificate = certificate
        self._http = http or make_http(server, certificate=certificate)
        self._uploads = make_upload_client(server, certificate=certificate) if http is None else None
        self._downloads = make_download_client(server, certificate=certificate) if http is None else None
        self._clock = clock
        self._deadline_s = deadline_s
        self._pace = pace
        self._refusals = 0
        self._refusal_said = ""
        self._slowed: tuple[float, SlowDown] | None = None

    async def close(self) -> None:
        """Close all connections to the server, uploads included."""
        async with contextlib.AsyncExitStack() as closing:
            # Where closing some fails or is broken off, the others are closed all the same.
            for client in (self._downloads, self._uploads):
                if client is not None:
                    closing.push_async_callback(client.close)
            closing.push_async_callback(self._http.aclose)

    def move_to(self, origin: str) -> None:
        """Send to this origin from the next request on: the same server, by its certificate, has another address now."""
        if origin == self.server:
            return
        self.server, self.host = origin, urlsplit(origin).netloc
        if self._uploads is not None:
            self._uploads.move_to(origin)

    def use_token(self, token: str) -> None:
        """Use this token from the next request on."""
        self._token = token
        # Servers count requests by the person who is signed in.
        self._slowed = None

    def server_now(self) -> float | None:
        """The server's time, by its last answer (R12); None before the first. If an answer has no date, ours is assumed."""
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
        """The body of the answer, whatever it says; raises as ``_response`` does."""
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
        self._heed_slow_down()
        async with self._converted():
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
        if response.status_code in ABSENT:
            lacking = ASKED_AT.get(path) or LEARNED_AT.get(f"{method} {path}")
            if lacking:
                self.lacks(lacking)
        self._check(response)
        return response

    @contextlib.asynccontextmanager
    async def _converted(self) -> AsyncIterator[asyncio.Timeout]:
        """Hold the deadline of a call, and turn httpx's exceptions into ``ServerProblem``."""
        try:
            async with converted(self.server, self._deadline_s) as timeout:
                yield timeout
        except Unreachable as error:
            self.lost()
            if self.is_home and error.reason is Reason.UNREACHABLE and not error.may_have_arrived:
                raise Unreachable(error.server, Reason.HOME_SERVER_OFF) from error
            if self._certificate and error.reason is Reason.CERTIFICATE_UNTRUSTED:
                raise Unreachable(error.server, Reason.CERTIFICATE_CHANGED) from error
            raise

    def _authorisation(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _check(self, response: httpx.Response) -> None:
        now_s = self._clock()
        ahead_s = server_offset_s(response.headers, now_s)
        if ahead_s is not None or self._server_ahead_s is None:
            self._server_ahead_s = ahead_s or 0.0
        # Where somebody signs in, the address may be a website's.
        if self.is_known and is_portal(response):
            raise Unreachable(self.host, Reason.CAPTIVE_PORTAL, may_have_arrived=True)
        try:
            raise_for(response, response.content, self.host, self._by_server())
        except NotAuthorised as error:
            self._refusals += 1
            self._refusal_said = error.said
            raise
        except (SlowDown, ServerFault) as error:
            if error.wait_s:
                told = slow_down(self.host, error.wait_s, error.said)
                self._slowed = self._clock() + error.wait_s, told
            raise
        self.answered()

    def _heed_slow_down(self) -> None:
        """For each request: nothing is asked before the time that the server told with its last 429 or 5xx.

        Raises:
            SlowDown: that time has not come.
        """
        if self._slowed is None:
            return
        until_s, told = self._slowed
        left_s = until_s - self._clock()
        # A clock that was set back must not make the wait longer than it was.
        if 0.0 < left_s <= told.wait_s:
            raise SlowDown(self.host, wait_s=left_s, until=str(told.facts["until"]), said=told.said)
        self._slowed = None

    def refusal_check(self) -> Callable[[], None]:
        """Return a check to call before each further one of several requests.

        It raises ``NotAuthorised`` where any request was told since now that the sign-in is gone.
        """
        return partial(self._heed_refusal, self._refusals)

    def _heed_refusal(self, known: int) -> None:
        """For each of several requests: another was told that the sign-in is gone since there were ``known`` refusals.

        Raises:
            NotAuthorised: it was.
        """
        if self._refusals != known:
            raise NotAuthorised(self.host, said=self._refusal_said)

    def _by_server(self) -> float:
        """The server's time, or ours where it never told its own."""
        return self._clock() + (self._server_ahead_s or 0.0)


def _nothing() -> None:
    return


def _no_matter(_: str) -> None:
    return
