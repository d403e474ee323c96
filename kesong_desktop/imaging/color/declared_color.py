"""Color spaces declared without an ICC profile: by PNG chunks, code points, and EXIF."""

from functools import lru_cache
from typing import Any

from PIL import Image

from kesong_desktop.imaging import exif_tag, isobmff, png_chunks
from kesong_desktop.imaging.color.cicp import cicp_profile
from kesong_desktop.imaging.color.matrix_profile import (
    ADOBE_RGB_GAMMA,
    ADOBE_RGB_PRIMARIES,
    SRGB_CURVE,
    SRGB_PRIMARIES,
    Primaries,
    ToneCurve,
    matrix_profile,
)

_ADOBE_RGB_MARK = b"R03"
_INTEROP_INDEX, _UNCALIBRATED, _ADOBE_RGB = 1, 0xFFFF, 2
_GAMMA_OF_SRGB, _NEAR = 1 / 2.2, 0.006
"""The ``gAMA`` that means sRGB, which is not a power curve. Source: PNG specification, 11.3.2.2 and 13.13."""


def declared_profile(image: Image.Image) -> bytes | None:
    """Return an ICC profile of the colours that an opened picture declares in another way than by one; None for sRGB or nothing.

    A PNG's ``cICP`` goes before its ``iCCP``; in all other formats a profile goes before everything else.
    """
    if image.format == "PNG" and (code_points := png_chunks.code_points(image)):
        return cicp_profile(*code_points)
    if image.info.get("icc_profile"):
        return None
    if image.format == "PNG":
        return _of_png(image.info)
    if image.format in {"AVIF", "HEIF"} and (points := isobmff.code_points(image)):
        return cicp_profile(*points)
    return adobe_rgb_profile() if is_adobe_rgb(image) else None


def is_adobe_rgb(image: Image.Image) -> bool:
    """Return whether EXIF says Adobe RGB. Source: DCF 2.0 (JEITA CP-3461B), 3.2.2."""
    block = image.info.get("exif")
    if not isinstance(block, bytes):
        return False
    # Looking for the mark first spares nearly all pictures the directories.
    if _ADOBE_RGB_MARK not in block and b"\x01\xa0" not in block and b"\xa0\x01" not in block:
        return False
    try:
        exif = image.getexif()
        space = exif.get_ifd(exif_tag.EXIF_IFD).get(exif_tag.COLOR_SPACE)
        index: Any = exif.get_ifd(exif_tag.INTEROP_IFD).get(_INTEROP_INDEX)
    except (KeyError, ValueError, TypeError, SyntaxError, OSError, IndexError):
        return False
    text = index.encode() if isinstance(index, str) else bytes(index or b"")
    return space == _ADOBE_RGB or (space in {_UNCALIBRATED, None} and text.startswith(_ADOBE_RGB_MARK))


@lru_cache(maxsize=1)
def adobe_rgb_profile() -> bytes:
    """Return a profile with the colours of Adobe RGB (1998)."""
    return matrix_profile("Adobe RGB", ADOBE_RGB_PRIMARIES, ToneCurve.gamma(ADOBE_RGB_GAMMA))


def _of_png(info: dict[str | tuple[int, int], Any]) -> bytes | None:
    if "srgb" in info:
        return None
    gamma, points = info.get("gamma"), info.get("chromaticity")
    primaries = SRGB_PRIMARIES
    if isinstance(points, tuple) and len(points) == 8:
        pairs = [(points[at], points[at + 1]) for at in range(0, 8, 2)]
        declared = Primaries(pairs[1], pairs[2], pairs[3], pairs[0])
        primaries = declared if declared.is_plausible else SRGB_PRIMARIES
    curve = SRGB_CURVE
    if isinstance(gamma, float) and 0.05 <= gamma <= 2 and abs(gamma - _GAMMA_OF_SRGB) > _NEAR:
        curve = ToneCurve.gamma(1 / gamma)
    if primaries == SRGB_PRIMARIES and curve == SRGB_CURVE:
        return None
    return _png_profile(primaries, curve)


@lru_cache(maxsize=16)
def _png_profile(primaries: Primaries, curve: ToneCurve) -> bytes:
    return matrix_profile("PNG colors", primaries, curve)
