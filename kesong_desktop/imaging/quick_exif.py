"""EXIF of many photos, read quickly: the part of ``heads`` behind the word ``Exif``.

What the photos of one camera have in common is worked out once: cameras write the same directory over and over, but for the
values that it points to. Whatever is odd (a value of another kind, a directory that is not whole, a tag twice) is left to the
careful reader. Sources: CIPA DC-008 (EXIF), TIFF 6.0 section 2.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal, TypeVar

from kesong_desktop.imaging import metadata
from kesong_desktop.model.photo import Place

_ASCII, _SHORT, _LONG, _RATIONAL, _SIGNED_RATIONAL = 2, 3, 4, 5, 10
_CAPTION, _MAKER, _MODEL, _ORIENTATION, _CHANGED = 0x010E, 0x010F, 0x0110, 0x0112, 0x0132
_INNER, _PLACE, _LATITUDE, _LONGITUDE = 0x8769, 0x8825, 2, 4
_TAKEN, _SCANNED, _CHANGED_ZONE, _TAKEN_ZONE = 0x9003, 0x9004, 0x9010, 0x9011
_TIME_BYTES, _LONGEST, _MOST_ENTRIES, _MOST_KEPT = 20, 4096, 400, 500
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_NORTH_SOUTH, _EAST_WEST = {ord("N"): 1, ord("S"): -1}, {ord("E"): 1, ord("W"): -1}
_SCREENSHOT = b"Screenshot"

_K = TypeVar("_K")
_V = TypeVar("_V")
_Entry = tuple[int, int, int, int]
"""Of a directory: tag, kind, count, and the value or where it stands."""
Told = tuple[int, str, str, datetime | None, datetime | None, Place | None]
"""Turn (0: not told), camera, caption, when taken, when changed (looked for where the other is not told), place."""
NOTHING: Told = (0, "", "", None, None, None)


class OddError(Exception):
    """The careful reader is to be asked."""


class _Order:
    """One of the two byte orders: how numbers are read."""

    def __init__(self, name: Literal["little", "big"]) -> None:
        sign = "<" if name == "little" else ">"
        self.name = name
        self.short = struct.Struct(sign + "H").unpack_from
        self.long = struct.Struct(sign + "I").unpack_from
        self.entries = struct.Struct(sign + "HHII").iter_unpack
        self.degrees = {
            _RATIONAL: struct.Struct(sign + "6I").unpack_from,
            _SIGNED_RATIONAL: struct.Struct(sign + "6i").unpack_from,
        }
        self.in_short = 0 if name == "little" else 16
        """How far down a value of 16 bits stands in an entry's 32; and one of 8."""
        self.in_letter = 0 if name == "little" else 24


_Degrees = Callable[[bytes, int], tuple[int, ...]]
_Coordinates = tuple[_Degrees, int, int, int, int]
"""How degrees are read; where the latitude stands, and its sign; the same of the longitude."""


@dataclass(slots=True)
class _Layout:
    """What a first directory says: where things stand. The same for many photos of one camera."""

    order: _Order
    turn: int
    maker: slice
    model: slice
    caption: slice | None
    end: int
    """The texts are within so many bytes."""
    changed: _Entry | None
    inner: int
    place: int
    time_at: int = -1
    """How far into the inner directory the time stood in the last photo; -1: not known, or it is not in order."""
    place_bytes: int = 0
    """How long the place's directory was in the last photo."""


