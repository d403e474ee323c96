"""A quoted post on a card: its author, and the beginning of its text."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kesong_desktop.model.social.post import Quote
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.ui.images.emoji_pictures import loaded_emojis
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout, short_layout
from kesong_desktop.ui.shell.filter_effect import is_hidden, warning_of
from kesong_desktop.ui.style.tokens import CARD_PADDING, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import HotSpot
from kesong_desktop.ui.widgets.avatar import draw_avatar

QUOTE = "quote"
_AIR, _AVATAR, _THUMB, _LINES, _CHARACTERS, _ABOVE = 12, 20, 64, 3, 400, 8


class QuotePart(CardPart):
    """A box that leads to the quoted post; one line where that is not to be seen. ``is_veiled``: no picture of it is shown."""

    name = "quoted"

    def __init__(self, quote: Quote, ink: CardInk, top: int, width: int, *, is_veiled: bool) -> None:
        super().__init__(ink, top, width)
        theme, post = ink.theme, quote.post
        if post is not None and is_hidden(post, *ink.contexts):
            post = None
        self._post = post
        self._lost = reason(quote) if post is None else ""
        self._area = QRect(CARD_PADDING, top + _ABOVE, width - 2 * CARD_PADDING, 0)
        warning = warning_of(post, *ink.contexts) if post is not None else ""
        self._thumb = QRect()
        self._thumb_url = ""
        self._text: PostTextLayout | None = None
        inner, line = self._area.width() - 2 * _AIR, theme.line("body")
        if post is None:
            self._area.setHeight(line + 2 * _AIR)
        else:
            shot = post.attachments[0] if post.attachments else None
            is_bare = not (warning or post.sensitive or is_veiled)
            self._thumb_url = (
                shot.preview_url or (shot.url if shot.kind == "image" else "") if shot and is_bare else ""
            )
            room = inner - (_THUMB + _AIR if self._thumb_url else 0)
            words = one_line(warning or f"{post.title} {post.text}".strip())[:_CHARACTERS]
            emojis = ink.pictures.emojis(post.custom_emojis)
            self._text = short_layout(words, "body", room, theme, _LINES, emojis) if words else None
            high = line + (int(self._text.height) + 4 if self._text else 0)
            high = max(high, _THUMB if self._thumb_url else 0)
            self._area.setHeight(high + 2 * _AIR)
            if self._thumb_url:
                self._thumb = QRect(
                    self._area.right() - _AIR - _THUMB + 1, self._area.top() + _AIR, _THUMB, _THUMB
                )
        self.height = self._area.bottom() + 1 + 4 - top

    def token(self) -> Hashable:
        """Return which pictures are there so far."""
        if self._post is None:
            return None
        pictures = self.ink.pictures
        found = (pictures.avatar(self._post.author.avatar_url), pictures.avatar(self._thumb_url))
        names = loaded_emojis(pictures.emojis(self._post.author.emojis))
        return (*(one.cacheKey() if one is not None else 0 for one in found), names)

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the box with what is in it."""
        theme, area = self.ink.theme, self._area
        painter.setPen(QPen(theme.color("line2" if hot_spot == QUOTE else "line"), 1))
        painter.setBrush(theme.color("hover" if hot_spot == QUOTE else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        left, top = area.left() + _AIR, area.top() + _AIR
        right = (self._thumb.left() if self._thumb_url else area.right()) - _AIR
        if self._post is None:
            self.draw_line(painter, QPointF(left, top), self._lost, "body", "ink3", right - left)
            return
        author, line = self._post.author, theme.line("body")
        face = QRectF(left, top + (line - _AVATAR) / 2, _AVATAR, _AVATAR)
        draw_avatar(painter, face, author.name, self.ink.pictures.avatar(author.avatar_url), theme)
        x = left + _AVATAR + 8
        emojis = self.ink.pictures.emojis(author.emojis)
        used = self.draw_line(painter, QPointF(x, top), author.name, "body_strong", "ink", right - x, emojis)
        if right - x - used > 60:
            at = QPointF(x + used + 8, top)
            self.draw_line(painter, at, isolated(author.handle), "small", "ink3", right - at.x())
        if self._text is not None:
            self._text.draw(painter, left, top + line + 4, theme.color("ink2"))
        if self._thumb_url:
            draw_square(painter, self._thumb, self.ink, self._thumb_url)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the box, where it leads somewhere."""
        if self._post is None:
            return ()
        return (HotSpot(QUOTE, self._area, QCoreApplication.translate("QuotePart", "Open quoted post (Q)")),)


def draw_square(painter: QPainter, area: QRect, ink: CardInk, url: str) -> None:
    """Draw the middle of a picture into a square with round corners; a plain ground while it is not there."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(area), RADIUS_SMALL, RADIUS_SMALL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(shape, ink.theme.color("sunken"))
    pixmap = ink.pictures.avatar(url)
    if pixmap is None:
        return
    side = min(pixmap.width(), pixmap.height())
    cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
    painter.save()
    painter.setClipPath(shape)
    painter.drawPixmap(QRectF(area), pixmap, cut)
    painter.restore()


def reason(quote: Quote) -> str:
    """Return why a quoted post is not shown."""
    if quote.post is not None:
        return QCoreApplication.translate("QuotePart", "The quoted post is hidden by a filter.")
    if quote.state == "pending":
        return QCoreApplication.translate(
            "QuotePart", "The quoted post waits for the approval of its author."
        )
    return QCoreApplication.translate("QuotePart", "The quoted post is not available.")
