"""EXIF blocks and TIFF files: every directory, every tag. Source: TIFF 6.0; CIPA DC-008 (EXIF 2.32), 4.6."""

from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteCoverage, ByteSource, MalformedFile, Order
from kesong_desktop.imaging.audit.findings import AllowedText
from kesong_desktop.imaging.audit.icc import in_profile
from kesong_desktop.imaging.audit.text_blocks import in_iptc, in_photoshop, in_xmp

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_NAMED = {
    findings.PLACE: (0x8825,),
    findings.MAKER_NOTE: (0x927C, 0xC634, 0xC635),
    findings.OWNER: (0xA430,),
    findings.SERIAL: (0xA431, 0xA435, 0xC62F, 0xA420),
    findings.NAME: (0x013B, 0x013C, 0x8298, 0x9C9D, 0xA436, 0xA437, 0xA438, 0xA43A),
    findings.COMMENT: (0x010D, 0x010E, 0x011D, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F),
    findings.THUMBNAIL: (0x0201, 0x0202, 0x501B),
    findings.TIME: (0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292),
    findings.HISTORY: (0x000B, 0x0131, 0xA43B, 0xA43C),
    findings.CAMERA: (
        *(0x010F, 0x0110, 0x829A, 0x829D, 0x8822, 0x8827, 0xC614, 0xC615),
        *range(0x8830, 0x8836),
        *range(0x9201, 0x920B),
        *range(0x9400, 0x9406),
        *range(0xA20B, 0xA218),
        *range(0xA401, 0xA40D),
        *range(0xA432, 0xA435),
    ),
}
_WORDS = {tag: word for word, tags in _NAMED.items() for tag in tags}
_TEXTS = {0x02BC: in_xmp, 0x83BB: in_iptc, 0x8649: in_photoshop}
_ORIENTATION, _ARTIST, _COPYRIGHT, _EXIF, _ICC = 0x0112, 0x013B, 0x8298, 0x8769, 0x8773
_GPS, _GPS_VERSION = 0x8825, 0
_DRAWN = frozenset(
    {
        254,
        255,
        *range(256, 260),
        262,
        266,
        273,
        *range(277, 280),
        *range(282, 285),
        290,
        291,
        296,
        *range(317, 321),
    }
    | {*range(322, 326), 338, 339, 347, *range(529, 533)}
)
"""The tags that a TIFF file needs to be displayed."""
_STRIPS = {0x111: 0x117, 0x144: 0x145}
_MAX_ENTRIES = 5_000


def in_exif(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    """Return findings in an EXIF block: everything but the orientation and the two allowed texts."""
    return _Directories(source, allowed, is_file=False).found()


def in_tiff(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    """Return findings in a TIFF file: everything that is not needed to display its one picture."""
    return _Directories(source, allowed, is_file=True).found()


class _Directories:
    """One traversal of a TIFF structure."""

    def __init__(self, source: ByteSource, allowed: AllowedText, *, is_file: bool) -> None:
        self._source, self._is_file = source, is_file
        self._allowed = {_ARTIST: allowed.author, _COPYRIGHT: allowed.copyright}
        head = source.read(0, 8)
        if head[:4] not in {b"II*\0", b"MM\0*"}:
            raise MalformedFile("no TIFF header")
        self._order: Order = "little" if head[:2] == b"II" else "big"
        self._cover = ByteCoverage()
        self._cover.add(0, 8)
        self._seen: set[int] = set()
        self._entries = 0

    def found(self) -> Iterator[str]:
        waiting, count, is_bare = [self._number(4, 4)], 0, True
        while waiting:
            at = waiting.pop()
            if not at or at in self._seen:
                continue
            self._seen.add(at)
            count += 1
            for word in self._in_directory(at, waiting):
                is_bare = False
                yield word
        if self._is_file and count > 1:
            yield findings.SECOND
        # Where other tags are, they are named already, and many writers leave holes between them.
        elif is_bare and self._cover.hides(self._source, 0, self._source.size):
            yield findings.HIDDEN

    def _in_directory(self, at: int, waiting: list[int]) -> Iterator[str]:
        count = self._number(at, 2)
        self._entries += count
        if self._entries > _MAX_ENTRIES:
            raise MalformedFile("too many tags")
        self._cover.add(at, 2 + 12 * count)
        places: dict[int, list[int]] = {}
        for number in range(count):
            entry = at + 2 + 12 * number
            tag = self._number(entry, 2)
            if tag == _EXIF:
                waiting.append(self._number(entry + 8, 4))
                continue
            yield from self._in_entry(tag, entry)
            if self._is_file and (tag in _STRIPS or tag in _STRIPS.values()):
                places[tag] = self._numbers(entry)
        for offsets, sizes in _STRIPS.items():
            for start, size in zip(places.get(offsets, ()), places.get(sizes, ()), strict=False):
                self._source.part(start, size)
                self._cover.add(start, size)
        end = at + 2 + 12 * count
        if end + 4 <= self._source.size:
            self._cover.add(end, 4)
            waiting.append(self._number(end, 4))

    def _in_entry(self, tag: int, entry: int) -> Iterator[str]:
        if tag == _ORIENTATION and self._number(entry + 2, 2) == 3 and self._number(entry + 4, 4) == 1:
            return
        if wanted := self._allowed.get(tag):
            value = self._value(entry).whole_bytes()
            if value == wanted.encode() + b"\0":
                return
        if self._is_file and tag in _DRAWN:
            self._value(entry)
        elif self._is_file and tag == _ICC:
            yield from in_profile(self._value(entry))
        elif tag in _TEXTS:
            yield from _TEXTS[tag](self._value(entry))
        elif tag == _GPS and self._tags_at(self._number(entry + 8, 4)) == {_GPS_VERSION}:
            yield findings.METADATA
        else:
            yield _WORDS.get(tag, findings.METADATA)

    def _value(self, entry: int) -> ByteSource:
        """Return the range of an entry's value, in the entry or elsewhere."""
        size = _SIZES.get(self._number(entry + 2, 2), 1) * self._number(entry + 4, 4)
        at = entry + 8 if size <= 4 else self._number(entry + 8, 4)
        found = self._source.part(at, size)
        if size > 4:
            self._cover.add(at, size + (size % 2 if at + size < self._source.size else 0))
        return found

    def _tags_at(self, at: int) -> set[int]:
        """Return the tags of another directory; empty if there is none."""
        if not 0 < at <= self._source.size - 2:
            return set()
        count = min(self._number(at, 2), (self._source.size - at - 2) // 12)
        return {self._number(at + 2 + 12 * number, 2) for number in range(count)}

    def _numbers(self, entry: int) -> list[int]:
        width = _SIZES.get(self._number(entry + 2, 2), 1)
        content = self._value(entry).whole_bytes()
        return [
            int.from_bytes(content[k : k + width], self._order)
            for k in range(0, len(content) - width + 1, width)
        ]

    def _number(self, at: int, count: int) -> int:
        return self._source.number(at, count, self._order)
