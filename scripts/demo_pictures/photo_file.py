"""Saves pictures as a camera would: EXIF with time, camera, place and orientation."""

import io
from datetime import datetime
from pathlib import Path

import pillow_heif
from PIL import Image

_DETAILS_IFD, _GPS_IFD = 0x8769, 0x8825
_MAKE, _MODEL, _ORIENTATION, _TIME = 0x010F, 0x0110, 0x0112, 0x0132
_TAKEN, _OFFSET = 0x9003, 0x9011
_STORED = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}
"""How the pixels are turned before they are stored with an EXIF orientation."""
_OPTIONS = {
    ".jpg": ("JPEG", {"optimize": True}),
    ".webp": ("WEBP", {"method": 6}),
    ".heic": ("HEIF", {}),
}

pillow_heif.register_heif_opener()


def save_photo(
    image: Image.Image,
    path: Path,
    *,
    quality: int,
    taken: datetime,
    camera: str,
    place: tuple[float, float] | None = None,
    orientation: int = 1,
) -> None:
    """Write ``image`` with EXIF time (aware, with its offset from UTC), camera model, place and orientation.

    The suffix of ``path`` chooses the format: jpg, webp or heic. ``place`` is (latitude, longitude) in degrees.
    ``orientation`` is EXIF's (1, 3, 6 or 8): the pixels are stored turned, so that a reader who follows it
    sees ``image``.
    """
    turn = _STORED[orientation]
    stored = image.transpose(turn) if turn is not None else image
    kind, options = _OPTIONS[path.suffix]
    content = io.BytesIO()
    exif = _exif(taken, camera, place, orientation)
    stored.save(content, kind, quality=quality, exif=exif, **options)
    path.write_bytes(content.getvalue())


def _exif(taken: datetime, camera: str, place: tuple[float, float] | None, orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[_MAKE], exif[_MODEL], exif[_ORIENTATION] = "Kesong", camera, orientation
    exif[_TIME] = f"{taken:%Y:%m:%d %H:%M:%S}"
    details = exif.get_ifd(_DETAILS_IFD)
    details[_TAKEN] = exif[_TIME]
    offset = f"{taken:%z}"
    details[_OFFSET] = f"{offset[:3]}:{offset[3:]}"
    if place is not None:
        latitude, longitude = place
        gps = exif.get_ifd(_GPS_IFD)
        gps[1], gps[2] = "N" if latitude >= 0 else "S", _degrees(abs(latitude))
        gps[3], gps[4] = "E" if longitude >= 0 else "W", _degrees(abs(longitude))
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    whole = int(value)
    minutes = int((value - whole) * 60)
    return float(whole), float(minutes), round((value - whole - minutes / 60) * 3600, 3)
