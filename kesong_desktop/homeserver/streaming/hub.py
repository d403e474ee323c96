"""Passing on what has happened to those who listen. No listener is ever waited for."""

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Sequence

from kesong_desktop.homeserver.events import ServiceEvent
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem


class Listener:
    """One person's open line, made on the loop that serves it.

    What has happened is offered from any thread and taken on that loop. When more waits than may, the
    listener has ended and is too slow.
    """

    def __init__(self, me: int, most: int) -> None:
        self.me = me
        self.is_too_slow = False
        self._most = most
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[ServiceEvent] = deque()
        self._news = asyncio.Event()
        self._over = asyncio.Event()
        self._is_waking = False

    def offer(self, happening: ServiceEvent) -> bool:
        """Queue it; False where there is no room, and the listener is over. One thread at a time."""
        if len(self._waiting) >= self._most:
            self.is_too_slow = True
            self.end()
            return False
        self._waiting.append(happening)
        if not self._is_waking:
            self._is_waking = True
            self._call(self._wake)
        return True

    def end(self) -> None:
        """Nothing more will come; from any thread."""
        self._call(self._over.set)

    async def next(self) -> ServiceEvent:
        """The oldest that waits, as soon as there is one."""
        while not self._waiting:
            self._news.clear()
            await self._news.wait()
        return self._waiting.popleft()

    async def over(self) -> None:
        """Return once the listener was ended."""
        await self._over.wait()

    def _wake(self) -> None:
        # The flag falls first: what is appended from here on wakes once more.
        self._is_waking = False
        self._news.set()

    def _call(self, work: Callable[[], object]) -> None:
        # The loop is closed, and its session with it.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(work)


class EventHub:
    """Knows who listens. For use from any thread."""

    def __init__(self, limits: HomeLimits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._listeners: set[Listener] = set()
        self._is_open = True

    def join(self, me: int) -> Listener:
        """A new listener for a person; call on the loop that will serve it, and ``leave`` at the end.

        Raises:
            Problem: 429 for one line too many, 503 while the server is ending.
        """
        listener = Listener(me, self._limits.waiting_news)
        with self._lock:
            if not self._is_open:
                raise ApiProblem(503, "This server is ending")
            if sum(one.me == me for one in self._listeners) >= self._limits.streams:
                raise ApiProblem(429, f"Cannot have more than {self._limits.streams} open streams")
            self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Nothing is kept for it any more; a second call does nothing."""
        with self._lock:
            self._listeners.discard(listener)

    def publish(self, service_events: Sequence[ServiceEvent]) -> None:
        """Offer events to every session, in order; a session that is too slow is closed. Permissions are checked elsewhere."""
        with self._lock:
            self._listeners = {
                listener for listener in self._listeners if all(map(listener.offer, service_events))
            }

    def open(self) -> None:
        """Let listeners in; so it is from the beginning."""
        with self._lock:
            self._is_open = True

    def close(self) -> None:
        """End every listener, and let no more in."""
        with self._lock:
            self._is_open = False
            for listener in self._listeners:
                listener.end()
            self._listeners.clear()
