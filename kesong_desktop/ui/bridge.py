"""From other threads to the window: the only way in."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.event import Event

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer:
    future: "Future[Any]"
    receiver: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None


class Bridge(QObject):
    """Carries events and answers to the thread of the window.

    ``happened`` carries what the engine reports. An answer names its receiver, and never reaches one that is gone.
    """

    happened = Signal(object)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._answered.connect(self._deliver)

    def report(self, event: Event) -> None:
        """Pass an event on; any thread may call."""
        self.happened.emit(event)

    def watch(
        self,
        future: "Future[T]",
        receiver: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` on the window's thread, unless ``receiver`` is gone by then."""
        answer = _Answer(future, receiver, done, failed)
        future.add_done_callback(lambda _: self._answered.emit(answer))

    def tell(self, fact: T, receiver: QObject, take: Callable[[T], None]) -> None:
        """Call ``take`` with ``fact`` on the window's thread, unless ``receiver`` is gone by then. Any thread may call."""
        future: Future[T] = Future()
        future.set_result(fact)
        self.watch(future, receiver, take)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if not shiboken6.isValid(answer.receiver):
            return
        try:
            result = answer.future.result()
        except CancelledError:
            return
        except BaseException as error:
            if answer.failed is None:
                raise
            answer.failed(error)
        else:
            if answer.done is not None:
                answer.done(result)
