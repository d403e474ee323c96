"""Scheduled posts that a server publishes: handed over, recalled, looked up when they are due.

Until it is handed over, this program publishes the post; if the hand-over fails, it is scheduled here again. Once the server
may have it, it is unconfirmed like any other: nothing is sent again that the server may publish by itself.
"""

from dataclasses import replace

from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox.backoff import later, renewed
from kesong_desktop.model.outbox.fact import (
    ScheduledOnServer,
    ScheduleKept,
    ScheduleMoved,
    ScheduleRecalled,
    SignedOut,
    StepFailed,
)
from kesong_desktop.model.outbox.job import PostAttempt, PostJob, State, StepContext
from kesong_desktop.model.outbox.rules import HAND_OVER_LATEST_S, SAME_TIME_S, SCHEDULE_TRIES


def is_too_late(job: PostJob, server_now_s: float) -> bool:
    """Return whether the time is so near that a server would refuse to schedule it, or might backdate the post."""
    return job.is_server_scheduled and job.due_s - server_now_s < HAND_OVER_LATEST_S


def own_again(job: PostJob) -> PostJob:
    """Return the job scheduled by this program, and not to be handed over any more."""
    return replace(
        job, state=State.SCHEDULED, is_server_scheduled=False, can_be_server_scheduled=False, not_before_s=0.0
    )


def handed_over(job: PostJob, fact: ScheduledOnServer) -> tuple[PostJob, str]:
    """Return the job scheduled on the server. The attempt stays unconfirmed until the post is published."""
    attempt = job.attempt
    is_known = attempt is None or any(one.key == attempt.key for one in job.unconfirmed)
    kept = replace(
        job,
        state=State.SERVER_SCHEDULED,
        scheduled_id=fact.scheduled_id,
        unconfirmed=job.unconfirmed if is_known or attempt is None else (*job.unconfirmed, attempt),
        attempt=None,
        can_resend=False,
        lookups=0,
        tries=0,
        failure=None,
        not_before_s=0.0,
        unread_since_s=0.0,
    )
    return kept, "entrusted"


def to_be_recalled(job: PostJob, then: State) -> PostJob:
    """Return the job to be recalled from the server; it goes to the state ``then``."""
    return replace(job, state=State.RECALLING, resume_to=then, failure=None, tries=0, not_before_s=0.0)


def to_be_moved(job: PostJob, due_s: float) -> PostJob:
    """Return the job whose time the server is asked to change. Until it answers, the post may be published at either time."""
    return replace(to_be_recalled(job, State.SERVER_SCHEDULED), move_to_s=due_s)


def due(job: PostJob) -> PostJob:
    """Return the job whose time has come: it is looked up, and never sent again by itself."""
    attempts = tuple(replace(one, ended_s=max(one.ended_s, job.due_s)) for one in job.unconfirmed)
    return replace(
        job,
        state=State.MAYBE,
        is_server_scheduled=False,
        unconfirmed=attempts or (PostAttempt(job.key, job.media_ids, job.due_s, job.due_s, job.due_s),),
        can_resend=False,
        is_replay_refused=True,
        is_aside=False,
        lookups=0,
        tries=0,
        failure=None,
        not_before_s=0.0,
        resume_to=None,
        move_to_s=0.0,
    )


def recalled(
    job: PostJob,
    fact: ScheduleRecalled | ScheduleMoved | ScheduleKept | StepFailed | SignedOut,
    context: StepContext,
) -> tuple[PostJob, str]:
    """Return the job after the server was asked to delete the scheduled status, or to change its time."""
    match fact:
        case SignedOut(failure):
            return replace(job, failure=failure), "signed_out"
        case StepFailed(failure, is_passing):
            if not is_passing and job.tries + 1 >= SCHEDULE_TRIES:
                return _refused(job, failure, job.due_s)
            # Where it is refused without a look, nobody knows which time the server has.
            return later(replace(job, failure=failure), fact.wait_s, context), "hindered"
        case ScheduleKept(failure, due_s):
            return _refused(job, failure, due_s)
        case ScheduleMoved(is_gone):
            # Published, or deleted elsewhere: which of both, only a lookup can tell.
            return (due(job), "too_late") if is_gone else (_moved(job), "moved")
        case ScheduleRecalled(is_gone):
            earliest_s = min(job.due_s, job.move_to_s or job.due_s)
            may_be_out = is_gone and (context.server_now_s or context.now_s) >= earliest_s
            return (due(job), "too_late") if may_be_out else (_given_back(job), "recalled")


def _refused(job: PostJob, failure: Failure, due_s: float) -> tuple[PostJob, str]:
    """Return the job after a refusal: the server still has the post at ``due_s``, where an earlier request may have moved it."""
    is_move = job.resume_to is State.SERVER_SCHEDULED
    if is_move and _is_same_time(due_s, job.move_to_s):
        return _moved(job), "moved"
    chosen = (one for one in (job.due_s, job.move_to_s) if one and _is_same_time(due_s, one))
    back = replace(job, due_s=next(chosen, due_s), move_to_s=0.0, failure=failure)
    back = replace(back, state=State.SERVER_SCHEDULED, resume_to=None)
    return back, "not_moved" if is_move else "not_recalled"


def _is_same_time(one_s: float, other_s: float) -> bool:
    return abs(one_s - other_s) < SAME_TIME_S


def _moved(job: PostJob) -> PostJob:
    moved = replace(job, state=State.SERVER_SCHEDULED, due_s=job.move_to_s, move_to_s=0.0, resume_to=None)
    return replace(moved, failure=None, tries=0, not_before_s=0.0)


def _given_back(job: PostJob) -> PostJob:
    """Return the job with nothing of it on the server; its uploads may have been deleted too."""
    then = job.resume_to or State.PAUSED
    own = renewed(
        replace(
            job,
            unconfirmed=(),
            is_server_scheduled=False,
            scheduled_id="",
            move_to_s=0.0,
            failure=None,
            tries=0,
        )
    )
    own = replace(own, state=then, renewals=0, resume_to=None)
    match then:
        case State.PAUSED:
            return replace(own, resume_to=State.SCHEDULED)
        case State.QUEUED:
            return replace(own, due_s=0.0)
        case _:
            return own
