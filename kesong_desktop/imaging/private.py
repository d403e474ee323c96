"""A second, independent reader: what private things does a file still hold? Shares no code with what writes or strips."""

import struct
from collections.abc import Iterator
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


def find_private(path: Path) -> list[str]:
    """What is still inside that its maker did not mean to share, named for a person; empty: nothing was found.

    Knows JPEG, PNG, WebP, GIF and MP4; any other content is ``["unknown content"]``.
    """
    content = path.read_bytes()
    for starts, reader in (
        (b"\xff\xd8", _in_jpeg),
        (b"\x89PNG", _in_png),
        (b"RIFF", _in_webp),
        (b"GIF8", _in_gif),
        (b"\x1aE\xdf\xa3", _in_webm),
    ):
        if content.startswith(starts):
            return sorted(set(reader(content)))
    if content[4:8] == b"ftyp":
        return sorted(set(_in_boxes(content, 0, len(content))))
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
        if marker == 0xDA:
            break
        at += 2 + length
    end = content.rfind(b"\xff\xd9")
    if end < 0 or len(content) - end > 2:
        yield "data behind the picture"


def _in_tiff(tiff: bytes) -> Iterator[str]:
    order = "<" if tiff[:2] == b"II" else ">"
    waiting, seen = [struct.unpack_from(order + "I", tiff, 4)[0]], set[int]()
    while waiting:
        at = waiting.pop()
        if at in seen or at + 2 > len(tiff) or not at:
            continue
        seen.add(at)
        for number in range(struct.unpack_from(order + "H", tiff, at)[0]):
            entry = at + 2 + 12 * number
            if entry + 12 > len(tiff):
                return
            tag = struct.unpack_from(order + "H", tiff, entry)[0]
            if tag in _TAGS:
                yield _TAGS[tag]
            if tag == 0x8769:
                waiting.append(struct.unpack_from(order + "I", tiff, entry + 8)[0])


def _in_png(content: bytes) -> Iterator[str]:
    at = 8
    while at + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind in {b"tEXt", b"zTXt", b"iTXt"}:
            yield "comment"
        if kind == b"eXIf":
            yield from _in_tiff(content[at + 8 : at + 8 + length]) or ("metadata",)
            yield "metadata"
        at += 12 + length
        if kind == b"IEND" and at < len(content):
            yield "data behind the picture"
            return


def _in_webp(content: bytes) -> Iterator[str]:
    at = 12
    while at + 8 <= len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        if kind in {b"EXIF", b"XMP "}:
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
        elif kind in _CLIP_ATOMS and not _is_harmless(kind, content[at + head : at + size]):
            yield _CLIP_ATOMS[kind]
        elif kind == b"mvhd" and any(content[at + head + 4 : at + head + 8]):
            yield "time taken"
        at += size


def _is_harmless(kind: bytes, body: bytes) -> bool:
    """The table that writers add to name their own library holds nothing of the person."""
    return kind == b"meta" and any(mark in body[:64] for mark in _HARMLESS_META) and b"com.apple" not in body
