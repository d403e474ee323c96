"""The items of a HEIF or AVIF file: what they are, how they refer to each other, their properties and their data.

Sources: ISO/IEC 14496-12, 8.11.3 (iloc), 8.11.6 (iinf) and 8.11.12 (iref); ISO/IEC 23008-12, 9.3 (item properties).
"""

import io
import struct
from collections.abc import Iterator
from typing import IO

from kesong_desktop.imaging import isobmff, limits

DAMAGE = (OSError, KeyError, IndexError, ValueError, struct.error)
"""What reading a damaged file raises."""
_MAX_ITEMS = 70_000
_METADATA = frozenset({b"Exif", b"uri "})
_Extent = tuple[int, int, int]
"""Construction method, start and length."""


class HeifItems:
    """The items of one file, which stays open and at its position.

    Raises:
        One of ``DAMAGE``, also from the methods: there is no table of items, or it is damaged.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._tables = isobmff.meta_tables(file)
        self.primary = isobmff.primary_number(self._tables)
        self._kinds = dict(_kinds(self._tables[b"iinf"]))
        self._places = _places(self._tables[b"iloc"])
        self._references = list(_references(self._tables.get(b"iref", bytes(4))))
        inside = list(isobmff.boxes(self._tables[b"iprp"]))
        self._known = list(isobmff.boxes(next((body for kind, body in inside if kind == b"ipco"), b"")))
        self._owned = dict(
            one for kind, body in inside if kind == b"ipma" for one in isobmff.owned_properties(body)
        )

    def kind(self, number: int) -> bytes:
        """Return the type of an item, such as ``hvc1`` or ``grid``; of a ``mime`` item its media type."""
        return self._kinds[number]

    def properties(self, number: int) -> list[tuple[bytes, bytes]]:
        """Return the properties of an item in their order, each as its kind and body."""
        return [self._known[one - 1] for one in self._owned.get(number, ()) if 0 < one <= len(self._known)]

    def sources(self, number: int) -> list[int]:
        """Return the items that a derived picture is made of, in their order."""
        return self._targets(b"dimg", number)

    def is_premultiplied(self, number: int) -> bool:
        """Return whether the colours of an item are already multiplied with its transparency."""
        return bool(self._targets(b"prem", number))

    def auxiliaries(self, number: int) -> list[int]:
        """Return the items with additional pictures of an item, such as its transparency or depth."""
        return self._describing(b"auxl", number)

    def descriptions(self, number: int) -> list[int]:
        """Return the items with metadata of an item."""
        return self._describing(b"cdsc", number)

    def content(self, number: int) -> bytes:
        """Return the data of an item.

        Raises:
            ValueError: they are in another file or another item, or end early.
        """
        return b"".join(self._extents(number))

    def overlong_metadata(self, content: bytes) -> list[tuple[int, int]]:
        """Return where the lengths of metadata items stand that reach beyond the end of the file, and how many bytes they have.

        ``content`` is the whole file.
        """
        body = self._tables[b"iloc"]
        table = content.find(b"iloc" + body) + 4
        rooms = (len(content), len(self._tables.get(b"idat", b"")))
        found = []
        for item, (method, start, length), at, wide in _extents(body):
            kind = self._kinds.get(item, b"")
            is_metadata = kind in _METADATA or b"/" in kind
            if is_metadata and wide and method < len(rooms) and start + length > rooms[method]:
                found.append((table + at, wide))
        return found if table > 3 else []

    def _targets(self, kind: bytes, number: int) -> list[int]:
        found = (targets for name, source, targets in self._references if (name, source) == (kind, number))
        return next(found, [])

    def _describing(self, kind: bytes, number: int) -> list[int]:
        return [source for name, source, targets in self._references if name == kind and number in targets]

    def _extents(self, number: int) -> Iterator[bytes]:
        room = limits.MAX_FILE_BYTES
        for method, start, length in self._places[number]:
            if method > 1:
                raise ValueError(method)
            content = self._in_metadata(start, length) if method else self._in_file(start, length)
            room -= len(content)
            if (length and len(content) != length) or room < 0:
                raise ValueError(length)
            yield content

    def _in_metadata(self, start: int, length: int) -> bytes:
        content = self._tables[b"idat"]
        return content[start : start + length] if length else content[start:]

    def _in_file(self, start: int, length: int) -> bytes:
        place = self._file.tell()
        try:
            # A buffer for what is not there may not fit into the memory.
            if start + length > self._file.seek(0, io.SEEK_END):
                raise ValueError(length)
            self._file.seek(start)
            return self._file.read(min(length or limits.MAX_FILE_BYTES, limits.MAX_FILE_BYTES))
        finally:
            self._file.seek(place)


def _kinds(iinf: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield number and type of each item."""
    for kind, body in isobmff.boxes(iinf, 8 if iinf[0] else 6):
        if kind != b"infe" or len(body) < 12 or body[0] < 2:
            continue
        wide = 4 if body[0] > 2 else 2
        name = body[6 + wide : 10 + wide]
        if name == b"mime":
            name = body[10 + wide :].split(b"\0")[1]
        yield int.from_bytes(body[4 : 4 + wide], "big"), name


def _references(iref: bytes) -> Iterator[tuple[bytes, int, list[int]]]:
    """Yield kind, source and targets of each reference."""
    wide = 4 if iref[0] else 2
    for kind, body in isobmff.boxes(iref, 4):
        count = _number(body, wide, 2)
        targets = [_number(body, 2 + wide * at, wide) for at in range(1, min(count, _MAX_ITEMS) + 1)]
        yield kind, _number(body, 0, wide), targets


def _places(iloc: bytes) -> dict[int, list[_Extent]]:
    """Return the extents of each item."""
    found: dict[int, list[_Extent]] = {}
    for item, extent, _, _ in _extents(iloc):
        found.setdefault(item, []).append(extent)
    return found


def _extents(iloc: bytes) -> Iterator[tuple[int, _Extent, int, int]]:
    """Yield item and extent of each entry, and where its length stands, with how many bytes."""
    version = iloc[0]
    offset, length, base, index = iloc[4] >> 4, iloc[4] & 15, iloc[5] >> 4, iloc[5] & 15 if version else 0
    wide = 4 if version > 1 else 2
    at = 6 + wide
    for _ in range(min(_number(iloc, 6, wide), _MAX_ITEMS)):
        item, at = _number(iloc, at, wide), at + wide
        method = _number(iloc, at, 2) & 15 if version else 0
        at += 4 if version else 2
        start, at = _number(iloc, at, base), at + base
        count, at = _number(iloc, at, 2), at + 2
        # Without sizes the entries take no bytes, so their number would have no bound.
        for _ in range(count if offset + length + index else min(count, 1)):
            at += index
            extent = method, start + _number(iloc, at, offset), _number(iloc, at + offset, length)
            yield item, extent, at + offset, length
            at += offset + length


def _number(content: bytes, at: int, wide: int) -> int:
    if at + wide > len(content):
        raise ValueError(at)
    return int.from_bytes(content[at : at + wide], "big")
