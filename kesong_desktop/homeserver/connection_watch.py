"""Limits on connections: their number, and the time for a request to arrive."""

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

Clock = Callable[[], float]
"""A monotonic clock, in seconds."""


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """Maximum number of open connections, and timeouts for request heads and bodies."""

    per_address: int = 64
    in_all: int = 256
    head_s: float = 10.0
    """From the opening of a connection, or the first byte of a further head, to the end of the head."""
    body_s: float = 30.0
    """Time that a body may take in addition to that at ``body_bytes_per_s``."""
    body_bytes_per_s: int = 16 * 1024


class Stage(enum.IntEnum):
    """State of a connection. When there are too many connections, those of the lowest stage are closed first."""

    HEAD = 0
    """A request head is expected or has arrived in part."""
    IDLE = 1
    """Kept open between two requests."""
    SLOW_BODY = 2
    """A body arrives more slowly than ``body_bytes_per_s``."""
    BUSY = 3
    """A body arrives, or a request is being handled."""


class WatchedConnection(Protocol):
    """The interface of a connection for ``ConnectionWatch``."""

    @property
    def address(self) -> str:
        """IP address of the peer, without its port."""

    @property
    def since(self) -> float:
        """When the current stage began, in seconds of the watch's clock."""

    def stage(self, now: float) -> Stage:
        """Return the stage of the connection."""

    def is_late(self, now: float) -> bool:
        """Return whether the head or body of a request has exceeded its timeout."""

    def cut(self) -> None:
        """Close the connection at once."""


class ConnectionWatch:
    """Keeps the open connections of a server. For use on the thread of its event loop."""

    def __init__(self, limits: ConnectionLimits, clock: Clock) -> None:
        self.limits = limits
        self.clock = clock
        self._open: dict[WatchedConnection, None] = {}

    @property
    def count(self) -> int:
        """Number of connections that are open now."""
        return len(self._open)

    def has_room(self, new: WatchedConnection) -> bool:
        """Register a new connection and return True; if there are too many, close an idle one first.

        Return False without registering it if all others are busy.
        """
        same = [one for one in self._open if one.address == new.address]
        if len(same) >= self.limits.per_address:
            is_free = self._close_one(same)
        elif len(self._open) >= self.limits.in_all:
            is_free = self._close_one(self._open)
        else:
            is_free = True
        if is_free:
            self._open[new] = None
        return is_free

    def forget(self, connection: WatchedConnection) -> None:
        """Unregister a connection; an unknown one is ignored."""
        self._open.pop(connection, None)

    def cut_late(self) -> int:
        """Close the connections whose requests have timed out, and return how many there were."""
        now = self.clock()
        late = [one for one in self._open if one.is_late(now)]
        for one in late:
            self._open.pop(one)
            one.cut()
        return len(late)

    def _close_one(self, candidates: Iterable[WatchedConnection]) -> bool:
        now = self.clock()
        # ``min`` returns the earliest opened of several with equal keys.
        stage, _, found = min(
            ((one.stage(now), one.since, one) for one in candidates), key=lambda seen: seen[:2]
        )
        if stage == Stage.BUSY:
            return False
        self._open.pop(found)
        found.cut()
        return True
