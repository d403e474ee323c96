"""One frame of a clip, by the second at which it is shown."""

from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.clip import open_clip, turned_upright

SLACK_S = 0.001
"""Times are rounded to what a track counts in."""
_BACK_S = 0.5
"""So far before the end of a part its last frame is looked for: a key frame may begin just there."""


def frame_at(path: Path, second: float, px: int, *, is_last: bool = False) -> Image.Image:
    """The first frame from ``second`` on, or the last before it where ``is_last``: what a cut there begins or ends with.

    Upright, at most ``px`` on its longer side. Where a clip has no such frame it is the nearest one.

    Raises:
        Unreadable, FormatMissing: it cannot be decoded.
    """
    with open_clip(path) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        wanted_s = max(0.0, second - _BACK_S if is_last else second)
        container.seek(int(wanted_s * 1_000_000), backward=True)
        found = _found(container.decode(stream), second - SLACK_S, is_last=is_last)
        if found is None:  # there is no key frame any more
            container.seek(0)
            found = _found(container.decode(stream), second - SLACK_S, is_last=is_last)
        if found is None:
            raise Unreadable(str(path), "cut_off")
        return _within(found, px)


def _found(frames: Any, second: float, *, is_last: bool) -> Any:
    last = None
    for frame in frames:
        if frame.time is None:
            continue
        if frame.time >= second:
            return last if is_last and last is not None else frame
        last = frame
    return last


def _within(frame: Any, px: int) -> Image.Image:
    """Shrunk while it becomes RGB: a large one is never whole in memory twice."""
    scale = min(1.0, px / max(frame.width, frame.height))
    width, height = (max(1, round(side * scale)) for side in (frame.width, frame.height))
    image = frame.to_image(width=width, height=height, interpolation="AREA")
    return turned_upright(image, round(frame.rotation or 0) % 360)
