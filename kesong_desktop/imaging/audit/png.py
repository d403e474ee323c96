"""PNG and its animations, chunk by chunk. Source: W3C PNG specification, third edition, 5 and 11."""

import zlib
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import MAX_PIECE, ByteSource, MalformedFile
from kesong_desktop.imaging.audit.findings import AllowedText
from kesong_desktop.imaging.audit.icc import in_profile
from kesong_desktop.imaging.audit.tiff import in_exif

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EXACT = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9, b"acTL": 8, b"fcTL": 26, b"IHDR": 13, b"IEND": 0, b"cICP": 4,
          b"mDCV": 24, b"cLLI": 8}  # fmt: skip
_AT_MOST = {b"PLTE": 768, b"tRNS": 256, b"bKGD": 6, b"sBIT": 4, b"hIST": 512}
_NAMED = {b"tIME": findings.TIME, b"caBX": findings.HISTORY, b"dSIG": findings.NAME}
_KEYWORDS = {
    b"Author": findings.NAME,
    b"Copyright": findings.NAME,
    b"Creation Time": findings.TIME,
    b"date:create": findings.TIME,
    b"date:modify": findings.TIME,
    b"Software": findings.HISTORY,
    b"Source": findings.CAMERA,
    b"XML:com.adobe.xmp": findings.METADATA,
}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def in_png(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    """Return findings in a PNG: everything but the picture and its colour description."""
    if source.read(0, 8) != _SIGNATURE or source.read(12, 4) != b"IHDR":
        raise MalformedFile("no PNG signature")
    header = source.read(16, 13)
    pixels, at, kind = _Pixels(header, header[:8]), 8, b""
    frame: _Pixels | None = None
    is_hiding = False
    while kind != b"IEND":
        size, kind = source.number(at, 4), source.read(at + 4, 4)
        body = source.part(at + 8, size)
        if kind == b"IDAT":
            pixels.add(body)
        elif kind == b"fdAT" and frame:
            frame.add(body.rest(4))
        else:
            if kind == b"fcTL":
                is_hiding = is_hiding or (frame is not None and frame.hides())
                frame = _Pixels(header, body.read(4, 8))
            yield from _in_chunk(kind, body, allowed)
        at += 12 + size
    if at > source.size:
        raise MalformedFile("the last chunk is cut off")
    if is_hiding or pixels.hides() or (frame and frame.hides()):
        yield findings.HIDDEN
    if at < source.size:
        yield findings.BEHIND


def _in_chunk(kind: bytes, body: ByteSource, allowed: AllowedText) -> Iterator[str]:
    if kind in _EXACT or kind in _AT_MOST:
        if body.size != _EXACT.get(kind, body.size) or body.size > _AT_MOST.get(kind, 32):
            yield findings.HIDDEN
    elif kind == b"eXIf":
        yield from in_exif(body, allowed)
    elif kind in {b"tEXt", b"zTXt", b"iTXt"}:
        keyword = body.head(80).partition(b"\0")[0]
        yield (
            findings.METADATA
            if keyword.startswith(b"Raw profile")
            else _KEYWORDS.get(keyword, findings.COMMENT)
        )
    elif kind == b"iCCP":
        yield from _in_iccp(body)
    else:
        yield _NAMED.get(kind) or findings.unknown(kind)


def _in_iccp(body: ByteSource) -> Iterator[str]:
    name = body.head(80).partition(b"\0")[0]
    if name.lower() not in {b"icc profile", b"icc", b"kcgcolorspacesrgb", b"srgb", b"photoshop icc profile"}:
        yield findings.COLOUR
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(body.rest(len(name) + 2).whole_bytes(), MAX_PIECE)
    except zlib.error as error:
        raise MalformedFile("a profile that cannot be unpacked") from error
    if not unpacker.eof or unpacker.unused_data:
        yield findings.HIDDEN
    yield from in_profile(body.inner(content))


class _Pixels:
    """Decompresses a picture in pieces without keeping it, and finds data after its end."""

    def __init__(self, header: bytes, size: bytes) -> None:
        width, height = int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")
        bits = header[8] * _CHANNELS.get(header[9], 4)
        # Interlaced pictures have up to seven rows of filter bytes, and round up, where others have one.
        self._left = height * (1 + (width * bits + 7) // 8) + (header[12] and 16 * (width + height) + 64)
        self._unpacker = zlib.decompressobj()
        self._hides = self._has_any = False

    def add(self, body: ByteSource) -> None:
        """Decompress the next piece of the data."""
        self._has_any = True
        for block in body.blocks():
            waiting = block
            while waiting and not self._hides:
                try:
                    got = self._unpacker.decompress(waiting, MAX_PIECE)
                except zlib.error as error:
                    raise MalformedFile("pixels that cannot be unpacked") from error
                self._left -= len(got)
                waiting = self._unpacker.unconsumed_tail
                self._hides = self._left < 0 or bool(self._unpacker.unused_data)
                if self._unpacker.eof:
                    self._hides = self._hides or bool(self._unpacker.unused_data)
                    break

    def hides(self) -> bool:
        """Return whether there was more data than the picture needs."""
        return self._hides or (self._has_any and not self._unpacker.eof)
