"""Colour profiles without texts: a display's own profile names its serial number and its owner's computer."""

import struct

_COLOURS = (
    *(b"wtpt", b"bkpt", b"chad", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"lumi", b"cicp", b"gamt"),
    *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2"),
)  # fmt: skip
_SRGB = (b"sRGB", "sRGB".encode("utf-16-be"))


def bare_profile(profile: bytes) -> bytes | None:
    """Return the same colours without maker, date, device or description; None if the profile is not valid.

    Source: ICC.1:2022, 7.2 and 7.3.
    """
    if len(profile) < 132 or profile[36:40] != b"acsp":
        return None
    found = {}
    for number in range(min(struct.unpack_from(">I", profile, 128)[0], 100)):
        if len(profile) < 144 + 12 * number:
            return None
        tag, at, size = struct.unpack_from(">4sII", profile, 132 + 12 * number)
        body = profile[at : at + size]
        if len(body) < size or size < 8:
            return None
        found[tag] = body
    is_new = profile[8] >= 4
    is_srgb = any(mark in found.get(b"desc", b"") for mark in _SRGB)
    parts = {
        b"desc": _text("sRGB" if is_srgb else "Color profile", b"mluc" if is_new else b"desc"),
        b"cprt": _text("None", b"mluc" if is_new else b"text"),
    }
    parts |= {tag: found[tag] for tag in _COLOURS if tag in found}
    return _packed(profile, parts)


def _packed(profile: bytes, parts: dict[bytes, bytes]) -> bytes:
    table, bodies, places = b"", b"", dict[bytes, int]()
    at = 132 + 12 * len(parts)
    for tag, body in parts.items():
        if body not in places:
            places[body] = at + len(bodies)
            bodies += body + b"\0" * (-len(body) % 4)
        table += struct.pack(">4sII", tag, places[body], len(body))
    # Of the header stays: version, class, spaces, "acsp", intent and white. Makers, devices, day and checksum go.
    head = bytes(4) + profile[8:24] + bytes(12) + b"acsp" + bytes(24) + profile[64:80] + bytes(48)
    return struct.pack(">I", at + len(bodies)) + head + struct.pack(">I", len(parts)) + table + bodies


def _text(text: str, kind: bytes) -> bytes:
    if kind == b"mluc":
        words = text.encode("utf-16-be")
        return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(words), 28) + words
    if kind == b"desc":
        words = text.encode() + b"\0"
        return b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + bytes(78)
    return b"text\0\0\0\0" + text.encode() + b"\0"
