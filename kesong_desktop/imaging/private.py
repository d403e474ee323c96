"""A second, independent reader: what private things does a file still hold? Shares no code with what writes or strips."""

import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

_TAGS = {
    0x8825: "place",
    0x927C: "maker note",
    0xA430: "owner name",
    0xA431: "serial number",
    0xA435: "serial number",
    0xC62F: "serial number",
    0x013B: "name",
    0x9286: "comment",
    0x010E: "comment",
    0x9C9D: "name",
    0x0201: "thumbnail",
}
_CLIP_ATOMS = {
    b"\xa9xyz": "place",
    b"loci": "place",
    b"meta": "metadata",
    b"uuid": "metadata",
    b"\xa9mak": "name",
    b"\xa9mod": "name",
}
_BOXES = frozenset({b"moov", b"trak", b"udta", b"mdia", b"minf", b"stbl", b"edts"})
_HARMLESS_META = (b"mdirappl", b"mdir")
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""A JPEG marker that ends a scan: neither a stuffed zero nor a restart."""


def find_private(path: Path) -> list[str]:
    """What is still inside that its maker did not mean to share, named for a person; empty: nothing was found.

    Knows JPEG, PNG, WebP, GIF, MP4 and WebM; any other content, and a structure that is not sound, is ``["unknown content"]``.
    """
    try:
        return sorted(set(_read(path.read_bytes())))
    except (struct.error, IndexError):
        return ["unknown content"]


def _read(content: bytes) -> Iterable[str]:
    for starts, reader in (
        (b"\xff\xd8", _in_jpeg),
        (b"\x89PNG", _in_png),
        (b"RIFF", _in_webp),
        (b"GIF8", _in_gif),
        (b"\x1aE\xdf\xa3", _in_webm),
    ):
        if content.startswith(starts):
            return reader(content)
    if content[4:8] == b"ftyp":
        return _in_boxes(content, 0, len(content))
    return ["unknown content"]


def _in_jpeg(content: bytes) -> Iterator[str]:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], struct.unpack_from(">H", content, at + 2)[0]
        body = content[at + 4 : at + 2 + length]
        if body.startswith(b"Exif\0\0"):
            yield from _in_tiff(body[6:])
        elif marker == 0xE1 or body.startswith(b"Photoshop"):
            yield "metadata"
        elif marker == 0xFE:
            yield "comment"
        elif body.startswith(b"MPF\0"):
            yield "second picture"
        at += 2 + length
        if marker == 0xDA:
            following = _MARKER.search(content, at)
            at = following.start() if following else len(content)
        if content[at : at + 2] == b"\xff\xd9":
            break
    if content[at:] != b"\xff\xd9":
        yield "data behind the picture"


def _in_tiff(tiff: bytes) -> Iterator[str]:
    order = "<" if tiff[:2] == b"II" else ">"
    waiting, seen = [struct.unpack_from(order + "I", tiff, 4)[0]], set[int]()
    while waiting:
        at = waiting.pop()
        if at in seen or at + 2 > len(tiff) or not at:
            continue
        seen.add(at)
        entry = at - 10
        for number in range(struct.unpack_from(order + "H", tiff, at)[0]):
            entry = at + 2 + 12 * number
            if entry + 12 > len(tiff):
                return
            tag = struct.unpack_from(order + "H", tiff, entry)[0]
            if tag == 0x8769:
                waiting.append(struct.unpack_from(order + "I", tiff, entry + 8)[0])
            elif tag != 0x0112:
                yield _TAGS.get(tag, "metadata")
        if entry + 16 <= len(tiff):
            waiting.append(struct.unpack_from(order + "I", tiff, entry + 12)[0])


def _in_png(content: bytes) -> Iterator[str]:
    at, kind = 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind in {b"tEXt", b"zTXt", b"iTXt"}:
            yield "comment"
        if kind == b"eXIf":
            yield from _in_tiff(content[at + 8 : at + 8 + length])
        at += 12 + length
    if at < len(content):
        yield "data behind the picture"


def _in_webp(content: bytes) -> Iterator[str]:
    at = 12
    while at + 8 <= len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        if kind == b"EXIF":
            yield from _in_tiff(content[at + 8 : at + 8 + length].removeprefix(b"Exif\0\0"))
        if kind == b"XMP ":
            yield "metadata"
        at += 8 + length + length % 2


def _in_gif(content: bytes) -> Iterator[str]:
    at = content.find(b"\x21\xfe")
    while at >= 0:
        size = content[at + 2] if at + 2 < len(content) else 0
        # A comment block is printable; the same two bytes within compressed data are not followed by text.
        if size and content[at + 3 : at + 3 + size].isascii() and at + 3 + size < len(content):
            yield "comment"
            return
        at = content.find(b"\x21\xfe", at + 2)


def _in_webm(content: bytes) -> Iterator[str]:
    if b"LOCATION" in content[:65_536] or b"LOCATION" in content[-65_536:]:
        yield "place"


def _in_boxes(content: bytes, at: int, end: int) -> Iterator[str]:
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", content, at)
        head = 8
        if size == 1 and at + 16 <= end:
            size, head = struct.unpack_from(">Q", content, at + 8)[0], 16
        size = size or end - at
        if size < head:
            return
        if kind in _BOXES:
            yield from _in_boxes(content, at + head, min(at + size, end))
        elif kind == b"mvhd" and any(content[at + head + 4 : at + head + (12 if content[at + head] else 8)]):
            yield "time taken"
        elif (kind in _CLIP_ATOMS or kind.startswith(b"\xa9")) and not _is_harmless(
            kind, content[at + head : at + size]
        ):
            yield _CLIP_ATOMS.get(kind, "comment")
        at += size


def _is_harmless(kind: bytes, body: bytes) -> bool:
    """The table that writers add to name their own library holds nothing of the person."""
    is_plain = (
        kind == b"meta" and any(mark in body[:64] for mark in _HARMLESS_META) and b"com.apple" not in body
    )
    return is_plain and set(re.findall(rb"\xa9[\w ]{3}", body)) <= {b"\xa9too"}
