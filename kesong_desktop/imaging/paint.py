"""Pictures that the program draws itself, for the demo, the welcome pane and the self-test: no photo of anybody's."""

import io
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PIL import Image

from kesong_desktop.errors import FormatMissing
from kesong_desktop.imaging import clip
from kesong_desktop.imaging.load import upright
from kesong_desktop.imaging.painting import land, supper, table, things
from kesong_desktop.imaging.painting.canvas import Canvas
from kesong_desktop.model.photo import Place

_SUBJECTS: dict[str, tuple[Callable[[Canvas], None], str]] = {
    "croissant": (table.croissant, "A croissant on a plate, flakes around it"),
    "sea": (land.sea, "The sun low over the sea, a sailing boat, foam on the sand"),
    "coffee": (table.coffee, "A cup of coffee from above, a leaf drawn in the foam"),
    "flowers": (things.flowers, "Three dahlias in a green garden"),
    "rooftops": (land.rooftops, "The roofs of a small town at dusk, its windows lit"),
    "cat": (things.cat, "A cat on a window sill, looking out over hills"),
    "lake": (land.lake, "A boat and a jetty on a still lake, hills mirrored in it"),
    "ramen": (supper.ramen, "A bowl of ramen with egg, nori and spring onions"),
    "lighthouse": (land.lighthouse, "A red and white lighthouse on a rock"),
    "bicycle": (things.bicycle, "A bicycle with a basket of flowers against a wall"),
    "bread": (table.bread, "A round loaf of bread on a board, dusted with flour"),
    "mountains": (land.mountains, "Mountain ridges in the haze behind dark pines"),
    "mug": (table.mug, "A glazed mug by a window, steaming"),
    "aurora": (land.aurora, "Northern lights over snow and a hut with one lit window"),
    "sneaker": (things.sneaker, "A running shoe from the side"),
    "books": (things.books, "Five books in a stack, a cup of coffee on top"),
    "umbrella": (land.umbrella, "Somebody under a red umbrella on a wet street at night"),
    "pan": (supper.pan, "Two fried eggs in an iron pan"),
    "headphones": (things.headphones, "A pair of headphones on a plain ground"),
}
MOTIFS = tuple(_SUBJECTS)
"""What can be painted."""
_SUBSECOND_IFD, _GPS_IFD = 0x8769, 0x8825
_MAKE, _MODEL, _ORIENTATION, _TIME = 0x010F, 0x0110, 0x0112, 0x0132
_TAKEN, _OFFSET = 0x9003, 0x9011
_TURNED_BACK = {1: 1, 3: 3, 6: 8, 8: 6}
"""The turn that undoes an orientation."""
_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF", ".heic": "HEIF"}


def paint(motif: str, *, seed: int, size: tuple[int, int]) -> Image.Image:
    """Draw ``motif`` (one of ``MOTIFS``) in ``size`` pixels, RGB. The same seed draws the same picture."""
    canvas = Canvas(size, f"{motif} {seed}")
    _SUBJECTS[motif][0](canvas)
    return canvas.finished()


def describe(motif: str) -> str:
    """What there is to see, as alt text."""
    return _SUBJECTS[motif][1]


def save_photo(
    image: Image.Image,
    path: Path,
    *,
    taken: datetime,
    camera: str = "Kesong Painter",
    place: Place | None = None,
    orientation: int = 1,
) -> None:
    """Write ``image`` as a camera would: EXIF time, model and place, and the file's own time.

    The ending says the format: jpg, png, webp, avif or heic. ``orientation`` is EXIF's (1, 3, 6 or 8): the
    pixels are stored turned, so that the picture stands upright when it is followed.

    Raises:
        FormatMissing: this format cannot be written here.
        OSError: the disk does not take it.
    """
    kind = _FORMATS[path.suffix.lower()]
    stored = upright(image, _TURNED_BACK[orientation])
    content = io.BytesIO()
    if kind == "HEIF":
        _need_heif()
    stored.save(content, kind, quality=90, exif=_exif(taken, camera, place, orientation))
    path.write_bytes(content.getvalue())
    os.utime(path, (taken.timestamp(), taken.timestamp()))


def save_clip(path: Path, *, taken: datetime, seconds: float, size: tuple[int, int], seed: int) -> None:
    """Write a small clip, with the file's own time.

    Raises:
        FormatMissing: clips cannot be written here.
        OSError: the disk does not take it.
    """
    try:
        clip.make_clip(path, seconds=seconds, size=size, seed=seed)
    except ImportError as error:
        raise FormatMissing(kind="Video", package="av") from error
    os.utime(path, (taken.timestamp(), taken.timestamp()))


def _need_heif() -> None:
    try:
        import pillow_heif  # noqa: PLC0415 - optional and heavy
    except ImportError as error:
        raise FormatMissing(kind="HEIC", package="pillow-heif") from error
    pillow_heif.register_heif_opener()


def _exif(taken: datetime, camera: str, place: Place | None, orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[_MAKE], exif[_MODEL], exif[_ORIENTATION] = "Kesong", camera, orientation
    exif[_TIME] = f"{taken:%Y:%m:%d %H:%M:%S}"
    details = exif.get_ifd(_SUBSECOND_IFD)
    details[_TAKEN] = exif[_TIME]
    if taken.tzinfo is not None:
        offset = f"{taken:%z}"
        details[_OFFSET] = f"{offset[:3]}:{offset[3:5]}"
    if place is not None:
        gps = exif.get_ifd(_GPS_IFD)
        gps[1], gps[2] = "N" if place.latitude >= 0 else "S", _degrees(abs(place.latitude))
        gps[3], gps[4] = "E" if place.longitude >= 0 else "W", _degrees(abs(place.longitude))
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    whole = int(value)
    minutes = int((value - whole) * 60)
    return float(whole), float(minutes), round((value - whole - minutes / 60) * 3600, 3)
