"""Environment: clocks, random names, client factory and decoder pool of a profile; tests replace them."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from kesong_desktop.api.client import Client
from kesong_desktop.api.discovery import ZeroconfDiscovery
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.home.discovery import Discovery


def new_key() -> str:
    """Return 128 random bits as text, for an idempotency key (R6)."""
    return secrets.token_hex(16)


def new_id() -> str:
    """Return a random id for a draft or a job: short enough to type, and unique in practice."""
    return secrets.token_hex(6)


@dataclass(frozen=True, slots=True)
class Environment:
    """What a profile uses of the world around it.

    ``clock`` returns wall-clock seconds since 1970 and ``steady`` those of a clock that never jumps (None: one is made).
    ``sleep`` waits for seconds on an asyncio loop. ``connect`` makes a client for a server and a token (None: over HTTP).
    ``decoder_pool`` decodes files (None: one is started, and stopped with the profile). ``new_id`` and ``new_key`` return
    fresh random names. Home servers of the network are found by ``discovery``.
    """

    clock: Callable[[], float] = time.time
    steady: Callable[[], float] | None = None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    connect: Callable[[str, str], Client] | None = None
    decoder_pool: DecoderPool | None = None
    new_id: Callable[[], str] = new_id
    new_key: Callable[[], str] = new_key
    discovery: Discovery = field(default_factory=ZeroconfDiscovery)


DEFAULT_ENVIRONMENT = Environment()
