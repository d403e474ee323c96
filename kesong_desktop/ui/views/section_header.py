"""Headers of the sections of a view, with links in them."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.view_style import ViewStyle

_DETAIL_GAP, _LINK_GAP, _LINK_AIR = 12, 24, 8
_MOST_KEPT = 128
_LEAST_CHARACTERS = 4


@dataclass(frozen=True, slots=True)
class HeaderLink:
    """Words in a header that can be pressed; ``name`` says which they are."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class _Text:
    """A line of a header: how far from its left edge it begins, and how wide it is."""

    text: str
    x: int
    width: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Laid:
    """A header laid out for a width; ``links`` go from right to left."""

    title: _Text
    detail: _Text
    links: tuple[_Text, ...]


class HeaderPainter:
    """Draws headers: title and detail at the left, links at the right as far as there is room for them and the title."""

    def __init__(self, style: ViewStyle) -> None:
        self._style = style
        self._title = QFontMetrics(style.title_font)
        self._detail = QFontMetrics(style.detail_font)
        self._link = QFontMetrics(style.link_font)
        # To measure a text costs as much as to draw it, and the words of links are few.
        self._link_widths: dict[str, int] = {}
        self._laid: OrderedDict[tuple[str, str, int, tuple[HeaderLink, ...]], _Laid] = OrderedDict()

    def paint(
        self, painter: QPainter, section: ItemSection, rect: QRect, links: Sequence[HeaderLink]
    ) -> None:
        """Draw one header into ``rect``; the ground is there already."""
        style, left, laid = self._style, rect.left(), self._lay_out(section, rect.width(), links)
        painter.setPen(style.ink)
        painter.setFont(style.title_font)
        painter.drawText(left, _baseline(rect, self._title), laid.title.text)
        if laid.detail.text:
            painter.setPen(style.meta)
            painter.setFont(style.detail_font)
            painter.drawText(left + laid.detail.x, _baseline(rect, self._detail), laid.detail.text)
        if laid.links:
            painter.setPen(style.accent)
            painter.setFont(style.link_font)
            for link in laid.links:
                painter.drawText(left + link.x + _LINK_AIR, _baseline(rect, self._link), link.text)

    def link_at(self, point: QPoint, section: ItemSection, rect: QRect, links: Sequence[HeaderLink]) -> str:
        """Return the name of the link at a point, or an empty string."""
        x = point.x() - rect.left()
        laid = self._lay_out(section, rect.width(), links)
        return next((link.name for link in laid.links if link.x <= x < link.x + link.width), "")

    def _lay_out(self, section: ItemSection, width: int, links: Sequence[HeaderLink]) -> _Laid:
        key = (section.title, section.detail, width, tuple(links))
        found = self._laid.get(key)
        if found is None:
            found = self._laid[key] = self._made(section, width, links)
            if len(self._laid) > _MOST_KEPT:
                self._laid.popitem(last=False)
        return found

    def _made(self, section: ItemSection, width: int, links: Sequence[HeaderLink]) -> _Laid:
        title = _shortened(section.title, 0, width, self._title)
        places: list[_Text] = []
        end = width
        for link in reversed(links):
            x = end - self._link_width(link.text) - 2 * _LINK_AIR
            if x < title.width + _LINK_GAP:
                break
            places.append(_Text(link.text, x, end - x, link.name))
            end = x - _LINK_AIR
        x = title.width + _DETAIL_GAP
        has_room = section.detail and end - x > self._detail.averageCharWidth() * _LEAST_CHARACTERS
        detail = _shortened(section.detail, x, end - x, self._detail) if has_room else _Text("", x, 0)
        return _Laid(title, detail, tuple(places))

    def _link_width(self, text: str) -> int:
        found = self._link_widths.get(text)
        if found is None:
            found = self._link_widths[text] = self._link.horizontalAdvance(text)
        return found


def _shortened(text: str, x: int, room: int, metrics: QFontMetrics) -> _Text:
    width = metrics.horizontalAdvance(text)
    if width <= room:
        return _Text(text, x, width)
    return _Text(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), x, room)


def _baseline(rect: QRect, metrics: QFontMetrics) -> int:
    return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
