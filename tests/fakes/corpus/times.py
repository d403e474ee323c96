"""Files whose time stands in one block or in several: which of them counts, and what malformed and partial times tell."""

# ruff: noqa: DTZ001 - photos have the time on the wall

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tests.fakes.clips import sounding
from tests.fakes.corpus import blocks
from tests.fakes.corpus.blocks import (
    exif,
    heic,
    iptc,
    jpeg,
    png,
    raw_profile,
    saved,
    text_chunk,
    xmp,
    xmp_chunk,
)
from tests.fakes.corpus.fact_case import FactCase

ORIGINAL, DIGITIZED, CHANGED = (
    datetime(2021, 3, 4, 5, 6, 7),
    datetime(2022, 4, 5, 6, 7, 8),
    datetime(2023, 5, 6, 7, 8, 9),
)
_AS_EXIF, _AS_ISO = "%Y:%m:%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"
_DATE_TIME, _ORIGINAL, _DIGITIZED = 0x0132, 0x9003, 0x9004
_SUB_SEC, _SUB_SEC_ORIGINAL, _SUB_SEC_DIGITIZED = 0x9290, 0x9291, 0x9292
_OFFSET_ORIGINAL = 0x9011


def _exif(original: str = "", digitized: str = "", changed: str = "", **more: str) -> bytes:
    tags = {_ORIGINAL: original, _DIGITIZED: digitized} | {
        int(name[1:], 16): text for name, text in more.items()
    }
    inner = {tag: text for tag, text in tags.items() if text}
    return exif({_DATE_TIME: changed} if changed else {0x0110: "K1"}, inner)


def _of(moment: datetime, form: str = _AS_EXIF) -> str:
    return moment.strftime(form)


def _data_sets(moment: datetime, *, is_digitized: bool = False) -> bytes:
    day, clock = (62, 63) if is_digitized else (55, 60)
    return iptc((day, f"{moment:%Y%m%d}"), (clock, f"{moment:%H%M%S}+0000"))


_XMP_ORIGINAL = ("exif:DateTimeOriginal", _of(ORIGINAL, _AS_ISO))
_XMP_CREATED = ("photoshop:DateCreated", _of(ORIGINAL, _AS_ISO))
_XMP_DIGITIZED = ("xmp:CreateDate", _of(DIGITIZED, _AS_ISO))
_XMP_CHANGED = ("xmp:ModifyDate", _of(CHANGED, _AS_ISO))
_ALL_EXIF = _exif(_of(ORIGINAL), _of(DIGITIZED), _of(CHANGED))
_LATER_EXIF = _exif("", _of(DIGITIZED), _of(CHANGED))

