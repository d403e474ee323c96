"""Messages in encoded video, into which cameras write places and serial numbers.

Source: ITU-T H.264 and H.265, annex D (SEI); AV1 bitstream specification, 5.3 and 5.8; MPEG-4 part 2, 6.2 (user data).
"""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile

_HARMLESS = frozenset(
    {
        0,
        1,
        2,
        6,
        7,
        9,
        19,
        22,
        23,
        45,
        47,
        56,
        128,
        129,
        130,
        131,
        132,
        133,
        137,
        144,
        147,
        148,
        149,
        160,
        165,
    }
)
"""SEI messages about timing, recovery, layout and brightness."""
_PADDING, _REGISTERED, _UNREGISTERED = 3, 4, 5
_CAPTION_OR_HDR = (b"\xb5\x00\x31GA94", b"\xb5\x00\x3c", b"\xb5\x00\x3b", b"\xb5\x58\x90")
_ENCODER = re.compile(
    rb"(?:x264 - core \d+[\w .]* - H\.264/MPEG-4 AVC codec - Copyleft [\d-]+ - http://www\.videolan\.org/x264\.html - options:"
    rb"|x265 \(build \d+\) - [\w.+:\[\] -]{1,120} - H\.265/HEVC codec - Copyright 2013-20\d\d \(c\) "
    rb"Multicoreware, Inc - http://x265\.org - options:)[\w =:,.()/-]*\0?"
)
_LIBRARY = re.compile(rb"Lavc[\d.]*\x00?(?:\x06[\x80\x01\x02]*)?")
_MAX_NALS = 4_000
_UNKNOWN_HEVC = frozenset(range(41, 64)) - {62}
"""62 is Dolby Vision, in every video of newer phones: the brightness of each picture."""
_UNKNOWN_AVC = frozenset({0, *range(24, 32)})
_MAX_SEI = 1 << 16


def in_nals(sample: ByteSource, width: int, *, is_hevc: bool) -> Iterator[str]:
    """Return findings in a sample of H.264 or H.265: units with lengths of ``width`` bytes."""
    at = count = 0
    while at < sample.size:
        size = sample.number(at, width)
        unit = sample.part(at + width, size)
        at += width + size
        count += 1
        if count > _MAX_NALS:
            raise MalformedFile("too many units")
        yield from in_nal(unit, is_hevc=is_hevc)


def in_nal(unit: ByteSource, *, is_hevc: bool) -> Iterator[str]:
    """Return findings in one unit: messages are read, other kinds belong to the picture."""
    if not unit.size:
        return
    first = unit.number(0, 1)
    kind = first >> 1 & 0x3F if is_hevc else first & 0x1F
    if kind in ({39, 40} if is_hevc else {6}):
        yield from _in_messages(unit, 2 if is_hevc else 1)
    elif kind == (38 if is_hevc else 12):
        if unit.rest(1).head(_MAX_SEI).strip(b"\xff\x80\x01\0"):
            yield findings.HIDDEN
    elif kind in (_UNKNOWN_HEVC if is_hevc else _UNKNOWN_AVC):
        yield findings.unknown(f"unit {kind}")


def _in_messages(unit: ByteSource, head: int) -> Iterator[str]:
    content = unit.rest(head).head(_MAX_SEI).replace(b"\0\0\3", b"\0\0")
    at = 0
    while at + 2 <= len(content) and content[at:].strip(b"\0") != b"\x80":
        kind, at = _long(content, at)
        size, at = _long(content, at)
        body = content[at : at + size]
        if len(body) < size:
            raise MalformedFile("a message is cut off")
        at += size
        yield from _in_message(kind, body)


