"""List models of collections, and of the posts of one with the person's notes."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.social.collection import CollectedPost, Collection
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.post_translations import PostTranslations
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel


class CollectionListModel(KeyedListModel[Collection]):
    """Collections, the last made first. ``TITLE`` is the name, ``DETAILS`` how many posts are in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers: dict[int, Callable[[Collection], Any]] = {
            ItemRole.TITLE: lambda one: one.name,
            ItemRole.ALT_TEXT: lambda one: one.name,
            ItemRole.DETAILS: self.spoken_count,
            ItemRole.KEY: self.key_of,
            ItemRole.ITEM: lambda one: one,
        }

    def key_of(self, item: Collection) -> Hashable:
        """Return the id of the collection, which stays when it is renamed."""
        return item.id

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a collection is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def spoken_count(self, collection: Collection) -> str:
        """Return how many posts a collection has."""
        return self.tr("%n post(s)", "", collection.count)


class CollectedPostModel(PostListModel):
    """The posts of a collection in its order; a screen reader says the note with the post."""

    def __init__(
        self,
        parent: QObject | None = None,
        covers: PostCovers | None = None,
        translations: PostTranslations | None = None,
    ) -> None:
        super().__init__(parent, covers, translations)
        self._notes: dict[str, str] = {}

    def note_of(self, post: Post) -> str:
        """Return the user's own note on a post."""
        return self._notes.get(post.id, "")

    def show_notes(self, posts: Sequence[CollectedPost]) -> None:
        """Show these notes; rows whose note is another one are reported as changed."""
        before, self._notes = self._notes, {one.post.id: one.note for one in posts if one.note}
        for row in range(self.rowCount()):
            post_id = str(self.key(row))
            if before.get(post_id, "") != self._notes.get(post_id, ""):
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def spoken_name(self, post: Post) -> str:
        """Return what ``PostListModel`` does, and the note."""
        note = self.note_of(post)
        said = super().spoken_name(post)
        if not note:
            return said
        spoken = self.tr("Your note: {note}").format(note=note)
        return f"{said}\n{spoken}"
