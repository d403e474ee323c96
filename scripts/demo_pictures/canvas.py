"""A canvas in units of its own: the origin is the middle, the shorter side is 100 units wide, y points down."""

import contextlib
import math
import random
from collections.abc import Iterator, Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

Dot = tuple[float, float]
Shape = Sequence[Dot]
_OVERSAMPLING = 2
_SOFT = 4
"""Soft shapes are drawn this much smaller: a blur hides it, and costs a sixteenth."""


class Canvas:
    """Draws at twice the size asked for; ``finished`` scales down, which smooths every edge.

    Args:
        size: width and height in pixels of the finished picture.
        seed: the same seed draws the same picture.
    """

    def __init__(self, size: tuple[int, int], seed: str) -> None:
        self.random = random.Random(seed)  # noqa: S311 - brush strokes, not secrets
        self._size = size
        self._image = Image.new("RGB", (size[0] * _OVERSAMPLING, size[1] * _OVERSAMPLING))
        self._draw = ImageDraw.Draw(self._image, "RGBA")
        self._unit = min(self._image.size) / 100
        self.right, self.bottom = (side / 2 / self._unit for side in self._image.size)
        self.left, self.top = -self.right, -self.bottom

    def sky(self, *colours: str, top: float | None = None, bottom: float | None = None) -> None:
        """A band over the whole width, from the first colour above to the last below."""
        y0 = round(self._at((0, self.top if top is None else top))[1])
        y1 = round(self._at((0, self.bottom if bottom is None else bottom))[1])
        high = max(1, y1 - y0)
        column = Image.new("RGB", (1, len(colours)))
        column.putdata([rgb(colour) for colour in colours])
        # Centres of the first and last pixel, so that the band begins and ends in its pure colours.
        box = (0, 0.5, 1, len(colours) - 0.5) if len(colours) > 1 else None
        band = column.resize((1, high), Image.Resampling.BILINEAR, box=box)
        self._image.paste(band.resize((self._image.width, high)), (0, y0))

    def fill(self, shape: Shape, colour: str, opacity: float = 1) -> None:
        """An even surface."""
        self._draw.polygon([self._at(dot) for dot in shape], fill=(*rgb(colour), round(255 * opacity)))

    def solid(self, shape: Shape, light: str, dark: str, *, tilt: float = 0.5) -> None:
        """A surface with volume: light falls from above (``tilt`` 0) or from the left (1)."""
        dots = [self._at(dot) for dot in shape]
        box = self._box(dots, 1)
        if box is None:
            return
        size = (box[2] - box[0], box[3] - box[1])
        down = Image.linear_gradient("L")
        ramp = Image.blend(down, down.transpose(Image.Transpose.TRANSPOSE), tilt).resize(size)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x - box[0], y - box[1]) for x, y in dots], fill=255)
        self._image.paste(ImageOps.colorize(ramp, light, dark), box[:2], mask)

    def soft(self, shape: Shape, colour: str, *, blur: float, opacity: float = 1) -> None:
        """A shape without an edge: shadow, haze, glow. ``blur`` in units."""
        dots = [self._at(dot) for dot in shape]
        box = self._box(dots, 3 * blur * self._unit)
        if box is None:
            return
        size = (box[2] - box[0], box[3] - box[1])
        mask = Image.new("L", (max(1, size[0] // _SOFT), max(1, size[1] // _SOFT)))
        small = [((x - box[0]) / _SOFT, (y - box[1]) / _SOFT) for x, y in dots]
        ImageDraw.Draw(mask).polygon(small, fill=round(255 * opacity))
        mask = mask.filter(ImageFilter.GaussianBlur(blur * self._unit / _SOFT))
        self._image.paste(rgb(colour), box, mask.resize(size, Image.Resampling.BICUBIC))

    def stroke(self, dots: Shape, width: float, colour: str, opacity: float = 1) -> None:
        """A line with round ends."""
        path, thick = [self._at(dot) for dot in dots], max(1.0, width * self._unit)
        ink = (*rgb(colour), round(255 * opacity))
        self._draw.line(path, fill=ink, width=round(thick), joint="curve")
        if opacity == 1:
            for x, y in (path[0], path[-1]):
                r = thick / 2
                self._draw.ellipse((x - r, y - r, x + r, y + r), fill=ink)

    @contextlib.contextmanager
    def within(self, shape: Shape) -> Iterator[None]:
        """What is drawn meanwhile shows only inside ``shape``."""
        before = self._image.copy()
        yield
        outside = Image.new("L", self._image.size, 255)
        ImageDraw.Draw(outside).polygon([self._at(dot) for dot in shape], fill=0)
        self._image.paste(before, (0, 0), outside)

    def mirror(self, level: float, *, dim: str, amount: float) -> None:
        """Water from ``level`` down: what stands above it upside down, pulled towards ``dim``."""
        y = round(self._at((0, level))[1])
        high = self._image.height - y
        above = self._image.crop((0, max(0, y - high), self._image.width, y))
        water = ImageOps.flip(above).resize((self._image.width, high))
        water = water.filter(ImageFilter.GaussianBlur(self._unit * 0.5))
        self._image.paste(Image.blend(water, Image.new("RGB", water.size, dim), amount), (0, y))

    def finished(self, *, grain: int = 4) -> Image.Image:
        """Return the picture in its size, with darker corners and ``grain`` levels of film grain."""
        image = self._image.resize(self._size, Image.Resampling.LANCZOS)
        corners = Image.radial_gradient("L").resize(self._size).point(lambda v: max(0, v - 120) * 2 // 5)
        image.paste(rgb("#1c120a"), (0, 0), corners)
        noise = Image.frombytes("L", self._size, self.random.randbytes(self._size[0] * self._size[1]))
        noise = noise.point(lambda v: v * grain * 2 // 255)
        return ImageChops.add(image, Image.merge("RGB", (noise, noise, noise)), offset=-grain)

    def _at(self, dot: Dot) -> Dot:
        return self._image.width / 2 + dot[0] * self._unit, self._image.height / 2 + dot[1] * self._unit

    def _box(self, dots: Shape, margin: float) -> tuple[int, int, int, int] | None:
        left = max(0, math.floor(min(x for x, _ in dots) - margin))
        top = max(0, math.floor(min(y for _, y in dots) - margin))
        right = min(self._image.width, math.ceil(max(x for x, _ in dots) + margin))
        bottom = min(self._image.height, math.ceil(max(y for _, y in dots) + margin))
        return (left, top, right, bottom) if right > left and bottom > top else None


def rgb(colour: str) -> tuple[int, int, int]:
    """Return the three parts of ``#rrggbb``, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, part: float) -> str:
    """``one`` at 0, ``other`` at 1, and what lies between."""
    parts = (round(a + (b - a) * part) for a, b in zip(rgb(one), rgb(other), strict=True))
    return "#" + "".join(f"{one_part:02x}" for one_part in parts)


def oval(x: float, y: float, wide: float, high: float | None = None, turn: float = 0) -> list[Dot]:
    """Return an ellipse around (x, y): ``wide`` and ``high`` are its radii, ``turn`` degrees clockwise."""
    high = wide if high is None else high
    ring = ((wide * math.cos(a), high * math.sin(a)) for a in (math.tau * step / 72 for step in range(72)))
    return moved(ring, x, y, turn)


def box(left: float, top: float, right: float, bottom: float, turn: float = 0) -> list[Dot]:
    """Return a rectangle by its edges, turned around its middle."""
    x, y = (left + right) / 2, (top + bottom) / 2
    wide, high = (right - left) / 2, (bottom - top) / 2
    return moved(((-wide, -high), (wide, -high), (wide, high), (-wide, high)), x, y, turn)


def moved(shape: Sequence[Dot] | Iterator[Dot], x: float, y: float, turn: float = 0) -> list[Dot]:
    """Return a shape around the origin, turned by ``turn`` degrees clockwise and put to (x, y)."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [(x + dx * cos - dy * sin, y + dx * sin + dy * cos) for dx, dy in shape]


def curve(dots: Shape, *, closed: bool = True) -> list[Dot]:
    """Return a smooth line through all ``dots`` (Catmull-Rom)."""
    count = len(dots)
    found: list[Dot] = []
    for index in range(count if closed else count - 1):
        around = [
            dots[(index + step) % count] if closed else dots[min(max(index + step, 0), count - 1)]
            for step in (-1, 0, 1, 2)
        ]
        found.extend(_between(around, step / 12) for step in range(12))
    return found if closed else [*found, dots[-1]]


def _between(around: Sequence[Dot], t: float) -> Dot:
    before, start, end, after = around
    x, y = (
        0.5 * (2 * s + (e - b) * t + (2 * b - 5 * s + 4 * e - a) * t**2 + (3 * s - b - 3 * e + a) * t**3)
        for b, s, e, a in zip(before, start, end, after, strict=True)
    )
    return x, y
