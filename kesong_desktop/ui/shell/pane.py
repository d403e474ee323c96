"""Pane, the base class of all panes, and the bar at its top."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kesong_desktop.model.event import Event
from kesong_desktop.ui.shell.destination import ComposeDestination, Destination, EditorDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import (
    CONTROL_HEIGHT,
    GRID,
    PANE_MARGIN,
    TILE_GAP,
    TOP_BAR_HEIGHT,
    TYPE,
)
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_AT_END = Qt.AlignmentFlag.AlignRight


class TopBar(QFrame):
    """Title and subtitle at the left, actions at the right; 64 pixels high, more with larger text.

    Where the title and the actions have no room beside each other, the actions are on a second line.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, has_line: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        self.setProperty("line", "true" if has_line else "false")
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._fitted: tuple[bool, int, int] | None = None
        self._title = ElidedLabel(title, "title", parent=self)
        self._remark = ElidedLabel("", "body", "ink2", is_spare=True, parent=self)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 0)
        self._lines.setSpacing(TILE_GAP)
        self._row = QHBoxLayout()
        self._row.setSpacing(TILE_GAP)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark, 1)
        self._lines.addLayout(self._row, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(TILE_GAP)
        self._lines.addLayout(self._actions)

    def event(self, event: QEvent) -> bool:
        """Grow with the text, as the controls do, and use a second line where there is too little room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text, as the controls do."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a second line where there is too little room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the size with the title, shortened, above the actions."""
        head = self._head_px() - self._title.sizeHint().width() + self._title.minimumSizeHint().width()
        wide = max(head, self._actions.minimumSize().width())
        return QSize(wide + 2 * PANE_MARGIN, self.minimumHeight())

    @property
    def title(self) -> QLabel:
        """The label that shows the title."""
        return self._title

    def set_title(self, text: str) -> None:
        """Show ``text`` as the title; without one there is no room for it."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

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
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fit(self) -> None:
        line, size = TYPE["body"][1], TYPE["body"][0]
        grown = max(0, round(line * QApplication.font().pixelSize() / size) - line)
        room = self.width() - 2 * PANE_MARGIN
        least = self._actions.minimumSize().width()
        has_two = bool(least) and self._head_px() + TILE_GAP + least > room
        # Beside the actions it is whole: they give way.
        title_px = 0 if has_two or not least else self._title.sizeHint().width()
        if (has_two, title_px, grown) == self._fitted:
            # Each of what follows would request a layout, and with it another call.
            return
        self._fitted = (has_two, title_px, grown)
        self._title.setMinimumWidth(title_px)
        direction = QBoxLayout.Direction
        self._lines.setDirection(direction.TopToBottom if has_two else direction.LeftToRight)
        self._lines.setSpacing(0 if has_two else TILE_GAP)
        self._lines.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, GRID if has_two else 0)
        # At their own width, as they have on one line.
        self._lines.setAlignment(self._actions, _AT_END if has_two else Qt.AlignmentFlag(0))
        high = TOP_BAR_HEIGHT + grown
        self.setFixedHeight(high + CONTROL_HEIGHT + grown + GRID if has_two else high)

    def _head_px(self) -> int:
        """Return the width in which the title and what is beside it are whole, without the subtitle."""
        found = (self._row.itemAt(number) for number in range(self._row.count()))
        shown = [
            one for one in found if one is not None and not one.isEmpty() and one.widget() is not self._remark
        ]
        return sum(one.sizeHint().width() for one in shown) + TILE_GAP * len(shown)


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
        super().__init__(parent if parent is not None else context.pane_host)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        context.theme.changed.connect(self.fit)
        context.theme.defer_hidden(self)

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
