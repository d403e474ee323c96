"""Parts of a card, from top to bottom, and their drawing context."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kesong_desktop.model.text.richtext import TextRun
from kesong_desktop.record import Record
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.shell.filter_effect import TIMELINES
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_BUTTON
from kesong_desktop.ui.views.item_delegate import HotSpot


class VideoScreen:
    """Draws the video that is playing; this one plays none."""

    def paint(self, painter: QPainter, area: QRectF, url: str) -> bool:
        """Draw the frame of the video at ``url``; return False where it has none to show."""
        del painter, area, url
        return False

    def is_playing(self, url: str) -> bool:
        """Return whether the video at ``url`` is playing now."""
        del url
        return False

    def has_failed(self, url: str) -> bool:
        """Return whether the video at ``url`` cannot be played here."""
        del url
        return False


class CardInk(Record, frozen=True):
    """Colours, icons, pictures and the playing video. ``contexts`` are those of the filters that decide what is covered.

    ``account_name`` returns how an account is called, by its key.
    """

    theme: Theme
    icons: Icons
    pictures: CardPictures
    videos: VideoScreen
    contexts: tuple[str, ...] = TIMELINES
    account_name: Callable[[str], str] = "@{}".format

    def seen_by(self, account: str) -> "CardInk":
        """Return the same with the pictures as another account gets them; itself where ``account`` is empty."""
        return replace(self, pictures=self.pictures.seen_by(account)) if account else self


class CardPart:
    """A part as wide as its card. All rectangles count from the card's top left.

    The pixels of a part are kept until its ``token`` changes, unless it ``is_live``: that one is drawn anew each time.
    """

    name = ""
    is_live = False

    def __init__(self, ink: CardInk, top: int, width: int) -> None:
        self.ink = ink
        self.top = top
        self.width = width
        self.height = 0

    @property
    def rect(self) -> QRect:
        """The area of the part in its card."""
        return QRect(0, self.top, self.width, self.height)

    def is_still(self, ratio: float) -> bool:
        """Return whether the pixels stay as they are until the token changes; ``ratio``: device pixels of one."""
        del ratio
        return True

    def token(self) -> Hashable:
        """Return what the look depends on beside the layout."""
        return None

    def lasts_until_s(self) -> float:
        """Return until when the token stays as it is, in seconds since 1970; 0 where it may be another one at any time."""
        return 0.0

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the part; the painter's origin is the card's top left. ``hot_spot`` is under the pointer, empty for none."""
        raise NotImplementedError

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return what can be pressed; later ones lie over earlier ones."""
        return ()

    def link_at(self, point: QPoint) -> TextRun | None:
        """Return the link at a point of the card, or None."""
        del point
        return None

    def draw_hover(self, painter: QPainter, rect: QRect) -> None:
        """Draw the ground of a button that is under the pointer."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink.theme.color("hover"))
        painter.drawRoundedRect(QRectF(rect), RADIUS_BUTTON, RADIUS_BUTTON)

    def draw_line(  # noqa: PLR0917 - a line and where it stands
        self,
        painter: QPainter,
        at: QPointF,
        text: str,
        kind: str,
        role: str,
        room: float,
        emojis: EmojiPictures | None = None,
    ) -> float:
        """Draw one line of text with its emojis, cut off at ``room`` pixels, and return how wide it is."""
        theme = self.ink.theme
        return draw_line(painter, at, text, kind, theme.color(role), room, theme, emojis)
