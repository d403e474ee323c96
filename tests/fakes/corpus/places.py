"""Files with a place in EXIF, in XMP or in a film's tags, and with coordinates that are none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.fakes.corpus.blocks import exif, heic, jpeg, png, saved, xmp, xmp_chunk
from tests.fakes.corpus.fact_case import FactCase
from tests.fakes.corpus.times import tagged_video

VIENNA, SANTIAGO = (48.208333, 16.373056), (-33.45, -70.666667)
Triple = tuple[float, float, float]


def gps(latitude: Triple, longitude: Triple, refs: str = "NE") -> dict[int, Any]:
    """Return GPS tags of degrees, minutes and seconds."""
    return {1: refs[:1], 2: latitude, 3: refs[1:], 4: longitude}


def xmp_gps(latitude: str, longitude: str, **more: bool) -> bytes:
    """Return an XMP packet with a place."""
    return xmp(("exif:GPSLatitude", latitude), ("exif:GPSLongitude", longitude), **more)


_VIENNA_GPS = gps((48.0, 12.0, 30.0), (16.0, 22.0, 23.0))
_ZERO = gps((0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
_VIENNA_XMP = ("48,12,30N", "16,22,23E")
_PICTURES = (
    ("exif", jpeg(exif_block=exif(gps=_VIENNA_GPS)), VIENNA),
    (
        "exif, south and west",
        jpeg(exif_block=exif(gps=gps((33.0, 27.0, 0.0), (70.0, 40.0, 0.0), "SW"))),
        SANTIAGO,
    ),
    ("exif: 0, 0", jpeg(exif_block=exif(gps=_ZERO)), None),
    ("exif: 0, 0 south and west", jpeg(exif_block=exif(gps=_ZERO | {1: "S", 3: "W"})), None),
    ("exif: on the equator", jpeg(exif_block=exif(gps=gps((0.0, 0.0, 0.0), (16.0, 30.0, 0.0)))), (0.0, 16.5)),
    (
        "exif: on the zero meridian",
        jpeg(exif_block=exif(gps=gps((51.0, 30.0, 0.0), (0.0, 0.0, 0.0)))),
        (51.5, 0.0),
    ),
    ("exif: beyond the pole", jpeg(exif_block=exif(gps=gps((91.0, 0.0, 0.0), (16.0, 0.0, 0.0)))), None),
    ("exif: beyond the date line", jpeg(exif_block=exif(gps=gps((48.0, 0.0, 0.0), (181.0, 0.0, 0.0)))), None),
    ("exif: without sides", jpeg(exif_block=exif(gps={2: (48.0, 0.0, 0.0), 4: (16.0, 0.0, 0.0)})), None),
    ("exif: latitude alone", jpeg(exif_block=exif(gps={1: "N", 2: (48.0, 0.0, 0.0)})), None),
    ("xmp: seconds", jpeg(packet=xmp_gps(*_VIENNA_XMP)), VIENNA),
    ("xmp: decimal minutes", jpeg(packet=xmp_gps("48,12.5N", "16,22.38333E")), VIENNA),
    ("xmp: elements", jpeg(packet=xmp_gps(*_VIENNA_XMP, as_elements=True)), VIENNA),
    ("xmp: south and west", jpeg(packet=xmp_gps("33,27S", "70,40W")), SANTIAGO),
    ("xmp: sides in small letters", jpeg(packet=xmp_gps("48,12,30n", "16,22,23e")), VIENNA),
    ("xmp: sides before", jpeg(packet=xmp_gps("N48,12.5", "E16,22.38333")), VIENNA),
    ("xmp: decimal degrees", jpeg(packet=xmp_gps("48.208333N", "16.373056E")), VIENNA),
    ("xmp: signed degrees", jpeg(packet=xmp_gps("-33.45", "-70.666667")), SANTIAGO),
    ("xmp: signs of degrees", jpeg(packet=xmp_gps("48° 12′ 30″ N", "16° 22′ 23″ E")), VIENNA),
    (
        "xmp: degrees in words",
        jpeg(packet=xmp_gps("48 deg 12' 30.00&quot; N", "16 deg 22' 23.00&quot; E")),
        VIENNA,
    ),
    (
        "xmp: fractions with sides apart",
        jpeg(
            packet=xmp(
                ("exif:GPSLatitudeRef", "S"),
                ("exif:GPSLatitude", "33/1,27/1,0/1"),
                ("exif:GPSLongitudeRef", "W"),
                ("exif:GPSLongitude", "70/1,40/1,0/1"),
            )
        ),
        SANTIAGO,
    ),
    ("xmp: more than sixty minutes", jpeg(packet=xmp_gps("48,72.5N", "16,22E")), None),
    ("xmp: minutes without sides", jpeg(packet=xmp_gps("48,12.5", "16,22.4")), None),
    ("xmp: divided by zero", jpeg(packet=xmp_gps("48/0,12/1,0/1N", "16/1,0/1,0/1E")), None),
    ("xmp: 0, 0", jpeg(packet=xmp_gps("0,0.0N", "0,0.0E")), None),
    ("xmp: beyond the pole", jpeg(packet=xmp_gps("95,0.0N", "16,0.0E")), None),
    ("xmp: beyond the date line", jpeg(packet=xmp_gps("48,0.0N", "190,0.0E")), None),
    ("xmp: words", jpeg(packet=xmp_gps("north", "east")), None),
    ("xmp: latitude alone", jpeg(packet=xmp(("exif:GPSLatitude", "48,12,30N"))), None),
    ("xmp beside exif's 0, 0", jpeg(exif_block=exif(gps=_ZERO), packet=xmp_gps(*_VIENNA_XMP)), VIENNA),
    ("exif beats xmp", jpeg(exif_block=exif(gps=_VIENNA_GPS), packet=xmp_gps("33,27S", "70,40W")), VIENNA),
    ("png: exif", png(None, (b"eXIf", exif(gps=_VIENNA_GPS)[6:])), VIENNA),
    ("png: exif behind the pixels", png(None, after=((b"eXIf", exif(gps=_VIENNA_GPS)[6:]),)), VIENNA),
    ("png: xmp", png(None, xmp_chunk(xmp_gps(*_VIENNA_XMP))), VIENNA),
    ("webp: xmp", saved("webp", xmp=xmp_gps(*_VIENNA_XMP)), VIENNA),
    ("avif: xmp", saved("avif", xmp=xmp_gps(*_VIENNA_XMP)), VIENNA),
    ("avif: exif", saved("avif", exif=exif(gps=_VIENNA_GPS)), VIENNA),
    ("heic: xmp", heic(xmp=xmp_gps(*_VIENNA_XMP)), VIENNA),
    ("tiff: xmp", saved("tiff", tiffinfo={700: xmp_gps(*_VIENNA_XMP)}), VIENNA),
)
_APPLE = "com.apple.quicktime.location.ISO6709"
_FILMS = (
    ("film: degrees", {_APPLE: "+48.208333+016.373056+183.0/"}, VIENNA),
    ("film: degrees and minutes", {_APPLE: "+4812.5+01622.38333/"}, VIENNA),
    ("film: degrees, minutes and seconds", {_APPLE: "+481230+0162223/"}, VIENNA),
    ("film: south and west", {_APPLE: "-33.45-070.666667/"}, SANTIAGO),
    ("film: one digit", {_APPLE: "+8.5-1.25/"}, (8.5, -1.25)),
    ("film: 0, 0", {_APPLE: "+00.0000+000.0000/"}, None),
    ("film: beyond the pole", {_APPLE: "+95.0000+016.0000/"}, None),
    ("film: beyond the date line", {_APPLE: "+48.0000+190.0000/"}, None),
    ("film: words", {_APPLE: "at home"}, None),
    (
        "film: 0, 0 beside another",
        {_APPLE: "+00.0000+000.0000/", "location": "+48.208333+016.373056/"},
        VIENNA,
    ),
)


def pictures() -> tuple[FactCase, ...]:
    """Return all pictures of this kind."""
    return tuple(FactCase(name, make, place=place) for name, make, place in _PICTURES)


def films() -> tuple[FactCase, ...]:
    """Return all films of this kind."""

    def maker(tags: dict[str, str]) -> Callable[[Path], Path]:
        return lambda path: tagged_video(path.with_suffix(".mov"), tags)

    return tuple(FactCase(name, maker(tags), place=place) for name, tags, place in _FILMS)
