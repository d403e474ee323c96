"""Sets up a scenario: a server of a kind on this computer, an empty profile, and files to post."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.app import Environment, open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.contract.scenario import Scenario
from tests.contract.tested_servers import HomeServer, ModelServer, TargetServer
from tests.fakes import pictures
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.fakes.servers.kinds import KINDS, Pixelfed
from tests.fakes.servers.over_http import Served
from tests.unit.homeserver.world import cheap_hasher
from tests.unit.imaging.makers import clip


@contextlib.contextmanager
def tested_server(kind: str, folder: Path) -> Iterator[TargetServer]:
    """A server: a key of ``KINDS``, or ``kesong`` for the home server."""
    if kind == "kesong":
        with open_home(folder / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
            yield HomeServer(home, runner.url, folder / "home")
        return
    model = KINDS[kind]()
    model.page_size = 40
    if isinstance(model, Pixelfed):
        model.is_asleep = True
    with Served(model):
        yield ModelServer(kind, model)


@contextlib.contextmanager
def scenario_on(kind: str, folder: Path) -> Iterator[Scenario]:
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
        tested_server(kind, folder) as server,
        open_profile(
            profile, secrets=SessionSecrets(), around=Environment(decoder_pool=InProcessDecoderPool())
        ) as services,
    ):
        yield Scenario(services, server, files, moving)
