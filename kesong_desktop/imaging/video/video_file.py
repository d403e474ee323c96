"""Clips (MP4, MOV, WebM) through PyAV: facts, poster frame, a copy without metadata, and small clips made by the program."""

import contextlib
import errno
import math
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging.strip.bitstream_filter import BitstreamFilter
from kesong_desktop.imaging.video.decode_times import DecodeTimes
from kesong_desktop.imaging.video.video_shape import image_of_frame

_MIMES = {
    "mov": "video/mp4",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "matroska": "video/x-matroska",
    "avi": "video/x-msvideo",
}
_WEBM_CODECS = frozenset({"vp8", "vp9", "av1", "opus", "vorbis"})
_MAX_SIDE = 16_384
_ATTACHED_PICTURE = 0x400
"""FFmpeg's disposition of a track that is the cover of a song."""
_ONLY_WHEN_WRITING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})


def load_codec() -> bool:
    """Load PyAV. Return False if it is not installed."""
    try:
        import av  # noqa: F401, PLC0415 - optional and heavy
    except ImportError:
        return False
    return True


@contextlib.contextmanager
def open_video(path: Path) -> Iterator[Any]:
    """Yield the container of a video, which has at least one video track.

    Raises:
        Unreadable: it cannot be opened as a clip.
        FormatMissing: PyAV is not installed.
    """
    try:
        import av  # noqa: PLC0415 - optional and heavy
    except ImportError as error:
        raise FormatMissing(kind="Video", package="av") from error
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise Unreadable(str(path), "missing") from error
    except PermissionError as error:
        raise Unreadable(str(path), "no_permission") from error
    if size == 0:
        raise Unreadable(str(path), "empty")
    try:
        with av.open(str(path), mode="r", format=None) as container:
            _check_track(path, container)
            yield container
    except PermissionError as error:
        raise Unreadable(str(path), "no_permission") from error
    except (av.error.FFmpegError, ValueError, OSError, IndexError) as error:
        if getattr(error, "errno", None) in _ONLY_WHEN_WRITING:
            raise
        is_cut = "moov" in str(error) or isinstance(error, EOFError) or "Invalid data" in str(error)
        raise Unreadable(str(path), "cut_off" if is_cut else "broken", detail=type(error).__name__) from error


def _check_track(path: Path, container: Any) -> None:
    has_video = any(not int(one.disposition) & _ATTACHED_PICTURE for one in container.streams.video)
    if not has_video or not set(container.format.name.split(",")) & set(_MIMES):
        raise Unreadable(str(path), "not_a_picture")
    stream = container.streams.video[0]
    if stream.codec_context is None:
        raise Unreadable(str(path), "unsupported_coding", detail="unknown video coding")
    if max(stream.width, stream.height) > _MAX_SIDE or min(stream.width, stream.height) < 1:
        raise Unreadable(str(path), "too_large", detail=f"{stream.width} x {stream.height} pixels")


def mime_of_container(path: Path, container: Any) -> str:
    """Return the MIME type of an opened video; MP4 and QuickTime differ by the file's name only."""
    if is_webm(container):
        return "video/webm"
    if path.suffix.lower() == ".mov":
        return "video/quicktime"
    name = next((part for part in container.format.name.split(",") if part in _MIMES), "mp4")
    return _MIMES[name]


def poster(path: Path) -> Image.Image:
    """Return the first frame, upright and in square pixels."""
    with open_video(path) as container:
        stream = container.streams.video[0]
        for frame in container.decode(stream):
            return image_of_frame(frame, stream)
    raise Unreadable(str(path), "cut_off")


def copy_without_metadata(source: Path, target: Path, *, has_sound: bool = True) -> None:
    """Copy picture and sound into a new MP4 (or WebM) without re-encoding; metadata is left out.

    ``has_sound`` False leaves the sound behind.

    Raises:
        Unreadable: the clip cannot be copied so.
        OSError: the disk does not take it.
    """
    import av  # noqa: PLC0415 - open_video says what to do where it is missing

    with open_video(source) as container:
        has_webm_tracks = is_webm(container)
        options = {"fflags": "+bitexact"} | (
            {} if has_webm_tracks else {"movflags": "+faststart", "empty_hdlr_name": "1"}
        )
        with av.open(
            str(target), mode="w", format="webm" if has_webm_tracks else "mp4", options=options
        ) as out:
            tracks, codings, times = {}, {}, {}
            for stream in (*container.streams.video[:1], *container.streams.audio[: int(has_sound)]):
                track = out.add_stream_from_template(stream, opaque=True)
                track.metadata.clear()
                tracks[stream.index], times[stream.index] = track, DecodeTimes()
                parameters = stream.codec_context.extradata or b""
                coding = codings[stream.index] = BitstreamFilter(codec_name(stream), parameters)
                if coding.parameters != parameters:
                    track.codec_context.extradata = coding.parameters
            out.metadata.clear()
            for packet in container.demux(*(container.streams[index] for index in tracks)):
                known = times[packet.stream.index]
                # The last packet of each track is empty.
                for one in known.completed(packet) if packet.size else known.rest():
                    bare = _without_messages(one, codings[one.stream.index])
                    bare.stream = tracks[one.stream.index]
                    out.mux(bare)


def is_webm(container: Any) -> bool:
    """Return whether the tracks may be in a WebM; other Matroska files are copied to MP4."""
    streams = (*container.streams.video[:1], *container.streams.audio[:1])
    is_matroska = "webm" in container.format.name.split(",")
    return is_matroska and all(codec_name(stream) in _WEBM_CODECS for stream in streams)


def codec_name(stream: Any) -> str:
    """Return the canonical name of the codec, whichever library decodes it."""
    return str(stream.codec_context.codec.canonical_name) if stream.codec_context is not None else ""


def _without_messages(packet: Any, coding: BitstreamFilter) -> Any:
    content = coding.sample(bytes(packet)) if coding.has_messages else None
    if content is None:
        return packet
    bare = type(packet)(content)
    bare.pts, bare.dts, bare.time_base = packet.pts, packet.dts, packet.time_base
    bare.duration, bare.is_keyframe = packet.duration, packet.is_keyframe
    return bare


def make_clip(path: Path, *, seconds: float, size: tuple[int, int], seed: int) -> None:
    """Write a short video of a sun moving over a warm sky, for the demo's files, the self-test and tests."""
    import av  # noqa: PLC0415 - see open_video

    rate = 12
    codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
    with av.open(str(path), mode="w", format="mp4") as out:
        stream: Any = out.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = size[0], size[1], "yuv420p"
        stream.time_base = Fraction(1, rate)
        count = max(1, round(seconds * rate))
        for number in range(count):
            make_frame: Any = av.VideoFrame.from_image
            frame = make_frame(_frame(number / count, size, seed))
            for packet in stream.encode(frame):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)


def _frame(part: float, size: tuple[int, int], seed: int) -> Image.Image:
    from PIL import ImageDraw  # noqa: PLC0415 - only when clips are drawn

    width, height = size
    image = Image.linear_gradient("L").resize(size)
    hue = (seed * 37) % 60
    image = Image.merge(
        "RGB", [image.point(lambda v, k=k: min(255, 60 + hue + v * k // 3)) for k in (3, 2, 1)]
    )
    x, y = width * (0.15 + 0.7 * part), height * (0.55 - 0.35 * math.sin(math.pi * part))
    r = min(size) / 9
    ImageDraw.Draw(image).ellipse((x - r, y - r, x + r, y + r), fill=(255, 236, 200))
    return image
