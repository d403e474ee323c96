"""MP4 and MOV: what stands around the tracks, and the tracks. Source: ISO/IEC 14496-12; QuickTime File Format."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.private import words
from kesong_desktop.imaging.private.boxes import FILLING, boxes, in_filling, in_uuid, text_after
from kesong_desktop.imaging.private.source import Cover, Source, Unsound
from kesong_desktop.imaging.private.texts import in_xmp
from kesong_desktop.imaging.private.tracks import Track

_ITEMS = {
    b"\xa9xyz": words.PLACE,
    b"@xyz": words.PLACE,
    b"loci": words.PLACE,
    b"\xa9mak": words.CAMERA,
    b"\xa9mod": words.CAMERA,
    b"manu": words.CAMERA,
    b"modl": words.CAMERA,
    b"FIRM": words.CAMERA,
    b"CAME": words.SERIAL,
    b"LENS": words.SERIAL,
    b"MUID": words.SERIAL,
    b"\xa9day": words.TIME,
    b"\xa9ART": words.NAME,
    b"\xa9aut": words.NAME,
    b"\xa9wrt": words.NAME,
    b"\xa9cpy": words.NAME,
    b"cprt": words.NAME,
    b"auth": words.NAME,
    b"aART": words.NAME,
    b"\xa9swr": words.HISTORY,
    b"\xa9too": words.HISTORY,
    b"\xa9enc": words.HISTORY,
    b"covr": words.THUMBNAIL,
    b"thmb": words.THUMBNAIL,
    b"CNTH": words.THUMBNAIL,
    b"titl": words.COMMENT,
    b"dscp": words.COMMENT,
    b"desc": words.COMMENT,
    b"ldes": words.COMMENT,
    b"GPMF": words.MAKER_NOTE,
    b"CNDA": words.MAKER_NOTE,
    b"NCDT": words.MAKER_NOTE,
    b"PANA": words.MAKER_NOTE,
    b"smta": words.MAKER_NOTE,
    b"SDLN": words.MAKER_NOTE,
}
_KEYS = (
    (b"location", words.PLACE),
    (b"creationdate", words.TIME),
    (b"make", words.CAMERA),
    (b"model", words.CAMERA),
    (b"camera", words.CAMERA),
    (b"software", words.HISTORY),
    (b"author", words.NAME),
    (b"artist", words.NAME),
    (b"copyright", words.NAME),
    (b"serial", words.SERIAL),
    (b"identifier", words.SERIAL),
    (b"comment", words.COMMENT),
    (b"title", words.COMMENT),
    (b"description", words.COMMENT),
)
_LIBRARY = re.compile(rb"\x00\x00\x00\x01\x00{4}Lavf[\d.]*")
_MOVIE_TIMES, _TRACK_TIMES, _MEDIA_TIMES = (100, 112), (84, 96), (24, 36)
_MAX_CUT_S = 20
"""Film before and behind what is shown: a cut begins at the whole picture before it, which may be as far away."""
_MAX_EDITS = 1_000


def in_mp4(source: Source) -> Iterator[str]:
    """All that is not a picture track, a sound track, or needed to play them."""
    cover, data = Cover(), []
    for kind, body in boxes(source):
        if kind == b"ftyp":
            if body.size > 256:
                yield words.HIDDEN
        elif kind == b"moov":
            yield from _in_movie(source, body, cover)
        elif kind == b"mdat":
            data.append(body)
        else:
            yield from in_other(kind, body)
    if any(cover.hides(source, body.start, body.start + body.size) for body in data):
        yield words.HIDDEN


def in_other(kind: bytes, body: Source) -> Iterator[str]:
    """Boxes that may stand anywhere."""
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
        yield _ITEMS.get(kind) or words.unknown(kind)


def _in_movie(source: Source, movie: Source, cover: Cover) -> Iterator[str]:
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
                yield words.HIDDEN
        else:
            yield from in_other(kind, body)


def in_times(body: Source, sizes: tuple[int, int]) -> Iterator[str]:
    """A header that begins with when the clip was made and changed; ``sizes`` of its two versions."""
    is_long = body.number(0, 1) == 1
    if any(body.read(4, 16 if is_long else 8)):
        yield words.TIME
    if body.size > sizes[is_long]:
        yield words.HIDDEN


def _scale(header: Source) -> int:
    """Units in a second, by ``mvhd`` or ``mdhd``."""
    return max(1, header.number(20 if header.number(0, 1) == 1 else 12, 4))


def _in_track(trak: Source, track: Track, scale: int) -> Iterator[str]:
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
                    yield words.unknown(inner)
        elif kind not in {b"tapt", b"clip", b"matt", b"load", b"tref"}:
            yield from in_other(kind, body)
        elif body.size > 128:
            yield words.HIDDEN

    if shown_s is not None and track.seconds - shown_s > _MAX_CUT_S:
        yield words.CUT_AWAY


def _shown_s(edits: Source, scale: int) -> float | None:
    """How long the shown parts are; None: all, or at another speed than that of the film."""
    is_long, count = edits.number(0, 1) == 1, edits.number(4, 4)
    wide = 8 if is_long else 4
    if count > _MAX_EDITS or edits.size > 8 + count * (2 * wide + 4):
        raise Unsound("a list of cuts that does not fit")
    shown = 0
    for at in range(8, 8 + count * (2 * wide + 4), 2 * wide + 4):
        if edits.number(at + 2 * wide, 4) != 1 << 16:
            return None
        is_pause = edits.read(at + wide, wide) == b"\xff" * wide
        shown += 0 if is_pause else edits.number(at, wide)
    return shown / scale if shown else None


def _in_media(mdia: Source, track: Track) -> Iterator[str]:
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


def _in_user_data(udta: Source) -> Iterator[str]:
    for kind, body in boxes(udta):
        if kind in FILLING or kind in {b"uuid", b"meta", b"XMP_"}:
            yield from in_other(kind, body)
        elif not (kind in {b"AllF", b"SelO", b"WLOC", b"LOOP", b"ptv "} and body.size <= 8):
            yield _item(kind)


def _item(kind: bytes) -> str:
    return _ITEMS.get(kind) or (words.COMMENT if kind.startswith(b"\xa9") else words.METADATA)


def _in_meta(meta: Source) -> Iterator[str]:
    """Lists of items. The empty list, and one with nothing but the name of a library, are no matter."""
    is_full = meta.size >= 8 and meta.read(4, 4) != b"hdlr"
    for kind, body in boxes(meta.rest(4) if is_full else meta):
        if kind == b"hdlr":
            if body.read(8, 4) not in {b"mdir", b"mdta"} or text_after(body, 24):
                yield words.METADATA
        elif kind == b"ilst":
            for name, item in boxes(body):
                data = item.rest(8) if item.size >= 8 else item
                if name == b"\xa9too" and data.size < 64 and _LIBRARY.fullmatch(data.whole_bytes()):
                    continue
                yield words.METADATA if name[:1] == b"\0" else _item(name)
        elif kind == b"keys":
            yield from _in_keys(body)
        elif kind in FILLING:
            yield from in_filling(body)
        else:
            yield words.METADATA


def _in_keys(body: Source) -> Iterator[str]:
    if body.size > 1 << 16:
        raise Unsound("too many keys")
    content = body.whole_bytes().lower()
    for key, word in _KEYS:
        if key in content[8:]:
            yield word
    if body.number(4, 4):
        yield words.METADATA
