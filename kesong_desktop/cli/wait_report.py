"""Prints to standard error what the outbox waits for."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from datetime import datetime
from typing import TypeVar

from kesong_desktop.cli.context import print_stderr
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.outbox import RESTING, Job, PostJob, State

T = TypeVar("T")
_LOOK_EACH_S = 3.0
_CHANGES = {
    "order": "the server shows the photos in another order than yours.",
    "missing": "the server shows fewer photos than were sent.",
    "alt": "the server shows other descriptions than yours.",
    "visibility": "the server shows it to others than you chose.",
}


def waits(jobs: Iterable[Job]) -> list[str]:
    """Return a line for each job that waits for a time to come, and for each post that differs from what was asked for."""
    return [line for job in jobs if (line := _wait_of(job) or _change_of(job))]


def result_of(future: "Future[T]", jobs: Callable[[], Iterable[Job]]) -> T:
    """Wait for the outbox, and return the result of ``future``; what is waited for is said once each, within seconds."""
    said: set[str] = set()
    while True:
        try:
            return future.result(timeout=_LOOK_EACH_S)
        except NotYet:
            if future.done():
                raise
        for line in waits(one for one in jobs() if one.state is not State.PUBLISHED):
            if line not in said:
                said.add(line)
                print_stderr(f"kesong: {line}")


def _wait_of(job: Job) -> str:
    if job.state in RESTING or not job.not_before_s:
        return ""
    at = f"{datetime.fromtimestamp(job.not_before_s).astimezone():%H:%M:%S}"
    name = _name(job)
    if job.state is State.MAYBE:
        line = f"{name}: the server's answer was unclear; your posts are looked through again at {at}."
        is_aside = isinstance(job, PostJob) and job.is_aside
        return f"{line} Later posts are sent meanwhile, so the order may change." if is_aside else line
    why = " ".join(Messages().what(job.failure).split()) if job.failure else "It waits."
    return f"{name}: {why} It is tried again at {at}."


def _change_of(job: Job) -> str:
    if not isinstance(job, PostJob) or job.state is not State.PUBLISHED or not job.differs:
        return ""
    return f"{_name(job)}: {_CHANGES.get(job.differs, 'the server shows it differently than you sent it.')}"


def _name(job: Job) -> str:
    return f"“{job.title}”" if job.title else job.id
