"""Who made a picture and whose it is: read from the original, and written afresh, alone, into the file that leaves."""

import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageFile, IptcImagePlugin

from kesong_desktop.imaging.load import exif_of, open_image
from kesong_desktop.imaging.target import Keep

_ARTIST, _COPYRIGHT, _ASCII = 0x013B, 0x8298, 2
_XMP = {
    _ARTIST: re.compile(rb"<dc:creator>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})</rdf:li>"),
    _COPYRIGHT: re.compile(rb"<dc:rights>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})</rdf:li>"),
}
_IPTC = {_ARTIST: (2, 80), _COPYRIGHT: (2, 116)}
_PNG = {_ARTIST: "Author", _COPYRIGHT: "Copyright"}
_MAX_CHARS = 200


@dataclass(frozen=True, slots=True)
class Credit:
    """One line each; empty: none."""

    author: str = ""
    copyright: str = ""

    def block(self) -> bytes:
        """EXIF with these two tags and no other, big-endian; empty where there is nothing to say. Source: TIFF 6.0, 2."""
        texts = [(tag, text) for tag, text in ((_ARTIST, self.author), (_COPYRIGHT, self.copyright)) if text]
        if not texts:
            return b""
        table, values = struct.pack(">H", len(texts)), b""
        behind = 8 + 2 + 12 * len(texts) + 4
        for tag, text in texts:
            value = text.encode() + b"\0"
            place = value.ljust(4, b"\0") if len(value) <= 4 else struct.pack(">I", behind + len(values))
            table += struct.pack(">HHI", tag, _ASCII, len(value)) + place
            values += (value + b"\0" * (len(value) % 2)) if len(value) > 4 else b""
        return b"MM\0*\0\0\0\x08" + table + bytes(4) + values

    def put_into(self, content: bytes, mime: str) -> bytes:
        """A JPEG or PNG that was just made, with the block in its place; anything else as it is."""
        block = self.block()
        if not block or mime not in {"image/jpeg", "image/png"}:
            return content
        if mime == "image/png":
            chunk = b"eXIf" + block
            whole = struct.pack(">I", len(block)) + chunk + struct.pack(">I", zlib.crc32(chunk))
            return content[:33] + whole + content[33:]
        at = 4 + struct.unpack_from(">H", content, 4)[0] if content[2:4] == b"\xff\xe0" else 2
        segment = b"\xff\xe1" + struct.pack(">H", len(block) + 8) + b"Exif\0\0" + block
        return content[:at] + segment + content[at:]

    @property
    def room_bytes(self) -> int:
        """The most that ``put_into`` adds."""
        block = self.block()
        return len(block) + 12 if block else 0


NO_CREDIT = Credit()


def credit_of(source: Path, keep: Keep) -> Credit:
    """What the original says of its author and its copyright, of that what is to be kept: EXIF first, then XMP, IPTC and texts.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    if not (keep.author or keep.copyright):
        return NO_CREDIT
    with open_image(source) as image:
        author = _found(image, _ARTIST) if keep.author else ""
        return Credit(author, _found(image, _COPYRIGHT) if keep.copyright else "")


def _found(image: Image.Image, tag: int) -> str:
    for value in (
        _as_utf8(exif_of(image).get(tag)),
        _in_xmp(image, tag),
        _in_iptc(image, tag),
        image.info.get(_PNG[tag]),
    ):
        if text := one_line(value):
            return text
    return ""


def _as_utf8(value: object) -> object:
    """EXIF's texts are read as Latin-1, while nearly all who use other letters write UTF-8."""
    try:
        return value.encode("latin-1").decode() if isinstance(value, str) else value
    except UnicodeError:
        return value


def _in_xmp(image: Image.Image, tag: int) -> bytes | None:
    xmp = image.info.get("xmp")
    found = _XMP[tag].search(xmp) if isinstance(xmp, bytes) else None
    return found[1] if found else None


def _in_iptc(image: Image.Image, tag: int) -> Any:
    if not isinstance(image, ImageFile.ImageFile):
        return None
    try:
        found = (IptcImagePlugin.getiptcinfo(image) or {}).get(_IPTC[tag])
    except (SyntaxError, ValueError, OSError, struct.error, IndexError, KeyError, TypeError):
        return None
    return found[0] if isinstance(found, list) and found else found


def one_line(value: object) -> str:
    """A text in one line, with nothing unprintable in it and not longer than a credit is."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    text = value.split("\0")[0] if isinstance(value, str) else ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_MAX_CHARS].strip()
