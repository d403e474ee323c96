"""Photos in justified rows below headers that stay on top of the screen."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_view import ItemView, copy_by_drag
from kesong_desktop.ui.views.layout.justified import JustifiedLayout, JustifiedRule
from kesong_desktop.ui.views.section_header import HeaderLink, HeaderPainter
from kesong_desktop.ui.views.view_style import ViewStyle


def no_links(_section: int) -> Sequence[HeaderLink]:
    """Return no links: for views whose section headers have none."""
    return ()


class JustifiedRowsView(ItemView):
    """Rows of one height each, flush on both sides, in the sections of the model.

    ``header_links`` gives the links of a section's header each time it is drawn; ``header_link_clicked`` carries the section's
    number and the link's name.
    """

    header_link_clicked = Signal(int, str)
    reads_sections = True

    def __init__(
        self,
        delegate: ItemDelegate,
        style: ViewStyle,
        rule: JustifiedRule,
        parent: QWidget | None = None,
        *,
        header_links: Callable[[int], Sequence[HeaderLink]] = no_links,
        has_type_ahead: bool = True,
        run_drag: Callable[[QDrag], None] = copy_by_drag,
    ) -> None:
        self._justified = JustifiedLayout(rule)
        self._header_links = header_links
        self._headers = HeaderPainter(style)
        super().__init__(
            self._justified, delegate, style, parent, has_type_ahead=has_type_ahead, run_drag=run_drag
        )

    @property
    def rule(self) -> JustifiedRule:
        """The measures of the rows."""
        return self._justified.rule

    def set_rule(self, rule: JustifiedRule, keep: QPoint | None = None) -> None:
        """Lay out by other measures, as when zooming. The item at ``keep`` stays where it is, else the topmost on the screen."""
        if rule != self._justified.rule:
            self.hold_at(keep)
            self._justified.rule = rule
            self.follow()

    def set_style(self, style: ViewStyle) -> None:
        """Show other colours, fonts and measures."""
        self._headers = HeaderPainter(style)
        super().set_style(style)

    @property
    def section_tops(self) -> Sequence[int]:
        """Where each section begins in the whole contents: ``verticalScrollBar().setValue`` of it brings it to the top."""
        self.ensure_arranged()
        return self._justified.sections.tops

    def rows_of_section(self, section: int) -> range:
        """Return the rows of one section."""
        return self._justified.sections.rows_of(section, len(self.placement))

    def section_of(self, row: int) -> int:
        """Return the section that a row is in, or -1."""
        self.ensure_arranged()
        return self._justified.sections.section_of(row)

    def scroll_to_section(self, section: int) -> None:
        """Bring a section to the top of the viewport."""
        self.verticalScrollBar().setValue(self.section_tops[section])

    @property
    def top_cover_px(self) -> int:
        """The height of the header that stays on top, in pixels; 0 without sections."""
        return self._justified.rule.header if len(self._justified.sections) else 0

    def header_rect(self, section: int) -> QRect:
        """Where a section's header is in the viewport: in its place, or on top as long as items of it are on the screen."""
        places, header = self._justified.sections, self._justified.rule.header
        top = places.tops[section] - self._offset
        if top < 0:
            top = max(top, min(0, places.bottoms[section] - self._offset - header))
        return QRect(places.lefts[section], top, places.widths[section], header)

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Draw the headers, and the rubber band over them."""
        filled = None
        for section, rect in self._visible_headers():
            if rect.bottom() < dirty.top() or rect.top() > dirty.bottom():
                continue
            if filled != rect.top():
                painter.fillRect(0, rect.top(), self.viewport().width(), rect.height(), self._style.ground)
                filled = rect.top()
            self._headers.paint(painter, self._sections[section], rect, self._header_links(section))
        super().paint_over(painter, dirty)

    def covers(self, point: QPoint) -> bool:
        """Return whether a header is at the height of the point; headers cover the whole width."""
        return any(rect.top() <= point.y() <= rect.bottom() for _section, rect in self._visible_headers())

    def press_over(self, point: QPoint) -> bool:
        """Follow the link of a header; the rest of it takes no presses."""
        section, name = self._link_at(point)
        if name:
            self.header_link_clicked.emit(section, name)
        return bool(name)

    def is_link_over(self, point: QPoint) -> bool:
        """Return whether a link of a header is at the point."""
        return bool(self._link_at(point)[1])

    def tip_at(self, point: QPoint) -> str:
        """Return the whole text of a header at the point, which may be shortened there, else the tool tip of the item."""
        for number, rect in self._visible_headers():
            if rect.top() <= point.y() <= rect.bottom():
                section = self._sections[number]
                return " · ".join(filter(None, (section.title, section.detail)))
        return super().tip_at(point)

    def _link_at(self, point: QPoint) -> tuple[int, str]:
        for section, rect in self._visible_headers():
            if rect.contains(point):
                return section, self._headers.link_at(
                    point, self._sections[section], rect, self._header_links(section)
                )
        return -1, ""

    def _visible_headers(self) -> Iterator[tuple[int, QRect]]:
        self.ensure_arranged()
        sections = self._justified.sections
        bottom = self._offset + self.viewport().height()
        for section in sections.sections_between(self._offset, bottom):
            yield section, self.header_rect(section)
