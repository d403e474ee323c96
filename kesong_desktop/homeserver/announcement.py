"""Announces the addresses of a shared server on the network and to other processes, and keeps them up to date."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kesong_desktop.homeserver.shared_listener import SharedListener
from kesong_desktop.homeserver.sharing_note import noted_sharing
from kesong_desktop.homeserver.tls.own_addresses import own_addresses, own_name
from kesong_desktop.model.home.discovery import Discovery, NearbyServer


class SharingAnnouncement:
    """Announces the server of ``shared`` between ``begun`` and its end; ``refresh`` follows a change of addresses.

    ``data`` is the folder for the note. Without a ``discovery`` nothing is announced. For use from any thread.
    """

    def __init__(
        self,
        data: Path,
        shared: SharedListener,
        discovery: Discovery | None,
        addresses: Callable[[], Sequence[str]] = own_addresses,
    ) -> None:
        self._data = data
        self._shared = shared
        self._discovery = discovery
        self._addresses = addresses
        self._lock = threading.Lock()
        self._port = 0
        self._hosts: tuple[str, ...] = ()
        self._stack = contextlib.ExitStack()

    @property
    def hosts(self) -> tuple[str, ...]:
        """All ``host:port`` by which the server is reached now, its name before its addresses."""
        with self._lock:
            return self._hosts

    @contextlib.contextmanager
    def begun(self, port: int) -> Iterator[None]:
        """Announce the server, which listens at ``port``, within the ``with`` block."""
        with self._lock:
            self._port = port
            self._announce(tuple(self._addresses()))
        try:
            yield
        finally:
            with self._lock:
                self._port = 0
                self._stack.close()

    def refresh(self) -> None:
        """Announce the server anew if this computer has other addresses than before."""
        addresses = tuple(self._addresses())
        with self._lock:
            if self._port and self._hosts_at(addresses) != self._hosts:
                self._stack.close()
                self._announce(addresses)

    def _announce(self, addresses: Sequence[str]) -> None:
        self._hosts = self._hosts_at(addresses)
        with contextlib.ExitStack() as stack:
            stack.enter_context(noted_sharing(self._data, self._hosts, self._shared.fingerprint))
            if self._discovery is not None:
                name = own_name().removesuffix(".local") or "Kesong"
                server = NearbyServer(name, self._hosts, self._shared.fingerprint)
                stack.enter_context(self._discovery.announce(server))
            self._stack = stack.pop_all()

    def _hosts_at(self, addresses: Sequence[str]) -> tuple[str, ...]:
        return tuple(f"{host}:{self._port}" for host in (*self._shared.names, *addresses))
