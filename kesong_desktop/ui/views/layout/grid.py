"""Items of one size in rows."""

from dataclasses import dataclass

from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems


@dataclass(frozen=True, slots=True)
class GridRule:
    """Measures in pixels.

    As many columns as fit with tiles of ``tile`` pixels, at least ``columns_least``; then the tiles grow to fill the width,
    unless ``is_fixed``. ``extra_height`` is added below the square, for words. ``widest`` bounds the grid, which is centred
    then; 0 does not.
    """

    tile: int = 224
    gap: int = 8
    side: int = 24
    top: int = 8
    bottom: int = 24
    extra_height: int = 0
    columns_least: int = 1
    widest: int = 0
    is_fixed: bool = False


class GridLayout(ItemLayout):
    """Square tiles, the first at the left and the last of each full row at the right edge."""

    def __init__(self, rule: GridRule) -> None:
        super().__init__()
        self.rule = rule
        self._lefts: list[int] = []
        self._side = 1

    @property
    def tile(self) -> int:
        """The side of a tile."""
        return self._side

    @property
    def columns(self) -> int:
        """How many tiles a row holds."""
        return len(self._lefts)

    def begin(self, width: int) -> None:
        """Take the measures of a viewport of ``width`` pixels."""
        rule = self.rule
        inner = max(1, width - 2 * rule.side)
        if rule.widest:
            inner = min(inner, rule.widest)
        fitting = (inner + rule.gap) // (rule.tile + rule.gap)
        # A column has at least one pixel, however narrow the viewport.
        count = max(1, min(max(rule.columns_least, fitting), (inner + rule.gap) // (1 + rule.gap)))
        even = (inner - (count - 1) * rule.gap) // count
        self._side = max(1, min(rule.tile, even) if rule.is_fixed else even)
        left = (width - inner) // 2
        if rule.is_fixed:
            self._lefts = [left + column * (self._side + rule.gap) for column in range(count)]
        else:
            spread = inner - self._side
            self._lefts = [
                left + (spread * column // (count - 1) if count > 1 else 0) for column in range(count)
            ]

    def extend(self, items: LayoutItems) -> None:
        """Place what is new behind what is there."""
        place, lefts, rule = self.placement, self._lefts, self.rule
        columns, done, height = len(lefts), len(place), self._side + rule.extra_height
        step = height + rule.gap
        for row in range(done, items.count):
            line, column = divmod(row, columns)
            place.lefts.append(lefts[column])
            place.tops.append(rule.top + line * step)
        added = items.count - done
        place.widths.extend([self._side] * added)
        place.heights.extend([height] * added)
        place.index_rows()
        self.height = (place.bottom if len(place) else rule.top) + rule.bottom
