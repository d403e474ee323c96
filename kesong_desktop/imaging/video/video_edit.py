"""Edited videos: trimmed, rotated, muted. Trimmed parts are not in the file, not even hidden."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.video.video_file import codec_name, copy_without_metadata, is_webm, open_video
from kesong_desktop.imaging.video.video_frame import SLACK_S
from kesong_desktop.imaging.video.video_shape import shape_of
from kesong_desktop.model.edit.recipe import Recipe, Trim

_QUALITY = {
    "crf": "18",
    "preset": "veryfast",
    "threads": "2",
    # Each frame of lookahead takes 12 MB for a large video.
    "x264-params": "rc-lookahead=4:sync-lookahead=0:bframes=1",
}
_PICTURES = frozenset({"h264", "hevc", "av1", "vp9", "mpeg4", "mjpeg", "mpeg2video", "mpeg1video"})
_SOUNDS = frozenset(
    {
        *("aac", "mp3", "mp2", "opus", "flac", "alac", "ac3", "eac3"),
        *(f"pcm_{kind}{order}" for kind in ("s16", "s24", "s32", "f32") for order in ("le", "be")),
    }
)
"""FFmpeg's names of what its MP4 muxer takes and the audit of what is sent reads."""
_AUDIO_RATE, _AUDIO_FRAME = 48_000, 1024
_AUDIO_BITS = 160_000


class _Track(Protocol):
    """A track that is encoded anew."""

    source: Any

    def coded(self, frame: Any, start_s: float) -> list[Any]:
        """Return the packets for one frame, moved earlier by ``start_s``."""
        ...

    def rest(self) -> list[Any]:
        """Return the packets that the encoder still holds."""
        ...


def render_video(source: Path, target: Path, recipe: Recipe) -> None:
    """Write the video edited by ``recipe`` to ``target``, without metadata.

    A video whose coding cannot be in an MP4 is encoded anew (H.264, and AAC for the sound), and so is one that is trimmed or
    rotated: trimming is then exact to the frame, and every player shows the rotation. Muting keeps the encoded picture.

    Raises:
        Unreadable: the video cannot be decoded, or nothing of it is left.
        OSError: the disk does not take it.
    """
    if not needs_encoding(source, recipe):
        copy_without_metadata(source, target, has_sound=not recipe.cut.is_muted)
        return
    coded = target.with_name(f"{target.name}.coded")
    try:
        _encode(source, coded, recipe)
        # An encoder writes its settings between the slices.
        copy_without_metadata(coded, target)
    finally:
        coded.unlink(missing_ok=True)


def needs_encoding(source: Path, recipe: Recipe | None) -> bool:
    """Return whether ``render_video`` encodes anew, and so writes an MP4 whatever the source is.

    Raises:
        Unreadable: the video cannot be opened.
    """
    cut = recipe.cut if recipe is not None else Trim()
    is_edited = recipe is not None and bool(cut.start_s or cut.end_s or recipe.turns or recipe.is_mirrored)
    return is_edited or not _can_be_copied(source, has_sound=not cut.is_muted)


def _can_be_copied(source: Path, *, has_sound: bool) -> bool:
    """Return whether the tracks may be in the MP4 or WebM that is sent, with all that tells how they are shown."""
    with open_video(source) as container:
        pictures, sounds = container.streams.video[0], container.streams.audio[: int(has_sound)]
        # Packets of an AVI have no display times, without which they cannot be copied into another container.
        if "avi" in container.format.name.split(","):
            return False
        if is_webm(container):
            # A copy would lose the shape of its pixels.
            return shape_of(container).is_square
        return codec_name(pictures) in _PICTURES and all(codec_name(one) in _SOUNDS for one in sounds)


def _encode(source: Path, target: Path, recipe: Recipe) -> None:
    import av  # noqa: PLC0415 - open_video says what to do where it is missing

    with (
        open_video(source) as container,
        av.open(str(target), mode="w", format="mp4", options={"fflags": "+bitexact"}) as out,
    ):
        pictures = _Pictures(container, out, recipe)
        sound = None if recipe.cut.is_muted or not container.streams.audio else _Sound(container, out)
        tracks: list[_Track] = [pictures, sound] if sound else [pictures]
        for track, frame in _frames(container, tracks, recipe.cut):
            for packet in track.coded(frame, recipe.cut.start_s):
                out.mux(packet)
        if not pictures.count:
            raise Unreadable(str(source), "broken", detail="nothing is left between the cuts")
        for track in tracks:
            for packet in track.rest():
                out.mux(packet)