_PRECEDENCE = (
    ("exif: all three", jpeg(exif_block=_ALL_EXIF), ORIGINAL),
    ("exif: digitised and changed", jpeg(exif_block=_LATER_EXIF), DIGITIZED),
    ("exif: changed alone", jpeg(exif_block=_exif(changed=_of(CHANGED))), CHANGED),
    ("xmp: original after a created date", jpeg(packet=xmp(_XMP_DIGITIZED, _XMP_CHANGED, _XMP_ORIGINAL)), ORIGINAL),
    ("xmp: original before", jpeg(packet=xmp(_XMP_ORIGINAL, _XMP_DIGITIZED)), ORIGINAL),
    ("xmp: elements", jpeg(packet=xmp(_XMP_DIGITIZED, _XMP_ORIGINAL, as_elements=True)), ORIGINAL),
    ("xmp: photoshop", jpeg(packet=xmp(_XMP_DIGITIZED, _XMP_CREATED)), ORIGINAL),
    ("xmp: digitised alone", jpeg(packet=xmp(_XMP_CHANGED, _XMP_DIGITIZED)), DIGITIZED),
    ("xmp original beats exif digitised", jpeg(exif_block=_LATER_EXIF, packet=xmp(_XMP_ORIGINAL)), ORIGINAL),
    ("xmp original beats exif changed", jpeg(exif_block=_exif(changed=_of(CHANGED)), packet=xmp(_XMP_ORIGINAL)), ORIGINAL),
    ("exif original beats xmp digitised", jpeg(exif_block=_ALL_EXIF, packet=xmp(_XMP_DIGITIZED)), ORIGINAL),
    ("xmp digitised beats exif changed", jpeg(exif_block=_exif(changed=_of(CHANGED)), packet=xmp(_XMP_DIGITIZED)), DIGITIZED),
    ("iptc alone", jpeg(data_sets=_data_sets(ORIGINAL)), ORIGINAL),
    ("iptc digitised alone", jpeg(data_sets=_data_sets(DIGITIZED, is_digitized=True)), DIGITIZED),
    ("iptc day alone", jpeg(data_sets=iptc((55, "20210304"))), datetime(2021, 3, 4, 12)),
    ("iptc month", jpeg(data_sets=iptc((55, "20210300"))), datetime(2021, 3, 1, 12)),
    ("iptc year and month", jpeg(data_sets=iptc((55, "202103"))), datetime(2021, 3, 1, 12)),
    ("iptc with hyphens", jpeg(data_sets=iptc((55, "2021-03-04"), (60, "05:06:07"))), ORIGINAL),
    ("iptc without seconds and zone", jpeg(data_sets=iptc((55, "20210304"), (60, "0506"))), datetime(2021, 3, 4, 5, 6)),
    ("iptc beats exif digitised", jpeg(exif_block=_LATER_EXIF, data_sets=_data_sets(ORIGINAL)), ORIGINAL),
    ("iptc beats xmp digitised", jpeg(packet=xmp(_XMP_DIGITIZED), data_sets=_data_sets(ORIGINAL)), ORIGINAL),
    ("iptc beats exif changed", jpeg(exif_block=_exif(changed=_of(CHANGED)), data_sets=_data_sets(ORIGINAL)), ORIGINAL),
    ("exif digitised beats iptc digitised",
     jpeg(exif_block=_LATER_EXIF, data_sets=_data_sets(ORIGINAL, is_digitized=True)), DIGITIZED),
    ("nothing", jpeg(), None),
)  # fmt: skip

_BLOCKS = (
    ("png: eXIf before the pixels", png(None, (b"eXIf", _ALL_EXIF[6:])), ORIGINAL),
    ("png: eXIf behind the pixels", png(None, after=((b"eXIf", _ALL_EXIF[6:]),)), ORIGINAL),
    ("png: Creation Time", png(None, text_chunk("Creation Time", "Thu, 04 Mar 2021 05:06:07")), ORIGINAL),
    ("png: Creation Time, ISO", png(None, text_chunk("Creation Time", "2021-03-04T05:06:07")), ORIGINAL),
    ("png: Creation Time, as EXIF", png(None, text_chunk("Creation Time", "2021:03:04 05:06:07")), ORIGINAL),
    ("png: creation time in small letters", png(None, text_chunk("creation time", "4 Mar 2021 05:06:07")), ORIGINAL),
    ("png: Creation Time behind the pixels", png(None, after=(text_chunk("Creation Time", "4 Mar 2021 05:06:07"),)), ORIGINAL),
    ("png: Creation Time is a word", png(None, text_chunk("Creation Time", "yesterday")), None),
    ("png: Creation Time beats exif digitised",
     png(None, (b"eXIf", _LATER_EXIF[6:]), text_chunk("Creation Time", "2021-03-04T05:06:07")), ORIGINAL),
    ("png: xmp", png(None, xmp_chunk(xmp(_XMP_ORIGINAL))), ORIGINAL),
    ("png: xmp behind the pixels", png(None, after=(xmp_chunk(xmp(_XMP_ORIGINAL)),)), ORIGINAL),
    ("png: raw profile exif", png(None, raw_profile("exif", _ALL_EXIF)), ORIGINAL),
    ("png: raw profile APP1", png(None, raw_profile("APP1", _ALL_EXIF)), ORIGINAL),
    ("png: raw profile APP1 with xmp",
     png(None, raw_profile("APP1", b"http://ns.adobe.com/xap/1.0/\0" + xmp(_XMP_ORIGINAL))), ORIGINAL),
    ("png: raw profile xmp", png(None, raw_profile("xmp", xmp(_XMP_ORIGINAL))), ORIGINAL),
    ("png: raw profile iptc", png(None, raw_profile("iptc", blocks.photoshop(_data_sets(ORIGINAL)))), ORIGINAL),
    ("png: raw profile behind the pixels", png(None, after=(raw_profile("exif", _ALL_EXIF),)), ORIGINAL),
    ("webp: exif", saved("webp", exif=_ALL_EXIF), ORIGINAL),
    ("webp: xmp", saved("webp", xmp=xmp(_XMP_DIGITIZED, _XMP_ORIGINAL)), ORIGINAL),
    ("avif: exif", saved("avif", exif=_ALL_EXIF), ORIGINAL),
    ("avif: xmp", saved("avif", xmp=xmp(_XMP_DIGITIZED, _XMP_ORIGINAL)), ORIGINAL),
    ("heic: exif", heic(exif=_ALL_EXIF), ORIGINAL),
    ("heic: xmp", heic(xmp=xmp(_XMP_DIGITIZED, _XMP_ORIGINAL)), ORIGINAL),
)  # fmt: skip

