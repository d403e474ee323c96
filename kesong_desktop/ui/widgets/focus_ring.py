"""The focus ring: two accent pixels, two away from the widget, and only after a key."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

KEYBOARD_REASONS: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
RING_MARGIN: Final = 4
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
_FOLLOWED: Final = frozenset({QFocusEvent, QKeyEvent, QMouseEvent, QHideEvent})
_GOES: Final = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress})


def is_keyboard(reason: Qt.FocusReason) -> bool:
    """Return whether focus came by a key, so that its ring is shown."""
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

    The ring is a transparent sibling high enough in the window that no layout cuts it off. ``is_inside`` draws it within the
    edge of the widget: for areas that fill a part of the window.
    """

    def __init__(self, widget: QWidget, radius: float = 10, *, is_inside: bool = False) -> None:
        super().__init__(widget)
        self._widget = widget
        self._radius = radius
        self._margin = 0 if is_inside else RING_MARGIN
        self._overlay: _Overlay | None = None
        widget.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the ring is on the screen."""
        return self._overlay is not None and isValid(self._overlay) and not self._overlay.isHidden()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the ring when the widget gets focus by a key, hide it when it loses focus."""
        # By class: asking each of the thousands of events of a theme change for its type takes 40 ms.
        if type(event) in _FOLLOWED:
            self._follow(event)
        return False

    def _follow(self, event: QEvent) -> None:
        if self._is_key(event):
            self._show()
        elif event.type() in _GOES:
            self._hide()

    def _is_key(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            return event.gotFocus() and is_keyboard(event.reason())
        return event.type() == QEvent.Type.KeyPress and self._widget.hasFocus()

    def _show(self) -> None:
        if self._overlay is None or not isValid(self._overlay):
            self._overlay = _Overlay(self._widget, self._radius, self._margin)
        self._overlay.place()
        self._overlay.show()

    def _hide(self) -> None:
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()


class _Overlay(QWidget):
    """The ring itself; the mouse passes through it. It follows its target when anything that the target lies in moves."""

    def __init__(self, target: QWidget, radius: float, margin: int) -> None:
        self._context = _context(target)
        super().__init__(self._context)
        self._target = target
        self._radius = radius
        self._margin = margin
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.destroyed.connect(self.deleteLater)
        inside: QWidget | None = target
        while inside is not None and inside is not self._context:
            inside.installEventFilter(self)
            inside = inside.parentWidget()

    def place(self) -> None:
        """Move the ring to the place of the target."""
        around = QRect(self._target.mapTo(self._context, QPoint(0, 0)), self._target.size())
        self.setGeometry(around.adjusted(-self._margin, -self._margin, self._margin, self._margin))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and not self.isHidden() and isValid(self._target):
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(RING_MARGIN, RING_MARGIN, -RING_MARGIN, -RING_MARGIN)
        draw_ring(painter, inner, self._radius, self.palette())
        painter.end()


def _context(widget: QWidget) -> QWidget:
    """Return the highest ancestor that scrolls along with ``widget``: the contents of a scroll area, or the window."""
    context = widget.parentWidget() or widget
    while not context.isWindow():
        above = context.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        context = above
    return context
