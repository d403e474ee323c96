"""The posts of a person as the cards of the home timeline, with the same actions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.model.social.post_rows import PostRows
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.post_viewer import PostViewer
from kesong_desktop.ui.posts.video_controller import VideoController
from kesong_desktop.ui.profile.posts.post_items import CONTEXT
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.video.video_loader import VideoServices


@dataclass(frozen=True, slots=True)
class ProfileCardServices:
    """What the cards work with. ``make_viewer`` makes a viewer over a widget."""

    accounts: Accounts
    interactions: Interactions
    collections: Collections
    keep_draft: Callable[[Draft], Draft]
    videos: VideoServices
    make_viewer: Callable[[QWidget], MediaViewer]


class ProfileCardModel(PostListModel):
    """Posts as cards, of which the first ones are pinned."""

    contexts = (CONTEXT,)
    _pinned: frozenset[str] = frozenset()

    def show_posts(self, posts: PostRows, *, pinned: int) -> None:
        """Show these; the first ``pinned`` of them are pinned."""
        ids = frozenset(posts.ids[:pinned])
        is_other, self._pinned = ids != self._pinned, ids
        self.replace_items(posts)
        if is_other:
            self.refresh_all()

    def is_pinned(self, post: Post) -> bool:
        """Return whether the post is among those that the person pinned."""
        return post.id in self._pinned


class ProfileCards(QObject):
    """The list of cards (``view``), and what is done when a part of one is pressed.

    ``timeline_of`` returns the timeline that is shown. Menus and the viewer open over ``host``. ``said`` carries a sentence,
    ``offered`` one with the words of a button and what to call, ``destination_requested`` a ``Destination``.
    """

    said = Signal(str)
    offered = Signal(str, str, object)
    destination_requested = Signal(object)

    def __init__(
        self,
        context: UiContext,
        services: ProfileCardServices,
        timeline_of: Callable[[], Timeline],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self.posts = ProfileCardModel(self, context.covers, context.translations)
        self.posts.file_of = context.file_of
        self._pictures = CardPictures(context.pictures, context.covers)
        self._videos = VideoController(services.videos.videos, context, services.videos.rules, self)
        ink = CardInk(context.theme, context.icons, self._pictures, self._videos.screen, (CONTEXT,))
        self.view = PostCardView(ink, self.posts)
        self.view.shows_scroll_bar = True
        actions = PostActions(
            services.accounts,
            services.interactions,
            services.keep_draft,
            context,
            self,
            collections=services.collections,
        )
        self._viewer = PostViewer(
            partial(services.make_viewer, host),
            self._videos,
            services.accounts,
            self.view.attachment_of,
            self,
            file_of=context.file_of,
        )
        self._router = PostRouter(actions, self)
        self._menu = PostMenu(context, actions, self._router.follow_link, host)
        self._connect(context, actions, timeline_of)

    def show_posts(self, account: str, posts: PostRows, *, pinned: int) -> None:
        """Show these posts as seen from ``account``; the first ``pinned`` are pinned."""
        self._pictures.account = self._videos.account = account
        self.posts.show_posts(posts, pinned=pinned)
        self.view.video_finder.look_soon()

    def rest(self) -> None:
        """Stop playing, and open nothing that is still being fetched: the cards are not shown."""
        self._videos.pause()
        self._viewer.forget()

    @Slot(object)
    def open_post(self, post: Post) -> None:
        """Go to the page of a post."""
        self._router.open_post(post)

    def _connect(self, context: UiContext, actions: PostActions, timeline_of: Callable[[], Timeline]) -> None:
        router, view, viewer = self._router, self.view, self._viewer
        router.set_menu(self._menu)
        router.offer_player(timeline_of)
        router.add(TRANSLATE, context.translations.toggle)
        router.add("picture", viewer.open)
        router.add("clip", viewer.toggle)
        self.posts.can_vote = actions.can_vote
        router.destination_requested.connect(self.destination_requested)
        view.action_wanted.connect(router.act)
        view.clicked.connect(router.open_item)
        view.video_in_view.connect(self._look_at)
        self._videos.changed.connect(self._repaint_video)
        context.pictures.ready.connect(self.posts.take_picture)
        actions.draft_ready.connect(router.open_draft)
        actions.message.connect(self.said)
        self._menu.said.connect(self.said)
        self._menu.offered.connect(self.offered)
        actions.undo_offered.connect(self.offered)

    @Slot(str)
    def _look_at(self, url: str) -> None:
        """Play the video that is in view while the cards are shown."""
        self._videos.look_at(url if self.view.isVisible() else "")

    @Slot()
    def _repaint_video(self) -> None:
        self.view.video_finder.repaint(self._videos.url)
