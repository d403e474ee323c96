"""The row of the draft's pictures below the editor."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.images.pictures import EditedSource, FileSource, key_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_TILE
from kesong_desktop.ui.widgets.focus_ring import draw_ring, is_keyboard

_SIDE, _GAP, _AIR = 64, 10, 4
_PX = 256


class PictureRow(QWidget):
    """``chosen`` carries the number of a picture. It scrolls so that the current one can be seen."""

    chosen = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures: Sequence[DraftPicture] = ()
        self._current = 0
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pictures of the post"))
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[DraftPicture], current: int) -> None:
        """Show these pictures, one of them as the current one."""
        self._pictures, self._current = pictures, current
        self.setAccessibleDescription(
            self.tr("Picture {number} of {count}").format(number=current + 1, count=len(pictures))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Room for four pictures."""
        return QSize(4 * (_SIDE + _GAP), _SIDE + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """Room for one picture."""
        return QSize(_SIDE + 2 * _AIR, _SIDE + 2 * _AIR)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the picture under the pointer."""
        index = self._index_at(event.position().toPoint())
        if 0 <= index < len(self._pictures):
            self._has_ring = False
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._current + step < len(self._pictures):
            self.chosen.emit(self._current + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring after a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, picture in enumerate(self._pictures):
            area = self._area(index)
            shape = QPainterPath()
            shape.addRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
            pixmap = self._context.pictures.get(key_of(picture, _PX))
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(area, self._context.theme.color("sunken"))
            if pixmap is not None:
                side = min(pixmap.width(), pixmap.height())
                cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
                painter.drawPixmap(area, pixmap, cut)
            painter.restore()
            if index == self._current:
                painter.setPen(QPen(self._context.theme.color("accent"), 2))
                painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS_TILE + 2, RADIUS_TILE + 2)
                if self._has_ring and self.hasFocus():
                    draw_ring(painter, area, RADIUS_TILE, self.palette())
        painter.end()

    def _first(self) -> int:
        """Return the number of the first picture that is shown."""
        room = max(1, self.width() // (_SIDE + _GAP))
        return max(0, min(self._current - room // 2, len(self._pictures) - room))

    def _area(self, index: int) -> QRectF:
        return QRectF(_AIR + (index - self._first()) * (_SIDE + _GAP), _AIR, _SIDE, _SIDE)

    def _index_at(self, point: QPoint) -> int:
        return self._first() + (point.x() - _AIR) // (_SIDE + _GAP)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, FileSource | EditedSource):
            self.update()
