"""Animated pictures for upload: sent as they are, or as a video or GIF where the server does not take their format."""

import contextlib
import io
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.load import converted, open_image, orientation, to_srgb, upright
from kesong_desktop.imaging.strip import metadata_stripper
from kesong_desktop.imaging.video.video_file import copy_without_metadata

ANIMATED = frozenset({"image/gif", "image/webp", "image/png", "image/avif"})
"""Types whose frames can be read."""
_AS_THEY_ARE = frozenset({"image/gif", "image/webp", "image/png"})
"""Types whose metadata can be removed without changing the frames."""
_DEFAULT_MS, _SHORTEST_MS = 100, 20
_CUT = (OSError, EOFError, SyntaxError, ValueError)
"""What is raised for a frame that is not all there."""
_MAX_GIF_FRAMES_PX = 40_000_000
"""Pillow holds all frames of a GIF while it writes it."""


def is_animated(source: Path) -> bool:
    """Return whether a picture has several frames that follow each other."""
    with open_image(source) as image:
        return image.format in {"GIF", "WEBP", "PNG", "AVIF"} and getattr(image, "n_frames", 1) > 1


def without_metadata(source: Path, mime: str) -> bytes | None:
    """Return the animation with its metadata removed and its frames unchanged; None if its format or damage do not allow it."""
    if mime not in _AS_THEY_ARE:
        return None
    # What lacks its end is written anew, as far as it goes.
    with contextlib.suppress(Unreadable), converted(source):
        content = source.read_bytes()
        if mime == "image/gif":
            return metadata_stripper.strip_gif(content)
        with open_image(source) as image:
            turn, frames = orientation(image), getattr(image, "n_frames", 1)
        if turn != 1:
            # Removing the metadata would lay the frames on their side.
            return None
        if mime == "image/webp":
            return metadata_stripper.strip_webp(content, turn)
        bare = metadata_stripper.strip_png(content, turn)
        with Image.open(io.BytesIO(bare), formats=("PNG",)) as image:
            # Frames that cannot be shown are left out.
            return bare if getattr(image, "n_frames", 1) == frames else None
    return None


def write_video(source: Path, target: Path, max_side_px: int) -> None:
    """Write the animation as an H.264 video without sound, which most servers play in a loop.

    Raises:
        Unreadable: it is damaged.
        OSError: the disk does not take it.
    """
    import av  # noqa: PLC0415 - heavy

    coded = target.with_name(f"{target.name}.coded")
    try:
        with av.open(str(coded), mode="w", format="mp4", options={"fflags": "+bitexact"}) as out:
            track: Any = None
            at_ms = 0
            for image, length_ms in _frames(source):
                if track is None:
                    track = out.add_stream("libx264", rate=30, options={"crf": "20", "preset": "veryfast"})
                    track.width, track.height = _even(image.size, max_side_px)
                    track.pix_fmt = "yuv420p"
                    track.codec_context.time_base = Fraction(1, 1000)
                make_frame: Any = av.VideoFrame.from_image
                frame = make_frame(image.resize((track.width, track.height), Image.Resampling.LANCZOS))
                frame.pts, frame.time_base = at_ms, Fraction(1, 1000)
                at_ms += length_ms
                out.mux(track.encode(frame))
            if track is None:
                raise Unreadable(str(source), "broken", detail="no frames")
            out.mux(track.encode())
        # The encoder writes its settings between the slices.
        copy_without_metadata(coded, target)
    except av.error.FFmpegError as error:
        raise Unreadable(str(source), "broken", detail=type(error).__name__) from error
    finally:
        coded.unlink(missing_ok=True)


def write_gif(source: Path, target: Path) -> bool:
    """Write the animation as a GIF. Return False if it has too many pixels for one.

    Raises:
        Unreadable: it is damaged.
    """
    frames, lengths, pixels = [], [], 0
    for image, length_ms in _frames(source):
        pixels += image.width * image.height
        if pixels > _MAX_GIF_FRAMES_PX:
            return False
        frames.append(image)
        lengths.append(length_ms)
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:], duration=lengths, loop=0)
    target.write_bytes(metadata_stripper.strip_gif(target.read_bytes()))
    return True


def _frames(source: Path) -> Iterator[tuple[Image.Image, int]]:
    """Yield each frame, upright, in sRGB and on white, and for how many milliseconds it is shown."""
    with open_image(source) as image:
        turn, count = orientation(image), getattr(image, "n_frames", 1)
        for number in range(count):
            try:
                image.seek(number)
                image.load()
            except _CUT:
                if number == 0:
                    raise
                return
            length = image.info.get("duration") or 0
            shown = upright(to_srgb(image), turn)
            ground = Image.new("RGB", shown.size, "white")
            ground.paste(shown, mask=shown.getchannel("A") if shown.mode == "RGBA" else None)
            yield ground, int(length) if length >= _SHORTEST_MS else _DEFAULT_MS


def _even(size: tuple[int, int], max_side_px: int) -> tuple[int, int]:
    """Return the size within ``max_side_px`` with even sides, as the coding asks."""
    scale = min(1.0, max_side_px / max(size))
    width, height = (max(2, int(side * scale) // 2 * 2) for side in size)
    return width, height
