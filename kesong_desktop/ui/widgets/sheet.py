"""A question inside the window: the window dims, a card stands in the middle. Used instead of any dialog that blocks."""

from typing import Final

from PySide6.QtCore import QEvent, QMetaMethod, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import TYPE
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.sheet_area import RING_PX, SheetArea

_DIM: Final = QColor(24, 19, 13, 112)
_EDGE_PX: Final = 24
_PADDING_PX: Final = 24
_WIDEST_PX: Final = 640
"""No wider than the smallest window has room for."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME: Final = "sheet"


def open_sheets(window: QWidget) -> "list[Sheet]":
    """Return the sheets that are open in a window."""
    # By name: to look for a class of Python, PySide makes an object for each widget of the window.
    found = window.findChildren(QFrame, _NAME)
    return [one for one in found if isinstance(one, Sheet) and one.is_open]


class Sheet(QFrame):
    """Covers ``parent`` while it is open. Esc closes it, Tab stays inside, and focus goes back to where it was.

    Enter presses the button that has the focus, else the only filled one; in a field it may have a meaning of its own.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._host = parent
        self._before: QWidget | None = None
        self._content: QWidget | None = None
        self._card = QFrame(self)
        self._card.setProperty("role", "sheet")
        self._content_area = SheetArea(self._content_room, self._card)
        inside = QVBoxLayout(self._card)
        side = _PADDING_PX - RING_PX
        inside.setContentsMargins(side, side, side, side)
        inside.addWidget(self._content_area)
        around = QVBoxLayout(self)
        around.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the sheet is open."""
        return not self.isHidden()

    def set_content(self, widget: QWidget) -> None:
        """Put ``widget`` on the card; what was there is deleted."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = widget
        self._content_area.set_content(widget)
        self.setAccessibleName(widget.accessibleName() or widget.windowTitle())

    def answers(self, cancel: str, confirm: QPushButton) -> QHBoxLayout:
        """Return a row with a button that closes the sheet, called ``cancel``, and the one that confirms, at the right."""
        row = QHBoxLayout()
        row.addStretch(1)
        back = button(cancel)
        back.clicked.connect(self.close_sheet)
        row.addWidget(back)
        row.addWidget(confirm)
        return row

    def open(self) -> None:
        """Show the sheet over the parent and give it the focus; return at once."""
        if self.is_open:
            return
        self._before = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        stops = self._stops()
        (stops[0] if stops else self).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        """Hide the sheet, and emit ``closed``."""
        if not self.is_open:
            return
        self.hide()
        if self._before is not None and self._is_alive(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent when it changes size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take Enter, also with Ctrl, before the shortcuts of the window below."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, confirm on Enter; no key reaches the widgets below."""
        if not self.is_open:
            # A field took Enter and closed the sheet: what it confirmed must not be confirmed again.
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in _ENTER and not _takes_enter(QApplication.focusWidget()):
            self._press_default()

    def _content_room(self) -> int:
        """Return how high the content can be in the window as it is."""
        return self._host.height() - 2 * (_EDGE_PX + _PADDING_PX - RING_PX) - 2

    def _press_default(self) -> None:
        stops = [
            one
            for one in self._stops()
            if isinstance(one, QAbstractButton) and not isinstance(one, QCheckBox)
        ]
        filled = [one for one in stops if one.property("kind") == "filled"]
        focused = [one for one in stops if one.hasFocus()]
        for one in focused or filled[:1]:
            one.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept the click, so that it does not reach the widgets below."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dimmed background of the sheet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)
        painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab and Shift+Tab on the card."""
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following = stops[(at + (1 if forward else -1)) % len(stops)]
        following.setFocus(reason)
        self._content_area.ensureWidgetVisible(following, 0, _PADDING_PX)
        return True

    def _stops(self) -> list[QWidget]:
        """Where Tab stops on the card, in order."""
        stops = {widget for widget in self._card.findChildren(QWidget) if self._is_stop(widget)}
        found: list[QWidget] = []
        # The chain goes through the whole window: it is followed only until all are found.
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self and len(found) < len(stops):
            if widget in stops:
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _is_stop(self, widget: QWidget) -> bool:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        return takes_tab and widget.isEnabled() and widget.isVisibleTo(self)

    def _is_alive(self, widget: QWidget) -> bool:
        return isValid(widget) and widget.window() is self.window()


def sheet_column(title: str, width: int) -> tuple[QWidget, QVBoxLayout]:
    """Return the content of a sheet with its title, and the column that the rest goes into.

    It is ``width`` pixels wide, and somewhat wider with large text.
    """
    inside = QWidget()
    inside.setAccessibleName(title)
    grown = width * QApplication.font().pixelSize() // TYPE["body"][0]
    inside.setFixedWidth(max(width, min(grown, _WIDEST_PX)))
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(label(title, "lead", wrap=True))
    return inside, column


def list_area(column: QVBoxLayout, height: int) -> QScrollArea:
    """Return ``column`` as a part of a sheet that scrolls, ``height`` pixels high."""
    holder = QWidget()
    holder.setLayout(column)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    area.setFixedHeight(height)
    return area


def _takes_enter(widget: QWidget | None) -> bool:
    """Return whether Enter means something of its own in a field, such as adding what was typed to a list."""
    if not isinstance(widget, QLineEdit):
        return False
    return widget.isSignalConnected(QMetaMethod.fromSignal(widget.returnPressed))
