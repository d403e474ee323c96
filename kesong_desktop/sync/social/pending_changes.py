"""Changes that were made here and that an answer of the server, which is on its way, may not have yet."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class PendingChanges(Generic[K]):
    """Keys of what is being changed on the server, and of what was changed during a pull. Any thread may call.

    ``begin`` comes before the cache is changed: from then on no pull brings back what was there.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._pending: set[K] = set()
        self._pulls: list[set[K]] = []

    def begin(self, key: K) -> None:
        """``key`` is about to be changed, here and on the server; again without effect."""
        with self._lock:
            self._pending.add(key)

    def end(self, key: K, *, is_done: bool) -> None:
        """The server made the change, or did not; the second call without effect."""
        with self._lock:
            if key in self._pending and is_done:
                for during in self._pulls:
                    during.add(key)
            self._pending.discard(key)

    @contextmanager
    def during_pull(self) -> Iterator[Callable[[K], bool]]:
        """Return what says whether a key is being changed, or was changed since the pull began."""
        during: set[K] = set()

        def is_changed(key: K) -> bool:
            with self._lock:
                return key in during or key in self._pending

        with self._lock:
            self._pulls.append(during)
        try:
            yield is_changed
        finally:
            with self._lock:
                self._pulls = [one for one in self._pulls if one is not during]
