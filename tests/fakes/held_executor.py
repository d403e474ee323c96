"""An executor whose tasks run when a test says so."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

T = TypeVar("T")


class Held(Executor):
    """Keeps tasks until it is told to run them."""

    def __init__(self) -> None:
        self.tasks: list[Callable[[], object]] = []

    def submit(self, task: Callable[..., T], /, *args: Any, **more: Any) -> "Future[T]":
        """Keep it."""
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(task(*args, **more))
            except BaseException as error:  # noqa: BLE001 - belongs to the future
                future.set_exception(error)

        self.tasks.append(run)
        return future

    def run(self) -> None:
        """Run what was kept."""
        while self.tasks:
            self.run_next()

    def run_next(self) -> None:
        """Run the first of what was kept."""
        self.tasks.pop(0)()
