"""Camera settings in EXIF: exposure, aperture, sensitivity, focal length, lens. Source: CIPA DC-008, 4.6.5 and annex C."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.metadata.metadata_text import clean_text

_DAY_S = 86_400.0
_NO_LENS = frozenset({"unknown", "n/a", "none"})


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Settings of one photo; 0 or empty where they are unknown or implausible."""

    exposure_s: float
    aperture: float
    iso: int
    focal_mm: float
    focal_35_mm: float
    lens: str


def read_camera_settings(directory: Mapping[int, Any], camera_make: object) -> CameraSettings:
    """Return the settings in an EXIF directory; ``camera_make`` is the camera's make as EXIF holds it."""
    sensitivities = (
        round(number_within(directory.get(tag), 1, 10_000_000))
        for tag in (exif_tag.PHOTOGRAPHIC_SENSITIVITY, exif_tag.ISO_SPEED)
    )
    return CameraSettings(
        exposure_s=_exposure_s(directory),
        aperture=_aperture(directory),
        iso=next(filter(None, sensitivities), 0),
        focal_mm=number_within(directory.get(exif_tag.FOCAL_LENGTH), 0.1, 10_000),
        focal_35_mm=number_within(directory.get(exif_tag.FOCAL_LENGTH_35_MM), 1, 10_000),
        lens=_lens(directory, clean_text(camera_make)),
    )


def number_within(value: object, low: float, high: float) -> float:
    """Return a value or the first of several as a number, or 0 if it is none or out of range."""
    if isinstance(value, tuple | list):
        value = value[0] if value else None
    number = _number(value)
    return number if number is not None and low <= number <= high else 0.0


def _number(value: object) -> float | None:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None


def _exposure_s(directory: Mapping[int, Any]) -> float:
    """Return the exposure time, from the APEX time value if it is given in no other way."""
    if found := number_within(directory.get(exif_tag.EXPOSURE_TIME), 1e-6, _DAY_S):
        return found
    steps = _apex(directory.get(exif_tag.SHUTTER_SPEED_VALUE), -17, 20)
    return 2.0**-steps if steps is not None else 0.0


def _aperture(directory: Mapping[int, Any]) -> float:
    """Return the f-number, from the APEX aperture value if it is given in no other way."""
    if found := number_within(directory.get(exif_tag.F_NUMBER), 0.3, 256):
        return found
    steps = _apex(directory.get(exif_tag.APERTURE_VALUE), 0.01, 16)
    return round(math.sqrt(2.0**steps), 1) if steps is not None else 0.0


def _apex(value: object, low: float, high: float) -> float | None:
    """Return an APEX value, or None; 0 is what programs write for "unknown"."""
    number = _number(value)
    return number if number and low <= number <= high else None


def _lens(directory: Mapping[int, Any], camera_make: str) -> str:
    """Return the lens model, with its make if that differs from the camera's; empty for ``----`` and the like."""
    model, make = (clean_text(directory.get(tag)) for tag in (exif_tag.LENS_MODEL, exif_tag.LENS_MAKE))
    if not any(letter.isalpha() for letter in model) or model.lower() in _NO_LENS:
        return ""
    is_make_known = not make or make == camera_make or model.lower().startswith(make.split()[0].lower())
    return model if is_make_known else f"{make} {model}"
