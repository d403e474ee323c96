"""The rows of the search pane as a list model: recent searches, or people, tags and posts."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.search import post_key
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.search.presenter import SearchState
from kesong_desktop.ui.shell.filter_effect import warning_of
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel

Kind = Literal["recent", "clear", "person", "tag", "product", "post"]
MOST = 8
"""Maximum number of people, hashtags and products, so that the posts are not far below."""


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A row: ``item`` is a person, a product, a post, the name of a tag, or the words of a recent search (empty: remove all)."""

    kind: Kind
    key: str
    item: Person | ProductSummary | Post | str

    @property
    def title(self) -> str:
        """What the row is called."""
        match self.kind, self.item:
            case "clear", _:
                return QCoreApplication.translate("SearchList", "Clear recent searches")
            case "tag", str(name):
                return f"#{one_line(name)}"
            case _, str(words):
                return one_line(words)
            case _, ProductSummary() as product:
                return product_words(product)
            case _, Person() as person:
                return f"{person.name} {person.handle}"
            case _, Post() as post:
                return f"{post.author.name}: {quote_of(post)}"
        raise AssertionError(self.kind)


CONTEXT = "public"
"""The context of filters in which posts are found."""


def title_and_text(post: Post) -> tuple[str, str]:
    """Return the title of a post, which may be empty, and its text; of a review what is said of the product."""
    review = post.review
    return (post.title or review.product, review.text) if review is not None else (post.title, post.text)


def quote_of(post: Post) -> str:
    """Return what a row says of a post: its warning, else title and text, else its descriptions."""
    text = warning_of(post, CONTEXT) or "\n".join(part for part in title_and_text(post) if part)
    return text or "\n".join(one.alt for one in post.attachments if one.alt)


def product_words(product: ProductSummary) -> str:
    """Return name, brand and figures of a product in one line."""
    words = QCoreApplication.translate("SearchList", "{mean} of 5 stars, %n review(s)", "", product.count)
    figures = words.format(mean=QLocale().toString(product.mean, "f", 1))
    return " · ".join(one_line(part) for part in (product.name, product.brand, figures) if part)


def rows_of(state: SearchState) -> list[SearchRow]:
    """Return the rows for a state, without what would be shown twice."""
    if not state.words:
        recent = [SearchRow("recent", words.casefold(), words) for words in state.recent]
        return [*recent, SearchRow("clear", "", "")] if recent else []
    found = state.results
    return [
        *(SearchRow("person", one.id, one) for one in found.people[:MOST]),
        *(SearchRow("tag", one.casefold(), one) for one in found.tags[:MOST]),
        *(SearchRow("product", one.key, one) for one in state.products[:MOST]),
        *(SearchRow("post", post_key(one), one) for one in found.posts),
    ]


class SearchListModel(KeyedListModel[SearchRow]):
    """Rows named by their kind and what they stand for.

    Roles: ``TITLE`` and ``ALT_TEXT`` what the row says, ``DETAILS`` the time of a post, ``KEY``, ``SECTION``, ``ITEM`` the row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers: dict[int, Callable[[SearchRow], Any]] = {
            ItemRole.TITLE: attrgetter("title"),
            ItemRole.ALT_TEXT: attrgetter("title"),
            ItemRole.DETAILS: _time_of,
            ItemRole.KEY: self.key_of,
            ItemRole.SECTION: self._section_of,
            ItemRole.ITEM: lambda row: row,
        }

    def key_of(self, item: SearchRow) -> Hashable:
        """Return the kind with the id."""
        return item.kind, item.key

    def sections(self) -> Sequence[ItemSection]:
        """Return the sections that the rows lie in."""
        runs = [(title, len(list(rows))) for title, rows in groupby(map(_heading, self._items))]
        return [ItemSection(title, title, count=count) for title, count in runs]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a row is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def _section_of(self, row: SearchRow) -> ItemSection:
        return next(one for one in self.sections() if one.title == _heading(row))


def _time_of(row: SearchRow) -> str:
    return full_time(row.item.created_utc) if isinstance(row.item, Post) else ""


def _heading(row: SearchRow) -> str:
    match row.kind:
        case "person":
            return QCoreApplication.translate("SearchList", "People")
        case "tag":
            return QCoreApplication.translate("SearchList", "Tags")
        case "product":
            return QCoreApplication.translate("SearchList", "Products")
        case "post":
            return QCoreApplication.translate("SearchList", "Posts")
    return QCoreApplication.translate("SearchList", "Recent searches")
