"""Limits on connections: how many there are at a time, and how long a request may take to arrive."""

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

Clock = Callable[[], float]
"""Seconds that never go back."""


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """How many connections are open at a time, and how long heads and bodies may take."""

    per_address: int = 64
    in_all: int = 256
    head_s: float = 10.0
    """From the opening of a connection, or the first byte of a further head, to the end of the head."""
    body_s: float = 30.0
    """How much longer a body may take than at ``body_bytes_per_s``."""
    body_bytes_per_s: int = 16 * 1024


class Stage(enum.IntEnum):
    """What a connection is doing. When there are too many, those of a lower stage are closed first."""

    HEAD = 0
    """A request head is expected or has arrived in part."""
    IDLE = 1
    """Kept open between two requests."""
    SLOW_BODY = 2
    """A body arrives, slower than it has to."""
    BUSY = 3
    """A body arrives, or a request is worked on."""


class WatchedConnection(Protocol):
    """A connection as the watch sees it."""

    @property
    def address(self) -> str:
        """The address of the peer."""

    @property
    def since(self) -> float:
        """When the present stage began."""

    def stage(self, now: float) -> Stage:
        """Return what the connection is doing."""

    def is_late(self, now: float) -> bool:
        """Return whether a head or body takes longer than it may."""

    def cut(self) -> None:
        """Close the connection at once."""


class ConnectionWatch:
    """The open connections of a server. For use on the thread of its loop."""

    def __init__(self, limits: ConnectionLimits, clock: Clock) -> None:
        self.limits = limits
        self.clock = clock
        self._open: dict[WatchedConnection, None] = {}

    @property
    def count(self) -> int:
        """How many connections are open."""
        return len(self._open)

    def has_room(self, new: WatchedConnection) -> bool:
        """Count a new connection in, and return True; where there are too many, close one that does nothing for it.

        False is returned where all others are busy: the new connection is not counted then.
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
        """Count a connection out; one that is not counted changes nothing."""
        self._open.pop(connection, None)

    def cut_late(self) -> int:
        """Close the connections whose heads or bodies take too long, and return how many there were."""
        now = self.clock()
        late = [one for one in self._open if one.is_late(now)]
        for one in late:
            self._open.pop(one)
            one.cut()
        return len(late)

    def _close_one(self, candidates: Iterable[WatchedConnection]) -> bool:
        now = self.clock()
        # Of several that began at the same time, the first one in the order of opening.
        stage, _, found = min(
            ((one.stage(now), one.since, one) for one in candidates), key=lambda seen: seen[:2]
        )
        if stage == Stage.BUSY:
            return False
        self._open.pop(found)
        found.cut()
        return True
