"""A list model of posts that are loaded on demand."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.post_rows import PostList, PostOutline, PostRows
from kesong_desktop.ui.views.item_model import ItemListModel

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PostRowModel(ItemListModel):
    """Holds rows of posts, and tells views which are new, gone or changed when it gets others. Their keys are the posts' ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = PostList()
        self._shown = self._list.rows(())
        self._row_by_id: dict[str, int] = {}
        self._touched: dict[str, int] = {}
        self._number = 0

    @property
    def items(self) -> Sequence[Post]:
        """The posts in the order of the rows; each is read when it is asked for."""
        return self._shown

    def outline(self, row: int) -> PostOutline:
        """Return what is known of the post of a row without reading it."""
        return self._shown.outlines[row]

    def id_of(self, row: int) -> str:
        """Return the id of the post of a row."""
        return self._shown.ids[row]

    def outlines(self, first: int, end: int) -> Sequence[PostOutline]:
        """Return what is known of the posts of the rows from ``first`` to just before ``end`` without reading them."""
        return self._shown.outlines[first:end]

    def ids(self, first: int, end: int) -> Sequence[str]:
        """Return the ids of these rows."""
        return self._shown.ids[first:end]

    def version(self, post_id: str) -> Hashable:
        """Return what is another one for each other look of the post with an id; None where it is not there."""
        row = self._row_by_id.get(post_id)
        return None if row is None else self.versions(row, row + 1)[0]

    def versions(self, first: int, end: int) -> Sequence[Hashable]:
        """Return what ``version`` does for these rows."""
        made: list[Hashable] = [one.version for one in self._shown.outlines[first:end]]
        for post_id, times in self._touched.items():
            row = self._row_by_id.get(post_id, -1)
            if first <= row < end:
                made[row - first] = (made[row - first], times)
        return made

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of posts; a list has no children."""
        return 0 if parent.isValid() else len(self._shown.ids)

    def key(self, row: int) -> Hashable:
        """Return the id of the post of a row."""
        return self._shown.ids[row]

    def row_of(self, key: Hashable) -> int:
        """Return the row of the post with an id, or -1."""
        return self._row_by_id.get(key, -1) if isinstance(key, str) else -1

    def as_shown(self, post: Post) -> Post:
        """Return a post as it is shown: as it is."""
        return post

    def replace_items(self, items: Sequence[Post]) -> None:
        """Show these posts. Rows before and after the part that differs stay the rows they are."""
        rows = items if isinstance(items, PostRows) else self._list.rows(items)
        old, new = self._shown, rows.through(self.as_shown)
        head = _common(old.ids, new.ids)
        tail = _common(old.ids[head:][::-1], new.ids[head:][::-1])
        going, coming = len(old.ids) - tail, len(new.ids) - tail
        changed = [
            *_changed(old.outlines[:head], new.outlines[:head], new.ids),
            *_changed(old.outlines[going:], new.outlines[coming:], new.ids[coming:]),
        ]
        self._number += 1
        number = self._number
        if going > head:
            self.beginRemoveRows(_ROOT, head, going - 1)
            self._set_rows(new.without(head, coming))
            self.endRemoveRows()
        # A view that comes near its end may have asked for more, and this method been called again with that.
        if coming > head and number == self._number:
            self.beginInsertRows(_ROOT, head, coming - 1)
            self._set_rows(new)
            self.endInsertRows()
        elif number == self._number:
            self._shown = new
        self._tell_changed(changed)

    def refresh_all(self) -> None:
        """Report all posts as changed, so that views read them again."""
        if self._shown.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown.ids) - 1, 0))

    def touch(self, post_id: str) -> None:
        """Report that a post is shown otherwise, though it is the same."""
        if (row := self.row_of(post_id)) >= 0:
            self._touched[post_id] = self._touched.get(post_id, 0) + 1
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _set_rows(self, rows: PostRows) -> None:
        self._shown = rows
        self._row_by_id = {one: row for row, one in enumerate(rows.ids)}

    def _tell_changed(self, ids: Sequence[str]) -> None:
        """Report the rows of these posts, a run of rows at a time."""
        rows = sorted(row for row in map(self.row_of, ids) if row >= 0)
        while rows:
            count = next((n for n in range(1, len(rows)) if rows[n] != rows[0] + n), len(rows))
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[count - 1], 0))
            del rows[:count]


def _changed(old: Sequence[PostOutline], new: Sequence[PostOutline], ids: Sequence[str]) -> list[str]:
    """Return the ids whose posts are other ones than before."""
    if old == new:
        return []
    return [one for before, after, one in zip(old, new, ids, strict=False) if before.version != after.version]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many ids the two begin with in common."""
    least = min(len(one), len(other))
    if one[:least] == other[:least]:
        return least
    for count, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return count
    return least
