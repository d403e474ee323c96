"""Paints conversations as rows with an avatar, the people, and the last message."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.images.pictures import Pictures, RemoteSource
from kesong_desktop.ui.inbox.messages.list_models import last_text
from kesong_desktop.ui.inbox.messages.message import people_of
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.widgets.avatar import draw_avatar

_PADDING, _AVATAR, _GAP, _DOT, _AVATAR_PX = 12, 40, 12, 8, 96


class ConversationDelegate(ItemDelegate):
    """``conversations`` returns them in the order of the rows; ``open_id`` is the one that is open."""

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures,
        conversations: Callable[[], Sequence[Conversation]],
        clock: Callable[[], datetime],
    ) -> None:
        self._theme = theme
        self._pictures = pictures
        self._conversations = conversations
        self._clock = clock
        self.account: Account | None = None
        self.open_id = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of a row: two lines of text beside the avatar."""
        del row, width
        return max(_AVATAR, 2 * self._theme.line("body")) + 2 * _PADDING

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one conversation; the open one is tinted, an unread one has a dot and strong text."""
        theme, one, rect = self._theme, self._conversations()[item.row], item.rect
        account_id = self.account.remote_id if self.account else ""
        people, last = people_of(one, account_id), one.last_post
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if one.id == self.open_id or item.is_hovered:
            painter.setBrush(theme.color("soft" if one.id == self.open_id else "hover"))
            painter.drawRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)
        painter.translate(rect.topLeft())
        self._paint_avatar(painter, one, account_id, people)
        left, right = _PADDING + _AVATAR + _GAP, rect.width() - _PADDING
        when = relative_time(last.created_utc, self._clock()) if last else ""
        small = theme.font("small", tabular=True)
        taken = QFontMetrics(small).horizontalAdvance(when)
        line = theme.line("body")
        top = (rect.height() - 2 * line) / 2
        painter.setFont(small)
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(right - taken, top, taken + 2, line), Qt.AlignmentFlag.AlignVCenter, when)
        names = tuple(emoji for person in one.people for emoji in person.emojis)
        box = QRectF(left, top, right - taken - 8 - left, line)
        self._text(painter, people, "body_strong", "ink", box, names)
        room = right - left - (_DOT + 8 if one.is_unread else 0)
        box = QRectF(left, top + line, room, line)
        kind, tone = ("body_strong", "ink") if one.is_unread else ("body", "ink2")
        words = " ".join(last_text(one).split())
        self._text(painter, words, kind, tone, box, last.custom_emojis if last is not None else ())
        if one.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QRectF(right - _DOT, top + line + (line - _DOT) / 2, _DOT, _DOT))
        painter.restore()

    def _paint_avatar(self, painter: QPainter, one: Conversation, account_id: str, people: str) -> None:
        other = next((person for person in one.people if person.id != account_id), None)
        url = other.avatar_url if other and self.account else ""
        source = RemoteSource(self.account.key, url, _AVATAR_PX) if url and self.account else None
        pixmap = self._pictures.get(source) if source else None
        draw_avatar(painter, QRectF(_PADDING, _PADDING, _AVATAR, _AVATAR), people, pixmap, self._theme)

    def _text(  # noqa: PLR0917 - a text and where it stands
        self,
        painter: QPainter,
        text: str,
        kind: str,
        tone: str,
        box: QRectF,
        emojis: tuple[CustomEmoji, ...],
    ) -> None:
        account = self.account.key if self.account else ""
        found = emoji_pictures(self._pictures, account, emojis) if emojis else None
        color, theme = self._theme.color(tone), self._theme
        draw_line(painter, box.topLeft(), text, kind, color, box.width(), theme, found)
