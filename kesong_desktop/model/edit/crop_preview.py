"""How the pictures of a post are cut where they are shown, and where they stand: pure arithmetic."""

from collections.abc import Sequence
from enum import StrEnum

from kesong_desktop.model.edit.focus import MIDDLE, Focus, window

Box = tuple[float, float, float, float]
"""Left, top, width and height."""
HIGHEST = 4 / 5
"""Width over height of the highest picture that a feed card shows whole."""
TILE = 3 / 4
_IN_A_ROW = 3


class PictureFit(StrEnum):
    """Where a post is looked at: in the feed, in a grid of squares (a profile), in a waterfall of tiles."""

    FEED = "feed"
    GRID = "grid"
    TILE = "tile"


def shape(showing: PictureFit, first: tuple[float, float]) -> float:
    """Width over height of what is shown of each picture; ``first`` is the size of the post's first one, which a card follows."""
    if showing is PictureFit.FEED:
        return max(HIGHEST, first[0] / first[1])
    return 1.0 if showing is PictureFit.GRID else TILE


def cut(showing: PictureFit, size: tuple[float, float], first: tuple[float, float], focus: Focus) -> Box:
    """What of a picture of ``size`` is seen: in a card its middle if it is not whole, in grid and tile what is at the point."""
    around = MIDDLE if showing is PictureFit.FEED else focus
    return window(*size, shape(showing, first), around)


def places(showing: PictureFit, count: int, width: float, ratio: float, gap: float) -> Sequence[Box]:
    """Where ``count`` pictures of such a shape stand in a column of ``width``: in rows of three, a card's first above them."""
    if not count:
        return ()
    leading, top = [], 0.0
    if showing is PictureFit.FEED:
        leading, top = [(0.0, 0.0, width, width / ratio)], width / ratio + gap
    wide = (width - (_IN_A_ROW - 1) * gap) / _IN_A_ROW
    high = wide / ratio
    return leading + [
        (number % _IN_A_ROW * (wide + gap), top + number // _IN_A_ROW * (high + gap), wide, high)
        for number in range(count - len(leading))
    ]


def height(boxes: Sequence[Box]) -> float:
    """Return how much room they take from the top."""
    return max((top + high for _left, top, _wide, high in boxes), default=0.0)
