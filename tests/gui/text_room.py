"""Texts that have less room than they need, and controls that lie over each other or outside of what holds them."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)

from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from tests.gui.screen_texts import faults_of_layout, open_menus, texts_of

_SPARE_PX = 1.0
"""Qt rounds widths up or down, depending on what asks."""
_LINE_EDIT_AIR = 2
"""What a QLineEdit leaves free on both sides of its text."""
_MARKUP = re.compile("[\u2066-\u2069\u200e\u200f]|<[^<>]*>")


class PaintedTexts:
    """What is painted with ``QPainter.drawText`` and has no room, and what was shortened with an ellipsis before."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.faults: set[str] = set()
        self.elided: set[str] = set()
        self._whole: dict[str, str] = {}
        draw, elide = QPainter.drawText, QFontMetrics.elidedText

        def noted(painter: QPainter, *arguments: Any) -> Any:
            self._note(painter, arguments)
            return draw(painter, *arguments)

        def shortened(metrics: QFontMetrics, text: str, *arguments: Any) -> str:
            cut = elide(metrics, text, *arguments)
            if cut != text:
                self._whole[cut] = text
            return cut

        monkeypatch.setattr(QPainter, "drawText", noted)
        monkeypatch.setattr(QFontMetrics, "elidedText", shortened)

    def clear(self) -> None:
        """Forget what was painted, for instance before the layouts had come to rest."""
        self.faults.clear()
        self.elided.clear()

    def take(self, tops: list[QWidget]) -> Iterator[str]:
        """Yield the faults since the last call; a shortened text is one if nothing in ``tops`` tells the whole."""
        yield from sorted(self.faults)
        if self.elided:
            told = _told(tops)
            yield from (
                f"“{one}” is nowhere told in full" for one in sorted(self.elided) if _plain(one) not in told
            )
        self.clear()

    def _note(self, painter: QPainter, arguments: tuple[Any, ...]) -> None:
        device = painter.device()
        text = next((one for one in arguments if isinstance(one, str)), "")
        if not text.strip() or not isinstance(device, QWidget):
            return
        if text in self._whole:
            self.elided.add(self._whole[text])
        place, metrics = type(device).__name__, painter.fontMetrics()
        if not isinstance(arguments[0], QRect | QRectF):
            return
        room = QRectF(arguments[0])
        flags = int(arguments[1]) if not isinstance(arguments[1], str) else 0
        wraps = bool(flags & int(Qt.TextFlag.TextWordWrap))
        needed = metrics.boundingRect(
            QRect(0, 0, max(1, int(room.width())), 10_000 if wraps else 0), flags, text
        )
        if needed.width() > room.width() + _SPARE_PX:
            self.faults.add(f"“{text}” in {place}: {room.width():.0f} of {needed.width()} wide")
        elif _ink_px(metrics, text, needed.height(), wraps=wraps) > room.height() + _SPARE_PX:
            self.faults.add(f"“{text}” in {place}: {room.height():.0f} of {needed.height()} high")
        else:
            self._note_edges(painter, device, text, room, needed.width())

    def _note_edges(self, painter: QPainter, device: QWidget, text: str, room: QRectF, wide: float) -> None:
        if painter.combinedTransform().isRotating() or painter.opacity() == 0:
            return
        view = device.parentWidget()
        if isinstance(view, QTableView) and view.horizontalScrollBar().maximum():
            # One scrolls to the rest of a cell.
            return
        shown = painter.combinedTransform().mapRect(room)
        spare = max(0.0, shown.width() - wide)
        if shown.left() + spare < -_SPARE_PX or shown.right() - spare > device.width() + _SPARE_PX:
            self.faults.add(
                f"“{text}” in {type(device).__name__} is outside: {shown.left():.0f} to {shown.right():.0f} of {device.width()}"
            )


def _ink_px(metrics: QFontMetrics, text: str, lines_px: int, *, wraps: bool) -> int:
    """Return how high the ink is: the lines of some scripts have more air than the boxes that they are centred in."""
    tight = metrics.tightBoundingRect(text).height()
    return lines_px - metrics.descent() if wraps else min(lines_px, tight)


def _plain(text: str) -> str:
    return " ".join(_MARKUP.sub("", text).replace("&", "").split())


def _told(tops: list[QWidget]) -> str:
    texts = [text for top in tops for _, text in texts_of(top)]
    for view in (one for top in tops for one in top.findChildren(JustifiedRowsView) if one.isVisible()):
        texts += [view.tip_at(rect.center()) for _, rect in view._visible_headers()]
    for table in (one for top in tops for one in top.findChildren(QTableView) if one.isVisible()):
        texts += [text for text, tip in _cells(table) if tip == text or tip == text[: len(tip) - 1] + "…"]
    return "\n".join(map(_plain, texts))


def _cells(table: QTableView) -> Iterator[tuple[str, str]]:
    """Yield text and tooltip of each cell; those that are longer than a screen are told by their beginning."""
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            yield (
                str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
                str(index.data(Qt.ItemDataRole.ToolTipRole) or ""),
            )


def faults_of_room(window: QWidget) -> Iterator[str]:
    """Yield each visible control of ``window`` whose text has no room, and those that overlap or leave what holds them."""
    yield from faults_of_layout(window)
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if widget is not window and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            yield from _outside_of_parent(widget)
        if fault := _no_room(widget):
            yield f"{name_of(widget)}: {fault}"
        layout = widget.layout()
        if layout is not None and not isinstance(layout, QStackedLayout):
            yield from _overlaps(layout)
        yield from _free_overlaps(widget)


