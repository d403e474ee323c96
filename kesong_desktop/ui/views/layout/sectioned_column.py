"""Layout of items in one column below the headings of their sections."""

from dataclasses import dataclass

from kesong_desktop.ui.views.layout.column import ColumnLayout, ColumnRule
from kesong_desktop.ui.views.layout.item_layout import LayoutItems


@dataclass(frozen=True, slots=True)
class HeadingRule:
    """Measures of the headings in pixels: ``height`` includes what is below the text, ``gap`` is above all but the first."""

    height: int
    gap: int


class SectionedColumnLayout(ColumnLayout):
    """A column whose sections have headings that scroll with the items."""

    def __init__(self, rule: ColumnRule, heading: HeadingRule) -> None:
        super().__init__(rule)
        self.heading = heading

    def extend(self, items: LayoutItems) -> None:
        """Place all items; what is added may belong to the last section, or change the sections before."""
        place, sections, rule = self.placement, self.sections, self.rule
        place.truncate(0)
        sections.truncate(0)
        y, row, width = rule.top, 0, self._width
        heights = items.positive_heights(0, items.count, width)
        for count in items.section_counts or [items.count]:
            y += self.heading.gap if row else 0
            sections.append(top=y, left=self._left, width=width, first=row)
            y += self.heading.height if items.section_counts else 0
            for _ in range(count):
                height = heights[row]
                place.lefts.append(self._left)
                place.tops.append(y)
                place.widths.append(width)
                place.heights.append(height)
                y += height + rule.gap
                row += 1
            sections.bottoms[-1] = y
        place.index_rows()
        self.height = (place.bottom if len(place) else rule.top) + rule.bottom

    def remeasure(self, items: LayoutItems, first: int, end: int) -> None:
        """Place all items again: the sections move, too."""
        del first, end
        self.extend(items)
