"""Small deeds: gestures, edits and deletes. They can be done twice without harm, so a doubt is ended by doing them again."""

from dataclasses import replace

from kesong_desktop.model.outbox.effect import Do, Effect, Wait
from kesong_desktop.model.outbox.fact import Continue, Done, Fact, Failed, Interrupted, SignedOut
from kesong_desktop.model.outbox.job import Context, Deed, Job, State, Verb
from kesong_desktop.model.outbox.possible import NotPossible
from kesong_desktop.model.outbox.rules import SETTLE_S
from kesong_desktop.model.outbox.waiting import later


def take(job: Job, deed: Deed, fact: Fact, context: Context) -> tuple[Job, str]:
    """The job once the fact is known, with a word for its history.

    A gesture that is refused is over; an edit or a delete is parked, for somebody wants to know.

    Raises:
        NotPossible: the fact does not fit.
    """
    done: tuple[Job, str]
    match fact:
        case Continue() | Interrupted() if job.state is State.SENDING:
            back = replace(job, state=State.QUEUED, may_be_done=True)
            done = (_settling(back, context) if deed.verb is Verb.BOOST else back), "interrupted"
        case Continue() | Interrupted():
            done = job, ""
        case Done():
            done = replace(job, state=State.PUBLISHED, trouble=None, not_before_s=0.0), "done"
        case SignedOut(trouble):
            done = replace(job, state=State.QUEUED, trouble=trouble), "signed_out"
        case Failed(trouble, is_passing=True):
            back = later(replace(job, state=State.QUEUED, trouble=trouble), fact.wait_s, context)
            if not (trouble.is_line or trouble.code == "SlowDown"):
                back = replace(back, may_be_done=True)
                back = _settling(back, context) if deed.verb is Verb.BOOST else back
            done = back, "hindered"
        case Failed(trouble):
            end = State.CANCELLED if deed.is_gesture else State.PARKED
            done = replace(job, state=end, trouble=trouble), "refused"
        case _:
            raise NotPossible(f"{type(fact).__name__} of a {deed.verb}")
    return done


def next_of(job: Job, context: Context) -> tuple[Job, Effect]:
    """What is to be done now, with the job as it is to be saved before."""
    if context.held_until_s > context.now_s:
        return job, Wait(context.held_until_s)
    return replace(job, state=State.SENDING), Do()


def _settling(job: Job, context: Context) -> Job:
    """Some servers count a boost twice, so the look before the next one waits for those that commit late (R5)."""
    return replace(job, not_before_s=max(job.not_before_s, context.now_s + SETTLE_S))
