"""The header of a card: author, time and visibility."""

import time
from collections.abc import Hashable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.shell.relative_time import full_time, relative_time
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.views.item_delegate import HotSpot
from kesong_desktop.ui.widgets.avatar import draw_avatar

HEAD_AIR = 24
_AVATAR, _NAME_LEFT = 40, 68
_BOOST_ICON = 16
_FRESH_S = 20
"""How long a relative time is shown before it is worked out again."""
VISIBILITY_ICONS = {
    Visibility.PUBLIC: "globe-simple",
    Visibility.UNLISTED: "moon",
    Visibility.PRIVATE: "users",
    Visibility.DIRECT: "envelope-simple",
}


class HeaderPart(CardPart):
    """Pinned or by whom boosted, the avatar, the name, the handle, how long ago, the audience, the button of the menu.

    In a merged home the account whose post it is stands above it.
    """

    name = "header"

    def __init__(self, post: Post, ink: CardInk, top: int, width: int, *, is_pinned: bool = False) -> None:
        super().__init__(ink, top, width)
        self._post = post
        self._is_pinned = is_pinned
        people = [post.author, *([post.reblogged_by] if post.reblogged_by is not None else [])]
        self._emojis = {one.id: ink.pictures.emojis(one.emojis) for one in people if one.emojis}
        self._account_name = isolated(ink.account_name(post.seen_by)) if post.seen_by else ""
        self._told: tuple[int, str] | None = None
        self._face_url = post.author.avatar_url
        theme = ink.theme
        has_line = post.reblogged_by or is_pinned or post.seen_by
        self._boost_px = theme.line("small") + 10 if has_line else 0
        self.height = self._boost_px + HEAD_AIR + theme.line("body") + theme.line("small")
        middle = top + self._boost_px + (self.height - self._boost_px) // 2
        self._middle = middle
        self._more = QRect(width - 52, middle - 20, 40, 40)
        self._room = width - _NAME_LEFT - 108
        lines = theme.line("body") + theme.line("small")
        self._line_top = middle - lines / 2
        self._handle = isolated(post.author.handle)
        handle_px = QFontMetrics(theme.font("small")).horizontalAdvance(f"{self._handle} · ")
        below = round(self._line_top + theme.line("body"))
        left = min(_NAME_LEFT + handle_px, width - 108 - 60)
        self._time = QRect(left, below, width - 108 - left, theme.line("small"))
        name_px = QFontMetrics(theme.font("body_strong")).horizontalAdvance(post.author.name)
        wide = min(max(name_px, handle_px), self._room)
        self._author = QRect(CARD_PADDING, middle - _AVATAR // 2, _NAME_LEFT - CARD_PADDING + wide, _AVATAR)

    def token(self) -> Hashable:
        """Return how long ago it was, and which picture of the author there is."""
        face = self.ink.pictures.avatar(self._face_url)
        drawn = 0
        for one in self._emojis.values():
            drawn += one.loaded() if one is not None else 0
        return self._when(), face.cacheKey() if face is not None else 0, drawn

    def lasts_until_s(self) -> float:
        """Return when the relative time is worked out again; 0 while a picture of a person or an emoji is missing."""
        is_missing = bool(self._face_url) and self.ink.pictures.avatar(self._face_url) is None
        if is_missing or self._emojis:
            return 0.0
        return (int(time.time()) // _FRESH_S + 1) * float(_FRESH_S)

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the head of the card."""
        post, ink = self._post, self.ink
        self._draw_top_line(painter)
        spot = QRectF(CARD_PADDING, self._middle - _AVATAR / 2, _AVATAR, _AVATAR)
        draw_avatar(painter, spot, post.author.name, ink.pictures.avatar(self._face_url), ink.theme)
        at = QPointF(_NAME_LEFT, self._line_top)
        role = "accent" if hot_spot == "author" else "ink"
        draw_line(
            painter,
            at,
            post.author.name,
            "body_strong",
            ink.theme.color(role),
            self._room,
            ink.theme,
            self._emojis.get(post.author.id),
        )
        below = QPointF(_NAME_LEFT, self._line_top + ink.theme.line("body"))
        handle_room = max(0, self._time.left() - _NAME_LEFT)
        self.draw_line(painter, below, f"{self._handle} · ", "small", "ink3", handle_room)
        role = "accent" if hot_spot == "time" else "ink3"
        at = QPointF(self._time.left(), self._time.top())
        self.draw_line(painter, at, self._when(), "small", role, self._time.width())
        audience = QRectF(self.width - 84, self._middle - 9, 18, 18)
        ink.icons.draw(painter, audience, VISIBILITY_ICONS[post.visibility], "ink2")
        if hot_spot == "more":
            self.draw_hover(painter, self._more)
        dots = QRectF(self._more.center().x() - 9, self._middle - 10, 20, 20)
        ink.icons.draw(painter, dots, "dots-three", "ink2")

    def _draw_top_line(self, painter: QPainter) -> None:
        """Draw that the post is pinned or by whom it was boosted; of a merged home whose post it is, at the end of the line."""
        post, room = self._post, self.width - _NAME_LEFT - 24
        if post.seen_by:
            words = self._account_name
            wide = QFontMetrics(self.ink.theme.font("small")).horizontalAdvance(words)
            is_alone = post.reblogged_by is None and not self._is_pinned
            taken = min(wide, room if is_alone else room // 2)
            left = _NAME_LEFT if is_alone else self.width - 24 - taken
            self.draw_line(painter, QPointF(left, self.top + 10), words, "small", "ink3", taken + 1)
            if is_alone:
                self._draw_sign(painter, "user-circle")
            room -= taken + 12
        if self._is_pinned:
            self._draw_sign(painter, "push-pin")
            words = QCoreApplication.translate("HeaderPart", "Pinned")
            self.draw_line(painter, QPointF(_NAME_LEFT, self.top + 10), words, "small", "ink3", room)
        elif post.reblogged_by is not None:
            self._draw_sign(painter, "repeat")
            words = QCoreApplication.translate("HeaderPart", "{name} boosted")
            words = words.format(name=isolated(post.reblogged_by.name))
            emojis = self._emojis.get(post.reblogged_by.id)
            at = QPointF(_NAME_LEFT, self.top + 10)
            self.draw_line(painter, at, words, "small", "ink3", room, emojis)

    def _draw_sign(self, painter: QPainter, icon: str) -> None:
        sign = QRectF(_NAME_LEFT - 8 - _BOOST_ICON, self.top + 11, _BOOST_ICON, _BOOST_ICON)
        self.ink.icons.draw(painter, sign, icon, "ink3")

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the author, the time and the button of the menu."""
        post = self._post
        exact = full_time(post.created_utc)
        if post.edited_utc is not None:
            words = QCoreApplication.translate("HeaderPart", "Edited {time}")
            exact += "\n" + words.format(time=full_time(post.edited_utc))
        menu = QCoreApplication.translate("HeaderPart", "More (M)")
        return (
            HotSpot("author", self._author, post.author.handle),
            HotSpot("time", self._time, exact),
            HotSpot("more", self._more, menu),
        )

    def _when(self) -> str:
        """Return how long ago it was, worked out again after a while."""
        turn = int(time.time()) // _FRESH_S
        if self._told is None or self._told[0] != turn:
            when = relative_time(self._post.created_utc, datetime.now(UTC))
            if self._post.edited_utc is not None:
                when = QCoreApplication.translate("HeaderPart", "{time} · edited").format(time=when)
            self._told = (turn, when)
        return self._told[1]
