"""A server on this computer that misbehaves on purpose."""

import socket
import threading
from typing import Literal, Self

Manner = Literal["html", "stall", "unauthorised", "half", "unending", "empty", "refuse"]
_ANSWERS = {
    "html": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 27\r\n"
    b"Connection: close\r\n\r\n<!doctype html><h1>Shop</h1>",
    "unauthorised": b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: 41\r\n"
    b'Connection: close\r\n\r\n{"error":"The access token was revoked"}\r\n',
    "refuse": b"HTTP/1.1 422 Unprocessable Content\r\nContent-Type: application/json\r\nContent-Length: 49\r\n"
    b'Connection: close\r\n\r\n{"error":"Validation failed: No cats on Tuesday"}',
    "half": b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 1000\r\n"
    b"Connection: close\r\n\r\n\xff\xd8\xff\xe0 and no more",
    "unending": b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nTransfer-Encoding: chunked\r\n"
    b"Connection: close\r\n\r\n4\r\n\xff\xd8\xff\xe0\r\n",
    "empty": b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
}


class OddServer:
    """Answers every request in one ``manner``; ``stall`` takes the request and says nothing until the end."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._held: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run, name="odd-server")
        self.requests = 0
        self.was_asked = threading.Event()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        for held in self._held:
            held.close()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.requests += 1
            self.was_asked.set()
            if self._manner == "stall":
                self._held.append(connection)
                continue
            with connection:
                connection.settimeout(2)
                try:
                    connection.recv(65_536)
                    connection.sendall(_ANSWERS[self._manner])
                    if self._manner == "refuse":
                        # What is still being uploaded is taken, or the answer would be lost.
                        connection.shutdown(socket.SHUT_WR)
                        while connection.recv(65_536):
                            pass
                except OSError:
                    continue


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
