"""An open profile with a clock that stands still, and an account that needs no server."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.desk import Desk
from kesong_desktop.app import Surroundings, open_desk
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.event import Event
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.end2end.conftest import Village
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

NOW_S = 1_790_000_000.0
ACCOUNT = Account(
    AccountKey("anna@127.0.0.1:9"),
    "http://127.0.0.1:9",
    "1",
    "anna",
    default_visibility=Visibility.UNLISTED,
)


@pytest.fixture
def events() -> list[Event]:
    """What the desk reported."""
    return []


@pytest.fixture
def desk(tmp_path: Path, events: list[Event], fence: Fence) -> Iterator[Desk]:
    """An open profile. Names are counted."""
    names = itertools.count(1)
    paths = for_profile(tmp_path / "profile")
    with open_desk(
        paths, secrets=SessionSecrets(), report=events.append, around=Surroundings(fence=fence)
    ) as opened:
        yield replace(opened, clock=lambda: NOW_S, new_id=lambda: f"name{next(names)}")


@pytest.fixture
def account(desk: Desk) -> Account:
    """Anna, signed in at a server where nobody answers."""
    desk.accounts.put(ACCOUNT)
    desk.accounts.put_capability(ACCOUNT.server, Capability(), NOW_S)
    desk.secrets.put(ACCOUNT.key, "token")
    return ACCOUNT


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """A home server on a free port, where anna lives."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD, "Anna")
        yield Village(home, tmp_path / "home", runner.url, tmp_path)
