"""Removes messages from encoded video: cameras write places, serial numbers and times between the slices. Pixels stay.

Source: ITU-T H.264 and H.265, 7.3.2.3 and annex D; ISO/IEC 14496-15 (``avcC``, ``hvcC``); ISO/IEC 14496-2, 6.2.2 (user data).
"""

import re

from kesong_desktop.imaging.strip import metadata_stripper

_KEPT_MESSAGES = frozenset({0, 1, 2, 6, 45, 47, 129, 130, 132, 137, 144, 147, 148})
"""Messages on timing, recovery, layout and brightness, which players use."""
_USER_DATA = re.compile(rb"\x00\x00\x01\xb2.*?(?=\x00\x00\x01|$)", re.DOTALL)
_ESCAPED = re.compile(rb"\x00\x00\x03(?=[\x00-\x03]|$)")
_TO_ESCAPE = re.compile(rb"\x00\x00(?=[\x00-\x03])")
_KINDS = {"h264": (6,), "hevc": (39, 40)}
_START_CODES = frozenset({"mpeg4", "mpeg2video", "mpeg1video"})
_FILLER = {"h264": 12, "hevc": 38}


class BitstreamFilter:
    """Filters one track: ``codec`` is FFmpeg's name, ``parameters`` those of the file's header."""

    def __init__(self, codec: str, parameters: bytes) -> None:
        self._codec = codec
        # Annex B has start codes in the place of lengths; no file of MP4, MOV or Matroska carries it.
        self._is_framed = codec in _KINDS and len(parameters) > 22 and parameters[0] == 1
        at = 21 if codec == "hevc" else 4
        self._width = (parameters[at] & 3) + 1 if self._is_framed else 0
        self.has_messages = self._is_framed or codec in _START_CODES or codec == "mjpeg"
        self.parameters = self._bare_parameters(parameters)

    def _bare_parameters(self, parameters: bytes) -> bytes:
        if self._codec in _START_CODES:
            return _USER_DATA.sub(b"", parameters)
        if self._codec == "vorbis":
            return _bare_vorbis(parameters)
        return _bare_hvcc(parameters) if self._codec == "hevc" and self._is_framed else parameters

    def sample(self, content: bytes) -> bytes | None:
        """Return the sample without messages about anything but the pictures; None: it holds none.

        Raises:
            ValueError: its lengths do not fit.
        """
        if self._codec in _START_CODES:
            return _USER_DATA.sub(b"", content) if b"\0\0\1\xb2" in content else None
        if self._codec == "mjpeg":
            return _bare_jpeg(content)
        if not self._is_framed:
            return None
        out, at, is_changed = [], 0, False
        while at < len(content):
            size = int.from_bytes(content[at : at + self._width], "big")
            start, at = at + self._width, at + self._width + size
            if at > len(content):
                raise ValueError("a unit is cut off")
            unit = content[start:at]
            bare = self._unit(unit)
            is_changed = is_changed or bare != unit
            if bare:
                out.append(len(bare).to_bytes(self._width, "big") + bare)
        return b"".join(out) if is_changed else None

    def _unit(self, unit: bytes) -> bytes:
        if not unit:
            return b""
        kind = unit[0] >> 1 & 0x3F if self._codec == "hevc" else unit[0] & 0x1F
        if kind == _FILLER[self._codec]:
            return b""
        if kind not in _KINDS[self._codec]:
            return unit
        head = 2 if self._codec == "hevc" else 1
        return _bare_messages(unit[:head], _ESCAPED.sub(b"\0\0", unit[head:]), unit)


def _bare_messages(head: bytes, content: bytes, unit: bytes) -> bytes:
    """Return the unit with the kept messages; empty where none is left, itself where all are."""
    kept, at, count = [], 0, 0
    while at < len(content) and content[at:].rstrip(b"\0") != b"\x80":
        start = at
        kind, at = _long(content, at)
        size, at = _long(content, at)
        at += size
        if at > len(content):
            raise ValueError("a message is cut off")
        count += 1
        if kind in _KEPT_MESSAGES:
            kept.append(content[start:at])
    if len(kept) == count:
        return unit
    return head + _TO_ESCAPE.sub(b"\0\0\3", b"".join(kept)) + b"\x80" if kept else b""


def _long(content: bytes, at: int) -> tuple[int, int]:
    """Return a number that is coded in steps of 255, and the offset after it."""
    value = 0
    while at < len(content) and content[at] == 0xFF:
        value, at = value + 255, at + 1
    if at >= len(content):
        raise ValueError("a message is cut off")
    return value + content[at], at + 1


def _bare_jpeg(content: bytes) -> bytes:
    bare = metadata_stripper.strip_jpeg(content, 1)
    if content.find(b"\xff\xd8\xff", content.find(b"\xff\xda")) > 0 and bare[-2:] == b"\xff\xd9":
        raise ValueError("two fields in one picture")
    return bare


def _bare_vorbis(parameters: bytes) -> bytes:
    """Its three headers, the second of which holds comments, with none. Source: Vorbis I, 5.2; RFC 9559's laced headers."""
    sizes, at = list[int](), 1
    for _ in range(2):
        size, at = _long(parameters, at)
        sizes.append(size)
    first, third = parameters[at : at + sizes[0]], parameters[at + sum(sizes) :]
    if parameters[:1] != b"\2" or parameters[at + sizes[0] : at + sizes[0] + 7] != b"\x03vorbis":
        raise ValueError("not three headers of Vorbis")
    second = b"\x03vorbis" + bytes(8) + b"\1"
    lengths = b"".join(b"\xff" * (len(one) // 255) + bytes([len(one) % 255]) for one in (first, second))
    return b"\2" + lengths + first + second + third


def _bare_hvcc(parameters: bytes) -> bytes:
    """Return the arrays of parameter sets without those of messages."""
    out, at = [], 23
    for _ in range(parameters[22]):
        start, kind = at, parameters[at] & 0x3F
        count, at = int.from_bytes(parameters[at + 1 : at + 3], "big"), at + 3
        for _ in range(count):
            at += 2 + int.from_bytes(parameters[at : at + 2], "big")
        if at > len(parameters):
            raise ValueError("the parameters are cut off")
        if kind not in _KINDS["hevc"]:
            out.append(parameters[start:at])
    return parameters[:22] + bytes([len(out)]) + b"".join(out)
