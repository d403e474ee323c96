"""The focus ring: two accent pixels, two away from the widget, and only after a key."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

KEYBOARD_REASONS: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
RING_MARGIN: Final = 4
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange})
_GOES: Final = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress})


def is_keyboard(reason: Qt.FocusReason) -> bool:
    """Whether focus came by a key, so that its ring is shown."""
    return reason in KEYBOARD_REASONS


def draw_ring(painter: QPainter, rect: QRectF, radius: float, palette: QPalette) -> None:
    """Draw the ring around ``rect``, whose corners have ``radius``; it needs ``RING_MARGIN`` pixels of room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
    painter.restore()


class FocusRing(QObject):
    """Shows the ring around ``widget`` while it has focus by a key. Lives as long as the widget.

    The ring is a transparent sibling high enough in the window that no layout cuts it off.
    """

    def __init__(self, widget: QWidget, radius: float = 10) -> None:
        super().__init__(widget)
        self._widget = widget
        self._radius = radius
        self._overlay: _Overlay | None = None
        widget.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the ring is on the screen."""
        return self._overlay is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the focus of the widget, and the moves of what it lies in."""
        kind = event.type()
        if watched is self._widget:
            if self._is_key(event):
                self._show()
            elif kind in _GOES:
                self._hide()
        if kind in _MOVES and self._overlay is not None:
            self._overlay.place()
        return False

    def _is_key(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            return event.gotFocus() and is_keyboard(event.reason())
        return event.type() == QEvent.Type.KeyPress and self._widget.hasFocus()

    def _show(self) -> None:
        if self._overlay is not None or not self._widget.isVisible():
            return
        self._overlay = _Overlay(self._widget, self._radius)
        self._widget.destroyed.connect(self._overlay.deleteLater)
        for ancestor in self._ancestors():
            ancestor.installEventFilter(self)

    def _hide(self) -> None:
        if self._overlay is None:
            return
        for ancestor in self._ancestors():
            ancestor.removeEventFilter(self)
        self._overlay.hide()
        self._overlay.deleteLater()
        self._overlay = None

    def _ancestors(self) -> list[QWidget]:
        """What the widget lies in, below the parent of the ring."""
        top = _stage(self._widget)
        found: list[QWidget] = []
        ancestor = self._widget.parentWidget()
        while ancestor is not None and ancestor is not top:
            found.append(ancestor)
            ancestor = ancestor.parentWidget()
        return found


class _Overlay(QWidget):
    """The ring itself; the mouse passes through it."""

    def __init__(self, target: QWidget, radius: float) -> None:
        self._stage = _stage(target)
        super().__init__(self._stage)
        self._target = target
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place()
        self.show()

    def place(self) -> None:
        """Follow the target."""
        origin = self._target.mapTo(self._stage, QPoint(0, 0))
        around = QRect(origin, self._target.size())
        self.setGeometry(around.adjusted(-RING_MARGIN, -RING_MARGIN, RING_MARGIN, RING_MARGIN))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(RING_MARGIN, RING_MARGIN, -RING_MARGIN, -RING_MARGIN)
        draw_ring(painter, inner, self._radius, self.palette())
        painter.end()


def _stage(widget: QWidget) -> QWidget:
    """The highest ancestor that scrolls along with ``widget``: the contents of a scroll area, or the window."""
    stage = widget.parentWidget() or widget
    while not stage.isWindow():
        above = stage.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        stage = above
    return stage
