"""Interactions are idempotent: one whose answer was lost is sent again."""

from dataclasses import replace

from kesong_desktop.errors import Reason
from kesong_desktop.model.outbox.backoff import later
from kesong_desktop.model.outbox.effect import Effect, SendInteraction, WaitUntil
from kesong_desktop.model.outbox.fact import (
    Fact,
    InteractionDone,
    Interrupted,
    Proceed,
    SignedOut,
    StepFailed,
)
from kesong_desktop.model.outbox.invalid_transition import InvalidTransition
from kesong_desktop.model.outbox.job import InteractionJob, State, StepContext, Verb
from kesong_desktop.model.outbox.rules import SETTLE_S


def take(job: InteractionJob, fact: Fact, context: StepContext) -> tuple[InteractionJob, str]:
    """Return the job after ``fact``, with the key of the note for its history.

    One that the server refuses is parked, so that the user sees why.

    Raises:
        InvalidTransition: the fact does not fit.
    """
    done: tuple[InteractionJob, str]
    interaction = job.interaction
    match fact:
        case Proceed() | Interrupted() if job.state is State.SENDING:
            back = replace(job, state=State.QUEUED, may_be_done=True)
            done = (_settling(back, context) if interaction.verb is Verb.BOOST else back), "interrupted"
        case Proceed() | Interrupted():
            done = job, ""
        case InteractionDone():
            done = replace(job, state=State.PUBLISHED, failure=None, not_before_s=0.0), "done"
        case SignedOut(failure):
            done = replace(job, state=State.QUEUED, failure=failure), "signed_out"
        case StepFailed(failure, is_passing=True):
            back = later(replace(job, state=State.QUEUED, failure=failure), fact.wait_s, context)
            if not (failure.is_offline or failure.reason is Reason.SLOW_DOWN):
                back = replace(back, may_be_done=True)
                back = _settling(back, context) if interaction.verb is Verb.BOOST else back
            done = back, "hindered"
        case StepFailed(failure):
            done = replace(job, state=State.PARKED, failure=failure), "refused"
        case _:
            raise InvalidTransition(f"{type(fact).__name__} of a {interaction.verb}")
    return done


def next_of(job: InteractionJob, context: StepContext) -> tuple[InteractionJob, Effect]:
    """Return the next effect, and the job as it is to be saved before it."""
    if context.held_until_s > context.now_s:
        return job, WaitUntil(context.held_until_s)
    return replace(job, state=State.SENDING), SendInteraction()


def _settling(job: InteractionJob, context: StepContext) -> InteractionJob:
    """Some servers count a boost twice, so the check before the next one waits for those that commit late (R5)."""
    return replace(job, not_before_s=max(job.not_before_s, context.now_s + SETTLE_S))
