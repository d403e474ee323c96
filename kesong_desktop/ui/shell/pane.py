"""Pane, the base class of all panes, and the bar at its top."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kesong_desktop.model.event import Event
from kesong_desktop.ui.shell.destination import ComposeDestination, Destination, EditorDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_look
from kesong_desktop.ui.style.tokens import PANE_MARGIN, TILE_GAP, TOP_BAR_HEIGHT
from kesong_desktop.ui.widgets.elided_label import ElidedLabel


class TopBar(QFrame):
    """Title and subtitle at the left, actions at the right; 64 pixels high."""

    def __init__(self, title: str, parent: QWidget | None = None, *, has_line: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        set_look(self, "line", "true" if has_line else "false")
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._title = ElidedLabel(title, "title", parent=self)
        self._remark = ElidedLabel("", "body", "ink2", is_spare=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 0)
        self._row.setSpacing(TILE_GAP)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark, 1)

    @property
    def title(self) -> QLabel:
        """The label that shows the title."""
        return self._title

    def set_title(self, text: str) -> None:
        """Show ``text`` as the title."""
        self._title.setText(text)

    def set_remark(self, text: str) -> None:
        """Show ``text`` as the subtitle, where there is room."""
        self._remark.setText(text)

    def add_first(self, widget: QWidget) -> None:
        """Put ``widget`` before the title."""
        self._row.insertWidget(0, widget)

    def add_after_title(self, widget: QWidget) -> None:
        """Put ``widget`` between the title and the subtitle."""
        self._row.insertWidget(self._row.indexOf(self._remark), widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Pane(QWidget):
    """A pane of the window.

    ``say`` carries a sentence for a toast, ``destination_requested`` the ``Destination`` that the pane asks for, and
    ``back_requested`` asks for the place visited before. ``offered`` carries a sentence, the words of a button beside it, and
    what to call when that is pressed.
    """

    say = Signal(str)
    offered = Signal(str, str, object)
    destination_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        context.theme.changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Fit the widths of the parts to the size of the pane and of the text."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the new size."""
        super().resizeEvent(event)
        self.fit()

    def px(self, size: int) -> int:
        """Return ``size``, in pixels at 100 % text, for the present size of text."""
        return self.context.theme.px(size)

    @property
    def floor_px(self) -> int:
        """Height in pixels at the lower end of the pane that a toast must not cover."""
        return 0

    @property
    def is_complete(self) -> bool:
        """Whether all parts of the pane are made; False while it is being made in steps."""
        return True

    def refresh(self) -> None:
        """Look for what is new (F5)."""

    def focus_search(self) -> bool:
        """Give the pane's own search field the focus (Ctrl+F); return False where it has none."""
        return False

    def go_on(self) -> None:
        """Take the next step with the draft in hand (Ctrl+Enter)."""

    def go_back(self) -> None:
        """Go one step back within the pane (Esc)."""

    def choose_files(self) -> bool:
        """Open a file dialog; return False where the pane takes no files."""
        return False

    def add_files(self, paths: list[str]) -> bool:
        """Take files and folders from outside; return False where the pane takes none."""
        return not paths

    def open_picture(self, index: int) -> None:
        """Show the picture ``index`` of the draft in hand, counted from 0."""

    def close_for_good(self) -> None:
        """Stop what the pane runs on other threads, because the window closes."""

    def mend(self, what: str, picture: int) -> None:
        """Focus the field ``what`` of the picture ``picture`` (-1: of the draft), which the preflight check named."""

    def arrive(self, destination: Destination) -> None:
        """Show the part of the pane that ``destination`` names; called after ``entered``."""
        match destination:
            case EditorDestination(index):
                self.open_picture(index)
            case ComposeDestination(field, picture) if field:
                self.mend(field, picture)

    def entered(self) -> None:
        """Called when the pane comes to the front."""

    def left(self) -> None:
        """Called when the pane leaves the front, or the window closes."""

    def take(self, event: Event) -> None:
        """Called for each event of the engine and the services, in front or not."""
