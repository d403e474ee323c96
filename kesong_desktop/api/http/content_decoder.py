"""Decodes the content coding of an answer (RFC 9110, section 8.4) in pieces of bounded size.

httpx decodes each block from the network at once and any number of codings on top of each other, so that 3.5 KB can become
gigabytes before a caller sees the first piece. Here at most one coding is accepted, and only one that was asked for.
"""

import zlib
from collections.abc import AsyncIterator, Iterator

import httpx

from kesong_desktop.errors import NotThisProtocol

ACCEPTED = "gzip, deflate"
"""What requests announce. Brotli and zstd are not announced: their decoders need up to 16 MB and 2 GB for one window."""
PIECE_BYTES = 64 * 1024
_HEADER_BYTES = 2
"""Zlib tells by so many bytes whether its header is there."""
_WBITS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


async def decoded(response: httpx.Response, host: str) -> AsyncIterator[bytes]:
    """Yield the body of ``response`` decoded, in pieces of at most ``PIECE_BYTES`` where it is compressed.

    Raises:
        NotThisProtocol: more than one coding, one that was not asked for, or a body that is not in the one named.
    """
    wbits = _wbits(response, host)
    if response.is_stream_consumed:
        # The body came with the response, as a test's transport makes it: httpx has decoded it.
        async for block in response.aiter_bytes():
            yield block
        return
    decoder = _Inflater(wbits, host) if wbits else None
    async for block in response.aiter_raw():
        if decoder is None:
            yield block
            continue
        for piece in decoder.pieces(block):
            yield piece


def _wbits(response: httpx.Response, host: str) -> int:
    """Zlib's parameter for the coding of ``response``; 0 where it has none."""
    named = response.headers.get("content-encoding", "").lower().split(",")
    codings = [one.strip() for one in named if one.strip() not in {"", "identity"}]
    if not codings:
        return 0
    if len(codings) > 1 or codings[0] not in _WBITS:
        raise NotThisProtocol(host, why="a compression that was not asked for")
    return _WBITS[codings[0]]


class _Inflater:
    """A decoder of one body, which never holds more than a piece of what it makes."""

    def __init__(self, wbits: int, host: str) -> None:
        self._inflate = zlib.decompressobj(wbits)
        self._may_be_bare = wbits == zlib.MAX_WBITS
        self._begun = b""
        """What was taken while it is open whether there is a header."""
        self._host = host

    def pieces(self, block: bytes) -> Iterator[bytes]:
        """Yield what ``block`` decodes to; what follows the end of the compressed body is ignored."""
        rest = block
        while rest and not self._inflate.eof:
            piece = self._piece(rest)
            rest = self._inflate.unconsumed_tail
            if piece:
                yield piece
        while not self._inflate.eof and (piece := self._piece(b"")):
            yield piece

    def _piece(self, data: bytes) -> bytes:
        try:
            piece = self._inflate.decompress(data, PIECE_BYTES)
        except zlib.error as error:
            if not self._may_be_bare:
                raise NotThisProtocol(self._host, why="a body that cannot be unpacked") from error
            # Some servers leave out the header of zlib.
            self._may_be_bare = False
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._piece(self._begun + data)
        self._begun += data[:_HEADER_BYTES] if self._may_be_bare else b""
        self._may_be_bare = self._may_be_bare and len(self._begun) < _HEADER_BYTES
        return piece
