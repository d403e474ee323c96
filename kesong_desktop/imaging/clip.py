"""Clips (MP4, MOV, WebM) through PyAV: facts, poster frame, a copy without metadata, and small clips made by the program."""

import contextlib
import errno
import math
import re
from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging.bare_coding import BareCoding
from kesong_desktop.imaging.load import upright
from kesong_desktop.model.photo import MediaFacts, Place

_MIMES = {"mov": "video/mp4", "mp4": "video/mp4", "webm": "video/webm", "matroska": "video/x-matroska"}
_WEBM_CODECS = frozenset({"vp8", "vp9", "av1", "opus", "vorbis"})
_MAX_SIDE = 16_384
_ONLY_WHEN_WRITING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})


def load_codec() -> bool:
    """Load PyAV; False where it is not installed."""
    try:
        import av  # noqa: F401, PLC0415 - optional and heavy
    except ImportError:
        return False
    return True


@contextlib.contextmanager
def open_clip(path: Path) -> Iterator[Any]:
    """The clip's container, with at least one picture track.

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
    if not container.streams.video or not set(container.format.name.split(",")) & set(_MIMES):
        raise Unreadable(str(path), "not_a_picture")
    stream = container.streams.video[0]
    if stream.codec_context is None:
        raise Unreadable(str(path), "broken", detail="an unknown coding")
    if max(stream.width, stream.height) > _MAX_SIDE or min(stream.width, stream.height) < 1:
        raise Unreadable(str(path), "too_large", detail=f"{stream.width} x {stream.height} pixels")


def probe_clip(path: Path) -> MediaFacts:
    """What the clip says about itself."""
    with open_clip(path) as container:
        stream = container.streams.video[0]
        quarter_turns = rotation(container) // 90 % 4
        width, height = (stream.height, stream.width) if quarter_turns % 2 else (stream.width, stream.height)
        tags = {**stream.metadata, **container.metadata}
        seconds = (container.duration or 0) / 1_000_000
        name = next((part for part in container.format.name.split(",") if part in _MIMES), "mp4")
        mime = "video/quicktime" if path.suffix.lower() == ".mov" else _MIMES[name]
        mime = "video/webm" if _is_webm(container) else mime
        return MediaFacts(
            kind="video",
            mime=mime,
            width=width,
            height=height,
            taken=_taken(tags),
            place=_place(tags),
            camera=str(tags.get("com.apple.quicktime.model") or tags.get("model") or ""),
            duration_s=max(0.0, seconds),
        )


def poster(path: Path) -> Image.Image:
    """The first frame, upright."""
    with open_clip(path) as container:
        turn = rotation(container)
        for frame in container.decode(container.streams.video[0]):
            return turned_upright(frame.to_image(), turn)
    raise Unreadable(str(path), "cut_off")


def turned_upright(image: Image.Image, turn: int) -> Image.Image:
    """A decoded frame as it is to be seen, by what ``rotation`` tells."""
    return upright(image, {90: 8, 180: 3, 270: 6}.get(turn % 360, 1))


def rotation(container: Any) -> int:
    """Degrees counter-clockwise by which a frame must be turned to stand upright."""
    for frame in container.decode(container.streams.video[0]):
        container.seek(0)
        return round(getattr(frame, "rotation", 0) or 0) % 360
    return 0


def copy_bare(source: Path, target: Path, *, has_sound: bool = True) -> None:
    """Copy picture and sound into a new MP4 (or WebM) without re-encoding, and nothing else: no place, no time, no names.

    ``has_sound`` False leaves the sound behind.

    Raises:
        Unreadable: the clip cannot be copied so.
        OSError: the disk does not take it.
    """
    import av  # noqa: PLC0415 - open_clip says what to do where it is missing

    with open_clip(source) as container:
        is_webm = _is_webm(container)
        options = {"fflags": "+bitexact"} | (
            {} if is_webm else {"movflags": "+faststart", "empty_hdlr_name": "1"}
        )
        with av.open(str(target), mode="w", format="webm" if is_webm else "mp4", options=options) as out:
            tracks, codings = {}, {}
            for stream in (*container.streams.video[:1], *container.streams.audio[: int(has_sound)]):
                track = out.add_stream_from_template(stream, opaque=True)
                track.metadata.clear()
                tracks[stream.index] = track
                parameters = stream.codec_context.extradata or b""
                coding = codings[stream.index] = BareCoding(_codec(stream), parameters)
                if coding.parameters != parameters:
                    track.codec_context.extradata = coding.parameters
            out.metadata.clear()
            for packet in container.demux(*(container.streams[index] for index in tracks)):
                if packet.dts is None:
                    continue
                bare = _without_messages(packet, codings[packet.stream.index])
                bare.stream = tracks[packet.stream.index]
                out.mux(bare)


def _is_webm(container: Any) -> bool:
    """Whether its tracks may be in a WebM; of other Matroska files an MP4 is made."""
    streams = (*container.streams.video[:1], *container.streams.audio[:1])
    is_matroska = "webm" in container.format.name.split(",")
    return is_matroska and all(_codec(stream) in _WEBM_CODECS for stream in streams)


def _codec(stream: Any) -> str:
    """The coding by its own name, whichever library decodes it."""
    return str(stream.codec_context.codec.canonical_name) if stream.codec_context is not None else ""


def _without_messages(packet: Any, coding: BareCoding) -> Any:
    content = coding.sample(bytes(packet)) if coding.has_messages else None
    if content is None:
        return packet
    bare = type(packet)(content)
    bare.pts, bare.dts, bare.time_base = packet.pts, packet.dts, packet.time_base
    bare.duration, bare.is_keyframe = packet.duration, packet.is_keyframe
    return bare


def make_clip(path: Path, *, seconds: float, size: tuple[int, int], seed: int) -> None:
    """Draw a small clip: a sun that wanders over a warm sky. For the demo and for tests."""
    import av  # noqa: PLC0415 - see open_clip

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


def _taken(tags: dict[str, str]) -> datetime | None:
    for name in ("com.apple.quicktime.creationdate", "creation_time"):
        text = tags.get(name, "")
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            continue
        if 1971 <= moment.year <= 2200:
            # The header counts in UTC wherever the clip was taken; this computer's clock is the best guess.
            return moment.astimezone() if name == "creation_time" else moment
    return None


def _place(tags: dict[str, str]) -> Place | None:
    text = tags.get("com.apple.quicktime.location.ISO6709") or tags.get("location") or ""
    found = re.match(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)", text)
    return Place(float(found[1]), float(found[2])) if found else None
