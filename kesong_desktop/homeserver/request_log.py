"""Recent requests and server errors for the server's owner, kept in memory without private data."""

import re
import threading
from collections import deque
from dataclasses import dataclass

from kesong_desktop.homeserver.storage.ids import ClockMs

DAY_MINUTES = 24 * 60
_MINUTE_MS = 60_000
_FAULTS = 50
_FAULT = 500
_REFUSED = 400
_NOT_PLAIN = re.compile(r"[^a-z_.]")


@dataclass(frozen=True, slots=True)
class FaultRecord:
    """A request that ended in a server error; ``path`` is without ids and names."""

    at_ms: int
    method: str
    path: str
    status: int


@dataclass(frozen=True, slots=True)
class RecentRequests:
    """Counts of requests and errors in the last 24 hours; the newest error comes first."""

    requests: int
    refused: int
    faults: int
    latest: tuple[FaultRecord, ...]


class RequestLog:
    """Counts requests by the minute. For use from any thread."""

    def __init__(self, clock_ms: ClockMs) -> None:
        self._clock_ms = clock_ms
        self._lock = threading.Lock()
        self._minutes: deque[list[int]] = deque(maxlen=DAY_MINUTES)
        self._latest: deque[FaultRecord] = deque(maxlen=_FAULTS)

    def note(self, method: str, path: str, status: int) -> None:
        """Count a request that was answered with ``status``."""
        now = self._clock_ms()
        with self._lock:
            minute = now // _MINUTE_MS
            if not self._minutes or self._minutes[-1][0] != minute:
                self._minutes.append([minute, 0, 0, 0])
            counts = self._minutes[-1]
            counts[1] += 1
            counts[2] += _REFUSED <= status < _FAULT
            counts[3] += status >= _FAULT
            if status >= _FAULT:
                self._latest.appendleft(FaultRecord(now, method, plain_path(path), status))

    def recent(self) -> RecentRequests:
        """Return the counts and errors of the last 24 hours."""
        oldest = self._clock_ms() // _MINUTE_MS - DAY_MINUTES
        with self._lock:
            kept = [counts for counts in self._minutes if counts[0] > oldest]
            latest = tuple(one for one in self._latest if one.at_ms // _MINUTE_MS > oldest)
        requests, refused, faults = (sum(counts[at] for counts in kept) for at in (1, 2, 3))
        return RecentRequests(requests, refused, faults, latest)


def plain_path(path: str) -> str:
    """Return a path with ids and names replaced by an ellipsis."""
    parts = path[:200].split("/")
    return "/".join("…" if _NOT_PLAIN.search(part) and part not in {"v1", "v2"} else part for part in parts)
