"""The pictures of a post as a feed, a grid or a waterfall shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.focus import MIDDLE
from kesong_desktop.model.shown import Showing, cut, height, places, shape
from kesong_desktop.ui.pictures import Edited, File, key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PILL, PILL_ALPHA, PILL_TEXT

_GAP = 4
_LARGE_PX, _SMALL_PX = 720, 512
_PILL_HIGH, _PILL_AIR = 24, 8


class Shown(QWidget):
    """Draws each picture as it is edited, cut as it is cut there. ``heeds_focus``: the server keeps to the focal point."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._shots: Sequence[DraftPicture] = ()
        self._showing = Showing.FEED
        self._heeds_focus = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The pictures as they are cut"))
        stage.pictures.ready.connect(self._take)

    def show_pictures(self, shots: Sequence[DraftPicture], *, heeds_focus: bool) -> None:
        """Show these, in their order."""
        self._shots, self._heeds_focus = shots, heeds_focus
        self.setVisible(bool(shots))
        self._fit()

    def show_as(self, showing: Showing) -> None:
        """Cut them as they are cut in such a place."""
        self._showing = showing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what has come so far, and the places of the rest."""
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
        if self._showing is Showing.FEED and len(self._shots) > 1:
            self._draw_count(painter, self._boxes()[0][2])
        painter.end()

    def _draw_place(self, painter: QPainter, area: QRectF, shot: DraftPicture) -> None:
        painter.fillRect(area, self._stage.theme.color("sunken"))
        if self._stage.pictures.problem(self._key(shot)) is not None:
            middle = QRectF(area.center().x() - 14, area.center().y() - 14, 28, 28)
            self._stage.icons.draw(painter, middle, "file-x", "bad")

    def _draw_count(self, painter: QPainter, width: float) -> None:
        words = f"1 / {len(self._shots)}"
        painter.setFont(self._stage.theme.font("small_strong", tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * _PILL_AIR
        spot = QRectF(width - wide - 12, 12, wide, self._stage.theme.px(_PILL_HIGH))
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
        return self._stage.pictures.get(self._key(shot))

    def _key(self, shot: DraftPicture) -> File | Edited:
        return key_of(shot, _LARGE_PX if shot is self._shots[0] else _SMALL_PX)

    def _fit(self) -> None:
        self.setFixedHeight(round(height(self._boxes())) if self._shots else 0)
        self.update()

    @Slot(object)
    def _take(self, key: object) -> None:
        if isinstance(key, File | Edited) and any(key == self._key(shot) for shot in self._shots):
            self._fit()
