"""Pictures that Pillow and its plugins refuse, decoded by FFmpeg through PyAV, an optional package."""

import struct
from typing import IO, Any

from PIL import Image, TiffImagePlugin

from kesong_desktop.imaging import file_type, isobmff, limits
from kesong_desktop.imaging.display_matrix import TRANSPOSES, orientation_of_frame
from kesong_desktop.imaging.heif.coded_image import is_derived

_ISO = frozenset({"image/avif", "image/heic", "image/heif"})
_MAGIC = (
    (b"II*\0", "tiff_pipe", "TIFF"),
    (b"MM\0*", "tiff_pipe", "TIFF"),
    (b"BM", "bmp_pipe", "BMP"),
)
_BITS, _SAMPLE_FORMAT = 258, 339
_UNSIGNED, _FLOAT = 1, 3
_MOST_INTEGER_BITS = 16


def open_with_ffmpeg(file: IO[bytes], head: bytes) -> Image.Image | None:
    """Return the picture of an AVIF, HEIF, TIFF or BMP file, decoded and without metadata; None if FFmpeg refuses it too.

    Raises:
        DecompressionBombError: it has too many pixels.
    """
    demuxer, name = _kind(head)
    if not demuxer or (demuxer == "mov" and is_derived(file)):
        # FFmpeg would return the first tile of a grid.
        return None
    try:
        import av  # noqa: PLC0415 - optional and heavy
    except ImportError:
        return None
    if name == "TIFF" and _is_misread(file):
        return None
    file.seek(0)
    try:
        with av.open(file, mode="r", format=demuxer) as container:
            image = _first_picture(container, file)
    except (av.error.FFmpegError, OSError, ValueError, IndexError, TypeError):
        return None
    if image is not None:
        image.format = name
    return image


def _is_misread(file: IO[bytes]) -> bool:
    """Return whether FFmpeg would return other colours than a TIFF has: of half floats and of 32-bit numbers it makes black."""
    file.seek(0)
    try:
        directory = TiffImagePlugin.ImageFileDirectory_v2(file.read(8))
        file.seek(directory.next)
        directory.load(file)
        bits, kinds = directory.get(_BITS, (1,)), directory.get(_SAMPLE_FORMAT, (_UNSIGNED,))
    except (OSError, SyntaxError, ValueError, TypeError, struct.error):
        return True
    wide = max(bits if isinstance(bits, tuple) else (bits,))
    formats = set(kinds if isinstance(kinds, tuple) else (kinds,))
    return formats != {_FLOAT if wide > _MOST_INTEGER_BITS else _UNSIGNED}


def _kind(head: bytes) -> tuple[str, str]:
    """Return FFmpeg's demuxer and Pillow's name of the format; empty for formats that are not tried."""
    mime = file_type.mime_of(head)
    if mime in _ISO:
        return "mov", "AVIF" if mime == "image/avif" else "HEIF"
    return next(((demuxer, name) for magic, demuxer, name in _MAGIC if head.startswith(magic)), ("", ""))


def _first_picture(container: Any, file: IO[bytes]) -> Image.Image | None:
    streams = container.streams.video
    if not streams:
        return None
    main = streams[0]
    if main.width * main.height > limits.MAX_PIXELS:
        raise Image.DecompressionBombError(f"{main.width} x {main.height} pixels")
    alpha = next(
        (
            one
            for one in streams[1:]
            if (one.width, one.height) == (main.width, main.height) and _is_grey(one)
        ),
        None,
    )
    frame = next(container.decode(main), None)
    if frame is None:
        return None
    image: Image.Image = frame.to_image()
    if alpha is not None:
        container.seek(0)
        mask = next(container.decode(alpha), None)
        if mask is not None:
            image.putalpha(mask.to_image().convert("L"))
    # FFmpeg returns what is to be cut away, too.
    box = isobmff.clean_aperture(file, image.size)
    image = image.crop(box) if box is not None else image
    turn = TRANSPOSES.get(orientation_of_frame(frame))
    return image.transpose(turn) if turn is not None else image


def _is_grey(stream: Any) -> bool:
    return stream.codec_context is not None and str(stream.codec_context.pix_fmt).startswith("gray")
