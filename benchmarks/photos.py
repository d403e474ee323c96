"""Photos of 12 MP as a phone writes them, for benchmarks that decode."""

import random
from pathlib import Path

from PIL import Image, ImageChops

from kesong_desktop.imaging.paint import MOTIFS, paint

SIZE = (4000, 3000)
_QUALITY = 92


def photos(folder: Path, count: int) -> list[Path]:
    """Painted, enlarged, and with the noise of a sensor: some 4 MB each, as photos are."""
    folder.mkdir(exist_ok=True)
    paths = []
    noise = Image.frombytes("L", SIZE, random.Random(1).randbytes(SIZE[0] * SIZE[1]))  # noqa: S311 - no secret
    grey = Image.merge("RGB", (noise.point([112 + level // 8 for level in range(256)]),) * 3)
    for number in range(count):
        path = folder / f"IMG_{number:04}.jpg"
        image = paint(MOTIFS[number % len(MOTIFS)], seed=number, size=(1000, 750))
        image = ImageChops.add(image.resize(SIZE, Image.Resampling.BICUBIC), grey, 1, -128)
        image.save(path, quality=_QUALITY)
        paths.append(path)
    return paths
