"""Commands to a job by a person or the clock: pause, resume, retry, cancel, decide, hand over."""

from dataclasses import replace

from kesong_desktop.errors import UNREACHABLE_REASONS, Reason
from kesong_desktop.model.outbox import server_scheduling
from kesong_desktop.model.outbox.backoff import AnyJob, renewed, start_state, waiting_state, without_failure
from kesong_desktop.model.outbox.fact import (
    CancelRequested,
    ConnectionRestored,
    EditRequested,
    Fact,
    HandOverRequested,
    OutcomeDecided,
    PauseRequested,
    RescheduleRequested,
    ResumeRequested,
    RetryRequested,
    ScheduleDue,
)
from kesong_desktop.model.outbox.invalid_transition import InvalidTransition
from kesong_desktop.model.outbox.job import ENDED, RESTING, InteractionJob, Job, PostJob, State

COMMANDS = (
    PauseRequested,
    ResumeRequested,
    RetryRequested,
    CancelRequested,
    EditRequested,
    OutcomeDecided,
    ConnectionRestored,
    ScheduleDue,
    HandOverRequested,
    RescheduleRequested,
)
"""Facts that only change the job; ``Proceed`` asks for the next effect when it is the job's turn."""


_AFTER_RECALL = {PauseRequested: State.PAUSED, RetryRequested: State.QUEUED, CancelRequested: State.CANCELLED}
"""The state of a scheduled post once the server has deleted it, by the command."""


def apply_command(job: Job, fact: Fact) -> tuple[Job, str]:
    """Return the job after the command, with the key of the note for its history.

    Raises:
        InvalidTransition: the job's state does not allow it.
    """
    if isinstance(job, InteractionJob):
        return _command_interaction(job, fact)
    if job.state in {State.SCHEDULED, State.SERVER_SCHEDULED, State.RECALLING} and _is_of_plan(job, fact):
        return _planned(job, fact)
    return _command_post(job, fact)


def _command_post(job: PostJob, fact: Fact) -> tuple[PostJob, str]:
    done: tuple[PostJob, str]
    match fact:
        case PauseRequested() if _can_pause(job):
            done = replace(job, state=State.PAUSED, resume_to=_resume_to(job)), "paused"
        case ResumeRequested() if job.state is State.PAUSED:
            done = _unhindered(_resumed(job)), "resumed"
        case RetryRequested() if job.state in {State.PARKED, State.OVERDUE, State.SCHEDULED} or _can_pause(
            job
        ):
            due_s = job.due_s if job.is_server_scheduled else 0.0
            done = _unhindered(_as_it_is_now(replace(job, state=waiting_state(job), due_s=due_s))), "retried"
        case CancelRequested() if job.state not in ENDED and not _is_on_its_way(job):
            done = replace(job, state=State.CANCELLED), "cancelled"
        case EditRequested(draft_id) if _can_change(job):
            done = replace(job, state=State.CANCELLED, draft_again_id=draft_id), "changed"
        case RescheduleRequested(due_s) if _can_reschedule(job):
            done = _rescheduled(job, due_s), "rescheduled"
        case OutcomeDecided(is_there) if _needs_decision(job):
            done = _decided(job, is_there=is_there)
        case ConnectionRestored():
            done = _reconnected(job), ""
        case _:
            raise InvalidTransition(f"{type(fact).__name__} of a job that is {job.state}")
    return done


def _command_interaction(job: InteractionJob, fact: Fact) -> tuple[InteractionJob, str]:
    is_sending = job.state is State.SENDING
    is_waiting = job.state not in RESTING and not is_sending
    done: tuple[InteractionJob, str]
    match fact:
        case PauseRequested() if is_waiting:
            done = replace(job, state=State.PAUSED, resume_to=State.QUEUED), "paused"
        case ResumeRequested() if job.state is State.PAUSED:
            done = without_failure(_resumed(job)), "resumed"
        case RetryRequested() if is_waiting or job.state is State.PARKED:
            done = without_failure(replace(_overwriting(job), state=State.QUEUED)), "retried"
        case CancelRequested() if job.state not in ENDED and not is_sending:
            done = replace(job, state=State.CANCELLED), "cancelled"
        case ConnectionRestored():
            done = _reconnected(job), ""
        case _:
            raise InvalidTransition(f"{type(fact).__name__} of an interaction that is {job.state}")
    return done


def _overwriting(job: InteractionJob) -> InteractionJob:
    """Return an edit that replaces what is there: the user was told that it is not what it was."""
    is_conflict = job.failure is not None and job.failure.reason is Reason.EDIT_CONFLICT
    return replace(job, edit=replace(job.edit, base_text="")) if job.edit and is_conflict else job


def _resumed(job: AnyJob) -> AnyJob:
    return replace(job, state=job.resume_to or State.QUEUED, resume_to=None)


