"""What a person, or the time, does to a job: pause, resume, retry, cancel, settle."""

from dataclasses import replace

from kesong_desktop.model.outbox import entrusting
from kesong_desktop.model.outbox.fact import (
    CancelAsked,
    Changed,
    Due,
    Entrust,
    Fact,
    Paused,
    Resumed,
    Retried,
    Settled,
    Woken,
)
from kesong_desktop.model.outbox.job import ENDED, RESTING, Job, State
from kesong_desktop.model.outbox.possible import NotPossible
from kesong_desktop.model.outbox.waiting import renewed, start_state, waiting_state

COMMANDS = (Paused, Resumed, Retried, CancelAsked, Changed, Settled, Woken, Due, Entrust)
"""Facts that only change the job: what is to be done next is asked with ``Continue``, when it is the job's turn."""


_AFTER_RECALL = {Paused: State.PAUSED, Retried: State.QUEUED, CancelAsked: State.CANCELLED}
"""What a planned post is once the server has given it back, by what the person wants."""


def obey(job: Job, fact: Fact) -> tuple[Job, str]:
    """The job after the command, with the word for its history.

    Raises:
        NotPossible: the job's state does not allow it.
    """
    done: tuple[Job, str]
    match fact:
        case _ if job.state in {State.SCHEDULED, State.ENTRUSTED, State.RECALLING} and _is_of_plan(job, fact):
            done = _planned(job, fact)
        case Paused() if _can_pause(job):
            done = replace(job, state=State.PAUSED, resume_to=_resume_to(job)), "paused"
        case Resumed() if job.state is State.PAUSED:
            state = job.resume_to or State.QUEUED
            done = _unhindered(replace(job, state=state, resume_to=None)), "resumed"
        case Retried() if job.state in {State.PARKED, State.OVERDUE, State.SCHEDULED} or _can_pause(job):
            due_s = job.due_s if job.entrusts else 0.0
            done = _unhindered(_as_it_is_now(replace(job, state=waiting_state(job), due_s=due_s))), "retried"
        case CancelAsked() if job.state not in ENDED and not _is_on_its_way(job):
            done = replace(job, state=State.CANCELLED), "cancelled"
        case Changed(draft_id) if _can_change(job):
            done = replace(job, state=State.CANCELLED, draft_again_id=draft_id), "changed"
        case Settled(is_there) if _is_doubtful(job):
            done = _settled(job, is_there=is_there)
        case Woken():
            waits = job.trouble is not None and job.trouble.code == "Unreachable"
            done = (replace(job, not_before_s=0.0, tries=0) if waits else job), ""
        case _:
            raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")
    return done


def _is_of_plan(job: Job, fact: Fact) -> bool:
    if job.state is State.SCHEDULED:
        return isinstance(fact, Due) or (isinstance(fact, Entrust) and job.may_entrust)
    return isinstance(fact, Due | Paused | Retried | CancelAsked)


def _planned(job: Job, fact: Fact) -> tuple[Job, str]:
    """What becomes of a plan: this program's own, or one that a server keeps or is asked to give back."""
    match fact:
        case Entrust():
            return replace(job, state=start_state(job), entrusts=True), "entrusting"
        case Due(is_late) if job.state is State.SCHEDULED:
            state = State.OVERDUE if is_late else start_state(job)
            return replace(job, state=state), "overdue" if is_late else "due"
        case Due() if job.state is State.ENTRUSTED:
            return entrusting.due(job), "due_there"
        case Retried() if (
            job.state is State.RECALLING
        ):  # a sign-in, which does not change what the person wanted
            return _unhindered(job), "retried"
        case Paused() | Retried() | CancelAsked():
            return entrusting.to_be_recalled(job, _AFTER_RECALL[type(fact)]), "recalling"
        case _:
            raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")


def _is_on_its_way(job: Job) -> bool:
    return job.attempt is not None or job.state is State.SENDING


def _is_doubtful(job: Job) -> bool:
    if job.state is State.PAUSED:
        return job.resume_to is State.MAYBE
    return job.state in {State.ASKING, State.MAYBE} and job.attempt is None


def _can_change(job: Job) -> bool:
    """Not where the post may be there already: changed, it would be there twice."""
    is_doubtful = bool(job.doubts) and not job.settled
    return job.deed is None and job.state not in ENDED and not _is_on_its_way(job) and not is_doubtful


def _can_pause(job: Job) -> bool:
    return job.state is State.SCHEDULED or (job.state not in RESTING and not _is_on_its_way(job))


def _resume_to(job: Job) -> State:
    return State.SCHEDULED if job.state is State.SCHEDULED else waiting_state(job)


def _as_it_is_now(job: Job) -> Job:
    """Told that an original was changed since the post was queued, the person takes it as it is now."""
    if job.trouble is None or job.trouble.code != "SourceChanged":
        return job
    pictures = (replace(one, source_bytes=0, source_mtime_ns=0) for one in job.pictures)
    return replace(job, pictures=tuple(pictures))


def _unhindered(job: Job) -> Job:
    return replace(job, trouble=None, tries=0, not_before_s=0.0, unread_since_s=0.0)


def _settled(job: Job, *, is_there: bool) -> tuple[Job, str]:
    if is_there and job.entrusts:
        return _unhindered(replace(job, state=State.ENTRUSTED, resume_to=None)), "settled_there"
    if is_there:
        return replace(job, state=State.PUBLISHED, doubts=(), trouble=None, resume_to=None), "settled_there"
    again = _unhindered(
        replace(job, state=State.QUEUED, doubts=(), settled=True, is_replay_refused=False, resume_to=None)
    )
    return renewed(again), "settled_again"
