"""Sign-in: find the server, then authorize in the browser, by a pasted code, or with a token."""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from kesong_desktop.errors import NotThisProtocol, Rejected, ServerProblem, Situation
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.social.invitation import parse_invitation
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.invited_sign_in import InvitedSignIn
from kesong_desktop.sync.sign_in import FoundServer, PastedCodeRequest, SignInFlow

T = TypeVar("T")
_NO_SUCH_ADDRESS = frozenset({404, 405, 410, 413, 501})
"""Not Found, Method Not Allowed, Gone, Content Too Large (nothing large is sent), Not Implemented."""


class SignIn:
    """Starts the steps of a sign-in. Each future holds what ``SignInFlow`` returns, or what it raises."""

    def __init__(self, engine: Engine, flow: SignInFlow, invited: InvitedSignIn) -> None:
        self._engine = engine
        self._flow = flow
        self._invited = invited

    def find_server(self, spelling: str) -> Future[FoundServer]:
        """Find the server of an address, a host or a handle."""
        return self._begin(self._flow.find_server(spelling))

    def with_browser(self, server: str, show: Callable[[str], object]) -> Future[Account]:
        """Sign in with the system's browser. ``show`` opens an address; it is called on the engine's thread."""
        return self._begin(self._flow.with_browser(server, show))

    def begin_pasted(self, server: str) -> Future[PastedCodeRequest]:
        """Begin a sign-in by a pasted code, which the page at the request's ``address`` shows."""
        return self._begin(self._flow.begin_pasted(server))

    def finish_pasted(self, request: PastedCodeRequest, code: str) -> Future[Account]:
        """Sign in with the pasted code; another can be tried with the same request."""
        return self._begin(self._flow.finish_pasted(request, code))

    def with_invitation(self, text: str, name: str, password: str = "") -> Future[Account]:
        """Join a home server by the invitation in ``text``, under a user name; without a password a random one is set.

        Raises:
            InvalidInput: there is no invitation in the text.
        """
        return self._begin(self._invited.join(parse_invitation(text), name, password))

    def with_token(self, server: str, token: str, *, is_home: bool = False) -> Future[Account]:
        """Add or renew the account that ``token`` belongs to; ``is_home``: on the server of this profile."""
        return self._begin(self._flow.with_token(server, token, is_home=is_home))

    def adopt(self, account: Account, token: str, capability: Capability) -> Future[None]:
        """Store an account without asking its server, for benchmarks and demos."""
        return self._engine.submit(self._flow.adopt(account, token, capability))

    def _begin(self, step: Coroutine[Any, Any, T]) -> Future[T]:
        return self._engine.submit(at_sign_in(step))


async def at_sign_in(step: Coroutine[Any, Any, T]) -> T:
    """Run a step; its failures are marked, because nothing at a sign-in is tried again by itself."""
    try:
        return await step
    except ServerProblem as error:
        found = error
        if _is_foreign(error):
            found = NotThisProtocol(error.server, why=f"status {error.facts['status']}")
        found.facts = {**found.facts, "situation": Situation.SIGN_IN}
        if found is error:
            raise
        raise found from error


def _is_foreign(error: ServerProblem) -> bool:
    """Return whether what answers has nothing at an address that each server of the protocol has, or sends its own web page."""
    status = error.facts.get("status")
    return status in _NO_SUCH_ADDRESS or (isinstance(error, Rejected) and not error.said)
