"""Opens a profile: its lock, databases, stores, engine and services, and closes them in the opposite order."""

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from kesong_desktop import log
from kesong_desktop.app.database import lock_profile, open_databases
from kesong_desktop.app.environment import DEFAULT_ENVIRONMENT, Environment
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.app.services import OpenServices
from kesong_desktop.app.stores import Stores
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.event import Event
from kesong_desktop.paths import Paths
from kesong_desktop.redaction import system_redact
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.crash_reports import CrashReports
from kesong_desktop.store.secrets import SecretStore, open_secrets
from kesong_desktop.sync.social.reachability import Reachability

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services

logger = logging.getLogger(__name__)
SECRETS_VARIABLE = "KESONG_SECRETS"


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
) -> "Iterator[Services]":
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
        in_file = SettingsFile(paths.settings).load().keep_sign_ins == "file"
        kept_secrets = secrets or open_secrets(
            os.environ.get(SECRETS_VARIABLE, ""), paths.secrets_file, in_file=in_file
        )
        crash_reports = CrashReports(paths.log, around.clock, system_redact())
        stack.push(partial(_report_fault, crash_reports))
        runtime = _start(
            stack, paths, kept_secrets, around, report, crash_reports=crash_reports, is_owner=is_owner
        )
        services = OpenServices(runtime)
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
    crash_reports: CrashReports,
    is_owner: bool,
) -> Runtime:
    """Open the stores; ``stack`` closes them and stops the engine, if it was started."""
    settings = SettingsFile(paths.settings)
    databases = open_databases(stack, paths, is_owner=is_owner)
    decoder_pool, stop_decoders = environment.decoder_pool, _nothing
    if decoder_pool is None:
        decoder_pool = stack.enter_context(DecoderPool())
        # Decoders that were given are not the profile's to stop.
        stop_decoders = decoder_pool.interrupt
    pictures = ThreadPoolExecutor(decoder_pool.requests_at_once, thread_name_prefix="kesong-picture")
    stack.callback(pictures.shutdown, wait=True, cancel_futures=True)
    runtime = Runtime(
        contextlib.ExitStack(),
        paths,
        environment,
        settings,
        Stores(databases, paths, settings, environment.clock),
        secrets=secrets,
        decoder_pool=decoder_pool,
        stop_decoders=stop_decoders,
        pictures=pictures,
        reachability=Reachability(report),
        is_owner=is_owner,
        crash_reports=crash_reports,
    )
    stack.callback(runtime.engine.stop)
    stack.enter_context(runtime.stack)
    return runtime


def _report_fault(
    reports: CrashReports, kind: type[BaseException] | None, error: BaseException | None, _: object
) -> None:
    """Log an exception that is a fault of the program, and write a crash report of it."""
    if isinstance(error, Exception) and not isinstance(error, KesongError) and _is_fault(kind):
        logger.error("a fault in the program", exc_info=error)
        reports.write(error, "the main thread")


def _is_fault(kind: type[BaseException] | None) -> bool:
    """Return whether an exception is one that nobody raises on purpose; those of the command line's parser are."""
    is_of_parser = kind is not None and kind.__module__.partition(".")[0] in ("click", "typer")
    # The reader of a pipe that has exited is no fault.
    return kind is not None and not is_of_parser and not issubclass(kind, BrokenPipeError)
