"""Presenter of the preferences pane: shows the current values, and applies changes at once."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.system.profile_upkeep import StorageUse
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.settings import Settings
from kesong_desktop.ui.preferences.people.pairing_presenter import PairingHost, PairingPresenter
from kesong_desktop.ui.shell.background_work import BackgroundWork


@dataclass(frozen=True, slots=True)
class PreferencesState:
    """What the pane shows.

    ``is_home_on`` is how the home server is switched, ``home_url`` empty until it runs; ``is_metered`` None: the system does not
    say.
    """

    settings: Settings = field(default_factory=Settings)
    accounts: tuple[Account, ...] = ()
    folders: tuple[str, ...] = ()
    storage: tuple[StorageUse, ...] = ()
    is_home_on: bool = False
    home_url: str = ""
    is_home_shared: bool = False
    shared_hosts: tuple[str, ...] = ()
    is_metered: bool | None = None


class SettingsService(Protocol):
    """What the pane needs of the preferences service."""

    def load(self) -> Settings:
        """Return the preferences as they are now."""

    def change(self, **fields: Any) -> Settings:
        """Change fields, and save them."""

    def set_cache_budget(self, megabytes: int) -> None:
        """Change the size of the media cache."""

    def clear_cache(self) -> None:
        """Drop everything in the media cache."""


class StorageService(Protocol):
    """What the pane needs of housekeeping."""

    def use(self) -> tuple[StorageUse, ...]:
        """Return how many bytes each kind of data takes. Waits for the disk."""


class FolderList(Protocol):
    """What the pane needs of the camera roll."""

    def folders(self) -> list[str]:
        """Return the folders of the roll."""

    def remove_folder(self, folder: str) -> None:
        """Remove a folder from the roll; its files stay."""


class HomeSwitch(PairingHost, Protocol):
    """What the pane needs of the home server."""

    @property
    def is_running(self) -> bool:
        """True while the server is on."""

    def start(self) -> str:
        """Start it, unless it is on; its address."""

    def stop(self) -> None:
        """Stop the server, if it runs."""

    def shared_hosts(self) -> tuple[str, ...]:
        """Where other computers reach it, ``host:port``; empty while only this one does."""

    def share(self, *, on: bool) -> None:
        """Let other computers reach it, or no longer."""

    def invite(self, role: str = "member") -> Invitation:
        """Return a new invitation to the server."""


class PreferencesPresenter(QObject):
    """``add_folder`` adds a folder to the roll and scans it, ``is_metered`` knows the network.

    ``state_changed`` carries a ``PreferencesState``, ``failed`` an exception to show, ``home_changed`` why the home server does
    not run, or None, ``invited`` the text of an invitation.
    """

    state_changed = Signal(object)
    failed = Signal(object)
    home_changed = Signal(object)
    invited = Signal(str)

    def __init__(
        self,
        settings: SettingsService,
        accounts: Callable[[], list[Account]],
        roll: FolderList,
        home: HomeSwitch,
        work: BackgroundWork,
        *,
        storage: StorageService,
        add_folder: Callable[[str], None],
        is_metered: Callable[[], bool | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._accounts = accounts
        self._roll = roll
        self._home = home
        self._storage = storage
        self._work = work
        self._add_folder = add_folder
        self._is_metered = is_metered
        self.pairing = PairingPresenter(home, work, self)
        self._home_wanted: bool | None = None
        self._share_wanted: bool | None = None
        self._state = PreferencesState(settings.load(), is_metered=is_metered())

    @property
    def state(self) -> PreferencesState:
        """Return what the pane shows now."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything that the pane shows again."""
        is_running = self._home.is_running
        hosts = self._home.shared_hosts()
        self._state = PreferencesState(
            settings=self._settings.load(),
            accounts=tuple(self._accounts()),
            folders=tuple(self._roll.folders()),
            storage=self._state.storage,
            is_home_on=is_running if self._home_wanted is None else self._home_wanted,
            home_url=self._home.start() if is_running and self._home_wanted is not False else "",
            is_home_shared=bool(hosts) if self._share_wanted is None else self._share_wanted,
            shared_hosts=hosts,
            is_metered=self._is_metered(),
        )
        self.state_changed.emit(self._state)

    @Slot()
    def measure(self) -> None:
        """Measure the disk use in the background; ``state_changed`` is emitted then."""
        self._work(self._storage.use, self, self._measured, self.failed.emit)

    def change(self, **fields: Any) -> None:
        """Change fields of the settings."""
        try:
            self._settings.change(**fields)
        except KesongError as error:
            self.failed.emit(error)
        self.refresh()

    def set_cache_budget(self, megabytes: int) -> None:
        """Change the size of the media cache."""
        self._in_background(partial(self._settings.set_cache_budget, megabytes))

    @Slot()
    def clear_cache(self) -> None:
        """Empty the media cache in the background."""
        self._in_background(self._settings.clear_cache)

    def add_folder(self, folder: str) -> None:
        """Add a folder to the camera roll."""
        try:
            self._add_folder(folder)
        except KesongError as error:
            self.failed.emit(error)
        self.refresh()

    def remove_folder(self, folder: str) -> None:
        """Remove a folder from the camera roll; its files stay."""
        self._roll.remove_folder(folder)
        self.refresh()

    @Slot(bool)
    def switch_home(self, on: bool) -> None:
        """Switch the home server on or off."""
        self._home_wanted = on
        if on:
            self._work(self._home.start, self, self._home_switched, self._home_failed)
            return
        self.change(home_server_on=False)
        self._work(self._home.stop, self, self._home_switched, self._home_failed)

    @Slot(bool)
    def switch_sharing(self, on: bool) -> None:
        """Let other computers reach the home server, or no longer."""
        self._share_wanted = on
        self._work(partial(self._home.share, on=on), self, self._shared, self._share_failed)

    @Slot()
    def invite(self) -> None:
        """Make an invitation in the background; ``invited`` carries its text."""
        self._work(self._home.invite, self, self._invited, self.failed.emit)

    def _invited(self, invitation: Invitation) -> None:
        self.invited.emit(invitation.text)

    def _shared(self, _: None) -> None:
        self._share_wanted = None
        self.refresh()

    def _share_failed(self, error: BaseException) -> None:
        self._shared(None)
        self.failed.emit(error)

    def _in_background(self, task: Callable[[], None]) -> None:
        self._work(task, self, self._done, self.failed.emit)

    def _done(self, _: None) -> None:
        self.refresh()
        self.measure()

    def _measured(self, use: tuple[StorageUse, ...]) -> None:
        self._state = replace(self._state, storage=use)
        self.state_changed.emit(self._state)

    def _home_switched(self, _: str | None) -> None:
        self._home_wanted = None
        self.refresh()
        self.home_changed.emit(None)

    def _home_failed(self, error: BaseException) -> None:
        self._home_wanted = None
        self.refresh()
        self.home_changed.emit(error)
