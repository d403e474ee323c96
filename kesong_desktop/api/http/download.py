"""Downloads of media: from anywhere that a post may point to, but never with the token and never into the local network."""

import ipaddress
import re
import socket
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import anyio.to_thread
import httpx

from kesong_desktop.api.http.content_decoder import decoded
from kesong_desktop.api.http.error_body import error_body
from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.errors import NotThisProtocol, TooLarge

REDIRECTS = 3
_PARTIAL = 206
_CONTENT_RANGE = re.compile(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15}|\*)")
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


@dataclass(slots=True)
class ResumeState:
    """What a download has so far, so that it can go on after a break.

    ``size`` bytes are there of the version that ``validator`` names, a strong ETag; without one it starts again.
    ``restart`` empties the file.
    """

    restart: Callable[[], object]
    size: int = 0
    validator: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers that ask for the rest alone, if there is something to go on from."""
        if not (self.size and self.validator):
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": self.validator}

    def begin(self, response: httpx.Response, host: str) -> None:
        """Go on where the server sends the rest, or start again where it sends all.

        Raises:
            NotThisProtocol: it sends another part.
        """
        tag = response.headers.get("etag", "")
        is_same = tag in ("", self.validator)
        if response.status_code == _PARTIAL:
            sent = _CONTENT_RANGE.match(response.headers.get("content-range", ""))
            if sent is None or int(sent[1]) != self.size or not self.size or not is_same:
                self._start_again("")
                raise NotThisProtocol(host, why="another part of a media file than was asked for")
            return
        is_plain = response.headers.get("content-encoding", "identity").lower() == "identity"
        self._start_again(tag if tag.startswith('"') and is_plain else "")

    def _start_again(self, validator: str) -> None:
        if self.size:
            self.restart()
        self.size, self.validator = 0, validator


Stream = Callable[[str, dict[str, str]], AbstractAsyncContextManager[httpx.Response]]
"""Sends a GET request for an address with headers; the context holds the answer, whose body is still to be read."""


async def fetch(
    stream: Stream,
    url: str,
    own_server: str,
    write: Write,
    limit_bytes: int,
    *,
    state: ResumeState | None = None,
) -> str:
    """Stream ``url`` into ``write``; returns the content type. ``state``: go on with what is there already.

    Raises:
        ServerProblem: refused address, failed request, more redirects than three, or more than ``limit_bytes``.
    """
    state = state or ResumeState(restart=lambda: None)
    for _ in range(REDIRECTS + 1):
        await check_address(url, own_server)
        host = urlsplit(url).netloc
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"} | state.headers()
        async with stream(url, headers) as response:
            if response.is_redirect and "location" in response.headers:
                url = _joined(url, response.headers["location"])
                continue
            if response.status_code not in (200, _PARTIAL):
                state.validator = ""
                raise_for(response, await error_body(response, host), host, time.time())
                raise NotThisProtocol(host, why=f"status {response.status_code}")
            state.begin(response, host)
            async for block in decoded(response, host):
                state.size += len(block)
                if state.size > limit_bytes:
                    raise TooLarge(host)
                write(block)
            _check_whole(response, state, host)
            return str(response.headers.get("content-type", ""))
    raise NotThisProtocol(urlsplit(url).netloc, why="too many redirects")


def _check_whole(response: httpx.Response, state: ResumeState, host: str) -> None:
    """Refuse a file whose parts do not add up to what the server says that it has."""
    sent = _CONTENT_RANGE.match(response.headers.get("content-range", ""))
    if sent is not None and sent[2] != "*" and int(sent[2]) != state.size:
        state.validator = ""
        raise NotThisProtocol(host, why="parts of a media file that do not fit")


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise NotThisProtocol(urlsplit(url).netloc, why="a redirect to no address") from error
