"""Presenter of the collections that contain a post."""

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.collection import Collection
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class CollectState(Record, frozen=True):
    """All collections of the account, and the ids of those with the post; ``problem`` is a sentence."""

    collections: tuple[Collection, ...] = ()
    holding: frozenset[str] = frozenset()
    problem: str = ""


class CollectPresenter(QObject):
    """Reads the collections of an account, and changes which of them have one post.

    ``state_changed`` carries a ``CollectState``.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        collections: Collections,
        account: Account,
        post: Post,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collections = collections
        self._account = account
        self._post = post
        self._background = background
        self._state = CollectState()

    @property
    def state(self) -> CollectState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def load(self) -> None:
        """Read which collections there are, and which have the post."""
        found = tuple(self._collections.all(self._account))
        self._tell(CollectState(found, self._collections.holding(self._account, self._post)))

    def change(self, collection_id: str, *, on: bool) -> None:
        """Put the post into a collection, or take it out."""
        if on:
            added = self._collections.add(self._account, collection_id, self._post)
            self._background.watch(added, self, self._changed, self._failed)
        else:
            removed = self._collections.remove(self._account, collection_id, self._post)
            self._background.watch(removed, self, self._changed, self._failed)

    def create(self, name: str) -> None:
        """Make a collection with the post in it; without a name nothing is made."""
        if name.strip():
            future = self._collections.create(self._account, name)
            self._background.watch(future, self, self._created, self._failed)

    def _created(self, collection_id: str) -> None:
        self.change(collection_id, on=True)

    def _changed(self, _result: object) -> None:
        self.load()

    def _failed(self, error: BaseException) -> None:
        self._tell(CollectState(self._state.collections, self._state.holding, messages.sentence(error)))

    def _tell(self, state: CollectState) -> None:
        self._state = state
        self.state_changed.emit(state)
