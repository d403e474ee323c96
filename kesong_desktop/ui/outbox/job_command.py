"""The commands that the outbox offers for a job, by its state."""

from enum import StrEnum

from kesong_desktop.errors import Reason
from kesong_desktop.model.outbox import Job, PostJob, State


class JobCommand(StrEnum):
    """A command: the words of ``Outbox.command`` and ``SendPolicy.move``, and two that make a draft.

    ``edit`` makes the job a draft again, ``new_post`` a draft that does not belong to the post that is gone.
    """

    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    CANCEL = "cancel"
    THERE = "there"
    AGAIN = "again"
    EDIT = "edit"
    NEW_POST = "new_post"
    FIRST = "first"
    UP = "up"
    DOWN = "down"


MOVES = frozenset({JobCommand.FIRST, JobCommand.UP, JobCommand.DOWN})
_BUTTONS = {
    State.PAUSED: (JobCommand.RESUME, JobCommand.CANCEL),
    State.SCHEDULED: (JobCommand.RETRY, JobCommand.CANCEL),
    State.SERVER_SCHEDULED: (JobCommand.RETRY, JobCommand.PAUSE, JobCommand.CANCEL),
    State.PREPARING: (JobCommand.PAUSE, JobCommand.CANCEL),
    State.QUEUED: (JobCommand.PAUSE, JobCommand.CANCEL),
    State.UPLOADING: (JobCommand.PAUSE, JobCommand.CANCEL),
}
_WAITING = frozenset({State.PREPARING, State.QUEUED, State.PAUSED, State.SCHEDULED})


def button_commands(job: Job) -> tuple[JobCommand, ...]:
    """Return the commands with a button at the top of the job's card."""
    return _BUTTONS.get(job.state, ())


def menu_commands(job: Job) -> tuple[JobCommand, ...]:
    """Return the commands in the menu of the job's card; empty where it has no menu."""
    can_wait = job.state in _WAITING
    if not isinstance(job, PostJob) or job.is_unconfirmed or not (can_wait or job.state is State.UPLOADING):
        return ()
    if can_wait and job.state is not State.SCHEDULED:
        return (JobCommand.EDIT, JobCommand.FIRST, JobCommand.UP, JobCommand.DOWN)
    return (JobCommand.EDIT,)


def decision_commands(job: Job) -> tuple[JobCommand, ...]:
    """Return the commands below the explanation of a job that needs a decision."""
    if job.state is State.ASKING:
        return (JobCommand.THERE, JobCommand.AGAIN)
    if job.state is State.PARKED:
        return _refused_commands(job)
    if job.state is State.OVERDUE:
        return (JobCommand.RETRY, JobCommand.EDIT, JobCommand.CANCEL)
    return ()


def _refused_commands(job: Job) -> tuple[JobCommand, ...]:
    """Return the commands of a refused job: what is gone is not tried again, but its text can become a post of its own."""
    is_gone = job.failure is not None and job.failure.reason is Reason.GONE
    if isinstance(job, PostJob):
        new = (JobCommand.NEW_POST,) if is_gone and job.body.in_reply_to_id else ()
        return (*new, JobCommand.RETRY, JobCommand.EDIT, JobCommand.CANCEL)
    if not is_gone:
        return (JobCommand.RETRY, JobCommand.CANCEL)
    return (JobCommand.NEW_POST, JobCommand.CANCEL) if job.edit is not None else (JobCommand.CANCEL,)
