"""Paints the photos of the roll."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kesong_desktop.model.library.photo import AWAY, Photo
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.ui.images.pictures import Pictures, ThumbSource
from kesong_desktop.ui.roll.badge_painter import BadgePainter
from kesong_desktop.ui.roll.drag_pixmap import drag_pixmap
from kesong_desktop.ui.roll.model import RollModel
from kesong_desktop.ui.roll.photo_text import kind_text, problem_text, stack_text, usage_text
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_TILE
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.views.tile_pixmap import TilePixmaps

STACK_SPOT = "stack"
_SMALL_THUMB_UP_TO_PX = 280
_SELECTED_INSET = 5
_AWAY_ALPHA = 0.72
_USAGE_ICONS = {Usage.POSTED: "check-circle", Usage.QUEUED: "tray", Usage.DRAFTED: "note-pencil"}


class PhotoDelegate(QObject, ItemDelegate):
    """Paints a photo with its badges. ``pictures_changed`` is emitted when there are new pictures to be painted."""

    pictures_changed = Signal()

    def __init__(
        self, model: RollModel, theme: Theme, icons: Icons, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._badges = BadgePainter(theme, icons)
        self._tiles = TilePixmaps(self._picture, theme.color("paper"), RADIUS_TILE, parent=self)
        self._tiles.ready.connect(self.pictures_changed)
        pictures.ready.connect(self._take_picture)
        theme.changed.connect(self._follow_theme)

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one photo with its badges and its selection."""
        photo = self._model.photos[item.row]
        if item.order:
            self._paint_selected(painter, photo, item)
        else:
            self._paint_picture(painter, photo, QRect(item.x, item.y, item.width, item.height), item)
        self._paint_badges(painter, photo, item)

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return the badge of a stack, which opens and closes it."""
        stack = self._model.stack(self._model.photos[row])
        if stack is None:
            return ()
        whole = QRect(QPoint(0, 0), size)
        tip = self.tr("Close stack (F)") if stack.is_open else self.tr("Open stack (F)")
        return (HotSpot(STACK_SPOT, self._badges.pill_rect(whole, stack_text(stack), 0), tip),)

    def drag_pixmap(self, rows: Sequence[int], device_ratio: float) -> QPixmap | None:
        """Return the first photo, and how many are dragged."""
        first = self._pictures.get(ThumbSource(self._model.photos[rows[0]].id, 256))
        return drag_pixmap(self._theme, first, len(rows), device_ratio)

    def _paint_selected(self, painter: QPainter, photo: Photo, item: PaintItem) -> None:
        rect, inset = item.rect, _SELECTED_INSET
        self._paint_picture(painter, photo, rect.adjusted(inset, inset, -inset, -inset), item)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 3))
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS_TILE, RADIUS_TILE)

    def tile(self, photo: Photo, width: int, height: int, device_ratio: float) -> QPixmap | None:
        """Return the picture of a photo in the size of its tile; None where it is not loaded yet, or cannot be."""
        is_away = photo.problem == AWAY
        if photo.problem and not is_away:
            return None
        source = _source(photo, width, height, device_ratio)
        key: Hashable = (AWAY, source) if is_away else source
        return self._tiles.get(key, width, height, device_ratio)

    def _paint_picture(self, painter: QPainter, photo: Photo, rect: QRect, item: PaintItem) -> None:
        ratio, width, height = item.device_ratio, rect.width(), rect.height()
        pixmap = self.tile(photo, width, height, ratio)
        if pixmap is not None:
            painter.drawPixmap(rect.left(), rect.top(), pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(rect, RADIUS_TILE, RADIUS_TILE)
        is_away = photo.problem == AWAY
        problem = self._pictures.problem(_source(photo, width, height, ratio))
        if not is_away and (photo.problem or problem is not None):
            self._paint_problem(painter, rect, photo.problem or "broken")

    def _paint_problem(self, painter: QPainter, rect: QRect, problem: str) -> None:
        middle = rect.center()
        self._icons.draw(painter, QRectF(middle.x() - 14, middle.y() - 26, 28, 28), "file-x", "ink3")
        painter.setFont(self._theme.font("small_strong"))
        painter.setPen(self._theme.color("ink2"))
        high = 2 * self._theme.line("small") + 4
        area = QRectF(rect.left() + 8, middle.y() + 8, rect.width() - 16, high)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, problem_text(problem))

    def _paint_badges(self, painter: QPainter, photo: Photo, item: PaintItem) -> None:
        model, ratio = self._model, item.device_ratio
        rating, usage, stack = model.rating(photo), model.usage(photo), model.stack(photo)
        is_special = (
            photo.kind == "video" or photo.problem or photo.live or photo.is_motion or photo.is_damaged
        )
        is_marked = rating.stars or rating.is_rejected or usage or stack or photo.duplicate_of
        if not (is_marked or is_special or item.order or item.is_hovered):
            return
        rect, place = item.rect, 0
        self._badges.rating(painter, rect, rating, ratio)
        if stack is not None:
            icon = "arrows-in-simple" if stack.is_open else "stack"
            self._badges.pill(painter, rect, icon, stack_text(stack), place=0, device_ratio=ratio)
            place = 1
        icon, text = self._kind_badge(photo, is_stacked=stack is not None)
        if text:
            self._badges.pill(painter, rect, icon, text, place=place, device_ratio=ratio)
        if usage is not None:
            icon = _USAGE_ICONS[usage]
            self._badges.pill(painter, rect, icon, usage_text(usage), place=-1, device_ratio=ratio)
        self._badges.number(painter, rect, item.order, is_hovered=item.is_hovered)

    def _kind_badge(self, photo: Photo, *, is_stacked: bool) -> tuple[str, str]:
        if photo.problem == AWAY:
            return "sim-card", problem_text(AWAY)
        if photo.is_damaged:
            return "file-x", kind_text(photo, is_stacked=is_stacked)
        icon = "play-fill" if photo.kind == "video" else "record" if photo.live or photo.is_motion else "copy"
        return icon, kind_text(photo, is_stacked=is_stacked)

    def _picture(self, key: Hashable) -> QPixmap | None:
        """Return the picture of a tile; that of a photo whose card is away is greyed."""
        if isinstance(key, ThumbSource):
            return self._pictures.get(key)
        assert isinstance(key, tuple)
        source = key[1]
        assert isinstance(source, ThumbSource)
        picture = self._pictures.get(source)
        if picture is None:
            return None
        greyed = QPixmap(picture)
        grey = QColor(self._theme.color("sunken"))
        grey.setAlphaF(_AWAY_ALPHA)
        painter = QPainter(greyed)
        painter.fillRect(greyed.rect(), grey)
        painter.end()
        return greyed

    @Slot(object)
    def _take_picture(self, key: object) -> None:
        if isinstance(key, ThumbSource):
            self._tiles.forget(key)
            self._tiles.forget((AWAY, key))
            self.pictures_changed.emit()

    @Slot()
    def _follow_theme(self) -> None:
        self._badges.clear()
        self._tiles.set_ground(self._theme.color("paper"))


def _source(photo: Photo, width: int, height: int, device_ratio: float) -> ThumbSource:
    """Return the smallest thumbnail that fills a tile."""
    is_small = max(width, height) * device_ratio <= _SMALL_THUMB_UP_TO_PX
    return ThumbSource(photo.id, 256 if is_small else 512)
