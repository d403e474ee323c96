"""Runtime: what the services of an open profile are made from."""

import contextlib
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from kesong_desktop.actions.system.interruption import Interruption
from kesong_desktop.app.engine import make_connector, make_engine, make_outbox_context
from kesong_desktop.app.environment import Environment
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.crash_reports import CrashReports
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.outbox.send_conditions import SendConditions
from kesong_desktop.sync.social.reachability import Reachability

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client
    from kesong_desktop.sync.outbox.outbox_context import OutboxContext


def _context(runtime: "Runtime") -> "OutboxContext":
    return make_outbox_context(
        runtime.stores,
        runtime.settings,
        runtime.environment,
        decoder_pool=runtime.decoder_pool,
        conditions=runtime.conditions,
        pictures=runtime.pictures,
        report=runtime.report,
    )


def _connect(runtime: "Runtime") -> "Callable[[str, str], Client]":
    made = runtime.environment.connect
    return made or make_connector(runtime.context, runtime.stores.journal.accounts)


class Runtime:
    """The stores and the engine of an open profile. Only the makers of services use it.

    ``stack`` closes what services have opened, ``pictures`` runs their work on pictures; ``is_owner`` is False where another
    process holds the profile, which is only read. ``context`` and ``connect`` are made when they are first asked for.
    """

    context = locked_cached_property(_context)
    connect = locked_cached_property(_connect)

    def __init__(
        self,
        stack: contextlib.ExitStack,
        paths: Paths,
        environment: Environment,
        settings: SettingsFile,
        stores: Stores,
        *,
        secrets: SecretStore,
        decoder_pool: DecoderPool,
        stop_decoders: Callable[[], object],
        pictures: Executor,
        reachability: Reachability,
        is_owner: bool,
        crash_reports: CrashReports,
    ) -> None:
        self.stack = stack
        self.paths = paths
        self.environment = environment
        self.settings = settings
        self.stores = stores
        self.secrets = secrets
        self.decoder_pool = decoder_pool
        self.pictures = pictures
        self.report = reachability.report
        self.is_owner = is_owner
        self.crash_reports = crash_reports
        self.conditions = SendConditions()
        self.engine = make_engine(
            stores,
            secrets,
            environment,
            context=lambda: self.context,
            connect=lambda: self.connect,
            report=self.report,
            answered=reachability.answered,
        )
        self.interruption = Interruption(self.engine.stop, stop_decoders)
