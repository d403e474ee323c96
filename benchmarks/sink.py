"""A server that discards uploads, and answers each GET with a picture.

It is a process of its own, so that it costs both peers the same.
"""

import contextlib
import socketserver
import subprocess
import sys
from collections.abc import Iterator

_BLOCK = 1024 * 1024
_BODY = b'{"id": "1", "type": "image", "url": "http://127.0.0.1/1.jpg", "preview_url": null}'
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_BODY),
    _BODY,
)

_PICTURE = b"\xff\xd8\xff\xe0" + bytes(24_000) + b"\xff\xd9"
PICTURE_BYTES = len(_PICTURE)
"""What each GET is answered with: the size of a small thumbnail."""
_PICTURE_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s" % (
    PICTURE_BYTES,
    _PICTURE,
)


class _Line(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        scratch = memoryview(bytearray(_BLOCK))
        while asked := self.rfile.readline():
            left = 0
            while (head := self.rfile.readline()) not in {b"\r\n", b""}:
                name, _, value = head.partition(b":")
                left = int(value) if name.lower() == b"content-length" else left
            while left:
                got = self.rfile.readinto1(scratch[: min(left, _BLOCK)])
                if not got:
                    return
                left -= got
            self.wfile.write(_PICTURE_ANSWER if asked.startswith(b"GET ") else _ANSWER)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


@contextlib.contextmanager
def running() -> Iterator[str]:
    """The server's origin, for as long as it runs."""
    command = [sys.executable, "-m", "benchmarks.sink"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()  # it ends when it is let go, also where this process is killed


def main() -> None:
    """Serve until stdin ends; the first line on stdout is the port."""
    import threading  # noqa: PLC0415

    with _Server(("127.0.0.1", 0), _Line) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(server.server_address[1], flush=True)
        sys.stdin.read()
        server.shutdown()


if __name__ == "__main__":
    main()
