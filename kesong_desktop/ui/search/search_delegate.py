"""Paints the rows of the search pane: people, tags, posts and recent searches."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.post import Attachment, Person, Post
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures, loaded_emojis
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout, draw_line, short_layout
from kesong_desktop.ui.search.search_model import CONTEXT, SearchRow, quote_of, title_and_text
from kesong_desktop.ui.shell.filter_effect import warning_of
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.widgets.avatar import draw_avatar

REMOVE = "remove"
"""Name of the hot spot that removes a recent search."""
_PADDING, _AVATAR, _ICON, _THUMBNAIL, _GAP, _BUTTON = 12, 40, 20, 56, 12, 32
_TEXT_LEFT = _PADDING + _AVATAR + _GAP
_AVATAR_PX, _THUMBNAIL_PX = 96, 192
_LINES = 2
_ICONS = {"recent": "clock-counter-clockwise", "clear": "trash", "tag": "hash", "product": "package"}
_PICTURES = frozenset({"image", "gifv", "video"})
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SearchDelegate(ItemDelegate):
    """``rows`` returns the rows in order; ``account`` is the key of the account whose server pictures are loaded from."""

    def __init__(self, context: UiContext, rows: Callable[[], Sequence[SearchRow]]) -> None:
        self._theme = context.theme
        self._icons = context.icons
        self._pictures = context.pictures
        self._rows = rows
        self._covers = context.covers
        self._quotes: dict[tuple[str, int], tuple[Post, int, list[PostTextLayout]]] = {}
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high a row is."""
        item, line = self._rows()[row].item, self._theme.line("body")
        if isinstance(item, (str, ProductSummary)):
            return max(_BUTTON + 8, line + _PADDING)
        if isinstance(item, Person):
            return max(_AVATAR, 2 * line) + 2 * _PADDING
        beside = _THUMBNAIL if self._thumbnail_of(item) else _AVATAR
        return max(beside, line + _height(self._quote(item, width))) + 2 * _PADDING

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return the cross of a recent search."""
        if self._rows()[row].kind != "recent":
            return ()
        words = QCoreApplication.translate("SearchDelegate", "Remove from recent searches")
        return (HotSpot(REMOVE, _cross(size), words),)

    def forget(self) -> None:
        """Drop all layouts; each is made again when needed."""
        self._quotes.clear()

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one row."""
        row, theme, rect = self._rows()[item.row], self._theme, item.rect
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.translate(rect.topLeft())
        if isinstance(row.item, Post):
            self._paint_post(painter, row.item, rect.size())
        elif isinstance(row.item, Person):
            self._paint_person(painter, row.item, rect.size())
        else:
            self._paint_words(painter, row, rect.size(), is_cross_hovered=item.hot_spot == REMOVE)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: SearchRow, size: QSize, *, is_cross_hovered: bool) -> None:
        ink = "accent" if row.kind == "clear" else "ink"
        spot = QRectF(_PADDING + (_AVATAR - _ICON) / 2, (size.height() - _ICON) / 2, _ICON, _ICON)
        self._icons.draw(painter, spot, _ICONS[row.kind], "ink2")
        right = size.width() - _PADDING
        if row.kind == "recent":
            cross = _cross(size)
            right = cross.left()
            inset = (_BUTTON - 16) // 2
            role = "ink" if is_cross_hovered else "ink3"
            self._icons.draw(painter, QRectF(cross.adjusted(inset, inset, -inset, -inset)), "x", role)
        box = QRectF(_TEXT_LEFT, 0, right - _TEXT_LEFT, size.height())
        self._line(painter, row.title, "body_strong" if row.kind != "recent" else "body", ink, box)

    def _paint_person(self, painter: QPainter, person: Person, size: QSize) -> None:
        line = self._theme.line("body")
        self._paint_avatar(painter, person)
        box = QRectF(_TEXT_LEFT, (size.height() - 2 * line) / 2, size.width() - _TEXT_LEFT - _PADDING, line)
        self._line(painter, person.name, "body_strong", "ink", box, person.emojis)
        self._line(painter, person.handle, "body", "ink2", box.translated(0, line))

    def _paint_post(self, painter: QPainter, post: Post, size: QSize) -> None:
        line, right = self._theme.line("body"), size.width() - _PADDING
        self._paint_avatar(painter, post.author)
        thumbnail = self._thumbnail_of(post)
        if thumbnail is not None:
            right -= _THUMBNAIL
            self._paint_thumbnail(painter, thumbnail, QRectF(right, _PADDING, _THUMBNAIL, _THUMBNAIL))
            right -= _GAP
        quote = self._quote(post, size.width())
        when = relative_time(post.created_utc, datetime.now(UTC))
        small = QFontMetrics(self._theme.font("small", tabular=True)).horizontalAdvance(when) + 2
        box = QRectF(_TEXT_LEFT, (size.height() - line - _height(quote)) / 2, right - _TEXT_LEFT, line)
        names = box.adjusted(0, 0, -small - _GAP, 0)
        self._line(painter, post.author.name, "body_strong", "ink", names, post.author.emojis)
        self._line(painter, when, "small", "ink3", QRectF(right - small, box.top(), small, line))
        top = box.top() + line
        for text in quote:
            text.draw(painter, box.left(), top, self._theme.color("ink2"))
            top += text.height

    def _paint_avatar(self, painter: QPainter, person: Person) -> None:
        url = person.avatar_url
        pixmap = self._pictures.get(RemoteSource(self.account, url, _AVATAR_PX)) if url else None
        spot = QRectF(_PADDING, _PADDING, _AVATAR, _AVATAR)
        draw_avatar(painter, spot, person.name, pixmap, self._theme)

    def _paint_thumbnail(self, painter: QPainter, attachment: Attachment, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        painter.fillPath(shape, self._theme.color("sunken"))
        pixmap = self._pictures.get(RemoteSource(self.account, attachment.preview_url, _THUMBNAIL_PX))
        pixmap = pixmap or self._pictures.blur(attachment.blurhash)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, _square_in(pixmap))
            painter.restore()

    def _line(  # noqa: PLR0917 - a text and where it stands
        self,
        painter: QPainter,
        text: str,
        font: str,
        ink: str,
        box: QRectF,
        emojis: tuple[CustomEmoji, ...] = (),
    ) -> None:
        found = emoji_pictures(self._pictures, self.account, emojis) if emojis else None
        if found is not None:
            at = QPointF(box.left(), box.top() + (box.height() - self._theme.line(font)) / 2)
            draw_line(painter, at, text, font, self._theme.color(ink), box.width(), self._theme, found)
            return
        chosen = self._theme.font(font, tabular=font == "small")
        painter.setFont(chosen)
        painter.setPen(self._theme.color(ink))
        cut = QFontMetrics(chosen).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box.adjusted(0, 0, 2, 0), _MIDDLE, cut)

    def _thumbnail_of(self, post: Post) -> Attachment | None:
        attachments = () if self._covers.is_covered(post, CONTEXT) else post.attachments
        return next((one for one in attachments if one.kind in _PICTURES and one.preview_url), None)

    def _quote(self, post: Post, width: int) -> list[PostTextLayout]:
        """Return the title, where there is one, and how the text begins; each is as high as it says."""
        key = (post.id, width)
        known = self._quotes.get(key)
        drawn = post.custom_emojis
        emojis = emoji_pictures(self._pictures, self.account, drawn) if drawn else None
        loaded = loaded_emojis(emojis)
        if known is None or known[0] is not post or known[1] != loaded:
            room = width - _TEXT_LEFT - _PADDING - (_THUMBNAIL + _GAP if self._thumbnail_of(post) else 0)
            title, said = title_and_text(post)
            has_title = bool(title and not warning_of(post, CONTEXT))
            texts = [(title, 1), (said, _LINES - 1)] if has_title else [(quote_of(post), _LINES)]
            lines = [
                short_layout(text, "body", room, self._theme, most, emojis)
                for text, most in texts
                if text.strip()
            ]
            known = self._quotes[key] = (post, loaded, lines)
        return known[2]


def _height(texts: Sequence[PostTextLayout]) -> int:
    return int(sum(text.height for text in texts))


def _cross(size: QSize) -> QRect:
    return QRect(size.width() - _BUTTON - 6, (size.height() - _BUTTON) // 2, _BUTTON, _BUTTON)


def _square_in(pixmap: QPixmap) -> QRectF:
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
