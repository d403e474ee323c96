"""EXIF of many photos, read quickly. The part of ``jpeg_header`` for EXIF segments.

Cameras write the same directories into every photo; only the values that these point to differ. So the layout of a
directory is analysed once and cached. Unusual layouts (a value of another type, a truncated directory, a tag twice) are left
to ``probe``. Sources: CIPA DC-008 (EXIF), TIFF 6.0 section 2.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TypeVar

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.metadata import exif
from kesong_desktop.imaging.metadata.metadata_text import clean_text, human_caption
from kesong_desktop.imaging.metadata.tiff_structure import ASCII, LONG, SHORT, ByteOrder, TiffEntry
from kesong_desktop.imaging.metadata.time_text import is_plausible_time, parse_fraction, parse_offset
from kesong_desktop.model.library.photo import Place

_TIME_TAKEN, _OFFSET_TAKEN = exif_tag.DATE_TIME_ORIGINAL, exif_tag.OFFSET_TIME_ORIGINAL
_TIME_BYTES, _MAX_TEXT_BYTES, _MAX_ENTRIES, _MAX_CACHED = 20, 4096, 400, 500
_TAKEN_MARKS, _CHANGED_MARKS = (
    {"little": struct.pack("<HH", tag, ASCII), "big": struct.pack(">HH", tag, ASCII)}
    for tag in (exif_tag.SUB_SEC_TIME_ORIGINAL, exif_tag.SUB_SEC_TIME)
)
"""The first bytes of the entries with fractions of a second, by byte order."""
_NORTH_SOUTH, _EAST_WEST = {ord("N"): 1, ord("S"): -1}, {ord("E"): 1, ord("W"): -1}
_SCREENSHOT = b"Screenshot"
_WINDOWS_TEXTS = frozenset({exif_tag.XP_TITLE, exif_tag.XP_COMMENT, exif_tag.XP_SUBJECT})

_K = TypeVar("_K")
_V = TypeVar("_V")
QuickValues = tuple[int, str, str, datetime | None, datetime | None, Place | None]
"""Orientation (0: none), camera, caption, when taken, when changed (only if the former is None), place."""
NO_VALUES: QuickValues = (0, "", "", None, None, None)


class UnsupportedLayout(Exception):
    """The file does not have the usual layout and must be read by ``probe``."""


_Degrees = Callable[[bytes, int], tuple[int, ...]]
_Coordinates = tuple[_Degrees, int, int, int, int]
"""The reader of degrees; offset and sign of the latitude; offset and sign of the longitude."""


@dataclass(slots=True)
class _Layout:
    """Where the values of a first directory stand. The same for many photos of one camera."""

    order: ByteOrder
    orientation: int
    make: slice
    model: slice
    caption: slice | None
    end: int
    """The texts end before this offset."""
    changed: TiffEntry | None
    exif_at: int
    gps_at: int
    fraction_mark: bytes
    """The first bytes of the entry with the fraction of the second."""
    time_at: int = -1
    """The offset of the time in the EXIF directory of the last photo; -1: unknown, or the tags are not in order."""
    fraction_at: int = 0
    """The same for the fraction of its second."""
    gps_bytes: int = 0
    """The length of the GPS directory in the last photo."""


class QuickExif:
    """Reads the EXIF of many files. Caches layouts and values, a bounded number of each."""

    def __init__(self) -> None:
        self._orders = {b"II*\0": ByteOrder("little"), b"MM\0*": ByteOrder("big")}
        self._layouts: dict[bytes, _Layout] = {}
        self._layout_bytes = 0
        """The length of the last photo's first directory together with what precedes it."""
        self._places: dict[bytes, _Coordinates | tuple[()]] = {}
        self._cameras: dict[tuple[bytes, bytes], str] = {}
        self._captions: dict[bytes, str] = {}
        self._zones: dict[bytes, tzinfo | None] = {}
        self._fractions: dict[bytes, int] = {}

    def read(self, tiff: bytes) -> QuickValues:
        """Return the values of EXIF that begins with its byte order.

        Raises:
            UnsupportedLayout, or one of struct.error, ValueError, LookupError, ArithmeticError: it is not as cameras write it.
        """
        layout = self._layouts.get(tiff[: self._layout_bytes]) or self._layout(tiff)
        if layout.end > len(tiff):
            raise UnsupportedLayout
        names = tiff[layout.make], tiff[layout.model]
        camera = self._cameras.get(names)
        if camera is None:
            camera = _cached(self._cameras, names, exif.camera_name(*names))
        if not camera and _SCREENSHOT in tiff:
            # Only the user comment, which this reader does not look at, marks a screenshot.
            raise UnsupportedLayout
        taken = self._taken(tiff, layout) if layout.exif_at else None
        return (
            layout.orientation,
            camera,
            self._caption(tiff[layout.caption]) if layout.caption else "",
            taken,
            self._changed(tiff, layout) if taken is None and layout.changed else None,
            self._place(tiff, layout) if layout.gps_at else None,
        )

    def _layout(self, tiff: bytes) -> _Layout:
        order = self._orders[tiff[:4]]
        (at,) = order.long(tiff, 4)
        found = None
        # In other places values precede the directory, so that no other photo starts with the same bytes.
        if at == 8:
            self._layout_bytes = _end(tiff, at, order)
            found = self._layouts.get(tiff[: self._layout_bytes])
        if found is None:
            found = _layout(tiff, at, order)
            if at == 8:
                _cached(self._layouts, tiff[: self._layout_bytes], found)
        return found

    def _caption(self, text: bytes) -> str:
        known = self._captions.get(text)
        return _cached(self._captions, text, human_caption(text)) if known is None else known

    def _taken(self, tiff: bytes, layout: _Layout) -> datetime | None:  # noqa: C901 - the hot path: calls would show
        """Return the time taken, searched first where the last photo had it. Its offset follows soon, as tags are in order."""
        order, start, moment, zone = layout.order, layout.exif_at + 2, None, None
        (count,) = order.short(tiff, layout.exif_at)
        end = start + 12 * count
        if layout.time_at >= 0:
            at = start + layout.time_at
            for entry in order.entries(tiff[at : min(end, at + 48)]):
                tag = entry[0]
                if tag == _TIME_TAKEN:
                    moment = _time(tiff, entry)
                elif moment is None or tag > _OFFSET_TAKEN:
                    break
                elif tag == _OFFSET_TAKEN:
                    zone = self._zone(tiff, entry, order)
                    break
        if moment is None:
            entries = _entries(tiff, layout.exif_at, order)
            tags = list(entries)
            if _TIME_TAKEN not in entries:
                if exif_tag.DATE_TIME_DIGITIZED in entries:
                    raise UnsupportedLayout
                return None
            layout.time_at = 12 * tags.index(_TIME_TAKEN) if tags == sorted(tags) else -1
            moment, zone = (
                _time(tiff, entries[_TIME_TAKEN]),
                self._zone(tiff, entries.get(_OFFSET_TAKEN), order),
            )
        at = start + layout.fraction_at
        if tiff[at : at + 4] != layout.fraction_mark or at >= end:
            at = _find_entry(tiff, start, end, layout.fraction_mark)
            if at < 0:
                return moment.replace(tzinfo=zone) if zone else moment
            layout.fraction_at = at - start
        fraction = self._fractions.get(tiff[at + 4 : at + 12])
        if fraction is None:
            fraction = self._fraction(tiff, at, order)
        return moment.replace(microsecond=fraction, tzinfo=zone) if fraction or zone else moment

    def _changed(self, tiff: bytes, layout: _Layout) -> datetime:
        assert layout.changed is not None
        zone = (
            _entries(tiff, layout.exif_at, layout.order).get(exif_tag.OFFSET_TIME) if layout.exif_at else None
        )
        moment = _time(tiff, layout.changed).replace(tzinfo=self._zone(tiff, zone, layout.order))
        if not layout.exif_at:
            return moment
        start, end = layout.exif_at + 2, _end(tiff, layout.exif_at, layout.order)
        at = _find_entry(tiff, start, end, _CHANGED_MARKS[layout.order.name])
        return moment.replace(microsecond=self._fraction(tiff, at, layout.order)) if at >= 0 else moment

    def _fraction(self, tiff: bytes, at: int, order: ByteOrder) -> int:
        """Return the microseconds in the entry at ``at``. Up to four bytes stand in the entry itself, and are cached with it."""
        (entry,) = order.entries(tiff[at : at + 12])
        fraction = parse_fraction(clean_text(_text(tiff, entry, order)))
        return _cached(self._fractions, tiff[at + 4 : at + 12], fraction) if entry[2] <= 4 else fraction

    def _zone(self, tiff: bytes, one: TiffEntry | None, order: ByteOrder) -> tzinfo | None:
        if one is None:
            return None
        text = _text(tiff, one, order)
        zone = self._zones.get(text)
        if zone is None and text not in self._zones:
            zone = _cached(self._zones, text, parse_offset(clean_text(text)))
        return zone

    def _place(self, tiff: bytes, layout: _Layout) -> Place | None:
        at = layout.gps_at
        found = self._places.get(tiff[at : at + layout.gps_bytes])
        if found is None:
            end = _end(tiff, at, layout.order)
            layout.gps_bytes = end - at
            found = _cached(self._places, tiff[at:end], _coordinates(tiff, at, layout.order))
        if not found:
            return None
        degrees, latitude_at, south, longitude_at, west = found
        a, b, c, d, e, f = degrees(tiff, latitude_at)
        latitude = a / b + c / d / 60 + e / f / 3600
        a, b, c, d, e, f = degrees(tiff, longitude_at)
        longitude = a / b + c / d / 60 + e / f / 3600
        if not (0 <= latitude <= 90 and 0 <= longitude <= 180):
            raise UnsupportedLayout
        return Place(latitude * south, longitude * west) if latitude or longitude else None


