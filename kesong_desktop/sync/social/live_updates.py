"""Keeps home and notifications up to date: by streaming if the server supports it, else by polling."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kesong_desktop.errors import (
    Forbidden,
    Gone,
    KesongError,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
    ServerFault,
    ServerProblem,
    SlowDown,
)
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.event import (
    Event,
    NotificationsChanged,
    PostChanged,
    ReachabilityChanged,
    TimelineChanged,
)
from kesong_desktop.model.social.post import HOME
from kesong_desktop.model.social.stream_event import StreamEvent
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.social import notifications, timelines
from kesong_desktop.sync.social.event_ingest import EventIngest

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

log = logging.getLogger(__name__)
ASK_S, ASK_AT_MOST_S, ASK_GROWTH = 60.0, 300.0, 1.5
"""Polling intervals without a stream: increasing as long as there is nothing new."""
STEADY_S = 60.0
"""After a stream of this duration the number of failures is reset."""
NO_STREAM_S = 3600.0
_EVENT_GAP_S = 0.25
"""Events of a stream are taken in at this distance at most, after a burst."""
_BURST = 20
"""A server without a stream is asked for one again after this."""
_NONE_HERE = (Gone, Rejected, Forbidden, NotThisProtocol)
_ODD = (Gone, Rejected, Forbidden, NotThisProtocol, ServerFault)


def back_off_s(failures: int, chance: float) -> float:
    """Return the delay in seconds after ``failures`` in a row (from 0): doubling from 2 to 300, with 50 % jitter.

    ``chance`` is a random number from 0 to 1: clients should not all reconnect at once.
    """
    return min(ASK_AT_MOST_S, 2.0 * 2.0 ** min(failures, 16)) * (0.5 + chance / 2)


@dataclass(frozen=True, slots=True)
class LiveContext:
    """Dependencies of the watchers. ``clock`` gives seconds since 1970; ``chance`` a random number from 0 to 1."""

    taking: EventIngest
    markers: MarkerStore
    report: Callable[[Event], None]
    clock: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    chance: Callable[[], float]


class LiveUpdates:
    """One watcher for each signed-in account. Runs on the engine's loop."""

    def __init__(self, accounts: AccountStore, connections: Connections, tools: LiveContext) -> None:
        self._accounts = accounts
        self._connections = connections
        self._tools = tools
        self._watchers: dict[AccountKey, tuple[AccountWatcher, asyncio.Task[None]]] = {}

    async def start(self) -> None:
        """Watch all accounts, and stop watching removed ones.

        An account with a refused token is not watched again before ``forget``.
        """
        accounts = {account.key: account for account in self._accounts.all()}
        for key in [key for key in self._watchers if key not in accounts]:
            await self.forget(key)
        for key, account in accounts.items():
            if key not in self._watchers:
                watcher = AccountWatcher(account, self._connections, self._tools)
                self._watchers[key] = watcher, asyncio.ensure_future(watcher.run())

    async def forget(self, key: AccountKey) -> None:
        """Stop watching an account: it signed out, or has a new token."""
        watched = self._watchers.pop(key, None)
        if watched is not None:
            watched[1].cancel()
            await asyncio.gather(watched[1], return_exceptions=True)

    def wake(self, *, anew: bool) -> None:
        """Check for updates now. ``anew``: the computer slept or the network changed, so streams are opened again."""
        for watcher, _ in self._watchers.values():
            watcher.wake(anew=anew)

    def answered(self, key: AccountKey) -> None:
        """Note that the account's server answered a request: ends a watcher's wait after a failure."""
        if key in self._watchers:
            self._watchers[key][0].answered()


