"""Refreshes access tokens before they expire, where the server gave a refresh token (RFC 6749, section 6)."""

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable

import msgspec

from kesong_desktop.api import oauth
from kesong_desktop.errors import AppForgotten, ServerProblem, SignInFailed
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore

log = logging.getLogger(__name__)
BEFORE_S = 7 * 24 * 3600.0
"""Longest time before its expiry that a token is renewed: a computer may be off for a week."""
APP_SECRET = "app {server} {redirect_uri}"  # noqa: S105 - the name under which a secret is kept
AGAIN_S = 600.0
"""Interval of retries after a failed renewal."""
_NAME = "renewal {key}"
Refresh = Callable[[str, oauth.AppCredentials, str], Awaitable[oauth.TokenGrant]]


class TokenRefresh(msgspec.Struct, frozen=True):
    """Refresh token of an account, and the time of the renewal (seconds since 1970)."""

    refresh_token: str
    due_s: float
    redirect_uri: str


class TokenRefresher:
    """Returns valid access tokens of accounts. Runs on the engine's loop."""

    def __init__(
        self,
        accounts: AccountStore,
        secrets: SecretStore,
        clock: Callable[[], float],
        refresh: Refresh = oauth.refresh,
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._clock = clock
        self._refresh = refresh
        self._one_at_a_time = asyncio.Lock()

    async def token(self, account: Account) -> tuple[str, float]:
        """Return the account's token, renewed if due, and the time of the next check; empty if there is none."""
        # A refresh token can be used only once.
        async with self._one_at_a_time:
            renewal = read(self._secrets, account.key)
            if renewal is not None and renewal.due_s <= self._clock():
                await self._renew(account, renewal)
                renewal = read(self._secrets, account.key)
            due_s = max(renewal.due_s, self._clock() + AGAIN_S) if renewal else math.inf
            return self._secrets.get(account.key), due_s

    async def _renew(self, account: Account, renewal: TokenRefresh) -> None:
        name = APP_SECRET.format(server=account.server, redirect_uri=renewal.redirect_uri)
        client_id = self._accounts.app(account.server, renewal.redirect_uri)
        app = oauth.AppCredentials(client_id, self._secrets.get(name), renewal.redirect_uri)
        try:
            grant = await self._refresh(account.server, app, renewal.refresh_token)
        except SignInFailed as error:
            log.info("the sign-in of %s could not be renewed: %s", account.key, error.reason)
            forget(self._secrets, account.key)
            if isinstance(error, AppForgotten):  # the next sign-in registers the app again
                self._accounts.forget_app(account.server, renewal.redirect_uri)
        except ServerProblem as error:
            log.info("the sign-in of %s is renewed later: %s", account.key, error.reason)
        else:
            self._secrets.put(account.key, grant.token)
            kept = (
                grant
                if grant.refresh_token
                else oauth.TokenGrant(grant.token, renewal.refresh_token, grant.life_s)
            )
            keep(self._secrets, account.key, kept, renewal.redirect_uri, self._clock())


def keep(
    secrets: SecretStore, key: AccountKey, grant: oauth.TokenGrant, redirect_uri: str, now_s: float
) -> None:
    """Store the refresh token of ``grant``, if it has one and expires."""
    if not grant.refresh_token or not grant.life_s:
        forget(secrets, key)
        return
    due_s = now_s + grant.life_s - min(BEFORE_S, grant.life_s / 4)
    renewal = TokenRefresh(grant.refresh_token, due_s, redirect_uri)
    secrets.put(_NAME.format(key=key), msgspec.json.encode(renewal).decode())


def read(secrets: SecretStore, key: AccountKey) -> TokenRefresh | None:
    """Return the stored ``TokenRefresh`` of the account, or None."""
    try:
        return msgspec.json.decode(secrets.get(_NAME.format(key=key)), type=TokenRefresh)
    except msgspec.DecodeError:
        return None


def renewal_name(key: AccountKey) -> str:
    """Return the name of the secret that holds the account's ``TokenRefresh``."""
    return _NAME.format(key=key)


def forget(secrets: SecretStore, key: AccountKey) -> None:
    """Delete the stored ``TokenRefresh`` of the account."""
    if secrets.get(_NAME.format(key=key)):
        secrets.remove(_NAME.format(key=key))
