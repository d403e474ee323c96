"""Sign-in to a server: with the system's browser (RFC 8252), a pasted code, or a token."""

import contextlib
import secrets as random_source
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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
    Reason,
    Rejected,
)
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync import token_refresh
from kesong_desktop.sync.account_session import AccountSessions

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A server that can be signed in to: its origin, and its public capability."""

    origin: str
    capability: Capability

    @property
    def host(self) -> str:
        """Host name, with the port if it is not the default one."""
        return urlsplit(self.origin).netloc


@dataclass(frozen=True, slots=True)
class PastedCodeRequest:
    """A sign-in that waits for the code shown at ``address``."""

    address: str
    server: str
    app: oauth.AppCredentials
    verifier: str


class SignInFlow:
    """The coroutines of a sign-in; they run on the engine's loop.

    ``connect`` makes a client for a server and a token, ``clock`` returns seconds since 1970.
    """

    def __init__(
        self,
        accounts: AccountStore,
        secrets: SecretStore,
        sessions: AccountSessions,
        *,
        connect: "Callable[[str, str], Client]",
        clock: Callable[[], float],
        report: Callable[[Event], None],
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._sessions = sessions
        self._connect = connect
        self._clock = clock
        self._report = report

    async def find_server(self, spelling: str) -> FoundServer:
        """Return the server that ``spelling`` names: an address, a host, or a handle (``@me@host``, by WebFinger).

        Raises:
            InvalidInput: it is no server address.
            NotThisProtocol: the server does not have the Mastodon API.
            ServerProblem: it does not answer, or fails.
        """
        origin = normalise_server(spelling)
        try:
            return await self._ask_server(origin)
        except NotThisProtocol:
            behind = await webfinger.server_of(spelling)
            if behind in {"", origin}:
                raise
            return await self._ask_server(behind)

    async def with_token(self, server: str, token: str, *, is_home: bool = False) -> Account:
        """Add or renew the account that ``token`` belongs to; jobs that waited for the sign-in go on.

        Raises:
            InvalidInput: no address, or no token.
            ServerProblem: the server rejects the token, or does not answer.
        """
        origin = normalise_server(server)
        if not token.strip():
            raise InvalidInput(Reason.TOKEN_EMPTY)
        client = self._connect(origin, token.strip())
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
            is_home=is_home or any(one.key == key and one.is_home for one in self._accounts.all()),
        )
        await self.adopt(account, token.strip(), capability)
        return account

    async def adopt(self, account: Account, token: str, capability: Capability) -> None:
        """Store an account that its server confirmed, with its token, and resume its jobs."""
        await self._sessions.renew(account, token)
        self._accounts.put(account)
        self._accounts.put_capability(account.server, capability, self._clock())
        self._sessions.resume(account)
        self._report(AccountsChanged())

    async def with_browser(self, server: str, show: Callable[[str], object]) -> Account:
        """Sign in with the system's browser; returns once access was granted there.

        ``show`` is called with the address of the authorization page, on the engine's thread, and opens it. It may be opened
        again, since some servers end a login on a page of their own. ``show`` is called a second time, with another address,
        if the server has forgotten this program's registration.

        Raises:
            CodeNeeded: a redirect to this computer does not work here, but a pasted code does.
            SignInFailed: access was denied, or nothing came in time.
            ServerProblem: the server does not answer.
        """
        origin = normalise_server(server)
        try:
            return await self._authorize(origin, show)
        except AppForgotten:
            return await self._authorize(origin, show)

    async def begin_pasted(self, server: str) -> PastedCodeRequest:
        """Begin a sign-in in which the code is pasted by hand from the page at the request's ``address``."""
        origin = normalise_server(server)
        verifier, challenge = oauth.make_pkce(random_source.token_bytes(32))
        app = await self._known_app(origin, oauth.PASTED)
        if app is None:
            app = await oauth.register_app(origin, oauth.PASTED)
            self._keep_app(origin, app)
        state = random_source.token_urlsafe(24)
        address = oauth.authorize_url(origin, app, state=state, challenge=challenge)
        return PastedCodeRequest(address, origin, app, verifier)

    async def finish_pasted(self, request: PastedCodeRequest, code: str) -> Account:
        """Sign in with the code that the server showed.

        Raises:
            InvalidInput: the code is empty.
            SignInFailed: the code is not right.
        """
        if not code.strip():
            raise InvalidInput(Reason.CODE_EMPTY)
        return await self._exchange(request.server, request.app, code, request.verifier)

    async def _ask_server(self, origin: str) -> FoundServer:
        client = self._connect(origin, "")
        try:
            capability = await client.capability()
        except (NotAuthorised, Forbidden):
            # A server that requires a sign-in for everything still answers in this protocol.
            return FoundServer(origin, Capability())
        except (Gone, Rejected) as error:
            raise NotThisProtocol(client.host, why="it does not tell what it is") from error
        finally:
            await client.close()
        if not (capability.version or capability.title):
            raise NotThisProtocol(client.host, why="it does not tell what it is")
        return FoundServer(origin, capability)

    async def _authorize(self, server: str, show: Callable[[str], object]) -> Account:
        verifier, challenge = oauth.make_pkce(random_source.token_bytes(32))
        state = random_source.token_urlsafe(24)
        async with contextlib.AsyncExitStack() as stack:
            receiver, app = await self._receive(server, state, stack)
            show(oauth.authorize_url(server, app, state=state, challenge=challenge))
            code = await receiver.code()
        return await self._exchange(server, app, code, verifier)

    async def _receive(
        self, server: str, state: str, stack: contextlib.AsyncExitStack
    ) -> tuple[LoopbackReceiver, oauth.AppCredentials]:
        """Return a receiver, and an app registered for its address: the port of an earlier sign-in if free, else a new one."""
        for redirect_uri in self._accounts.app_redirects(server):
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
            app = await self._known_app(server, redirect_uri)
            return receiver, app or await self._register(server, redirect_uri)
        path = random_source.token_urlsafe(16)
        try:
            receiver = await stack.enter_async_context(LoopbackReceiver(path, server=server, state=state))
        except OSError as error:
            raise CodeNeeded(urlsplit(server).netloc, Reason.SIGN_IN_NO_LISTENER) from error
        return receiver, await self._register(server, receiver.redirect_uri)

    async def _known_app(self, server: str, redirect_uri: str) -> oauth.AppCredentials | None:
        """Return the app of an earlier sign-in, if it is stored here and the server still knows it."""
        client_id = self._accounts.app(server, redirect_uri)
        secret = self._secrets.get(token_refresh.APP_SECRET.format(server=server, redirect_uri=redirect_uri))
        app = oauth.AppCredentials(client_id, secret, redirect_uri)
        return app if client_id and secret and await oauth.is_known(server, app) else None

    async def _register(self, server: str, redirect_uri: str) -> oauth.AppCredentials:
        """Register an app for an address on this computer, and store it for the next sign-in."""
        try:
            app = await oauth.register_app(server, redirect_uri)
        except (Rejected, Forbidden) as error:
            raise CodeNeeded(urlsplit(server).netloc, Reason.SIGN_IN_APP_REFUSED, said=error.said) from error
        self._keep_app(server, app)
        return app

    async def _exchange(self, server: str, app: oauth.AppCredentials, code: str, verifier: str) -> Account:
        try:
            grant = await oauth.exchange(server, app, code, verifier)
        except AppForgotten:
            self._accounts.forget_app(server, app.redirect_uri)
            raise
        account = await self.with_token(server, grant.token)
        token_refresh.keep(self._secrets, account.key, grant, app.redirect_uri, self._clock())
        return account

    def _keep_app(self, server: str, app: oauth.AppCredentials) -> None:
        self._accounts.put_app(server, app.redirect_uri, app.client_id)
        name = token_refresh.APP_SECRET.format(server=server, redirect_uri=app.redirect_uri)
        self._secrets.put(name, app.client_secret)
