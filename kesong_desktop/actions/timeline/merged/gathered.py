"""Combines several futures into one, with the outcome of each."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from threading import Lock
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")
U = TypeVar("U")


def gathered(futures: Mapping[K, Future[T]], make: Callable[[Mapping[K, T | BaseException]], U]) -> Future[U]:
    """Return a future of ``make(outcomes)`` once all of them have ended: a result or an error for each key.

    It fails with what ``make`` raises.
    """
    whole: Future[U] = Future()
    whole.set_running_or_notify_cancel()
    outcomes: dict[K, T | BaseException] = {}
    lock, left = Lock(), len(futures)

    def end() -> None:
        try:
            whole.set_result(make(outcomes))
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to who waits
            whole.set_exception(error)

    def take(key: K, done: Future[T]) -> None:
        nonlocal left
        outcome: T | BaseException
        try:
            outcome = done.result()
        except BaseException as error:  # noqa: BLE001 - as above
            outcome = error
        with lock:
            outcomes[key] = outcome
            left -= 1
            is_last = not left
        if is_last:
            end()

    if not futures:
        end()
    for key, future in futures.items():
        future.add_done_callback(lambda done, key=key: take(key, done))  # type: ignore[misc]
    return whole
