"""Values that are being written to a database, for reads before the write has ended."""

from collections.abc import Hashable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)
class Unwritten(Generic[V]):
    """A value that may not be in the file yet; the future ``written`` ends when it is."""

    value: V
    written: "Future[None]"


class UnwrittenValues(Generic[K, V]):
    """The latest value of each key whose write has not ended. Any thread may call.

    Look here first and in the file afterwards: a value leaves this when the file has it, or when writing it failed.
    """

    def __init__(self) -> None:
        self._entries: dict[K, Unwritten[V]] = {}
        self._lock = Lock()

    def add(self, key: K, value: V, written: "Future[None]") -> "Future[None]":
        """Hold ``value`` until ``written`` has ended; returns ``written``."""
        entry = Unwritten(value, written)
        with self._lock:
            self._entries[key] = entry

        def remove(_: object) -> None:
            with self._lock:
                # Keep a later value that was added meanwhile.
                if self._entries.get(key) is entry:
                    del self._entries[key]

        written.add_done_callback(remove)
        return written

    def get(self, key: K) -> Unwritten[V] | None:
        """Return the value that is being written under ``key``, or None."""
        return self._entries.get(key)

    def all(self) -> dict[K, V]:
        """Return all values that are being written."""
        with self._lock:
            return {key: entry.value for key, entry in self._entries.items()}

    def wait(self, key: K) -> None:
        """Wait until the value of ``key`` is in the file, or writing it failed."""
        entry = self.get(key)
        if entry is not None:
            entry.written.exception()
