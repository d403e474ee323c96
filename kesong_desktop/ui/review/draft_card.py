"""The card that the feed will show for the open draft, drawn by the parts of the feed's cards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.posts.cards.card import CardState, PostCard, lay_out
from kesong_desktop.ui.posts.cards.card_painter import CardPainter
from kesong_desktop.ui.posts.cards.card_part import CardInk, VideoScreen
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.pill import Pills
from kesong_desktop.ui.review.draft_post import draft_post
from kesong_desktop.ui.shell.ui_context import UiContext

_PX, _MOST_HIGH, _LEAST_WIDE = 720, 320, 200


class _DraftPictures(CardPictures):
    """The pictures of a draft, by their number as the address."""

    shots: tuple[DraftPicture, ...] = ()

    def fitted(
        self, url: str, width: int, height: int, ratio: float, *, is_cut: bool = False
    ) -> tuple[QPixmap, bool] | None:
        """Return the picture, which is drawn in whatever size it is needed."""
        del width, height, ratio, is_cut
        number = int(url) if url.isdecimal() else -1
        pixmap = self._pictures.get(key_of(self.shots[number], _PX)) if number < len(self.shots) else None
        return (pixmap, False) if pixmap is not None else None

    def has_problem(self, url: str, width: int, height: int, ratio: float) -> bool:
        """Return whether the file cannot be opened."""
        del width, height, ratio
        number = int(url) if url.isdecimal() else -1
        return (
            number < len(self.shots) and self._pictures.problem(key_of(self.shots[number], _PX)) is not None
        )

    def size_of(self, shot: DraftPicture) -> tuple[int, int]:
        """Return the proportions of a picture, zeros while it is not loaded."""
        pixmap = self._pictures.get(key_of(shot, _PX))
        return (pixmap.width(), pixmap.height()) if pixmap is not None else (0, 0)


class DraftCard(QWidget):
    """Draws the card; it is laid out again with each change."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shots = _DraftPictures(context.pictures)
        self._ink = CardInk(context.theme, context.icons, self._shots, VideoScreen())
        self._pills = Pills(context.theme, context.icons)
        self._painter = CardPainter(self._ink)
        self._make: Callable[[], PostCard] | None = None
        self._card: PostCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Preview of the card"))
        context.pictures.ready.connect(self._lay_out)
        context.theme.changed.connect(self._restyle)

    @property
    def card(self) -> PostCard | None:
        """The card as it is laid out now."""
        return self._card

    def show_draft(self, draft: Draft, account: Account | None, now_s: float) -> None:
        """Show the card of a draft, posted with ``account`` at a time in seconds since 1970."""
        self._shots.shots = draft.pictures
        self._make = partial(self._laid_out, draft, account, now_s)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the card out for another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        if self._card is not None:
            painter = QPainter(self)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            self._painter.draw(painter, self._card, QPoint(), self.devicePixelRatioF(), "")
            painter.end()

    def _laid_out(self, draft: Draft, account: Account | None, now_s: float) -> PostCard:
        name = self.tr("Product")
        post = draft_post(draft, account, now_s, product=name, size_of=self._shots.size_of)
        width = max(self.width(), _LEAST_WIDE)
        state = CardState(has_relation=draft.review is not None and draft.review.relation is not None)
        return lay_out(post, width, self._context.theme.px(_MOST_HIGH), state, self._ink, self._pills)

    @Slot()
    def _lay_out(self) -> None:
        if self._make is not None:
            self._card = self._make()
            self._painter.forget()
            if self.height() != self._card.height:
                self.setFixedHeight(self._card.height)
            self.update()

    @Slot()
    def _restyle(self) -> None:
        self._pills.clear()
        self._lay_out()
