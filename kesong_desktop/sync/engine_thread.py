"""EngineThread: a plain thread that runs an asyncio loop.

``asyncio`` takes a tenth of a start to load, and is loaded with the first work.
"""

import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from kesong_desktop.sync.daemon_executor import DaemonExecutor

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
log = logging.getLogger(__name__)

_STOP_S = 0.9
"""Timeout for cancelled tasks at the stop: they only have to close files and connections."""
_LAST_S = 0.3
"""Timeout for tasks that those started at their end, such as cancelling a pairing request."""


class EngineThread:
    """Runs coroutines of other threads on its own loop. The thread starts with the first of them, and is stopped once.

    After ``postpone`` the thread does not start before ``begin``; work is queued until then.

    ``set_up`` is called on the thread before it takes work. When it stops, its tasks are cancelled, and then ``wind_down``
    is awaited on the loop.
    """

    def __init__(
        self, set_up: Callable[[], None], wind_down: Callable[[], Coroutine[Any, Any, None]], name: str
    ) -> None:
        self._set_up = set_up
        self._wind_down = wind_down
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._is_postponed = False
        self._is_stopped = False
        self._lock = threading.Lock()

    @property
    def is_running(self) -> bool:
        """Whether the thread runs and takes work."""
        return self._loop is not None

    def postpone(self) -> None:
        """Keep the thread from starting until ``begin``."""
        with self._lock:
            self._is_postponed = True

    def begin(self) -> None:
        """Start the thread now if work is queued, else with the first work."""
        with self._lock:
            self._is_postponed = False
            if self._thread is not None and self._thread.ident is None:
                self._thread.start()

    def stop(self) -> None:
        """Stop the loop and join the thread; a second call does nothing."""
        self.begin()
        with self._lock:
            loop, self._loop = self._loop, None
            self._is_stopped = True
        if loop is None or self._thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        self._thread = None

    def adopt(self, loop: "asyncio.AbstractEventLoop") -> None:
        """Use a running loop instead of a thread; for a simulation."""
        self._loop = loop
        self._set_up()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the loop; any thread may call. After the stop it is cancelled, like running ones."""
        import asyncio  # noqa: PLC0415 - see above

        with self._lock:
            if self._loop is None and not self._is_stopped:
                self._make_loop()
            if self._loop is not None:
                return asyncio.run_coroutine_threadsafe(work, self._loop)
        work.close()
        cancelled: Future[T] = Future()
        cancelled.cancel()
        # Without this ``concurrent.futures.wait`` waits for it for ever.
        cancelled.set_running_or_notify_cancel()
        return cancelled

    def call_soon(self, call: Callable[[], object]) -> None:
        """Call ``call`` on the loop if it runs; any thread may call."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(call)

    def _make_loop(self) -> None:
        """Create loop and thread; callbacks that are scheduled earlier run when it starts."""
        import asyncio  # noqa: PLC0415 - see above

        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, args=(self._loop,), name=self._name, daemon=True)
        if not self._is_postponed:
            self._thread.start()

    def _run(self, loop: "asyncio.AbstractEventLoop") -> None:
        import asyncio  # noqa: PLC0415 - see above

        loop.set_default_executor(DaemonExecutor())
        asyncio.set_event_loop(loop)
        self._set_up()
        try:
            loop.run_forever()
        finally:
            loop.run_until_complete(_end_tasks(_STOP_S))
            loop.run_until_complete(_end_tasks(_LAST_S))
            loop.run_until_complete(self._wind_down())
            loop.run_until_complete(loop.shutdown_asyncgens())
            # A closed transport releases its socket in the next iteration of the loop.
            loop.run_until_complete(asyncio.sleep(0))
            asyncio.set_event_loop(None)
            loop.close()


async def _end_tasks(limit_s: float) -> None:
    """Cancel every other task of the running loop, and wait for their ends for at most ``limit_s`` seconds."""
    import asyncio  # noqa: PLC0415 - see above

    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    if not tasks:
        return
    ended, pending = await asyncio.wait(tasks, timeout=limit_s)
    for task in ended:
        # Read, so that asyncio does not log an error that nobody can act on any more.
        _ = task.cancelled() or task.exception()
    if pending:
        log.info("%d tasks did not end in time", len(pending))
