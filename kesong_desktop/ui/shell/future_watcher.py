"""Futures of other threads whose results come back on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T")


class FutureWatcher(Protocol):
    """``Bridge.watch``, or in tests something that calls back at once."""

    def watch(
        self,
        future: Future[T],
        receiver: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` on the GUI thread when the future is done, unless ``receiver`` is gone by then."""
