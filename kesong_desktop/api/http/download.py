"""Downloads of media: from anywhere that a post may point to, but never with the token and never into the local network."""

import ipaddress
import socket
import time
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import anyio.to_thread
import httpx

from kesong_desktop.api.http.content_decoder import decoded
from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.errors import NotThisProtocol, TooLarge

REDIRECTS = 3
Write = Callable[[bytes], object]


def origin(url: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()


async def check_address(url: str, own_server: str) -> None:
    """Refuse addresses that a post must not make this computer open: other schemes, and hosts within the local network.

    Raises:
        NotThisProtocol: the address is refused.
    """
    try:
        parts, port = urlsplit(url), urlsplit(url).port or 443
        if origin(url) == origin(own_server):
            return
        if parts.scheme != "https" or not parts.hostname:
            raise NotThisProtocol(parts.netloc or "the server", why="a media address that is not https")
        found = await anyio.to_thread.run_sync(socket.getaddrinfo, parts.hostname, port)
    except ValueError as error:
        raise NotThisProtocol("the server", why="a media address that is none") from error
    except OSError:
        # The name does not resolve; the request itself reports that.
        return
    for *_, address in found:
        if not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_global:
            raise NotThisProtocol(parts.netloc, why="a media address within the local network")


async def fetch(http: httpx.AsyncClient, url: str, own_server: str, write: Write, limit_bytes: int) -> str:
    """Stream ``url`` into ``write``; returns the content type.

    Raises:
        ServerProblem: refused address, failed request, more redirects than three, or more than ``limit_bytes``.
    """
    for _ in range(REDIRECTS + 1):
        await check_address(url, own_server)
        host = urlsplit(url).netloc
        async with http.stream(
            "GET", url, headers={"Accept": "*/*", "Accept-Encoding": "identity"}
        ) as response:
            if response.is_redirect and "location" in response.headers:
                url = _joined(url, response.headers["location"])
                continue
            if response.status_code != 200:
                raise_for(response, await _short(response, host), host, time.time())
                raise NotThisProtocol(host, why=f"status {response.status_code}")
            done = 0
            async for block in decoded(response, host):
                done += len(block)
                if done > limit_bytes:
                    raise TooLarge(host)
                write(block)
            return str(response.headers.get("content-type", ""))
    raise NotThisProtocol(urlsplit(url).netloc, why="too many redirects")


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise NotThisProtocol(urlsplit(url).netloc, why="a redirect to no address") from error


async def _short(response: httpx.Response, host: str) -> bytes:
    body = b""
    async for block in decoded(response, host):
        body += block
        if len(body) > 16_384:
            break
    return body
