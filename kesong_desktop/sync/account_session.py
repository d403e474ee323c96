"""The sign-in of an account: token renewal, jobs that wait for a sign-in, and sign-out."""

import asyncio
import contextlib
from collections.abc import Callable

from kesong_desktop.api import oauth
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.outbox import RetryRequested, State
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT, AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync import token_refresh
from kesong_desktop.sync.engine import Engine

REVOKE_S = 10.0
"""Timeout for revoking a token, after which sign-out continues without it."""


class AccountSessions:
    """Stores a new token of an account, and resumes the jobs that waited for it."""

    def __init__(self, secrets: SecretStore, pauses: AccountPauses, jobs: JobStore, engine: Engine) -> None:
        self._secrets = secrets
        self._pauses = pauses
        self._jobs = jobs
        self._engine = engine

    async def renew(self, account: Account, token: str) -> None:
        """Store a new token, and close the connection that used the old one.

        The token is stored first: a queue that starts while the old connection closes must not pick up the old token.
        """
        self._secrets.put(account.key, token)
        token_refresh.forget(self._secrets, account.key)
        await asyncio.wrap_future(self._engine.forget(account))

    def resume(self, account: Account) -> None:
        """Retry the jobs that waited for this sign-in; parked jobs stay parked."""
        self._pauses.remove(account.key, SIGNED_OUT)
        for job in self._jobs.unfinished(account.key):
            is_refused = job.failure is not None and job.failure.reason is Reason.NOT_AUTHORISED
            if is_refused and job.state is not State.PARKED:
                self._engine.command(job, RetryRequested())
        self._engine.wake_outbox()


class SignOut:
    """Signs out of accounts, on the engine's loop. Queued posts stay."""

    def __init__(
        self,
        accounts: AccountStore,
        secrets: SecretStore,
        cache: TimelineCache,
        engine: Engine,
        report: Callable[[Event], None],
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._cache = cache
        self._engine = engine
        self._report = report

    async def run(self, account: Account) -> None:
        """Close the account's connection, revoke its token if the server supports it, and delete account and token."""
        token = self._secrets.get(account.key)
        await asyncio.wrap_future(self._engine.forget(account))
        if token:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(REVOKE_S):
                    await self._revoke(account.server, token)
        self._secrets.remove(account.key)
        token_refresh.forget(self._secrets, account.key)
        self._accounts.remove(account.key)
        self._cache.forget(account.key)
        self._report(AccountsChanged())

    async def _revoke(self, server: str, token: str) -> None:
        """Try each registered app: which of them got the token is not recorded."""
        for redirect_uri in self._accounts.app_redirects(server):
            name = token_refresh.APP_SECRET.format(server=server, redirect_uri=redirect_uri)
            client_id = self._accounts.app(server, redirect_uri)
            app = oauth.AppCredentials(client_id, self._secrets.get(name), redirect_uri)
            await oauth.revoke(server, app, token)
