"""Paints notifications as rows with an avatar, a sentence, a quote, and a link to reply."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, emoji_pictures, loaded_emojis
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.inbox.answer_buttons import AnswerButtons
from kesong_desktop.ui.inbox.inbox_item import InboxItem
from kesong_desktop.ui.inbox.notification_text import (
    NotificationSentence,
    can_reply,
    icon_of,
    quote_of,
    sentence_of,
)
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout, draw_line, short_layout
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD, SMALL_HEIGHT
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.widgets.avatar import draw_avatar

REPLY = "reply"
"""Name of the hot spot that replies."""
_PADDING, _AVATAR, _ICON, _THUMBNAIL = 16, 40, 20, 48
_TEXT_LEFT = _PADDING + _AVATAR + 14
_THUMBNAIL_GAP = 12
_AVATAR_PX, _THUMBNAIL_PX = 96, 192
_QUOTE_LINES = 3
_DOT = 8
_PICTURES = frozenset({"image", "gifv", "video"})


@dataclass(slots=True)
class NotificationRow:
    """A notification laid out for a width; rectangles count from the row's top left."""

    notification: InboxItem
    width: int
    sentence: NotificationSentence
    quote: PostTextLayout | None
    emojis: int
    """How many emojis of the quote were there when it was laid out."""
    top: int
    height: int
    thumbnail: Attachment | None = None
    reply: QRect = field(default_factory=QRect)
    answers: dict[str, QRect] = field(default_factory=dict)


