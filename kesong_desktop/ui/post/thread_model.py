"""The posts of a conversation as a list model."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.model.text.richtext import shown
from kesong_desktop.ui.post.content_cover import is_text_hidden, warning_of, warning_words
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel

ItemKind = Literal["ancestor", "post", "box", "reply", "note"]
_TITLE_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class ThreadItem:
    """A row of the page.

    A post above (``ancestor``), the post itself, a reply, the box for writing one, or a ``note``: a sentence with a link
    called ``action``. ``depth``, ``rails`` and ``hidden`` are those of a ``ReplyNode``; ``goes_on``: a line leads down.
    """

    kind: ItemKind
    post: Post | None = None
    depth: int = 0
    rails: tuple[bool, ...] = ()
    hidden: int = 0
    goes_on: bool = False
    text: str = ""
    action: str = ""


class ThreadModel(KeyedListModel[ThreadItem]):
    """Rows of the page. Those of posts are named by their ids, the others by their kind."""

    def __init__(self, covers: PostCovers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._covers = covers
        self._readers: dict[int, Callable[[ThreadItem], Any]] = {
            ItemRole.TITLE: self._title,
            ItemRole.ALT_TEXT: self._spoken_name,
            ItemRole.DETAILS: self._spoken_state,
            ItemRole.KEY: self.key_of,
            ItemRole.ITEM: lambda item: item.post,
        }

    def key_of(self, item: ThreadItem) -> Hashable:
        """Return the id of the post, or the kind of the row."""
        return item.post.id if item.post is not None else item.kind

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a row is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def touch(self, key: Hashable) -> None:
        """Report the row of a key as changed, so that views measure it again."""
        row = self.row_of(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _title(self, item: ThreadItem) -> str:
        if item.post is not None:
            return (
                one_line(warning_words(item.post) or item.post.text)[:_TITLE_CHARACTERS]
                or item.post.author.name
            )
        return item.text or self.tr("Write a reply")

    def _spoken_name(self, item: ThreadItem) -> str:
        post = item.post
        if post is None:
            return self._title(item)
        warning = ""
        if not self._covers.is_revealed(post):
            warning = warning_of(post, shows_sensitive=self._covers.shows_sensitive)
        text = warning if warning and is_text_hidden(post) else shown(post.runs)
        parts = [post.author.name, full_time(post.created_utc), text]
        parts += [] if warning else [one.alt for one in post.attachments if one.alt]
        return "\n".join(part for part in parts if part)

    def _spoken_state(self, item: ThreadItem) -> str:
        post = item.post
        if post is None:
            return item.action
        parts = [
            self.tr("Above this post") if item.kind == "ancestor" else "",
            self.tr("Level {level}").format(level=item.depth + 1) if item.kind == "reply" else "",
            self.tr("Liked") if post.favourited else "",
            self.tr("Boosted") if post.reblogged else "",
            self.tr("Saved") if post.bookmarked else "",
            self.tr("%n photo(s)", "", len(post.attachments)) if post.attachments else "",
            self.tr("%n like(s)", "", post.favourites) if post.favourites else "",
            self.tr("%n more reply(s) below", "", item.hidden) if item.hidden else "",
        ]
        return QLocale().createSeparatedList([part for part in parts if part])
