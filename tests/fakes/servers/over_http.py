"""A model of a server, reached over real sockets."""

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
    The model has that address for its own from then on. ``flood``: what its stream repeats without a pause; ``is_flooding`` is
    set once it does.
    """

    def __init__(
        self,
        model: Model,
        before: Callable[[str], httpx.Response | None] = lambda _: None,
        *,
        flood: bytes = b"",
    ) -> None:
        self.model = model
        self.is_flooding = is_flooding = threading.Event()
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
                if flood and self.path.startswith("/api/v1/streaming/user"):
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
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.end_headers()
                while True:
                    self.wfile.write(flood)
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
