"""Work on another thread whose result comes back on the window's thread."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T")


class BackgroundWork(Protocol):
    """``UiContext.work``, or in tests something that calls back when it is told to."""

    def __call__(
        self,
        task: Callable[[], T],
        receiver: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``task`` on another thread; then ``done`` or ``failed`` on this one, unless ``receiver`` is gone."""
