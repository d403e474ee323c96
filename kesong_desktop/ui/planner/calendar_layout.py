"""Layout of the calendar: weeks of seven days, each day with its items below each other."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from kesong_desktop.ui.planner.calendar_item import DAYS_A_WEEK, CalendarPage
from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems


@dataclass(frozen=True, slots=True)
class CalendarRule:
    """Measures in pixels. A day has a head of ``head`` pixels, and below it items of ``item`` pixels."""

    head: int = 40
    item: int = 116
    gap: int = 6
    side: int = 16
    least_week: int = 120


class CalendarLayout(ItemLayout):
    """Places the items of a ``CalendarPage``."""

    def __init__(self) -> None:
        super().__init__()
        self.rule = CalendarRule()
        self.page = CalendarPage()
        self.least_height = 0
        self._edges: list[int] = [0] * (DAYS_A_WEEK + 1)
        self._tops: list[int] = []

    def begin(self, width: int) -> None:
        """Take the width, and the heights of the weeks: all together fill the viewport at least."""
        rule, page = self.rule, self.page
        inner = max(DAYS_A_WEEK, width - 2 * rule.side)
        self._edges = [rule.side + inner * day // DAYS_A_WEEK for day in range(DAYS_A_WEEK + 1)]
        share = (self.least_height // page.weeks) if page.weeks else 0
        y, self._tops = 0, []
        for week in range(page.weeks):
            self._tops.append(y)
            need = rule.head + page.depth(week) * (rule.item + rule.gap) + rule.gap
            y += max(need, rule.least_week, share)
        self.height = y

    def extend(self, items: LayoutItems) -> None:
        """Place the items that are not placed yet."""
        place, rule = self.placement, self.rule
        for row in range(len(place), min(items.count, len(self.page.items))):
            item = self.page.items[row]
            week, day = divmod(item.cell, DAYS_A_WEEK)
            place.lefts.append(self._edges[day] + rule.gap // 2)
            place.widths.append(max(1, self._edges[day + 1] - self._edges[day] - rule.gap))
            place.tops.append(self._tops[week] + rule.head + item.level * (rule.item + rule.gap))
            place.heights.append(rule.item)
        place.index_rows()

    def cell_rect(self, cell: int) -> QRect:
        """Return where a day is in the whole contents."""
        week, day = divmod(cell, DAYS_A_WEEK)
        bottom = self._tops[week + 1] if week + 1 < len(self._tops) else self.height
        left = self._edges[day]
        return QRect(left, self._tops[week], self._edges[day + 1] - left, bottom - self._tops[week])

    def cell_at(self, point: QPoint) -> int:
        """Return the day at a point of the whole contents, or -1."""
        is_inside = self._edges[0] <= point.x() < self._edges[-1] and 0 <= point.y() < self.height
        if not is_inside or not self._tops:
            return -1
        week = bisect_right(self._tops, point.y()) - 1
        return week * DAYS_A_WEEK + bisect_right(self._edges, point.x()) - 1
