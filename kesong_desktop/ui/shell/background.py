"""How a presenter waits for results of other threads."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T")


class Background(Protocol):
    """Brings answers to the GUI thread. An answer names its receiver, and is dropped when that is gone."""

    def watch(
        self,
        future: "Future[T]",
        receiver: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` on the GUI thread when ``future`` has ended; neither when it was cancelled."""

    def work(
        self,
        task: Callable[[], T],
        receiver: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``task``, which touches the disk, on a worker thread, and answer as ``watch`` does."""

    def tell(self, fact: Any, receiver: QObject, take: Callable[[Any], None]) -> None:
        """Call ``take`` with ``fact`` on the GUI thread. Any thread may call."""
