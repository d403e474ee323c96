"""Items of any height in one centred column."""

from array import array
from dataclasses import dataclass
from itertools import accumulate, islice

from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """Measures in pixels. From a viewport of ``wide_from`` on, items are ``wide_width`` wide."""

    item_width: int = 632
    wide_width: int = 720
    wide_from: int = 1400
    gap: int = 24
    side: int = 24
    top: int = 8
    bottom: int = 0


class ColumnLayout(ItemLayout):
    """Items below each other; each is as high as ``heights`` says."""

    def __init__(self, rule: ColumnRule) -> None:
        super().__init__()
        self.rule = rule
        self._left = 0
        self._width = 1

    @property
    def item_width(self) -> int:
        """How wide each item is."""
        return self._width

    def begin(self, width: int) -> None:
        """Take the measures of a viewport of ``width`` pixels."""
        rule = self.rule
        wanted = rule.wide_width if width >= rule.wide_from else rule.item_width
        self._width = max(1, min(wanted, width - 2 * rule.side))
        self._left = (width - self._width) // 2

    def extend(self, items: LayoutItems) -> None:
        """Place what is new below what is there."""
        place, gap, width = self.placement, self.rule.gap, self._width
        done = len(place)
        y = place.bottom + gap if done else self.rule.top
        heights = items.positive_heights(done, items.count, width)
        for height in heights:
            place.tops.append(y)
            y += height + gap
        place.heights.extend(heights)
        place.lefts.extend([self._left] * len(heights))
        place.widths.extend([width] * len(heights))
        place.index_rows()
        self.height = (place.bottom if len(place) else self.rule.top) + self.rule.bottom

    def differs(self, items: LayoutItems, first: int, end: int) -> bool:
        """Return whether one of these rows has another height now."""
        # All of them are asked for: the view may be about to learn their heights.
        heights = items.positive_heights(first, end, self._width)
        return heights != self.placement.heights[first:end].tolist()

    def remeasure(self, items: LayoutItems, first: int, end: int) -> None:
        """Take the heights of these placed rows again, and move what is below them."""
        place, gap = self.placement, self.rule.gap
        place.heights[first:end] = array("i", items.positive_heights(first, end, self._width))
        steps = accumulate((height + gap for height in place.heights[first:]), initial=place.tops[first])
        place.tops[first:] = array("i", islice(steps, len(place.heights) - first))
        place.index_again(first)
        self.height = place.bottom + self.rule.bottom
