"""The pictures of a draft in a row: one of them is edited."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.pictures import Edited, File, key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import RADIUS_TILE
from kesong_desktop.ui.widgets.focus import draw_ring, is_keyboard

_SIDE, _GAP, _AIR = 64, 10, 4
_PX = 256


class PictureRow(QWidget):
    """``chosen`` carries the number of the picture that a person wants. Arrows go along; it scrolls with the one in hand."""

    chosen = Signal(int)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._shots: Sequence[DraftPicture] = ()
        self._current = 0
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pictures of the post"))
        stage.pictures.ready.connect(self._repaint)
        stage.theme.changed.connect(self.update)

    def show_pictures(self, shots: Sequence[DraftPicture], current: int) -> None:
        """Show these, one of them in hand."""
        self._shots, self._current = shots, current
        self.setAccessibleDescription(self.tr("Picture {0} of {1}").format(current + 1, len(shots)))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(4 * (_SIDE + _GAP), _SIDE + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """One picture."""
        return QSize(_SIDE + 2 * _AIR, _SIDE + 2 * _AIR)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take one."""
        index = self._index_at(event.position().toPoint())
        if 0 <= index < len(self._shots):
            self._has_ring = False
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right take the neighbours."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._current + step < len(self._shots):
            self.chosen.emit(self._current + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring after a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, shot in enumerate(self._shots):
            area = self._area(index)
            shape = QPainterPath()
            shape.addRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
            pixmap = self._stage.pictures.get(key_of(shot, _PX))
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(area, self._stage.theme.color("sunken"))
            if pixmap is not None:
                side = min(pixmap.width(), pixmap.height())
                cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
                painter.drawPixmap(area, pixmap, cut)
            painter.restore()
            if index == self._current:
                painter.setPen(QPen(self._stage.theme.color("accent"), 2))
                painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS_TILE + 2, RADIUS_TILE + 2)
                if self._has_ring and self.hasFocus():
                    draw_ring(painter, area, RADIUS_TILE, self.palette())
        painter.end()

    def _first(self) -> int:
        """The number of the first that is seen."""
        room = max(1, self.width() // (_SIDE + _GAP))
        return max(0, min(self._current - room // 2, len(self._shots) - room))

    def _area(self, index: int) -> QRectF:
        return QRectF(_AIR + (index - self._first()) * (_SIDE + _GAP), _AIR, _SIDE, _SIDE)

    def _index_at(self, point: QPoint) -> int:
        return self._first() + (point.x() - _AIR) // (_SIDE + _GAP)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, File | Edited):
            self.update()
