"""A layout that sets its items side by side and starts a new line when the width is used up."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QWidget):
    """Widgets side by side, on more lines where the width is used up; with ``is_at_end`` at the right."""

    def __init__(self, parts: Sequence[QWidget] = (), gap: int = 8, *, is_at_end: bool = False) -> None:
        super().__init__()
        # The layout of a widget, not one within another layout: PySide deletes the items of those.
        self._flow = FlowLayout(self, gap, is_at_end=is_at_end)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget) -> None:
        """Append a widget to the row."""
        self._flow.addWidget(part)


class FlowLayout(QLayout):
    """Items at their own size, left to right, top to bottom, ``gap`` pixels apart. Its height follows from its width.

    Items are centred on the height of their line; the last of a line takes what is left when it wants to expand. With
    ``is_at_end`` the lines are at the right.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, is_at_end: bool = False) -> None:
        super().__init__(parent)
        self._is_at_end = is_at_end
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item to the layout."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item that is at ``index`` now."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return the item at ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Remove and return the item at ``index``; None where there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Return no directions: the layout needs no more room than its hint."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Always True: the rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``, in pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in rows within ``rect``."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the minimum size as hint; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item with the margins."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the items need in ``rect``, and with ``move`` place them."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        lines = self._lines(inner.width())
        for line in lines:
            height = max(size.height() for _item, size in line)
            if move:
                self._place(line, QRect(inner.x(), y, inner.width(), height))
            y += height + self.spacing()
        used = y - self.spacing() if lines else y
        return used - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        """Return the size of an item in a line: its hint, or its minimum width if it expands; at most the line."""
        hint = item.sizeHint()
        grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
        wanted = item.minimumSize().width() if grows else hint.width()
        return QSize(min(wanted, max(width, 1)), hint.height())

    def _place(self, line: list[tuple[QLayoutItem, QSize]], row: QRect) -> None:
        used = sum(size.width() for _item, size in line) + self.spacing() * (len(line) - 1)
        x = row.x() + (max(0, row.width() - used) if self._is_at_end else 0)
        for item, size in line:
            last = item is line[-1][0]
            grows = last and bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            width = row.right() + 1 - x if grows else size.width()
            y = row.y() + (row.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