def _cached(known: dict[_K, _V], key: _K, value: _V) -> _V:
    """Return ``value`` after storing it in a cache of bounded size."""
    if len(known) >= _MAX_CACHED:
        known.clear()
    known[key] = value
    return value


def _end(tiff: bytes, at: int, order: ByteOrder) -> int:
    """Return the offset of the end of the directory at ``at``, before the link to the next one."""
    (count,) = order.short(tiff, at)
    return at + 2 + 12 * int(count)


def _find_entry(tiff: bytes, start: int, end: int, mark: bytes) -> int:
    """Return the offset of the entry with these first bytes, or -1. The same bytes may be in a value."""
    at = tiff.find(mark, start, end)
    while at >= 0 and (at - start) % 12:
        at = tiff.find(mark, at + 1, end)
    return at


def _entries(tiff: bytes, at: int, order: ByteOrder) -> dict[int, TiffEntry]:
    """Return the entries of the directory at ``at``, by tag."""
    (count,) = order.short(tiff, at)
    found = {entry[0]: entry for entry in order.entries(tiff[at + 2 : at + 2 + 12 * count])}
    # Truncated, or with a tag twice.
    if len(found) != count or count > _MAX_ENTRIES:
        raise UnsupportedLayout
    return found


def _layout(tiff: bytes, at: int, order: ByteOrder) -> _Layout:
    found = _entries(tiff, at, order)
    if not _WINDOWS_TEXTS.isdisjoint(found):
        raise UnsupportedLayout
    get = found.get
    where = {tag: at + 2 + 12 * number + 8 for number, tag in enumerate(found)}
    make, model, caption = (
        _span(get(tag), where.get(tag, 0))
        for tag in (exif_tag.MAKE, exif_tag.MODEL, exif_tag.IMAGE_DESCRIPTION)
    )
    end = max(one.stop for one in (make, model, caption))
    orientation = get(exif_tag.ORIENTATION)
    if orientation and (orientation[1] != SHORT or orientation[2] != 1):
        raise UnsupportedLayout
    return _Layout(
        order,
        orientation[3] >> order.short_shift & 0xFFFF if orientation else 0,
        make,
        model,
        caption if caption.stop else None,
        end,
        get(exif_tag.DATE_TIME),
        _pointer(get(exif_tag.EXIF_IFD)),
        _pointer(get(exif_tag.GPS_IFD)),
        _TAKEN_MARKS[order.name],
    )


