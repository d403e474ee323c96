"""Makes the engine of a profile: what it sends with, and what it keeps up to date.

Its modules are imported when its work begins, which the first screen does not wait for.
"""

from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from kesong_desktop.app.environment import Environment
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.send_conditions import SendConditions

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client
    from kesong_desktop.sync.connections import Connections
    from kesong_desktop.sync.outbox.outbox_context import OutboxContext
    from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner
    from kesong_desktop.sync.ports import ServerSession
    from kesong_desktop.sync.social.live_updates import LiveUpdates
    from kesong_desktop.sync.social.media import MediaFetcher


def make_outbox_context(
    stores: Stores,
    settings: SettingsFile,
    environment: Environment,
    *,
    decoder_pool: DecoderPool,
    conditions: SendConditions,
    pictures: Executor,
    report: Callable[[Event], None],
) -> "OutboxContext":
    """Return what the outbox works with; ``pictures`` runs the rendering of files, and ``report`` gets the events."""
    from kesong_desktop.app.renderer import make_renderer
    from kesong_desktop.clock import SteadyClock
    from kesong_desktop.sync.outbox.outbox_context import OutboxContext
    from kesong_desktop.sync.social.done_interactions import DoneInteractions

    return OutboxContext(
        jobs=stores.journal.jobs,
        interactions=stores.journal.interactions,
        schedule=stores.journal.schedule,
        claims=stores.journal.claims,
        pauses=stores.journal.pauses,
        conditions=conditions,
        files=stores.outbox_files,
        cache=stores.cache.timelines,
        done=DoneInteractions(),
        render=make_renderer(settings, decoder_pool),
        pictures=pictures,
        clock=environment.steady or SteadyClock(environment.clock),
        wall=environment.clock,
        sleep=environment.sleep,
        fresh_key=environment.new_key,
        report=report,
        renders_at_once=decoder_pool.requests_at_once,
    )


def make_connector(context: "OutboxContext", accounts: AccountStore) -> "Callable[[str, str], Client]":
    """Return a function that makes a client for a server and a token; all of them share the upload limit.

    ``accounts`` knows the certificates of servers that were joined by an invitation.
    """
    from kesong_desktop.api.client import Client
    from kesong_desktop.api.http.bandwidth import BandwidthLimiter

    conditions = context.conditions
    limiter = BandwidthLimiter(lambda: conditions.limit_bytes_s, context.clock)

    def connect(server: str, token: str) -> Client:
        certificate = accounts.certificate(server)
        client = Client(server, token, clock=context.clock, pace=limiter, certificate=certificate)
        client.move_to(accounts.address(server))
        return client

    return connect


def make_engine(
    stores: Stores,
    secrets: SecretStore,
    environment: Environment,
    *,
    context: "Callable[[], OutboxContext]",
    connect: "Callable[[], Callable[[str, str], Client]]",
    report: Callable[[Event], None],
    answered: Callable[[AccountKey], object],
) -> Engine:
    """Return the engine, which starts with its first work.

    ``connect`` returns what makes its clients; ``answered`` hears of each account's successes.
    """

    def outbox(open_session: "Callable[[Account], Awaitable[ServerSession]]") -> "OutboxRunner":
        from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner

        return OutboxRunner(stores.journal.accounts, context(), open_session)

    def connections() -> "Connections":
        from kesong_desktop.sync.connections import Connections
        from kesong_desktop.sync.server_locator import ServerLocator

        accounts = stores.journal.accounts
        locator = ServerLocator(accounts, environment.discovery, environment.clock)
        return Connections(accounts, secrets, connect(), environment.clock, answered, locate=locator.locate)

    def media() -> "MediaFetcher":
        from kesong_desktop.sync.social.media import MediaFetcher

        return MediaFetcher(stores.cache.media, report)

    def live(connections: "Connections") -> "LiveUpdates":
        import secrets as random_source

        from kesong_desktop.sync.social.event_ingest import EventIngest
        from kesong_desktop.sync.social.live_updates import LiveContext, LiveUpdates

        outbox_context = context()
        parts = LiveContext(
            taking=EventIngest(
                outbox_context.cache,
                stores.cache.notifications,
                outbox_context.interactions,
                outbox_context.done,
            ),
            markers=stores.journal.markers,
            report=report,
            clock=environment.clock,
            sleep=environment.sleep,
            chance=random_source.SystemRandom().random,
        )
        return LiveUpdates(stores.journal.accounts, connections, parts)

    return Engine(outbox, connections, media, live)
