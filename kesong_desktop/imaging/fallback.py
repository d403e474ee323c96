"""Pictures that Pillow and its plugins refuse, decoded by FFmpeg through PyAV, an optional package."""

from typing import IO, Any

from PIL import Image

from kesong_desktop.imaging import file_type, isobmff, limits
from kesong_desktop.imaging.color.cicp import cicp_profile
from kesong_desktop.imaging.display_matrix import TRANSPOSES, orientation_of_frame

_ISO = frozenset({"image/avif", "image/heic", "image/heif"})
_MAGIC = (
    (b"II*\0", "tiff_pipe", "TIFF"),
    (b"MM\0*", "tiff_pipe", "TIFF"),
    (b"BM", "bmp_pipe", "BMP"),
)


def open_with_ffmpeg(file: IO[bytes], head: bytes) -> Image.Image | None:
    """Return the picture of an AVIF, HEIF, TIFF or BMP file, decoded and without metadata; None if FFmpeg refuses it too.

    Raises:
        DecompressionBombError: it has too many pixels.
    """
    demuxer, name = _kind(head)
    if not demuxer:
        return None
    try:
        import av  # noqa: PLC0415 - optional and heavy
    except ImportError:
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
    image = image.transpose(turn) if turn is not None else image
    points = isobmff.code_points_in(file)
    profile = cicp_profile(*points) if points is not None else None
    if profile is not None:
        image.info["icc_profile"] = profile
    return image


def _is_grey(stream: Any) -> bool:
    return stream.codec_context is not None and str(stream.codec_context.pix_fmt).startswith("gray")
