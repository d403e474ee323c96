"""From the name of a server to an account: by the system's browser (RFC 8252), or by a code that a person brings."""

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from kesong_desktop.actions import accounts
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth, webfinger
from kesong_desktop.api.address import normalise_server
from kesong_desktop.api.loopback import LoopbackReceiver
from kesong_desktop.errors import (
    AppForgotten,
    CodeNeeded,
    Forbidden,
    Gone,
    InvalidInput,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
)
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.sync import renewal


@dataclass(frozen=True, slots=True)
class Found:
    """A server that can be signed in to: its origin, and what it tells strangers of what it can do."""

    origin: str
    capability: Capability

    @property
    def host(self) -> str:
        """Its name, with the port if it has one of its own."""
        return urlsplit(self.origin).netloc


async def find_server(desk: Desk, spelling: str) -> Found:
    """The server that any spelling means, asked what it is before anybody signs in.

    The host of ``@me@host`` may be no server itself, but tell whose it is.

    Raises:
        InvalidInput: it is no name of a server.
        NotThisProtocol: what answers there is something else.
        ServerProblem: it does not answer, or broke.
    """
    origin = normalise_server(spelling)
    try:
        return await _look_at(desk, origin)
    except NotThisProtocol:
        behind = await webfinger.server_of(spelling)
        if behind in {"", origin}:
            raise
        return await _look_at(desk, behind)


async def with_browser(desk: Desk, server: str, show: Callable[[str], object]) -> Account:
    """Sign in through the system's browser; returns when the person agreed there.

    ``show`` is given the address of the page of consent, and opens it; it may be opened again, for some servers end a login on
    their own page. It is given another where the server turns out to have forgotten this program.

    Raises:
        CodeNeeded: the answer cannot come this way, but a pasted code can.
        SignInFailed: the person said no, or nothing came in time.
        ServerProblem: the server does not answer.
    """
    origin = normalise_server(server)
    try:
        return await _through_browser(desk, origin, show)
    except AppForgotten:
        return await _through_browser(desk, origin, show)


async def begin_pasted(desk: Desk, server: str) -> "Pasted":
    """Begin a sign-in in which the person brings the code by hand; show them ``address``."""
    origin = normalise_server(server)
    verifier, challenge = oauth.make_pkce(secrets.token_bytes(32))
    app = await _known_app(desk, origin, oauth.PASTED)
    if app is None:
        app = await oauth.register_app(origin, oauth.PASTED)
        _keep_app(desk, origin, app)
    address = oauth.authorize_url(origin, app, state=secrets.token_urlsafe(24), challenge=challenge)
    return Pasted(desk, origin, app, verifier, address)


class Pasted:
    """A sign-in that waits for its code."""

    def __init__(
        self, desk: Desk, server: str, app: oauth.AppCredentials, verifier: str, address: str
    ) -> None:
        self.address = address
        self._desk = desk
        self._server = server
        self._app = app
        self._verifier = verifier

    async def finish(self, code: str) -> Account:
        """Sign in with the code that the server showed.

        Raises:
            SignInFailed: the code is not right.
        """
        if not code.strip():
            raise InvalidInput("The code is empty.", "Paste the code that the server shows.")
        return await _exchange(self._desk, self._server, self._app, code, self._verifier)


async def _look_at(desk: Desk, origin: str) -> Found:
    client = desk.connect(origin, "")
    try:
        capability = await client.capability()
    except (NotAuthorised, Forbidden):  # it tells strangers nothing, but in this protocol
        return Found(origin, Capability())
    except (Gone, Rejected) as error:
        raise NotThisProtocol(client.host, why="it does not tell what it is") from error
    finally:
        await client.close()
    if not (capability.version or capability.title):
        raise NotThisProtocol(client.host, why="it does not tell what it is")
    return Found(origin, capability)


async def _through_browser(desk: Desk, server: str, show: Callable[[str], object]) -> Account:
    verifier, challenge = oauth.make_pkce(secrets.token_bytes(32))
    state = secrets.token_urlsafe(24)
    async with contextlib.AsyncExitStack() as stack:
        receiver, app = await _receive(desk, server, state, stack)
        show(oauth.authorize_url(server, app, state=state, challenge=challenge))
        code = await receiver.code()
    return await _exchange(desk, server, app, code, verifier)


async def _receive(
    desk: Desk, server: str, state: str, stack: contextlib.AsyncExitStack
) -> tuple[LoopbackReceiver, oauth.AppCredentials]:
    """A receiver with an app that is registered for it: the port of an earlier sign-in where it is free, else another."""
    for redirect_uri in desk.accounts.app_redirects(server):
        parts = urlsplit(redirect_uri)
        if parts.hostname != "127.0.0.1" or not parts.port:
            continue
        path = parts.path.lstrip("/")
        try:
            receiver = await stack.enter_async_context(
                LoopbackReceiver(path, server=server, state=state, port=parts.port)
            )
        except OSError:
            continue
        app = await _known_app(desk, server, redirect_uri)
        return receiver, app or await _registered(desk, server, redirect_uri)
    path = secrets.token_urlsafe(16)
    try:
        receiver = await stack.enter_async_context(LoopbackReceiver(path, server=server, state=state))
    except OSError as error:
        why = "this computer does not let a program listen for the browser"
        raise CodeNeeded(urlsplit(server).netloc, why=why) from error
    return receiver, await _registered(desk, server, receiver.redirect_uri)


async def _known_app(desk: Desk, server: str, redirect_uri: str) -> oauth.AppCredentials | None:
    """The app of an earlier sign-in, where it is kept here and the server still knows it."""
    client_id = desk.accounts.app(server, redirect_uri)
    secret = desk.secrets.get(renewal.APP_SECRET.format(server=server, redirect_uri=redirect_uri))
    app = oauth.AppCredentials(client_id, secret, redirect_uri)
    return app if client_id and secret and await oauth.is_known(server, app) else None


async def _registered(desk: Desk, server: str, redirect_uri: str) -> oauth.AppCredentials:
    """A new app for an address on this computer, kept for the next sign-in."""
    try:
        app = await oauth.register_app(server, redirect_uri)
    except (Rejected, Forbidden) as error:
        said = error.said.rstrip(".") or "no reason given"
        why = f"it does not take an address on this computer ({said})"
        raise CodeNeeded(urlsplit(server).netloc, why=why) from error
    _keep_app(desk, server, app)
    return app


async def _exchange(desk: Desk, server: str, app: oauth.AppCredentials, code: str, verifier: str) -> Account:
    try:
        grant = await oauth.exchange(server, app, code, verifier)
    except AppForgotten:
        desk.accounts.forget_app(server, app.redirect_uri)
        raise
    account = await accounts.add_with_token(desk, server, grant.token)
    renewal.keep(desk.secrets, account.key, grant, app.redirect_uri, desk.clock())
    return account


def _keep_app(desk: Desk, server: str, app: oauth.AppCredentials) -> None:
    desk.accounts.put_app(server, app.redirect_uri, app.client_id)
    name = renewal.APP_SECRET.format(server=server, redirect_uri=app.redirect_uri)
    desk.secrets.put(name, app.client_secret)
