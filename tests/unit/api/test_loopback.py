"""The address on this computer: the right request, the wrong ones, and none."""

import asyncio
from urllib.parse import urlsplit

import pytest

from kesong_desktop.api.loopback import LoopbackReceiver
from kesong_desktop.errors import Reason, SignInFailed
from tests.fakes import manual_loop
from tests.unit.api.world import SERVER

WAIT_S = 60.0


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
        async with LoopbackReceiver("cb-secret", server=SERVER, state="S") as receiver:
            assert urlsplit(receiver.redirect_uri).hostname == "127.0.0.1"
            page = await knock(receiver.redirect_uri, "?code=the%20code&state=S")
            return page, await receiver.code(timeout_s=WAIT_S)

    page, code = asyncio.run(run())
    assert code == "the code"
    assert page.startswith("HTTP/1.1 200 OK")
    assert "You can close this page" in page
    assert "the code" not in page


def test_loopback_refuses_everything_else():
    """A wrong state, path or method, and noise, are answered or dropped, and the right one still comes through."""

    async def run():
        async with LoopbackReceiver("cb-secret", server=SERVER, state="S") as receiver:
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
            return pages, await receiver.code(timeout_s=WAIT_S)

    pages, code = asyncio.run(run())
    assert code == "good"
    assert pages[0].startswith("HTTP/1.1 400")
    assert "Open the page again" in pages[0]
    assert pages[1].startswith("HTTP/1.1 400")
    assert all(page.startswith("HTTP/1.1 404") for page in pages[2:4])
    assert not any("close this page</h1>" in page for page in pages)


def test_loopback_hears_no():
    """The person said no: the server's words are told, and the page says so."""

    async def run():
        async with LoopbackReceiver("cb", server=SERVER, state="S") as receiver:
            page = await knock(
                receiver.redirect_uri, "?error=access_denied&error_description=You+said+no&state=S"
            )
            assert "You are not signed in" in page
            assert "You said no" in page
            await receiver.code(timeout_s=WAIT_S)

    with pytest.raises(SignInFailed, match="You said no"):
        asyncio.run(run())


def test_loopback_waits_no_longer_than_told():
    """Nobody came."""

    async def run():
        async with LoopbackReceiver("cb", server=SERVER, state="S") as receiver:
            await receiver.code(timeout_s=0.01)

    with pytest.raises(SignInFailed, match=Reason.SIGN_IN_TIMED_OUT):
        asyncio.run(run())


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("?error=access_denied&state=S", "access_denied"),
        ("?state=S", Reason.SIGN_IN_REFUSED),
        ("?code=&state=S", Reason.SIGN_IN_REFUSED),
        ("?code=x&error=server_error&state=S", "server_error"),
        ("?code=x&iss=https%3A%2F%2Fevil.example&state=S", Reason.SIGN_IN_WRONG_SERVER),
        ("?error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state=S", "script"),
    ],
)
def test_answers_without_a_code_to_use(query, why):
    """Each ends the wait with its reason, on the page as well, where nothing of it is markup."""

    async def run():
        async with LoopbackReceiver("cb", server=SERVER, state="S") as receiver:
            page = await knock(receiver.redirect_uri, query)
            assert "You are not signed in" in page
            assert "<script" not in page
            await receiver.code(timeout_s=WAIT_S)

    with pytest.raises(SignInFailed, match=why):
        asyncio.run(run())


@pytest.mark.parametrize("issuer", ["https%3A%2F%2Fpixels.town", "https%3A%2F%2Fpixels.town%2F"])
def test_server_that_names_itself(issuer):
    """RFC 9207: who answers is who was asked, with or without a slash."""

    async def run():
        async with LoopbackReceiver("cb", server=SERVER, state="S") as receiver:
            await knock(receiver.redirect_uri, f"?code=x&state=S&iss={issuer}")
            return await receiver.code(timeout_s=WAIT_S)

    assert asyncio.run(run()) == "x"


def test_connections_held_open_do_not_hold_the_end():
    """Browsers connect in advance and say nothing; the sign-in is over when the code is there."""

    async def run():
        # A connection without a request is given up after five seconds, and no time passes here.
        async with LoopbackReceiver("cb", server=SERVER, state="S") as receiver:
            parts = urlsplit(receiver.redirect_uri)
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            await knock(receiver.redirect_uri, "?code=x&state=S")
            await receiver.code(timeout_s=WAIT_S)
        assert await reader.read() == b""
        writer.close()

    manual_loop.run(run())
