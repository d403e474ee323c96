"""Signing in and out."""

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth
from kesong_desktop.api.client import Client
from kesong_desktop.api.loopback import LoopbackReceiver
from kesong_desktop.errors import Forbidden, InvalidInput, NoKeyring, Rejected, SignInFailed
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.outbox import Retried, State
from kesong_desktop.sync import renewal

REVOKE_S = 10.0
"""For how long a server is asked to forget a token before it is left alone."""


async def add_with_token(desk: Desk, server: str, token: str, *, is_home: bool = False) -> Account:
    """Add (or renew) the account that ``token`` belongs to at ``server``.

    Raises:
        InvalidInput: no address, or no token.
        ServerProblem: the server does not know the token, or does not answer.
    """
    origin = oauth.normalise_server(server)
    if not token.strip():
        raise InvalidInput("The token is empty.", "Paste the whole token.")
    client = Client(origin, token.strip())
    try:
        me = await client.me()
        capability = await client.capability()
    finally:
        await client.close()
    account = Account(
        key=AccountKey(f"{me.person.username}@{client.host}"),
        server=origin,
        remote_id=me.person.id,
        username=me.person.username,
        display_name=me.person.display_name.strip(),
        avatar_url=me.person.avatar_url,
        url=me.person.url,
        default_visibility=me.default_visibility,
        is_home=is_home,
    )
    await desk.engine.forget_here(account)
    desk.secrets.put(account.key, token.strip())
    renewal.forget(desk.secrets, account.key)
    desk.accounts.put(account)
    desk.accounts.put_capability(origin, capability, desk.clock())
    _wake_signed_out(desk, account)
    desk.report(AccountsChanged())
    return account


async def sign_in_with_browser(
    desk: Desk,
    server: str,
    open_browser: Callable[[str], object],
    *,
    offer_again: Callable[[Callable[[], object]], object] | None = None,
) -> Account:
    """Sign in through the system's browser; returns when the person agreed there.

    ``offer_again`` is given a function that opens the page of consent once more: some servers end a login on their own home
    page, and the person is then signed in there, but was never asked.

    Raises:
        SignInFailed: they did not, or nothing came in time.
        ServerProblem: the server does not answer.
    """
    origin = oauth.normalise_server(server)
    verifier, challenge = oauth.make_pkce(secrets.token_bytes(32))
    state = secrets.token_urlsafe(24)
    async with contextlib.AsyncExitStack() as stack:
        receiver, app = await _receive(desk, origin, stack)
        page = oauth.authorize_url(origin, app, state=state, challenge=challenge)
        open_browser(page)
        if offer_again is not None:
            offer_again(lambda: open_browser(page))
        code = await receiver.code(origin, state)
    grant = await oauth.exchange(origin, app, code, verifier)
    return await _add_granted(desk, origin, app, grant)


async def begin_pasted(server: str, desk: Desk | None = None) -> "Pasted":
    """Begin a sign-in in which the person brings the code by hand; show them ``address``."""
    origin = oauth.normalise_server(server)
    verifier, challenge = oauth.make_pkce(secrets.token_bytes(32))
    app = await _known_app(desk, origin, oauth.PASTED) if desk is not None else None
    app = app or await oauth.register_app(origin, oauth.PASTED)
    address = oauth.authorize_url(origin, app, state=secrets.token_urlsafe(24), challenge=challenge)
    return Pasted(origin, app, verifier, address)


class Pasted:
    """A sign-in that waits for its code."""

    def __init__(self, server: str, app: oauth.AppCredentials, verifier: str, address: str) -> None:
        self.address = address
        self._server = server
        self._app = app
        self._verifier = verifier

    async def finish(self, desk: Desk, code: str) -> Account:
        """Sign in with the code that the server showed.

        Raises:
            SignInFailed: the code is not right.
        """
        if not code.strip():
            raise InvalidInput("The code is empty.", "Paste the code that the server shows.")
        grant = await oauth.exchange(self._server, self._app, code, self._verifier)
        return await _add_granted(desk, self._server, self._app, grant)


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


async def _receive(
    desk: Desk, server: str, stack: contextlib.AsyncExitStack
) -> tuple[LoopbackReceiver, oauth.AppCredentials]:
    """A receiver with an app that is registered for it: the port of an earlier sign-in where it is free, else another."""
    for redirect_uri in desk.accounts.app_redirects(server):
        parts = urlsplit(redirect_uri)
        if parts.hostname != "127.0.0.1" or not parts.port:
            continue
        try:
            receiver = await stack.enter_async_context(
                LoopbackReceiver(parts.path.lstrip("/"), port=parts.port)
            )
        except OSError:
            continue
        app = await _known_app(desk, server, redirect_uri)
        return receiver, app or await _registered(desk, server, redirect_uri)
    receiver = await stack.enter_async_context(LoopbackReceiver(secrets.token_urlsafe(16)))
    return receiver, await _registered(desk, server, receiver.redirect_uri)


async def _known_app(desk: Desk, server: str, redirect_uri: str) -> oauth.AppCredentials | None:
    """The app of an earlier sign-in, where it is kept here and the server still knows it."""
    client_id = desk.accounts.app(server, redirect_uri)
    secret = desk.secrets.get(renewal.APP_SECRET.format(server=server, redirect_uri=redirect_uri))
    app = oauth.AppCredentials(client_id, secret, redirect_uri)
    return app if client_id and secret and await oauth.is_known(server, app) else None


async def _registered(desk: Desk, server: str, redirect_uri: str) -> oauth.AppCredentials:
    try:
        app = await oauth.register_app(server, redirect_uri)
    except (Rejected, Forbidden) as error:
        why = f"it does not take an address on this computer ({error.said or 'no reason given'}); sign in with a code"
        raise SignInFailed(urlsplit(server).netloc, why=why) from error
    _keep_app(desk, server, app)
    return app


async def _add_granted(desk: Desk, server: str, app: oauth.AppCredentials, grant: oauth.Grant) -> Account:
    _keep_app(desk, server, app)
    account = await add_with_token(desk, server, grant.token)
    renewal.keep(desk.secrets, account.key, grant, app.redirect_uri, desk.clock())
    return account


def _keep_app(desk: Desk, server: str, app: oauth.AppCredentials) -> None:
    desk.accounts.put_app(server, app.redirect_uri, app.client_id)
    desk.secrets.put(
        renewal.APP_SECRET.format(server=server, redirect_uri=app.redirect_uri), app.client_secret
    )


def _wake_signed_out(desk: Desk, account: Account) -> None:
    for job in desk.jobs.lane(account.key):
        if job.trouble is not None and job.trouble.code == "NotAuthorised" and job.state is not State.PARKED:
            desk.engine.command(job, Retried())
    desk.engine.wake_outbox()
