"""Bridge: brings events and results of other threads to the GUI thread. There is no other way."""

import itertools
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.event import Event
from kesong_desktop.record import Record

T = TypeVar("T")


class _Answer(Record, frozen=True):
    future: "Future[Any]"
    receiver: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None


class Bridge(QObject):
    """Brings events and results to the GUI thread.

    ``happened`` carries what the engine and the services report. A result names its receiver, and is dropped when that is gone.
    """

    happened = Signal(object)
    # A number, not the answer: Qt would hold the answer, and with it the window, if no event loop came to deliver it.
    _answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count()
        self._undelivered: dict[int, _Answer] = {}
        self._answered.connect(self._deliver)

    def report(self, event: Event) -> None:
        """Emit ``happened`` on the GUI thread; any thread may call."""
        self.happened.emit(event)

    def watch(
        self,
        future: "Future[T]",
        receiver: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` on the GUI thread, unless ``receiver`` is gone by then."""
        number = next(self._numbers)
        self._undelivered[number] = _Answer(future, receiver, done, failed)
        # The other thread gets a number: if it held the answer, it might be the last to let go of what belongs to Qt.
        future.add_done_callback(lambda _: self._answered.emit(number))

    def tell(self, fact: T, receiver: QObject, take: Callable[[T], None]) -> None:
        """Call ``take`` with ``fact`` on the GUI thread, unless ``receiver`` is gone by then; any thread may call."""
        future: Future[T] = Future()
        future.set_result(fact)
        self.watch(future, receiver, take)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        answer = self._undelivered.pop(number)
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
