"""An executor whose calls do not delay the end of the process."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class DaemonExecutor(ThreadPoolExecutor):
    """Runs each call on a daemon thread of its own.

    As asyncio's default executor it looks up host names. Python joins the threads of an ordinary executor before it exits,
    and a name server that does not answer would keep the program alive for half a minute.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Call ``fn`` on a new thread; return its future."""
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - raised where the future is read
                future.set_exception(error)
            else:
                future.set_result(result)

        threading.Thread(target=run, name="kesong-lookup", daemon=True).start()
        return future
