"""The steps of a sign-in at a server: without widgets."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.errors import AppForgotten, CodeNeeded, InvalidInput
from kesong_desktop.model.account import Account
from kesong_desktop.sync.sign_in import FoundServer, PastedCodeRequest
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class SignInStep(Enum):
    """Where the sign-in stands: nothing asked; server asked; server found; browser open; code wanted."""

    START = auto()
    SEARCHING = auto()
    FOUND = auto()
    BROWSER = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class SignInState:
    """What the form shows.

    ``address`` is that of the authorization page. ``reason`` says why a code is asked for, ``server_problem`` and
    ``code_problem`` what is wrong with what was typed, and ``failure`` why the sign-in ended. ``is_finishing``: a code is being
    checked.
    """

    step: SignInStep = SignInStep.START
    server: FoundServer | None = None
    address: str = ""
    reason: str = ""
    server_problem: str = ""
    code_problem: str = ""
    failure: BaseException | None = None
    is_finishing: bool = False


class SignInPresenter(QObject):
    """Leads through a sign-in. ``state_changed`` carries a ``SignInState``, ``signed_in`` the account.

    ``open_page`` opens an address in the browser, and returns whether it could.
    """

    state_changed = Signal(object)
    signed_in = Signal(object)

    def __init__(
        self,
        sign_in: SignIn,
        background: Background,
        open_page: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_in = sign_in
        self._background = background
        self._open_page = open_page
        self._state = SignInState()
        self._attempt = 0
        self._running: Future[Any] | None = None
        self._request: PastedCodeRequest | None = None
        self._is_by_code = False

    @property
    def state(self) -> SignInState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def begin_with_browser(self, server: str) -> None:
        """Find the server that was typed, then open its authorization page."""
        if self._state.step is SignInStep.START:
            self._find(server, is_by_code=False)

    def begin_with_code(self, server: str) -> None:
        """Find the server that was typed, then ask for a code; while the browser is waited for, ask for a code instead."""
        if self._state.step is SignInStep.BROWSER:
            self._ask_for_code("")
        else:
            self._find(server, is_by_code=True)

    def finish_with_code(self, code: str) -> None:
        """Sign in with the code that was pasted."""
        if self._request is not None and not self._state.is_finishing:
            self._tell(replace(self._state, code_problem="", is_finishing=True))
            self._follow(self._sign_in.finish_pasted(self._request, code), self._done)

    @Slot()
    def open_again(self) -> None:
        """Open the authorization page again: some servers end a login on another page of theirs."""
        self._open_page(self._state.address)

    @Slot()
    def stop(self) -> None:
        """Cancel the sign-in and return to its first step."""
        self._drop()
        self._request = None
        self._tell(SignInState())

    def _find(self, server: str, *, is_by_code: bool) -> None:
        self._drop()
        self._is_by_code = is_by_code
        self._tell(SignInState(SignInStep.SEARCHING))
        self._follow(self._sign_in.find_server(server), self._found)

    def _found(self, server: FoundServer) -> None:
        self._tell(SignInState(SignInStep.FOUND, server))
        if self._is_by_code:
            self._ask_for_code("")
            return
        take = partial(self._page_known, self._attempt)
        show = partial(self._background.tell, receiver=self, take=take)
        self._follow(self._sign_in.with_browser(server.origin, show), self._done)

    def _page_known(self, attempt: int, address: str) -> None:
        server = self._state.server
        if attempt != self._attempt or server is None:
            return
        if self._open_page(address):
            self._tell(replace(self._state, step=SignInStep.BROWSER, address=address))
        else:
            self._failed(attempt, CodeNeeded(server.host))

    def _ask_for_code(self, reason: str) -> None:
        server = self._state.server
        if server is not None:
            self._drop()
            self._tell(replace(self._state, reason=reason, is_finishing=False))
            self._follow(self._sign_in.begin_pasted(server.origin), self._code_wanted)

    def _code_wanted(self, request: PastedCodeRequest) -> None:
        self._request = request
        self._tell(replace(self._state, step=SignInStep.CODE, address=request.address))
        self._open_page(request.address)

    def _follow(self, future: "Future[Any]", done: Callable[[Any], None]) -> None:
        """Wait for a step of the present attempt."""
        self._running = future
        take, failed = partial(self._take, self._attempt, done), partial(self._failed, self._attempt)
        self._background.watch(future, self, take, failed)

    def _take(self, attempt: int, done: Callable[[Any], None], result: Any) -> None:
        if attempt == self._attempt:
            done(result)

    def _done(self, account: Account) -> None:
        self.stop()
        self.signed_in.emit(account)

    def _failed(self, attempt: int, error: BaseException) -> None:
        if attempt != self._attempt:
            return
        is_at_code = self._state.step is SignInStep.CODE
        if isinstance(error, CodeNeeded) or (is_at_code and isinstance(error, AppForgotten)):
            self._ask_for_code(messages.what(error))
        elif is_at_code:
            problem = messages.sentence(error)
            self._tell(replace(self._state, code_problem=problem, is_finishing=False))
        else:
            self._drop()
            self._request = None
            if isinstance(error, InvalidInput):
                self._tell(SignInState(server_problem=messages.sentence(error)))
            else:
                self._tell(SignInState(failure=error))

    def _drop(self) -> None:
        """Cancel what is under way; its answer is ignored."""
        self._attempt += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _tell(self, state: SignInState) -> None:
        self._state = state
        self.state_changed.emit(state)
