"""Photos of 12 MP as a phone writes them, for benchmarks that decode, and the drawings that they are made of."""

import random
from pathlib import Path

from PIL import Image, ImageChops

from kesong_desktop import assets

SIZE = (4000, 3000)
_QUALITY = 92
_DRAWINGS = (
    "sea",
    "rooftops",
    "cat",
    "lake",
    "ramen",
    "lighthouse",
    "bread",
    "mountains",
    "aurora",
    "umbrella",
)


def drawing(number: int, size: tuple[int, int]) -> Image.Image:
    """One of the demo's pictures in this size, RGB."""
    with Image.open(assets.path(f"demo/posts/{_DRAWINGS[number % len(_DRAWINGS)]}.jpg")) as image:
        return image.convert("RGB").resize(size, Image.Resampling.BICUBIC)


def photos(folder: Path, count: int) -> list[Path]:
    """Drawn, enlarged, and with the noise of a sensor: some 4 MB each, as photos are."""
    folder.mkdir(exist_ok=True)
    paths = []
    noise = Image.frombytes("L", SIZE, random.Random(1).randbytes(SIZE[0] * SIZE[1]))  # noqa: S311 - no secret
    grey = Image.merge("RGB", (noise.point([112 + level // 8 for level in range(256)]),) * 3)
    for number in range(count):
        path = folder / f"IMG_{number:04}.jpg"
        image = ImageChops.add(drawing(number, SIZE), grey, 1, -128)
        image.save(path, quality=_QUALITY)
        paths.append(path)
    return paths