_FORMS = (
    ("hour 24", "2021:03:04 24:06:07", datetime(2021, 3, 4, 0, 6, 7)),
    ("second 60", "2021:03:04 05:06:60", datetime(2021, 3, 4, 5, 6, 59)),
    ("padded hour", "2021:03:04  9:05:07", datetime(2021, 3, 4, 9, 5, 7)),
    ("padded everywhere", "2021: 3: 4  9: 5: 7", datetime(2021, 3, 4, 9, 5, 7)),
    ("no second", "2021:03:04 09:05", datetime(2021, 3, 4, 9, 5)),
    ("day alone", "2021:03:04", datetime(2021, 3, 4, 12)),
    ("day with a blank clock", "2021:03:04   :  :  ", datetime(2021, 3, 4, 12)),
    ("month", "2021:03", datetime(2021, 3, 1, 12)),
    ("month with day 0", "2021:03:00 00:00:00", datetime(2021, 3, 1)),
    ("month with a blank day", "2021:03:     :  :  ", datetime(2021, 3, 1, 12)),
    ("year", "2021", datetime(2021, 1, 1, 12)),
    ("year with month 0", "2021:00:00 00:00:00", datetime(2021, 1, 1)),
    ("hyphens", "2021-03-04 05:06:07", ORIGINAL),
    ("slashes", "2021/03/04 05:06:07", ORIGINAL),
    ("as ISO 8601", "2021-03-04T05:06:07", ORIGINAL),
    ("as compact ISO 8601", "20210304T050607", ORIGINAL),
    ("clock with hyphens", "2021:03:04 05-06-07", ORIGINAL),
    ("points", "2021.03.04 05.06.07", ORIGINAL),
    ("afternoon", "2021:03:04 5:06:07 PM", datetime(2021, 3, 4, 17, 6, 7)),
    ("midnight", "2021:03:04 12:06:07 am", datetime(2021, 3, 4, 0, 6, 7)),
    ("day first", "04.03.2021 05:06:07", ORIGINAL),
    ("month first", "03/31/2021 05:06:07", datetime(2021, 3, 31, 5, 6, 7)),
    ("day or month first", "03/04/2021 05:06:07", datetime(2021, 1, 1, 5, 6, 7)),
    ("as the C library writes it", "Thu Mar 04 05:06:07 2021", ORIGINAL),
    ("the same with a zone", "Thu Mar 04 05:06:07 CET 2021", ORIGINAL),
    ("in English", "March 4, 2021 05:06:07", ORIGINAL),
    ("a clock that cannot be", "2021:03:04 31:06:07", datetime(2021, 3, 4, 12)),
    ("a day that cannot be", "2021:02:31 05:06:07", DIGITIZED),
    ("zeros", "0000:00:00 00:00:00", DIGITIZED),
    ("blanks", "    :  :     :  :  ", DIGITIZED),
    ("a year that cannot be", "1021:03:04 05:06:07", DIGITIZED),
    ("a word", "yesterday", DIGITIZED),
)

_FRACTIONS = (
    ("digits", {"x9291": "25"}, 250_000),
    ("three digits", {"x9291": "007"}, 7_000),
    ("six digits", {"x9291": "123456"}, 123_456),
    ("blanks behind", {"x9291": "5  "}, 500_000),
    ("of the change alone", {"x9290": "99"}, 0),
    ("a word", {"x9291": "none"}, 0),
    ("with an offset", {"x9291": "25", "x9011": "+09:00"}, 250_000),
)