def _outside_of_parent(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if (
        widget.isWindow()
        or parent is None
        or not isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox)
    ):
        return
    above = parent.parentWidget()
    area = widget.geometry()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
        return
    if not parent.rect().contains(area) and not area.isEmpty():
        yield (
            f"{name_of(widget)} leaves its parent: {area.x()},{area.y()} {area.width()}x{area.height()}"
            f" of {parent.width()}x{parent.height()}"
        )


def _no_room(widget: QWidget) -> str:
    """Return what is cut off of the widget's own text, or nothing."""
    metrics = widget.fontMetrics()
    match widget:
        case QLineEdit() if not isinstance(widget.parentWidget(), QComboBox):
            return _line_edit(widget)
        case QPlainTextEdit() if widget.placeholderText() and not widget.toPlainText():
            view = widget.viewport().rect()
            margin = int(widget.document().documentMargin())
            flags = Qt.TextFlag.TextWordWrap
            needed = metrics.boundingRect(
                QRect(0, 0, view.width() - 2 * margin, 10_000), flags, widget.placeholderText()
            )
            high = view.height() - margin
            return f"placeholder {high} of {needed.height()} high" if needed.height() > high + 1 else ""
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = QStyle.SubControl.SC_ComboBoxEditField
            box = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget)
            icon = 0 if widget.itemIcon(widget.currentIndex()).isNull() else widget.iconSize().width() + 4
            needed_px = metrics.horizontalAdvance(widget.currentText()) + icon
            is_told = widget.currentText() in widget.toolTip()
            if box.width() + _SPARE_PX < needed_px and not is_told:
                return f"“{widget.currentText()}” {box.width()} of {needed_px} wide"
            return f"{box.height()} of {metrics.height()} high" if box.height() < metrics.height() - 2 else ""
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            return _header(widget)
        case QLabel() if widget.text() and not widget.wordWrap():
            high = widget.contentsRect().height()
            lines = widget.text().count("\n") + 1
            return f"{high} of {metrics.height() * lines} high" if high < metrics.height() * lines else ""
        case QAbstractItemView():
            return ""
        case _:
            return ""


def _line_edit(widget: QLineEdit) -> str:
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    box = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
    margins = widget.textMargins()
    room = box.width() - margins.left() - margins.right() - 2 * _LINE_EDIT_AIR
    room -= sum(24 for action in widget.actions() if action.isVisible() and not action.icon().isNull())
    words = widget.placeholderText() if not widget.text() else ""
    if isinstance(widget.parentWidget(), QAbstractSpinBox):
        words = widget.text()
    needed, high = widget.fontMetrics().horizontalAdvance(words), widget.fontMetrics().height()
    told = _plain(f"{widget.toolTip()}\n{widget.accessibleName()}\n{widget.accessibleDescription()}")
    if needed > room and _plain(words) not in told:
        return f"“{words}” {room} of {needed} wide"
    return f"{box.height()} of {high} high" if box.height() < high else ""


def _header(widget: QHeaderView) -> str:
    model = widget.model()
    for section in range(widget.count()):
        if widget.isSectionHidden(section):
            continue
        words = str(model.headerData(section, widget.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        needed, wide = widget.sectionSizeFromContents(section), widget.sectionSize(section)
        told = str(model.headerData(section, widget.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
        if words and needed.width() > wide + 1 and words not in told:
            return f"“{words}” {wide} of {needed.width()} wide"
        if words and needed.height() > widget.height() + 1:
            return f"“{words}” {widget.height()} of {needed.height()} high"
    return ""


def _overlaps(layout: QLayout) -> Iterator[str]:
    """Yield what one layout has set over another of its items."""
    shown: list[tuple[QRect, QWidget]] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner, widget = item.layout(), item.widget()
        if inner is not None and not isinstance(inner, QStackedLayout):
            yield from _overlaps(inner)
        elif widget is not None and widget.isVisible() and not widget.visibleRegion().isEmpty():
            shown.append((widget.geometry(), widget))
    for number, (area, widget) in enumerate(shown):
        for other, beside in shown[:number]:
            both = area.intersected(other)
            if both.width() > 1 and both.height() > 1:
                yield f"{name_of(widget)} lies over {name_of(beside)}: {both.width()} x {both.height()}"


def _free_overlaps(parent: QWidget) -> Iterator[str]:
    """Yield buttons, labels and fields that are not in a layout and lie over another."""
    laid = _in_layouts(parent.layout())
    found = [
        one
        for one in parent.children()
        if isinstance(one, QAbstractButton | QLabel | QLineEdit | QComboBox)
        and one.isVisible()
        and not one.isWindow()
        and one not in laid
    ]
    for number, widget in enumerate(found):
        for beside in found[:number]:
            both = widget.geometry().intersected(beside.geometry())
            if both.width() > 1 and both.height() > 1:
                yield f"{name_of(widget)} lies over {name_of(beside)}: {both.width()} x {both.height()}"


def _in_layouts(layout: QLayout | None) -> list[QWidget]:
    if layout is None:
        return []
    found: list[QWidget] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if (widget := item.widget()) is not None:
            found.append(widget)
        elif (inner := item.layout()) is not None:
            found += _in_layouts(inner)
    return found


def menu_faults() -> Iterator[str]:
    """Yield open menus that are larger than the screen."""
    for menu in open_menus():
        screen = QApplication.primaryScreen().availableGeometry()
        area = QRect(menu.mapToGlobal(QPoint(0, 0)), menu.size())
        if not screen.contains(area):
            yield f"a menu is outside of the screen: {area} of {screen}"


def name_of(widget: QWidget) -> str:
    """Return what a fault calls a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent is not None else None
    return (
        f"{type(widget).__name__} “{widget.accessibleName() or text}” in {type(parent).__name__}"
        f" in {type(above).__name__}"
    )
