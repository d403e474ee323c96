"""List model of the posts of a person."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.posts.picture_drag import FileOf, drag_data
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel

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


class ProfilePostModel(KeyedListModel[Post]):
    """Posts, the pinned ones first. ``TITLE`` is what a post says, ``ALT_TEXT`` and ``DETAILS`` what a screen reader says."""

    def __init__(self, parent: QObject | None = None, covers: PostCovers | None = None) -> None:
        super().__init__(parent)
        self.pinned = 0
        self.file_of: FileOf = lambda _post, _shot: None
        self.covers = covers or PostCovers(parent=self)
        self.covers.preferred.connect(self.refresh_all)
        self.covers.revealed.connect(self.refresh_all)
        self._readers: dict[int, Callable[[Post], Any]] = {
            ItemRole.TITLE: self.words,
            ItemRole.ALT_TEXT: self.spoken_name,
            ItemRole.DETAILS: self.spoken_state,
            ItemRole.KEY: self.key_of,
            ItemRole.AUTHOR: lambda post: post.author.name,
            ItemRole.CREATED: lambda post: post.created_utc,
            ItemRole.SIZE_RATIO: ratio_of,
            ItemRole.ITEM: lambda post: post,
        }

    def key_of(self, item: Post) -> Hashable:
        """Return the id of the post, and who boosted it."""
        return (item.id, item.reblogged_by.id if item.reblogged_by else "")

    def show_posts(self, posts: Sequence[Post], *, pinned: int) -> None:
        """Show these; the first ``pinned`` of them are pinned."""
        is_other, self.pinned = pinned != self.pinned, pinned
        self.replace_items(posts)
        if is_other:
            self.refresh_all()

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a post is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that a post whose picture is to be seen can be dragged."""
        found = super().flags(index)
        post = self._items[index.row()] if index.isValid() else None
        if post is None or first_picture(post) is None or self.is_covered(post):
            return found
        return found | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:  # type: ignore[override]
        """Return the file and the address of the first picture of a post."""
        post = self._items[indexes[0].row()]
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
        is_pinned = self.row_of(self.key_of(post)) < self.pinned
        return ", ".join([self.tr("Pinned"), likes, replies] if is_pinned else [likes, replies])


def ratio_of(post: Post) -> float:
    """Return width over height of what stands for the post, between 3:4 and 4:3; 1 where it is unknown."""
    picture = first_picture(post)
    if picture is None or not picture.width or not picture.height:
        return 1.0
    return min(4 / 3, max(3 / 4, picture.width / picture.height))