class QuickExif:
    """Reads the EXIF of many files, and keeps what it may meet again, a bounded number of each."""

    def __init__(self) -> None:
        self._orders = {b"II*\0": _Order("little"), b"MM\0*": _Order("big")}
        self._layouts: dict[bytes, _Layout] = {}
        self._layout_bytes = 0
        """How long the first directory of the last photo was, and what stands before it."""
        self._places: dict[bytes, _Coordinates | tuple[()]] = {}
        self._cameras: dict[tuple[bytes, bytes], str] = {}
        self._captions: dict[bytes, str] = {}
        self._zones: dict[bytes, tzinfo | None] = {}

    def told(self, tiff: bytes) -> Told:
        """What EXIF, from its byte order on, says.

        Raises:
            OddError, or one of struct.error, ValueError, LookupError, ArithmeticError: it is not as cameras write it.
        """
        layout = self._layouts.get(tiff[: self._layout_bytes]) or self._layout(tiff)
        if layout.end > len(tiff):
            raise OddError
        names = tiff[layout.maker], tiff[layout.model]
        camera = self._cameras.get(names)
        if camera is None:
            camera = _kept(self._cameras, names, metadata.camera_named(*names))
        if not camera and _SCREENSHOT in tiff:
            raise OddError  # a comment may tell it, which lies far behind
        taken = self._taken(tiff, layout) if layout.inner else None
        return (
            layout.turn,
            camera,
            self._caption(tiff[layout.caption]) if layout.caption else "",
            taken,
            self._changed(tiff, layout) if taken is None and layout.changed else None,
            self._place(tiff, layout) if layout.place else None,
        )

    def _layout(self, tiff: bytes) -> _Layout:
        order = self._orders[tiff[:4]]
        (at,) = order.long(tiff, 4)
        found = None
        if at == 8:  # else the values stand before it, which no other photo has
            self._layout_bytes = _end(tiff, at, order)
            found = self._layouts.get(tiff[: self._layout_bytes])
        if found is None:
            found = _layout(tiff, at, order)
            if at == 8:
                _kept(self._layouts, tiff[: self._layout_bytes], found)
        return found

    def _caption(self, text: bytes) -> str:
        known = self._captions.get(text)
        return _kept(self._captions, text, metadata.own_caption(text)) if known is None else known

    def _taken(self, tiff: bytes, layout: _Layout) -> datetime | None:
        """Looked for where the camera's last photo had it: in order, so that its zone comes soon after it."""
        (count,) = layout.order.short(tiff, layout.inner)
        start, moment = layout.inner + 2, None
        if layout.time_at >= 0:
            at, end = start + layout.time_at, start + 12 * count
            for entry in layout.order.entries(tiff[at : min(end, at + 48)]):
                tag = entry[0]
                if tag == _TAKEN:
                    moment = _time(tiff, entry)
                elif moment is None or tag > _TAKEN_ZONE:
                    break
                elif tag == _TAKEN_ZONE:
                    return self._with_zone(moment, tiff, entry, layout.order)
            if moment is not None:
                return moment
        entries = _entries(tiff, layout.inner, layout.order)
        tags = list(entries)
        if _TAKEN not in entries:
            if _SCANNED in entries:
                raise OddError
            return None
        layout.time_at = 12 * tags.index(_TAKEN) if tags == sorted(tags) else -1
        return self._with_zone(_time(tiff, entries[_TAKEN]), tiff, entries.get(_TAKEN_ZONE), layout.order)

    def _changed(self, tiff: bytes, layout: _Layout) -> datetime:
        assert layout.changed is not None
        zone = _entries(tiff, layout.inner, layout.order).get(_CHANGED_ZONE) if layout.inner else None
        return self._with_zone(_time(tiff, layout.changed), tiff, zone, layout.order)

    def _with_zone(self, moment: datetime, tiff: bytes, one: _Entry | None, order: _Order) -> datetime:
        if one is None:
            return moment
        text = _text(tiff, one, order)
        zone = self._zones.get(text)
        if zone is None and text not in self._zones:
            zone = _kept(self._zones, text, metadata.zone_of(text))
        return moment.replace(tzinfo=zone) if zone else moment

    def _place(self, tiff: bytes, layout: _Layout) -> Place | None:
        at = layout.place
        found = self._places.get(tiff[at : at + layout.place_bytes])
        if found is None:
            end = _end(tiff, at, layout.order)
            layout.place_bytes = end - at
            found = _kept(self._places, tiff[at:end], _coordinates(tiff, at, layout.order))
        if not found:
            return None
        degrees, latitude_at, south, longitude_at, west = found
        a, b, c, d, e, f = degrees(tiff, latitude_at)
        latitude = a / b + c / d / 60 + e / f / 3600
        a, b, c, d, e, f = degrees(tiff, longitude_at)
        longitude = a / b + c / d / 60 + e / f / 3600
        if not (0 <= latitude <= 90 and 0 <= longitude <= 180):
            raise OddError
        return Place(latitude * south, longitude * west) if latitude or longitude else None


