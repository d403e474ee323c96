"""Home servers of the network: found, and asked to let this computer in."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager

from kesong_desktop.api.pairing import PairingTicket
from kesong_desktop.model.home.discovery import Discovery, NearbyServer
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.pairing import PairingFlow


class NearbyServers:
    """Finds servers, and pairs with one. Each future holds what ``PairingFlow`` returns, or what it raises."""

    def __init__(self, engine: Engine, discovery: Discovery, flow: PairingFlow) -> None:
        self._engine = engine
        self._discovery = discovery
        self._flow = flow

    def browse(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> AbstractContextManager[None]:
        """Look for servers within the ``with`` block; ``changed`` gets all that are there, on a thread of its own.

        Beginning and ending take a moment: not for the window's thread.
        """
        return self._discovery.browse(changed)

    def begin(self, server: NearbyServer) -> Future[PairingTicket]:
        """Ask the server to let this computer in; the ticket's ``code`` is to be compared with that on its screen."""
        return self._engine.submit(self._flow.begin(server))

    def wait(self, ticket: PairingTicket) -> Future[Invitation]:
        """Wait for the owner's decision. To cancel it tells the server that nobody waits."""
        return self._engine.submit(self._flow.wait(ticket))
