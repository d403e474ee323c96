"""The presenter of the preferences pane, without a window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kesong_desktop.actions.system.profile_upkeep import StorageUse
from kesong_desktop.errors import FolderUnreadable, StoreProblem
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.settings import Settings
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter, PreferencesState
from tests.fakes.draft_world import MEI


class FakeSettings:
    """Settings in memory; ``error`` is raised by what writes."""

    def __init__(self) -> None:
        self.now = Settings()
        self.error: BaseException | None = None
        self.bytes = 5_000_000

    def load(self) -> Settings:
        """The settings."""
        return self.now

    def change(self, **fields: Any) -> Settings:
        """Change them."""
        if self.error is not None:
            raise self.error
        self.now = replace(self.now, **fields)
        return self.now

    def set_cache_budget(self, megabytes: int) -> None:
        """Change the budget, and trim the cache to it."""
        self.change(cache_mb=megabytes)
        self.bytes = min(self.bytes, megabytes * 1_000_000)

    def clear_cache(self) -> None:
        """Empty the cache."""
        self.bytes = 0

    def use(self) -> tuple[StorageUse, ...]:
        """The size of the cache."""
        return (StorageUse("media", self.bytes),)


class FakeRoll:
    """Folders in a list."""

    def __init__(self) -> None:
        self.known = ["/photos"]

    def folders(self) -> list[str]:
        """The folders."""
        return self.known

    def add_folder(self, folder: str) -> None:
        """Add one."""
        if folder == "/secret":
            raise FolderUnreadable(folder, why="Permission denied")
        self.known.append(folder)

    def remove_folder(self, folder: str) -> None:
        """Remove one."""
        self.known.remove(folder)


class FakeHome:
    """A home server that starts unless there is an ``error``."""

    def __init__(self) -> None:
        self.is_running = False
        self.error: BaseException | None = None

    def start(self) -> str:
        """Start it."""
        if self.error is not None:
            raise self.error
        self.is_running = True
        return "http://127.0.0.1:8080"

    def stop(self) -> None:
        """Stop it."""
        self.is_running = False

    hosts: tuple[str, ...] = ()

    def shared_hosts(self) -> tuple[str, ...]:
        """Where others reach it."""
        return self.hosts

    def share(self, *, on: bool) -> None:
        """Share it."""
        if self.error is not None:
            raise self.error
        self.hosts = ("kitchen.local:8718",) if on else ()

    def invite(self, role: str = "member") -> Invitation:
        """An invitation."""
        return Invitation(self.hosts, bytes(32), "A" * 22)


class World:
    """A presenter over fakes; ``work`` waits for ``finish``."""

    def __init__(self) -> None:
        self.settings, self.roll, self.home = FakeSettings(), FakeRoll(), FakeHome()
        self.waiting: list[Callable[[], None]] = []
        self.presenter = PreferencesPresenter(
            self.settings,
            lambda: [MEI],
            self.roll,
            self.home,
            self.work,
            storage=self.settings,
            add_folder=self.roll.add_folder,
            is_metered=lambda: None,
        )
        self.errors: list[BaseException] = []
        self.presenter.failed.connect(self.errors.append)
        self.presenter.refresh()

    @property
    def state(self) -> PreferencesState:
        """What is shown."""
        return self.presenter.state

    def work(
        self,
        task: Callable[[], Any],
        receiver: QObject,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Keep it for ``finish``."""
        del receiver

        def run() -> None:
            try:
                result = task()
            except StoreProblem as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(run)

    def finish(self) -> None:
        """Do what was begun."""
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def world(qapp: Any) -> World:
    """As after entering the pane."""
    return World()


def test_everything_is_shown(world: World) -> None:
    assert world.state == PreferencesState(Settings(), (MEI,), ("/photos",))


def test_a_change_is_saved_and_shown(world: World) -> None:
    world.presenter.change(picture_px=1080)
    assert world.settings.now.picture_px == world.state.settings.picture_px == 1080


def test_a_change_that_cannot_be_saved_is_reported(world: World) -> None:
    world.settings.error = StoreProblem("settings.toml", why="Read-only file system")
    world.presenter.change(picture_px=1080)
    assert [type(error) for error in world.errors] == [StoreProblem]
    assert world.state.settings.picture_px == Settings().picture_px


def test_cache_is_measured_trimmed_and_cleared_in_the_background(world: World) -> None:
    def measured() -> list[int]:
        while world.waiting:
            world.finish()
        return [one.size_bytes for one in world.state.storage]

    assert measured() == []
    world.presenter.measure()
    assert world.state.storage == ()
    assert measured() == [5_000_000]
    world.presenter.set_cache_budget(2)
    assert (measured(), world.state.settings.cache_mb) == ([2_000_000], 2)
    world.presenter.clear_cache()
    assert measured() == [0]
    world.presenter.refresh()
    assert measured() == [0]


def test_folders_are_added_and_removed(world: World) -> None:
    world.presenter.add_folder("/more")
    assert world.state.folders == ("/photos", "/more")
    world.presenter.remove_folder("/photos")
    assert world.state.folders == ("/more",)
    world.presenter.add_folder("/secret")
    assert [type(error) for error in world.errors] == [FolderUnreadable]


def test_home_server_shows_how_it_is_switched_while_it_starts_and_stops(world: World) -> None:
    """Whatever else is read again meanwhile."""
    told: list[object] = []
    world.presenter.home_changed.connect(told.append)
    world.presenter.switch_home(True)
    world.presenter.refresh()
    assert (world.state.is_home_on, world.state.home_url) == (True, "")
    world.finish()
    assert (world.state.is_home_on, world.state.home_url) == (True, "http://127.0.0.1:8080")
    world.presenter.switch_home(False)
    assert (world.state.is_home_on, world.state.home_url) == (False, "")
    world.finish()
    assert not world.home.is_running
    assert not world.settings.now.home_server_on
    assert told == [None, None]


def test_a_home_server_that_does_not_start_is_off(world: World) -> None:
    told: list[object] = []
    world.presenter.home_changed.connect(told.append)
    world.home.error = StoreProblem("home.db", why="Read-only file system")
    world.presenter.switch_home(True)
    world.finish()
    assert not world.state.is_home_on
    assert told == [world.home.error]


def test_sharing_and_inviting(world: World) -> None:
    """The switch is right while it is worked on, and the text of an invitation comes."""
    told: list[str] = []
    world.presenter.invited.connect(told.append)
    world.presenter.switch_sharing(True)
    world.presenter.refresh()
    assert world.state.is_home_shared
    assert world.state.shared_hosts == ()
    world.finish()
    assert world.state.shared_hosts == ("kitchen.local:8718",)
    world.presenter.invite()
    world.finish()
    assert told == [world.home.invite().text]


def test_sharing_that_fails_is_told(world: World) -> None:
    """The switch goes back."""
    world.home.error = StoreProblem("x", why="no")
    world.presenter.switch_sharing(True)
    world.finish()
    assert not world.state.is_home_shared
    assert world.errors == [world.home.error]
