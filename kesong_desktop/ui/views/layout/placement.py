"""Positions of laid-out items and sections in compact arrays."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from operator import add

NO_ROW = -1
"""Row number that means no item."""


class Placement:
    """Rectangles of the items of a list, in row order and in pixels of the whole contents; 20 bytes for each item.

    The tops never decrease from one row to the next. A layout appends to ``lefts``, ``tops``, ``widths`` and ``heights`` and
    then calls ``index_rows``; until then the new rows are not found.
    """

    __slots__ = ("_deepest", "heights", "lefts", "tops", "widths")

    def __init__(self) -> None:
        self.lefts = array("i")
        self.tops = array("i")
        self.widths = array("i")
        self.heights = array("i")
        # Neighbouring columns overlap in height: the deepest bottom so far finds the first row that can be on the screen.
        self._deepest = array("i")

    def __len__(self) -> int:
        return len(self._deepest)

    def truncate(self, count: int) -> None:
        """Forget all rows from ``count`` on."""
        for column in (self.lefts, self.tops, self.widths, self.heights, self._deepest):
            del column[count:]

    def index_rows(self) -> None:
        """Make the rows that were appended since the last call known to the searches below."""
        known = len(self._deepest)
        bottoms = map(add, self.tops[known:], self.heights[known:])
        if known:
            self._deepest.extend(accumulate(bottoms, max, initial=self._deepest[-1]))
            del self._deepest[known]
        else:
            self._deepest.extend(accumulate(bottoms, max))

    def index_again(self, first: int) -> None:
        """Make the new places of the rows from ``first`` on known to the searches below."""
        del self._deepest[first:]
        self.index_rows()

    @property
    def bottom(self) -> int:
        """The first pixel below all items."""
        return self._deepest[-1] if self._deepest else 0

    def box(self, row: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of one row."""
        return self.lefts[row], self.tops[row], self.widths[row], self.heights[row]

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows that may touch the stripe from ``top`` to just above ``bottom``; exact where the layout has whole rows."""
        return range(bisect_right(self._deepest, top), bisect_left(self.tops, bottom))

    def rows_in(self, left: int, top: int, right: int, bottom: int) -> list[int]:
        """Rows that touch a rectangle; ``right`` and ``bottom`` lie just outside it."""
        lefts, tops, widths, heights = self.lefts, self.tops, self.widths, self.heights
        return [
            row
            for row in self.rows_between(top, bottom)
            if tops[row] + heights[row] > top and lefts[row] < right and lefts[row] + widths[row] > left
        ]

    def row_at(self, x: int, y: int) -> int:
        """Return the row at a point, or ``NO_ROW``."""
        found = self.rows_in(x, y, x + 1, y + 1)
        return found[0] if found else NO_ROW

    def nearest(self, x: int, y: int) -> int:
        """Return the row at a point's height whose middle is nearest to it; ``NO_ROW`` if there are no rows."""
        if not len(self):
            return NO_ROW
        y = min(max(y, self.tops[0]), self.bottom - 1)
        at = self.rows_between(y, y + 1)
        near: Iterable[int] = at
        if not at:
            below, above = min(at.start, len(self) - 1), max(at.start - 1, 0)
            near = (*self.line_from(above), *self.line_from(below))
        return min(near, key=lambda row: self._distance(row, x, y))

    def line_from(self, row: int) -> range:
        """Return the rows that have the same top as ``row``."""
        top = self.tops[row]
        return range(bisect_left(self.tops, top), bisect_right(self.tops, top))

    def line_beside(self, row: int, direction: int) -> range:
        """Return the rows of the line below (1) or above (-1) that of ``row``; empty at the end."""
        line = self.line_from(row)
        if direction > 0:
            return self.line_from(line.stop) if line.stop < len(self) else range(0)
        return self.line_from(line.start - 1) if line.start > 0 else range(0)

    def middle_x(self, row: int) -> int:
        """Return the middle of a row's width."""
        return self.lefts[row] + self.widths[row] // 2

    def _distance(self, row: int, x: int, y: int) -> int:
        return 2 * abs(self.middle_x(row) - x) + abs(self.tops[row] + self.heights[row] // 2 - y)


class SectionPlacement:
    """Headers of the sections of a list: where each is, and to where it stays on the screen.

    Sections that share a row have the same top and bottom. ``bottoms`` is the first pixel below the section's items.
    """

    __slots__ = ("bottoms", "firsts", "lefts", "tops", "widths")

    def __init__(self) -> None:
        self.tops = array("i")
        self.bottoms = array("i")
        self.lefts = array("i")
        self.widths = array("i")
        self.firsts = array("i")

    def __len__(self) -> int:
        return len(self.tops)

    def append(self, *, top: int, left: int, width: int, first: int) -> None:
        """Add a section whose first row is ``first``; its bottom is as yet its top."""
        self.tops.append(top)
        self.bottoms.append(top)
        self.lefts.append(left)
        self.widths.append(width)
        self.firsts.append(first)

    def truncate(self, count: int) -> None:
        """Forget all sections from ``count`` on."""
        for column in (self.tops, self.bottoms, self.lefts, self.widths, self.firsts):
            del column[count:]

    def sections_between(self, top: int, bottom: int) -> range:
        """Return the sections that touch the stripe from ``top`` to just above ``bottom``."""
        return range(bisect_right(self.bottoms, top), bisect_left(self.tops, bottom))

    def section_of(self, row: int) -> int:
        """Return the section that a row belongs to; -1 where there are none."""
        return bisect_right(self.firsts, row) - 1

    def rows_of(self, section: int, count: int) -> range:
        """Return the rows of a section in a list of ``count`` rows."""
        end = self.firsts[section + 1] if section + 1 < len(self) else count
        return range(self.firsts[section], end)
