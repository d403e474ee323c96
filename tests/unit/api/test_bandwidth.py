"""Uploads held to a speed, and to the bytes that were hashed."""

import asyncio
import contextlib
import hashlib
from pathlib import Path

import pytest

from kesong_desktop.api.http.bandwidth import BandwidthLimiter
from kesong_desktop.api.http.multipart_body import MultipartBody
from kesong_desktop.errors import Unreadable


class Time:
    """A clock that moves when somebody waits."""

    def __init__(self) -> None:
        self.now_s = 100.0

    async def sleep(self, delay_s: float) -> None:
        self.now_s += delay_s
        await asyncio.sleep(0)


def read(body: MultipartBody) -> bytes:
    async def run() -> bytes:
        return b"".join([block async for block in body])

    with contextlib.closing(body):
        return asyncio.run(run())


def test_as_long_as_it_should_take(tmp_path: Path) -> None:
    """A megabyte at 100 kB/s: ten seconds; and with no limit none."""
    path, time = tmp_path / "x", Time()
    path.write_bytes(b"x" * 1_000_000)
    for limit, taken_s in ((100_000, 10.0), (0, 0.0)):
        began_s = time.now_s
        pacer = BandwidthLimiter(lambda limit=limit: limit, lambda: time.now_s, time.sleep)  # type: ignore[misc]
        read(MultipartBody(path, mime="image/jpeg", fields={}, progress=None, pace=pacer))
        assert time.now_s - began_s == pytest.approx(taken_s)


def test_two_share_it() -> None:
    """Both together are held to the limit, not each."""
    time = Time()
    pacer = BandwidthLimiter(lambda: 1000, lambda: time.now_s, time.sleep)

    async def send() -> None:
        for _ in range(10):
            await pacer(500)

    async def both() -> None:
        await asyncio.gather(send(), send())

    asyncio.run(both())
    assert time.now_s - 100.0 >= 10.0


@pytest.mark.parametrize("size", [1, 100, 300_000])
def test_other_bytes_than_those_that_were_hashed_never_arrive_whole(tmp_path: Path, size: int) -> None:
    """The server never gets the end of the request, so it makes nothing of it."""
    path = tmp_path / "x"
    path.write_bytes(b"a" * size)
    digest = hashlib.sha256(b"a" * size).hexdigest()
    assert b"a" * size in read(
        MultipartBody(path, mime="image/jpeg", fields={}, progress=None, sha256=digest)
    )
    path.write_bytes(b"b" * size)
    body = MultipartBody(path, mime="image/jpeg", fields={}, progress=None, sha256=digest)
    blocks: list[bytes] = []

    async def run() -> None:
        async for block in body:
            blocks.extend([block])

    with contextlib.closing(body), pytest.raises(Unreadable, match="what was made ready"):
        asyncio.run(run())
    assert len(b"".join(blocks)) < int(body.headers["Content-Length"])
