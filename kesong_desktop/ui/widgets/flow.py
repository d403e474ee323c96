"""A layout that sets its items side by side and starts a new line when the width is used up."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QWidget):
    """Widgets side by side, on more lines where the width is used up; the options are those of ``FlowLayout``."""

    def __init__(
        self,
        parts: Sequence[QWidget] = (),
        gap: int = 8,
        *,
        is_at_end: bool = False,
        is_hanging: bool = False,
    ) -> None:
        super().__init__()
        # The layout of a widget, not one within another layout: PySide deletes the items of those.
        self._flow = FlowLayout(self, gap, is_at_end=is_at_end, is_hanging=is_hanging)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget) -> None:
        """Append a widget to the row."""
        self._flow.addWidget(part)


class _Measured(NamedTuple):
    """An item that takes room, and what it wants: the width of one that ``grows`` is its least one."""

    item: QLayoutItem
    width: int
    height: int
    grows: bool


class FlowLayout(QLayout):
    """Items at their own size, left to right, top to bottom, ``gap`` pixels apart. Its height follows from its width.

    Items are centred on the height of their line; those that want to expand share what is left of it. With ``is_at_end`` the
    lines are at the right; with ``is_hanging`` the first item stands alone at the left, and further lines begin below the second.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        *,
        is_at_end: bool = False,
        is_hanging: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_at_end = is_at_end
        self._is_hanging = is_hanging
        self._items: list[QLayoutItem] = []
        # The layouts around this one ask for the height dozens of times.
        self._measured: list[_Measured] | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self._placed: QRect | None = None
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item to the layout."""
        self._items.append(item)
        self.invalidate()

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
        if not 0 <= index < len(self._items):
            return None  # type: ignore[return-value]
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def invalidate(self) -> None:
        """Measure the items again when they are next asked for; Qt calls it when one of them changes."""
        self._measured = self._least = self._placed = None
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Return no directions: the layout needs no more room than its hint."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Always True: the rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``, in pixels."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in rows within ``rect``."""
        super().setGeometry(rect)
        if rect != self._placed:
            self._arrange(rect, move=True)
            self._placed = QRect(rect)

    def sizeHint(self) -> QSize:
        """Return the minimum size as hint; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item with the margins."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                if not item.isEmpty():
                    size = size.expandedTo(item.minimumSize())
            margins = self.contentsMargins()
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the items need in ``rect``, and with ``move`` place them."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        lines = self._lines(inner.width())
        for number, line in enumerate(lines):
            height = max(one.height for one in line)
            if move:
                indent = self._indent(inner.width()) if number else 0
                self._place(line, QRect(inner.x() + indent, y, inner.width() - indent, height))
            y += height + self.spacing()
        used = y - self.spacing() if lines else y
        return used - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[_Measured]]:
        """Return the items of each line; none is wider than the line."""
        lines: list[list[_Measured]] = []
        x, gap, most = 0, self.spacing(), max(width, 1)
        for one in self._measure():
            fitted = one if one.width <= most else one._replace(width=most)
            if not lines or x + fitted.width > most:
                most = max(width - self._indent(width), 1) if lines else most
                fitted = one if one.width <= most else one._replace(width=most)
                lines.append([])
                x = 0
            lines[-1].append(fitted)
            x += fitted.width + gap
        return lines

    def _indent(self, width: int) -> int:
        """Return how far lines below the first one are indented; not at all where that would take half of the width."""
        measured = self._measure()
        if not self._is_hanging or not measured:
            return 0
        indent = measured[0].width + self.spacing()
        return indent if indent < width / 2 else 0

    def _measure(self) -> list[_Measured]:
        if self._measured is None:
            made = []
            for item in self._items:
                if item.isEmpty():
                    continue
                hint = item.sizeHint()
                grows = _grows(item)
                wide = item.minimumSize().width() if grows else hint.width()
                made.append(_Measured(item, wide, hint.height(), grows))
            self._measured = made
        return self._measured

    def _place(self, line: list[_Measured], row: QRect) -> None:
        used = sum(one.width for one in line) + self.spacing() * (len(line) - 1)
        left = max(0, row.width() - used)
        growing = sum(one.grows for one in line)
        x = row.x() + (left if self._is_at_end and not growing else 0)
        for one in line:
            width = one.width
            if one.grows:
                share = left // growing
                left, growing, width = left - share, growing - 1, width + share
            y = row.y() + (row.height() - one.height) // 2
            one.item.setGeometry(QRect(QPoint(x, y), QSize(width, one.height)))
            x += width + self.spacing()


def _grows(item: QLayoutItem) -> bool:
    """Return whether an item wants to be as wide as there is room."""
    has_room = item.maximumSize().width() > item.minimumSize().width()
    return has_room and bool(item.expandingDirections() & Qt.Orientation.Horizontal)
