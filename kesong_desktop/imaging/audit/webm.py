"""WebM and Matroska, element by element. Source: RFC 8794 (EBML), RFC 9559 (Matroska)."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import bitstream_messages, findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile

_EBML, _SEGMENT, _CLUSTER, _VOID, _CRC = 0x1A45DFA3, 0x18538067, 0x1F43B675, 0xEC, 0xBF
_INFO, _TRACKS, _TAGS, _BLOCK, _SIMPLE = 0x1549A966, 0x1654AE6B, 0x1254C367, 0xA1, 0xA3
_TOP = frozenset({0x114D9B74, _INFO, _CLUSTER, _TRACKS, 0x1C53BB6B, 0x1941A469, 0x1043A770, _TAGS})
_MASTERS = {
    # SeekHead
    0x114D9B74: {0x4DBB},
    0x4DBB: {0x53AB, 0x53AC},
    _INFO: {0x2AD7B1, 0x4489, 0x4D80, 0x5741},
    _TRACKS: {0xAE},
    0xAE: {0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8, 0x23E383, 0x234E7A, 0x55EE, 0x22B59C, 0x22B59D, 0x86,
           0x63A2, 0xAA, 0x56AA, 0x56BB, 0xE0, 0xE1},
    0xE0: {0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA, 0x54B2, 0x54B3, 0x55B0,
           0x7670},
    0x55B0: {0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA, 0x55BB, 0x55BC, 0x55BD, 0x55D0},
    0x55D0: {0x55D1, 0x55D2, 0x55D3, 0x55D4, 0x55D5, 0x55D6, 0x55D7, 0x55D8, 0x55D9, 0x55DA},
    0x7670: {0x7671, 0x7673, 0x7674, 0x7675},
    0xE1: {0xB5, 0x78B5, 0x9F, 0x6264},
    _CLUSTER: {0xE7, 0xA7, 0xAB, _SIMPLE, 0xA0},
    0xA0: {_BLOCK, 0x9B, 0xFA, 0xFB, 0x75A2, 0x75A1},
    0x75A1: {0xA6},
    0xA6: {0xEE, 0xA5},
    0x1C53BB6B: {0xBB},
    0xBB: {0xB3, 0xB7},
    0xB7: {0xF7, 0xF1, 0x5378, 0xF0, 0xB2},
}  # fmt: skip
"""Which elements may be inside which."""
_NAMED = {
    0x7BA9: findings.COMMENT,
    0x4461: findings.TIME,
    0x73A4: findings.SERIAL,
    0x7384: findings.NAME,
    0x536E: findings.COMMENT,
    0x258688: findings.CAMERA,
    0x1043A770: findings.COMMENT,
    0x1941A469: "attached file",
}
_PROGRAM = re.compile(rb"(?:Lav[fc]|libwebm|Chrome|QTmuxingAppLibWebM|vpxenc|mkvmuxer)?[\w. -]{0,24}\0*")
_CODINGS = frozenset({b"V_VP8", b"V_VP9", b"V_AV1", b"A_OPUS", b"A_VORBIS"})
_TAG_WORDS = (
    (b"LOCATION", findings.PLACE),
    (b"ARTIST", findings.NAME),
    (b"AUTHOR", findings.NAME),
    (b"COPYRIGHT", findings.NAME),
    (b"DATE", findings.TIME),
    (b"TITLE", findings.COMMENT),
    (b"COMMENT", findings.COMMENT),
    (b"MAKE", findings.CAMERA),
    (b"MODEL", findings.CAMERA),
    (b"SERIAL", findings.SERIAL),
)
_PLAIN_TAGS = {
    b"DURATION": re.compile(rb"[\d:.]+\0*"),
    b"ENCODER": re.compile(rb"Lav[cf][\d.]*(?: [a-z0-9_]+)?\0*"),
}
_SMALL = 512
"""The largest number or name outside of blocks, codec data and free space."""


def in_webm(source: ByteSource) -> Iterator[str]:
    """Return findings in a WebM: everything but picture and sound tracks and what is needed to play them."""
    codings_of: dict[int, bytes] = {}
    for name, body in _elements(source, 0):
        if name == _SEGMENT:
            for inner, part in _elements(body, _SEGMENT):
                yield from _in_part(inner, part, codings_of)
        elif name == _EBML:
            if body.size > 64:
                yield findings.HIDDEN
        else:
            yield from _in_other(name, body, _BEHIND_ALL)


_BEHIND_ALL: frozenset[int] = frozenset()


def _elements(source: ByteSource, parent: int) -> Iterator[tuple[int, ByteSource]]:
    at = 0
    while at < source.size:
        name, at = _name(source, at)
        size, at, is_open = _size(source, at)
        if is_open:
            if name not in {_SEGMENT, _CLUSTER}:
                raise MalformedFile("an element without an end")
            size = source.size - at if name == _SEGMENT else _open_end(source, at) - at
        if size > source.size - at and parent == 0:
            raise MalformedFile("cut off")
        yield name, source.part(at, size)
        at += size


def _name(source: ByteSource, at: int) -> tuple[int, int]:
    first = source.number(at, 1)
    width = 9 - first.bit_length()
    if width > 4:
        raise MalformedFile("no name of an element")
    return source.number(at, width), at + width


def _size(source: ByteSource, at: int) -> tuple[int, int, bool]:
    first = source.number(at, 1)
    width = 9 - first.bit_length()
    if width > 8:
        raise MalformedFile("no size of an element")
    mask = (1 << 7 * width) - 1
    value = source.number(at, width) & mask
    return value, at + width, value == mask


def _open_end(source: ByteSource, at: int) -> int:
    """Return the end of a cluster of unknown size: the next element of a higher level."""
    while at < source.size:
        name, inside = _name(source, at)
        if name in _TOP:
            return at
        size, inside, is_open = _size(source, inside)
        if is_open or inside + size > source.size:
            raise MalformedFile("an element without an end")
        at = inside + size
    return at


def _in_part(name: int, body: ByteSource, codings_of: dict[int, bytes]) -> Iterator[str]:
    if name == _TAGS:
        yield from _in_tags(body)
    elif name == _TRACKS:
        for inner, track in _elements(body, name):
            yield from (
                _in_track(track, codings_of) if inner == 0xAE else _in_other(inner, track, _MASTERS[name])
            )
    elif name == _CLUSTER:
        found: set[str] = set()
        for inner, part in _elements(body, name):
            found.update(_in_cluster(inner, part, codings_of))
        yield from found
    elif name in _MASTERS and name in _TOP:
        yield from _in_master(name, body)
    else:
        yield from _in_other(name, body, _BEHIND_ALL)


def _in_master(name: int, body: ByteSource) -> Iterator[str]:
    for inner, part in _elements(body, name):
        if inner in {0x4D80, 0x5741}:
            if part.size > 64 or not _PROGRAM.fullmatch(part.whole_bytes()):
                yield findings.HISTORY
        elif inner in _MASTERS[name] and inner in _MASTERS:
            yield from _in_master(inner, part)
        else:
            yield from _in_other(inner, part, _MASTERS[name])


def _in_other(name: int, body: ByteSource, known: "set[int] | frozenset[int]") -> Iterator[str]:
    if name == _VOID:
        if not body.is_blank():
            yield findings.HIDDEN
    elif name in known or name == _CRC:
        if body.size > _SMALL:
            yield findings.HIDDEN
    else:
        yield _NAMED.get(name) or findings.unknown(f"element {name:X}")


def _in_track(track: ByteSource, codings_of: dict[int, bytes]) -> Iterator[str]:
    parts = dict(_elements(track, 0xAE))
    coding = parts[0x86].whole_bytes().rstrip(b"\0") if 0x86 in parts else b""
    if 0xD7 in parts:
        codings_of[parts[0xD7].number(0, min(8, parts[0xD7].size))] = coding
    if 0x83 not in parts or parts[0x83].number(0, 1) not in {1, 2}:
        yield findings.TRACK
    elif coding not in _CODINGS:
        yield findings.unknown(b"coding " + coding)
    for name, body in _elements(track, 0xAE):
        if name == 0x63A2:
            yield from _in_private(coding, body)
        elif name in {0xE0, 0xE1}:
            yield from _in_master(name, body)
        else:
            yield from _in_other(name, body, _MASTERS[0xAE])


def _in_private(coding: bytes, body: ByteSource) -> Iterator[str]:
    """Return findings in codec data; Vorbis has its comments there. Source: Vorbis I, 5.2."""
    if coding != b"A_VORBIS":
        if body.size > _SMALL:
            yield findings.HIDDEN
        return
    content, at, sizes = body.whole_bytes(), 1, []
    for _ in range(2):
        size = 0
        while content[at] == 255:
            size, at = size + 255, at + 1
        sizes.append(size + content[at])
        at += 1
    notes = content[at + sizes[0] : at + sum(sizes)]
    vendor = int.from_bytes(notes[7:11], "little")
    if int.from_bytes(notes[11 + vendor : 15 + vendor], "little") or len(notes) > 16 + vendor or vendor > 64:
        yield findings.COMMENT


def _in_cluster(name: int, body: ByteSource, codings_of: dict[int, bytes]) -> Iterator[str]:
    if name in {_SIMPLE, _BLOCK}:
        number, at, _ = _size(body, 0)
        if codings_of.get(number) == b"V_AV1":
            if body.number(at + 2, 1) & 6:
                raise MalformedFile("pictures laced together")
            yield from bitstream_messages.in_obus(body.rest(at + 3))
    elif name == 0xA0:
        for inner, part in _elements(body, name):
            if inner == _BLOCK:
                yield from _in_cluster(inner, part, codings_of)
            elif inner == 0x75A1:
                yield from _in_additions(part)
            else:
                yield from _in_other(inner, part, _MASTERS[0xA0])
    else:
        yield from _in_other(name, body, _MASTERS[_CLUSTER])


def _in_additions(body: ByteSource) -> Iterator[str]:
    """Return findings in block additions: transparency has number 1, captions and others have other numbers."""
    for name, more in _elements(body, 0x75A1):
        parts = dict(_elements(more, 0xA6)) if name == 0xA6 else {}
        if (
            set(parts) - {0xEE, 0xA5}
            or (0xEE in parts and parts[0xEE].number(0, parts[0xEE].size) != 1)
            or not parts
        ):
            yield findings.METADATA


def _in_tags(body: ByteSource) -> Iterator[str]:
    for _, tag in _elements(body, _TAGS):
        for name, part in _elements(tag, 0x7373):
            if name == 0x67C8:
                yield from _in_tag(part)
            elif name not in {0x63C0, _VOID, _CRC}:
                yield findings.METADATA


def _in_tag(simple: ByteSource) -> Iterator[str]:
    parts = dict(_elements(simple, 0x67C8))
    key = parts[0x45A3].head(64).upper() if 0x45A3 in parts else b""
    text = parts[0x4487].head(256) if 0x4487 in parts else b""
    plain = _PLAIN_TAGS.get(key)
    if plain and plain.fullmatch(text) and not set(parts) - {0x45A3, 0x4487, 0x447A, 0x447B, 0x4484}:
        return
    yield next((word for mark, word in _TAG_WORDS if mark in key), findings.METADATA)
