"""The posts of a list as tiles or cards, or a placeholder."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.post_list_presenter import PostListState
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.reorder import Reorder
from kesong_desktop.ui.posts.tiles.tile_skeleton import TileSkeleton
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.posts.video_controller import VideoController
from kesong_desktop.ui.posts.view_switch import CARDS
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.empty_state import EmptyState


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What is said of a list without posts, and the icon above it."""

    icon: str
    title: str
    line: str


class PostsPage(QStackedWidget):
    """One page of four: tiles, cards, grey tiles, or why there is nothing.

    ``action_wanted`` carries the name of what was pressed, the post, and a point of the screen; ``near_end`` asks for more;
    ``retry_wanted`` for another try. The cards are made when they are first shown; their videos play muted while in view. With
    ``reorders`` posts are dragged to other places: ``moved`` carries the row of one and the row that it is to have. ``posts``
    may be a model of another kind.
    """

    action_wanted = Signal(str, object, QPoint)
    near_end = Signal()
    retry_wanted = Signal()
    moved = Signal(int, int)

    def __init__(
        self,
        context: UiContext,
        videos: VideoServices,
        parent: QWidget | None = None,
        *,
        posts: PostListModel | None = None,
        reorders: bool = False,
    ) -> None:
        super().__init__(parent)
        self.videos = VideoController(videos.videos, context, videos.rules, self)
        self._posts = (
            posts if posts is not None else PostListModel(self, context.covers, context.translations)
        )
        self._posts.file_of = context.file_of
        self._reorders = reorders
        self._pictures = CardPictures(context.pictures, context.covers)
        self._ink = CardInk(context.theme, context.icons, self._pictures, self.videos.screen)
        self._tiles = TileView(self._ink, self._posts, self)
        self._cards: PostCardView | None = None
        self._front: TileView | PostCardView = self._tiles
        self._empty = EmptyState(context.theme, context.icons, "image", "", "", parent=self)
        self._empty.acted.connect(self._act_on_problem)
        self._recovery = context.recovery
        self._problem: BaseException | None = None
        self._skeleton = TileSkeleton(context.theme, self)
        self._list_number = -1
        self._add_view(self._tiles)
        self.addWidget(self._empty)
        self.addWidget(self._skeleton)
        self.setCurrentWidget(self._skeleton)
        context.pictures.ready.connect(self._posts.take_picture)
        context.pictures.ready.connect(self._repaint)

    @property
    def posts(self) -> PostListModel:
        """The posts that are shown."""
        return self._posts

    @property
    def front(self) -> TileView | PostCardView:
        """The view of posts that is in use, even where something else is shown because there are none."""
        return self._front

    @property
    def current(self) -> Post | None:
        """The post that keys act on, or None."""
        row = self._front.currentIndex().row()
        return self._posts.items[row] if 0 <= row < len(self._posts.items) else None

    @property
    def read_id(self) -> str:
        """The id of the first post on the screen; empty at the top of the list, and where nothing is shown."""
        rows = self._front.visible_rows() if self._front.verticalScrollBar().value() else ()
        return self._posts.id_of(rows[0]) if rows else ""

    def show_view(self, value: str) -> None:
        """Use ``cards`` or ``waterfall``; the first post on the screen stays there."""
        before, is_shown = self._front, self.currentWidget() is self._front
        rows = before.visible_rows() if before.verticalScrollBar().value() else ()
        self._front = self._card_view() if value == CARDS else self._tiles
        if is_shown:
            self.setCurrentWidget(self._front)
            self._front.setFocus(Qt.FocusReason.OtherFocusReason)
        if rows and self._front is not before:
            self._front.scrollTo(self._posts.index(rows[0], 0), self._front.ScrollHint.PositionAtTop)

    @Slot()
    def tell_near_end(self) -> None:
        """Have the view in front ask for more once again if its end is near; not while it is hidden."""
        if self._front.isVisible():
            self._front.tell_near_end()

    def show_state(self, state: PostListState, words: EmptyWords) -> None:
        """Show the posts of a list, or why there are none."""
        self._pictures.account = self.videos.account = state.account
        self._posts.replace_items(state.posts)
        if state.list_number != self._list_number:
            self._list_number = state.list_number
            self._front.verticalScrollBar().setValue(0)
        if state.phase == "full":
            self._bring_forward()
        elif state.phase == "loading":
            self.setCurrentWidget(self._skeleton)
        else:
            self._say_why(state.problem if state.phase == "failed" else None, words)
            self.setCurrentWidget(self._empty)

    def _bring_forward(self) -> None:
        if self.currentWidget() is self._front:
            return
        self.setCurrentWidget(self._front)
        # The first posts were loaded: they take the keyboard focus, unless something else was reached by then.
        if self.isVisible() and QApplication.focusWidget() in {None, self.window()}:
            self._front.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _act_on_problem(self) -> None:
        self._recovery.act(self._problem, self.retry_wanted.emit)

    def _say_why(self, problem: BaseException | None, words: EmptyWords) -> None:
        self._problem = problem
        if problem is None:
            self._empty.set_texts(words.title, words.line, [], icon_name=words.icon, tone="accent")
            return
        again = [(self._recovery.button_text(problem), "plain")]
        what, what_now = messages.what(problem), messages.what_now(problem)
        self._empty.set_texts(what, what_now, again, icon_name="wifi-slash", tone="warn")

    def shown_attachment(self, post: Post) -> Attachment | None:
        """Return the picture or video that the card or tile of a post shows, or None."""
        if self._cards is not None and self._front is self._cards:
            return self._cards.attachment_of(post)
        return post.attachments[0] if post.attachments else None

    def toggle_video(self, post: Post) -> None:
        """Play or pause the video that the card of a post shows; one that cannot be played opens in the browser."""
        shown = self._cards.attachment_of(post) if self._cards is not None else None
        if shown is not None and self.videos.has_failed(shown.url):
            browse(shown.url)
        elif shown is not None:
            self.videos.toggle(shown.url)

    def _card_view(self) -> PostCardView:
        if self._cards is None:
            self._cards = PostCardView(self._ink, self._posts, self)
            self._cards.video_in_view.connect(self.videos.look_at)
            self.videos.changed.connect(self._repaint_video)
            self._add_view(self._cards)
        return self._cards

    def _add_view(self, view: TileView | PostCardView) -> None:
        view.shows_scroll_bar = True
        view.action_wanted.connect(self.action_wanted)
        view.near_end.connect(self.near_end)
        self.addWidget(view)
        if self._reorders:
            Reorder(view).moved.connect(self.moved)

    @Slot()
    def _repaint_video(self) -> None:
        if self._cards is not None:
            self._cards.video_finder.repaint(self.videos.url)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self._front.viewport().update()
