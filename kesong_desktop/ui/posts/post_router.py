"""Handles clicks on parts of a post: an action, a menu, a navigation, or the viewer."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal, Slot

from kesong_desktop.actions.timeline.memories import Memory
from kesong_desktop.actions.timeline.short_videos import ShortVideo
from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.social.merged.merged_home import as_own
from kesong_desktop.model.social.post import HOME, Post, Timeline
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.cards.card_changes import VOTED
from kesong_desktop.ui.posts.cards.card_delegate import LINK
from kesong_desktop.ui.posts.cards.media_part import has_video
from kesong_desktop.ui.posts.cards.preview_part import PREVIEW
from kesong_desktop.ui.posts.cards.quote_part import QUOTE
from kesong_desktop.ui.posts.cards.review_part import PRODUCT
from kesong_desktop.ui.posts.link_destination import link_destination
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.shell.destination import (
    AccountDestination,
    AccountPlace,
    DraftDestination,
    NewPostDestination,
    OutboxDestination,
    PostDestination,
    ProductDestination,
    ProfileDestination,
    ShortVideosDestination,
    TagDestination,
)
from kesong_desktop.ui.views.item_role import ItemRole


class PostRouter(QObject):
    """Knows for each name of ``PostCardView.action_wanted`` what to do. ``destination_requested`` carries a ``Destination``."""

    destination_requested = Signal(object)

    def __init__(self, actions: PostActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vote = actions.vote
        self._actions: dict[str, Callable[[Post], None]] = {
            "like": actions.like,
            "save": actions.bookmark,
            "keep": actions.keeper.keep,
            "boost": actions.boost,
            "reply": actions.reply,
            "author": self._open_author,
            "time": self.open_post,
            QUOTE: self._open_quoted,
            PREVIEW: self._open_linked,
            PRODUCT: self._open_product,
        }
        self._menus: dict[str, Callable[[Post, QPoint], None]] = {}
        self._menu: PostMenu | None = None
        self._timeline_of: Callable[[], Timeline] = lambda: HOME

    def set_menu(self, menu: PostMenu) -> None:
        """Open the menus of posts by ``menu``, whose links lead back here."""
        self._menu = menu
        self._menus = {"share": menu.open_sharing, "more": menu.open}
        menu.destination_requested.connect(self.destination_requested)
        self.add("collect", menu.collect)

    def offer_player(self, timeline_of: Callable[[], Timeline]) -> None:
        """Open the videos of posts in the player, which continues with the timeline that ``timeline_of`` returns."""
        self._timeline_of = timeline_of
        self.add("player", self._open_in_player)
        if self._menu is not None:
            self._menu.open_in_player = self._open_in_player

    def add(self, name: str, act: Callable[[Post], None]) -> None:
        """Call ``act`` with the post for another name."""
        self._actions[name] = act

    def open_posts_with(self, *names: str) -> None:
        """Open the post for these names as well."""
        for name in names:
            self.add(name, self.open_post)

    @Slot(str, object, QPoint)
    def act(self, name: str, post: Post, point: QPoint) -> None:
        """Do what was pressed; a menu opens at ``point`` of the screen."""
        if name in self._actions:
            self._actions[name](post)
        elif name in self._menus:
            self._menus[name](post, point)
        elif name.startswith(VOTED):
            self._vote(post, tuple(map(int, name.removeprefix(VOTED).split(","))))
        elif name.startswith(LINK):
            self.follow_link(name.removeprefix(LINK), post)

    def follow_link(self, target: str, post: Post) -> None:
        """Go where a link of a post leads: to a hashtag, to a person, or to a web page."""
        place = link_destination(target, post)
        if place is not None:
            self._go(post, place)
        else:
            browse(target)

    @Slot(QModelIndex)
    def open_item(self, index: QModelIndex) -> None:
        """Go to the page of a post whose card is clicked beside its parts."""
        self.open_post(index.data(ItemRole.ITEM))

    @Slot(str)
    def open_tag(self, tag: str) -> None:
        """Go to the posts with a hashtag."""
        self.destination_requested.emit(TagDestination(tag))

    @Slot(object)
    def open_memory(self, memory: Memory) -> None:
        """Go to a post of an earlier year, or begin a post with a photo of one."""
        if memory.post is not None:
            self.open_post(memory.post)
        elif memory.photo is not None:
            self.destination_requested.emit(NewPostDestination((memory.photo.path,)))

    @Slot()
    def open_player(self) -> None:
        """Go to the player with the videos of the timeline that is shown."""
        self.destination_requested.emit(ShortVideosDestination(self._timeline_of().name))

    @Slot(object)
    def open_short_video(self, video: ShortVideo) -> None:
        """Go to the player with a video of the home timeline."""
        place = ShortVideosDestination(HOME.name, video.post.id, video.attachment.url)
        self.destination_requested.emit(place)

    @Slot(str)
    def open_draft(self, draft_id: str) -> None:
        """Go to a draft, such as a reply that was begun."""
        self.destination_requested.emit(DraftDestination(draft_id))

    @Slot()
    def open_outbox(self) -> None:
        """Go to the pane of the outbox."""
        self.destination_requested.emit(OutboxDestination())

    def _open_author(self, post: Post) -> None:
        author = post.author
        self._go(post, ProfileDestination(author.id, author.handle, author.url))

    def _open_in_player(self, post: Post) -> None:
        if has_video(post):
            self._go(post, ShortVideosDestination(self._timeline_of().name, as_own(post).id))

    def _open_quoted(self, post: Post) -> None:
        """Go to the page of the post that a post quotes."""
        quote = post.quote
        if quote is not None and quote.post is not None:
            self._go(post, PostDestination(quote.post.id, quote.post.url))
        elif quote is not None and quote.post_id:
            self._go(post, PostDestination(quote.post_id))

    def _open_linked(self, post: Post) -> None:
        """Open the page behind the link of a post in the browser."""
        if post.card is not None:
            browse(post.card.url)

    def _open_product(self, post: Post) -> None:
        """Go to the page of the product that a post reviews."""
        if post.review is not None:
            self._go(post, ProductDestination(product_key(post.review), as_own(post).id))

    @Slot(object)
    def open_post(self, post: Post) -> None:
        """Go to the page of a post."""
        self._go(post, PostDestination(as_own(post).id, post.url))

    def _go(self, post: Post, place: AccountPlace) -> None:
        """Go to a place that a post leads to; from a merged home as the account whose post it is, for ids are its own."""
        self.destination_requested.emit(AccountDestination(post.seen_by, place) if post.seen_by else place)
