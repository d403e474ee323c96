"""The address on this computer to which the browser brings the code of a sign-in (RFC 8252, section 7.3)."""

import asyncio
import hmac
import html
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from kesong_desktop.errors import SignInFailed

WAIT_S = 300.0
"""For how long the browser is waited for."""
_REQUEST_S = 5.0
_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found"}
_STYLE = (
    "body{background:#FBF7F0;color:#2A211A;font:18px/1.6 system-ui;margin:0;padding:20vh 24px 0;text-align:center}"
    "h1{font-size:26px;line-height:1.3}p{margin:0 auto;max-width:32em;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{background:#181411;color:#F4ECE1}}"
)
_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>Kesong</title><style>{style}</style><h1>{title}</h1><p>{words}</p></html>"
)
_BACK = "You can close this page and go back to Kesong."


class LoopbackReceiver:
    """Waits on 127.0.0.1 for the browser to bring what ``server`` (an origin) answered to the request named ``state``.

    Whoever comes with anything else gets a page that says so, and is ignored. ``port`` 0 takes a free one, any other must be
    free (else OSError); ``path`` must be hard to guess.
    """

    def __init__(self, path: str, *, server: str, state: str, port: int = 0) -> None:
        self._path = f"/{path}"
        self._server_origin = server
        self._state = state
        self._port = port
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._code: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    @property
    def redirect_uri(self) -> str:
        """The address to give to the server."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", self._port, limit=16_384)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._code.cancel()
        if self._server is not None:
            self._server.close()
            for writer in self._open.values():  # browsers connect in advance, and hold that
                writer.close()
            await asyncio.gather(*self._open)
            await self._server.wait_closed()

    async def code(self, *, timeout_s: float = WAIT_S) -> str:
        """The code that the server gave.

        Raises:
            SignInFailed: the person said no, or nothing came in time.
        """
        try:
            async with asyncio.timeout(timeout_s):
                return await asyncio.shield(self._code)
        except TimeoutError as error:
            raise SignInFailed(
                self._host,
                why="nobody answered in the browser for five minutes",
                mend="Begin again; where the browser does not come to that page, use a code instead.",
            ) from error

    @property
    def _host(self) -> str:
        return urlsplit(self._server_origin).netloc

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._open[task] = writer
            task.add_done_callback(self._open.pop)
        try:
            async with asyncio.timeout(_REQUEST_S):
                request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n", 1)[0]
            page, outcome = self._judge(request)
            writer.write(page)
            await writer.drain()
            if outcome is not None and not self._code.done():
                if isinstance(outcome, str):
                    self._code.set_result(outcome)
                else:
                    self._code.set_exception(outcome)
        except (TimeoutError, OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # somebody knocked and went away; the right request may still come
        finally:
            writer.close()

    def _judge(self, request: str) -> tuple[bytes, str | SignInFailed | None]:
        """The page for the browser, and what came of the sign-in: its code, why there is none, or nothing yet."""
        method, _, rest = request.partition(" ")
        parts = urlsplit(rest.partition(" ")[0])
        if method != "GET" or parts.path != self._path:
            return _page(404, "There is nothing here", _BACK), None
        answer = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if not hmac.compare_digest(answer.get("state", "").encode(), self._state.encode()):
            words = "It may belong to an earlier try. Go back to Kesong, and choose “Open the page again”."
            return _page(400, "This is not the sign-in that Kesong waits for", words), None
        why = self._refusal(answer)
        if why:
            page = _page(200, "You are not signed in", f"The answer was: {why}. {_BACK}")
            return page, SignInFailed(self._host, why=why)
        return _page(200, "You can close this page", "Kesong has its answer, and goes on by itself."), answer[
            "code"
        ]

    def _refusal(self, answer: dict[str, str]) -> str:
        """Why there is no code to use, or empty. ``iss`` names who answers (RFC 9207)."""
        if answer.get("iss", self._server_origin).rstrip("/").lower() != self._server_origin:
            return "another server answered than was asked"
        if answer.get("code") and "error" not in answer:
            return ""
        said = answer.get("error_description") or answer.get("error") or "no code came"
        return said.strip().rstrip(".")[:300]


def _page(status: int, title: str, words: str) -> bytes:
    page = _PAGE.format(style=_STYLE, title=html.escape(title), words=html.escape(words)).encode()
    head = (
        f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(page)}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + page
