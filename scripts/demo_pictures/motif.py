"""The motifs that can be drawn, by name."""

from collections.abc import Callable

from PIL import Image

from demo_pictures import land, supper, table, things
from demo_pictures.canvas import Canvas

_DRAW: dict[str, Callable[[Canvas], None]] = {
    "croissant": table.croissant,
    "sea": land.sea,
    "coffee": table.coffee,
    "flowers": things.flowers,
    "rooftops": land.rooftops,
    "cat": things.cat,
    "lake": land.lake,
    "ramen": supper.ramen,
    "lighthouse": land.lighthouse,
    "bicycle": things.bicycle,
    "bread": table.bread,
    "mountains": land.mountains,
    "mug": table.mug,
    "aurora": land.aurora,
    "sneaker": things.sneaker,
    "books": things.books,
    "umbrella": land.umbrella,
    "pan": supper.pan,
    "headphones": things.headphones,
}
MOTIFS = tuple(_DRAW)
"""Names of all motifs."""


def draw(motif: str, *, seed: int, size: tuple[int, int]) -> Image.Image:
    """Draw ``motif`` (one of ``MOTIFS``) in ``size`` pixels, RGB. The same seed draws the same picture."""
    canvas = Canvas(size, f"{motif} {seed}")
    _DRAW[motif](canvas)
    return canvas.finished()
