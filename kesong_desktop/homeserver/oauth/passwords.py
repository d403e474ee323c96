"""Passwords: Argon2id on one thread, constant time for unknown names, and rate limits on failed attempts."""

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
"""Each waiting caller blocks one of the server's worker threads."""


def strong_hasher() -> PasswordHasher:
    """Return Argon2id with OWASP's minimum parameters: 19 MiB, two passes, one lane."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class TooManyFailures(Exception):
    """Five wrong passwords for one name within a minute."""


class Passwords:
    """Hashes and checks passwords on one thread of its own, which bounds memory and load. Close it when done.

    At most ``waiting`` callers are queued at a time; further calls raise Problem 429.
    """

    def __init__(self, clock_ms: ClockMs, hasher: PasswordHasher, *, waiting: int = _WAITING) -> None:
        self._hasher = hasher
        self._clock_ms = clock_ms
        self._failures: dict[str, deque[int]] = {}
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(waiting)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=THREAD_NAME)

    def close(self) -> None:
        """Finish queued work and end the thread; a second call does nothing."""
        self._thread.shutdown()

    def hash(self, password: str) -> str:
        """Return the hash to store for a password."""
        with self._place():
            return self._run(lambda: self._hasher.hash(password))

    def check(self, name: str, password: str, kept: str | None) -> bool:
        """Return whether the password is right.

        ``kept`` is the stored hash: None for an unknown name, empty for an account without a password; both take as long.

        Raises:
            TooManyFailures: the name is locked for the rest of the minute, whatever the password.
        """
        with self._place():
            # An attempt that is not queued does not count: flooding the queue would lock the names of others.
            self._count(name)
            is_right = self._run(lambda: self._matches(password, kept))
        if is_right:
            with self._lock:
                self._failures.pop(name, None)
        return is_right

    def _matches(self, password: str, kept: str | None) -> bool:
        dummy_hash = self._dummy_hash
        try:
            self._hasher.verify(kept or dummy_hash, password[:LONGEST])
        except (VerificationError, InvalidHashError):
            return False
        return bool(kept)

    @contextmanager
    def _place(self) -> Iterator[None]:
        """Reserve a place in the queue of the thread, else raise Problem 429."""
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
    def _dummy_hash(self) -> str:
        """Return a hash for unknown names. Computed at the first check, because it would delay the start by 0.1 s."""
        return self._hasher.hash("dummy_hash has this password")

    def _count(self, name: str) -> None:
        """Count the attempt as a failure before the check, so that concurrent attempts are counted too."""
        now = self._clock_ms()
        with self._lock:
            if len(self._failures) >= _NAMES_KEPT:
                self._failures = {
                    key: attempts
                    for key, attempts in self._failures.items()
                    if now - attempts[-1] < WINDOW_MS
                }
            attempts = self._failures.setdefault(name, deque(maxlen=FAILURES))
            if len(attempts) == FAILURES and now - attempts[0] < WINDOW_MS:
                raise TooManyFailures
            attempts.append(now)