class NotificationDelegate(ItemDelegate):
    """Keeps the layout of each notification by its key. ``notifications`` returns them in the order of the rows."""

    def __init__(
        self,
        context: UiContext,
        notifications: Callable[[], Sequence[InboxItem]],
        clock: Callable[[], datetime],
    ) -> None:
        self._theme = context.theme
        self._icons = context.icons
        self._pictures = context.pictures
        self._covers = context.covers
        self._notifications = notifications
        self._clock = clock
        self._answers = AnswerButtons(context.theme)
        self._rows: dict[str, NotificationRow] = {}
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high the row of a notification is."""
        return self.row(row, width).height

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return the link to reply, or the buttons of a follow request, where there are any."""
        found = self.row(row, size.width())
        spots = [HotSpot(name, rect) for name, rect in found.answers.items()]
        return spots if found.reply.isNull() else [*spots, HotSpot(REPLY, found.reply)]

    def row(self, row: int, width: int) -> NotificationRow:
        """Return the layout of a notification for a width."""
        notification = self._notifications()[row]
        known = self._rows.get(notification.key)
        if (
            known is None
            or known.notification is not notification
            or known.width != width
            or known.emojis != loaded_emojis(self._emojis(notification))
        ):
            known = self._rows[notification.key] = self._lay_out(notification, width)
        return known

    def forget(self) -> None:
        """Drop all layouts; each is made again when needed."""
        self._rows.clear()

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one notification."""
        row, theme, rect = self.row(item.row, item.width), self._theme, item.rect
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.translate(rect.topLeft())
        self._paint_avatar(painter, row)
        right = rect.width() - _PADDING
        if row.thumbnail is not None:
            right -= _THUMBNAIL
            self._paint_thumbnail(painter, row.thumbnail, QRectF(right, _PADDING, _THUMBNAIL, _THUMBNAIL))
            right -= _THUMBNAIL_GAP
        self._paint_sentence(painter, row, self._paint_time(painter, row, right))
        self._paint_quote(painter, row)
        self._answers.paint(painter, row.answers, item.hot_spot)
        painter.restore()

    def _lay_out(self, notification: InboxItem, width: int) -> NotificationRow:
        theme, post = self._theme, notification.post
        is_bare = post is not None and not self._covers.is_covered(post, "notifications")
        attachments = post.attachments if post and is_bare else ()
        thumbnail = next((one for one in attachments if one.kind in _PICTURES and one.preview_url), None)
        room = width - _TEXT_LEFT - _PADDING - (_THUMBNAIL + _THUMBNAIL_GAP if thumbnail else 0)
        has_reply = can_reply(notification)
        emojis = self._emojis(notification)
        most = _QUOTE_LINES if has_reply else 1
        text = quote_of(notification)
        quote = short_layout(text, "body", room, theme, most, emojis) if text else None
        beside = _THUMBNAIL if thumbnail else _AVATAR
        lines = theme.line("body") + (int(quote.height) if quote is not None else 0)
        top = _PADDING + (0 if has_reply or notification.can_answer else max(0, (beside - lines) // 2))
        y, reply = top + lines, QRect()
        if has_reply:
            words = QFontMetrics(theme.font("body_strong")).horizontalAdvance(_reply_text())
            reply = QRect(_TEXT_LEFT - 8, y + 2, words + 16, self._theme.control(SMALL_HEIGHT))
            y = reply.bottom() - 5
        answers: dict[str, QRect] = {}
        if notification.can_answer:
            answers = self._answers.place(_TEXT_LEFT, max(y + 8, _PADDING + beside - 20))
            y = max(rect.bottom() for rect in answers.values()) + 1
        height = max(y, _PADDING + beside) + _PADDING
        sentence = sentence_of(notification)
        loaded = loaded_emojis(emojis)
        return NotificationRow(
            notification, width, sentence, quote, loaded, top, height, thumbnail, reply, answers
        )

    def _emojis(self, notification: InboxItem) -> EmojiPictures | None:
        drawn = notification.post.custom_emojis if notification.post is not None else ()
        return emoji_pictures(self._pictures, self.account, drawn) if drawn else None

    def _paint_avatar(self, painter: QPainter, row: NotificationRow) -> None:
        theme, person = self._theme, row.notification.person
        spot = QRectF(_PADDING, _PADDING, _AVATAR, _AVATAR)
        url = person.avatar_url if person else ""
        pixmap = self._pictures.get(RemoteSource(self.account, url, _AVATAR_PX)) if url else None
        draw_avatar(painter, spot, person.name if person else "", pixmap, theme)
        disc = QRectF(spot.right() - _ICON + 5, spot.bottom() - _ICON + 5, _ICON, _ICON)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("card"))
        painter.drawEllipse(disc.adjusted(-1, -1, 1, 1))
        name, role = icon_of(row.notification)
        self._icons.draw(painter, disc.adjusted(2, 2, -2, -2), name, role)

    def _paint_time(self, painter: QPainter, row: NotificationRow, right: int) -> float:
        """Draw the time at the right with a dot for what is new, and return the left edge."""
        theme = self._theme
        if row.notification.created_utc is None:
            return right
        when = relative_time(row.notification.created_utc, self._clock())
        small = theme.font("small", tabular=True)
        left = right - QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(theme.color("ink3"))
        box = QRectF(left, row.top, right - left + 2, theme.line("body"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, when)
        if row.notification.is_new:
            left -= _DOT + 8
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QRectF(left, row.top + (theme.line("body") - _DOT) / 2, _DOT, _DOT))
        return left

    def _paint_sentence(self, painter: QPainter, row: NotificationRow, right: float) -> None:
        theme, x, room = self._theme, float(_TEXT_LEFT), right - 12
        person = row.notification.person
        emojis = emoji_pictures(self._pictures, self.account, person.emojis) if person else None
        for text, kind in (
            (row.sentence.before, "body"),
            (row.sentence.name, "body_strong"),
            (row.sentence.after, "body"),
        ):
            used = emojis if kind == "body_strong" else None
            at = QPointF(x, row.top)
            x += draw_line(painter, at, text, kind, theme.color("ink"), max(0.0, room - x), theme, used)

    def _paint_quote(self, painter: QPainter, row: NotificationRow) -> None:
        theme = self._theme
        tone = theme.color("ink" if can_reply(row.notification) else "ink2")
        if row.quote is not None:
            row.quote.draw(painter, _TEXT_LEFT, row.top + theme.line("body"), tone)
        if not row.reply.isNull():
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.color("accent"))
            box = QRectF(row.reply).adjusted(8, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _reply_text())

    def _paint_thumbnail(self, painter: QPainter, attachment: Attachment, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        painter.fillPath(shape, self._theme.color("sunken"))
        pixmap = self._pictures.get(RemoteSource(self.account, attachment.preview_url, _THUMBNAIL_PX))
        pixmap = pixmap or self._pictures.blur(attachment.blurhash)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, _middle(pixmap))
            painter.restore()


def _reply_text() -> str:
    return QCoreApplication.translate("NotificationDelegate", "Reply")


def _middle(pixmap: QPixmap) -> QRectF:
    """Return the largest square in the middle of the pixmap."""
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