_XMP_FORMS = (
    ("month", "2021-03", datetime(2021, 3, 1, 12)),
    ("year", "2021", datetime(2021, 1, 1, 12)),
    ("day", "2021-03-04", datetime(2021, 3, 4, 12)),
    ("to the minute", "2021-03-04T05:06", datetime(2021, 3, 4, 5, 6)),
    ("fraction", "2021-03-04T05:06:07.5", datetime(2021, 3, 4, 5, 6, 7, 500_000)),
    ("offset", "2021-03-04T05:06:07+09:00", ORIGINAL),
    ("UTC", "2021-03-04T05:06:07Z", ORIGINAL),
    ("UTC in a small letter", "2021-03-04T05:06:07z", ORIGINAL),
    ("offset of one digit", "2021-03-04T05:06:07+9:00", ORIGINAL),
    ("zone by name", "2021-03-04T05:06:07+01:00[Europe/Vienna]", ORIGINAL),
    ("hour 24", "2021-03-04T24:00:00", datetime(2021, 3, 4)),
)


def tagged_video(path: Path, tags: dict[str, str]) -> Path:
    """Write a short QuickTime film with these tags."""
    import av  # noqa: PLC0415 - only for films

    plain = sounding(path.with_name("plain.mp4"), 0.5)
    with (
        av.open(str(plain)) as source,
        av.open(str(path), "w", format="mov", options={"movflags": "use_metadata_tags"}) as out,
    ):
        out.metadata.update(tags)
        track = out.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = track
                out.mux(packet)
    plain.unlink()
    return path


_UTC = "2021-03-04T05:06:07.000000Z"
_APPLE = "com.apple.quicktime.creationdate"
_VIDEOS = (
    # The tests run where it is eight hours later than in UTC.
    ("video: header in UTC", {"creation_time": _UTC}, datetime(2021, 3, 4, 13, 6, 7)),
    ("video: Apple's local time", {"creation_time": _UTC, _APPLE: "2021-03-04T01:06:07-0400"}, datetime(2021, 3, 4, 1, 6, 7)),
    ("video: local time without offset", {"creation_time": _UTC, _APPLE: "2021-03-04T02:06:07"}, datetime(2021, 3, 4, 2, 6, 7)),
    ("video: date", {"creation_time": _UTC, "date": "2021-03-04T06:06:07+0100"}, datetime(2021, 3, 4, 6, 6, 7)),
    ("video: date is a year", {"creation_time": _UTC, "date": "2019"}, datetime(2021, 3, 4, 13, 6, 7)),
    ("video: date is a day", {"date": "2021-03-04"}, datetime(2021, 3, 4, 12)),
    ("video: date is a month", {"date": "2021-03"}, datetime(2021, 3, 1, 12)),
    ("video: names in capital letters", {"DATE": "2021-03-04T06:06:07+0100"}, datetime(2021, 3, 4, 6, 6, 7)),
    ("video: nothing", {}, None),
)  # fmt: skip


def cases() -> tuple[FactCase, ...]:
    """Return all pictures of this kind."""
    later = _of(DIGITIZED)
    return (
        *(FactCase(name, make, taken=taken) for name, make, taken in (*_PRECEDENCE, *_BLOCKS)),
        *(
            FactCase(f"exif: {name}", jpeg(exif_block=_exif(text, later)), taken=taken)
            for name, text, taken in _FORMS
        ),
        *(
            FactCase(
                f"fraction: {name}",
                jpeg(exif_block=_exif(_of(ORIGINAL), later, **tags)),
                taken=ORIGINAL.replace(microsecond=microsecond),
            )
            for name, tags, microsecond in _FRACTIONS
        ),
        *(
            FactCase(
                f"xmp: {name}", jpeg(packet=xmp(_XMP_DIGITIZED, ("exif:DateTimeOriginal", text))), taken=taken
            )
            for name, text, taken in _XMP_FORMS
        ),
    )


def videos() -> tuple[FactCase, ...]:
    """Return the films of this kind. Their times hold for a computer eight hours east of UTC."""

    def maker(tags: dict[str, str]) -> Callable[[Path], Path]:
        return lambda path: tagged_video(path.with_suffix(".mov"), tags)

    return tuple(FactCase(name, maker(tags), taken=taken) for name, tags, taken in _VIDEOS)
