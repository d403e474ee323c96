"""A model of a server, reached over real sockets."""

import base64
import hashlib
import threading
from collections.abc import Callable
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

import httpx

from tests.fakes.servers.model import Model


class Served:
    """Serves ``model`` on a free port of 127.0.0.1 while the block lasts: ``with Served(model) as served: served.url``.

    ``before`` is called with each path, on the thread of its request, and may answer in the model's place.
    The model has that address for its own from then on. ``flood``: what its stream repeats without a pause, as server-sent
    events, or with ``is_socket`` as frames of a WebSocket; ``is_flooding`` is set once it does, ``poured_bytes`` says how much
    the other side took.
    """

    def __init__(
        self,
        model: Model,
        before: Callable[[str], httpx.Response | None] = lambda _: None,
        *,
        flood: bytes = b"",
        is_socket: bool = False,
    ) -> None:
        self.model = model
        self.is_flooding = is_flooding = threading.Event()
        self.poured_bytes = 0
        served = self
        begin = _open_socket if is_socket else _open_events
        stream = "/api/v1/streaming?" if is_socket else "/api/v1/streaming/user"
        lock = threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except ConnectionError:
                    self.close_connection = True

            def answer(self) -> None:
                length = int(self.headers.get("content-length", 0))
                body = self.rfile.read(length)
                if len(body) < length:  # the line was cut: a server that cannot read a request does nothing
                    self.close_connection = True
                    return
                if flood and self.path.startswith(stream):
                    self.pour()
                    return
                url = f"http://{self.headers['host']}{self.path}"
                said = before(self.path)
                if said is None:
                    asked = httpx.Request(self.command, url, headers=list(self.headers.items()), content=body)
                    with lock:
                        said = model(asked)
                self.send_response(said.status_code)
                for name, value in said.headers.items():
                    if name.lower() not in {"content-length", "connection"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(said.content)))
                if self.close_connection:  # else the next request meets a line that is just being closed
                    self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(said.content)

            def pour(self) -> None:
                self.close_connection = True
                begin(self)
                while True:
                    self.wfile.write(flood)
                    served.poured_bytes += len(flood)
                    is_flooding.set()

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = answer  # noqa: N815 - named by the library

            def date_time_string(self, timestamp: float | None = None) -> str:
                return formatdate(model.clock() if timestamp is None else timestamp, usegmt=True)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = model.server = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def frame(text: bytes) -> bytes:
    """A WebSocket's frame of text, as a server sends it (RFC 6455, section 5.2)."""
    size = len(text)
    head = (
        bytes([size])
        if size < 126
        else b"\x7e" + size.to_bytes(2)
        if size < 65_536
        else b"\x7f" + size.to_bytes(8)
    )
    return b"\x81" + head + text


def _open_events(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()


def _open_socket(handler: BaseHTTPRequestHandler) -> None:
    key = handler.headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    handler.send_response(101)
    handler.send_header("Upgrade", "websocket")
    handler.send_header("Connection", "Upgrade")
    handler.send_header(
        "Sec-WebSocket-Accept",
        base64.b64encode(hashlib.sha1(key.encode(), usedforsecurity=False).digest()).decode(),
    )
    asked = handler.headers.get("sec-websocket-protocol")
    if asked:
        handler.send_header("Sec-WebSocket-Protocol", asked)
    handler.end_headers()
