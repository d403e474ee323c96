"""A poll on a card: its answers to choose from, or with their shares."""

from collections.abc import Hashable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, loaded_emojis
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.tokens import CARD_PADDING, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import HotSpot

CHOOSE, VOTE = "choose ", "vote"
"""Hot spots of answers are named so, followed by their place; that of the button that sends the vote."""
_ROW_AIR, _GAP, _SIGN, _ABOVE = 12, 6, 18, 8


class PollPart(CardPart):
    """``chosen`` are the places of the answers that are chosen and not sent; ``can_vote``: the server takes votes."""

    name = "poll"

    def __init__(
        self, poll: Poll, chosen: tuple[int, ...], ink: CardInk, top: int, width: int, *, can_vote: bool
    ) -> None:
        super().__init__(ink, top, width)
        theme = ink.theme
        self._poll, self._chosen = poll, chosen
        self._is_open = can_vote and poll.can_vote(datetime.now(UTC))
        self._facts = facts_of(poll)
        high = theme.line("body") + _ROW_AIR
        inner, y = width - 2 * CARD_PADDING, top + _ABOVE
        self._rows: list[QRect] = []
        for _ in poll.options:
            self._rows.append(QRect(CARD_PADDING, y, inner, high))
            y += high + _GAP
        self._button = QRect()
        if self._is_open:
            wide = QFontMetrics(theme.font("body_strong")).horizontalAdvance(_vote_words()) + 32
            self._button = QRect(CARD_PADDING, y + 2, wide, high)
        self._line = QRect(CARD_PADDING, y, inner, high if self._is_open else theme.line("small"))
        self.height = self._line.bottom() + 1 + _ABOVE - top

    @property
    def is_open(self) -> bool:
        """Whether answers can be chosen."""
        return self._is_open

    def token(self) -> Hashable:
        """Return how many emojis of the answers are there so far."""
        return loaded_emojis(self._emojis())

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the answers, the button and the facts."""
        for place, row in enumerate(self._rows):
            if self._is_open:
                self._paint_choice(painter, place, row, is_hot=hot_spot == f"{CHOOSE}{place}")
            else:
                self._paint_result(painter, place, row)
        theme, left = self.ink.theme, self._line.left()
        if not self._button.isNull():
            self._paint_button(painter, is_hot=hot_spot == VOTE)
            left = self._button.right() + 12
        top = self._line.top() + (self._line.height() - theme.line("small")) / 2 + (2 if self._is_open else 0)
        self.draw_line(painter, QPointF(left, top), self._facts, "small", "ink3", self._line.right() - left)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the answers and the button, where the poll is open."""
        if not self._is_open:
            return ()
        tip = QCoreApplication.translate("PollPart", "Choose ({number})")
        spots = [
            HotSpot(f"{CHOOSE}{place}", row, tip.format(number=place + 1) if place < 9 else "")
            for place, row in enumerate(self._rows)
        ]
        return (*spots, HotSpot(VOTE, self._button, QCoreApplication.translate("PollPart", "Vote (V)")))

    def _paint_choice(self, painter: QPainter, place: int, row: QRect, *, is_hot: bool) -> None:
        theme, is_chosen = self.ink.theme, place in self._chosen
        painter.setPen(QPen(theme.color("accent" if is_chosen else "line2"), 1))
        painter.setBrush(theme.color("soft" if is_chosen else "hover" if is_hot else "card"))
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        sign = QRectF(row.left() + 12, row.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
        painter.setBrush(theme.color("accent" if is_chosen else "card"))
        if self._poll.is_multiple:
            painter.drawRoundedRect(sign.adjusted(1, 1, -1, -1), 4, 4)
        else:
            painter.drawEllipse(sign.adjusted(1, 1, -1, -1))
        if is_chosen:
            self.ink.icons.draw(painter, sign.adjusted(3, 3, -3, -3), "check", "on_accent")
        self._paint_title(
            painter, place, row.adjusted(24 + _SIGN, 0, -12, 0), "on_soft" if is_chosen else "ink"
        )

    def _paint_result(self, painter: QPainter, place: int, row: QRect) -> None:
        theme, share = self.ink.theme, self._poll.share(place)
        is_own = place in self._poll.own_votes
        area = QRectF(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
        if share:
            bar = QRectF(area)
            bar.setWidth(max(2.0 * RADIUS_SMALL, area.width() * share))
            painter.setBrush(theme.color("soft" if is_own else "line"))
            painter.drawRoundedRect(bar, RADIUS_SMALL, RADIUS_SMALL)
        right, left = row.right() - 12, row.left() + 12
        if share is not None:
            words = percent(share)
            wide = QFontMetrics(theme.font("body_strong")).horizontalAdvance(words)
            at = QPointF(right - wide, row.top() + _ROW_AIR / 2)
            self.draw_line(painter, at, words, "body_strong", "ink", wide + 2)
            right -= wide + 12
        if is_own:
            sign = QRectF(left, row.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
            self.ink.icons.draw(painter, sign, "check", "accent")
            left += _SIGN + 8
        self._paint_title(painter, place, QRect(left, row.top(), max(0, right - left), row.height()), "ink")

    def _paint_title(self, painter: QPainter, place: int, area: QRect, role: str) -> None:
        at = QPointF(area.left(), area.top() + _ROW_AIR / 2)
        words = one_line(self._poll.options[place].title)
        self.draw_line(painter, at, words, "body", role, area.width(), self._emojis())

    def _emojis(self) -> EmojiPictures | None:
        return self.ink.pictures.emojis(self._poll.emojis)

    def _paint_button(self, painter: QPainter, *, is_hot: bool) -> None:
        theme, is_ready = self.ink.theme, bool(self._chosen)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = ("accent_hover" if is_hot else "accent") if is_ready else "sunken"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self._button), RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.color("on_accent" if is_ready else "ink3"))
        painter.drawText(QRectF(self._button), Qt.AlignmentFlag.AlignCenter, _vote_words())


def percent(share: float) -> str:
    """Return a share from 0 to 1 in whole percent."""
    words = QCoreApplication.translate("PollPart", "{percent} %")
    return words.format(percent=QLocale().toString(round(100 * share)))


def facts_of(poll: Poll) -> str:
    """Return how many votes a poll has, and when it ends or ended."""
    translate = QCoreApplication.translate
    votes = translate("PollPart", "%n vote(s)", "", poll.votes)
    if poll.expires_utc is None:
        return votes
    is_closed = poll.is_closed(datetime.now(UTC))
    words = (
        translate("PollPart", "{votes} · ended {time}")
        if is_closed
        else translate("PollPart", "{votes} · ends {time}")
    )
    return words.format(votes=votes, time=full_time(poll.expires_utc))


def _vote_words() -> str:
    return QCoreApplication.translate("PollPart", "Vote")
