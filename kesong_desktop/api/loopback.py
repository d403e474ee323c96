"""The address on this computer to which the browser brings the code of a sign-in (RFC 8252, section 7.3)."""

import asyncio
import html
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from kesong_desktop.errors import SignInFailed


class LoopbackReceiver:
    """Waits on 127.0.0.1 for the browser to bring the code. Wrong requests are answered and ignored.

    ``port`` 0 takes a free one, any other must be free (else OSError); ``path`` must be hard to guess.
    """

    def __init__(self, path: str, *, port: int = 0) -> None:
        self._path = f"/{path}"
        self._port = port
        self._server: asyncio.Server | None = None
        self._answers: asyncio.Queue[dict[str, str]] = asyncio.Queue()

    @property
    def redirect_uri(self) -> str:
        """The address to give to the server."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, limit=16_384)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def code(self, server: str, state: str, *, timeout_s: float = 300.0) -> str:
        """The code that comes with the right ``state``.

        Raises:
            SignInFailed: the person said no, or nothing came in time.
        """
        host = urlsplit(server).netloc
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    answer = await self._answers.get()
                    if answer.get("state") != state:
                        continue
                    if answer.get("code"):
                        return answer["code"]
                    raise SignInFailed(
                        host, why=answer.get("error_description") or answer.get("error") or "no code came"
                    )
        except TimeoutError as error:
            raise SignInFailed(host, why="nobody answered in the browser for five minutes") from error

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(5):
                request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n", 1)[0]
            method, _, rest = request.partition(" ")
            parts = urlsplit(rest.partition(" ")[0])
            is_ours = method == "GET" and parts.path == self._path
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            is_ours = is_ours and "state" in query
            writer.write(_answer(200 if is_ours else 404, went_well="code" in query))
            await writer.drain()
            if is_ours:
                self._answers.put_nowait(query)
        except (TimeoutError, OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # somebody knocked and went away; the right request may still come
        finally:
            writer.close()


def _answer(status: int, *, went_well: bool) -> bytes:
    words = (
        "You are signed in. You can close this page now."
        if went_well
        else "The sign-in did not finish. Try it again in Kesong."
    )
    if status != 200:
        words = "There is nothing here."
    page = (
        '<!doctype html><meta charset="utf-8"><title>Kesong</title>'
        '<body style="background:#FBF7F0;color:#2A211A;font:18px/1.6 system-ui;text-align:center;padding-top:20vh">'
        f"<h1 style='font-size:28px'>Kesong</h1><p>{html.escape(words)}</p>"
    ).encode()
    head = (
        f"HTTP/1.1 {status} {'OK' if status == 200 else 'Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(page)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + page
