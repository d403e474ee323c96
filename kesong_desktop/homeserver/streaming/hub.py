"""Delivery of service events to the open streaming connections. A slow connection never blocks the publisher."""

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Sequence

from kesong_desktop.homeserver.events import ServiceEvent
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem


class Listener:
    """A bounded queue of events for one streaming connection, created on the event loop that serves it.

    Events are offered from any thread and taken on that loop. When the queue is full, the listener ends
    and ``is_too_slow`` is set.
    """

    def __init__(self, me: int, max_queued: int) -> None:
        self.me = me
        self.is_too_slow = False
        self._max_queued = max_queued
        self._loop = asyncio.get_running_loop()
        self._queue: deque[ServiceEvent] = deque()
        self._has_events = asyncio.Event()
        self._ended = asyncio.Event()
        self._is_wake_scheduled = False

    def offer(self, event: ServiceEvent) -> bool:
        """Queue an event; return False if the queue is full, which ends the listener. Not for concurrent calls."""
        if len(self._queue) >= self._max_queued:
            self.is_too_slow = True
            self.end()
            return False
        self._queue.append(event)
        if not self._is_wake_scheduled:
            self._is_wake_scheduled = True
            self._call(self._wake)
        return True

    def end(self) -> None:
        """End the listener; from any thread."""
        self._call(self._ended.set)

    async def next(self) -> ServiceEvent:
        """Return the oldest queued event; wait until there is one."""
        while not self._queue:
            self._has_events.clear()
            await self._has_events.wait()
        return self._queue.popleft()

    async def wait_ended(self) -> None:
        """Return once the listener has ended."""
        await self._ended.wait()

    def _wake(self) -> None:
        # Clear the flag first: an event that is queued from here on schedules another wake-up.
        self._is_wake_scheduled = False
        self._has_events.set()

    def _call(self, work: Callable[[], object]) -> None:
        # A closed loop raises RuntimeError: its sessions have ended too.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(work)


class EventHub:
    """Delivers events to all listeners. For use from any thread."""

    def __init__(self, limits: HomeLimits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._listeners: set[Listener] = set()
        self._is_open = True

    def join(self, me: int) -> Listener:
        """Return a new listener for the account ``me``; call on the loop that will serve it, and ``leave`` at the end.

        Raises:
            Problem: 429 if the account has too many open streams, 503 while the server is ending.
        """
        listener = Listener(me, self._limits.queued_events)
        with self._lock:
            if not self._is_open:
                raise ApiProblem(503, "This server is ending")
            if sum(one.me == me for one in self._listeners) >= self._limits.streams:
                raise ApiProblem(429, f"Cannot have more than {self._limits.streams} open streams")
            self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Remove a listener; a second call does nothing."""
        with self._lock:
            self._listeners.discard(listener)

    def publish(self, service_events: Sequence[ServiceEvent]) -> None:
        """Offer events to every listener, in order; one that is too slow is ended. ``StreamSource`` checks permissions."""
        with self._lock:
            self._listeners = {
                listener for listener in self._listeners if all(map(listener.offer, service_events))
            }

    def open(self) -> None:
        """Accept listeners, as a new hub does."""
        with self._lock:
            self._is_open = True

    def close(self) -> None:
        """End every listener, and accept no more."""
        with self._lock:
            self._is_open = False
            for listener in self._listeners:
                listener.end()
            self._listeners.clear()
