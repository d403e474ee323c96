"""An engine, two people on two servers, and events that can be waited for."""

import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner
from kesong_desktop.sync.social.live_updates import LiveUpdates
from kesong_desktop.sync.social.media import MediaFetcher
from tests.fakes.posting_server import FakeClient, FakeServer, Gate
from tests.unit.sync.world import ANNA, BEN, Bench

PATIENCE_S = 100.0


class Motor:
    """An engine with two signed-in people on two servers; events can be waited for."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.servers = defaultdict(lambda: FakeServer(bench.clock), {ANNA.server: bench.server})
        self.secrets = SessionSecrets()
        self._news = threading.Condition()
        bench.tools = replace(bench.tools, report=self._report)
        for one in (ANNA, BEN):
            bench.accounts.put(one)
            self.secrets.put(one.key, f"token of {one.remote_id}")
        media = MediaCache(bench.seen, bench.folder / "media", budget_bytes=10_000, clock=bench.clock)
        self.engine = Engine(
            lambda open_session: OutboxRunner(bench.accounts, bench.tools, open_session),
            connections=lambda: Connections(bench.accounts, self.secrets, self._client, bench.clock),
            media=lambda: MediaFetcher(media, self._report),
            live=lambda connections: LiveUpdates(bench.accounts, connections, bench.live_tools(self._report)),
        )

    def of(self, account: Account) -> FakeServer:
        """The server of an account."""
        return self.servers[account.server]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait, from event to event, until ``condition`` holds."""
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S)

    def comes_to(self, job: Job, state: State) -> None:
        """Wait until a job is in a state."""
        self.until(lambda: self.bench.now(job).state is state)

    def _report(self, event: Any) -> None:
        with self._news:
            self.bench.events.append(event)
            self._news.notify_all()

    def client_of(self, server: FakeServer, owner: str) -> Any:
        """A client of the server for somebody."""
        return FakeClient(server, owner)

    def _client(self, server: str, token: str) -> Any:
        return self.client_of(self.servers[server], token.removeprefix("token of "))


def reached(gate: Gate) -> None:
    """Wait until a call is held."""
    assert gate.reached.wait(PATIENCE_S)