class AccountWatcher:
    """Watches one account until it is cancelled or the server refuses the sign-in."""

    def __init__(self, account: Account, connections: Connections, tools: LiveContext) -> None:
        self._account = account
        self._connections = connections
        self._tools = tools
        self._failures = 0
        self._every_s = ASK_S
        self._no_stream_until_s = 0.0
        self._problem: ServerProblem | None = None
        self._woken = asyncio.Event()
        self._stream: asyncio.Timeout | None = None
        self._due_s = 0.0

    def wake(self, *, anew: bool) -> None:
        """Check for updates as soon as the current check has ended."""
        self._failures, self._every_s = 0, ASK_S
        self._woken.set()
        if anew and self._stream is not None and not self._stream.expired():
            self._stream.reschedule(0)

    def answered(self) -> None:
        """Note that the server can be reached: end the wait after a failure."""
        if self._problem is not None:
            # The response was reported: report the same failure again.
            self._problem = None
            self.wake(anew=False)

    async def run(self) -> None:
        """Watch the account until cancelled, or until the server refuses the sign-in."""
        while True:
            self._woken.clear()
            try:
                delay_s = await self._round()
            except NotAuthorised as error:
                self._tell(error)
                return
            except SlowDown as error:
                self._tell(error)
                # wake() must not cut this short.
                await self._tools.sleep(error.wait_s)
                delay_s = self._failed()
            except ServerProblem as error:
                self._tell(error)
                delay_s = self._failed()
            except KesongError as error:
                log.warning("%s is not watched for a while: %s", self._account.key, error.reason)
                delay_s = self._failed()
            except Exception:
                log.exception("watching %s broke off", self._account.key)
                delay_s = ASK_AT_MOST_S
            await self._pause(delay_s)

    async def _round(self) -> float:
        """Read the stream until it ends, or else poll once; return the seconds to wait before the next round."""
        client = await self._connections.client(self._account)
        capability = await self._connections.capability(self._account)
        if capability.streams and self._tools.clock() >= self._no_stream_until_s:
            delay_s = await self._read_stream(client, capability)
            if delay_s is not None:
                return delay_s
        is_new = await self._catch_up(client, capability)
        self._failures = 0
        delay_s = ASK_S if is_new else self._every_s
        self._every_s = min(ASK_AT_MOST_S, delay_s * ASK_GROWTH)
        return delay_s

    async def _read_stream(self, client: "Client", capability: Capability) -> float | None:
        """Read the stream until it ends; return the seconds to wait, or None if there is no stream now."""
        async with contextlib.AsyncExitStack() as stack:
            try:
                stream_events = await stack.enter_async_context(
                    client.live(capability.streaming_url, pace=self._keep_pace)
                )
            except _NONE_HERE as error:
                log.info("%s has no live updates: %s", self._account.host, error)
                self._no_stream_until_s = self._tools.clock() + NO_STREAM_S
                return None
            except (NotAuthorised, SlowDown):
                raise
            except ServerFault as error:
                log.info("%s cannot be listened to: %s", self._account.host, error)
                self._no_stream_until_s = self._tools.clock() + error.wait_s
                return None
            except ServerProblem as error:
                log.info("%s cannot be listened to: %s", self._account.host, error)
                return None
            # Only now: events between the pull and the start of the stream would be lost otherwise.
            await self._catch_up(client, capability)
            began_s = self._tools.clock()
            if await self._follow(stream_events):
                return 0.0
        if self._tools.clock() - began_s >= STEADY_S:
            self._failures = 0
        return self._failed()

    async def _follow(self, stream_events: AsyncIterator[StreamEvent]) -> bool:
        """Apply events until the stream ends; return True if ``wake`` ended it."""
        try:
            async with asyncio.timeout(None) as self._stream:
                async for stream_event in stream_events:
                    await self._keep_pace()
                    for event in self._tools.taking.take(self._account.key, stream_event):
                        self._tools.report(event)
        except TimeoutError:
            return True
        except NotAuthorised:
            raise
        except ServerProblem as error:
            log.info("the stream of %s broke off: %s", self._account.host, error)
        finally:
            self._stream = None
        return False

    async def _keep_pace(self) -> None:
        """Slow down a server that floods its stream, so that the store, the window and the shutdown are not blocked."""
        now_s = self._tools.clock()
        self._due_s = max(self._due_s, now_s - _BURST * _EVENT_GAP_S) + _EVENT_GAP_S
        await (self._tools.sleep(self._due_s - now_s) if self._due_s > now_s else asyncio.sleep(0))

    async def _catch_up(self, client: "Client", capability: Capability) -> bool:
        """Pull what is new since the last time; return whether anything was."""
        account, tools = self._account, self._tools
        with tools.taking.done.during_pull() as during:
            pulled = await timelines.newest(client, tools.taking.cache, account, HOME)
            tools.taking.apply_pending(account.key, during)
        tools.report(TimelineChanged(account.key, HOME.name, pulled.added))
        for post_id in pulled.changed:
            tools.report(PostChanged(account.key, post_id))
        added = 0
        try:
            added = (await notifications.newest(client, tools.taking.notifications, account)).added
            await notifications.agree(client, capability, tools.markers, account)
        except _ODD as error:  # a token may be for reading posts only
            log.info("%s sent no notifications: %s", account.host, error)
        tools.report(NotificationsChanged(account.key, added))
        self._tell(None)
        return bool(pulled.added or added)

    def _failed(self) -> float:
        delay_s = back_off_s(self._failures, self._tools.chance())
        self._failures += 1
        return delay_s

    def _tell(self, problem: ServerProblem | None) -> None:
        if problem is None or self._problem is None or problem.reason != self._problem.reason:
            self._tools.report(ReachabilityChanged(self._account.key, problem))
        self._problem = problem

    async def _pause(self, delay_s: float) -> None:
        """Wait for ``delay_s``, or until ``wake`` is called."""
        waits = [
            asyncio.ensure_future(self._tools.sleep(delay_s)),
            asyncio.ensure_future(self._woken.wait()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
