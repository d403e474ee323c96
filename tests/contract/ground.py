"""What a walk needs under its feet: a server of a kind on this computer, an empty profile, and files to post."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.app import Surroundings, open_desk
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.contract.places import HomePlace, ModelPlace, Place
from tests.contract.walk import Walk
from tests.fakes import pictures
from tests.fakes.servers.kinds import KINDS, Pixelfed
from tests.fakes.servers.over_http import Served
from tests.fakes.unfenced import Unfenced
from tests.unit.homeserver.world import cheap_hasher
from tests.unit.imaging.makers import clip


@contextlib.contextmanager
def place_of(kind: str, folder: Path) -> Iterator[Place]:
    """A server: a key of ``KINDS``, or ``kesong`` for the home server."""
    if kind == "kesong":
        with open_home(folder / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
            yield HomePlace(home, runner.url, folder / "home")
        return
    model = KINDS[kind]()
    model.page_size = 40
    if isinstance(model, Pixelfed):
        model.is_asleep = True
    with Served(model):
        yield ModelPlace(kind, model)


@contextlib.contextmanager
def ground(kind: str, folder: Path) -> Iterator[Walk]:
    """Alice with her files, before a profile that is empty."""
    files = [
        pictures.jpeg(folder / "a.jpg", (90, 60), orientation=6),
        pictures.png(folder / "b.png", (40, 40)),
        pictures.heic(folder / "c.heic", (64, 64)),
        pictures.jpeg(folder / "d.jpg", (60, 80), hue=40),
    ]
    moving = clip(folder / "e.mp4")
    profile = for_profile(folder / "profile")
    with (
        place_of(kind, folder) as place,
        open_desk(profile, secrets=SessionSecrets(), around=Surroundings(fence=Unfenced())) as desk,
    ):
        yield Walk(desk, place, files, moving)
