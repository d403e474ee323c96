"""The grid of looks, each shown on the picture itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_TILE
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_COLUMNS = 3
_WORDS = 28
_NARROWEST = 56
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Down: _COLUMNS,
}  # fmt: skip


class LookTile(ToggleAction, QAbstractButton):
    """One look: a small picture and its name."""

    def __init__(self, theme: Theme, look: str, name: str, grid: "LookGrid") -> None:
        super().__init__(grid)
        self.look = look
        self._theme = theme
        self._grid = grid
        self._image = QImage()
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.answer_toggle()
        FocusRing(self, RADIUS_TILE)

    def show_image(self, image: QImage) -> None:
        """Show the picture with this look."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Return a picture of 4:3 and a line of text."""
        return QSize(96, 72 + self._words_px)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for three tiles in a narrow window."""
        return QSize(_NARROWEST, self.sizeHint().height())

    @property
    def _words_px(self) -> int:
        return self._theme.px(_WORDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to a neighbour and choose it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._grid.step(self, step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture and name; the chosen tile has an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(3, 3, self.width() - 6, self.height() - self._words_px - 3)
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
        painter.fillPath(shape, self._theme.color("sunken"))
        if not self._image.isNull():
            painter.save()
            painter.setClipPath(shape)
            side = self._image.width()
            high = side * area.height() / area.width()
            painter.drawImage(area, self._image, QRectF(0, (side - high) / 2, side, high))
            painter.restore()
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS_TILE + 2, RADIUS_TILE + 2)
        painter.setPen(self._theme.color("accent" if self.isChecked() else "ink2"))
        painter.setFont(self._theme.font("small_strong" if self.isChecked() else "small"))
        words = QRectF(0, self.height() - self._words_px + 4, self.width(), self._words_px - 8)
        metrics, wide = painter.fontMetrics(), self.width()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)
        # It is shortened only where it does not fit: to measure rounds up.
        shown = self.text() if metrics.horizontalAdvance(self.text()) <= wide else shown
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class LookGrid(QWidget):
    """All looks, one of them chosen. ``chosen`` carries its id, empty for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, looks: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tiles: dict[str, LookTile] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, (look, name) in enumerate((("", self.tr("None")), *looks)):
            tile = LookTile(theme, look, name, self)
            tile.clicked.connect(self._choose)
            self._group.addButton(tile, number)
            self._tiles[look] = tile
            grid.addWidget(tile, number // _COLUMNS, number % _COLUMNS)
        self.show_look("")

    def show_look(self, look: str) -> None:
        """Mark a look as chosen."""
        tile = self._tiles.get(look)
        if tile is not None:
            tile.setChecked(True)

    def show_image(self, look: str, image: QImage) -> None:
        """Show the picture with a look."""
        tile = self._tiles.get(look)
        if tile is not None:
            tile.show_image(image)

    def clear_images(self) -> None:
        """Remove the sample pictures from all tiles."""
        for tile in self._tiles.values():
            tile.show_image(QImage())

    def step(self, tile: LookTile, by: int) -> None:
        """Choose the tile ``by`` places after this one."""
        number = self._group.id(tile) + by
        target = self._group.button(number) if 0 <= number < len(self._tiles) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            target.click()

    @Slot()
    def _choose(self) -> None:
        tile = self._group.checkedButton()
        if isinstance(tile, LookTile):
            self.chosen.emit(tile.look)
