"""Runtime: what the services of an open profile are made from."""

from collections.abc import Callable
from dataclasses import dataclass

from kesong_desktop.actions.system.interruption import Interruption
from kesong_desktop.api.client import Client
from kesong_desktop.app.environment import Environment
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.outbox_context import OutboxContext


@dataclass(frozen=True, slots=True)
class Runtime:
    """The stores and the running engine of an open profile. Only the makers of services use it."""

    paths: Paths
    environment: Environment
    settings: SettingsFile
    stores: Stores
    secrets: SecretStore
    decoder_pool: DecoderPool
    context: OutboxContext
    engine: Engine
    connect: Callable[[str, str], Client]
    interruption: Interruption
    is_owner: bool
    """False where another process holds the profile, which is only read."""
