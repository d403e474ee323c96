"""Paints messages as bubbles: own ones at the right, others at the left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.model.text.richtext import with_emojis
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.inbox.messages.message import Message, cover_words, has_cover
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem

REVEAL = "reveal"
"""The hot spot that shows what is covered of a message, or covers it again."""
_PADDING, _GAP, _SHARE, _PICTURE, _PICTURE_PX = 12, 4, 0.72, 160, 384
_PICTURES = frozenset({"image", "gifv", "video"})


@dataclass(slots=True)
class BubbleLayout:
    """A message laid out for a width: its text, its first picture if it has any, and the size of the bubble.

    ``act`` is what shows or covers it, empty where nothing does; ``is_revealed`` says which of both.
    """

    message: Message
    room: int
    text: PostTextLayout
    text_height: float
    picture: Attachment | None
    width: float
    height: float
    act: str = ""
    is_revealed: bool = False


class BubbleDelegate(ItemDelegate):
    """``messages`` returns them in the order of the rows."""

    def __init__(
        self,
        context: UiContext,
        messages: Callable[[], Sequence[Message]],
        clock: Callable[[], datetime],
    ) -> None:
        self._theme = context.theme
        self._pictures = context.pictures
        self._covers = context.covers
        self._messages = messages
        self._clock = clock
        self._layouts: dict[str, BubbleLayout] = {}
        self.account = AccountKey("")

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of a bubble and the line below it."""
        return int(self._layout(row, width).height) + _GAP + self._theme.line("small")

    def forget(self) -> None:
        """Drop all layouts; each is made again when needed."""
        self._layouts.clear()

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one bubble with the author and the time below it."""
        theme, found = self._theme, self._layout(item.row, item.width)
        message = found.message
        left = float(item.x + (item.width - found.width if message.is_own else 0))
        bubble = QRectF(left, item.y, found.width, found.height)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("soft" if message.is_own else "card"))
        if not message.is_own:
            painter.setPen(theme.color("line"))
        painter.drawRoundedRect(bubble.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        y = bubble.top() + _PADDING
        if found.picture is not None:
            side = theme.px(_PICTURE)
            self._paint_picture(painter, found.picture, QRectF(left + _PADDING, y, side, side))
            y += side + (8 if message.text else 0)
        tone = theme.color("on_soft" if message.is_own else "ink")
        found.text.draw(painter, left + _PADDING, y, tone)
        if found.act:
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.color("accent"))
            spot = QRectF(self._act_rect(found, item.width)).translated(item.x, item.y)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, found.act)
        line = QRectF(item.x, bubble.bottom() + _GAP, item.width, theme.line("small"))
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.color("ink3"))
        side_flag = Qt.AlignmentFlag.AlignRight if message.is_own else Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, side_flag | Qt.AlignmentFlag.AlignVCenter, self._caption(message))
        painter.restore()

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return what shows a covered message, or covers it again."""
        found = self._layout(row, size.width())
        return (
            (HotSpot(REVEAL, self._act_rect(found, size.width()), f"{found.act} (X)"),) if found.act else ()
        )

    def _act_rect(self, found: BubbleLayout, width: int) -> QRect:
        left = width - found.width if found.message.is_own else 0.0
        line = self._theme.line("body")
        top = found.height - _PADDING - line
        return QRectF(left + _PADDING, top, found.width - 2 * _PADDING, line).toRect()

    def _caption(self, message: Message) -> str:
        if message.post is None:
            return QCoreApplication.translate("BubbleDelegate", "Sending…")
        when = relative_time(message.created_utc, self._clock())
        return when if message.is_own else f"{message.author} · {when}"

    def _layout(self, row: int, width: int) -> BubbleLayout:
        message = self._messages()[row]
        known = self._layouts.get(message.id)
        is_revealed = message.post is not None and self._covers.is_revealed(message.post)
        is_known = known is not None and known.message is message
        if known is None or not is_known or (known.room, known.is_revealed) != (width, is_revealed):
            known = self._layouts[message.id] = self._lay_out(message, width)
        return known

    def _lay_out(self, message: Message, width: int) -> BubbleLayout:
        theme = self._theme
        words = cover_words(message, self._covers) or message.text
        is_revealed = message.post is not None and self._covers.is_revealed(message.post)
        act = _act_words(is_revealed=is_revealed) if has_cover(message, self._covers) else ""
        emojis = emoji_pictures(
            self._pictures, self.account, message.post.custom_emojis if message.post else ()
        )
        runs = with_emojis(words, emojis.urls.keys() if emojis is not None else ())
        room = max(40.0, width * _SHARE - 2 * _PADDING)
        text = PostTextLayout(runs, "body", room, theme, 0, emojis)
        text_width = text.widest
        is_covered = bool(act) and not is_revealed
        attachments = message.post.attachments if message.post and not is_covered else ()
        picture = next((one for one in attachments if one.kind in _PICTURES), None)
        text_height = text.height if words else 0
        height, inner = 2.0 * _PADDING + text_height, text_width
        if picture is not None:
            side = theme.px(_PICTURE)
            height += side + (8 if words else 0)
            inner = max(inner, side)
        if act:
            height += theme.line("body") + 4
            inner = max(inner, QFontMetrics(theme.font("body_strong")).horizontalAdvance(act) + 2)
        return BubbleLayout(
            message, width, text, text_height, picture, inner + 2 * _PADDING, height, act, is_revealed
        )

    def _paint_picture(self, painter: QPainter, picture: Attachment, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        painter.fillPath(shape, self._theme.color("sunken"))
        url = picture.preview_url or picture.url
        pixmap = self._pictures.get(RemoteSource(self.account, url, _PICTURE_PX)) if url else None
        pixmap = pixmap or self._pictures.blur(picture.blurhash)
        if pixmap is not None:
            side = min(pixmap.width(), pixmap.height())
            part = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, part)
            painter.restore()


def _act_words(*, is_revealed: bool) -> str:
    translate = QCoreApplication.translate
    return translate("BubbleDelegate", "Hide") if is_revealed else translate("BubbleDelegate", "Show anyway")
