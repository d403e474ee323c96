"""Cards in one column below the headings of their sections."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.sectioned_column import HeadingRule, SectionedColumnLayout
from kesong_desktop.ui.views.view_style import ViewStyle


class SectionedListView(ItemView):
    """Cards as in ``CardListView``; a heading stands above each section of the model and scrolls with it."""

    reads_sections = True

    def __init__(
        self,
        delegate: ItemDelegate,
        style: ViewStyle,
        rule: ColumnRule,
        heading: HeadingRule,
        parent: QWidget | None = None,
    ) -> None:
        self._sectioned = SectionedColumnLayout(rule, heading)
        super().__init__(self._sectioned, delegate, style, parent, has_type_ahead=False)

    @property
    def headings(self) -> list[str]:
        """The headings, from the top."""
        return [section.title for section in self._sections]

    @property
    def current(self) -> int:
        """The row of the current item, or -1."""
        return self.currentIndex().row()

    def set_rules(self, rule: ColumnRule, heading: HeadingRule) -> None:
        """Lay out by other measures; they are used with the style that is set next."""
        self._sectioned.rule, self._sectioned.heading = rule, heading

    def is_link_over(self, point: QPoint) -> bool:
        """Return whether an item is at the point: each can be pressed."""
        return self.row_at(point) >= 0

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Draw the headings over the items."""
        super().paint_over(painter, dirty)
        places, style = self._sectioned.sections, self._style
        painter.setFont(style.title_font)
        painter.setPen(style.ink)
        height = self._sectioned.heading.height - self._sectioned.rule.gap
        for section, place in zip(self._sections, range(len(places)), strict=False):
            box = QRect(places.lefts[place], places.tops[place] - self._offset, places.widths[place], height)
            if box.intersects(dirty):
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, section.title)
