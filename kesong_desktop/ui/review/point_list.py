"""List of the good or bad points of a product, a line each."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label, set_look
from kesong_desktop.ui.style.theme import Theme


class PointList(QFrame):
    """Lines with a sign before them. Enter in the last line adds one; Backspace in an empty line removes it."""

    changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, sign: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = ("plus", "ok") if sign == "+" else ("minus", "bad")
        self._hint = hint
        self._lines: list[QLineEdit] = []
        self._rows: list[QWidget] = []
        self.setProperty("role", "field")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(0)
        self.set_points(())

    def points(self) -> tuple[str, ...]:
        """Return the lines that are not empty."""
        return tuple(line.text() for line in self._lines if line.text().strip())

    def set_points(self, points: tuple[str, ...]) -> None:
        """Show points, and an empty line behind them."""
        if self._lines and self.points() == points:
            return
        while self._lines:
            self._drop(len(self._lines) - 1)
        for text in (*points, ""):
            self._add(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty line removes it; the list has the edge of a focused field while a line of it has the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_look(self, "active", "true" if event.type() == QEvent.Type.FocusIn else "false")
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
        ):
            index = next((i for i, line in enumerate(self._lines) if line is watched), -1)
            if index > 0 and not self._lines[index].text():
                self._drop(index)
                self._lines[index - 1].setFocus(Qt.FocusReason.OtherFocusReason)
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)

    def _add(self, text: str) -> None:
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        sign = label("")
        sign.setPixmap(self._icons.pixmap(*self._icon, 16, self.devicePixelRatioF()))
        line = QLineEdit(text)
        line.setProperty("role", "bare")
        line.setPlaceholderText(self._hint)
        line.setAccessibleName(self._hint)
        line.textEdited.connect(self._edited)
        line.returnPressed.connect(partial(self._entered, line))
        line.installEventFilter(self)
        inside.addWidget(sign)
        inside.addWidget(line, 1)
        self._column.addWidget(row)
        self._lines.append(line)
        self._rows.append(row)

    def _drop(self, index: int) -> None:
        row = self._rows.pop(index)
        self._lines.pop(index)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _entered(self, line: QLineEdit) -> None:
        if not line.text().strip():
            return
        if line is self._lines[-1]:
            self._add("")
        self._lines[self._lines.index(line) + 1].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()
