"""List model of the posts of a person."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.social.post_rows import PostOutline, PostRows
from kesong_desktop.ui.posts.picture_drag import FileOf, drag_data
from kesong_desktop.ui.posts.rows.post_row_model import PostRowModel
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_role import ItemRole

CONTEXT = "account"
"""The context of filters in which a profile shows posts."""
_SHOWN = frozenset({"image", "gifv", "video"})


def first_picture(post: Post) -> Attachment | None:
    """Return the attachment that stands for a post; None where it has none that can be shown."""
    return next((one for one in post.attachments if one.kind in _SHOWN), None)


def words_of(post: Post, warning: str = "") -> str:
    """Return the text of a post in one line; its warning where there is one."""
    if warning or post.spoiler:
        return " ".join((warning or post.spoiler).split())
    review = post.review
    text = post.title or (review.text if review else "") or post.text
    return " ".join(text.split())


class ProfilePostModel(PostRowModel):
    """Posts, the pinned ones first. ``TITLE`` is what a post says, ``ALT_TEXT`` and ``DETAILS`` what a screen reader says."""

    def __init__(self, parent: QObject | None = None, covers: PostCovers | None = None) -> None:
        super().__init__(parent)
        self.pinned = 0
        self.file_of: FileOf = lambda _post, _shot: None
        self.covers = covers or PostCovers(parent=self)
        self.covers.preferred.connect(self.refresh_all)
        self.covers.revealed.connect(self._tell_revealed)
        self._readers: dict[int, Callable[[Post], Any]] = {
            ItemRole.TITLE: self.words,
            ItemRole.ALT_TEXT: self.spoken_name,
            ItemRole.DETAILS: self.spoken_state,
            ItemRole.AUTHOR: lambda post: post.author.name,
            ItemRole.CREATED: lambda post: post.created_utc,
            ItemRole.ITEM: lambda post: post,
        }

    def show_posts(self, posts: PostRows, *, pinned: int) -> None:
        """Show these; the first ``pinned`` of them are pinned."""
        is_other, self.pinned = pinned != self.pinned, pinned
        self.replace_items(posts)
        if is_other:
            self.refresh_all()

    def size_ratios(self, first: int, end: int) -> Sequence[float]:
        """Return width over height of the tiles of these rows; no post is read for it."""
        return [ratio_of(one) for one in self.outlines(first, end)]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a post is under a role of ``ItemRole``; None under any other."""
        row = index.row()
        if not index.isValid() or not 0 <= row < self.rowCount():
            return None
        if role == ItemRole.KEY:
            return self.id_of(row)
        if role == ItemRole.SIZE_RATIO:
            return ratio_of(self.outline(row))
        read = self._readers.get(role)
        return None if read is None else read(self.items[row])

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that a post whose picture is to be seen can be dragged."""
        found = super().flags(index)
        post = self.items[index.row()] if index.isValid() else None
        if post is None or first_picture(post) is None or self.is_covered(post):
            return found
        return found | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:  # type: ignore[override]
        """Return the file and the address of the first picture of a post."""
        post = self.items[indexes[0].row()]
        shot = first_picture(post)
        return drag_data(post, shot, self.file_of) if shot is not None else None

    def supportedDragActions(self) -> Qt.DropAction:
        """Return the copy action alone: a drag never moves files."""
        return Qt.DropAction.CopyAction

    def is_covered(self, post: Post) -> bool:
        """Return whether the pictures of the post are not shown now."""
        return self.covers.is_covered(post, CONTEXT)

    def words(self, post: Post) -> str:
        """Return the text of the post in one line; its warning, or that of a filter, where it is covered."""
        return words_of(post, self.covers.covering_words(post, CONTEXT))

    def spoken_name(self, post: Post) -> str:
        """Return what the post says and shows, and when it was made, a line each."""
        picture = first_picture(post)
        alt = picture.alt if picture is not None and not self.is_covered(post) else ""
        return "\n".join(part for part in (self.words(post), alt, full_time(post.created_utc)) if part)

    def spoken_state(self, post: Post) -> str:
        """Return whether the post is pinned, and its counts."""
        likes = self.tr("%n like(s)", "", post.favourites)
        replies = self.tr("%n reply(s)", "", post.replies)
        is_pinned = self.row_of(post.id) < self.pinned
        return ", ".join([self.tr("Pinned"), likes, replies] if is_pinned else [likes, replies])

    @Slot(str)
    def _tell_revealed(self, post_id: str) -> None:
        if (row := self.row_of(post_id)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def ratio_of(outline: PostOutline) -> float:
    """Return width over height of the tile of a post, between 3:4 and 4:3; 1 where the shape of its picture is unknown."""
    return min(4 / 3, max(3 / 4, 1 / outline.shape)) if outline.shape > 0 else 1.0
