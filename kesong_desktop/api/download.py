"""Downloads of media: from anywhere that a post may point to, but never with the token and never into the local network."""

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import anyio.to_thread
import httpx

from kesong_desktop.api.convert import raise_for
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
    if origin(url) == origin(own_server):
        return
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise NotThisProtocol(parts.netloc or "the server", why="a media address that is not https")
    try:
        found = await anyio.to_thread.run_sync(socket.getaddrinfo, parts.hostname, parts.port or 443)
    except OSError:
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
        async with http.stream("GET", url, headers={"Accept": "*/*"}) as response:
            if response.is_redirect and "location" in response.headers:
                url = urljoin(url, response.headers["location"])
                continue
            if response.status_code != 200:
                raise_for(response, await _short(response), host, 0.0)
                raise NotThisProtocol(host, why=f"status {response.status_code}")
            done = 0
            async for block in response.aiter_bytes(256 * 1024):
                done += len(block)
                if done > limit_bytes:
                    raise TooLarge(host)
                write(block)
            return str(response.headers.get("content-type", ""))
    raise NotThisProtocol(urlsplit(url).netloc, why="too many redirects")


async def _short(response: httpx.Response) -> bytes:
    body = b""
    async for block in response.aiter_bytes(4096):
        body += block
        if len(body) > 16_384:
            break
    return body