def _kept(known: dict[_K, _V], key: _K, value: _V) -> _V:
    """``value``, kept for the next file, among a bounded number."""
    if len(known) >= _MOST_KEPT:
        known.clear()
    known[key] = value
    return value


def _end(tiff: bytes, at: int, order: _Order) -> int:
    """Of the directory at ``at``."""
    (count,) = order.short(tiff, at)
    return at + 2 + 12 * int(count)


def _entries(tiff: bytes, at: int, order: _Order) -> dict[int, _Entry]:
    """The directory at ``at``, by tag."""
    (count,) = order.short(tiff, at)
    found = {entry[0]: entry for entry in order.entries(tiff[at + 2 : at + 2 + 12 * count])}
    if len(found) != count or count > _MOST_ENTRIES:  # cut off, or a tag twice
        raise OddError
    return found


def _layout(tiff: bytes, at: int, order: _Order) -> _Layout:
    found = _entries(tiff, at, order)
    get = found.get
    where = {tag: at + 2 + 12 * number + 8 for number, tag in enumerate(found)}
    maker, model, caption = (_span(get(tag), where.get(tag, 0)) for tag in (_MAKER, _MODEL, _CAPTION))
    end = max(one.stop for one in (maker, model, caption))
    turn = get(_ORIENTATION)
    if turn and (turn[1] != _SHORT or turn[2] != 1):
        raise OddError
    return _Layout(
        order,
        turn[3] >> order.in_short & 0xFFFF if turn else 0,
        maker,
        model,
        caption if caption.stop else None,
        end,
        get(_CHANGED),
        _pointer(get(_INNER)),
        _pointer(get(_PLACE)),
    )


def _span(one: _Entry | None, inline_at: int) -> slice:
    """Where a text stands; no more than four bytes stand in the entry itself."""
    if one is None:
        return slice(0, 0)
    _, kind, count, at = one
    if kind != _ASCII or count > _LONGEST:
        raise OddError
    return slice(at, at + count) if count > 4 else slice(inline_at, inline_at + count)


def _pointer(one: _Entry | None) -> int:
    if one and (one[1] != _LONG or one[2] != 1):
        raise OddError
    return one[3] if one else 0


def _text(tiff: bytes, one: _Entry, order: _Order) -> bytes:
    _, kind, count, at = one
    text = tiff[at : at + count] if count > 4 else at.to_bytes(4, order.name)[:count]
    if kind != _ASCII or len(text) != count or count > _LONGEST:
        raise OddError
    return text


def _time(tiff: bytes, one: _Entry) -> datetime:
    _, kind, count, at = one
    words = tiff[at : at + _TIME_BYTES - 1].decode("ascii")
    if kind != _ASCII or count != _TIME_BYTES or words[4] != ":" or words[7] != ":":
        raise OddError
    moment = datetime.fromisoformat(words.replace(":", "-", 2))
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise OddError
    return moment


def _coordinates(tiff: bytes, at: int, order: _Order) -> _Coordinates | tuple[()]:
    """Nothing where there are none: many cameras write the directory all the same."""
    entries = _entries(tiff, at, order)
    if _LATITUDE not in entries or _LONGITUDE not in entries:
        return ()
    (_, *south_kind, south), (_, *west_kind, west) = entries[_LATITUDE - 1], entries[_LONGITUDE - 1]
    (_, kind, *more, latitude), (_, *other, longitude) = entries[_LATITUDE], entries[_LONGITUDE]
    if south_kind != [_ASCII, 2] or west_kind != [_ASCII, 2] or more != [3] or other != [kind, 3]:
        raise OddError
    south, west = south >> order.in_letter & 0xFF, west >> order.in_letter & 0xFF
    return order.degrees[kind], latitude, _NORTH_SOUTH[south], longitude, _EAST_WEST[west]
