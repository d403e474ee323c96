"""A network in memory on which servers announce themselves and are found."""

import contextlib
import threading
from collections.abc import Callable, Iterator

from kesong_desktop.model.home.discovery import NearbyServer


class FakeNetwork:
    """Announcements reach every browser at once. ``at`` replaces the host of what is announced: tests meet on the loopback."""

    def __init__(self, at: str = "") -> None:
        self._at = at
        self._lock = threading.Lock()
        self._servers: list[NearbyServer] = []
        self._browsers: list[Callable[[tuple[NearbyServer, ...]], object]] = []
        self.looks = 0

    @contextlib.contextmanager
    def announce(self, server: NearbyServer) -> Iterator[None]:
        """Announce it."""
        if self._at:
            hosts = tuple(f"{self._at}:{host.rpartition(':')[2]}" for host in server.hosts[-1:])
            server = NearbyServer(server.name, hosts, server.fingerprint)
        self._change(lambda: self._servers.append(server))
        try:
            yield
        finally:
            self._change(lambda: self._servers.remove(server))

    @contextlib.contextmanager
    def browse(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> Iterator[None]:
        """Hear of what is there, and of every change."""
        with self._lock:
            self._browsers.append(changed)
            self.looks += 1
            there = tuple(self._servers)
        if there:
            changed(there)
        try:
            yield
        finally:
            with self._lock:
                self._browsers.remove(changed)

    @property
    def servers(self) -> tuple[NearbyServer, ...]:
        """All that are announced."""
        with self._lock:
            return tuple(self._servers)

    def _change(self, change: Callable[[], object]) -> None:
        with self._lock:
            change()
            there, browsers = tuple(self._servers), tuple(self._browsers)
        for changed in browsers:
            changed(there)
