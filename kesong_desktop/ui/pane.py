"""What every pane is, and the bar at its top."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kesong_desktop.model.event import Event
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN, TILE_GAP, TOP_BAR_HEIGHT
from kesong_desktop.ui.widgets.look import label, set_look, set_tip


class TopBar(QFrame):
    """Title and remark at the left, acts at the right, 64 pixels high."""

    def __init__(self, title: str, parent: QWidget | None = None, *, has_line: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        set_look(self, "line", "true" if has_line else "false")
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._title = label(title, "title", parent=self)
        self._remark = label("", "body", "ink2", parent=self)
        self._remark.setMinimumWidth(0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 0)
        self._row.setSpacing(TILE_GAP)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark)
        self._row.addStretch(1)

    @property
    def title(self) -> QLabel:
        """The title."""
        return self._title

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def set_remark(self, text: str) -> None:
        """Change the quiet words beside the title."""
        self._remark.setText(text)
        set_tip(self._remark, text)  # it is cut off where there is no room

    def add_first(self, widget: QWidget) -> None:
        """Put a widget before the title."""
        self._row.insertWidget(0, widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Pane(QWidget):
    """A pane of the window. ``stage`` is what it works with."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        stage.theme.changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Give the parts their widths: the pane has another size, or its text has."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other widths."""
        super().resizeEvent(event)
        self.fit()

    def px(self, size: int) -> int:
        """``size`` pixels at 100 % text, at the present size of text."""
        return self.stage.theme.px(size)

    @property
    def floor_px(self) -> int:
        """Pixels at its end that nothing in passing should cover."""
        return 0

    def refresh(self) -> None:
        """Look for what is new (F5)."""

    def go_on(self) -> None:
        """The next step of what is being made (Ctrl+Enter)."""

    def go_back(self) -> None:
        """One step back (Esc)."""

    def choose_files(self) -> bool:
        """Let files be chosen; False where the pane has no use for any."""
        return False

    def add_files(self, paths: list[str]) -> bool:
        """Take files and folders that come from outside; False where the pane has no use for any."""
        return not paths

    def open_picture(self, index: int) -> None:
        """Take a picture of the draft in hand, by its number."""

    def close_for_good(self) -> None:
        """The window closes: what the pane has on other threads ends."""

    def mend(self, what: str, picture: int) -> None:
        """Show where something that the check found can be mended."""

    def entered(self) -> None:
        """The pane comes to the front."""

    def left(self) -> None:
        """The pane goes to the back, or the window closes."""

    def take(self, event: Event) -> None:
        """Something happened; the pane may be in front or not."""
