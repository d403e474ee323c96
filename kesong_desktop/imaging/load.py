"""Opens pictures: read-only, by allowed decoders, within limits, with every failure converted to an error with a reason."""

import contextlib
import io
import struct
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.PngImagePlugin import PngImageFile

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging import (
    completeness,
    container_repair,
    exif_tag,
    fallback,
    file_type,
    isobmff,
    limits,
    png_chunks,
    raw,
    salvage,
)
from kesong_desktop.imaging.codec_support import (
    UnsupportedCoding,
    has_known_frame,
    unsupported_coding,
)
from kesong_desktop.imaging.color.declared_color import declared_profile
from kesong_desktop.imaging.color.srgb_conversion import convert_to_srgb
from kesong_desktop.imaging.cropped_avif import CroppedAvif
from kesong_desktop.imaging.display_matrix import TRANSPOSES
from kesong_desktop.imaging.heif import coded_image
from kesong_desktop.imaging.heif.item_metadata import complete_info
from kesong_desktop.ordinary_file import open_ordinary

_DAMAGED_METADATA = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    EOFError,
    AttributeError,
    OverflowError,
    struct.error,
)
"""What decoders raise for damaged metadata."""
_SHRINKABLE = frozenset({"RGB", "RGBA", "CMYK", "L", "LA"})
_NEARLY = 0.92
_GAP = 1.0
"""Pillow's ``reducing_gap``: integer reduction does most of the work, Lanczos the rest."""
_USUAL_BRANDS = {"image/avif": b"avif", "image/heic": b"heic", "image/heif": b"heic"}
_REPAIRS: dict[str, tuple[Callable[[bytes], bytes | None], ...]] = {
    "image/jpeg": (container_repair.with_found_segments, container_repair.without_app_segments),
    "image/png": (
        partial(container_repair.with_sound_chunks, is_bare=False),
        partial(container_repair.with_sound_chunks, is_bare=True),
        container_repair.without_animation,
    ),
    "image/webp": (container_repair.with_sound_webp_chunks,),
    **dict.fromkeys(_USUAL_BRANDS, (container_repair.with_sound_items, container_repair.without_exif_items)),
}
_WHITE_IS_ZERO = 0
_PHOTOMETRIC = 262


@contextlib.contextmanager
def open_image(path: Path) -> Iterator[Image.Image]:
    """Yield the picture at ``path`` with its header read and its size checked; pixels are not yet decoded.

    Errors while decoding inside the block are converted too.

    Raises:
        Unreadable: with the reason.
        FormatMissing: HEIC, and its codec is not installed.
    """
    with converted(path), open_file(path) as file:
        content = io.BytesIO(raw.preview(path)) if raw.is_raw(path) or _is_raw_inside(file) else file
        head = _need_codec(content)
        if file_type.mime_of(head) == "image/jpeg" and not has_known_frame(content):
            content = _with_frame(content)
        # Pillow's own limit is lower than the largest pictures of phones.
        Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with _open_any(content, head) as image:
                _check_size(path, image)
                _complete(image)
                yield image


def _opened(content: IO[bytes]) -> Image.Image:
    """Return the picture with its header read; of an AVIF only the part that is to be shown, of a PNG only sound frames."""
    image = Image.open(content, formats=_formats())
    if isinstance(image, PngImageFile) and getattr(image, "n_frames", 1) > 1:
        return _with_sound_frames(image, content)
    if image.format != "AVIF":
        return image
    box = isobmff.clean_aperture(content, image.size)
    if box is None:
        return image
    content.seek(0)
    return CroppedAvif(content, box)


def _with_sound_frames(image: PngImageFile, content: IO[bytes]) -> Image.Image:
    """Return an animated PNG that has only the frames that can be shown; if that is one, it is not animated."""
    place = content.tell()
    frames = png_chunks.count_frames(content)
    content.seek(place)
    if frames > 1:
        image.n_frames = min(frames, image.n_frames)
        return image
    content.seek(0)
    return Image.open(io.BytesIO(container_repair.without_animation(content.read())), formats=("PNG",))


