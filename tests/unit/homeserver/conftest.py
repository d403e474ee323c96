"""A home with three people, an injected clock, cheap passwords and Pillow for the picture tools."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.web.routes import create_app
from tests.unit.homeserver.world import (
    PASSWORD,
    Client,
    Clock,
    Person,
    World,
    cheap_hasher,
    client_of,
    fake_tools,
)

SMALL = HomeLimits(
    image_bytes=200_000,
    video_bytes=400_000,
    image_pixels=1_000_000,
    free_bytes=0,
    answer_s=60.0,
    posting_wait_s=0.0,
)
"""However busy this computer is, an upload is waited for, unless a test says otherwise."""


@pytest.fixture
def clock() -> Clock:
    """A clock that moves only when told to."""
    return Clock()


@pytest.fixture
def home(tmp_path: Path, clock: Clock) -> Iterator[HomeService]:
    """An open home without people."""
    with open_home(
        tmp_path / "data", tools=fake_tools(), clock_ms=clock, limits=SMALL, hasher=cheap_hasher()
    ) as opened:
        yield opened
    shutil.rmtree(tmp_path / "data")


@pytest.fixture
def client(home: HomeService) -> Iterator[Client]:
    """A connection to the server without a token."""
    with client_of(create_app(home)) as opened:
        yield opened


@pytest.fixture
def world(home: HomeService, client: Client, clock: Clock) -> World:
    """The home with alice, bob and carol in it."""
    for name in ("alice", "bob", "carol"):
        home.add_user(name, PASSWORD)
    return World(home, client, clock)


@pytest.fixture
def alice(world: World) -> Person:
    """Alice, signed in."""
    return world.person("alice")


@pytest.fixture
def bob(world: World) -> Person:
    """Bob, signed in."""
    return world.person("bob")


@pytest.fixture
def carol(world: World) -> Person:
    """Carol, signed in."""
    return world.person("carol")
