"""One photo of the roll as a tile."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.photo import AWAY, Photo
from kesong_desktop.model.rating import Rating
from kesong_desktop.roll.wanted import Pile
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.pictures import Pictures, Thumb
from kesong_desktop.ui.roll.verdict import draw_verdict
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import PILL, PILL_ALPHA, PILL_TEXT, RADIUS_TILE

_PROBLEMS = {
    "not_a_picture": "Not a picture",
    "cut_off": "Cut off",
    "empty": "Empty file",
    "too_large": "Too large to open safely",
    "too_slow": "Takes too long to open",
    "missing": "Card away",
    "no_permission": "May not be read",
    "online": "Only online",
    "broken": "Damaged",
}


_MOST_READY = 300
"""So many tiles are kept as they were drawn: some ten screens."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a photo: an icon and a word, or empty."""

    icon: str = ""
    word: str = ""


def tr(text: str) -> str:
    """In the window's language."""
    return QCoreApplication.translate("roll", text)


class TilePainter:
    """Draws tiles."""

    def __init__(self, theme: Theme, icons: Icons, pictures: Pictures) -> None:
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._ready: OrderedDict[tuple[int, int, int, float], QPixmap] = OrderedDict()
        theme.changed.connect(self._ready.clear)

    def draw(
        self,
        painter: QPainter,
        photo: Photo,
        rect: QRect,
        *,
        order: int,
        is_hovered: bool,
        mark: Mark,
        rating: Rating,
        pile: Pile | None,
        dpr: float,
    ) -> None:
        """Draw a photo into ``rect``; ``order`` is its number in the selection, 0 for none."""
        inner = QRectF(rect).adjusted(5, 5, -5, -5) if order else QRectF(rect)
        self._picture(painter, photo, inner, RADIUS_TILE - 3 if order else RADIUS_TILE, dpr)
        if order:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 3))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS_TILE, RADIUS_TILE)
        draw_verdict(painter, rect, rating, self._theme, self._icons)
        self._badges(painter, photo, rect, mark, pile)
        self._number(painter, rect, order=order, is_hovered=is_hovered)

    def forget(self, photo_id: int) -> None:
        """A better picture of the photo is there."""
        for known in [one for one in self._ready if abs(one[0]) == photo_id]:
            del self._ready[known]

    def _picture(self, painter: QPainter, photo: Photo, area: QRectF, radius: float, dpr: float) -> None:
        """As it was drawn before, if it was: scaling and rounding a picture costs ten times as much as showing it."""
        is_away = photo.problem == AWAY
        known = (-photo.id if is_away else photo.id, int(area.width()), int(area.height()), dpr)
        ready = self._ready.get(known)
        if ready is not None:
            self._ready.move_to_end(known)
            painter.drawPixmap(area.topLeft(), ready)
            return
        key = Thumb(photo.id, 256 if max(area.width(), area.height()) * dpr <= 280 else 512)
        pixmap = None if photo.problem and not is_away else self._pictures.get(key)
        if pixmap is not None:
            ready = self._ready[known] = self._made_ready(pixmap, area, radius, dpr, is_away=is_away)
            if len(self._ready) > _MOST_READY:
                self._ready.popitem(last=False)
            painter.drawPixmap(area.topLeft(), ready)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(area, radius, radius)
        if not is_away and (photo.problem or self._pictures.problem(key) is not None):
            self._problem(painter, area, photo.problem or "broken")

    def _made_ready(
        self, pixmap: QPixmap, area: QRectF, radius: float, dpr: float, *, is_away: bool
    ) -> QPixmap:
        """The picture as the tile shows it. It has no alpha, which is the quickest to draw: the ground shows at its corners."""
        image = QImage(round(area.width() * dpr), round(area.height() * dpr), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(dpr)
        image.fill(self._theme.color("paper"))
        whole = QRectF(0, 0, area.width(), area.height())
        shape = QPainterPath()
        shape.addRoundedRect(whole, radius, radius)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.drawPixmap(whole, pixmap, _covering(pixmap, whole))
        if is_away:
            grey = QColor(self._theme.color("sunken"))
            grey.setAlphaF(0.72)
            painter.fillRect(whole, grey)
        painter.end()
        return QPixmap.fromImage(image)

    def _problem(self, painter: QPainter, area: QRectF, problem: str) -> None:
        middle = area.center()
        self._icons.draw(painter, QRectF(middle.x() - 14, middle.y() - 26, 28, 28), "file-x", "ink3")
        painter.setFont(self._theme.font("small_strong"))
        painter.setPen(self._theme.color("ink2"))
        words = QRectF(area.left() + 8, middle.y() + 8, area.width() - 16, 36)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, tr(_PROBLEMS.get(problem, "Damaged")))

    def pile_area(self, rect: QRect, pile: Pile) -> QRectF:
        """Where the pill of a stack is in the tile ``rect``."""
        return self._box(rect, _pile_words(pile), row=0)

    def _badges(self, painter: QPainter, photo: Photo, rect: QRect, mark: Mark, pile: Pile | None) -> None:
        row = 0
        if pile is not None:
            self._pill(
                painter, rect, "arrows-in-simple" if pile.is_open else "stack", _pile_words(pile), row=0
            )
            row = 1
        if photo.problem == AWAY:
            self._pill(painter, rect, "sim-card", tr(_PROBLEMS[AWAY]), row=row)
        elif photo.kind == "video":
            self._pill(painter, rect, "play-fill", duration(photo.duration_s), row=row)
        elif photo.live or photo.is_motion:
            self._pill(painter, rect, "record", tr("Live"), row=row)
        elif photo.duplicate_of and pile is None:
            self._pill(painter, rect, "copy", tr("Copy"), row=row)
        if mark.word:
            self._pill(painter, rect, mark.icon, tr(mark.word), row=-1)

    def _box(self, rect: QRect, words: str, row: int) -> QRectF:
        """Of a pill: ``row`` 0 and 1 are at the top right, -1 is at the bottom left."""
        font = self._theme.font("small_strong", tabular=True)
        wide = min(rect.width() - 24, 34 + QFontMetrics(font).horizontalAdvance(words))
        x = rect.right() - 8 - wide if row >= 0 else rect.left() + 8
        return QRectF(x, rect.top() + 8 + 28 * row if row >= 0 else rect.bottom() - 31, wide, 24)

    def _pill(self, painter: QPainter, rect: QRect, icon: str, words: str, *, row: int) -> None:
        box = self._box(rect, words, row)
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 12, 12)
        role = "ink" if self._theme.is_dark else "raised"
        self._icons.draw(painter, QRectF(box.left() + 8, box.top() + 5, 14, 14), icon, role)
        painter.setPen(QColor(PILL_TEXT))
        painter.setFont(self._theme.font("small_strong", tabular=True))
        painter.drawText(box.adjusted(26, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _number(self, painter: QPainter, rect: QRect, *, order: int, is_hovered: bool) -> None:
        spot = QRectF(rect.left() + 12, rect.top() + 12, 26, 26)
        if order:
            painter.setPen(QPen(self._theme.color("paper"), 2))
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(spot)
            painter.setPen(self._theme.color("on_accent"))
            painter.setFont(self._theme.font("small_strong", tabular=True))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(order))
        elif is_hovered:
            shade = QColor(PILL)
            shade.setAlphaF(0.3)
            painter.setBrush(shade)
            painter.setPen(QPen(QColor(PILL_TEXT), 2))
            painter.drawEllipse(spot)


def _pile_words(pile: Pile) -> str:
    return tr("{0} alike").format(pile.count)


def duration(seconds: float) -> str:
    """Minutes and seconds."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def _covering(pixmap: QPixmap, area: QRectF) -> QRectF:
    scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
    wide, high = area.width() * scale, area.height() * scale
    return QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
