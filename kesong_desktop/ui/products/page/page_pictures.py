"""Opens the pictures of a product's reviews in the viewer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.posts.picture_drag import FileOf
from kesong_desktop.ui.posts.viewer_items import viewer_items
from kesong_desktop.ui.products.page.page_presenter import PageState
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_MOST_REVIEWS = 100


class ProductPictures(QObject):
    """The pictures are those of the page's reviews, in their order.

    ``viewer`` returns what shows them, ``state_of`` what the page shows.
    """

    def __init__(
        self,
        viewer: Callable[[], MediaViewer],
        accounts: Accounts,
        book: ProductBook,
        background: Background,
        state_of: Callable[[], PageState],
        *,
        file_of: FileOf,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._accounts = accounts
        self._book = book
        self._background = background
        self._state_of = state_of
        self._file_of = file_of
        self._number = 0

    @Slot(str)
    def open(self, url: str) -> None:
        """Open the viewer at the picture with this address, which may be that of a small version."""
        account, page = self._accounts.current_or_none(), self._state_of().page
        if account is None or page is None:
            return
        self._number += 1
        reviews = [one for one in page.reviews if one.pictures][:_MOST_REVIEWS]
        done = partial(self._came, self._number, account.key, url)
        self._background.work(partial(self._book.posts, account, reviews), self, done, lambda _error: None)

    def forget(self) -> None:
        """Open nothing that is still being read, because the page left the front."""
        self._number += 1

    def _came(self, number: int, account: str, url: str, posts: list[Post]) -> None:
        if number != self._number:
            return
        shown = [one for one in posts if not is_hidden(one, "public")]
        items = [item for post in shown for item in viewer_items(post, account, self._file_of)]
        place = next((at for at, one in enumerate(items) if url in _addresses(one)), -1)
        if place < 0:
            # The first frame of a video, or a picture that is not cached any more.
            items, place = [ViewerItem(RemoteSource(account, url, VIEW_PX), "")], 0
        self._viewer().show_items(items, place)


def _addresses(item: ViewerItem) -> set[str]:
    return {item.preview_url, item.key.url if isinstance(item.key, RemoteSource) else ""}
