"""A question inside the window: the window dims, a card stands in the middle. Used instead of any dialog that blocks."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

_DIM: Final = QColor(24, 19, 13, 112)
_EDGE_PX: Final = 24


class Sheet(QFrame):
    """Covers ``parent`` while it is open. Esc closes it, Tab stays inside, and focus goes back to where it was."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._before: QWidget | None = None
        self._content: QWidget | None = None
        self._card = QFrame(self)
        self._card.setProperty("role", "sheet")
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(24, 24, 24, 24)
        around = QVBoxLayout(self)
        around.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether it is on the screen."""
        return not self.isHidden()

    def set_content(self, widget: QWidget) -> None:
        """Put ``widget`` on the card; what was there is deleted."""
        if self._content is not None:
            self._inside.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = widget
        self._inside.addWidget(widget)
        self.setAccessibleName(widget.accessibleName() or widget.windowTitle())

    def open(self) -> None:
        """Show it over the parent and give it the focus; never waits."""
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
        """Take it away; ``closed`` follows."""
        if not self.is_open:
            return
        self.hide()
        if self._before is not None and self._is_alive(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the parent at every size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no key goes on to what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No click goes through to what lies below."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dims what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)
        painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes around on the card."""
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        """Where Tab stops on the card, in order."""
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
            if (
                self._card.isAncestorOf(widget)
                and takes_tab
                and widget.isEnabled()
                and widget.isVisibleTo(self)
            ):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _is_alive(self, widget: QWidget) -> bool:
        return widget in self.window().findChildren(QWidget)
