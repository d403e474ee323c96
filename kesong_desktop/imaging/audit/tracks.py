"""One track of an MP4 or MOV: its type, its codec, and every byte of its samples."""

import re
import sys
from array import array
from collections.abc import Callable, Iterator

from kesong_desktop.imaging.audit import bitstream_messages, findings
from kesong_desktop.imaging.audit.boxes import boxes, in_colour, text_after
from kesong_desktop.imaging.audit.byte_source import MAX_PIECE, ByteCoverage, ByteSource, MalformedFile
from kesong_desktop.imaging.audit.jpeg import in_jpeg

_Other = Callable[[bytes, ByteSource], Iterator[str]]
_NAMES = re.compile(
    rb"|VideoHandler|SoundHandler|Core Media (?:Video|Audio|Data Handler)|Apple (?:Video|Sound|Alias Data) (?:Media )?Handler"
    rb"|Video ?Media ?Handler|Sound ?Media ?Handler|VideoHandle|SoundHandle|DataHandler|ISO Media file produced by Google Inc\..*"
)
_COMPRESSORS = re.compile(
    rb"|Lavc[\d.]*(?: [a-z0-9_]+)?|H\.26[45]|HEVC|AVC Coding|HEVC Coding|VPC Coding|AOM Coding|AV1"
)
_PICTURES = frozenset({b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp08", b"vp09", b"mp4v", b"s263"})
_JPEG = 0x6C
_PICTURE_TYPES = frozenset({0x20, *range(0x60, 0x66), 0x6A})
_SOUND_TYPES = frozenset({0x40, *range(0x66, 0x6A), 0x6B, 0xA5, 0xA6, 0xA9, 0xAD})
"""MPEG's own, Dolby's, DTS and Opus; not Vorbis, which has comments within. Source: the MP4 registration authority's list."""
_SOUNDS = frozenset(
    {
        b"mp4a",
        b"samr",
        b"sawb",
        b"Opus",
        b"fLaC",
        b"alac",
        b"ac-3",
        b"ec-3",
        b"sowt",
        b"twos",
        b"lpcm",
        b"ipcm",
        b"fpcm",
        b"in24",
        b"in32",
        b"fl32",
        b".mp3",
    }
)
_RAW = frozenset({b"sowt", b"twos", b"lpcm", b"ipcm", b"in24", b"in32", b"fl32"})
_NUMBERS = frozenset(
    {b"stts", b"ctts", b"stss", b"stps", b"sdtp", b"cslg", b"sbgp", b"sgpd", b"saiz", b"saio"}
)
_EXTRA = {b"pasp": 8, b"fiel": 2, b"btrt": 12, b"clap": 32, b"clli": 4, b"mdcv": 24, b"av1C": 512, b"vpcC": 64, b"dOps": 64,
          b"dac3": 16, b"dec3": 64, b"dvcC": 24, b"dvvC": 24, b"amve": 8, b"chrm": 8, b"chan": 256, b"alac": 64, b"gama": 4,
          b"SmDm": 28, b"CoLL": 8, b"st3d": 5, b"hfix": 4, b"enda": 2, b"frma": 4, b"pcmC": 8, b"samr": 4, b"srat": 8,
          b"esds": 256, b"dfLa": 42, b"damr": 9, b"d263": 7}  # fmt: skip
"""Boxes that describe a codec, and their largest sizes."""
_MAX_SAMPLES = 4_000_000


class Track:
    """Collects the tables of one track, then reads its samples."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._kind = b""
        self._coding = b""
        self._width = 4
        self._frame_bytes = 1
        self._tables: dict[bytes, ByteSource] = {}

    def in_handler(self, body: ByteSource) -> Iterator[str]:
        """Read the type of the track; its name is often that of a device."""
        kind = body.read(8, 4)
        if body.read(4, 4) in {b"\0\0\0\0", b"mhlr"} and not self._kind:
            self._kind = kind
            if kind not in {b"vide", b"soun"}:
                yield findings.TRACK
        if not _NAMES.fullmatch(text_after(body, 24).strip(b"\0\t ")):
            yield findings.CAMERA

    def in_information(self, minf: ByteSource, other: _Other) -> Iterator[str]:
        """Read where the samples are and how they are encoded."""
        for kind, body in boxes(minf):
            if kind == b"stbl":
                yield from self._in_tables(body, other)
            elif kind == b"hdlr":
                if not _NAMES.fullmatch(text_after(body, 24).strip(b"\0\t ")):
                    yield findings.CAMERA
            elif kind == b"dinf":
                if not _is_own_data(body):
                    yield findings.METADATA
            elif kind in {b"vmhd", b"smhd", b"nmhd", b"gmhd", b"hmhd"}:
                if body.size > (256 if kind == b"gmhd" else 20):
                    yield findings.HIDDEN
            else:
                yield from other(kind, body)

    def _in_tables(self, stbl: ByteSource, other: _Other) -> Iterator[str]:
        for kind, body in boxes(stbl):
            if kind == b"stsd":
                for coding, entry in boxes(body.rest(8)):
                    yield from self._in_entry(coding, entry, other)
            elif kind in {b"stsz", b"stz2", b"stsc", b"stco", b"co64"}:
                self._tables[kind] = body
            elif kind not in _NUMBERS:
                yield from other(kind, body)

    def _in_entry(self, coding: bytes, entry: ByteSource, other: _Other) -> Iterator[str]:
        if self._coding not in {b"", coding}:
            yield findings.unknown(b"coding " + coding)
        self._coding = coding
        if self._kind == b"vide" and coding in _PICTURES:
            name = entry.read(42, 32)
            if not _COMPRESSORS.fullmatch(name[1 : 1 + min(name[0], 31)]) or name[
                1 + min(name[0], 31) :
            ].strip(b"\0"):
                yield findings.CAMERA
            yield from self._in_extra(entry.rest(78), other)
        elif self._kind == b"soun" and coding in _SOUNDS:
            # A sample size of 1 in the table stands for one sample of all channels.
            if coding in _RAW:
                self._frame_bytes = max(1, entry.number(16, 2) * entry.number(18, 2) // 8)
            start = {1: 44, 2: 64}.get(entry.number(8, 2), 28)
            yield from self._in_extra(entry.rest(start), other)
        elif self._kind in {b"vide", b"soun"}:
            yield findings.unknown(b"coding " + coding)

    def _in_extra(self, source: ByteSource, other: _Other) -> Iterator[str]:
        for kind, body in boxes(source):
            if kind in {b"avcC", b"hvcC"}:
                yield from self._in_parameters(kind, body)
            elif kind == b"colr":
                yield from in_colour(body)
            elif kind == b"wave":
                yield from self._in_extra(body, other)
            elif kind in _EXTRA:
                if body.size > _EXTRA[kind]:
                    yield findings.HIDDEN
                if kind == b"esds":
                    yield from self._in_descriptor(body)
            elif not (kind in {b"mp4a", b"\0\0\0\0"} and body.size <= 4):
                yield from other(kind, body)

    def _in_descriptor(self, body: ByteSource) -> Iterator[str]:
        """Read the descriptor: ``mp4v`` and ``mp4a`` stand for many codecs, some of which carry pictures or comments."""
        kind = bitstream_messages.object_type(body)
        if self._kind == b"vide" and kind == _JPEG:
            self._coding = b"jpeg"
        elif kind not in (_PICTURE_TYPES if self._kind == b"vide" else _SOUND_TYPES):
            yield findings.unknown(f"coding {kind:02X}")
        yield from bitstream_messages.in_mpeg4(body)

    def _in_parameters(self, kind: bytes, body: ByteSource) -> Iterator[str]:
        is_hevc = kind == b"hvcC"
        self._width = (body.number(21 if is_hevc else 4, 1) & 3) + 1
        yield from (
            bitstream_messages.in_hevc_config(body) if is_hevc else bitstream_messages.in_avc_config(body)
        )

    def in_samples(self, source: ByteSource, cover: ByteCoverage) -> Iterator[str]:
        """Account for every chunk in ``cover``, and return findings in messages of encoded pictures."""
        found: set[str] = set()
        for at, size in self._samples(cover):
            if self._kind == b"vide":
                found.update(self._in_sample(source.part(at, size)))
        yield from found

    def _in_sample(self, sample: ByteSource) -> Iterator[str]:
        if self._coding in {b"avc1", b"avc3", b"hvc1", b"hev1"}:
            yield from bitstream_messages.in_nals(sample, self._width, is_hevc=self._coding.startswith(b"h"))
        elif self._coding == b"av01":
            yield from bitstream_messages.in_obus(sample)
        elif self._coding == b"jpeg":
            yield from in_jpeg(sample, findings.NOTHING)
        elif self._coding == b"mp4v":
            yield from bitstream_messages.in_mpeg4(sample)

    def _samples(self, cover: ByteCoverage) -> Iterator[tuple[int, int]]:
        """Yield (position, size) of each sample; sound in equal pieces is only accounted for in ``cover``."""
        sizes = self._sizes()
        offsets = _numbers(self._tables.get(b"stco"), 4) or _numbers(self._tables.get(b"co64"), 8)
        runs = _numbers(self._tables.get(b"stsc"), 4)
        number = run = 0
        for chunk, begin in enumerate(offsets):
            while 3 * (run + 1) < len(runs) and runs[3 * (run + 1)] <= chunk + 1:
                run += 1
            if not runs:
                raise MalformedFile("no table of chunks")
            count, at = min(runs[3 * run + 1], len(sizes) - number), begin
            if isinstance(sizes, _Same) and self._kind != b"vide":
                at, number = at + count * sizes[0], number + count
                count = 0
            for _ in range(count):
                yield at, sizes[number]
                at += sizes[number]
                number += 1
            cover.add(begin, at - begin)

    def _sizes(self) -> "array[int] | _Same":
        table = self._tables.get(b"stsz")
        if table is None:
            if b"stz2" in self._tables:
                raise MalformedFile("small sample sizes are not read")
            return _Same(0, 0)
        same, count = table.number(4, 4), table.number(8, 4)
        if same:
            return _Same(self._frame_bytes if same == 1 else same, count)
        return _numbers(table, 4, start=12)


class _Same:
    """Samples that all have the same size."""

    def __init__(self, size: int, count: int) -> None:
        self._size, self._count = size, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, _: int) -> int:
        return self._size


def _numbers(table: ByteSource | None, width: int, *, start: int = 8) -> "array[int]":
    """Return the numbers of a table after its count."""
    found = array("I" if width == 4 else "Q")
    if table is None:
        return found
    end = table.size - (table.size - start) % found.itemsize
    if end - start > 4 * _MAX_SAMPLES:
        raise MalformedFile("too many samples")
    for at in range(start, end, MAX_PIECE):
        found.frombytes(table.read(at, min(MAX_PIECE, end - at)))
    if sys.byteorder == "little":
        found.byteswap()
    return found


def _is_own_data(dinf: ByteSource) -> bool:
    """Return whether it is a single reference to this file."""
    return all(
        kind == b"dref"
        and all(
            name in {b"url ", b"alis"} and ref.size == 4 and ref.read(3, 1) == b"\1"
            for name, ref in boxes(body.rest(8))
        )
        for kind, body in boxes(dinf)
    )