def _reconnected(job: AnyJob) -> AnyJob:
    is_under_way = job.state not in ENDED
    waits = is_under_way and job.failure is not None and job.failure.reason in UNREACHABLE_REASONS
    return replace(job, not_before_s=0.0, tries=0) if waits else job


def _is_of_plan(job: PostJob, fact: Fact) -> bool:
    if job.state is State.SCHEDULED:
        return isinstance(fact, ScheduleDue) or (
            isinstance(fact, HandOverRequested) and job.can_be_server_scheduled
        )
    return isinstance(
        fact, ScheduleDue | PauseRequested | RetryRequested | CancelRequested | RescheduleRequested
    )


def _planned(job: PostJob, fact: Fact) -> tuple[PostJob, str]:
    """Apply a command to a scheduled post: held by this program or the server, or being recalled."""
    match fact:
        case HandOverRequested():
            return replace(job, state=start_state(job), is_server_scheduled=True), "entrusting"
        case ScheduleDue(is_late) if job.state is State.SCHEDULED:
            state = State.OVERDUE if is_late else start_state(job)
            return replace(job, state=state), "overdue" if is_late else "due"
        case ScheduleDue() if job.state is State.SERVER_SCHEDULED:
            return server_scheduling.due(job), "due_there"
        # A sign-in, which does not change what the user wanted.
        case RetryRequested() if job.state is State.RECALLING:
            return _unhindered(job), "retried"
        case RescheduleRequested(due_s) if job.state is State.SERVER_SCHEDULED:
            return server_scheduling.to_be_moved(job, due_s), "rescheduled"
        case PauseRequested() | RetryRequested() | CancelRequested():
            return server_scheduling.to_be_recalled(job, _AFTER_RECALL[type(fact)]), "recalling"
        case _:
            raise InvalidTransition(f"{type(fact).__name__} of a job that is {job.state}")


def _is_on_its_way(job: PostJob) -> bool:
    return job.attempt is not None or job.state is State.SENDING


def _needs_decision(job: PostJob) -> bool:
    if job.state is State.PAUSED:
        return job.resume_to is State.MAYBE
    return job.state in {State.ASKING, State.MAYBE} and job.attempt is None


def _can_change(job: PostJob) -> bool:
    """Return whether the post can become a draft again: not where it may be published already, or it would be there twice."""
    may_be_published = bool(job.unconfirmed) and not job.can_resend
    return job.state not in ENDED and not _is_on_its_way(job) and not may_be_published


def _can_reschedule(job: PostJob) -> bool:
    """Return whether nothing of the post can be on the server, and it is not being uploaded at this moment."""
    is_waiting = job.state in {State.SCHEDULED, State.OVERDUE, State.PREPARING, State.QUEUED, State.PARKED}
    is_paused = job.state is State.PAUSED and job.resume_to is not State.MAYBE
    return (is_waiting or is_paused) and not job.is_unconfirmed


def _rescheduled(job: PostJob, due_s: float) -> PostJob:
    """Return the job planned for another time; a paused one stays paused. A server that refused the old time is asked again.

    A server that asked to wait (429) is not asked sooner: its upload may be due at once, where the server is to publish it.
    """
    is_paused = job.state is State.PAUSED
    is_slowed = job.failure is not None and job.failure.reason is Reason.SLOW_DOWN
    return replace(
        _unhindered(_as_it_is_now(job)),
        not_before_s=job.not_before_s if is_slowed else 0.0,
        state=State.PAUSED if is_paused else State.SCHEDULED,
        resume_to=State.SCHEDULED if is_paused else None,
        due_s=due_s,
        is_server_scheduled=False,
        can_be_server_scheduled=True,
    )


def _can_pause(job: PostJob) -> bool:
    return job.state is State.SCHEDULED or (job.state not in RESTING and not _is_on_its_way(job))


def _resume_to(job: PostJob) -> State:
    return State.SCHEDULED if job.state is State.SCHEDULED else waiting_state(job)


def _as_it_is_now(job: PostJob) -> PostJob:
    """Accept an original that was changed since the post was queued, for the person retries knowing so."""
    if job.failure is None or job.failure.reason is not Reason.SOURCE_CHANGED:
        return job
    pictures = (replace(one, source_bytes=0, source_mtime_ns=0) for one in job.pictures)
    return replace(job, pictures=tuple(pictures))


def _unhindered(job: PostJob) -> PostJob:
    return replace(without_failure(job), unread_since_s=0.0)


def _decided(job: PostJob, *, is_there: bool) -> tuple[PostJob, str]:
    if is_there and job.is_server_scheduled:
        return _unhindered(replace(job, state=State.SERVER_SCHEDULED, resume_to=None)), "settled_there"
    if is_there:
        return replace(
            job, state=State.PUBLISHED, unconfirmed=(), failure=None, resume_to=None
        ), "settled_there"
    again = _unhindered(
        replace(
            job, state=State.QUEUED, unconfirmed=(), can_resend=True, is_replay_refused=False, resume_to=None
        )
    )
    return renewed(again), "settled_again"