def _complete(image: Image.Image) -> None:
    """Add what the decoder left out: PNG chunks behind the pixels, and a profile of colours that are declared without one."""
    if image.format == "PNG":
        png_chunks.complete_info(image)
    if image.format == "TIFF":
        _forget_xmp_orientation(image)
    profile = declared_profile(image)
    if profile is not None:
        image.info["icc_profile"] = profile
    elif image.format == "PNG" and png_chunks.code_points(image):
        # These go before a profile, and say that it is sRGB.
        image.info.pop("icc_profile", None)


def _forget_xmp_orientation(image: Image.Image) -> None:
    """Have Pillow, which rotates a TIFF while decoding it, look at TIFF's own orientation alone."""
    packet = image.info.get("xmp")
    if isinstance(packet, bytes) and b"tiff:Orientation" in packet and hasattr(image, "tag_v2"):
        exif = exif_of(image)
        if exif_tag.ORIENTATION not in image.tag_v2 and exif_tag.ORIENTATION in exif:
            del exif[exif_tag.ORIENTATION]


def _open_any(content: IO[bytes], head: bytes) -> Image.Image:
    """Return the picture opened by Pillow; with damaged metadata chunks, or by FFmpeg, if Pillow refuses it."""
    try:
        return _early(content, head) or _opened(content)
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ):
        found = (
            _repaired(content, head)
            or _with_known_brand(content, head)
            or _by_items(content, head)
            or fallback.open_with_ffmpeg(content, head)
        )
        if found is None:
            raise _refusal(content, head) from None
        if file_type.mime_of(head) in _USUAL_BRANDS:
            complete_info(found, content)
        return found


def _early(content: IO[bytes], head: bytes) -> Image.Image | None:
    """Return a HEIF picture of a coding that libheif would refuse only when it decodes it; None for all others."""
    if not file_type.is_heif(head) or not coded_image.may_need_other_decoder(content):
        return None
    image = _by_items(content, head)
    if image is not None:
        complete_info(image, content)
    return image


def _by_items(content: IO[bytes], head: bytes) -> Image.Image | None:
    """Return a HEIF or AVIF picture, put together from its items and decoded; or None."""
    mime = file_type.mime_of(head)
    image = coded_image.open_heif_image(content) if mime in _USUAL_BRANDS else None
    if image is not None:
        image.format = "AVIF" if mime == "image/avif" else "HEIF"
    return image


def _with_known_brand(content: IO[bytes], head: bytes) -> Image.Image | None:
    """Return a HEIF or AVIF picture opened under the usual brand, in place of one that its decoder does not know; or None."""
    brand = _USUAL_BRANDS.get(file_type.mime_of(head))
    if brand is None:
        return None
    content.seek(0)
    data = content.read()
    with contextlib.suppress(*_DAMAGED_METADATA, RuntimeError):
        return _opened(io.BytesIO(data[:8] + brand + data[12:]))
    return None


def _with_frame(content: IO[bytes]) -> IO[bytes]:
    """Return a JPEG without the segment that hides its frame; unchanged if there is none."""
    copy = container_repair.with_found_segments(content.read())
    content.seek(0)
    return content if copy is None else io.BytesIO(copy)


def _repaired(content: IO[bytes], head: bytes) -> Image.Image | None:
    """Return a picture opened from a copy without the metadata blocks that are damaged; None if that does not help."""
    repairs = _REPAIRS.get(file_type.mime_of(head), ())
    if not repairs:
        return None
    content.seek(0)
    data = content.read()
    for repair in repairs:
        copy = repair(data)
        with salvage.lenient(), contextlib.suppress(*_DAMAGED_METADATA, RuntimeError):
            if copy is not None:
                return _opened(io.BytesIO(copy))
    return None


def _refusal(content: IO[bytes], head: bytes) -> Exception:
    """Return why a picture cannot be opened: for a known type its coding is unknown, it is damaged, or lacks its end."""
    if coding := unsupported_coding(content, head):
        return UnsupportedCoding(coding)
    mime = file_type.mime_of(head)
    if not mime.startswith("image/"):
        return UnidentifiedImageError()
    content.seek(0)
    return OSError("truncated" if completeness.lacks_end(content.read(), mime) else "damaged")


def _is_raw_inside(file: IO[bytes]) -> bool:
    head = file.read(file_type.HEAD_BYTES)
    file.seek(0)
    return file_type.is_raw(head)


def _formats() -> tuple[str, ...]:
    """Return the decoders that may be used; HEIF is registered once ``_need_codec`` has seen such a file."""
    return tuple(name for name in limits.FORMATS if name != "HEIF" or name in Image.OPEN)


