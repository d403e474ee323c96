"""The posts of a timeline as a list of cards."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.ui.posts.cards.card import PostCard
from kesong_desktop.ui.posts.cards.card_changes import GO_ON, CardChanges
from kesong_desktop.ui.posts.cards.card_delegate import CardDelegate
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.extras_part import GAP, TRANSLATE
from kesong_desktop.ui.posts.cards.media_part import MEDIA_SPOTS, MediaPart
from kesong_desktop.ui.posts.cards.poll_part import CHOOSE, VOTE
from kesong_desktop.ui.posts.cards.quote_part import QUOTE
from kesong_desktop.ui.posts.cards.review_part import PRODUCT
from kesong_desktop.ui.posts.cards.video_finder import VideoFinder
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import CARD_GAP
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.layout.column import ColumnRule

CARD_WIDTH, WIDE_CARD = 632, 720
_SIDE = 16
_MEASURED = 8
_SETTLED_MS, _MINUTE_MS = 200, 60_000
_KEYS = {
    Qt.Key.Key_L: "like",
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_B: "boost",
    Qt.Key.Key_C: "share",
    Qt.Key.Key_S: "save",
    Qt.Key.Key_M: "more",
    Qt.Key.Key_O: "time",
    Qt.Key.Key_P: "author",
    Qt.Key.Key_D: PRODUCT,
    Qt.Key.Key_F: "player",
    Qt.Key.Key_A: "alt",
    Qt.Key.Key_X: "unveil",
    Qt.Key.Key_H: "tags",
    Qt.Key.Key_V: VOTE,
    Qt.Key.Key_Q: QUOTE,
    Qt.Key.Key_T: TRANSLATE,
    Qt.Key.Key_U: GAP,
    **{Qt.Key(Qt.Key.Key_1 + place): f"{CHOOSE}{place}" for place in range(9)},
    Qt.Key.Key_Comma: "previous",
    Qt.Key.Key_Period: "next",
    Qt.Key.Key_Space: GO_ON,
}
_SHIFT_KEYS = {Qt.Key.Key_S: "collect", Qt.Key.Key_K: "keep"}
_SIDEWAYS = {Qt.Key.Key_Left: "previous", Qt.Key.Key_Right: "next"}


def card_rule(width: int, *, side: int = _SIDE) -> ColumnRule:
    """Return the measures of a list of cards that are ``width`` wide where there is room."""
    return ColumnRule(width, width, 0, CARD_GAP, side, top=8, bottom=CARD_GAP)


class PostCardView(CardListView):
    """Cards in one column.

    ``action_wanted`` carries the name of a button, link or picture of a card, its post, and the point of the screen where a menu
    opens: ``like``, ``reply``, ``boost``, ``share``, ``save``, ``more``, ``author``, ``time``, ``picture``, ``clip``, ``player``,
    ``quote``, ``preview``, ``gap``, ``link`` with its target, or ``voted`` with places of answers. ``video_in_view`` carries the
    address of the video that is on the screen, empty for none.

    J and K move; L likes, R replies, B boosts, C shares, S saves, M opens the menu, O the post, P the author, F the player, A
    shows the description, H the numbers on a photo, X what is veiled or cut off, Left and Right show the other pictures, Space
    the next one or plays, Enter opens it. 1 to 9 choose answers of a poll, V votes, Q opens the quoted post, T translates, U
    loads posts that are missing below.
    """

    action_wanted = Signal(str, object, QPoint)
    video_in_view = Signal(str)
    shows_scroll_bar = False
    all_measured = 12
    """A card takes 0.6 ms to lay out, and a timeline begins with sixty."""

    def __init__(self, ink: CardInk, posts: PostListModel, parent: QWidget | None = None) -> None:
        self._theme: Theme = ink.theme
        self._ink = ink
        self._posts = posts
        self._cards = CardDelegate(ink, posts)
        self._changes = CardChanges(self._cards, posts)
        super().__init__(
            self._cards, item_style(ink.theme), card_rule(CARD_WIDTH), parent, has_type_ahead=False
        )
        self._cards.window_height = lambda: self.window().height()
        self._opening = _timer(self, QApplication.doubleClickInterval())
        self._settling = _timer(self, _SETTLED_MS)
        self.video_finder = VideoFinder(self, self._shown_media)
        self._opening.timeout.connect(self._open_current)
        self._settling.timeout.connect(self._settle)
        self.video_finder.found.connect(self.video_in_view)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_MINUTE_MS)
        self._minutes.timeout.connect(self._repaint)
        self._minutes.start()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Posts"))
        self.setModel(posts)
        self.setDragEnabled(True)
        self._input.drag_spots = MEDIA_SPOTS
        posts.shown_picture = self.picture_of
        self.activated.connect(self._open_current)
        self.hot_spot_clicked.connect(self._press)
        self.hot_spot_double_clicked.connect(self._press_twice)
        self.verticalScrollBar().valueChanged.connect(self.video_finder.look_soon)
        self.arranged.connect(self.video_finder.look_soon)
        ink.theme.changed.connect(self.restyle)
        posts.covers.preferred.connect(self.restyle)

    @property
    def posts(self) -> Sequence[Post]:
        """The posts that are shown."""
        return self._posts.items

    @property
    def current(self) -> int:
        """The row of the current post, or -1."""
        return self.currentIndex().row()

    def show_posts(self, posts: Sequence[Post], *, is_held: bool = False) -> None:
        """Show these posts. The card at the top of the screen stays where it is.

        At the very top new posts come into sight; with ``is_held`` they stay above even there.
        """
        self.is_top_held = is_held
        self._posts.replace_items(posts)
        self.is_top_held = False
        self.video_finder.look_soon()

    def card(self, post: Post) -> PostCard:
        """Return the layout of a post that is shown."""
        return self._cards.card(post)

    def picture_of(self, post: Post) -> int:
        """Return the number of the picture that a post shows, from 0."""
        return self._cards.picture_of(post)

    def post_of_video(self, url: str) -> Post | None:
        """Return the post on the screen that shows the video at an address, or None."""
        row = self.video_finder.row_of(url)
        return self.posts[row] if row >= 0 else None

    def attachment_of(self, post: Post) -> Attachment | None:
        """Return the picture or video that a post shows, or None."""
        return post.attachments[self.picture_of(post)] if post.attachments else None

    def reading_position(self) -> ReadingPosition | None:
        """Return which card is at the top of the screen; None at the very top."""
        rows = self.visible_rows()
        if not rows or self.verticalScrollBar().value() == 0:
            return None
        return ReadingPosition(self._posts.id_of(rows[0]), self.rect_of(rows[0]).top())

    def go_to(self, position: ReadingPosition | None) -> None:
        """Scroll so that a card is where it was; to the top where it is not there."""
        row = self._posts.row_of(position.post_id) if position is not None else -1
        if position is None or row < 0:
            self.verticalScrollBar().setValue(0)
        else:
            self.measure_rows(row - 1, row + _MEASURED)
            self.verticalScrollBar().setValue(self.placement.tops[row] - position.offset_px)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the post under the mouse, or of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current if by_key else self.row_at(event.pos())
        if row >= 0:
            self._act("more", row, QPoint(self.rect_of(row).center().x(), 60) if by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of a card does."""
        key, row = Qt.Key(event.key()), self.current
        action = _KEYS.get(key) if not event.modifiers() else None
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            action = _SHIFT_KEYS.get(key)
        if row >= 0 and len(self.posts[row].attachments) > 1 and not event.modifiers():
            action = action or _SIDEWAYS.get(key)
        if row < 0 or action is None:
            super().keyPressEvent(event)
            return
        spot = self.card(self.posts[row]).rect_of(action)
        if spot.isNull():
            spot = self.card(self.posts[row]).rect_of("more")
        self._act(action, row, self.rect_of(row).topLeft() + spot.bottomLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Load pictures in their new size once the size stays for a moment."""
        if self.isVisible() and event.oldSize().isValid():
            self._ink.pictures.is_settled = False
            self._settling.start()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the width of one card."""
        return QSize(CARD_WIDTH + 2 * _SIDE, 600)

    def _shown_media(self, row: int) -> MediaPart | None:
        return self.card(self.posts[row]).media

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        if name == "picture":
            # The second click of a double click would like the post instead.
            self._opening.start()
            return
        spot = self.card(self.posts[row]).rect_of(name)
        self._act(name, row, self.rect_of(row).topLeft() + spot.bottomLeft())

    @Slot(int, str)
    def _press_twice(self, row: int, name: str) -> None:
        """Like by a double click on the picture; on anything else each click counts by itself."""
        if name != "picture":
            self._press(row, name)
            return
        self._opening.stop()
        if not self.posts[row].favourited:
            self._act("like", row, QPoint())

    @Slot()
    def _open_current(self) -> None:
        if not 0 <= self.current < len(self.posts):
            return
        post = self.posts[self.current]
        if post.attachments and self._posts.is_veiled(post):
            self._act("unveil", self.current, QPoint())
        else:
            self._act("picture" if post.attachments else "time", self.current, QPoint())

    def _act(self, action: str, row: int, point: QPoint) -> None:
        post = self.posts[row]
        if action == GO_ON:
            action = self._changes.next_step(post)
        elif action == VOTE:
            action = self._changes.vote(post)
        if not action:
            return
        if not self._changes.change(action, post):
            self.action_wanted.emit(action, post, self.viewport().mapToGlobal(point))
            return
        self.follow()
        self.video_finder.look_soon()

    @Slot()
    def _settle(self) -> None:
        self._ink.pictures.is_settled = True
        self.viewport().update()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot()
    def restyle(self) -> None:
        """Draw everything anew, in the present theme."""
        self._cards.forget()
        self.set_style(item_style(self._theme))


def _timer(view: QWidget, ms: int) -> QTimer:
    """Return a timer that fires once, ``ms`` milliseconds after it was last started."""
    made = QTimer(view, singleShot=True)
    made.setInterval(ms)
    return made