def _span(one: TiffEntry | None, inline_at: int) -> slice:
    """Return where a text stands. Up to four bytes stand in the entry itself."""
    if one is None:
        return slice(0, 0)
    _, kind, count, at = one
    if kind != ASCII or count > _MAX_TEXT_BYTES:
        raise UnsupportedLayout
    return slice(at, at + count) if count > 4 else slice(inline_at, inline_at + count)


def _pointer(one: TiffEntry | None) -> int:
    if one and (one[1] != LONG or one[2] != 1):
        raise UnsupportedLayout
    return one[3] if one else 0


def _text(tiff: bytes, one: TiffEntry, order: ByteOrder) -> bytes:
    _, kind, count, at = one
    text = tiff[at : at + count] if count > 4 else at.to_bytes(4, order.name)[:count]
    if kind != ASCII or len(text) != count or count > _MAX_TEXT_BYTES:
        raise UnsupportedLayout
    return text


def _time(tiff: bytes, one: TiffEntry) -> datetime:
    _, kind, count, at = one
    text = tiff[at : at + _TIME_BYTES - 1].decode("ascii")
    if kind != ASCII or count != _TIME_BYTES or text[4] != ":" or text[7] != ":":
        raise UnsupportedLayout
    moment = datetime.fromisoformat(text.replace(":", "-", 2))
    if not is_plausible_time(moment):
        raise UnsupportedLayout
    return moment


def _coordinates(tiff: bytes, at: int, order: ByteOrder) -> _Coordinates | tuple[()]:
    """Return where the coordinates stand; empty if there are none, as in the directory that many cameras write all the same."""
    entries = _entries(tiff, at, order)
    if exif_tag.GPS_LATITUDE not in entries or exif_tag.GPS_LONGITUDE not in entries:
        return ()
    (_, *south_kind, south), (_, *west_kind, west) = (
        entries[exif_tag.GPS_LATITUDE_REF],
        entries[exif_tag.GPS_LONGITUDE_REF],
    )
    (_, kind, *more, latitude), (_, *other, longitude) = (
        entries[exif_tag.GPS_LATITUDE],
        entries[exif_tag.GPS_LONGITUDE],
    )
    if south_kind != [ASCII, 2] or west_kind != [ASCII, 2] or more != [3] or other != [kind, 3]:
        raise UnsupportedLayout
    south, west = south >> order.byte_shift & 0xFF, west >> order.byte_shift & 0xFF
    return order.degrees[kind], latitude, _NORTH_SOUTH[south], longitude, _EAST_WEST[west]
