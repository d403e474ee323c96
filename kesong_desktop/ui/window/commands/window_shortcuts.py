"""The keyboard shortcuts and mouse buttons that work in the whole window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.ui.shell.destination import SearchDestination
from kesong_desktop.ui.shell.shortcuts import ACCOUNTS, account_key
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.widgets.sheet import open_sheets
from kesong_desktop.ui.window.commands.command_list import CommandList
from kesong_desktop.ui.window.commands.command_palette import CommandPalette
from kesong_desktop.ui.window.commands.key_list import PALETTE_KEY, PANE_KEYS
from kesong_desktop.ui.window.commands.keys_sheet import KeysSheet
from kesong_desktop.ui.window.navigator import Navigator


def add_shortcut(window: QWidget, key: QKeySequence | str, act: Callable[[], object]) -> None:
    """Let ``key`` call ``act`` while ``window`` is active."""
    QShortcut(QKeySequence(key), window).activated.connect(act)


def add_navigation_shortcuts(
    window: QWidget, navigator: Navigator, is_enabled: Callable[[], bool], use_account: Callable[[int], None]
) -> None:
    """Add the shortcuts of the panes, of back and forward, and of the accounts; ``is_enabled`` is asked each time."""

    def open_pane(name: str) -> None:
        if is_enabled():
            navigator.open_pane(name)

    for name, key in PANE_KEYS.items():
        if name != "search":  # which first looks for a field of the pane in front
            add_shortcut(window, key, partial(open_pane, name))
    add_shortcut(window, "Ctrl+Shift+N", navigator.open_in_new_window)
    for number in range(1, ACCOUNTS + 1):
        add_shortcut(window, account_key(number), partial(use_account, number))
    # The first binding alone: on Windows the second one of "back" is Backspace, which item views leave unused.
    add_shortcut(window, QKeySequence(QKeySequence.StandardKey.Back), navigator.back)
    add_shortcut(window, QKeySequence(QKeySequence.StandardKey.Forward), navigator.forward)


def add_search_shortcuts(window: QWidget, navigator: Navigator, is_enabled: Callable[[], bool]) -> None:
    """Let Ctrl+F and / lead to the search field of the pane in front, or to the search pane where it has none."""

    def search() -> None:
        if is_enabled() and not navigator.front.focus_search():
            navigator.open(SearchDestination())

    for key in (QKeySequence(QKeySequence.StandardKey.Find), "/"):
        add_shortcut(window, key, search)


def add_keys_shortcut(window: QWidget, theme: Theme) -> None:
    """Let "?" open and close the sheet with all shortcuts; not above another sheet."""

    def toggle() -> None:
        shown = open_sheets(window.window())
        if not shown:
            KeysSheet(theme, window.window()).open()
        for sheet in shown:
            if isinstance(sheet, KeysSheet):
                sheet.close_sheet()

    add_shortcut(window, "?", toggle)


def add_palette_shortcut(window: QWidget, context: UiContext, commands: CommandList) -> None:
    """Let Ctrl+K open and close the command palette; not above another sheet."""

    def toggle() -> None:
        shown = open_sheets(window.window())
        if not shown:
            CommandPalette(context, commands, window.window()).open()
        for sheet in shown:
            if isinstance(sheet, CommandPalette):
                sheet.close_sheet()

    add_shortcut(window, PALETTE_KEY, toggle)


class MouseNavigation(QObject):
    """Goes back and forward with the buttons at the side of a mouse, and opens windows with the middle one.

    An event filter of the window's ``QWindow``: widgets that take every press, such as item views, would not pass these on.
    """

    def __init__(self, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator = navigator

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the back, forward and middle buttons do."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._navigator.is_by_key = kind == QEvent.Type.KeyPress
        if kind not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return False
        if not isinstance(event, QMouseEvent):
            return False
        is_press = kind == QEvent.Type.MouseButtonPress
        if event.button() == Qt.MouseButton.MiddleButton and isinstance(watched, QWindow):
            return self._click_apart(watched, event, is_press=is_press)
        if event.button() == Qt.MouseButton.BackButton and is_press:
            self._navigator.back()
        elif event.button() == Qt.MouseButton.ForwardButton and is_press:
            self._navigator.forward()
        else:
            return False
        return True

    def _click_apart(self, window: QWindow, event: QMouseEvent, *, is_press: bool) -> bool:
        """Make a middle click on an item a click whose destination opens in another window."""
        under = self._widget_at(event)
        if under is None or not isinstance(under.parent(), ItemView):
            return False
        left = Qt.MouseButton.LeftButton
        click = QMouseEvent(
            event.type(),
            event.position(),
            event.globalPosition(),
            left,
            left if is_press else Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self._navigator.is_middle_click = True
        QApplication.sendEvent(window, click)
        self._navigator.is_middle_click = False
        return True

    def _widget_at(self, event: QMouseEvent) -> QWidget | None:
        host = self.parent()
        window = host.window() if isinstance(host, QWidget) else None
        return window.childAt(event.position().toPoint()) if window is not None else None
