"""Receives the redirect with the code of a sign-in on a loopback address (RFC 8252, section 7.3)."""

import asyncio
import hmac
import html
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from kesong_desktop.errors import Reason, SignInFailed
from kesong_desktop.messages import loopback_text
from kesong_desktop.messages.marker import PageText

WAIT_S = 300.0
"""How long to wait for the browser's answer."""
_REQUEST_S = 5.0
_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found"}
_STYLE = (
    "body{background:#FBF7F0;color:#2A211A;font:18px/1.6 system-ui;margin:0;padding:20vh 24px 0;text-align:center}"
    "h1{font-size:26px;line-height:1.3}p{margin:0 auto;max-width:32em;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{background:#181411;color:#F4ECE1}}"
)
_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>Kesong</title><style>{style}</style><h1>{title}</h1><p>{text}</p></html>"
)


class LoopbackReceiver:
    """Waits on 127.0.0.1 for the redirect with the response of ``server`` (an origin) to the request named ``state``.

    Other requests get an error page and are ignored. ``port`` 0 chooses a free one; any other must be free (else OSError).
    ``path`` must be hard to guess.
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
        """The redirect URI to register with the server."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._handle, "127.0.0.1", self._port, limit=16_384)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._code.cancel()
        if self._server is not None:
            self._server.close()
            # Browsers open connections in advance and keep them open.
            for writer in self._open.values():
                writer.close()
            await asyncio.gather(*self._open)
            await self._server.wait_closed()

    async def code(self, *, timeout_s: float = WAIT_S) -> str:
        """Return the authorization code from the redirect.

        Raises:
            SignInFailed: the user refused, or no answer came within ``timeout_s``.
        """
        try:
            async with asyncio.timeout(timeout_s):
                return await asyncio.shield(self._code)
        except TimeoutError as error:
            raise SignInFailed(self._host, Reason.SIGN_IN_TIMED_OUT) from error

    @property
    def _host(self) -> str:
        return urlsplit(self._server_origin).netloc

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._open[task] = writer
            task.add_done_callback(self._open.pop)
        try:
            async with asyncio.timeout(_REQUEST_S):
                request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n", 1)[0]
            page, outcome = self._respond(request)
            writer.write(page)
            await writer.drain()
            if outcome is not None and not self._code.done():
                if isinstance(outcome, str):
                    self._code.set_result(outcome)
                else:
                    self._code.set_exception(outcome)
        except (TimeoutError, OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            # The client disconnected without a request; the right one may still come.
            return
        finally:
            writer.close()

    def _respond(self, request: str) -> tuple[bytes, str | SignInFailed | None]:
        """Return the page for the browser, and the code of the sign-in, its error, or None if the request is not its answer."""
        method, _, rest = request.partition(" ")
        parts = urlsplit(rest.partition(" ")[0])
        if method != "GET" or parts.path != self._path:
            return _page(404, loopback_text.NOT_FOUND), None
        answer = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if not hmac.compare_digest(answer.get("state", "").encode(), self._state.encode()):
            return _page(400, loopback_text.WRONG_STATE), None
        refused = self._refusal(answer)
        if refused is not None:
            page = loopback_text.REFUSED if refused.said else loopback_text.NOT_SIGNED_IN
            return _page(200, page, said=refused.said), refused
        return _page(200, loopback_text.SIGNED_IN), answer["code"]

    def _refusal(self, answer: dict[str, str]) -> SignInFailed | None:
        """Return the error if the response has no valid code. ``iss`` identifies the server (RFC 9207)."""
        if answer.get("iss", self._server_origin).rstrip("/").lower() != self._server_origin:
            return SignInFailed(self._host, Reason.SIGN_IN_WRONG_SERVER)
        if answer.get("code") and "error" not in answer:
            return None
        said = answer.get("error_description") or answer.get("error") or ""
        return SignInFailed(self._host, Reason.SIGN_IN_REFUSED, said=said.strip().rstrip(".")[:300])


def _page(status: int, content: PageText, *, said: str = "") -> bytes:
    text = content.text.format(said=said)
    page = _PAGE.format(style=_STYLE, title=html.escape(content.title), text=html.escape(text)).encode()
    head = (
        f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(page)}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + page
