"""UserActivity: detects scrolling, dragging and absence of the user, so that background work can pause or run."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTabletEvent, QWindow

_ACTIVE_S = 0.5
"""The user counts as active for this time after the last event."""
_AWAY_S = 180.0
"""The user counts as away after this time without input."""
_ALWAYS = frozenset({QEvent.Type.Wheel, QEvent.Type.TouchUpdate, QEvent.Type.NativeGesture})
_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)
"""Keys that scroll a view or move a slider. Other keys type, which needs little time."""
_INPUTS = _ALWAYS | {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
}


class UserActivity(QObject):
    """An event filter of each ``QWindow`` of the program that gets the focus.

    ``clock`` gives monotonic seconds, ``windows`` all windows of the program.
    """

    def __init__(
        self,
        application: QGuiApplication,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        *,
        windows: Callable[[], Iterable[QWindow]] = QGuiApplication.topLevelWindows,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._windows = windows
        self._active_s = float("-inf")
        self._input_s = clock()
        application.focusWindowChanged.connect(self.watch)

    def is_active(self) -> bool:
        """Return whether the user scrolls or drags now. Any thread may ask."""
        return self._clock() - self._active_s < _ACTIVE_S

    def is_away(self) -> bool:
        """Return whether no window is on the screen, or nothing was typed, clicked or moved for minutes."""
        if self._clock() - self._input_s >= _AWAY_S:
            return True
        return not any(_is_on_screen(window) for window in self._windows())

    @Slot(QWindow)
    def watch(self, window: QWindow | None) -> None:
        """Follow the events of another window, too."""
        if window is not None:
            # A filter that is installed twice is called once.
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of input, and of events that scroll or drag; none is held up."""
        kind = event.type()
        if kind not in _INPUTS:
            return False
        self._input_s = self._clock()
        if kind in _ALWAYS or _is_drag(event) or _is_scroll_key(event):
            self._active_s = self._clock()
        return False


def _is_on_screen(window: QWindow) -> bool:
    # One that was just hidden is exposed until the system has told.
    return window.isVisible() and window.isExposed() and window.visibility() != QWindow.Visibility.Minimized


def _is_drag(event: QEvent) -> bool:
    is_move = event.type() in (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
    if not is_move or not isinstance(event, QMouseEvent | QTabletEvent):
        return False
    return event.buttons() != Qt.MouseButton.NoButton


def _is_scroll_key(event: QEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
    return is_press and isinstance(event, QKeyEvent) and event.key() in _KEYS
