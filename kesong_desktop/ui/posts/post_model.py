"""Posts of a timeline as a list model."""

from collections.abc import Callable, Sequence
from enum import Flag, auto
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import clean, one_line
from kesong_desktop.model.text.richtext import shown
from kesong_desktop.ui.images.emoji_pictures import emoji_url
from kesong_desktop.ui.posts.picture_drag import FileOf, drag_data
from kesong_desktop.ui.posts.rows.post_row_model import PostRowModel
from kesong_desktop.ui.posts.spoken_extras import spoken_extras
from kesong_desktop.ui.posts.translation_words import translation_words
from kesong_desktop.ui.shell.filter_effect import TIMELINES
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.post_translations import PostTranslations
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_role import ItemRole

_TITLE_CHARACTERS = 80


class PostState(Flag):
    """What the account in use did to a post."""

    NONE = 0
    LIKED = auto()
    BOOKMARKED = auto()
    BOOSTED = auto()

    @classmethod
    def of(cls, post: Post) -> "PostState":
        """Return the state of ``post``."""
        state = cls.LIKED if post.favourited else cls.NONE
        state |= cls.BOOKMARKED if post.bookmarked else cls.NONE
        return state | (cls.BOOSTED if post.reblogged else cls.NONE)


class PostListModel(PostRowModel):
    """Posts, newest first, named by their ids.

    Roles: ``TITLE`` a line of the text, ``ALT_TEXT`` and ``DETAILS`` what a screen reader says, ``KEY`` the id, ``AUTHOR`` the
    name, ``CREATED`` the time, ``STATE`` a ``PostState``, ``ITEM`` the post.
    """

    contexts: tuple[str, ...] = TIMELINES
    """The contexts of filters in which the posts are shown."""

    def __init__(
        self,
        parent: QObject | None = None,
        covers: PostCovers | None = None,
        translations: PostTranslations | None = None,
    ) -> None:
        super().__init__(parent)
        self.can_vote: Callable[[Post], bool] = lambda _post: False
        """Whether the server whose post it is takes votes in polls."""
        self.file_of: FileOf = lambda _post, _shot: None
        self.shown_picture: Callable[[Post], int] = lambda _post: 0
        """The number of the picture of a post that is dragged."""
        self.covers = covers or PostCovers(parent=self)
        self.covers.preferred.connect(self.refresh_all)
        self.covers.revealed.connect(self._touch)
        self._translations = translations
        self._translated: dict[str, tuple[Post, Post]] = {}
        """Posts that were read, and what is shown of them."""
        if translations is not None:
            translations.changed.connect(self._translate)
        self._readers: dict[int, Callable[[Post], Any]] = {
            ItemRole.TITLE: self._title,
            ItemRole.ALT_TEXT: self.spoken_name,
            ItemRole.DETAILS: self.spoken_state,
            ItemRole.KEY: attrgetter("id"),
            ItemRole.AUTHOR: attrgetter("author.name"),
            ItemRole.CREATED: attrgetter("created_utc"),
            ItemRole.STATE: PostState.of,
            ItemRole.ITEM: lambda post: post,
        }

    def note_of(self, post: Post) -> str:
        """Return the user's own note on a post, which is shown with it; here there are none."""
        del post
        return ""

    def is_pinned(self, post: Post) -> bool:
        """Return whether the card says that the post is pinned; here none does."""
        del post
        return False

    def as_shown(self, post: Post) -> Post:
        """Return a post translated where the user asked for it."""
        if self._translations is None:
            return post
        known = self._translated.get(post.id)
        if known is not None and known[0] is post:
            return known[1]
        found = self._translations.shown(post)
        if found is not post:
            self._translated[post.id] = (post, found)
        return found

    def replace_items(self, items: Sequence[Post]) -> None:
        """Show these posts. Rows before and after the part that differs stay the rows they are."""
        self._translated.clear()
        super().replace_items(items)

    def is_veiled(self, post: Post) -> bool:
        """Return whether the post is sensitive, has a warning or is filtered, and was not asked for yet."""
        # Most posts have nothing of it, and every repaint asks.
        if not (post.sensitive or post.spoiler or post.filtered):
            return False
        return self.covers.is_covered(post, *self.contexts)

    def is_covered(self, post: Post) -> bool:
        """Return whether the post is shown only when it is asked for."""
        return self.covers.has_cover(post, *self.contexts)

    def reveal(self, post: Post, *, on: bool) -> None:
        """Show what is behind the warning of a post, or hide it again."""
        self.covers.reveal(post, on=on)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a post is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        return read(self.items[index.row()])

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that a post whose picture is to be seen can be dragged."""
        found = super().flags(index)
        post = self.items[index.row()] if index.isValid() else None
        if post is None or not post.attachments or self.is_veiled(post):
            return found
        return found | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:  # type: ignore[override]
        """Return the file and the address of the picture that is shown of the first of the posts."""
        post = self.items[indexes[0].row()]
        return drag_data(post, post.attachments[self.shown_picture(post)], self.file_of)

    def supportedDragActions(self) -> Qt.DropAction:
        """Return the copy action alone: a drag never moves files."""
        return Qt.DropAction.CopyAction

    def spoken_name(self, post: Post) -> str:
        """Return author, date, text and descriptions of the pictures, a line each; of a veiled post its warning alone."""
        made = full_time(post.created_utc)
        if post.edited_utc is not None:
            made = self.tr("{time}, edited").format(time=made)
        mark = [translation_words(post)] if post.translated_from else []
        said = [*mark, shown(post.runs), *self._spoken_pictures(post), *spoken_extras(post)]
        if self.is_veiled(post):
            words = self.covers.warning(post, *self.contexts)
            warning = self.tr("Content warning: {words}").format(words=clean(words))
            said = [warning if words else shown(post.runs), self.tr("Sensitive pictures, not shown")]
            said = said if post.attachments else said[:1]
        seen_by = self.tr("Home of {account}").format(account=f"@{post.seen_by}") if post.seen_by else ""
        return "\n".join(part for part in (post.author.name, made, seen_by, *said) if part)

    def spoken_state(self, post: Post) -> str:
        """Return what was done to the post, and how many likes, replies and boosts it has."""
        state = PostState.of(post)
        parts = [
            self.tr("Liked") if PostState.LIKED in state else "",
            self.tr("Bookmarked") if PostState.BOOKMARKED in state else "",
            self.tr("Boosted") if PostState.BOOSTED in state else "",
            self.tr("%n like(s)", "", post.favourites) if post.favourites else "",
            self.tr("%n reply(s)", "", post.replies) if post.replies else "",
            self.tr("%n boost(s)", "", post.reblogs) if post.reblogs else "",
        ]
        return QLocale().createSeparatedList([part for part in parts if part])

    def _spoken_pictures(self, post: Post) -> list[str]:
        return [clean(one.alt) or self.tr("Picture without a description") for one in post.attachments]

    def _title(self, post: Post) -> str:
        words = self.covers.covering_words(post, *self.contexts) or post.spoiler
        return one_line(words or post.title or post.text)[:_TITLE_CHARACTERS] or post.author.name

    @Slot(object)
    def take_picture(self, key: object) -> None:
        """Report the posts in whose text an emoji has come as changed, so that views measure them again."""
        if not (url := emoji_url(key)):
            return
        for row in range(self.rowCount()):
            if url in self.outline(row).emoji_urls:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    @Slot(str)
    def _translate(self, post_id: str) -> None:
        self._translated.pop(post_id, None)
        self.touch(post_id)

    @Slot(str)
    def _touch(self, post_id: str) -> None:
        if (row := self.row_of(post_id)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
