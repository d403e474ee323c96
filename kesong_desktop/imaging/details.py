"""Reads all that a picture or clip tells about itself. Pixels are not decoded for it."""

import contextlib
import io
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from kesong_desktop.imaging import clip, iptc, limits, metadata
from kesong_desktop.imaging.load import converted, exif_of, open_file, open_image, orientation
from kesong_desktop.imaging.probe import is_clip
from kesong_desktop.model.details import Details

_TURNED = frozenset({5, 6, 7, 8})
_EXIF_IFD, _MAKE = 0x8769, 0x010F
_EXPOSURE, _APERTURE, _ISO, _LENS = 0x829A, 0x829D, (0x8827, 0x8833), (0xA434, 0xA433)
_APEX_EXPOSURE, _APEX_APERTURE = 0x9201, 0x9202
_FOCAL, _FOCAL_35, _COLOURS = 0x920A, 0xA405, 0xA001
_IS_SRGB = 1
_DAY_S = 86_400.0
_NAMES = {"MPO": "JPEG", "HEIF": "HEIC", "WEBP": "WebP"}
_MIMES = {"video/mp4": "MP4", "video/quicktime": "MOV", "video/webm": "WebM"}
_CODECS = {"h264": "H.264", "hevc": "H.265", "vp8": "VP8", "vp9": "VP9", "av1": "AV1", "mpeg4": "MPEG-4"}


def details(path: Path) -> Details:
    """What the file tells, by its bytes, whatever its name says.

    Raises:
        Unreadable: with the reason.
        FormatMissing: its codec is not installed.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(16)
    if is_clip(head):
        return _of_clip(path)
    with open_image(path) as image:
        return _of_image(image)


def _of_clip(path: Path) -> Details:
    facts = clip.probe_clip(path)
    with clip.open_clip(path) as container:
        stream = container.streams.video[0]
        codec, rate = stream.codec_context.name, stream.average_rate
    return Details(
        kind="video",
        format=_MIMES.get(facts.mime, ""),
        width=facts.width,
        height=facts.height,
        taken=facts.taken,
        camera=facts.camera,
        place=facts.place,
        codec=_CODECS.get(codec, codec.upper()),
        fps=_within(rate, 0.1, 1000),
        duration_s=facts.duration_s,
    )


def _of_image(image: Image.Image) -> Details:
    exif, xmp = exif_of(image), image.info.get("xmp")
    width, height = image.size
    if orientation(image) in _TURNED:
        width, height = height, width
    inner = _inner(exif)
    return Details(
        kind="photo",
        format=_NAMES.get(image.format or "", image.format or ""),
        width=width,
        height=height,
        taken=metadata.taken(exif, xmp),
        camera=metadata.camera(exif),
        lens=_lens(inner, metadata.clean_text(exif.get(_MAKE))),
        exposure_s=_exposure(inner),
        aperture=_aperture(inner),
        iso=next((found for tag in _ISO if (found := round(_within(inner.get(tag), 1, 10_000_000)))), 0),
        focal_mm=_within(inner.get(_FOCAL), 0.1, 10_000),
        focal_35_mm=_within(inner.get(_FOCAL_35), 1, 10_000),
        place=metadata.place(exif),
        caption=metadata.caption(exif, xmp, iptc.caption_of(image)),
        profile=_profile(image, inner),
    )


def _inner(exif: Image.Exif) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(_EXIF_IFD)
    except (KeyError, ValueError, TypeError, SyntaxError, OSError, IndexError):
        return {}


def _within(value: object, low: float, high: float) -> float:
    """A number as EXIF may hold it, or 0 where it is none that makes sense."""
    if isinstance(value, tuple | list):
        value = value[0] if value else None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 0.0
    return number if low <= number <= high else 0.0


def _exposure(inner: Mapping[int, Any]) -> float:
    """In seconds; where only APEX's Tv is given, from that. Source: CIPA DC-008, annex C."""
    if found := _within(inner.get(_EXPOSURE), 1e-6, _DAY_S):
        return found
    steps = _apex(inner.get(_APEX_EXPOSURE), -17, 20)
    return 2.0**-steps if steps is not None else 0.0


def _aperture(inner: Mapping[int, Any]) -> float:
    if found := _within(inner.get(_APERTURE), 0.3, 256):
        return found
    steps = _apex(inner.get(_APEX_APERTURE), 0.01, 16)
    return round(math.sqrt(2.0**steps), 1) if steps is not None else 0.0


def _apex(value: object, low: float, high: float) -> float | None:
    """A number in APEX's steps; a bare 0 is what is written where nothing is known."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if low <= number <= high and number else None


def _lens(inner: Mapping[int, Any], camera_maker: str) -> str:
    """Its model, with its maker where that is another than the camera's; ``----`` and the like are none."""
    model, maker = (metadata.clean_text(inner.get(tag)) for tag in _LENS)
    if not any(letter.isalpha() for letter in model) or model.lower() in {"unknown", "n/a", "none"}:
        return ""
    is_told = not maker or maker == camera_maker or model.lower().startswith(maker.split()[0].lower())
    return model if is_told else f"{maker} {model}"


def _profile(image: Image.Image, inner: Mapping[int, Any]) -> str:
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
            return metadata.clean_text(
                ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
            )
    return "sRGB" if inner.get(_COLOURS) == _IS_SRGB or "srgb" in image.info else ""
