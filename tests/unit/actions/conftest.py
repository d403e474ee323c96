"""An open profile with a clock that stands still, and an account that needs no server."""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.event import Event
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import SessionSecrets
from tests.end2end.conftest import Village
from tests.fakes.network import FakeNetwork
from tests.fakes.stores import stores
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
    """What the services reported."""
    return []


@pytest.fixture
def clock() -> Callable[[], float]:
    """A clock that stands still."""
    return lambda: NOW_S


@pytest.fixture
def network() -> FakeNetwork:
    """The network, on which everybody is on the loopback interface."""
    return FakeNetwork("127.0.0.1")


@pytest.fixture
def sleep() -> Callable[[float], Awaitable[None]]:
    """How the engine waits."""
    return asyncio.sleep


@pytest.fixture
def steady() -> Callable[[], float]:
    """The engine's clock that never jumps."""
    return time.monotonic


@pytest.fixture
def services(
    tmp_path: Path,
    events: list[Event],
    decoder_pool: DecoderPool,
    clock: Callable[[], float],
    network: FakeNetwork,
    sleep: Callable[[float], Awaitable[None]],
    steady: Callable[[], float],
) -> Iterator[Services]:
    """An open profile. Names are counted."""
    names = itertools.count(1)
    paths = for_profile(tmp_path / "profile")
    around = Environment(
        clock=clock,
        steady=steady,
        sleep=sleep,
        decoder_pool=decoder_pool,
        new_id=lambda: f"name{next(names)}",
        discovery=network,
    )
    with open_profile(paths, secrets=SessionSecrets(), report=events.append, around=around) as opened:
        yield opened


@pytest.fixture
def account(services: Services) -> Account:
    """Anna, signed in at a server where nobody answers."""
    stores(services).accounts.put(ACCOUNT)
    stores(services).accounts.put_capability(ACCOUNT.server, Capability(), NOW_S)
    stores(services).secrets.put(ACCOUNT.key, "token")
    return ACCOUNT


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """A home server on a free port, where anna lives."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD, "Anna")
        yield Village(home, tmp_path / "home", runner.url, tmp_path)


@pytest.fixture
def host(tmp_path, network):
    """The server of somebody else on the network, shared, with its owner."""
    paths = Paths(*(tmp_path / "host" / name for name in ("config", "data", "cache", "log")))
    paths.config.mkdir(parents=True)
    with LocalServer(paths, SettingsFile(paths.config / "settings.toml"), discovery=network) as server:
        server.share(on=True)
        server.start()
        server.home.add_user("host", "long enough")
        yield server
