"""A short list of suggestions below a text cursor. It never takes the focus."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.ui.style.theme import Theme

_WIDE: Final = 300
_HIGH: Final = 36
_EDGE: Final = 5
_GAP: Final = 4
_NOTE: Final = Qt.ItemDataRole.UserRole


class PopupList(QFrame):
    """Lines of (words, note) in ``window``. ``chosen`` carries the number of the line that was clicked."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setProperty("role", "choices")
        self._list = QListWidget(self)
        self._list.setItemDelegate(_Line(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self._list)
        self.hide()

    @property
    def current(self) -> int:
        """The number of the line that Enter would take; -1: none."""
        return self._list.currentRow() if self.isVisible() else -1

    @property
    def lines(self) -> list[str]:
        """The words of all lines; empty while the list is hidden."""
        return [self._list.item(row).text() for row in range(self._list.count())] if self.isVisible() else []

    def rect_of(self, row: int) -> QRect:
        """Where a line is, in the list that ``viewport`` shows."""
        return self._list.visualItemRect(self._list.item(row))

    @property
    def viewport(self) -> QWidget:
        """The widget that shows the rows."""
        return self._list.viewport()

    def offer(self, lines: Sequence[tuple[str, str]], at: QRect, *, current: int = -1) -> None:
        """Show the lines below ``at`` (in the window's own pixels), or above where there is no room; none: hide."""
        if not lines:
            self.hide()
            return
        self._list.clear()
        for words, note in lines:
            item = QListWidgetItem(words)
            item.setData(_NOTE, note)
            self._list.addItem(item)
        self._list.setCurrentRow(current)
        self.move_to(at)
        self.show()
        self.raise_()

    def move_to(self, at: QRect) -> None:
        """Move the current row, without choosing it."""
        self._place(at, self._list.count())

    def step(self, by: int) -> str:
        """Go ``by`` lines on, around the ends, and return the words of that line."""
        count = self._list.count()
        row = self._list.currentRow()
        row = (row + by) % count if row >= 0 else (0 if by > 0 else count - 1)
        self._list.setCurrentRow(row)
        return self._list.item(row).text()

    def _place(self, at: QRect, count: int) -> None:
        window = self.parentWidget()
        assert window is not None
        size = QSize(
            min(self._theme.px(_WIDE), window.width()), count * self._theme.px(_HIGH) + 2 * (_EDGE + 1)
        )
        left = max(0, min(at.left(), window.width() - size.width() - 2 * _GAP))
        top = at.bottom() + _GAP
        if top + size.height() > window.height() and at.top() - _GAP - size.height() >= 0:
            top = at.top() - _GAP - size.height()
        self.setGeometry(QRect(QPoint(left, top), size))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._list.row(item))


class _Line(QStyledItemDelegate):
    """Paints a line: the words, and after them the note in a fainter colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDE, self._theme.px(_HIGH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state: QStyle.StateFlag = option.state
        box: QRect = option.rect
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or is_over:
            painter.setBrush(self._theme.color("soft" if is_chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        inside = box.adjusted(8, 0, -8, 0)
        font = QFont(self._theme.font("body"))
        painter.setFont(font)
        painter.setPen(self._theme.color("on_soft" if is_chosen else "ink"))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
        inside.setLeft(inside.left() + painter.fontMetrics().horizontalAdvance(words) + 10)
        painter.setPen(self._theme.color("on_soft" if is_chosen else "ink3"))
        painter.setFont(self._theme.font("small"))
        note = painter.fontMetrics().elidedText(
            str(index.data(_NOTE)), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()
