"""A picture of a server in a box with round corners."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.products.product_grid import covering
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD, RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_SIGN, _HIGHEST = 34, 420


class PictureBox(QAbstractButton):
    """Shows one picture, or a sign where there is none. ``ratio`` is height / width; 0: a square of ``side`` pixels.

    ``picked`` carries the address of the picture that was pressed.
    """

    picked = Signal(str)

    def __init__(
        self, context: UiContext, *, side: int = 0, ratio: float = 0.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._side, self._ratio = side, ratio
        self._source: RemoteSource | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        FocusRing(self, RADIUS_SMALL if side else RADIUS_CARD)
        if side:
            self.setFixedSize(side, side)
        else:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.clicked.connect(self._pick)
        context.pictures.ready.connect(self._repaint)

    def show_picture(self, account: str, url: str, px: int) -> None:
        """Show the picture at ``url``, at most ``px`` pixels wide; empty: none."""
        self._source = RemoteSource(account, url, px) if url else None
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return whether the height follows from the width."""
        return not self._side

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width, which leaves room for what stands below."""
        return min(round(width * self._ratio), self._context.theme.px(_HIGHEST))

    def sizeHint(self) -> QSize:
        """Return the preferred size."""
        return QSize(self._side, self._side) if self._side else QSize(320, round(320 * self._ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture cut to the box."""
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme, radius = self._context.theme, RADIUS_SMALL if self._side else RADIUS_CARD
        shape = QPainterPath()
        shape.addRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        painter.fillPath(shape, theme.color("sunken"))
        pixmap = self._context.pictures.get(self._source) if self._source else None
        if pixmap is not None:
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, covering(pixmap, area))
        elif not self._side:
            middle = area.center()
            sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN / 2, _SIGN, _SIGN)
            self._context.icons.draw(painter, sign, "package", "ink3")
        if self.isChecked():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        painter.end()

    @Slot()
    def _pick(self) -> None:
        if self._source is not None:
            self.picked.emit(self._source.url)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if key == self._source:
            self.update()
