"""The commands that the outbox offers for a job, by its state."""

from enum import StrEnum

from kesong_desktop.model.outbox import Job, PostJob, State


class JobCommand(StrEnum):
    """A command: the words of ``Outbox.command`` and ``SendPolicy.move``, and ``edit``, which makes the job a draft."""

    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    CANCEL = "cancel"
    THERE = "there"
    AGAIN = "again"
    EDIT = "edit"
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
    """The commands with a button at the top of the job's card."""
    return _BUTTONS.get(job.state, ())


def menu_commands(job: Job) -> tuple[JobCommand, ...]:
    """The commands in the menu of the job's card; empty where it has no menu."""
    can_wait = job.state in _WAITING
    if not isinstance(job, PostJob) or job.is_unconfirmed or not (can_wait or job.state is State.UPLOADING):
        return ()
    if can_wait and job.state is not State.SCHEDULED:
        return (JobCommand.EDIT, JobCommand.FIRST, JobCommand.UP, JobCommand.DOWN)
    return (JobCommand.EDIT,)


def decision_commands(job: Job) -> tuple[JobCommand, ...]:
    """The commands below the explanation of a job that needs a decision."""
    if job.state is State.ASKING:
        return (JobCommand.THERE, JobCommand.AGAIN)
    if job.state is State.PARKED:
        edit = (JobCommand.EDIT,) if isinstance(job, PostJob) else ()
        return (JobCommand.RETRY, *edit, JobCommand.CANCEL)
    if job.state is State.OVERDUE:
        return (JobCommand.RETRY, JobCommand.EDIT, JobCommand.CANCEL)
    return ()
