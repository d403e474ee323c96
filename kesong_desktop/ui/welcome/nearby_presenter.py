"""Presenter of the home servers that are found on the network: without widgets."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.nearby import NearbyServers
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class NearbyState:
    """What is shown: the servers that are there, the one that was ``asked``, and the ``code`` once it is known."""

    servers: tuple[NearbyServer, ...] = ()
    asked: NearbyServer | None = None
    code: str = ""
    failure: BaseException | None = None


class NearbyPresenter(QObject):
    """Finds servers, and asks one to let this computer in.

    ``state_changed`` carries a ``NearbyState``, ``invited`` the text of the invitation once the owner has agreed.
    """

    state_changed = Signal(object)
    invited = Signal(str)

    def __init__(self, nearby: NearbyServers, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nearby = nearby
        self._background = background
        self._state = NearbyState()
        self._attempt = 0
        self._running: Future[Invitation] | None = None
        self._stop: Callable[[], None] | None = None

    def start(self) -> None:
        """Look for servers from now on."""
        if self._stop is None:
            take = partial(self._background.tell, receiver=self, take=self._found)
            self._stop = self._nearby.look_out(take)

    @Slot()
    def stop(self) -> None:
        """Look for servers no longer, and withdraw the request."""
        if self._stop is not None:
            self._stop()
            self._stop = None
        self._drop()
        self._show(NearbyState())

    def ask(self, server: NearbyServer) -> None:
        """Ask the server to let this computer in."""
        self._drop()
        self._show(replace(self._state, asked=server, code="", failure=None))
        show = partial(
            self._background.tell, receiver=self, take=partial(self._take, self._attempt, self._shown)
        )
        self._running = self._nearby.pair(server, show)
        take = partial(self._take, self._attempt, self._accepted)
        self._background.watch(self._running, self, take, partial(self._failed, self._attempt))

    @Slot()
    def cancel(self) -> None:
        """Withdraw the request to be let in."""
        self._drop()
        self._show(replace(self._state, asked=None, code="", failure=None))

    def _found(self, servers: tuple[NearbyServer, ...]) -> None:
        if self._stop is not None:
            self._show(replace(self._state, servers=servers))

    def _shown(self, code: str) -> None:
        self._show(replace(self._state, code=code))

    def _accepted(self, invitation: Invitation) -> None:
        self._show(replace(self._state, asked=None, code=""))
        self.invited.emit(invitation.text)

    def _take(self, attempt: int, done: Callable[[Any], None], result: Any) -> None:
        if attempt == self._attempt:
            done(result)

    def _failed(self, attempt: int, error: BaseException) -> None:
        if attempt == self._attempt:
            self._show(replace(self._state, asked=None, code="", failure=error))

    def _drop(self) -> None:
        self._attempt += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _show(self, state: NearbyState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
