"""MP4 and MOV: the tracks and what is around them. Source: ISO/IEC 14496-12; QuickTime File Format."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.boxes import FILLING, boxes, in_filling, in_uuid, text_after
from kesong_desktop.imaging.audit.byte_source import ByteCoverage, ByteSource, MalformedFile
from kesong_desktop.imaging.audit.text_blocks import in_xmp
from kesong_desktop.imaging.audit.tracks import Track

_ITEMS = {
    b"\xa9xyz": findings.PLACE,
    b"@xyz": findings.PLACE,
    b"loci": findings.PLACE,
    b"\xa9mak": findings.CAMERA,
    b"\xa9mod": findings.CAMERA,
    b"manu": findings.CAMERA,
    b"modl": findings.CAMERA,
    b"FIRM": findings.CAMERA,
    b"CAME": findings.SERIAL,
    b"LENS": findings.SERIAL,
    b"MUID": findings.SERIAL,
    b"\xa9day": findings.TIME,
    b"\xa9ART": findings.NAME,
    b"\xa9aut": findings.NAME,
    b"\xa9wrt": findings.NAME,
    b"\xa9cpy": findings.NAME,
    b"cprt": findings.NAME,
    b"auth": findings.NAME,
    b"aART": findings.NAME,
    b"\xa9swr": findings.HISTORY,
    b"\xa9too": findings.HISTORY,
    b"\xa9enc": findings.HISTORY,
    b"covr": findings.THUMBNAIL,
    b"thmb": findings.THUMBNAIL,
    b"CNTH": findings.THUMBNAIL,
    b"titl": findings.COMMENT,
    b"dscp": findings.COMMENT,
    b"desc": findings.COMMENT,
    b"ldes": findings.COMMENT,
    b"GPMF": findings.MAKER_NOTE,
    b"CNDA": findings.MAKER_NOTE,
    b"NCDT": findings.MAKER_NOTE,
    b"PANA": findings.MAKER_NOTE,
    b"smta": findings.MAKER_NOTE,
    b"SDLN": findings.MAKER_NOTE,
}
_KEYS = (
    (b"location", findings.PLACE),
    (b"creationdate", findings.TIME),
    (b"make", findings.CAMERA),
    (b"model", findings.CAMERA),
    (b"camera", findings.CAMERA),
    (b"software", findings.HISTORY),
    (b"author", findings.NAME),
    (b"artist", findings.NAME),
    (b"copyright", findings.NAME),
    (b"serial", findings.SERIAL),
    (b"identifier", findings.SERIAL),
    (b"comment", findings.COMMENT),
    (b"title", findings.COMMENT),
    (b"description", findings.COMMENT),
)
_LIBRARY = re.compile(rb"\x00\x00\x00\x01\x00{4}Lavf[\d.]*")
_MOVIE_TIMES, _TRACK_TIMES, _MEDIA_TIMES = (100, 112), (84, 96), (24, 36)
_MAX_CUT_S = 20
"""Video before and after the shown part: a trim begins at the preceding key frame, which may be as far away."""
_MAX_EDITS = 1_000


def in_mp4(source: ByteSource) -> Iterator[str]:
    """Return findings in an MP4 or MOV: everything but picture and sound tracks and what is needed to play them."""
    cover, data = ByteCoverage(), []
    for kind, body in boxes(source):
        if kind == b"ftyp":
            if body.size > 256:
                yield findings.HIDDEN
        elif kind == b"moov":
            yield from _in_movie(source, body, cover)
        elif kind == b"mdat":
            data.append(body)
        else:
            yield from in_other(kind, body)
    if any(cover.hides(source, body.start, body.start + body.size) for body in data):
        yield findings.HIDDEN


def in_other(kind: bytes, body: ByteSource) -> Iterator[str]:
    """Return findings in boxes that may be anywhere."""
    if kind in FILLING:
        yield from in_filling(body)
    elif kind == b"uuid":
        yield from in_uuid(body)
    elif kind == b"udta":
        yield from _in_user_data(body)
    elif kind == b"meta":
        yield from _in_meta(body)
    elif kind == b"XMP_":
        yield from in_xmp(body)
    else:
        yield _ITEMS.get(kind) or findings.unknown(kind)


def _in_movie(source: ByteSource, movie: ByteSource, cover: ByteCoverage) -> Iterator[str]:
    scale = 1
    for kind, body in boxes(movie):
        if kind == b"mvhd":
            yield from in_times(body, _MOVIE_TIMES)
            scale = _scale(body)
        elif kind == b"trak":
            track = Track()
            yield from _in_track(body, track, scale)
            yield from track.in_samples(source, cover)
        elif kind == b"iods":
            if body.size > 64:
                yield findings.HIDDEN
        else:
            yield from in_other(kind, body)


def in_times(body: ByteSource, sizes: tuple[int, int]) -> Iterator[str]:
    """Return findings in a header with creation and modification time; ``sizes`` of its two versions."""
    is_long = body.number(0, 1) == 1
    if any(body.read(4, 16 if is_long else 8)):
        yield findings.TIME
    if body.size > sizes[is_long]:
        yield findings.HIDDEN


def _scale(header: ByteSource) -> int:
    """Return the time units per second of ``mvhd`` or ``mdhd``."""
    return max(1, header.number(20 if header.number(0, 1) == 1 else 12, 4))


def _in_track(trak: ByteSource, track: Track, scale: int) -> Iterator[str]:
    shown_s: float | None = None
    for kind, body in boxes(trak):
        if kind == b"tkhd":
            yield from in_times(body, _TRACK_TIMES)
        elif kind == b"mdia":
            yield from _in_media(body, track)
        elif kind == b"edts":
            for inner, edits in boxes(body):
                if inner == b"elst":
                    shown_s = _shown_s(edits, scale)
                else:
                    yield findings.unknown(inner)
        elif kind not in {b"tapt", b"clip", b"matt", b"load", b"tref"}:
            yield from in_other(kind, body)
        elif body.size > 128:
            yield findings.HIDDEN

    if shown_s is not None and track.seconds - shown_s > _MAX_CUT_S:
        yield findings.CUT_AWAY


def _shown_s(edits: ByteSource, scale: int) -> float | None:
    """Return the length of the shown parts; None: everything, or at another speed."""
    is_long, count = edits.number(0, 1) == 1, edits.number(4, 4)
    wide = 8 if is_long else 4
    if count > _MAX_EDITS or edits.size > 8 + count * (2 * wide + 4):
        raise MalformedFile("a list of cuts that does not fit")
    shown = 0
    for at in range(8, 8 + count * (2 * wide + 4), 2 * wide + 4):
        if edits.number(at + 2 * wide, 4) != 1 << 16:
            return None
        is_pause = edits.read(at + wide, wide) == b"\xff" * wide
        shown += 0 if is_pause else edits.number(at, wide)
    return shown / scale if shown else None


def _in_media(mdia: ByteSource, track: Track) -> Iterator[str]:
    for kind, body in boxes(mdia):
        if kind == b"mdhd":
            yield from in_times(body, _MEDIA_TIMES)
            is_long = body.number(0, 1) == 1
            track.seconds = body.number(24 if is_long else 16, 8 if is_long else 4) / _scale(body)
        elif kind == b"hdlr":
            yield from track.in_handler(body)
        elif kind == b"minf":
            yield from track.in_information(body, in_other)
        elif kind != b"elng":
            yield from in_other(kind, body)


def _in_user_data(udta: ByteSource) -> Iterator[str]:
    for kind, body in boxes(udta):
        if kind in FILLING or kind in {b"uuid", b"meta", b"XMP_"}:
            yield from in_other(kind, body)
        elif not (kind in {b"AllF", b"SelO", b"WLOC", b"LOOP", b"ptv "} and body.size <= 8):
            yield _item(kind)


def _item(kind: bytes) -> str:
    return _ITEMS.get(kind) or (findings.COMMENT if kind.startswith(b"\xa9") else findings.METADATA)


def _in_meta(meta: ByteSource) -> Iterator[str]:
    """Return findings in item lists. An empty list or one with only the name of a library is harmless."""
    is_full = meta.size >= 8 and meta.read(4, 4) != b"hdlr"
    for kind, body in boxes(meta.rest(4) if is_full else meta):
        if kind == b"hdlr":
            if body.read(8, 4) not in {b"mdir", b"mdta"} or text_after(body, 24):
                yield findings.METADATA
        elif kind == b"ilst":
            for name, item in boxes(body):
                data = item.rest(8) if item.size >= 8 else item
                if name == b"\xa9too" and data.size < 64 and _LIBRARY.fullmatch(data.whole_bytes()):
                    continue
                yield findings.METADATA if name[:1] == b"\0" else _item(name)
        elif kind == b"keys":
            yield from _in_keys(body)
        elif kind in FILLING:
            yield from in_filling(body)
        else:
            yield findings.METADATA


def _in_keys(body: ByteSource) -> Iterator[str]:
    if body.size > 1 << 16:
        raise MalformedFile("too many keys")
    content = body.whole_bytes().lower()
    for key, word in _KEYS:
        if key in content[8:]:
            yield word
    if body.number(4, 4):
        yield findings.METADATA
