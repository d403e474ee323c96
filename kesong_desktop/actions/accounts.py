"""The accounts: added with a token, chosen, signed out of. How a token is come by stands in ``signing_in``."""

import asyncio
import contextlib
from dataclasses import replace

from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth
from kesong_desktop.api.address import normalise_server
from kesong_desktop.errors import InvalidInput, NoKeyring
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.outbox import Retried, State
from kesong_desktop.store.holds import SIGNED_OUT
from kesong_desktop.sync import renewal

REVOKE_S = 10.0
"""For how long a server is asked to forget a token before it is left alone."""


async def add_with_token(desk: Desk, server: str, token: str, *, is_home: bool = False) -> Account:
    """Add the account that ``token`` belongs to at ``server``, or renew it: what waited for the sign-in goes on.

    Raises:
        InvalidInput: no address, or no token.
        ServerProblem: the server does not know the token, or does not answer.
    """
    origin = normalise_server(server)
    if not token.strip():
        raise InvalidInput("The token is empty.", "Paste the whole token.")
    client = desk.connect(origin, token.strip())
    try:
        me = await client.me()
        capability = await client.capability()
    finally:
        await client.close()
    key = AccountKey(f"{me.person.username}@{client.host}")
    account = Account(
        key=key,
        server=origin,
        remote_id=me.person.id,
        username=me.person.username,
        display_name=me.person.display_name.strip(),
        avatar_url=me.person.avatar_url,
        url=me.person.url,
        default_visibility=me.default_visibility,
        is_home=is_home or any(one.key == key and one.is_home for one in desk.accounts.all()),
    )
    # The token first: a lane that starts while the old connection is let go would keep the old one.
    desk.secrets.put(account.key, token.strip())
    renewal.forget(desk.secrets, account.key)
    await desk.engine.forget_here(account)
    desk.accounts.put(account)
    desk.accounts.put_capability(origin, capability, desk.clock())
    _wake_signed_out(desk, account)
    desk.report(AccountsChanged())
    return account


async def remove(desk: Desk, account: Account) -> None:
    """Sign out: the server forgets the token if it can, this computer forgets it in any case. Queued posts stay."""
    token = desk.secrets.get(account.key)
    await desk.engine.forget_here(account)
    if token:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(REVOKE_S):
                await _revoke(desk, account.server, token)
    desk.secrets.remove(account.key)
    renewal.forget(desk.secrets, account.key)
    desk.accounts.remove(account.key)
    desk.cache.forget(account.key)
    desk.report(AccountsChanged())


def choose(desk: Desk, account: Account) -> None:
    """Make it the account that is used where none is named."""
    desk.settings.save(replace(desk.settings.load(), account=account.key))
    desk.report(AccountsChanged())


def need_lasting_secrets(desk: Desk) -> None:
    """For commands that end at once: a token that is kept for the session alone would be lost.

    Raises:
        NoKeyring: there is nowhere to keep it.
    """
    if not desk.secrets.keeps:
        raise NoKeyring


async def _revoke(desk: Desk, server: str, token: str) -> None:
    """Which of the registered apps got the token is not known: each is tried."""
    for redirect_uri in desk.accounts.app_redirects(server):
        secret = desk.secrets.get(renewal.APP_SECRET.format(server=server, redirect_uri=redirect_uri))
        app = oauth.AppCredentials(desk.accounts.app(server, redirect_uri), secret, redirect_uri)
        await oauth.revoke(server, app, token)


def _wake_signed_out(desk: Desk, account: Account) -> None:
    desk.holds.remove(account.key, SIGNED_OUT)
    for job in desk.jobs.lane(account.key):
        if job.trouble is not None and job.trouble.code == "NotAuthorised" and job.state is not State.PARKED:
            desk.engine.command(job, Retried())
    desk.engine.wake_outbox()
