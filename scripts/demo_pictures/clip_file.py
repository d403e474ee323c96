"""Writes the video of the demo: a slow pan across a drawn picture."""

from pathlib import Path
from typing import Any

import av
from PIL import Image

RATE = 15
"""Frames a second."""


def save_pan(picture: Image.Image, path: Path, *, size: tuple[int, int], seconds: float) -> None:
    """Write an MP4 in which a frame of ``size`` moves from the left edge of ``picture`` to its right edge."""
    count = round(seconds * RATE)
    with av.open(str(path), mode="w", format="mp4", options={"fflags": "+bitexact"}) as out:
        stream: Any = out.add_stream("libx264", rate=RATE, options={"crf": "27", "threads": "1"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        make_frame: Any = av.VideoFrame.from_image
        for number in range(count):
            left = round((picture.width - size[0]) * number / (count - 1))
            frame = make_frame(picture.crop((left, 0, left + size[0], size[1])))
            for packet in stream.encode(frame):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
