"""Signed-in clients of the accounts, and the capabilities of their servers."""

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from kesong_desktop.api.capability import without
from kesong_desktop.errors import KesongError, NotAuthorised
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.token_refresh import TokenRefresher

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

log = logging.getLogger(__name__)
FRESH_S = 24 * 3600.0
AGAIN_S = 600.0
"""Interval of retries if the capabilities could not be read."""


class Connections:
    """Clients by account, created on first use. Runs on the engine's loop.

    ``answered`` is called with an account after each of its requests that succeeded. Capabilities are requested
    once a day while an account is used, and corrected by later responses. An unreachable server is searched
    by ``locate``, which returns whether it was found at another address; ``moved`` is then called with its accounts.
    """

    def __init__(
        self,
        accounts: AccountStore,
        secrets: SecretStore,
        make: "Callable[[str, str], Client]",
        clock: Callable[[], float],
        answered: Callable[[AccountKey], object] | None = None,
        *,
        locate: Callable[[str], Awaitable[bool]] | None = None,
    ) -> None:
        self._accounts = accounts
        self._answered = answered
        self._locate = locate
        self._locating: dict[str, asyncio.Task[None]] = {}
        self.moved: Callable[[AccountKey], object] = _nothing
        self._make = make
        self._clock = clock
        self._clients: dict[AccountKey, Client] = {}
        self._servers: dict[AccountKey, str] = {}
        self._due_s: dict[AccountKey, float] = {}
        self._renewals = TokenRefresher(accounts, secrets, clock)
        self._asking: dict[AccountKey, asyncio.Task[Capability]] = {}
        self._ask_at_s: dict[AccountKey, float] = {}
        self._lacking: defaultdict[str, set[str]] = defaultdict(set)

    async def client(self, account: Account) -> "Client":
        """Return the client of ``account``.

        Raises:
            NotAuthorised: there is no token for it on this computer.
        """
        client = await self._client(account)
        if self._clock() >= self._ask_at_s.get(account.key, 0.0):
            self._ask_at_s[account.key] = self._clock() + AGAIN_S
            if not self._is_fresh(account):
                self._ask(account, client)
        return client

    async def capability(self, account: Account) -> Capability:
        """Return the server's capability: requested once a day, else cached; conservative defaults if unknown."""
        remembered = self._accounts.capability(account.server)
        if remembered is not None and self._is_fresh(account):
            return remembered[0]
        try:
            client = await self._client(account)
        except NotAuthorised:
            return remembered[0] if remembered else Capability()
        return await asyncio.shield(self._asking.get(account.key) or self._ask(account, client))

    async def forget(self, account: Account) -> None:
        """Close the account's client; the next one uses the token that is stored by then."""
        await self._end(self._asking.pop(account.key, None))
        known = self._clients.pop(account.key, None)
        if known is not None:
            await known.close()

    async def close(self) -> None:
        """Close the clients of all accounts, and cancel the capability requests under way."""
        async with contextlib.AsyncExitStack() as closing:
            # If closing one fails or is cancelled, the others are still closed.
            for client in self._clients.values():
                closing.push_async_callback(client.close)
            for task in [*self._asking.values(), *self._locating.values()]:
                await self._end(task)
        self._clients.clear()

    async def _client(self, account: Account) -> "Client":
        known = self._clients.get(account.key)
        if known is not None and self._clock() < self._due_s[account.key]:
            return known
        token, due_s = await self._renewals.token(account)
        if not token:
            raise NotAuthorised(account.host)
        # Another call may have created the client meanwhile.
        known = self._clients.get(account.key)
        if known is None:
            known = self._clients[account.key] = self._make(account.server, token)
            known.is_known = True
            known.lacks = partial(self._learn, account.server)
            known.is_home = account.is_home
            known.lost = partial(self._on_unreachable, account.server)
            self._servers[account.key] = account.server
            if self._answered is not None:
                known.answered = partial(self._answered, account.key)
        elif due_s != self._due_s[account.key]:
            known.use_token(token)
        self._due_s[account.key] = due_s
        return known

    def _is_fresh(self, account: Account) -> bool:
        remembered = self._accounts.capability(account.server)
        return remembered is not None and self._clock() - remembered[1] < FRESH_S

    def _ask(self, account: Account, client: "Client") -> "asyncio.Task[Capability]":
        task = asyncio.ensure_future(self._asked(account, client))
        self._asking[account.key] = task
        task.add_done_callback(lambda _: self._asking.pop(account.key, None))
        return task

    async def _asked(self, account: Account, client: "Client") -> Capability:
        remembered = self._accounts.capability(account.server)
        try:
            found = await client.capability(even_after_fault=remembered is None)
        except KesongError as error:
            log.info("%s did not say what it can do: %s", account.host, error.reason)
            return remembered[0] if remembered else Capability()
        found = without(found, self._lacking[account.server])
        self._accounts.put_capability(account.server, found, self._clock())
        return found

    def _learn(self, server: str, name: str) -> None:
        """Record a feature that the server lacks, as shown by a response, until this process ends."""
        if name in self._lacking[server]:
            return
        self._lacking[server].add(name)
        remembered = self._accounts.capability(server)
        if remembered is not None:
            self._accounts.put_capability(server, without(remembered[0], [name]), remembered[1])

    def _on_unreachable(self, server: str) -> None:
        """Search a server that could not be reached: it may have another address now."""
        if self._locate is not None and server not in self._locating:
            task = asyncio.ensure_future(self._find_again(server, self._locate))
            self._locating[server] = task
            task.add_done_callback(lambda _: self._locating.pop(server, None))

    async def _find_again(self, server: str, locate: Callable[[str], Awaitable[bool]]) -> None:
        if not await locate(server):
            return
        origin = self._accounts.address(server)
        for key, client in self._clients.items():
            if self._servers[key] == server:
                client.move_to(origin)
                self.moved(key)

    async def _end(self, task: "asyncio.Task[Any] | None") -> None:
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def _nothing(_: AccountKey) -> None:
    return
