"""The pictures of a post as cropped in a feed, a grid or a waterfall."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.crop_preview import PictureFit, cut, height, places, shape
from kesong_desktop.model.edit.focus import MIDDLE
from kesong_desktop.ui.images.pictures import EditedSource, FileSource, key_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT

_GAP = 4
_LARGE_PX, _SMALL_PX = 720, 512
_PILL_HIGH, _PILL_AIR = 24, 8


class CropPreview(QWidget):
    """Draws each picture edited and cropped. ``heeds_focus``: the server crops around the focal point."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._shots: Sequence[DraftPicture] = ()
        self._showing = PictureFit.FEED
        self._heeds_focus = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Cropped pictures"))
        context.pictures.ready.connect(self._take)

    def show_pictures(self, shots: Sequence[DraftPicture], *, heeds_focus: bool) -> None:
        """Show these pictures, in their order."""
        self._shots, self._heeds_focus = shots, heeds_focus
        self.setVisible(bool(shots))
        self._fit()

    def show_as(self, showing: PictureFit) -> None:
        """Crop as such a place does."""
        self._showing = showing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures that are loaded, and placeholders for the others."""
        first = self._first_size()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        for shot, box in zip(self._shots, self._boxes(), strict=True):
            area, pixmap = QRectF(*box), self._pixmap(shot)
            if pixmap is None:
                self._draw_place(painter, area, shot)
                continue
            focus = shot.focus if self._heeds_focus else MIDDLE
            seen = cut(self._showing, (pixmap.width(), pixmap.height()), first, focus)
            painter.drawPixmap(area, pixmap, QRectF(*seen))
        if self._showing is PictureFit.FEED and len(self._shots) > 1:
            self._draw_count(painter, self._boxes()[0][2])
        painter.end()

    def _draw_place(self, painter: QPainter, area: QRectF, shot: DraftPicture) -> None:
        painter.fillRect(area, self._context.theme.color("sunken"))
        if self._context.pictures.problem(self._key(shot)) is not None:
            middle = QRectF(area.center().x() - 14, area.center().y() - 14, 28, 28)
            self._context.icons.draw(painter, middle, "file-x", "bad")

    def _draw_count(self, painter: QPainter, width: float) -> None:
        words = f"1 / {len(self._shots)}"
        painter.setFont(self._context.theme.font("small_strong", tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * _PILL_AIR
        spot = QRectF(width - wide - 12, 12, wide, self._context.theme.px(_PILL_HIGH))
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        painter.setPen(QColor(PILL_TEXT))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _boxes(self) -> Sequence[tuple[float, float, float, float]]:
        ratio = shape(self._showing, self._first_size())
        return places(self._showing, len(self._shots), self.width(), ratio, _GAP)

    def _first_size(self) -> tuple[float, float]:
        """Of the first picture; until it has come, of a square."""
        pixmap = self._pixmap(self._shots[0]) if self._shots else None
        return (pixmap.width(), pixmap.height()) if pixmap is not None and not pixmap.isNull() else (1, 1)

    def _pixmap(self, shot: DraftPicture) -> QPixmap | None:
        return self._context.pictures.get(self._key(shot))

    def _key(self, shot: DraftPicture) -> FileSource | EditedSource:
        return key_of(shot, _LARGE_PX if shot is self._shots[0] else _SMALL_PX)

    def _fit(self) -> None:
        self.setFixedHeight(round(height(self._boxes())) if self._shots else 0)
        self.update()

    @Slot(object)
    def _take(self, key: object) -> None:
        if isinstance(key, FileSource | EditedSource) and any(key == self._key(shot) for shot in self._shots):
            self._fit()
