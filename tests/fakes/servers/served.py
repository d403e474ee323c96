"""A model behind a real port on this computer, so that everything of the program's own that lies before it runs too."""

import socket
import threading
from typing import Any, Self

import httpx
import uvicorn

from tests.fakes.servers.model import Model


class Served:
    """Serves ``model`` over HTTP while the ``with`` block lasts; the model then has the address for its own."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._listener = socket.create_server(("127.0.0.1", 0))
        model.server = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._server = _Server(
            uvicorn.Config(
                self._answer,
                interface="asgi3",
                log_config=None,
                access_log=False,
                lifespan="off",
                loop="asyncio",
                http="h11",
                ws="none",
                timeout_graceful_shutdown=3,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, args=([self._listener],), name="served-model"
        )

    @property
    def url(self) -> str:
        """Its address."""
        return self.model.server

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._server.is_ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()

    async def _answer(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":  # the line was cut: half a request is none
                return
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        query = scope["query_string"].decode()
        address = f"{self.url}{scope['raw_path'].decode()}" + (f"?{query}" if query else "")
        said = self.model(
            httpx.Request(scope["method"], address, headers=scope["headers"], content=bytes(body))
        )
        headers = [(name.lower(), value) for name, value in said.headers.raw]
        await send({"type": "http.response.start", "status": said.status_code, "headers": headers})
        await send({"type": "http.response.body", "body": said.content})


class _Server(uvicorn.Server):
    """Tells when it takes requests."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()