def _frames(container: Any, tracks: list[_Track], cut: Trim) -> Iterator[tuple[_Track, Any]]:
    """Yield the frames of the trimmed part, each with its track."""
    if cut.start_s:
        container.seek(int(cut.start_s * 1_000_000), backward=True)
    going: dict[int, _Track] = {track.source.index: track for track in tracks}
    for packet in container.demux(*(track.source for track in tracks)):
        track = going.get(packet.stream.index)
        if track is None:
            continue
        for frame in packet.decode():
            if frame.time is None or frame.time < cut.start_s - SLACK_S:
                continue
            if cut.end_s and frame.time >= cut.end_s - SLACK_S:
                going.pop(packet.stream.index, None)
                break
            yield track, frame
        if not going:
            return


class _Pictures:
    """Decoded frames, rotated and encoded anew. ``count`` is their number."""

    def __init__(self, container: Any, out: Any, recipe: Recipe) -> None:
        self.source = container.streams.video[0]
        self.source.thread_type = "AUTO"
        self.count = 0
        shape = shape_of(container).edited(is_mirrored=recipe.is_mirrored, turns=recipe.turns)
        self._graph = self._filtered(shape.filters())
        coding = self.source.codec_context
        width, height = shape.upright_size
        rate = self.source.average_rate or Fraction(30)
        self._track = out.add_stream("libx264", rate=rate, options=dict(_QUALITY))
        self._track.width, self._track.height, self._track.pix_fmt = (
            width // 2 * 2,
            height // 2 * 2,
            "yuv420p",
        )
        self._track.codec_context.time_base = self.source.time_base
        for name in ("color_primaries", "color_trc", "colorspace", "color_range"):
            setattr(self._track.codec_context, name, getattr(coding, name))

    def coded(self, frame: Any, start_s: float) -> list[Any]:
        """Return the packets for one frame, moved earlier by ``start_s``."""
        self._graph.push(frame)
        turned = self._graph.pull()
        turned.pts = max(0, round((frame.time - start_s) / self.source.time_base))
        turned.time_base = self.source.time_base
        turned.pict_type = 0
        self.count += 1
        return list(self._track.encode(turned))

    def rest(self) -> list[Any]:
        """Return the packets that the encoder still holds."""
        return list(self._track.encode())

    def _filtered(self, filters: list[str]) -> Any:
        import av  # noqa: PLC0415 - see above

        graph = av.filter.Graph()
        last = graph.add_buffer(template=self.source)
        # H.264 halves the resolution of the colours.
        even = "scale=trunc(iw/2)*2:trunc(ih/2)*2"
        for one in ",".join([*filters, even, "format=yuv420p"]).split(","):
            name, _, arguments = one.partition("=")
            step = graph.add(name, arguments) if arguments else graph.add(name)
            last.link_to(step)
            last = step
        last.link_to(graph.add("buffersink"))
        graph.configure()
        return graph


class _Sound:
    """Decoded sound, encoded anew as AAC."""

    def __init__(self, container: Any, out: Any) -> None:
        import av  # noqa: PLC0415 - see above

        self.source = container.streams.audio[0]
        layout = "mono" if self.source.codec_context.layout.nb_channels == 1 else "stereo"
        self._track = out.add_stream("aac", rate=_AUDIO_RATE, layout=layout)
        self._track.bit_rate = _AUDIO_BITS
        self._resampler = av.AudioResampler(
            format="fltp", layout=layout, rate=_AUDIO_RATE, frame_size=_AUDIO_FRAME
        )

    def coded(self, frame: Any, start_s: float) -> list[Any]:
        """Return the packets that are complete."""
        frame.pts = max(0, round((frame.time - start_s) / frame.time_base))
        return self._encoded(self._resampler.resample(frame))

    def rest(self) -> list[Any]:
        """Return the packets that resampler and encoder still hold."""
        return [*self._encoded(self._resampler.resample(None)), *self._track.encode()]

    def _encoded(self, frames: list[Any]) -> list[Any]:
        return [packet for frame in frames for packet in self._track.encode(frame)]
