"""Paints the rows of the page of a post, and provides their hot spots."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.post.content_cover import warning_of
from kesong_desktop.ui.post.reply_row import (
    AVATAR,
    PADDING,
    ReplyRow,
    avatar_middle,
    estimated_reply_height,
    lay_out_reply,
)
from kesong_desktop.ui.post.thread_model import ThreadItem
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.posts.link_labels import link_target_label
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.widgets.avatar import draw_avatar

LINK, THUMB = "link ", "thumb "
"""Hot spots of links and pictures are named so, followed by the target or the number."""
_AVATAR_PX, _THUMB_PX = 96, 256
_ICON = 18


class ReplyDelegate(ItemDelegate):
    """Keeps the layout of each row by the post's id.

    ``items`` returns the rows in order, ``host_height`` the height of the widget that stands in a row, for a width.
    """

    def __init__(
        self,
        context: UiContext,
        items: Callable[[], Sequence[ThreadItem]],
        host_height: Callable[[str, int], int],
    ) -> None:
        self._theme = context.theme
        self._icons = context.icons
        self._pictures = context.pictures
        self._covers = context.covers
        self._items = items
        self._host_height = host_height
        self._rows: dict[str, ReplyRow] = {}
        self._opened: set[str] = set()
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high a row is."""
        item = self._items()[row]
        if item.kind in {"post", "box"}:
            return self._host_height(item.kind, width)
        return self._theme.line("body") + 4 * PADDING if item.kind == "note" else self.row(item, width).height

    def estimated_height(self, row: int, width: int) -> int:
        """Return the height of a row that was laid out or holds a widget, else about what it will be."""
        item = self._items()[row]
        if item.post is None or item.kind == "post":
            return self.height_for_width(row, width)
        known = self._rows.get(item.post.id)
        if known is not None and known.width == width and known.item == item:
            return known.height
        return estimated_reply_height(item, width, self._theme)

    def row(self, item: ThreadItem, width: int) -> ReplyRow:
        """Return the layout of the row of a post above or below."""
        assert item.post is not None
        post_id = item.post.id
        known = self._rows.get(post_id)
        if known is None or known.item != item or known.width != width:
            is_open, is_shown = post_id in self._opened, self._covers.is_revealed(item.post)
            warning = self._warning(item.post)
            emojis = emoji_pictures(self._pictures, self.account, item.post.custom_emojis)
            known = lay_out_reply(
                item, width, self._theme, warning=warning, is_open=is_open, is_shown=is_shown, emojis=emojis
            )
            self._rows[post_id] = known
        return known

    def forget(self) -> None:
        """Drop all layouts; each is made again when needed."""
        self._rows.clear()

    def unfold(self, post: Post) -> None:
        """Show the rest of the text, or hide it again."""
        self._opened.symmetric_difference_update({post.id})

    def drop(self, post_id: str) -> None:
        """Drop the layout of one post."""
        self._rows.pop(post_id, None)

    def _warning(self, post: Post) -> str:
        return warning_of(post, shows_sensitive=self._covers.shows_sensitive)

    def hot_spot_at(self, row: int, point: QPoint, size: QSize) -> HotSpot | None:
        """Return the button, picture or link at a point of a row."""
        item = self._items()[row]
        if item.kind == "note":
            return HotSpot("retry", QRect(QPoint(), size)) if item.action else None
        if item.post is None or item.kind == "post":
            return None
        laid = self.row(item, size.width())
        spots = [
            *laid.buttons,
            ("author", laid.avatar),
            ("author", laid.name.adjusted(0, 0, -laid.name.width() // 2, 0)),
            ("warning", laid.warning),
            ("unfold", laid.unfold),
            ("expand", laid.expand),
            *((f"{THUMB}{number}", rect) for number, (rect, _) in enumerate(laid.thumbs)),
        ]
        for name, rect in spots:
            if rect.contains(point):
                return HotSpot(name, rect)
        run = laid.link_at(point)
        return (
            HotSpot(f"{LINK}{run.target}", QRect(point, QSize(1, 1)), link_target_label(run)) if run else None
        )

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint a row; those with a widget are painted by it."""
        shown = self._items()[item.row]
        painter.save()
        painter.translate(item.x, item.y)
        if shown.kind == "note":
            self._paint_note(painter, shown, item)
        elif shown.kind in {"ancestor", "reply"}:
            row = self.row(shown, item.width)
            if item.is_hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("card"))
                painter.drawRoundedRect(QRectF(0, 2, row.width, row.height - 4), RADIUS_CARD, RADIUS_CARD)
            self._paint_lines(painter, row)
            self._paint_post(painter, row, item.hot_spot if item.is_hovered else "")
        painter.restore()

    def _paint_lines(self, painter: QPainter, row: ReplyRow) -> None:
        """Draw the lines that lead from each post to the replies below it."""
        item, end = row.item, row.height
        painter.setPen(QPen(self._theme.color("line2"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = row.avatar.center().y()
        for level in range(1, item.depth + 1):
            x = avatar_middle(level - 1)
            if item.rails[level : level + 1] == (True,):
                painter.drawLine(x, 0, x, end)
            if level == item.depth:
                elbow = QPainterPath()
                elbow.moveTo(x, 0)
                elbow.quadTo(x, middle, row.avatar.left() - 3, middle)
                painter.drawPath(elbow)
        x = avatar_middle(item.depth)
        if item.goes_on:
            painter.drawLine(x, row.avatar.bottom() + 4, x, end)
        if item.kind == "ancestor" and item.rails:
            painter.drawLine(x, 0, x, row.avatar.top() - 4)

    def _paint_post(self, painter: QPainter, row: ReplyRow, hot_spot: str) -> None:
        post, theme = row.post, self._theme
        url = post.author.avatar_url
        face = self._pictures.get(RemoteSource(self.account, url, _AVATAR_PX)) if url else None
        draw_avatar(painter, QRectF(row.avatar), post.author.name, face, theme)
        self._paint_name(painter, row)
        if not row.warning.isNull():
            words = self._warning(post)
            is_shown = self._covers.is_revealed(post)
            act = (
                QCoreApplication.translate("ReplyDelegate", "Hide")
                if is_shown
                else QCoreApplication.translate("ReplyDelegate", "Show")
            )
            room = row.warning.width() - self._line(
                painter, row.warning, act, "body_strong", "accent", at_end=True
            )
            self._line(
                painter, row.warning.adjusted(0, 0, room - row.warning.width() - 8, 0), words, "body", "ink2"
            )
        if row.text is not None:
            row.text.draw(painter, row.text_at.x(), row.text_at.y(), theme.color("ink"))
        if not row.unfold.isNull():
            more = QCoreApplication.translate("ReplyDelegate", "Show more")
            self._line(painter, row.unfold, more, "body", "accent")
        for rect, shot in row.thumbs:
            self._paint_thumb(painter, rect, shot)
        for name, rect in row.buttons:
            self._paint_button(painter, name, rect, post, is_hot=name == hot_spot)
        if not row.expand.isNull():
            text = QCoreApplication.translate("ReplyDelegate", "Show %n more reply(s)", "", row.item.hidden)
            self._line(painter, row.expand, text, "body_strong", "accent")

    def _paint_name(self, painter: QPainter, row: ReplyRow) -> None:
        post, rect = row.post, row.name
        when = relative_time(post.created_utc, datetime.now(UTC))
        if post.edited_utc is not None:
            when = QCoreApplication.translate("ReplyDelegate", "{time}, edited").format(time=when)
        if post.translated_from:
            when = QCoreApplication.translate("ReplyDelegate", "{time}, translated").format(time=when)
        used = self._line(painter, rect, when, "small", "ink3", at_end=True) + 8
        color, room = self._theme.color("ink"), rect.width() - used
        emojis = emoji_pictures(self._pictures, self.account, post.author.emojis)
        at = QPointF(rect.topLeft())
        wide = round(
            draw_line(painter, at, post.author.name, "body_strong", color, room, self._theme, emojis)
        )
        handle = rect.adjusted(wide + 6, 0, -used, 0)
        if handle.width() > 40:
            self._line(painter, handle, isolated(post.author.handle), "small", "ink3")

    def _paint_thumb(self, painter: QPainter, rect: QRect, shot: Attachment) -> None:
        url = shot.preview_url or (shot.url if shot.kind == "image" else "")
        pixmap = self._pictures.get(RemoteSource(self.account, url, _THUMB_PX)) if url else None
        pixmap = pixmap or self._pictures.blur(shot.blurhash)
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), RADIUS_SMALL, RADIUS_SMALL)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        if pixmap is None:
            painter.fillRect(rect, self._theme.color("sunken"))
        else:
            side = min(pixmap.width(), pixmap.height())
            cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
            painter.drawPixmap(QRectF(rect), pixmap, cut)
        painter.restore()
        if shot.kind in {"video", "gifv"}:
            middle = QRectF(0, 0, 28, 28)
            middle.moveCenter(QRectF(rect).center())
            self._icons.draw(painter, middle, "play-fill", "paper")

    def _paint_button(self, painter: QPainter, name: str, rect: QRect, post: Post, *, is_hot: bool) -> None:
        if is_hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(rect), RADIUS_SMALL, RADIUS_SMALL)
        icon, role, count = {
            "reply": ("arrow-bend-up-left", "ink2", post.replies),
            "boost": ("repeat", "accent" if post.reblogged else "ink2", post.reblogs),
            "like": ("heart-fill", "heart", post.favourites)
            if post.favourited
            else ("heart", "ink2", post.favourites),
            "save": ("bookmark-simple-fill", "accent", 0)
            if post.bookmarked
            else ("bookmark-simple", "ink2", 0),
            "more": ("dots-three", "ink2", 0),
        }[name]
        spot = QRectF(0, 0, _ICON, _ICON)
        spot.moveCenter(QRectF(rect).center())
        self._icons.draw(painter, spot, icon, role)
        if count:
            beside = QRect(rect.right() + 1, rect.top(), 32, rect.height())
            self._line(painter, beside, QLocale().toString(count), "small", "ink2")

    def _paint_note(self, painter: QPainter, shown: ThreadItem, item: PaintItem) -> None:
        left = PADDING + AVATAR + 10
        rect = QRect(left, PADDING, item.width - 2 * left, item.height - 2 * PADDING)
        wide = self._line(painter, rect, shown.text, "body", "ink2")
        if shown.action:
            self._line(painter, rect.adjusted(wide + 8, 0, 0, 0), shown.action, "body_strong", "accent")

    def _line(
        self, painter: QPainter, rect: QRect, text: str, kind: str, role: str, *, at_end: bool = False
    ) -> int:
        """Draw a line of text, cut to the rectangle, and return how wide it is."""
        font = self._theme.font(kind)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, cut)
        return metrics.horizontalAdvance(cut)
