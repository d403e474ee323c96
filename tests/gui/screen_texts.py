"""Texts of a window that are not translated, and widgets that are cut off or lie outside of it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QTableView,
    QToolButton,
    QWidget,
)

from kesong_desktop.ui.compose.language_choice import LanguageChoice
from kesong_desktop.ui.profile.profile_top import ProfileTop
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.shadow import Shadow

_ACCENTED = re.compile("[aceinosuyzACEINOSUYZ]")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]|<[^<>]*>")
_NO_TEXT = re.compile(
    r"https?://\S+|\S*[/@]\S+|\S+\.(?:jpe?g|png|mp4|zip|mov|town|local)\b|[Kk]esong [\d.]+(?:, | \().*"
    r"|#\w+|\b[A-Z]{3,4}\b|\b[A-Z]\b"
)
"""Addresses, paths, handles, file names, versions, hashtags, currencies and formats, and letters on keys."""


def untranslated(text: str, names: frozenset[str]) -> list[str]:
    """Return the words of ``text`` that the pseudo-locale would have accented and did not, except ``names``."""
    words = _WORD.findall(_NO_TEXT.sub(" ", _MARKS.sub("", text.replace("&", ""))))
    return [word for word in words if word.isascii() and _ACCENTED.search(word) and word not in names]


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where and what: each text of the window's widgets, seen or not, and of the items that they paint."""
    for widget in [window, *window.findChildren(QWidget)]:
        place = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
            yield place, text
        yield from ((place, text) for text in _shown_by(widget))


def _shown_by(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case LanguageChoice():
            yield widget.itemText(0)
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case ItemView() if widget.model() is not None:
            yield from _items(widget)


def _items(view: ItemView) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)  # fmt: skip
    model = view.model()
    for row in range(model.rowCount()):
        yield from (str(model.index(row, 0).data(role) or "") for role in roles)
    tree = QAccessible.queryAccessibleInterface(view)
    for number in range(tree.childCount()):
        item = tree.child(number)
        if item is not None and item.isValid():
            yield item.text(QAccessible.Text.Name)
            yield item.text(QAccessible.Text.Description)


def faults_of_layout(window: QWidget) -> Iterator[str]:
    """Yield each visible widget that lies outside of what shows it, and each whose text is cut off."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, Shadow) or isinstance(
            widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit
        ):
            continue
        if _is_in_wide_table(widget):
            continue
        frame = _frame(widget)
        area = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
        if area.left() < 0 or area.right() >= frame.width():
            yield f"{_name(widget)} is outside: {area.left()} to {area.right()} of {frame.width()}"
        elif (
            frame is window
            and not isinstance(widget, ProfileTop)  # it scrolls with the posts below it
            and (area.top() < 0 or area.bottom() >= frame.height())
        ):
            yield f"{_name(widget)} is outside: {area.top()} to {area.bottom()} of {frame.height()} high"
        elif cut := _cut(widget):
            yield f"{_name(widget)} is cut: {cut}"


def _is_in_wide_table(widget: QWidget) -> bool:
    """Return whether one scrolls sideways to what is in a cell."""
    above = widget.parentWidget()
    table = above.parentWidget() if above is not None else None
    return isinstance(table, QTableView) and bool(table.horizontalScrollBar().maximum())


def _frame(widget: QWidget) -> QWidget:
    """Return the page of the innermost scroll area around ``widget``, as wide as what is seen of it, else the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        if isinstance(parent, ProfileTop):
            return parent
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent and parent is not widget:
            return parent
        parent = above
    return widget.window()


def _cut(widget: QWidget) -> str:
    size, wanted, policy = widget.size(), widget.minimumSizeHint(), widget.sizePolicy()
    if isinstance(widget, QLabel) and widget.text():
        if isinstance(widget, ElidedLabel):
            return ""
        if widget.wordWrap():
            needed = widget.heightForWidth(size.width())
            return f"{size.height()} of {needed} high" if size.height() < needed else ""
        is_elided = policy.horizontalPolicy() is QSizePolicy.Policy.Ignored
        needed = widget.sizeHint().width()
        return f"{size.width()} of {needed} wide" if size.width() < needed and not is_elided else ""
    if (
        isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    ) or (isinstance(widget, QAbstractButton) and not widget.text()):
        wanted = widget.iconSize()
    if isinstance(widget, QAbstractButton) and (widget.text() or not widget.icon().isNull()):
        wanted = wanted if wanted.isValid() else widget.sizeHint()
        if isinstance(widget, QToolButton):
            # Their hint has air above and below that the style sheet's least height does without.
            wanted.setHeight(max(widget.fontMetrics().height(), widget.iconSize().height()))
        if size.width() < wanted.width() or size.height() < wanted.height():
            return f"{size.width()} x {size.height()} of {wanted.width()} x {wanted.height()}"
    if isinstance(widget, QComboBox) and widget.toolTip() != widget.currentText():
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return f"{size.width()} of {needed} wide" if size.width() < needed else ""
    return ""


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    name = widget.accessibleName() or text
    return f"{type(widget).__name__} “{name}” in {type(widget.parentWidget()).__name__}"


def open_menus() -> list[QMenu]:
    """Return the menus that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
