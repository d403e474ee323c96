"""One post as a card: how its parts are drawn."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.characters import clean, isolated
from kesong_desktop.model.post import Attachment
from kesong_desktop.model.review import figure
from kesong_desktop.model.richtext import bare
from kesong_desktop.ui.feed.card import Card, Look
from kesong_desktop.ui.feed.words import Words
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.moments import ago
from kesong_desktop.ui.pictures import Pictures, Remote
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import CARD_PADDING, PILL, PILL_ALPHA, PILL_TEXT, RADIUS_CARD
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.relation import draw_relation, relation_height, relation_width
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width

_AVATAR, _ICON, _STAR = 40, 22, 16
_SEES = {
    Visibility.PUBLIC: "globe-simple",
    Visibility.UNLISTED: "moon",
    Visibility.PRIVATE: "users",
    Visibility.DIRECT: "envelope-simple",
}
AVATAR_PX, PICTURE_PX = 96, 1440


def tr(text: str) -> str:
    """In the window's language."""
    return QCoreApplication.translate("feed", text)


class CardPainter:
    """Draws cards."""

    def __init__(self, theme: Theme, icons: Icons, pictures: Pictures, account: str) -> None:
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._account = account

    def draw(self, painter: QPainter, card: Card, at: QPoint, look: Look, hovered: QPoint | None) -> None:
        """Draw the card with its top left at ``at``; ``hovered`` is the pointer relative to it."""
        painter.save()
        painter.translate(at)
        outline = QRectF(0.5, 0.5, card.width - 1, card.height - 1)
        shape = QPainterPath()
        shape.addRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, self._theme.color("card"))
        painter.setClipPath(shape)
        self._head(painter, card)
        if card.post.review:
            self._strip(painter, card)
        if card.post.attachments:
            self._picture(painter, card, look, hovered)
        self._acts(painter, card, hovered)
        self._text(painter, card)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.restore()

    def _head(self, painter: QPainter, card: Card) -> None:
        author, theme = card.post.author, self._theme
        face = (
            self._pictures.get(Remote(self._account, author.avatar_url, AVATAR_PX))
            if author.avatar_url
            else None
        )
        middle = card.head.center().y() + 1
        spot = QRectF(CARD_PADDING, middle - _AVATAR / 2, _AVATAR, _AVATAR)
        draw_avatar(painter, spot, author.name, face, theme)
        room = card.width - 72 - 108
        top = middle - (theme.line("body") + theme.line("small")) / 2
        self._line(painter, QPointF(68, top), author.name, "body_strong", "ink", room)
        when = ago(card.post.created_utc, datetime.now(UTC))
        below = QPointF(68, top + theme.line("body"))
        self._line(painter, below, f"{isolated(author.handle)} · {when}", "small", "ink3", room)
        sees = QRectF(card.width - 84, middle - 9, 18, 18)
        self._icons.draw(painter, sees, _SEES[card.post.visibility], "ink2")
        self._icons.draw(
            painter, QRectF(card.more.center().x() - 10, middle - 10, 20, 20), "dots-three", "ink2"
        )

    def _strip(self, painter: QPainter, card: Card) -> None:
        review, theme, strip = card.post.review, self._theme, card.strip
        if review is None:
            return
        painter.fillRect(strip, theme.color("sunken"))
        number = f"{figure(review.halves)}" + ("" if review.halves % 2 else ".0")
        font = theme.font("lead", tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(number)
        x = card.width - CARD_PADDING - wide
        middle = strip.center().y() + 1
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        painter.drawText(
            QRectF(x, strip.top(), wide + 2, strip.height()), Qt.AlignmentFlag.AlignVCenter, number
        )
        x -= 10 + int(stars_width(_STAR))
        draw_stars(painter, QRectF(x, middle - _STAR / 2, stars_width(_STAR), _STAR), review.halves, theme)
        x -= 14 + relation_width(review.relation, theme)
        draw_relation(
            painter, QPoint(x, middle - relation_height(theme) // 2), review.relation, theme, self._icons
        )
        room = x - CARD_PADDING - 12
        price = f"{review.price} {review.currency}".strip()
        used = tr("used {0}").format(review.used) if review.used else ""
        facts = " · ".join(part for part in (review.brand, price, review.where, used) if part)
        lines = theme.line("lead") + (theme.line("small") if facts else 0)
        top = middle - lines / 2
        self._line(painter, QPointF(CARD_PADDING, top), review.product, "lead", "ink", room)
        if facts:
            below = QPointF(CARD_PADDING, top + theme.line("lead"))
            self._line(painter, below, facts, "small", "ink2", room)

    def _picture(self, painter: QPainter, card: Card, look: Look, hovered: QPoint | None) -> None:
        shots = card.post.attachments
        number = min(look.picture, len(shots) - 1)
        shown = shots[number]
        self._fill(painter, card.picture, shown)
        if len(shots) > 1:
            self._pill(painter, card.picture, f"{number + 1} / {len(shots)}", "copy", at_right=True)
            if hovered is not None and card.picture.contains(hovered):
                self._arrows(painter, card.picture, number, len(shots))
        elif shown.kind in {"video", "gifv"}:
            self._pill(painter, card.picture, tr("Clip"), "play-fill", at_right=True)
        if shown.kind in {"video", "gifv"}:
            self._play(painter, card.picture)
        if shown.alt:
            self._alt(painter, card, shown.alt, is_open=look.shows_alt)

    def _fill(self, painter: QPainter, area: QRect, shot: Attachment) -> None:
        url = shot.url if shot.kind == "image" else shot.preview_url or shot.url
        pixmap = self._pictures.get(Remote(self._account, url, PICTURE_PX)) if url else None
        ground = pixmap or self._pictures.blur(shot.blurhash)
        if ground is None:
            painter.fillRect(area, self._theme.color("sunken"))
            return
        painter.drawPixmap(QRectF(area), ground, covering(ground, area))

    def _arrows(self, painter: QPainter, area: QRect, number: int, count: int) -> None:
        for is_there, x, name in (
            (number > 0, area.left() + 12, "caret-left"),
            (number < count - 1, area.right() - 44, "caret-right"),
        ):
            if is_there:
                spot = QRectF(x, area.center().y() - 16, 32, 32)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_pill_ground())
                painter.drawEllipse(spot)
                self._icons.draw(
                    painter, spot.adjusted(8, 8, -8, -8), name, "raised" if not self._theme.is_dark else "ink"
                )

    def _play(self, painter: QPainter, area: QRect) -> None:
        spot = QRectF(area.center().x() - 28, area.center().y() - 28, 56, 56)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pill_ground())
        painter.drawEllipse(spot)
        self._icons.draw(
            painter,
            spot.adjusted(16, 16, -16, -16),
            "play-fill",
            "raised" if not self._theme.is_dark else "ink",
        )

    def _alt(self, painter: QPainter, card: Card, text: str, *, is_open: bool) -> None:
        if not is_open:
            self._words_pill(painter, QRectF(card.alt), tr("Alt"))
            return
        words = Words(bare(clean(text)), "body", card.width - 56, self._theme, 8)
        box = QRectF(12, card.picture.bottom() - words.height - 27, card.width - 24, words.height + 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pill_ground(0.86))
        painter.drawRoundedRect(box, 8, 8)
        words.draw(painter, box.left() + 16, box.top() + 8, QColor(PILL_TEXT))

    def _pill(self, painter: QPainter, area: QRect, text: str, icon: str, *, at_right: bool) -> None:
        font = self._theme.font("small_strong", tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(text) + 38
        left = area.right() - 11 - wide if at_right else area.left() + 12
        box = QRectF(left, area.top() + 12, wide, self._theme.px(24))
        self._words_pill(painter, box, text, left=26)
        self._icons.draw(
            painter,
            QRectF(box.left() + 8, box.center().y() - 7, 14, 14),
            icon,
            "raised" if not self._theme.is_dark else "ink",
        )

    def _words_pill(self, painter: QPainter, box: QRectF, text: str, *, left: int = 0) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pill_ground())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(PILL_TEXT))
        painter.setFont(self._theme.font("small_strong", tabular=True))
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        )
        painter.drawText(box.adjusted(left, 0, 0, 0), flags, text)

    def _acts(self, painter: QPainter, card: Card, hovered: QPoint | None) -> None:
        post = card.post
        for area in (card.like, card.save):
            if hovered is not None and area.contains(hovered):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("hover"))
                painter.drawRoundedRect(QRectF(area), 10, 10)
        heart = QRectF(card.like.left() + 8, card.like.top() + 9, _ICON, _ICON)
        name, role = ("heart-fill", "heart") if post.favourited else ("heart", "ink2")
        self._icons.draw(painter, heart, name, role)
        x = self._figure(painter, card.like, 38, post.favourites)
        if post.replies:
            spot = QRectF(x + 20, card.like.top() + 9, _ICON, _ICON)
            self._icons.draw(painter, spot, "chat-circle", "ink2")
            self._figure(painter, card.like.translated(int(spot.left()) - 16, 0), 38, post.replies)
        mark = QRectF(card.save.center().x() - 10, card.save.top() + 9, _ICON, _ICON)
        name, role = ("bookmark-simple-fill", "accent") if post.bookmarked else ("bookmark-simple", "ink2")
        self._icons.draw(painter, mark, name, role)

    def _figure(self, painter: QPainter, area: QRect, left: int, count: int) -> int:
        """Draw a count beside its icon; returns where it ends."""
        font = self._theme.font("lead_plain", tabular=True)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink2"))
        box = QRectF(area.left() + left, area.top(), 60, 40)
        text = f"{count:,}" if count else ""
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        return area.left() + left + QFontMetrics(font).horizontalAdvance(text)

    def _text(self, painter: QPainter, card: Card) -> None:
        y, theme = float(card.text_top), self._theme
        if card.title:
            card.title.draw(painter, CARD_PADDING, y, theme.color("ink"))
            y += card.title.height
        for sign, words in card.points:
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.color("ok" if sign == "+" else "bad"))
            painter.drawText(
                QRectF(CARD_PADDING, y, 16, theme.line("body")), Qt.AlignmentFlag.AlignVCenter, sign
            )
            words.draw(painter, CARD_PADDING + 20, y, theme.color("ink"))
            y += words.height
        if card.body:
            card.body.draw(painter, CARD_PADDING, card.body_top, theme.color("ink"))
        if not card.unfold.isNull():
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("accent"))
            painter.drawText(
                QRectF(card.unfold).adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr("more")
            )

    def _line(  # noqa: PLR0917 - a line and where it stands
        self, painter: QPainter, at: QPointF, text: str, kind: str, role: str, room: float
    ) -> None:
        font = self._theme.font(kind)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        box = QRectF(at.x(), at.y(), room + 4, self._theme.line(kind))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def covering(pixmap: QPixmap, area: QRect) -> QRectF:
    """The middle part of the pixmap that has the shape of ``area``."""
    wide, high = pixmap.width(), pixmap.height()
    scale = min(wide / max(1, area.width()), high / max(1, area.height()))
    part_w, part_h = area.width() * scale, area.height() * scale
    return QRectF((wide - part_w) / 2, (high - part_h) / 2, part_w, part_h)


def _pill_ground(alpha: float = PILL_ALPHA) -> QColor:
    color = QColor(PILL)
    color.setAlphaF(alpha)
    return color
