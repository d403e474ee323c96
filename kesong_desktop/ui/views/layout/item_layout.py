"""What the layouts have in common: they turn a width and facts about items into a ``Placement``."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kesong_desktop.ui.views.layout.placement import NO_ROW, Placement, SectionPlacement


def _square(first: int, end: int) -> Sequence[float]:
    return [1.0] * (end - first)


def _no_heights(first: int, end: int, _width: int) -> Sequence[int]:
    return [0] * (end - first)


@dataclass(frozen=True, slots=True)
class LayoutItems:
    """What a layout asks about the items of a list.

    ``ratios`` gives width / height of the rows from a first one to just before another; ``section_counts`` tells how many rows
    each section has, and is empty where there are none; ``heights`` gives those of some rows of a width, in pixels. A layout
    reads only what it needs.
    """

    count: int
    ratios: Callable[[int, int], Sequence[float]] = _square
    section_counts: Sequence[int] = ()
    heights: Callable[[int, int, int], Sequence[int]] = _no_heights

    def positive_heights(self, first: int, end: int, width: int) -> list[int]:
        """Return the heights of the rows from ``first`` to just before ``end``, at least 1 each."""
        return [height if height > 0 else 1 for height in self.heights(first, end, width)]


class ItemLayout(ABC):
    """Base of the layouts. ``height`` is that of the whole contents in pixels."""

    def __init__(self) -> None:
        self.placement = Placement()
        self.sections = SectionPlacement()
        self.height = 0

    def arrange(self, items: LayoutItems, width: int) -> None:
        """Lay out all items for a viewport of ``width`` pixels."""
        self.placement.truncate(0)
        self.sections.truncate(0)
        self.begin(max(1, width))
        self.extend(items)

    @abstractmethod
    def begin(self, width: int) -> None:
        """Take the measures of a viewport of ``width`` pixels; no items are placed yet."""

    @abstractmethod
    def extend(self, items: LayoutItems) -> None:
        """Place the rows that ``items`` has beyond those that are placed. Those stay where they are, but for the last line."""

    def differs(self, items: LayoutItems, first: int, end: int) -> bool:
        """Return whether these rows, which were placed before, no longer are what they were placed as."""
        del items, first, end
        return False

    def remeasure(self, items: LayoutItems, first: int, end: int) -> None:
        """Take the heights of these placed rows again, and move what is below them."""
        del first, end
        self.placement.truncate(0)
        self.sections.truncate(0)
        self.extend(items)

    def row_beside(self, row: int, direction: int, x: int) -> int:
        """Return the row to go to from ``row`` by an arrow down (1) or up (-1) that started at ``x``; ``NO_ROW`` at the end."""
        line = self.placement.line_beside(row, direction)
        middle = self.placement.middle_x
        return min(line, key=lambda one: abs(middle(one) - x), default=NO_ROW)
