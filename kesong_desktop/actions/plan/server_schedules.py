"""Scheduled statuses on the servers of the accounts: read, cached, and moved."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.errors import NotFound, Reason, Refused
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.store.cache.scheduled_statuses import ScheduledStatusCache
from kesong_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class ServerSchedules:
    """Scheduled statuses on the servers, from any client."""

    def __init__(self, cache: ScheduledStatusCache, engine: Engine, accounts: Accounts) -> None:
        self._cache = cache
        self._engine = engine
        self._accounts = accounts

    def account(self, key: AccountKey) -> Account:
        """Return the account with this key.

        Raises:
            NotFound: it is not signed in.
        """
        found = next((one for one in self._accounts.all() if one.key == key), None)
        if found is None:
            raise NotFound(Reason.ACCOUNT_UNKNOWN, key)
        return found

    def cached(self) -> list[tuple[AccountKey, ScheduledStatus]]:
        """Return the scheduled statuses of all accounts as they were last read."""
        return [(one.key, status) for one in self._accounts.all() for status in self._cache.all(one.key)]

    def refresh(self) -> list[Future[None]]:
        """Read the scheduled statuses of each account whose server has them; a future for each account."""
        able = [one for one in self._accounts.all() if self._accounts.capability(one).schedules]
        return [self._engine.with_client(one, partial(self._pull, account=one)) for one in able]

    def move(self, account: Account, status_id: str, at_s: float) -> Future[None]:
        """Change the time of a scheduled status on its server. The future may hold why the server did not."""
        work = partial(self._move, account=account, status_id=status_id, at_s=at_s)
        return self._engine.with_client(account, work)

    async def _pull(self, client: "Client", account: Account) -> None:
        self._cache.replace(account.key, await client.scheduled_statuses())

    async def _move(self, client: "Client", account: Account, status_id: str, at_s: float) -> None:
        is_moved = await client.move_scheduled(status_id, at_s)
        await self._pull(client, account)
        if not is_moved:
            raise Refused(Reason.SCHEDULE_NOT_MOVED, server=account.host)
