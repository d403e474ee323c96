"""Presenter of the column beside the feed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.services import HomeTimelineServices
from kesong_desktop.actions.timeline.memories import Memory
from kesong_desktop.actions.timeline.short_videos import ShortVideo
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import AccountsChanged, Event, RollChanged, TimelineChanged
from kesong_desktop.model.social.post import HOME
from kesong_desktop.record import Record
from kesong_desktop.ui.shell.background import Background


class ColumnState(Record, frozen=True):
    """This day in earlier years, short videos, and followed tags, as far as there are any."""

    account: str = ""
    memory: Memory | None = None
    videos: tuple[ShortVideo, ...] = ()
    tags: tuple[str, ...] = ()


class ColumnPresenter(QObject):
    """Reads them in the background. ``state_changed`` carries a ``ColumnState``; what fails stays as it was."""

    state_changed = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        services: HomeTimelineServices,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._services = services
        self._background = background
        self._state = ColumnState()
        self._has_tags = False

    @property
    def state(self) -> ColumnState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def read(self) -> None:
        """Read what this computer knows for the account in use."""
        account = self._accounts.current_or_none()
        key = account.key if account is not None else AccountKey("")
        if key != self._state.account:
            self._has_tags = False
            self._tell(ColumnState(key))
        if account is None:
            return
        services = self._services
        background = self._background
        memories = partial(services.memories.of_today, account)
        background.work(memories, self, partial(self._take_memories, key), _ignore)
        videos = partial(services.short_videos.newest, account)
        background.work(videos, self, partial(self._take_videos, key), _ignore)

    @Slot()
    def ask_server(self) -> None:
        """Ask for the followed tags, once for each account: called when its server has just answered something else."""
        account = self._accounts.current_or_none()
        if account is not None and account.key == self._state.account and not self._has_tags:
            self._has_tags = True
            future = self._services.followed_tags.of(account)
            take, miss = partial(self._take_tags, account.key), partial(self._miss_tags, account.key)
            self._background.watch(future, self, take, miss)

    def refresh(self) -> None:
        """Read everything again, and the tags when the server answers next."""
        self._has_tags = False
        self.read()

    def take(self, event: Event) -> None:
        """Follow the accounts, the camera roll and the home timeline."""
        match event:
            case AccountsChanged() | RollChanged():
                self.read()
            case TimelineChanged(account, name) if account == self._state.account and name == HOME.name:
                self.read()

    def _take_memories(self, key: AccountKey, found: list[Memory]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, memory=found[0] if found else None))

    def _take_videos(self, key: AccountKey, found: list[ShortVideo]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, videos=tuple(found)))

    def _take_tags(self, key: AccountKey, found: tuple[str, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, tags=found))

    def _miss_tags(self, key: AccountKey, _error: BaseException) -> None:
        if key == self._state.account:
            self._has_tags = False

    def _tell(self, state: ColumnState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _ignore(_error: BaseException) -> None:
    """Leave what is shown as it is: none of it is worth a message."""