def declared_pixels(path: Path) -> int:
    """Return how many pixels the header of a picture promises; 0 for RAW files and what Pillow does not know.

    Raises:
        Unreadable: it cannot be opened.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(file_type.HEAD_BYTES)
        file.seek(0)
        if raw.is_raw(path) or file_type.is_raw(head) or file_type.is_video(head) or not load_codec(head):
            return 0
        width, height = _early_size(file, head)
        if width and height:
            return width * height if width * height <= limits.MAX_PIXELS else 0
        Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(file, formats=_formats()) as image:
                return image.width * image.height


def _early_size(file: IO[bytes], head: bytes) -> tuple[int, int]:
    """Return the size of a picture whose decoder takes memory for all of it when it opens it, or may not open it; else zeros."""
    mime = file_type.mime_of(head)
    if mime == "image/webp":
        return file_type.webp_size(head)
    return coded_image.declared_size(file) if mime in _USUAL_BRANDS else (0, 0)


def open_file(path: Path, max_bytes: int | None = None) -> IO[bytes]:
    """Return the file opened read-only, neither empty nor larger than ``max_bytes`` (default: the limit of a picture).

    Raises:
        Unreadable: missing, not permitted, a folder, a special file, empty or too large.
    """
    return open_ordinary(path, limits.MAX_FILE_BYTES if max_bytes is None else max_bytes)


def load_upright(path: Path, *, max_side_px: int | None = None) -> Image.Image:
    """Return the picture upright, in sRGB, as RGB or RGBA; reduced to ``max_side_px`` if given, never enlarged.

    Raises:
        Unreadable, FormatMissing: as ``open_image``.
    """
    with open_image(path) as image:
        turn = orientation(image)
        if max_side_px is None:
            return upright(to_srgb(salvage.load_pixels(image)), turn)
        image.draft("RGB", _request(image.size, max_side_px))
        # Converting the colours after reducing is less work.
        return upright(to_srgb(within(salvage.load_pixels(image), max_side_px)), turn)


def _request(size: tuple[int, int], side_px: int) -> tuple[int, int]:
    """Return the size to ask of a decoder that can scale. Slightly less than ``side_px`` saves half the work."""
    scale = side_px * _NEARLY / max(size)
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def within(image: Image.Image, side_px: int) -> Image.Image:
    """Return the picture within ``side_px``, never enlarged. Palettes, deep greys and transparent colours are converted first."""
    if max(image.size) <= side_px:
        return image
    if image.mode not in _SHRINKABLE or "transparency" in image.info:
        image = to_srgb(image)
    scale = side_px / max(image.size)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=_GAP)


def exif_of(image: Image.Image) -> Image.Exif:
    """Return the EXIF before the pixels. Pillow's own way would decode a whole PNG to find EXIF after them."""
    try:
        return Image.Image.getexif(image) if image.format == "PNG" else image.getexif()
    except _DAMAGED_METADATA:
        return Image.Exif()


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation of an opened picture's pixels: 1 to 8, where 1 is upright."""
    exif = _exif_of_avif(image) if image.format == "AVIF" else exif_of(image)
    found = exif.get(exif_tag.ORIENTATION)
    if image.format == "HEIF" or (image.format == "TIFF" and isinstance(found, int)):
        # These decoders rotate the picture themselves.
        return 1
    if isinstance(found, bytes) and len(found) == 1:
        # Some programs write the number as BYTE instead of SHORT.
        found = found[0]
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _exif_of_avif(image: Image.Image) -> Image.Exif:
    """Return the EXIF without XMP's orientation: Pillow writes that of the container into it, which is the one that counts."""
    exif = Image.Exif()
    block = image.info.get("exif")
    with contextlib.suppress(*_DAMAGED_METADATA):
        if isinstance(block, bytes):
            exif.load(block)
    return exif


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Return the picture transformed by EXIF orientation 1 to 8; unchanged for other values."""
    turn = TRANSPOSES.get(orientation)
    return image.transpose(turn) if turn is not None else image


def to_srgb(image: Image.Image) -> Image.Image:
    """Return the picture in sRGB as RGB, or RGBA if it has transparency, by its colour profile if it has one."""
    mode = "RGBA" if has_alpha(image) else "RGB"
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = _eight_bits(image)
    if image.mode not in {"RGB", "RGBA", "CMYK", "L", "LA"}:
        image = image.convert(mode)
    if image.mode == "L" and mode == "RGBA":
        image = image.convert("LA")
    shown = convert_to_srgb(image, profile, mode) if isinstance(profile, bytes) and profile else None
    found = image if shown is None else shown
    return found if found.mode == mode else found.convert(mode)


def has_alpha(image: Image.Image) -> bool:
    """Return whether pixels may be transparent."""
    return image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info


@contextlib.contextmanager
def converted(path: Path) -> Iterator[None]:
    """Convert the exceptions of decoders to ``Unreadable`` with a reason."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise Unreadable(str(path), "not_a_picture") from error
    except UnsupportedCoding as error:
        raise Unreadable(str(path), "unsupported_coding", detail=str(error)) from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise Unreadable(str(path), "too_large", detail="too many pixels") from error
    except FileNotFoundError as error:
        raise Unreadable(str(path), "missing") from error
    except (
        OSError,
        EOFError,
        ValueError,
        SyntaxError,
        IndexError,
        KeyError,
        TypeError,
        struct.error,
    ) as error:
        is_cut = any(
            word in str(error).lower()
            for word in ("truncated", "broken data stream", "end of file", "not enough")
        )
        raise Unreadable(str(path), "cut_off" if is_cut else "broken", detail=type(error).__name__) from error
    except (
        AttributeError,
        NotImplementedError,
        RuntimeError,
        OverflowError,
        ZeroDivisionError,
        AssertionError,
    ) as error:
        # Decoders fail in many ways on damaged files.
        raise Unreadable(str(path), "broken", detail=type(error).__name__) from error


