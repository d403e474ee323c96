"""Passwords: Argon2id, equal time for unknown names, and a brake on guessing."""

import functools
import threading
from collections import deque

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kesong_desktop.homeserver.storage.ids import ClockMs

SHORTEST = 8
LONGEST = 1024
FAILURES = 5
WINDOW_MS = 60_000
_NAMES_KEPT = 10_000


def strong_hasher() -> PasswordHasher:
    """Argon2id as OWASP asks at least: 19 MiB, two passes, one lane."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class TooManyFailures(Exception):
    """Five wrong passwords for one name within a minute."""


class Passwords:
    """Hashes and checks; two checks at a time bound the memory."""

    def __init__(self, clock_ms: ClockMs, hasher: PasswordHasher) -> None:
        self._hasher = hasher
        self._clock_ms = clock_ms
        self._failures: dict[str, deque[int]] = {}
        self._lock = threading.Lock()
        self._slots = threading.BoundedSemaphore(2)

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        return self._hasher.hash(password)

    def check(self, name: str, password: str, kept: str | None) -> bool:
        """Whether the password is right; ``kept`` is None for a name that nobody has, which takes as long.

        Raises:
            TooManyFailures: the name is locked for what is left of the minute, whatever the password.
        """
        self._count(name)
        nobody = self._nobody
        with self._slots:
            try:
                self._hasher.verify(kept or nobody, password[:LONGEST])
            except (VerificationError, InvalidHashError):
                return False
        if kept is None:
            return False
        with self._lock:
            self._failures.pop(name, None)
        return True

    @functools.cached_property
    def _nobody(self) -> str:
        """A hash for names that nobody has. Made at the first check, whatever its name: it would delay the start by 0.1 s."""
        return self._hasher.hash("nobody has this password")

    def _count(self, name: str) -> None:
        """Count the try as a failure before it is made, so that tries at the same time are counted too."""
        now = self._clock_ms()
        with self._lock:
            if len(self._failures) >= _NAMES_KEPT:
                self._failures = {
                    key: tries for key, tries in self._failures.items() if now - tries[-1] < WINDOW_MS
                }
            tries = self._failures.setdefault(name, deque(maxlen=FAILURES))
            if len(tries) == FAILURES and now - tries[0] < WINDOW_MS:
                raise TooManyFailures
            tries.append(now)
