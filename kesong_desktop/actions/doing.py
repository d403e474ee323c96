"""Deeds: what a person does to posts and people that are there already. Shown at once, sent through the outbox."""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from typing import TypeVar

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import Refused
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import Body, Deed, Job, JobId, Picture, State
from kesong_desktop.sync import deeds

T = TypeVar("T")
U = TypeVar("U")
_NOTHING = Body()


def put(
    desk: Desk,
    account: Account,
    deed: Deed,
    *,
    title: str = "",
    body: Body = _NOTHING,
    pictures: Sequence[Picture] = (),
) -> Future[Job]:
    """Do ``deed`` as ``account``. The cache shows it at once; where the server refuses, it shows it as it was.

    The future holds the job once it is done, is known to wait (it is durable then), or a later one took its place; or
    ``Refused``, with the reason. ``body`` and ``pictures`` (with their media ids) are an edit's new content; ``title`` is a
    line to know it by.
    """
    job = Job(
        id=JobId(desk.new_id()),
        account=account.key,
        body=body,
        pictures=tuple(pictures),
        created_s=desk.clock(),
        state=State.QUEUED,
        title=title.strip().partition("\n")[0][:80],
        deed=deed,
    )
    for event in deeds.show(desk.cache, job):
        desk.report(event)
    return desk.engine.do(job)


def then(future: Future[T], make: Callable[[T], U]) -> Future[U]:
    """A future of what ``make`` makes of the other's result; cancelled or failed where that is."""
    after: Future[U] = Future()
    after.set_running_or_notify_cancel()

    def pass_on(done: Future[T]) -> None:
        try:
            after.set_result(make(done.result()))
        except CancelledError as error:
            after.set_exception(error)
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to who waits
            after.set_exception(error)

    future.add_done_callback(pass_on)
    return after


__all__ = ["Refused", "put", "then"]
