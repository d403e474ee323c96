"""Passwords: Argon2id on one thread, equal time for unknown names, and a brake on guessing."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.storage.ids import ClockMs
from kesong_desktop.locked_cached_property import locked_cached_property

T = TypeVar("T")

SHORTEST = 8
LONGEST = 1024
FAILURES = 5
WINDOW_MS = 60_000
RETRY_S = 5
THREAD_NAME = "kesong-home-password"
_NAMES_KEPT = 10_000
_WAITING = 8
"""A waiting caller keeps a worker thread of the server, of which there are 40."""


def strong_hasher() -> PasswordHasher:
    """Argon2id as OWASP asks at least: 19 MiB, two passes, one lane."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class TooManyFailures(Exception):
    """Five wrong passwords for one name within a minute."""


class Passwords:
    """Hashes and checks on a thread of its own, one after the other, which bounds memory and load. Close it when done.

    At most ``waiting`` callers have a place there at a time. Every method that needs one raises Problem 429 past them.
    """

    def __init__(self, clock_ms: ClockMs, hasher: PasswordHasher, *, waiting: int = _WAITING) -> None:
        self._hasher = hasher
        self._clock_ms = clock_ms
        self._failures: dict[str, deque[int]] = {}
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(waiting)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=THREAD_NAME)

    def close(self) -> None:
        """End the thread once its work is done; a second call does nothing."""
        self._thread.shutdown()

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        with self._place():
            return self._run(lambda: self._hasher.hash(password))

    def check(self, name: str, password: str, kept: str | None) -> bool:
        """Whether the password is right.

        ``kept`` is None for a name that nobody has, and empty for who has no password, which takes as long.

        Raises:
            TooManyFailures: the name is locked for what is left of the minute, whatever the password.
        """
        with self._place():
            # A try that finds no place is none: whoever floods the queue would lock the names of others.
            self._count(name)
            is_right = self._run(lambda: self._matches(password, kept))
        if is_right:
            with self._lock:
                self._failures.pop(name, None)
        return is_right

    def _matches(self, password: str, kept: str | None) -> bool:
        nobody = self._nobody
        try:
            self._hasher.verify(kept or nobody, password[:LONGEST])
        except (VerificationError, InvalidHashError):
            return False
        return bool(kept)

    @contextmanager
    def _place(self) -> Iterator[None]:
        """A place in the queue of the thread, or Problem 429."""
        if not self._places.acquire(blocking=False):
            raise ApiProblem(
                429, "Too many people are signing in. Try again in a moment", retry_after_s=RETRY_S
            )
        try:
            yield
        finally:
            self._places.release()

    def _run(self, work: Callable[[], T]) -> T:
        return self._thread.submit(work).result()

    @locked_cached_property
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
