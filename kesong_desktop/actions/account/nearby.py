"""Home servers on the network: discovery and pairing."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

from kesong_desktop.actions.account.sign_in import at_sign_in
from kesong_desktop.model.home.discovery import Discovery, NearbyServer
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.pairing import PairingFlow


class NearbyServers:
    """Discovers servers, and pairs with one."""

    def __init__(self, engine: Engine, discovery: Discovery, flow: PairingFlow) -> None:
        self._engine = engine
        self._discovery = discovery
        self._flow = flow
        self._lookouts: list[_DiscoveryThread] = []

    def look_out(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> Callable[[], None]:
        """Discover servers until the returned function is called; ``changed`` is called with all of them, on any thread.

        Neither waits for the network.
        """
        self._lookouts = [one for one in self._lookouts if one.thread.is_alive()]
        lookout = _DiscoveryThread(self._discovery, changed)
        self._lookouts.append(lookout)
        return lookout.over.set

    def close(self) -> None:
        """End all discovery, and wait for its threads."""
        for one in self._lookouts:
            one.over.set()
        for one in self._lookouts:
            one.thread.join()

    def pair(self, server: NearbyServer, show: Callable[[str], object]) -> Future[Invitation]:
        """Request access to the server; ``show`` gets the code, which its screen must show too, on the engine's thread.

        The future holds what ``PairingFlow.pair`` returns, or what it raises. To cancel it withdraws the request.
        """
        return self._engine.submit(at_sign_in(self._flow.pair(server, show)))


class _DiscoveryThread:
    """A thread that discovers servers until ``over`` is set, because opening and closing the sockets takes time."""

    def __init__(self, discovery: Discovery, changed: Callable[[tuple[NearbyServer, ...]], object]) -> None:
        self.over = threading.Event()
        self._discovery = discovery
        self._changed = changed
        self.thread = threading.Thread(target=self._run, name="kesong-lookout", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        if self.over.is_set():
            return
        with self._discovery.browse(self._changed):
            self.over.wait()
