"""Environment: clocks, random names, client factory and decoder pool of a profile; tests replace them."""

import secrets
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import field

from kesong_desktop.api.discovery import ZeroconfDiscovery
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.home.discovery import Discovery
from kesong_desktop.record import Record

if TYPE_CHECKING:
    from kesong_desktop.actions.system.autostart.autostart import Autostart
    from kesong_desktop.actions.system.release_check import ReleaseSource
    from kesong_desktop.api.client import Client
    from kesong_desktop.paths import Paths


async def _sleep(duration_s: float) -> None:
    # It takes a while to load, and nothing sleeps before the first screen.
    import asyncio

    await asyncio.sleep(duration_s)


def _autostart(paths: "Paths") -> "Autostart":
    from kesong_desktop.actions.system.autostart.autostart import make_autostart

    return make_autostart(paths)


def _no_autostart(paths: "Paths") -> "Autostart":
    from kesong_desktop.actions.system.autostart.autostart import no_autostart

    return no_autostart(paths)


def _release_source() -> "ReleaseSource":
    from kesong_desktop.actions.system.release_check import build_release_source

    return build_release_source()


def _no_release_source() -> "ReleaseSource":
    from kesong_desktop.actions.system.release_check import ReleaseSource

    return ReleaseSource()


def new_key() -> str:
    """Return 128 random bits as text, for an idempotency key (R6)."""
    return secrets.token_hex(16)


def new_id() -> str:
    """Return a random id for a draft or a job: short enough to type, and unique in practice."""
    return secrets.token_hex(6)


class Environment(Record, frozen=True):
    """What a profile uses of the world around it.

    ``clock`` returns wall-clock seconds since 1970 and ``steady`` those of a clock that never jumps (None: one is made).
    ``sleep`` waits for seconds on an asyncio loop. ``connect`` makes a client for a server and a token (None: over HTTP).
    ``decoder_pool`` decodes files (None: one is started, and stopped with the profile). ``new_id`` and ``new_key`` return
    fresh random names. Home servers of the network are found by ``discovery``. ``autostart`` makes the start at sign-in of a
    profile, ``release_source`` tells where newer releases are looked for.
    """

    clock: Callable[[], float] = time.time
    steady: Callable[[], float] | None = None
    sleep: Callable[[float], Awaitable[None]] = _sleep
    connect: "Callable[[str, str], Client] | None" = None
    decoder_pool: DecoderPool | None = None
    new_id: Callable[[], str] = new_id
    new_key: Callable[[], str] = new_key
    discovery: Discovery = field(default_factory=ZeroconfDiscovery)
    autostart: "Callable[[Paths], Autostart]" = _autostart
    release_source: "Callable[[], ReleaseSource]" = _release_source


DEFAULT_ENVIRONMENT = Environment()
DEMO_ENVIRONMENT = Environment(autostart=_no_autostart, release_source=_no_release_source)
