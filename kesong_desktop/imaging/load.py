"""Opens pictures: read-only, from the allow-list, within bounds, and with every failure named for a person."""

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from PIL import Image, ImageCms, UnidentifiedImageError

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging import limits, raw

_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_SHRINKABLE = frozenset({"RGB", "RGBA", "CMYK", "L", "LA"})
_NEARLY = 0.92
_GAP = 1.0
"""Whole-number shrinking does most of the work, Lanczos the rest."""
_SRGB_NAMES = ("sRGB", "IEC 61966-2", "IEC61966-2")


@contextlib.contextmanager
def open_image(path: Path) -> Iterator[Image.Image]:
    """The picture at ``path``, its header read and its bounds checked, pixels not yet decoded.

    Errors while decoding inside the block are converted too.

    Raises:
        Unreadable: with the reason.
        FormatMissing: HEIC, and its codec is not installed.
    """
    with converted(path), open_file(path) as file:
        content = io.BytesIO(raw.preview(path)) if raw.is_raw(path) else file
        _need_codec(content)
        # Pillow's own bound, which is lower, would refuse what phones make.
        Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(content, formats=_formats()) as image:
                _check_size(path, image)
                yield image


def _formats() -> tuple[str, ...]:
    """The decoders that may be used; HEIC's is only there once ``_need_codec`` saw such a file."""
    return tuple(name for name in limits.FORMATS if name != "HEIF" or name in Image.OPEN)


def open_file(path: Path, max_bytes: int | None = None) -> IO[bytes]:
    """The file, opened read-only, neither empty nor larger than ``max_bytes`` (default: a picture's bound).

    Raises:
        Unreadable: missing, not permitted, a folder, empty or too large.
    """
    try:
        file = path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unreadable(str(path), "missing") from error
    except OSError as error:
        is_refused = isinstance(error, PermissionError)
        reason = "not_a_picture" if path.is_dir() else "no_permission" if is_refused else "broken"
        raise Unreadable(str(path), reason, detail=error.strerror or str(error)) from error
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size == 0 or size > (limits.MAX_FILE_BYTES if max_bytes is None else max_bytes):
        file.close()
        detail = f"{size // 1_000_000} MB"
        raise Unreadable(str(path), "too_large" if size else "empty", detail=detail)
    return file


def load_upright(path: Path, *, max_side_px: int | None = None) -> Image.Image:
    """The picture decoded, upright, in sRGB, as RGB or RGBA; shrunk to ``max_side_px`` if that is given, never enlarged.

    Raises:
        Unreadable, FormatMissing: as ``open_image``.
    """
    with open_image(path) as image:
        turn = orientation(image)
        if max_side_px is None:
            image.load()
            return upright(to_srgb(image), turn)
        image.draft("RGB", _request(image.size, max_side_px))
        image.load()
        # Colours are converted when it is small: the profile is the same, and there is less of it.
        return upright(to_srgb(within(image, max_side_px)), turn)


def _request(size: tuple[int, int], side_px: int) -> tuple[int, int]:
    """What is asked of a decoder that can shrink. A little less than ``side_px`` will do: half the work for 2 % of it."""
    scale = side_px * _NEARLY / max(size)
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def within(image: Image.Image, side_px: int) -> Image.Image:
    """The picture within ``side_px``, never enlarged. Palettes, deep greys and colours that mean clear are converted first."""
    if max(image.size) <= side_px:
        return image
    if image.mode not in _SHRINKABLE or "transparency" in image.info:
        image = to_srgb(image)
    scale = side_px / max(image.size)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=_GAP)


def exif_of(image: Image.Image) -> Image.Exif:
    """EXIF as the header holds it. Pillow's own way would decode a whole PNG to look behind its pixels, where none may be."""
    return Image.Image.getexif(image) if image.format == "PNG" else image.getexif()


def orientation(image: Image.Image) -> int:
    """How the pixels of an opened picture are turned, as EXIF says it: 1 to 8, where 1 is upright."""
    if image.format in {"HEIF", "TIFF"}:
        return 1  # these decoders turn the picture themselves, and must not be followed by a second turn
    found = exif_of(image).get(0x0112)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The picture turned as EXIF orientation 1 to 8 asks; anything else leaves it as it is."""
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    return image.transpose(turns[orientation]) if orientation in turns else image


def to_srgb(image: Image.Image) -> Image.Image:
    """The picture as RGB (or RGBA where it has transparency) in sRGB, by its embedded profile if it has one."""
    mode = "RGBA" if has_alpha(image) else "RGB"
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = _eight_bits(image)
    if image.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        image = image.convert(mode)
    if isinstance(profile, bytes) and profile and (mode == "RGB" or image.mode == "RGBA"):
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if any(name in ImageCms.getProfileDescription(source) for name in _SRGB_NAMES):
                return image.convert(mode)
            converted_image = ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode=mode
            )
            if converted_image is not None:
                return converted_image
    return image.convert(mode)


def has_alpha(image: Image.Image) -> bool:
    """True where some pixels may be transparent."""
    return image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info


@contextlib.contextmanager
def converted(path: Path) -> Iterator[None]:
    """Turn what decoders raise into ``Unreadable`` with a reason."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise Unreadable(str(path), "not_a_picture") from error
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
        # Decoders fail in many ways over damaged files; whatever it is, it is the file's fault.
        raise Unreadable(str(path), "broken", detail=type(error).__name__) from error


def _check_size(path: Path, image: Image.Image) -> None:
    width, height = image.size
    if width * height > limits.MAX_PIXELS or max(width, height) > limits.MAX_SIDE:
        raise Unreadable(str(path), "too_large", detail=f"{width} x {height} pixels")
    if getattr(image, "n_frames", 1) > limits.MAX_FRAMES:
        raise Unreadable(str(path), "too_large", detail="too many frames")


def load_codec(head: bytes) -> bool:
    """Load the decoder that a file with these first 16 bytes needs beside Pillow's own; False where it is not installed."""
    if head[4:8] != b"ftyp" or head[8:12] not in _HEIF_BRANDS:
        return True
    try:
        import pillow_heif  # noqa: PLC0415 - optional, and only for such files
    except ImportError:
        return False
    if "HEIF" not in Image.OPEN:
        pillow_heif.register_heif_opener()
    return True


def _need_codec(file: IO[bytes]) -> None:
    head = file.read(16)
    file.seek(0)
    if not load_codec(head):
        raise FormatMissing(kind="HEIC", package="pillow-heif")


def _eight_bits(image: Image.Image) -> Image.Image:
    """16 and 32 bit grey as 8 bit, for ``convert`` would clip instead of scale."""
    high = image.getextrema()[1]
    assert isinstance(high, int | float)
    top = 65535.0 if image.mode.startswith("I;16") or high > 255 else 255.0
    return image.convert("F").point(lambda value: value * (255.0 / top)).convert("L")
