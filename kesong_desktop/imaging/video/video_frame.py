"""One frame of a video, by its time."""

from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.video.video_file import open_video
from kesong_desktop.imaging.video.video_shape import image_of_frame

SLACK_S = 0.001
"""Times are rounded to the time base of a track."""
_BACK_S = 0.5
"""The last frame before a time is searched from so long before: a key frame may begin just there."""


def frame_at(path: Path, second: float, px: int, *, is_last: bool = False) -> Image.Image:
    """Return the first frame from ``second`` on, or with ``is_last`` the last before it: the first or last of a trimmed part.

    The frame is upright, in square pixels, at most ``px`` on its longer side. Without such a frame it is the nearest one.

    Raises:
        Unreadable, FormatMissing: it cannot be decoded.
    """
    with open_video(path) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        wanted_s = max(0.0, second - _BACK_S if is_last else second)
        container.seek(int(wanted_s * 1_000_000), backward=True)
        found = _found(container.decode(stream), second - SLACK_S, is_last=is_last)
        # After the last key frame nothing is found.
        if found is None:
            container.seek(0)
            found = _found(container.decode(stream), second - SLACK_S, is_last=is_last)
        if found is None:
            raise Unreadable(str(path), "cut_off")
        return image_of_frame(found, stream, px)


def _found(frames: Any, second: float, *, is_last: bool) -> Any:
    last = None
    for frame in frames:
        if frame.time is None:
            continue
        if frame.time >= second:
            return last if is_last and last is not None else frame
        last = frame
    return last
