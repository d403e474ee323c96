"""One picture as large as the pane, with the words beside it; arrows leaf, Esc and Space go back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.pictures import Key, Pictures
from kesong_desktop.ui.theme import Theme

VIEW_PX = 2048
_EDGE, _WORDS = 32, 56
_LEAF = 96


class Viewer(QWidget):
    """Covers ``parent`` while it is open. ``left_at`` tells the number of the picture that was shown last."""

    left_at = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._host = parent
        self._shots: Sequence[tuple[Key, str]] = ()
        self._index = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)
        pictures.ready.connect(self._repaint)

    def look_at(self, shots: Sequence[tuple[Key, str]], index: int = 0) -> None:
        """Show these pictures, each with its words, beginning with ``index``."""
        self._shots, self._index = shots, index
        self._back_to = self.window().focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._tell()

    def close_it(self) -> None:
        """Go back to what lies below."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left_at.emit(self._index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the parent at every size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf, or go back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.close_it()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._leaf(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._leaf(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """At the edges a click leafs; elsewhere it goes back."""
        x = event.position().x()
        if len(self._shots) > 1 and x < _LEAF:
            self._leaf(-1)
        elif len(self._shots) > 1 and x > self.width() - _LEAF:
            self._leaf(1)
        else:
            self.close_it()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._shots:
            key, words = self._shots[self._index]
            self._paint_picture(painter, key)
            painter.setPen(self._theme.color("ink"))
            painter.setFont(self._theme.font("body"))
            line = QRectF(_EDGE, self.height() - _WORDS, self.width() - 2 * _EDGE, _WORDS - 8)
            number = f"{self._index + 1} / {len(self._shots)}   " if len(self._shots) > 1 else ""
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, number + words)
            self._paint_leaves(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, key: Key) -> None:
        room = QRectF(_EDGE, _EDGE, self.width() - 2 * _EDGE, self.height() - _EDGE - _WORDS)
        pixmap = self._pictures.get(key)
        problem = self._pictures.problem(key)
        if problem is not None:
            painter.setPen(self._theme.color("ink2"))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, problem.sentence()
            )
        elif pixmap is not None:
            scale = min(room.width() / pixmap.width(), room.height() / pixmap.height(), 2.0)
            wide, high = pixmap.width() * scale, pixmap.height() * scale
            target = QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _paint_leaves(self, painter: QPainter) -> None:
        for is_there, x, name in (
            (self._index > 0, 24, "caret-left"),
            (self._index < len(self._shots) - 1, self.width() - 64, "caret-right"),
        ):
            if is_there:
                spot = QRectF(x, self.height() / 2 - 20, 40, 40)
                painter.setPen(QColor(self._theme.color("line2")))
                painter.setBrush(self._theme.color("card"))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRoundedRect(spot, 10, 10)
                self._icons.draw(painter, spot.adjusted(10, 10, -10, -10), name, "ink2")

    def _leaf(self, by: int) -> None:
        self._index = max(0, min(len(self._shots) - 1, self._index + by))
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self._shots[self._index][1] if self._shots else "")

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        if self.isVisible():
            self.update()
