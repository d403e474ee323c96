"""Planned posts that a server keeps and publishes in their time: handed over, taken back, looked for when they are due.

Until it is handed over a post is this program's own; whatever goes wrong before, it goes back to the plan of this program.
Once it may be there, it is a post in doubt like any other: nothing is sent again that the server may publish itself.
"""

from dataclasses import replace

from kesong_desktop.model.outbox.fact import Entrusted, Failed, Recalled, SignedOut
from kesong_desktop.model.outbox.job import Attempt, Context, Job, State
from kesong_desktop.model.outbox.rules import ENTRUST_LAST_S
from kesong_desktop.model.outbox.waiting import later, renewed


def is_too_late(job: Job, server_now_s: float) -> bool:
    """Is the time so near that a server would refuse to plan it, or might date the post back?"""
    return job.entrusts and job.due_s - server_now_s < ENTRUST_LAST_S


def own_again(job: Job) -> Job:
    """The job as this program plans it, and not to be handed over any more."""
    return replace(job, state=State.SCHEDULED, entrusts=False, may_entrust=False, not_before_s=0.0)


def handed_over(job: Job, fact: Entrusted) -> tuple[Job, str]:
    """The server has it, as it answered or as it was found. The attempt stays a doubt: of it the post will come."""
    attempt = job.attempt
    is_known = attempt is None or any(doubt.key == attempt.key for doubt in job.doubts)
    kept = replace(
        job,
        state=State.ENTRUSTED,
        entrusted_id=fact.scheduled_id,
        doubts=job.doubts if is_known or attempt is None else (*job.doubts, attempt),
        attempt=None,
        settled=False,
        looks=0,
        tries=0,
        trouble=None,
        not_before_s=0.0,
        unread_since_s=0.0,
    )
    return kept, "entrusted"


def to_be_recalled(job: Job, then: State) -> Job:
    """The person wants it back from the server, and ``then``."""
    return replace(job, state=State.RECALLING, resume_to=then, trouble=None, tries=0, not_before_s=0.0)


def due(job: Job) -> Job:
    """Its time has come: now it is looked for, and never sent again by itself."""
    doubts = tuple(replace(doubt, ended_s=max(doubt.ended_s, job.due_s)) for doubt in job.doubts)
    return replace(
        job,
        state=State.MAYBE,
        entrusts=False,
        doubts=doubts or (Attempt(job.key, job.media_ids, job.due_s, job.due_s, job.due_s),),
        settled=False,
        is_replay_refused=True,
        looks=0,
        not_before_s=0.0,
        resume_to=None,
    )


def recalled(job: Job, fact: Recalled | Failed | SignedOut, context: Context) -> tuple[Job, str]:
    """The job after the server was asked to give it back."""
    match fact:
        case SignedOut(trouble):
            return replace(job, trouble=trouble), "signed_out"
        case Failed(trouble, is_passing=True):
            return later(replace(job, trouble=trouble), fact.wait_s, context), "hindered"
        case Failed(trouble):
            return replace(job, state=State.ENTRUSTED, trouble=trouble, resume_to=None), "not_recalled"
        case Recalled(is_gone=True) if (context.server_now_s or context.now_s) >= job.due_s:
            return due(job), "too_late"
        case Recalled():
            return _given_back(job), "recalled"


def _given_back(job: Job) -> Job:
    """Nothing of it is on the server any more; its uploads may have gone with it."""
    then = job.resume_to or State.PAUSED
    own = renewed(replace(job, doubts=(), entrusts=False, entrusted_id="", trouble=None, tries=0))
    own = replace(own, state=then, renewals=0, resume_to=None)
    match then:
        case State.PAUSED:
            return replace(own, resume_to=State.SCHEDULED)
        case State.QUEUED:
            return replace(own, due_s=0.0)
        case _:
            return own
