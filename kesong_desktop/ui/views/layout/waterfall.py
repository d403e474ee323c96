"""Items of one width in columns; each goes to the shortest."""

from dataclasses import dataclass

from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems
from kesong_desktop.ui.views.layout.placement import NO_ROW


@dataclass(frozen=True, slots=True)
class WaterfallRule:
    """Measures in pixels. Columns are at least ``tile`` wide, and share what is left of the width."""

    tile: int = 224
    gap: int = 16
    side: int = 24
    top: int = 8
    bottom: int = 24
    columns_least: int = 2
    columns_most: int = 99


class WaterfallLayout(ItemLayout):
    """Columns of equal width; each item goes below the one that ends highest, of several the leftmost."""

    def __init__(self, rule: WaterfallRule) -> None:
        super().__init__()
        self.rule = rule
        self._lefts: list[int] = []
        self._ends: list[int] = []
        self._tile = 1

    @property
    def tile(self) -> int:
        """How wide each item is."""
        return self._tile

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self._lefts)

    def begin(self, width: int) -> None:
        """Take the measures of a viewport of ``width`` pixels."""
        rule = self.rule
        side = min(rule.side, (width - 1) // 2)
        inner = width - 2 * side
        fitting = (inner + rule.gap) // (rule.tile + rule.gap)
        count = max(
            1, min(max(rule.columns_least, fitting), rule.columns_most, (inner + rule.gap) // (1 + rule.gap))
        )
        self._tile = max(1, (inner - (count - 1) * rule.gap) // count)
        spread = inner - self._tile
        self._lefts = [side + (spread * column // (count - 1) if count > 1 else 0) for column in range(count)]
        self._ends = [rule.top] * count

    def extend(self, items: LayoutItems) -> None:
        """Place what is new below what is there."""
        place = self.placement
        self._put(items.positive_heights(len(place), items.count, self._tile))
        place.index_rows()
        self.height = (place.bottom if len(place) else self.rule.top) + self.rule.bottom

    def differs(self, items: LayoutItems, first: int, end: int) -> bool:
        """Return whether one of these rows has another height now."""
        # All of them are asked for: the view may be about to learn their heights.
        heights = items.positive_heights(first, end, self._tile)
        return heights != self.placement.heights[first:end].tolist()

    def remeasure(self, items: LayoutItems, first: int, end: int) -> None:
        """Take the heights of these placed rows again, and place what is below anew; what is above stays."""
        place = self.placement
        heights = items.positive_heights(first, end, self._tile) + place.heights[end:].tolist()
        self._ends = self._ends_above(first)
        place.truncate(first)
        self._put(heights)
        place.index_rows()
        self.height = place.bottom + self.rule.bottom

    def _put(self, heights: list[int]) -> None:
        """Place rows of these heights below those that are placed."""
        place, lefts, ends, gap = self.placement, self._lefts, self._ends, self.rule.gap
        put_left, put_top = place.lefts.append, place.tops.append
        for height in heights:
            top = min(ends)
            column = ends.index(top)
            put_left(lefts[column])
            put_top(top)
            ends[column] = top + height + gap
        place.heights.extend(heights)
        place.widths.extend([self._tile] * len(heights))

    def _ends_above(self, row: int) -> list[int]:
        """Return where the next item of each column would go if ``row`` were the first that is not placed."""
        place, ends, left = self.placement, {}, len(self._lefts)
        while row > 0 and left > 0:
            row -= 1
            if place.lefts[row] not in ends:
                ends[place.lefts[row]] = place.tops[row] + place.heights[row] + self.rule.gap
                left -= 1
        return [ends.get(one, self.rule.top) for one in self._lefts]

    def row_beside(self, row: int, direction: int, x: int) -> int:
        """Return the next row of the column at ``x``; ``NO_ROW`` at its end."""
        place = self.placement
        column = min(self._lefts, key=lambda left: abs(left + self._tile // 2 - x))
        rows = range(row + 1, len(place)) if direction > 0 else range(row - 1, NO_ROW, -1)
        return next((one for one in rows if place.lefts[one] == column), NO_ROW)
