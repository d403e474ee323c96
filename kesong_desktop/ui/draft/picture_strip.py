"""Strip with the pictures of a draft in order, which a drag or Ctrl with an arrow changes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.focus import square
from kesong_desktop.ui.images.pictures import EditedSource, FileSource, Pictures, key_of
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT, RADIUS_TILE
from kesong_desktop.ui.widgets.focus_ring import draw_ring, is_keyboard

SIDE = 88
_GAP = 12
_THUMB_PX = 256


class PictureStrip(QWidget):
    """A tile for each picture, and one that adds more. ``moved`` carries the old and the new place.

    ``menu_wanted`` carries where a menu of the current picture is to be opened, on the screen.
    """

    chosen = Signal(int)
    moved = Signal(int, int)
    removed = Signal(int)
    add_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, icons: Icons, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._shots: Sequence[DraftPicture] = ()
        self._current = 0
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Photos in order"))
        pictures.ready.connect(self._repaint)
        theme.changed.connect(self.update)

    @property
    def current(self) -> int:
        """The number of the current picture."""
        return self._current

    def show_pictures(self, shots: Sequence[DraftPicture], current: int) -> None:
        """Show pictures, of which one is current."""
        self._shots = shots
        self._current = max(0, min(current, len(shots) - 1))
        here = shots[self._current].alt if shots else ""
        words = self.tr("Photo {number} of {count}. {description}").format(
            number=self._current + 1, count=len(shots), description=here
        )
        self.setAccessibleDescription(words if shots else "")
        self.setFixedHeight(self.heightForWidth(max(SIDE, self.width())))
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that the tiles need."""
        rows = -(-(len(self._shots) + 1) // _per_row(width))
        return rows * (SIDE + _GAP) + 4

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(4 * (SIDE + _GAP), self.heightForWidth(max(SIDE, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Two tiles."""
        return QSize(2 * (SIDE + _GAP), SIDE + _GAP + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the width."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(max(SIDE, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tiles, the dragged one last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(len(self._shots)):
            if self._dragged is None or index != self._current:
                self._tile(painter, index, self._rect(index))
        self._add_tile(painter)
        if self._dragged is not None:
            place = self._rect(self._place_at(self._dragged))
            painter.setPen(QPen(self._theme.color("accent"), 3))
            painter.drawLine(place.topLeft() + QPoint(-6, 4), place.bottomLeft() + QPoint(-6, -4))
            self._tile(
                painter, self._current, QRect(self._dragged - QPoint(SIDE // 2, SIDE // 2), QSize(SIDE, SIDE))
            )
        elif self._has_ring and self.hasFocus():
            draw_ring(painter, QRectF(self._rect(self._current)), RADIUS_TILE, self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make a picture current; a drag may follow."""
        point = event.position().toPoint()
        index = self._index_at(point)
        if event.button() != Qt.MouseButton.LeftButton or index < 0:
            return
        if index == len(self._shots):
            self.add_wanted.emit()
            return
        self._has_ring = False
        self._choose(index)
        self._pressed = point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        point = event.position().toPoint()
        over = self._index_at(point) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if self._pressed is None:
            return
        if (point - self._pressed).manhattanLength() > QApplication.startDragDistance():
            self._dragged = point
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Drop the picture."""
        dragged, self._dragged, self._pressed = self._dragged, None, None
        if dragged is None:
            return
        new = self._place_at(dragged)
        new = min(new - 1 if new > self._current else new, len(self._shots) - 1)
        self._move(max(0, new))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the current picture, with Ctrl its place; Del removes it."""
        key, has_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (step := steps.get(Qt.Key(key))) is not None and self._shots:
            target = max(0, min(len(self._shots) - 1, self._current + step))
            self._has_ring = True
            if has_ctrl:
                self._move(target)
            else:
                self._choose(target)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._shots:
            self.removed.emit(self._current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Make the picture under the pointer current, and ask for its menu; by key for that of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._current if by_key else self._index_at(event.pos())
        if 0 <= index < len(self._shots):
            self._choose(index)
            at = self._rect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring for focus by key."""
        super().focusInEvent(event)
        self._has_ring = is_keyboard(event.reason())
        self.update()

    def _choose(self, index: int) -> None:
        if index != self._current:
            self._current = index
            self.chosen.emit(index)
        self.update()

    def _move(self, new: int) -> None:
        if new != self._current:
            old, self._current = self._current, new
            self.moved.emit(old, new)

    def _tile(self, painter: QPainter, index: int, rect: QRect) -> None:
        shot = self._shots[index]
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), RADIUS_TILE, RADIUS_TILE)
        painter.save()
        painter.setClipPath(shape)
        key = key_of(shot, _THUMB_PX)
        pixmap = self._pictures.get(key)
        if pixmap is not None:
            left, top, side = square(pixmap.width(), pixmap.height(), shot.focus)
            cut = QRectF(left, top, side, side)
            painter.drawPixmap(QRectF(rect), pixmap, cut)
        else:
            painter.fillRect(rect, self._theme.color("sunken"))
            if self._pictures.problem(key) is not None:
                self._icons.draw(painter, QRectF(rect).adjusted(30, 30, -30, -30), "file-x", "bad")
        painter.restore()
        painter.setFont(self._theme.font("small_strong", tabular=True))
        _disc(painter, rect.topLeft() + QPoint(6, 6), str(index + 1))
        if index == 0 and len(self._shots) > 1:
            self._cover_sign(painter, rect)
        self._alt_sign(painter, rect, has_alt=bool(shot.alt.strip()))
        if index == self._current:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), RADIUS_TILE + 2, RADIUS_TILE + 2)

    def _cover_sign(self, painter: QPainter, rect: QRect) -> None:
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setFont(self._theme.font("small_strong"))
        wide = painter.fontMetrics().horizontalAdvance(self.tr("Cover")) + 14
        # In large text there is no room for the label beside the number, which is enough.
        if wide > SIDE - 34:
            return
        spot = QRectF(rect.left() + 5, rect.bottom() - 25, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(spot, 10, 10)
        painter.setPen(QColor(PILL_TEXT))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.tr("Cover"))

    def _alt_sign(self, painter: QPainter, rect: QRect, *, has_alt: bool) -> None:
        spot = QRectF(rect.right() - 25, rect.bottom() - 25, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ok_soft" if has_alt else "warn_soft"))
        painter.drawEllipse(spot)
        name, role = ("check", "ok") if has_alt else ("warning-circle", "warn")
        self._icons.draw(painter, spot.adjusted(3, 3, -3, -3), name, role)

    def _add_tile(self, painter: QPainter) -> None:
        rect = QRectF(self._rect(len(self._shots)))
        pen = QPen(self._theme.color("line2"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TILE, RADIUS_TILE)
        middle = rect.center()
        self._icons.draw(painter, QRectF(middle.x() - 9, middle.y() - 18, 18, 18), "plus", "ink2")
        painter.setPen(self._theme.color("ink2"))
        painter.setFont(self._theme.font("small"))
        painter.drawText(rect.adjusted(0, SIDE / 2 + 4, 0, 0), Qt.AlignmentFlag.AlignHCenter, self.tr("Add"))

    def _rect(self, index: int) -> QRect:
        row, column = divmod(index, _per_row(max(SIDE, self.width())))
        return QRect(4 + column * (SIDE + _GAP), 4 + row * (SIDE + _GAP), SIDE, SIDE)

    def _index_at(self, point: QPoint) -> int:
        return next((i for i in range(len(self._shots) + 1) if self._rect(i).contains(point)), -1)

    def _place_at(self, point: QPoint) -> int:
        """Return the place at which a drop would insert the picture."""
        for index in range(len(self._shots)):
            rect = self._rect(index)
            if rect.top() - _GAP <= point.y() <= rect.bottom() + _GAP and point.x() < rect.center().x():
                return index
        return len(self._shots)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, FileSource | EditedSource):
            self.update()


def _per_row(width: int) -> int:
    """Return how many tiles fit into a row."""
    return max(1, (width - 4 + _GAP) // (SIDE + _GAP))


def _disc(painter: QPainter, at: QPoint, words: str) -> None:
    ground = QColor(PILL)
    ground.setAlphaF(PILL_ALPHA)
    spot = QRectF(QPointF(at), QSize(22, 22))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(spot)
    painter.setPen(QColor(PILL_TEXT))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
