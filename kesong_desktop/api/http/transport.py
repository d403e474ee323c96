"""The HTTP client underneath: the system's certificates, no redirects, total deadlines, and the token only to its own origin."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from kesong_desktop import __version__
from kesong_desktop.api.address import is_loopback
from kesong_desktop.api.http.content_decoder import ACCEPTED, decoded
from kesong_desktop.api.http.download_client import DownloadClient
from kesong_desktop.api.http.error_conversion import from_exception
from kesong_desktop.api.http.handshake_closer import close_broken_handshakes
from kesong_desktop.api.http.upload_client import UploadClient, is_by_proxy
from kesong_desktop.errors import NotThisProtocol, Reason, Unreachable

USER_AGENT = f"Kesong/{__version__} (desktop)"
COMMON_HEADERS = {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": ACCEPTED}
_READ_S = 60.0
_CONNECT_S = 10.0
ANSWER_BYTES = 16 * 1024 * 1024
"""The largest answer that is taken in: a page of forty long posts is a hundredth of it."""
_UPLOAD_ANSWER_BYTES = 1024 * 1024
"""The same for the answer to an upload, which is one entity."""
_ANSWER_VALUES = 1_000_000
"""The most values that an answer may have, counted as commas and brackets. Each becomes an object of up to 300 bytes."""
_ABOUT_PACKING = frozenset({"content-encoding", "content-length", "transfer-encoding"})


def make_http(
    server: str, transport: httpx.AsyncBaseTransport | None = None, *, certificate: str = ""
) -> httpx.AsyncClient:
    """An HTTP client for one server. Proxies of the environment are honoured, but never for this computer itself.

    ``transport`` takes the place of the network. With a ``certificate`` (PEM) nothing else is trusted, and no proxy used.

    Raises:
        Unreachable: the environment names a proxy of a kind that cannot be used. Going around it would not be what was meant.
    """
    is_direct = is_loopback(server) or transport is not None or bool(certificate)
    is_plain = server.startswith("http://") or transport is not None
    try:
        return httpx.AsyncClient(
            transport=transport,
            verify=False if is_plain else certificates(certificate),
            follow_redirects=False,
            trust_env=not is_direct,
            timeout=httpx.Timeout(_READ_S, connect=_CONNECT_S),
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=4),
            headers=COMMON_HEADERS,
            event_hooks={"request": [close_broken_handshakes]},
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        host = urlsplit(server).netloc
        raise Unreachable(host, Reason.PROXY_UNUSABLE) from error


def make_upload_client(server: str, *, certificate: str = "") -> UploadClient | None:
    """Return a client for uploads to the server; None where a proxy is used, for then they go as everything else does."""
    trust = partial(certificates, certificate)
    is_proxied = not certificate and is_by_proxy(server)
    return None if is_proxied else UploadClient(server, trust, limit_bytes=_UPLOAD_ANSWER_BYTES)


def make_download_client(server: str, *, certificate: str = "") -> DownloadClient:
    """Return a client for downloads of media for the accounts of a server; proxies are used as by ``make_http``."""
    has_proxies = not (is_loopback(server) or certificate)
    return DownloadClient(partial(certificates, certificate), has_proxies=has_proxies)


def certificates(pinned: str = "") -> ssl.SSLContext:
    """Trust whom the system trusts; with a ``pinned`` certificate (PEM) what it signed, at whatever address, and nothing else."""
    if pinned:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.load_verify_locations(cadata=pinned)
        return context
    import truststore  # noqa: PLC0415 - reads the system's store: only when a certificate is to be checked

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@contextlib.asynccontextmanager
async def converted(server: str, deadline_s: float) -> AsyncIterator[asyncio.Timeout]:
    """Hold a total deadline, and turn httpx's exceptions into errors that a person can act on."""
    try:
        async with asyncio.timeout(deadline_s) as timeout:
            yield timeout
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError) as error:
        raise from_exception(error, urlsplit(server).netloc or server) from error


async def answer_of(asked: AbstractAsyncContextManager[httpx.Response], host: str) -> httpx.Response:
    """The whole answer, unpacked, with its body in memory.

    Raises:
        NotThisProtocol: it is larger than any answer of the protocol; a few packed bytes can unfold into gigabytes.
    """
    async with asked as response:
        body = bytearray()
        async for block in decoded(response, host):
            body += block
            if len(body) > ANSWER_BYTES:
                raise NotThisProtocol(host, why="an answer without an end")
    if sum(map(body.count, (b",", b"[", b"{"))) > _ANSWER_VALUES:
        raise NotThisProtocol(host, why="an answer of too many parts")
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in _ABOUT_PACKING]
    return httpx.Response(response.status_code, headers=headers, content=bytes(body))


def in_path(text: str) -> str:
    """Text as one part of a path, whatever it holds."""
    return quote(text, safe="")


def server_offset_s(headers: Mapping[str, str], now_s: float) -> float | None:
    """How far the server's clock is ahead of ours, by its ``Date`` header, or None."""
    try:
        moment = parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now_s


def on_wire(focus: tuple[float, float]) -> str:
    """A point of focus as it is sent."""
    return f"{focus[0]:.3f},{focus[1]:.3f}"


def without_nones(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value not in (None, "")}
