"""Local changes that a server response in transit may not contain yet."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class PendingChanges(Generic[K]):
    """Keys of entries that are being changed on the server, or were changed during a pull. Any thread may call.

    Call ``begin`` before the cache is changed: from then on no pull restores the old state.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._pending: set[K] = set()
        self._pulls: list[set[K]] = []

    def begin(self, key: K) -> None:
        """Begin a change of ``key``, locally and on the server; a second call does nothing."""
        with self._lock:
            self._pending.add(key)

    def end(self, key: K, *, is_done: bool) -> None:
        """End a change, with whether the server made it; a second call does nothing."""
        with self._lock:
            if key in self._pending and is_done:
                for during in self._pulls:
                    during.add(key)
            self._pending.discard(key)

    @contextmanager
    def during_pull(self) -> Iterator[Callable[[K], bool]]:
        """Lend a predicate: whether a key is being changed, or was changed since the pull began."""
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
