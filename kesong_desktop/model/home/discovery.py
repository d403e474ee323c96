"""Home servers found on the network, and what finds them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from kesong_desktop.record import Record


class NearbyServer(Record, frozen=True):
    """A home server as it announces itself, which proves nothing: whoever is on the network can announce anything.

    ``hosts`` are ``host:port`` in the order in which they are tried, ``fingerprint`` the SHA-256 of the certificate by which it
    says it is known.
    """

    name: str
    hosts: tuple[str, ...]
    fingerprint: bytes


class Discovery(Protocol):
    """Announces servers on the network, and finds those that others announce."""

    def announce(self, server: NearbyServer) -> AbstractContextManager[None]:
        """Announce the server within the ``with`` block. A network that cannot be used is logged."""

    def browse(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> AbstractContextManager[None]:
        """Look for servers within the ``with`` block; ``changed`` gets all that are there now, on a thread of its own."""
