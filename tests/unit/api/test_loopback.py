"""The address on this computer: the right request, the wrong ones, and none."""

import asyncio
from urllib.parse import urlsplit

import pytest

from kesong_desktop.api.loopback import LoopbackReceiver
from kesong_desktop.errors import SignInFailed
from tests.unit.api.world import SERVER


async def knock(url: str, query: str = "", raw: bytes | None = None) -> str:
    """What a browser sees."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(raw if raw is not None else f"GET {parts.path}{query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    await writer.drain()
    if raw is not None:
        writer.write_eof()
    page = await reader.read()
    writer.close()
    await writer.wait_closed()
    return page.decode()


def test_loopback_takes_the_right_state():
    """The browser gets a page, the program the code."""

    async def run():
        async with LoopbackReceiver("cb-secret") as receiver:
            assert urlsplit(receiver.redirect_uri).hostname == "127.0.0.1"
            page = await knock(receiver.redirect_uri, "?code=the%20code&state=S")
            return page, await receiver.code(SERVER, "S", timeout_s=5)

    page, code = asyncio.run(run())
    assert code == "the code"
    assert page.startswith("HTTP/1.1 200 OK")
    assert "You are signed in" in page
    assert "the code" not in page


def test_loopback_refuses_everything_else():
    """A wrong state, path or method, and noise, are answered or dropped, and the right one still comes through."""

    async def run():
        async with LoopbackReceiver("cb-secret") as receiver:
            uri = receiver.redirect_uri
            pages = [
                await knock(uri, "?code=evil&state=WRONG"),
                await knock(uri, "?code=evil"),
                await knock(uri.replace("cb-secret", "cb"), "?code=evil&state=S"),
                await knock(uri, raw=b"POST /cb-secret?code=evil&state=S HTTP/1.1\r\n\r\n"),
                await knock(uri, raw=b"\x16\x03\x01\x02\x00"),
                await knock(uri, raw=b"GET http://[ HTTP/1.1\r\n\r\n"),
                await knock(uri, raw=b"\r\n\r\n"),
            ]
            await knock(uri, "?code=good&state=S")
            return pages, await receiver.code(SERVER, "S", timeout_s=5)

    pages, code = asyncio.run(run())
    assert code == "good"
    assert all("404" in page for page in pages[1:4])


def test_loopback_hears_no():
    """The person said no: the server's words are told, and the page says so."""

    async def run():
        async with LoopbackReceiver("cb") as receiver:
            page = await knock(
                receiver.redirect_uri, "?error=access_denied&error_description=You+said+no&state=S"
            )
            assert "did not finish" in page
            await receiver.code(SERVER, "S", timeout_s=5)

    with pytest.raises(SignInFailed, match="You said no"):
        asyncio.run(run())


def test_loopback_waits_no_longer_than_told():
    """Nobody came."""

    async def run():
        async with LoopbackReceiver("cb") as receiver:
            await receiver.code(SERVER, "S", timeout_s=0.01)

    with pytest.raises(SignInFailed, match="nobody"):
        asyncio.run(run())
