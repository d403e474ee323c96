"""The bar at the top of the viewer, and the arrows at its sides."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import icon_button

EDGE = 16
_SIDE = 40


class ViewerToolbar(QWidget):
    """Zoom, information, full screen and close."""

    zoom_out_requested = Signal()
    zoom_in_requested = Signal()
    panel_requested = Signal()
    full_screen_requested = Signal()
    close_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.scale = label("", "small", "ink2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 4, EDGE, 4)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.scale)
        row.addSpacing(8)
        self._zooms = (
            self._tool("magnifying-glass-minus", self.tr("Zoom out"), "-", self.zoom_out_requested),
            self._tool("magnifying-glass-plus", self.tr("Zoom in"), "+", self.zoom_in_requested),
        )
        self._info = self._tool("info", self.tr("Information"), "I", self.panel_requested)
        self._info.setCheckable(True)
        self._screen = self._tool("corners-out", self.tr("Full screen"), "F", self.full_screen_requested)
        close = self._tool("x", self.tr("Close"), "Esc", self.close_requested)
        for made in (*self._zooms, self._info, self._screen, close):
            row.addWidget(made)

    def show_zoom(self, *, visible: bool) -> None:
        """Show or hide the zoom buttons and the scale; a video has none."""
        for made in (self.scale, *self._zooms):
            made.setVisible(visible)

    def show_panel_open(self, *, is_open: bool) -> None:
        """Mark the information panel as open."""
        self._info.setChecked(is_open)

    def show_full_screen(self, *, is_full: bool) -> None:
        """Show on the full screen button whether it enters or leaves full screen."""
        self._screen.setIcon(self._icons.icon("corners-in" if is_full else "corners-out"))
        name = self.tr("Leave full screen") if is_full else self.tr("Full screen")
        self._screen.setAccessibleName(name)
        set_tip(self._screen, f"{name} (F)")

    def _tool(self, icon: str, name: str, key: str, requested: SignalInstance) -> QToolButton:
        return tool_button(self._icons.icon(icon), name, key, requested, self)


class StepArrows(QObject):
    """Arrows over the left and the right edge of ``area``, which lies in ``parent``."""

    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, icons: Icons, area: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self._previous = tool_button(
            icons.icon("caret-left"), self.tr("Previous"), self.tr("Left"), self.previous_requested, parent
        )
        self._next = tool_button(
            icons.icon("caret-right"), self.tr("Next"), self.tr("Right"), self.next_requested, parent
        )
        for made in (self._previous, self._next):
            made.setProperty("over", "true")
        area.installEventFilter(self)

    def show_for(self, *, has_previous: bool, has_next: bool) -> None:
        """Show each arrow only if there is an item in its direction."""
        self._previous.setVisible(has_previous)
        self._next.setVisible(has_next)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the arrows at the sides when the area changes size."""
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        area = self._area.geometry()
        for made, x in ((self._previous, area.left() + EDGE), (self._next, area.right() - EDGE - _SIDE)):
            made.setGeometry(x, area.center().y() - _SIDE // 2, _SIDE, _SIDE)
            made.raise_()


def tool_button(icon: QIcon, name: str, key: str, requested: SignalInstance, parent: QWidget) -> QToolButton:
    """Return an icon button of the viewer; a click on it leaves the keyboard focus with the picture."""
    made = icon_button(icon, name, key=key, parent=parent)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(requested)
    return made
