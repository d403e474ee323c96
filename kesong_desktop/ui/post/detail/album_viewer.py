"""The pictures of a post, one at a time, large."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT, RADIUS_CARD
from kesong_desktop.ui.views.item_view import copy_by_drag
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_PICTURE_PX = 1440
_EDGE_PX = 96
"""A click this near to a side shows the previous or next picture."""
_TALLEST, _LOWEST_PX = 1.25, 160
_VIDEOS = frozenset({"video", "gifv"})


class AlbumViewer(QWidget):
    """Shows one picture whole. Left and right show the others, Enter or a click opens it (``open_wanted`` carries its number).

    ``shown`` carries the number of the picture, from 0.
    """

    open_wanted = Signal(int)
    shown = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shots: Sequence[Attachment] = ()
        self._account = ""
        self._number = 0
        self._max_px = 640
        self._is_covered = False
        self._is_hovered = False
        self._pressed: QPoint | None = None
        self.drag_data: Callable[[int], QMimeData | None] = lambda _number: None
        """Returns what is dragged of a picture, by its number."""
        self.run_drag = copy_by_drag
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        FocusRing(self, RADIUS_CARD)
        context.pictures.ready.connect(self._repaint)

    @property
    def number(self) -> int:
        """The number of the picture that is shown, from 0."""
        return self._number

    def show_album(
        self, shots: Sequence[Attachment], account: str, *, is_covered: bool, is_new: bool
    ) -> None:
        """Show pictures as seen from ``account``; covered ones are blurred. ``is_new``: those of another post."""
        self._shots, self._account, self._is_covered = shots, account, is_covered
        self._number = 0 if is_new else min(self._number, max(0, len(shots) - 1))
        self.setVisible(bool(shots))
        self._changed()

    def set_max_height(self, height: int) -> None:
        """Keep the picture lower than ``height`` pixels, so that it is seen whole."""
        if height != self._max_px:
            self._max_px = height
            self.updateGeometry()

    def go(self, by: int) -> None:
        """Show the picture ``by`` places further, and stop at the ends."""
        number = min(max(0, self._number + by), max(0, len(self._shots) - 1))
        if number != self._number:
            self._number = number
            self._changed()

    def hasHeightForWidth(self) -> bool:
        """Return True: the height is that of the first picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the first picture at this width, within bounds."""
        first = self._shots[0] if self._shots else None
        ratio = first.height / first.width if first and first.width and first.height else 0.75
        return max(_LOWEST_PX, min(round(width * min(ratio, _TALLEST)), self._max_px))

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(320, self.width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, its number and the arrows."""
        if not self._shots:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area, shot = QRectF(self.rect()), self._shots[self._number]
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(shape)
        painter.fillRect(area, self._context.theme.color("sunken"))
        self._paint_picture(painter, area, shot)
        if shot.kind in _VIDEOS:
            self._disc(painter, area.center(), 28, "play-fill")
        if len(self._shots) > 1:
            self._paint_number(painter, area)
        if self._is_hovered or self.hasFocus():
            if self._number > 0:
                self._disc(painter, QPointF(area.left() + 32, area.center().y()), 18, "caret-left")
            if self._number < len(self._shots) - 1:
                self._disc(painter, QPointF(area.right() - 32, area.center().y()), 18, "caret-right")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right show other pictures, Enter or Space opens this one."""
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.go(-1 if key == Qt.Key.Key_Left else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open_wanted.emit(self._number)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show another picture by a click near a side, else open this one when the button is released."""
        event.accept()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out; a covered one stays."""
        if self._pressed is None or self._is_covered:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        data = self.drag_data(self._number) if way >= QApplication.startDragDistance() else None
        if data is not None:
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(data)
            self.run_drag(drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the click means."""
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        was_dragged, self._pressed = self._pressed is None, None
        if was_dragged:
            return
        x, count = event.position().x(), len(self._shots)
        if count > 1 and x < _EDGE_PX:
            self.go(-1)
        elif count > 1 and x > self.width() - _EDGE_PX:
            self.go(1)
        else:
            self.open_wanted.emit(self._number)

    def enterEvent(self, event: object) -> None:
        """Show the arrows."""
        del event
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Hide the arrows."""
        del event
        self._is_hovered = False
        self.update()

    def _paint_picture(self, painter: QPainter, area: QRectF, shot: Attachment) -> None:
        pictures = self._context.pictures
        url = pictures.url_of(shot) if shot.kind == "image" else shot.preview_url
        pixmap = None
        if url and not self._is_covered:
            pixmap = pictures.get(RemoteSource(self._account, url, _PICTURE_PX))
        is_blurred = self._context.covers.has_blurs or not self._is_covered
        blur = pictures.blur(shot.blurhash) if is_blurred else None
        if pixmap is None and blur is None:
            return
        if pixmap is None:
            size = QSize(shot.width, shot.height) if shot.width and shot.height else area.size().toSize()
        else:
            size = pixmap.size()
        shown = size.scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, shown.width(), shown.height())
        place.moveCenter(area.center())
        source = pixmap or blur
        assert source is not None
        painter.drawPixmap(place, source, QRectF(source.rect()))

    def _paint_number(self, painter: QPainter, area: QRectF) -> None:
        theme, text = self._context.theme, f"{self._number + 1} / {len(self._shots)}"
        font = theme.font("small_strong", tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(text) + 20
        box = QRectF(area.right() - 12 - wide, area.top() + 12, wide, theme.px(24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pill())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(PILL_TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _disc(self, painter: QPainter, middle: QPointF, radius: float, icon: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pill())
        painter.drawEllipse(middle, radius, radius)
        inner = radius * 0.55
        spot = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
        self._context.icons.draw(painter, spot, icon, "ink" if self._context.theme.is_dark else "raised")

    def _changed(self) -> None:
        shot = self._shots[self._number] if self._shots else None
        if shot is not None:
            name = self.tr("Photo {number} of {count}. {description}").format(
                number=self._number + 1, count=len(self._shots), description=shot.alt
            )
            self.setAccessibleName(name)
            set_tip(self, shot.alt)
        self.updateGeometry()
        self.update()
        self.shown.emit(self._number)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.update()


def _pill() -> QColor:
    color = QColor(PILL)
    color.setAlphaF(PILL_ALPHA)
    return color