def _check_size(path: Path, image: Image.Image) -> None:
    width, height = image.size
    if width * height > limits.MAX_PIXELS or max(width, height) > limits.MAX_SIDE:
        raise Unreadable(str(path), "too_large", detail=f"{width} x {height} pixels")
    # Pillow reads all pages of a TIFF to count them, and fails if one of the others is damaged.
    if image.format != "TIFF" and getattr(image, "n_frames", 1) > limits.MAX_FRAMES:
        raise Unreadable(str(path), "too_large", detail="too many frames")


def load_codec(head: bytes) -> bool:
    """Load the decoder that a file with these first ``HEAD_BYTES`` needs beside Pillow's own; False if it is not installed."""
    if not file_type.is_heif(head):
        return True
    try:
        import pillow_heif  # noqa: PLC0415 - optional, and only for such files
    except ImportError:
        return False
    if "HEIF" not in Image.OPEN:
        pillow_heif.register_heif_opener()
    return True


def _need_codec(file: IO[bytes]) -> bytes:
    head = file.read(file_type.HEAD_BYTES)
    file.seek(0)
    if not load_codec(head):
        raise FormatMissing(kind="HEIC", package="pillow-heif")
    return head


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return grey of 16 or 32 bits, or of floating-point numbers, as 8 bit, scaled: ``convert`` would clip."""
    is_16_bit, is_white_zero = image.mode.startswith("I;16"), _is_white_zero(image)
    if is_16_bit:
        # Pillow cannot measure the big-endian form.
        image = image.convert("I")
    elif image.mode == "F":
        return _scaled(image, _float_white(image))
    high = image.getextrema()[1]
    assert isinstance(high, int | float)
    grey = _scaled(image, 65535.0 if is_16_bit or high > 255 else 255.0)
    return ImageOps.invert(grey) if is_16_bit and is_white_zero else grey


def _float_white(image: Image.Image) -> float:
    """Return the value of white: 1, or as in 8 or 16 bits if there are larger values."""
    high = image.getextrema()[1]
    assert isinstance(high, int | float)
    return 1.0 if not high > 2 else 255.0 if high <= 255 else 65535.0


def _scaled(image: Image.Image, white: float) -> Image.Image:
    return image.convert("F").point(lambda value: value * (255.0 / white)).convert("L")


def _is_white_zero(image: Image.Image) -> bool:
    """Return whether low values are bright, which Pillow ignores in deep TIFFs."""
    return getattr(image, "tag_v2", {}).get(_PHOTOMETRIC) == _WHITE_IS_ZERO
