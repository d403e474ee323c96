"""A widget that covers another one, or the whole screen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class Overlay(QObject):
    """Keeps ``widget`` over ``host``, which is its parent; or over the window, while that takes the whole screen.

    ``host_hidden`` and ``host_shown`` tell that the host was hidden and shown.
    """

    host_hidden = Signal()
    host_shown = Signal()

    def __init__(self, widget: QWidget, host: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._host = host
        self._state = Qt.WindowState.WindowNoState
        host.installEventFilter(self)

    @property
    def is_full_screen(self) -> bool:
        """Whether the widget covers the screen."""
        return self._widget.parent() is not self._host

    def fit(self) -> None:
        """Take the size of the present parent."""
        parent = self._widget.parentWidget()
        if parent is not None:
            self._widget.setGeometry(parent.rect())

    def enter(self) -> None:
        """Show the window full screen with the widget covering all of it."""
        window = self._widget.window()
        self._state = window.windowState()
        self._move_to(window)
        window.installEventFilter(self)
        window.showFullScreen()
        self.fit()

    def leave(self) -> None:
        """Leave full screen and restore the window's state."""
        if self.is_full_screen:
            window = self._widget.window()
            window.removeEventFilter(self)
            self._move_to(self._host)
            window.setWindowState(self._state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size and visibility of what is covered."""
        if watched is self._widget.parent() and event.type() == QEvent.Type.Resize:
            self.fit()
        elif watched is self._host and event.type() == QEvent.Type.Hide:
            self.host_hidden.emit()
        elif watched is self._host and event.type() == QEvent.Type.Show:
            self.host_shown.emit()
        return super().eventFilter(watched, event)

    def _move_to(self, parent: QWidget) -> None:
        """Reparent within the window; the widget keeps the focus while it can be seen."""
        is_open = self._widget.isVisible()
        self._widget.setParent(parent)
        self.fit()
        if is_open and self._host.isVisible():
            self._widget.show()
            self._widget.raise_()
            self._widget.setFocus(Qt.FocusReason.PopupFocusReason)
