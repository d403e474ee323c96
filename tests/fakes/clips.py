"""Clips with sound, made for a test."""

from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

RATE, SOUND_RATE, FRAME = 12, 16_000, 1024


def sounding(path: Path, seconds: float = 4.0, size: tuple[int, int] = (160, 96)) -> Path:
    """A clip that goes from red to blue, with silence to be heard."""
    with av.open(str(path), mode="w", format="mp4") as out:
        picture = out.add_stream("libx264" if "libx264" in av.codecs_available else "mpeg4", rate=RATE)
        picture.width, picture.height, picture.pix_fmt = *size, "yuv420p"
        picture.time_base = Fraction(1, RATE)
        sound = out.add_stream("aac", rate=SOUND_RATE, layout="mono")
        frames = round(seconds * RATE)
        for number in range(frames):
            image = Image.new("RGB", size, (220, 20, 20) if number < frames // 2 else (20, 20, 220))
            out.mux(picture.encode(av.VideoFrame.from_image(image)))
        for number in range(round(seconds * SOUND_RATE / FRAME)):
            silence = av.AudioFrame(format="fltp", layout="mono", samples=FRAME)
            silence.planes[0].update(bytes(silence.planes[0].buffer_size))
            silence.sample_rate, silence.pts = SOUND_RATE, number * FRAME
            out.mux(sound.encode(silence))
        for stream in (picture, sound):
            out.mux(stream.encode(None))
    return path
