"""Opens a profile: its lock, databases, stores, engine and services, and closes them in the opposite order."""

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from kesong_desktop import log
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.interruption import Interruption
from kesong_desktop.app.database import lock_profile, open_databases
from kesong_desktop.app.engine import make_connector, make_engine, make_outbox_context
from kesong_desktop.app.environment import DEFAULT_ENVIRONMENT, Environment
from kesong_desktop.app.renderer import make_renderer
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.app.services import make_services
from kesong_desktop.app.stores import make_stores
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.event import Event
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import SecretStore, open_secrets
from kesong_desktop.sync.social.reachability import Reachability

logger = logging.getLogger(__name__)
SECRETS_VARIABLE = "KESONG_SECRETS"
_PICTURE_THREADS = 2


def _ignore(_: Event) -> None:
    return


def _nothing() -> None:
    return


@contextlib.contextmanager
def open_profile(
    paths: Paths,
    *,
    report: Callable[[Event], None] = _ignore,
    secrets: SecretStore | None = None,
    is_verbose: bool = False,
    is_reader: bool = False,
    around: Environment = DEFAULT_ENVIRONMENT,
) -> Iterator[Services]:
    """Open a profile, and close it at the end of the ``with`` block.

    ``report`` gets every event, on any thread. With ``is_reader`` a profile that another process holds can be read, but not
    changed. Without ``secrets`` the environment variable ``KESONG_SECRETS`` decides where tokens are kept.

    Raises:
        ProfileBusy: another process has it open.
        StoreProblem: it cannot be used.
    """
    with contextlib.ExitStack() as stack:
        paths.make()
        stack.callback(log.stop, log.start(paths.log, verbose=is_verbose))
        is_owner = lock_profile(stack, paths, is_reader=is_reader)
        kept_secrets = secrets or open_secrets(os.environ.get(SECRETS_VARIABLE, ""), paths.secrets_file)
        runtime = _start(stack, paths, kept_secrets, around, report, is_owner=is_owner)
        services = make_services(stack, runtime)
        # Before anything that waits: for threads that read from a server, for a decoder, for the home server's work.
        stack.callback(runtime.interruption.interrupt)
        services.system.preferences.apply()
        yield services


def _start(
    stack: contextlib.ExitStack,
    paths: Paths,
    secrets: SecretStore,
    environment: Environment,
    report: Callable[[Event], None],
    *,
    is_owner: bool,
) -> Runtime:
    """Open the stores and start the engine; ``stack`` closes and stops them."""
    settings = SettingsFile(paths.settings)
    databases = open_databases(stack, paths, is_owner=is_owner)
    stores = make_stores(databases, paths, settings, environment.clock)
    decoder_pool, stop_decoders = environment.decoder_pool, _nothing
    if decoder_pool is None:
        decoder_pool = stack.enter_context(DecoderPool())
        stop_decoders = decoder_pool.interrupt
    pictures = ThreadPoolExecutor(_PICTURE_THREADS, thread_name_prefix="kesong-picture")
    stack.callback(pictures.shutdown, wait=True, cancel_futures=True)
    reachability = Reachability(report)
    context = make_outbox_context(
        stores,
        environment,
        render=make_renderer(settings, decoder_pool),
        pictures=pictures,
        report=reachability.report,
    )
    connect = environment.connect or make_connector(context, stores.journal.accounts)
    engine = make_engine(context, stores, secrets, environment, connect, answered=reachability.answered)
    engine.start()
    stack.callback(engine.stop)
    stack.push(_log_fault)
    return Runtime(
        paths,
        environment,
        settings,
        stores,
        secrets,
        decoder_pool,
        context,
        engine,
        connect,
        # Decoders that were given are not the profile's to stop.
        Interruption(engine.stop, stop_decoders),
        is_owner,
    )


def _log_fault(kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
    """Log the traceback of an exception that is a fault of the program."""
    if kind is not None and issubclass(kind, Exception) and not issubclass(kind, KesongError):
        logger.error("a fault in the program", exc_info=error)
