"""EngineThread: a plain thread that runs an asyncio loop."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from kesong_desktop.sync.daemon_executor import DaemonExecutor

T = TypeVar("T")


class EngineThread:
    """Runs coroutines of other threads on a loop of its own; start once, stop once.

    ``set_up`` is called on the thread before it takes work, and ``wind_down`` awaited on the loop when it stops.
    """

    def __init__(
        self, set_up: Callable[[], None], wind_down: Callable[[], Coroutine[Any, Any, None]], name: str
    ) -> None:
        self._set_up = set_up
        self._wind_down = wind_down
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._is_stopped = False
        self._lock = threading.Lock()

    @property
    def is_running(self) -> bool:
        """Whether the thread runs and takes work."""
        return self._loop is not None

    def start(self) -> None:
        """Start the thread; return when it takes work."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name=self._name, daemon=True)
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Stop the loop and join the thread; a second call does nothing."""
        with self._lock:
            loop, self._loop = self._loop, None
            self._is_stopped = self._is_stopped or loop is not None
        if loop is None or self._thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        self._thread = None

    def adopt(self, loop: asyncio.AbstractEventLoop) -> None:
        """Use a loop that runs already, instead of a thread; for a simulation."""
        self._loop = loop
        self._set_up()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the loop; any thread may call. What comes after the stop is cancelled as what it breaks off.

        Raises:
            RuntimeError: it was never started.
        """
        with self._lock:
            if self._loop is not None:
                return asyncio.run_coroutine_threadsafe(work, self._loop)
        work.close()
        if self._is_stopped:
            cancelled: Future[T] = Future()
            cancelled.cancel()
            # Without this ``concurrent.futures.wait`` waits for it for ever.
            cancelled.set_running_or_notify_cancel()
            return cancelled
        raise RuntimeError("the engine was not started")

    def call_soon(self, call: Callable[[], object]) -> None:
        """Call ``call`` on the loop if it runs; any thread may call."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(call)

    def _run(self, ready: threading.Event) -> None:
        loop = asyncio.new_event_loop()
        loop.set_default_executor(DaemonExecutor())
        asyncio.set_event_loop(loop)
        self._loop = loop
        self._set_up()
        loop.call_soon(ready.set)
        try:
            loop.run_forever()
        finally:
            loop.run_until_complete(self._wind_down())
            loop.run_until_complete(loop.shutdown_asyncgens())
            asyncio.set_event_loop(None)
            loop.close()
