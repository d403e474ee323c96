"""Ctrl+C and SIGTERM: they end a command with a line that says so, and the exit code that shells expect."""

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Any

_SIGNAL_BASE = 128
QUEUED_STAYS = "Stopped. What was queued is kept."
OUTBOX_STAYS = "Stopped. Posts stay in the outbox; send them with: kesong outbox run"
SERVER_STOPPED = "The home server was stopped. Everything that was posted is kept."


class Stopped(BaseException):
    """A signal ended the command. No ``Exception``, so that nothing takes it for a failure of what it interrupts."""

    def __init__(self, number: int, words: str = QUEUED_STAYS) -> None:
        self.number = number
        self.words = words
        super().__init__(number, words)

    @property
    def exit_code(self) -> int:
        """128 and the number of the signal."""
        return _SIGNAL_BASE + self.number


@contextlib.contextmanager
def raised_on_signals() -> Iterator[None]:
    """Raise ``Stopped`` on the main thread at the first signal, which ends the command as an error would.

    A second one ends the process at once: the journal is made for being killed at any moment. A signal that is ignored, as
    Ctrl+C by what runs in the background, stays so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    has_come = threading.Event()

    def stop(number: int, _: FrameType | None) -> None:
        if has_come.is_set():
            _exit_now(_SIGNAL_BASE + number)
        has_come.set()
        raise Stopped(number)

    usual: dict[int, Any] = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    taken = [number for number, handler in usual.items() if signal.getsignal(number) == handler]
    for number in taken:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, usual[number])


@contextlib.contextmanager
def told_when_stopped(words: str) -> Iterator[None]:
    """Have ``words`` said where a signal ends what is inside."""
    try:
        yield
    except Stopped as stopped:
        stopped.words = words
        raise


def _exit_now(code: int) -> None:
    # Where no decoder was started it is not loaded yet.
    import multiprocessing

    for decoder in multiprocessing.active_children():
        decoder.kill()
    os._exit(code)
