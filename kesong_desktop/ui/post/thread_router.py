"""Handles clicks on parts of a post on its page: an action, a navigation, or a change of the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.post.reply_delegate import LINK, THUMB
from kesong_desktop.ui.post.thread_actions import ThreadActions
from kesong_desktop.ui.posts.link_destination import link_destination
from kesong_desktop.ui.shell.destination import PostDestination, ProductDestination, ProfileDestination


class ThreadRouter(QObject):
    """Knows for each part of a post what to do.

    ``destination_requested`` carries a ``Destination``, ``media_wanted`` a post and a picture's number.
    """

    destination_requested = Signal(object)
    media_wanted = Signal(object, int)

    def __init__(self, actions: ThreadActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, Callable[[Post], None]] = {
            "like": actions.like,
            "boost": actions.boost,
            "save": actions.bookmark,
            "keep": actions.keeper.keep,
            "reply": actions.reply,
            "author": self._open_author,
            "quote": self._open_quote,
            "card": self._open_card,
            "product": self._open_product,
        }

    def add(self, parts: dict[str, Callable[[Post], None]]) -> None:
        """Call these with the post for further parts."""
        self._parts |= parts

    @Slot(str, object)
    def act(self, name: str, post: Post) -> None:
        """Do what the part of the post called ``name`` does."""
        if name in self._parts:
            self._parts[name](post)
        elif name.startswith(LINK):
            self.follow_link(name.removeprefix(LINK), post)
        elif name.startswith(THUMB):
            self.media_wanted.emit(post, int(name.removeprefix(THUMB)))

    def follow_link(self, target: str, post: Post | None = None) -> None:
        """Go where a link of a post leads: to a hashtag, to a person, or to a web page."""
        place = link_destination(target, post)
        if place is not None:
            self.destination_requested.emit(place)
        else:
            browse(target)

    def open_page(self, post: Post) -> None:
        """Go to the page of a post."""
        self.destination_requested.emit(PostDestination(post.id, post.url))

    def _open_author(self, post: Post) -> None:
        author = post.author
        self.destination_requested.emit(ProfileDestination(author.id, author.handle, author.url))

    def _open_quote(self, post: Post) -> None:
        if post.quote is not None and post.quote.post is not None:
            self.open_page(post.quote.post)

    def _open_product(self, post: Post) -> None:
        """Go to the page of the product that a post reviews."""
        if post.review is not None:
            self.destination_requested.emit(ProductDestination(product_key(post.review), post.id))

    def _open_card(self, post: Post) -> None:
        if post.card is not None:
            browse(post.card.url)
