"""ReadingWindow: a further window with its own history; it shares the services and the drafts of the main window."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.model.event import Event
from kesong_desktop.ui.shell.destination import Destination
from kesong_desktop.ui.startup.window_geometry import restore_geometry
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window.commands.window_shortcuts import (
    MouseNavigation,
    add_keys_shortcut,
    add_search_shortcuts,
    add_shortcut,
)
from kesong_desktop.ui.window.navigator import Navigator
from kesong_desktop.ui.window.pane_factory import PaneFactory
from kesong_desktop.ui.window.toast_presenter import ToastPresenter
from kesong_desktop.ui.window.window import Window
from kesong_desktop.ui.window.windows.reading_router import ReadingRouter

_SIZE = QSize(960, 860)


class ReadingWindow(QWidget):
    """Shows ``WINDOW_PLACES``; ``open_in_main`` gets the others. ``closed`` is emitted when it is shut."""

    closed = Signal()

    def __init__(self, main: Window, open_in_main: Callable[[Destination], None]) -> None:
        super().__init__()
        self.setProperty("role", "window")
        self.setWindowTitle("Kesong")
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        restore_geometry(self, "")
        self.resize(_SIZE.boundedTo(self.size()))
        self.navigator = Navigator(self._stack, ReadingRouter(open_in_main), self)
        self.toasts = ToastPresenter(Toast(main.context.theme, self), self.navigator, self)
        factory = PaneFactory(
            main.context,
            main.services,
            main.scans,
            main.draft_session,
            host=self._stack,
            toasts=self.toasts,
            accounts=main.account_actions,
            drafts=main.draft_actions,
            status_banner=main.status_banner,
        )
        self.navigator.set_factory(factory.make)
        self._mouse = MouseNavigation(self.navigator, self)
        navigator = self.navigator
        add_search_shortcuts(self, navigator, lambda: True)
        add_keys_shortcut(self, main.context.theme)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Back), navigator.back),
            (QKeySequence(QKeySequence.StandardKey.Forward), navigator.forward),
            (QKeySequence("F5"), self._refresh),
            (QKeySequence("Ctrl+W"), self.close),
            (QKeySequence("Ctrl+Shift+N"), navigator.open_in_new_window),
            *((QKeySequence(key), self._go_on) for key in ("Ctrl+Return", "Ctrl+Enter")),
        ):
            add_shortcut(self, key, act)
        main.context.bridge.happened.connect(self.take)
        main.context.language.changed.connect(navigator.rebuild, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _refresh(self) -> None:
        self.navigator.front.refresh()

    @Slot()
    def _go_on(self) -> None:
        self.navigator.front.go_on()

    @Slot(object)
    def take(self, event: Event) -> None:
        """Pass an event of the engine or the services on to the panes of this window."""
        for pane in self.navigator.panes:
            pane.take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back within the pane."""
        if event.key() == Qt.Key.Key_Escape:
            self.navigator.front.go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the buttons of the mouse, now that there is a native window."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self._mouse)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what the panes do on other threads."""
        if self.navigator.name:
            self.navigator.front.left()
        for pane in self.navigator.panes:
            pane.close_for_good()
        super().closeEvent(event)
        self.closed.emit()