def _long(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    while content[at] == 0xFF:
        value, at = value + 255, at + 1
    return value + content[at], at + 1


def _in_message(kind: int, body: bytes) -> Iterator[str]:
    if kind == _UNREGISTERED:
        if not _ENCODER.fullmatch(body[16:]):
            yield findings.METADATA
            if b"MDPM" in body:
                yield findings.PLACE
    elif kind == _REGISTERED:
        if not body.startswith(_CAPTION_OR_HDR):
            yield findings.METADATA
    elif kind == _PADDING:
        if body.strip(b"\xff\0"):
            yield findings.HIDDEN
    elif kind not in _HARMLESS:
        yield findings.unknown(f"message {kind}")


def in_obus(sample: ByteSource) -> Iterator[str]:
    """Return findings in a sample of AV1."""
    at = count = 0
    while at < sample.size:
        count += 1
        if count > _MAX_NALS:
            raise MalformedFile("too many units")
        head = sample.number(at, 1)
        kind, has_size = head >> 3 & 0xF, head & 2
        at += 2 if head & 4 else 1
        size = sample.size - at
        if has_size:
            size, at = _leb128(sample, at)
        body = sample.part(at, size)
        at += size
        if kind == 5:
            about, start = _leb128(body, 0)
            if about == 4 and not body.rest(start).head(8).startswith(_CAPTION_OR_HDR):
                yield findings.METADATA
            elif about not in {1, 2, 3, 4, 5}:
                yield findings.unknown(f"message {about}")
        elif kind == 15:
            if body.head(_MAX_SEI).strip(b"\0\x80"):
                yield findings.HIDDEN
        elif kind in {0, 8, 9, 10, 11, 12, 13, 14}:
            yield findings.unknown(f"unit {kind}")


def _leb128(source: ByteSource, at: int) -> tuple[int, int]:
    value = 0
    for number in range(8):
        part = source.number(at, 1)
        at += 1
        value |= (part & 0x7F) << 7 * number
        if not part & 0x80:
            return value, at
    raise MalformedFile("a number without an end")


def in_mpeg4(sample: ByteSource) -> Iterator[str]:
    """Return findings in a sample of MPEG-4 part 2: user data other than the encoder's name."""
    rest = b""
    for block in sample.blocks():
        content = rest + block
        for piece in content.split(b"\0\0\1\xb2")[1:]:
            text = piece.partition(b"\0\0\1")[0]
            if not _LIBRARY.fullmatch(text):
                yield findings.COMMENT
        rest = content[-3:]


def object_type(esds: ByteSource) -> int:
    """Return the codec of an ``mp4v`` or ``mp4a`` track. Source: ISO/IEC 14496-1, 7.2.6.5 and 7.2.6.6."""
    at = _behind_head(esds, 4, 3)
    flags = esds.number(at + 2, 1)
    at += 3 + (2 if flags & 0x80 else 0) + (2 if flags & 0x20 else 0)
    if flags & 0x40:
        raise MalformedFile("a stream that stands elsewhere")
    return esds.number(_behind_head(esds, at, 4), 1)


def _behind_head(source: ByteSource, at: int, wanted: int) -> int:
    if source.number(at, 1) != wanted:
        raise MalformedFile("another descriptor than is due")
    for step in range(1, 5):
        if not source.number(at + step, 1) & 0x80:
            return at + step + 1
    raise MalformedFile("a length without an end")


def in_avc_config(body: ByteSource) -> Iterator[str]:
    """``avcC``: parameter sets, then nothing but four bytes and their extensions. Source: ISO/IEC 14496-15, 5.3.3."""
    at = 6
    count = body.number(5, 1) & 0x1F
    for step in range(2):
        for _ in range(count):
            size = body.number(at, 2)
            yield from in_nal(body.part(at + 2, size), is_hevc=False)
            at += 2 + size
        if step == 0:
            count = body.number(at, 1)
            at += 1
    if body.size == at:
        return
    count, at = (body.number(at + 3, 1), at + 4)
    for _ in range(count):
        at += 2 + body.number(at, 2)
    if at != body.size:
        yield findings.HIDDEN


def in_hevc_config(body: ByteSource) -> Iterator[str]:
    """``hvcC``: arrays of parameter sets and messages. Source: ISO/IEC 14496-15, 8.3.3."""
    at = 23
    for _ in range(body.number(22, 1)):
        count = body.number(at + 1, 2)
        at += 3
        for _ in range(count):
            size = body.number(at, 2)
            yield from in_nal(body.part(at + 2, size), is_hevc=True)
            at += 2 + size
    if at != body.size:
        yield findings.HIDDEN
