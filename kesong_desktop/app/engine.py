"""Makes the engine of a profile: what it sends with, and what it keeps up to date."""

import secrets as random_source
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.bandwidth import BandwidthLimiter
from kesong_desktop.app.environment import Environment
from kesong_desktop.app.stores import Stores
from kesong_desktop.clock import SteadyClock
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.outbox_context import OutboxContext
from kesong_desktop.sync.outbox.send_conditions import SendConditions
from kesong_desktop.sync.ports import Renderer
from kesong_desktop.sync.server_locator import ServerLocator
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.event_ingest import EventIngest
from kesong_desktop.sync.social.live_updates import LiveContext, LiveUpdates
from kesong_desktop.sync.social.media import MediaFetcher


def make_outbox_context(
    stores: Stores,
    environment: Environment,
    *,
    render: Renderer,
    pictures: ThreadPoolExecutor,
    report: Callable[[Event], None],
) -> OutboxContext:
    """Return what the outbox works with; ``pictures`` runs ``render``, and ``report`` gets the events."""
    return OutboxContext(
        jobs=stores.journal.jobs,
        interactions=stores.journal.interactions,
        schedule=stores.journal.schedule,
        claims=stores.journal.claims,
        pauses=stores.journal.pauses,
        conditions=SendConditions(),
        files=stores.outbox_files,
        cache=stores.cache.timelines,
        done=DoneInteractions(),
        render=render,
        pictures=pictures,
        clock=environment.steady or SteadyClock(environment.clock),
        wall=environment.clock,
        sleep=environment.sleep,
        fresh_key=environment.new_key,
        report=report,
    )


def make_connector(context: OutboxContext, accounts: AccountStore) -> Callable[[str, str], Client]:
    """Return a function that makes a client for a server and a token; all of them share the upload limit.

    ``accounts`` knows the certificates of servers that were joined by an invitation.
    """
    conditions = context.conditions
    limiter = BandwidthLimiter(lambda: conditions.limit_bytes_s, context.clock)

    def connect(server: str, token: str) -> Client:
        certificate = accounts.certificate(server)
        client = Client(server, token, clock=context.clock, pace=limiter, certificate=certificate)
        client.move_to(accounts.address(server))
        return client

    return connect


def make_engine(
    context: OutboxContext,
    stores: Stores,
    secrets: SecretStore,
    environment: Environment,
    connect: Callable[[str, str], Client],
    *,
    answered: Callable[[AccountKey], object],
) -> Engine:
    """Return the engine, not started yet; ``connect`` makes its clients, ``answered`` hears of each account's successes."""
    accounts = stores.journal.accounts
    locator = ServerLocator(accounts, environment.discovery, environment.clock)
    live = LiveContext(
        taking=EventIngest(context.cache, stores.cache.notifications, context.interactions, context.done),
        markers=stores.journal.markers,
        report=context.report,
        clock=environment.clock,
        sleep=environment.sleep,
        chance=random_source.SystemRandom().random,
    )
    return Engine(
        accounts,
        context,
        connections=lambda: Connections(
            accounts, secrets, connect, environment.clock, answered, locate=locator.locate
        ),
        media=lambda: MediaFetcher(stores.cache.media, context.report),
        live=lambda connections: LiveUpdates(accounts, connections, live),
    )
