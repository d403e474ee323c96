"""The collections of the account, and what is in the open one: without widgets."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import AccountsChanged, CollectionsChanged, Event, PostChanged
from kesong_desktop.model.social.collection import CollectedPost, Collection
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.store.journal.collections import DeletedCollection, RemovedPost
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class CollectionsState:
    """All collections of the account, and the one that is open (None: none is) with its posts.

    ``list_number`` is another one when another collection is opened, which begins at its top.
    """

    account: str = ""
    collections: tuple[Collection, ...] = ()
    open: Collection | None = None
    posts: tuple[CollectedPost, ...] = ()
    list_number: int = 0


class CollectionsPresenter(QObject):
    """Reads collections, which need no server, and changes them.

    ``state_changed`` carries a ``CollectionsState``, ``message`` a sentence, ``undo_offered`` a sentence, the words of a button
    and what to call.
    """

    state_changed = Signal(object)
    message = Signal(str)
    undo_offered = Signal(str, str, object)

    def __init__(
        self,
        accounts: Accounts,
        collections: Collections,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._collections = collections
        self._background = background
        self._state = CollectionsState()
        self._has_tidied = False

    @property
    def state(self) -> CollectionsState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Show the collections of the account."""
        self._read()
        if not self._has_tidied:
            self._has_tidied = True
            self._background.work(self._collections.drop_unused_files, self, _nothing, self._failed)

    def take(self, event: Event) -> None:
        """Read again what an event changed; with another account no collection is open."""
        match event:
            case AccountsChanged():
                if (
                    account := self._accounts.current_or_none()
                ) is None or account.key != self._state.account:
                    self._state = replace(self._state, open=None, posts=())
                self._read()
            case CollectionsChanged(account) if account == self._state.account:
                self._read()
            case PostChanged(account) if account == self._state.account and self._state.open is not None:
                self._read()

    def open(self, collection_id: str) -> None:
        """Open a collection; its posts and pictures that the cache lost are brought back."""
        account = self._accounts.current_or_none()
        found = next((one for one in self._state.collections if one.id == collection_id), None)
        if account is None or found is None:
            return
        self._state = replace(self._state, open=found, list_number=self._state.list_number + 1)
        self._read()
        restore = partial(self._collections.restore, account, collection_id)
        self._background.work(restore, self, _nothing, self._failed)

    def close(self) -> None:
        """Show all collections instead of an open one."""
        self._state = replace(self._state, open=None, posts=(), list_number=self._state.list_number + 1)
        self._read()

    def create(self, name: str) -> None:
        """Make an empty collection; without a name nothing is made."""
        if name.strip():
            self._do(lambda account: self._collections.create(account, name))

    def rename(self, collection_id: str, name: str) -> None:
        """Give a collection another name; an empty one changes nothing."""
        if name.strip():
            self._do(lambda account: self._collections.rename(account, collection_id, name))

    def delete(self, collection: Collection) -> None:
        """Delete a collection, which can be undone; its posts stay bookmarked or liked as they are."""
        account = self._accounts.current_or_none()
        if account is None:
            return
        if self._state.open is not None and self._state.open.id == collection.id:
            self.close()
        deleted = partial(self._deleted, account, collection.name)
        self._background.watch(self._collections.delete(account, collection.id), self, deleted, self._failed)

    def remove(self, post: Post) -> None:
        """Take a post out of the open collection, which can be undone."""
        account, opened = self._accounts.current_or_none(), self._state.open
        if account is not None and opened is not None:
            removed = partial(self._removed, account, opened.name)
            future = self._collections.remove(account, opened.id, post)
            self._background.watch(future, self, removed, self._failed)

    def note_of(self, post: Post) -> str:
        """Return the note on a post of the open collection."""
        return next((one.note for one in self._state.posts if one.post.id == post.id), "")

    def set_note(self, post: Post, note: str) -> None:
        """Keep a note on a post of the open collection; an empty one removes it."""
        if (opened := self._state.open) is not None:
            self._do(lambda account: self._collections.set_note(account, opened.id, post, note))

    def set_cover(self, collection_id: str, post: Post, media_id: str) -> None:
        """Let a picture of a post stand for its collection."""
        self._do(lambda account: self._collections.set_cover(account, collection_id, post, media_id))

    def posts_of(self, collection_id: str) -> list[Post]:
        """Return the posts of a collection, to choose a cover from."""
        account = self._accounts.current_or_none()
        return [one.post for one in self._collections.posts(account, collection_id)] if account else []

    def move(self, row: int, target: int) -> None:
        """Move a post of the open collection to another place; it is shown there at once."""
        opened, posts = self._state.open, list(self._state.posts)
        if opened is None or not (0 <= row < len(posts) and 0 <= target < len(posts)):
            return
        posts.insert(target, posts.pop(row))
        self._tell(replace(self._state, posts=tuple(posts)))
        order = [one.post.id for one in posts]
        self._do(lambda account: self._collections.reorder(account, opened.id, order))

    def _do(self, change: Callable[[Account], "Future[Any]"]) -> None:
        if (account := self._accounts.current_or_none()) is not None:
            self._background.watch(change(account), self, None, self._failed)

    def _deleted(self, account: Account, name: str, deleted: DeletedCollection | None) -> None:
        if deleted is not None:
            undo = partial(self._collections.bring_back, account, deleted)
            text = self.tr("Collection “{name}” deleted").format(name=isolated(name))
            self.undo_offered.emit(text, self.tr("Undo"), undo)

    def _removed(self, account: Account, name: str, removed: RemovedPost | None) -> None:
        if removed is not None:
            undo = partial(self._collections.put_back, account, removed)
            text = self.tr("Removed from “{name}”").format(name=isolated(name))
            self.undo_offered.emit(text, self.tr("Undo"), undo)

    def _read(self) -> None:
        account = self._accounts.current_or_none()
        if account is None:
            self._tell(CollectionsState(list_number=self._state.list_number))
            return
        found, opened = tuple(self._collections.all(account)), self._state.open
        opened = next((one for one in found if opened is not None and one.id == opened.id), None)
        posts = tuple(self._collections.posts(account, opened.id)) if opened is not None else ()
        self._tell(CollectionsState(account.key, found, opened, posts, self._state.list_number))

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))

    def _tell(self, state: CollectionsState) -> None:
        self._state = state
        self.state_changed.emit(state)


def _nothing(_result: object) -> None:
    pass
