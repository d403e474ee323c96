"""An upload that a person stops, over a real line: shown by what happens, not by a clock."""

import asyncio

import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.api.http import multipart_body
from tests.unit.api.world import TOKEN


class Taker:
    """A server that takes the head and a little, and then reads no more until it is told to."""

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.read_on = asyncio.Event()
        self.ended = asyncio.Event()
        self.taken = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.taken += len(await reader.readuntil(b"\r\n\r\n"))
        self.began.set()
        await self.read_on.wait()
        try:
            while block := await reader.read(65_536):
                self.taken += len(block)
        except OSError:
            pass
        self.ended.set()
        writer.close()


def test_cancel_is_at_once(tmp_path, monkeypatch):
    """While the line is stuck: the task ends within a few turns of the loop, the line is cut, the file is closed."""
    path = tmp_path / "clip.mp4"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    bodies: list[multipart_body.MultipartBody] = []
    init = multipart_body.MultipartBody.__init__

    def remember(self, *args, **more):
        bodies.append(self)
        init(self, *args, **more)

    monkeypatch.setattr(multipart_body.MultipartBody, "__init__", remember)

    async def run():
        taker, told = Taker(), []
        async with await asyncio.start_server(taker, "127.0.0.1", 0) as server:
            client = Client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", TOKEN)
            sending = asyncio.create_task(
                client.upload(path, mime="video/mp4", alt="x", focus=(0, 0), progress=told.append)
            )
            await taker.began.wait()
            stuck, idle = -1, 0
            while idle < 500:  # turns of the loop in which the line took nothing more
                idle = idle + 1 if stuck == len(told) else 0
                stuck = len(told)
                await asyncio.sleep(0)
            sending.cancel()
            turns = 0
            while not sending.done():
                await asyncio.sleep(0)
                turns += 1
            assert sending.cancelled()
            assert turns < 50
            assert len(told) == stuck
            taker.read_on.set()
            await taker.ended.wait()
            await client.close()
            return taker.taken

    taken = asyncio.run(run())
    assert taken < path.stat().st_size
    (body,) = bodies
    assert body._file is not None
    assert body._file.closed


def test_cancel_while_the_server_works(tmp_path):
    """Between two questions about a clip: no further one is asked."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"x" * 1000)
    asked: list[bytes] = []

    async def run():
        polled = asyncio.Event()

        served = []

        async def serve(reader, writer):
            served.append(asyncio.current_task())
            while line := await reader.readline():
                asked.append(line.split(b" ")[0])
                size = 0
                while (head := await reader.readline()) not in {b"\r\n", b""}:
                    if head.lower().startswith(b"content-length:"):
                        size = int(head.split(b":")[1])
                await reader.readexactly(size)
                body = b'{"id": "5", "type": "video", "url": null}'
                status = b"202 Accepted" if size else b"206 Partial Content"
                writer.write(b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s" % (status, len(body), body))
                if not size:
                    polled.set()
            writer.close()

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            client = Client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", TOKEN)
            sending = asyncio.create_task(client.upload(path, mime="video/mp4", alt="", focus=(0, 0)))
            await polled.wait()
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending
            await client.close()
            await asyncio.gather(*served)

    asyncio.run(run())
    assert asked == [b"POST", b"GET"]
