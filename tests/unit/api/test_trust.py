"""Whom the program believes: certificates by the system's store, and proxies that the environment names. Over real sockets."""

import asyncio
import contextlib
import ssl
from datetime import UTC, datetime

import pytest
import trustme

from kesong_desktop.api.client import Client
from kesong_desktop.errors import Gone, Reason, Unreachable
from kesong_desktop.messages.catalogue import Messages
from tests.unit.api.world import TOKEN

GONE = (
    b'HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{"error": "None"}'
)


@pytest.fixture
def authority(tmp_path, monkeypatch):
    """An authority that this system trusts, and no other."""
    made = trustme.CA()
    path = tmp_path / "trusted.pem"
    made.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return made


@contextlib.asynccontextmanager
async def listening(serve, certificate: trustme.LeafCert | None = None):
    """A server on a port of this computer; encrypted with a certificate."""
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
    tasks = []

    async def answer(reader, writer):
        tasks.append(asyncio.current_task())
        try:
            await serve(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context) as server:
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            await asyncio.gather(*tasks)


def ask_of(server: str):
    """One question of a client for ``server``."""

    async def ask():
        client = Client(server, TOKEN, deadline_s=60)
        try:
            return await client.status("1")
        finally:
            await client.close()

    return ask()


def over_tls(certificate: trustme.LeafCert, heard: list[bytes]) -> None:
    """Ask a server that shows ``certificate``; ``heard`` takes what it hears of us."""

    async def serve(reader, writer):
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(GONE)
        await writer.drain()

    async def run():
        async with listening(serve, certificate) as port:
            await ask_of(f"https://localhost:{port}")

    asyncio.run(run())


def test_certificate_that_the_system_trusts(authority):
    """The question arrives, and its answer."""
    heard = []
    with pytest.raises(Gone):
        over_tls(authority.issue_cert("localhost"), heard)
    assert TOKEN.encode() in heard[0]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("stranger", Reason.CERTIFICATE_UNTRUSTED),
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("another", Reason.CERTIFICATE_OTHER_NAME),
    ],
)
def test_certificate_that_is_wrong(authority, wrong, why):
    """Each in words of its own; not a byte of the question leaves, and so no token."""
    certificate = {
        "stranger": lambda: trustme.CA().issue_cert("localhost"),
        "expired": lambda: authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC)),
        "another": lambda: authority.issue_cert("elsewhere.example"),
    }[wrong]()
    heard = []
    with pytest.raises(Unreachable, match=why) as caught:
        over_tls(certificate, heard)
    assert not caught.value.may_have_arrived
    assert heard == []


class Proxy:
    """Answers CONNECT with ``answer``, or (None) leads to ``port``; ``asked`` holds what was asked of it."""

    def __init__(self, answer: bytes | None, port: int = 0) -> None:
        self.asked: list[bytes] = []
        self._answer = answer
        self._port = port

    async def serve(self, reader, writer):
        self.asked.append(await reader.readuntil(b"\r\n\r\n"))
        if self._answer is not None:
            writer.write(self._answer)
            await writer.drain()
            return
        there, thither = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        try:
            await asyncio.gather(_pour(reader, thither), _pour(there, writer), return_exceptions=True)
        finally:
            thither.close()
            await asyncio.wait([asyncio.ensure_future(thither.wait_closed())])


async def _pour(reader, writer):
    while block := await reader.read(65_536):
        writer.write(block)
        await writer.drain()
    writer.close()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", Reason.PROXY_NEEDS_PASSWORD),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Reason.PROXY_UNUSABLE),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", Reason.PROXY_UNUSABLE),
        (b"", f"{Reason.CONNECTION_LOST}|{Reason.UNREACHABLE}"),
    ],
)  # fmt: skip
def test_proxy_that_refuses(authority, monkeypatch, answer, why):
    """Said as such; it is not gone around, and never hears the token."""
    proxy = Proxy(answer)

    async def run():
        async with listening(proxy.serve) as port:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            await ask_of("https://pixels.town")

    with pytest.raises(Unreachable, match=why) as caught:
        asyncio.run(run())
    assert len(proxy.asked) == 1
    assert proxy.asked[0].startswith(b"CONNECT pixels.town:443 ")
    assert TOKEN.encode() not in proxy.asked[0]
    assert "pixels.town" in Messages().sentence(caught.value)


def test_proxy_that_leads_there(authority, monkeypatch):
    """Everything for a server in the network goes through it, encrypted to its end."""
    heard = []

    async def serve(reader, writer):
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(GONE)
        await writer.drain()

    async def run():
        async with listening(serve, authority.issue_cert("pixels.town")) as port:
            proxy = Proxy(None, port)
            async with listening(proxy.serve) as proxy_port:
                monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
                await ask_of("https://pixels.town")

    with pytest.raises(Gone):
        asyncio.run(run())
    assert TOKEN.encode() in heard[0]


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_this_computer_is_no_matter_of_a_proxy(authority, monkeypatch, name):
    """The home server is asked directly, whatever the environment says."""
    proxy = Proxy(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(GONE)
        await writer.drain()

    async def run():
        async with listening(proxy.serve) as proxy_port, listening(serve) as port:
            for variable in ("HTTP_PROXY", "ALL_PROXY", "http_proxy"):
                monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy_port}")
            await ask_of(f"http://{name}:{port}")

    with pytest.raises(Gone):
        asyncio.run(run())
    assert proxy.asked == []
