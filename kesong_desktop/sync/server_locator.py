"""Finds a home server whose address has changed, identified by its key."""

import asyncio
import hashlib
import logging
import ssl
import threading
from collections.abc import Callable

from kesong_desktop.api.invitation import prove_server
from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.home.discovery import Discovery, NearbyServer
from kesong_desktop.store.journal.accounts import AccountStore

log = logging.getLogger(__name__)
AGAIN_S = 30.0
"""Minimum interval between two searches for a server: it may just be off."""
_LOOK_S = 5.0
_MOST_HOSTS = 8


class ServerLocator:
    """Searches for servers that were joined by an invitation, on the engine's loop. ``clock`` gives seconds."""

    def __init__(
        self,
        accounts: AccountStore,
        discovery: Discovery,
        clock: Callable[[], float],
        look_s: float = _LOOK_S,
    ) -> None:
        self._accounts = accounts
        self._discovery = discovery
        self._clock = clock
        self._look_s = look_s
        self._again_s: dict[str, float] = {}

    async def locate(self, server: str) -> bool:
        """Look for ``server`` on the network; return whether it was found at another address, which is remembered.

        An announcement is only a hint: the server there has to prove that it has the key.
        """
        pem = self._accounts.certificate(server)
        if not pem or self._clock() < self._again_s.get(server, 0.0):
            return False
        self._again_s[server] = self._clock() + AGAIN_S
        fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).digest()
        now = self._accounts.address(server)
        for host in await self._hosts(fingerprint):
            origin = f"https://{host}"
            if origin == now:
                continue
            try:
                await prove_server(host, pem)
            except ServerProblem as error:
                log.info("%s is not where it was announced: %s", server, error.reason)
                continue
            self._accounts.put_address(server, origin)
            log.info("%s is at %s now", server, origin)
            return True
        return False

    async def _hosts(self, fingerprint: bytes) -> list[str]:
        """Return the hosts where a server with this key is announced; waits at most ``look_s`` for an announcement."""
        found: list[str] = []
        enough = threading.Event()

        def changed(servers: tuple[NearbyServer, ...]) -> None:
            hosts = [host for one in servers if one.fingerprint == fingerprint for host in one.hosts]
            if hosts:
                found[:] = hosts[:_MOST_HOSTS]
                enough.set()

        def look() -> None:
            with self._discovery.browse(changed):
                enough.wait(self._look_s)

        try:
            await asyncio.to_thread(look)
        finally:
            enough.set()
        return [*found]
