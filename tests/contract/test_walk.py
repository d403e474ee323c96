"""The same walk everywhere: through the actions, the engine, the outbox and real sockets."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.app import open_desk
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.contract.places import HomePlace, ModelPlace, Place
from tests.contract.walk import BACK, Walk
from tests.fakes import pictures
from tests.fakes.servers.kinds import KINDS
from tests.fakes.servers.served import Served
from tests.unit.homeserver.world import cheap_hasher
from tests.unit.imaging.makers import clip


@pytest.fixture(params=[*KINDS, "kesong"])
def place(request, tmp_path: Path) -> Iterator[Place]:
    """A server of each kind on this computer."""
    if request.param == "kesong":
        folder = tmp_path / "home"
        with open_home(folder, hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
            yield HomePlace(home, runner.url, folder)
        return
    model = KINDS[request.param]()
    model.page_size = 40
    with Served(model):
        yield ModelPlace(request.param, model)


@pytest.fixture
def walk(place: Place, tmp_path: Path) -> Iterator[Walk]:
    """Alice with her files, before a profile that is empty."""
    files = [
        pictures.jpeg(tmp_path / "a.jpg", (90, 60), orientation=6),
        pictures.png(tmp_path / "b.png", (40, 40)),
        pictures.heic(tmp_path / "c.heic", (64, 64)),
        pictures.jpeg(tmp_path / "d.jpg", (60, 80), hue=40),
    ]
    moving = clip(tmp_path / "e.mp4")
    with open_desk(for_profile(tmp_path / "profile"), secrets=SessionSecrets()) as desk:
        yield Walk(desk, place, files, moving)


def test_walk(walk: Walk, place: Place) -> None:
    """From the first sign-in to the last post."""
    place.bob_posts(BACK)
    walk.sign_in()
    walk.follow()
    walk.post_pictures()
    walk.post_words()
    walk.post_clip()
    walk.reply()
    walk.react()
    walk.edit()
    walk.look_at_history()
    walk.notices()
    walk.search()
    walk.delete()
    walk.page_back()
    walk.unfollow()
    walk.sign_out()
