"""Justified rows: items of one height in each row, both edges flush, in sections."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems


@dataclass(frozen=True, slots=True)
class JustifiedRule:
    """Measures in pixels.

    Rows are ``row_height`` high, times ``least`` to ``most`` to be flush on both sides. An item is shown whole if its ratio lies
    between ``ratio_least`` and ``ratio_most``; otherwise, and where no stretch in these bounds fills a row, its middle is.
    ``header`` is above each section. Sections of one row share it if there is room, ``section_gap`` apart and at least
    ``section_width`` wide.
    """

    row_height: int = 184
    gap: int = 8
    side: int = 24
    top: int = 0
    bottom: int = 104
    header: int = 56
    section_gap: int = 24
    section_width: int = 200
    least: float = 0.8
    most: float = 1.3
    ratio_least: float = 0.5
    ratio_most: float = 2.4


class JustifiedLayout(ItemLayout):
    """Rows as photo libraries have them.

    The last row of a section is not stretched. Consecutive sections that do not fill a row share one. Without sections all items
    are in rows, and there is no header.
    """

    def __init__(self, rule: JustifiedRule) -> None:
        super().__init__()
        self.rule = rule
        self._inner = 1
        self._side = 0
        self._ratios = array("d")
        self._counts: list[int] = []
        self._has_headers = False
        # Where the last line begins, or the sections that share it: what is appended may change it, and nothing before it.
        self._last = _Line(0, 0, rule.top, is_inside=False)

    @property
    def inner_width(self) -> int:
        """From the left edge of the rows to their right edge."""
        return self._inner

    def begin(self, width: int) -> None:
        """Take the measures of a viewport of ``width`` pixels."""
        self._side = min(self.rule.side, (width - 1) // 2)
        self._inner = width - 2 * self._side
        self._ratios = array("d")
        self._counts = []
        self._last = _Line(0, 0, self.rule.top, is_inside=False)

    def extend(self, items: LayoutItems) -> None:
        """Place what is new. The last line, or the sections that share it, are laid out again."""
        counts = list(items.section_counts) or ([items.count] if items.count else [])
        if self._counts and not self._is_appended(counts, has_headers=bool(items.section_counts)):
            self.arrange(items, self._inner + 2 * self._side)
            return
        self._has_headers = bool(items.section_counts)
        self._counts = counts
        self._ratios.extend(self._bounded(items.ratios(len(self._ratios), items.count)))
        self._place(self._last)
        self.placement.index_rows()
        self.height = (self.placement.bottom if len(self.placement) else self.rule.top) + self.rule.bottom

    def differs(self, items: LayoutItems, first: int, end: int) -> bool:
        """Return whether one of these rows has another ratio now."""
        return list(self._bounded(items.ratios(first, end))) != list(self._ratios[first:end])

    def _bounded(self, ratios: Iterable[float]) -> Iterator[float]:
        least, most = self.rule.ratio_least, self.rule.ratio_most
        return (min(max(ratio, least), most) for ratio in ratios)

    def _is_appended(self, counts: list[int], *, has_headers: bool) -> bool:
        """Return whether these sections are those of before with more items in the last one, or more sections behind it."""
        last = len(self._counts) - 1
        return (
            has_headers == self._has_headers
            and len(counts) > last
            and counts[:last] == self._counts[:last]
            and counts[last] >= self._counts[last]
        )

    def _place(self, start: "_Line") -> None:
        """Place everything from a line on."""
        counts, section, row, y = self._counts, start.section, start.row, start.top
        self.placement.truncate(row)
        self.sections.truncate(section + start.is_inside)
        if start.is_inside:
            first = self.sections.firsts[section] if self._has_headers else 0
            row = first + counts[section]
            y = self._place_rows(section, start.row, row, y)
            section += 1
        while section < len(counts):
            widths = self._shared_widths(section, row)
            if widths:
                self._last = _Line(section, row, y, is_inside=False)
                y = self._place_shared(section, row, widths, y)
                row += sum(counts[section : section + len(widths)])
                section += len(widths)
            else:
                self._place_header(section, row, y, self._side, self._inner)
                y = self._place_rows(section, row, row + counts[section], y + self._header)
                row += counts[section]
                section += 1

    @property
    def _header(self) -> int:
        return self.rule.header if self._has_headers else 0

    def _place_header(self, section: int, row: int, y: int, left: int, width: int) -> None:
        if self._has_headers:
            self.sections.append(top=y, left=left, width=width, first=row)
            self.sections.bottoms[section] = y + self._header

    def _shared_widths(self, section: int, row: int) -> list[int]:
        """How wide the sections of a shared line are, from ``section`` on; empty where that one fills a line by itself."""
        rule, inner = self.rule, self._inner
        widths: list[int] = []
        used = 0
        for count in self._counts[section : section + 1 + inner // max(1, rule.section_width)]:
            if (count * rule.ratio_least) * rule.row_height > inner:
                break
            natural = self._natural_width(row, row + count)
            width = max(natural, min(rule.section_width, inner))
            used += width + (rule.section_gap if widths else 0)
            if used > inner:
                break
            widths.append(width)
            row += count
        return widths

    def _natural_width(self, first: int, end: int) -> int:
        total = sum(self._ratios[first:end])
        return int(total * self.rule.row_height + 0.5) + max(0, end - first - 1) * self.rule.gap

    def _place_shared(self, section: int, row: int, widths: list[int], y: int) -> int:
        """Sections side by side, none of them stretched. Returns the top of what comes next."""
        rule, x, edge = self.rule, self._side, self._side + self._inner
        last = section + len(widths) - 1
        for number, width in enumerate(widths, start=section):
            end = row + self._counts[number]
            self._place_header(number, row, y, x, edge - x if number == last else width)
            self._put(range(row, end), x, y + self._header, rule.row_height, float(rule.row_height))
            x += width + rule.section_gap
            row = end
        bottom = y + self._header + rule.row_height
        if self._has_headers:
            for number in range(section, last + 1):
                self.sections.bottoms[number] = bottom
        return bottom + rule.gap

    def _place_rows(self, section: int, first: int, end: int, y: int) -> int:
        """Lines of one section. Returns the top of what comes next."""
        rule, inner, ratios = self.rule, self._inner, self._ratios
        high, gap = rule.row_height, rule.gap
        start, total = first, 0.0
        for row in range(first, end):
            ratio = ratios[row]
            total += ratio
            if total * high + (row - start) * gap < inner:
                continue
            is_carried = row > start and self._is_better_without(total, ratio, row - start)
            stop = row if is_carried else row + 1
            self._last = _Line(section, start, y, is_inside=True)
            y += self._put_flush(start, stop, total - ratio if is_carried else total, y) + gap
            start, total = stop, ratio if is_carried else 0.0
            # The carried item fills a line by itself.
            if is_carried and ratio * high >= inner:
                self._last = _Line(section, start, y, is_inside=True)
                y += self._put_flush(row, row + 1, ratio, y) + gap
                start, total = row + 1, 0.0
        if start < end:
            self._last = _Line(section, start, y, is_inside=True)
            self._put(range(start, end), self._side, y, high, float(high))
            y += high + gap
        if self._has_headers:
            self.sections.bottoms[section] = y - gap
        return y

    def _is_better_without(self, total: float, ratio: float, before: int) -> bool:
        """Return whether a line of ``before`` items and one more is nearer to its preferred height without the last item."""
        rule = self.rule
        scale = (self._inner - before * rule.gap) / (total * rule.row_height)
        without = (self._inner - (before - 1) * rule.gap) / ((total - ratio) * rule.row_height)
        fits, fits_without = scale >= rule.least, without <= rule.most
        return fits_without if fits != fits_without else scale * without < 1

    def _put_flush(self, start: int, stop: int, total: float, y: int) -> int:
        """Place a line that is flush on both sides. Returns its height."""
        rule = self.rule
        unit = (self._inner - (stop - start - 1) * rule.gap) / total
        scale = min(max(unit / rule.row_height, rule.least), rule.most)
        height = max(1, int(rule.row_height * scale + 0.5))
        self._put(range(start, stop), self._side, y, height, unit)
        return height

    def _put(self, rows: range, left: int, y: int, height: int, unit: float) -> None:
        """Place a line whose items are ``unit`` pixels wide for a ratio of 1."""
        place, gap = self.placement, self.rule.gap
        put_left, put_width = place.lefts.append, place.widths.append
        done, x = 0.0, 0
        for ratio in self._ratios[rows.start : rows.stop]:
            done += ratio * unit
            edge = int(done + 0.5)
            put_left(left + x)
            put_width(max(1, edge - x))
            left += gap
            x = edge
        place.tops.extend([y] * len(rows))
        place.heights.extend([height] * len(rows))


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line begins; ``is_inside``: within a section that has been begun."""

    section: int
    row: int
    top: int
    is_inside: bool
