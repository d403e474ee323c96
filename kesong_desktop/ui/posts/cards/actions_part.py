"""The buttons under a post: like, reply, boost, share, save; and the dots of an album."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.post_actions import BOOSTABLE
from kesong_desktop.ui.views.item_delegate import HotSpot

BUTTONS_PX = 48
_SIDE, _HIGH, _ICON, _AIR, _GAP = 8, 40, 22, 8, 8
_MOST_DOTS, _DOT, _DOT_STEP = 10, 6, 10


class _Button(Record, frozen=True):
    name: str
    icon: str
    role: str
    count: str
    rect: QRect


class ActionsPart(CardPart):
    """Each button with its count. ``shown`` is the number of the picture that the album shows."""

    name = "actions"

    def __init__(self, post: Post, shown: int, ink: CardInk, top: int, width: int) -> None:
        super().__init__(ink, top, width)
        self.height = BUTTONS_PX
        self._pictures, self._shown = len(post.attachments), shown
        self._font = ink.theme.font("body", tabular=True)
        self._buttons = tuple(self._lay_out(post))

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the buttons and the dots."""
        theme, icons = self.ink.theme, self.ink.icons
        painter.setFont(self._font)
        for one in self._buttons:
            if one.name == hot_spot:
                self.draw_hover(painter, one.rect)
            middle = one.rect.center().y() + 1
            spot = QRectF(one.rect.left() + _AIR, middle - _ICON / 2, _ICON, _ICON)
            icons.draw(painter, spot, one.icon, one.role)
            if one.count:
                painter.setPen(theme.color("ink" if one.role != "ink2" else "ink2"))
                box = QRectF(one.rect.adjusted(_AIR + _ICON + _GAP, 0, 0, 0))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, one.count)
        self._draw_dots(painter)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the buttons with their tooltips."""
        tips = _tips()
        return tuple(HotSpot(one.name, one.rect, tips[one.name]) for one in self._buttons)

    def _lay_out(self, post: Post) -> list[_Button]:
        top, made, x = self.top + 4, [], _SIDE
        can_boost = post.visibility in BOOSTABLE
        left = (
            ("like", *(("heart-fill", "heart") if post.favourited else ("heart", "ink2")), post.favourites),
            ("reply", "chat-circle", "ink2", post.replies),
            ("boost", "repeat", "accent" if post.reblogged else "ink2", post.reblogs),
        )
        metrics = QFontMetrics(self._font)
        for name, icon, role, number in left:
            if name == "boost" and not can_boost:
                continue
            count = QLocale().toString(number) if number > 0 else ""
            beside = _GAP + metrics.horizontalAdvance(count) if count else 0
            wide = _AIR + _ICON + beside + _AIR
            made.append(_Button(name, icon, role, count, QRect(x, top, max(_HIGH, wide), _HIGH)))
            x += max(_HIGH, wide) + 4
        icon, role = ("bookmark-simple-fill", "accent") if post.bookmarked else ("bookmark-simple", "ink2")
        right = self.width - _SIDE - 4
        made.append(
            _Button(
                "share", "arrow-bend-up-right", "ink2", "", QRect(right - 2 * _HIGH - 8, top, _HIGH, _HIGH)
            )
        )
        made.append(_Button("save", icon, role, "", QRect(right - _HIGH, top, _HIGH, _HIGH)))
        return made

    def _draw_dots(self, painter: QPainter) -> None:
        count = self._pictures
        wide = count * _DOT_STEP - (_DOT_STEP - _DOT)
        left = (self.width - wide) // 2
        beside = [one.rect for one in self._buttons]
        space = QRect(left - 8, self.top + 4, wide + 16, _HIGH)
        if not 1 < count <= _MOST_DOTS or any(rect.intersects(space) for rect in beside):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        y = self.top + BUTTONS_PX / 2 - _DOT / 2
        for number in range(count):
            painter.setBrush(self.ink.theme.color("accent" if number == self._shown else "line2"))
            painter.drawEllipse(QRectF(left + number * _DOT_STEP, y, _DOT, _DOT))


def _tips() -> dict[str, str]:
    """Return the tooltips of the buttons by their names."""
    translate = QCoreApplication.translate
    return {
        "like": translate("ActionsPart", "Like (L)"),
        "reply": translate("ActionsPart", "Reply (R)"),
        "boost": translate("ActionsPart", "Boost (B)"),
        "share": translate("ActionsPart", "Share (C)"),
        "save": translate("ActionsPart", "Save (S)"),
    }
