"""The state machine: (job, fact) -> (job, effect)."""

from kesong_desktop.errors import Reason
from kesong_desktop.model.outbox import commands, interactions, post_delivery
from kesong_desktop.model.outbox.backoff import is_early
from kesong_desktop.model.outbox.effect import Effect, RestUntilFact, WaitUntil
from kesong_desktop.model.outbox.fact import Fact, Interrupted
from kesong_desktop.model.outbox.job import RESTING, Job, PostJob, StepContext
from kesong_desktop.record import Record


class Transition(Record, frozen=True):
    """The job after a fact (save it first), the next effect, and the key of the note for its history (or empty)."""

    job: Job
    effect: Effect
    note: str = ""


def step(job: Job, fact: Fact, context: StepContext, *, goes_on: bool = True) -> Transition:
    """Return the job after ``fact`` and the next effect; no effect unless it ``goes_on``.

    Raises:
        InvalidTransition: a person's command that this state does not allow.
    """
    if isinstance(fact, commands.COMMANDS):
        return Transition(*_command(job, fact))
    changed: Job
    if isinstance(job, PostJob):
        changed, note = post_delivery.take(job, fact, context)
    else:
        changed, note = interactions.take(job, fact, context)
    if isinstance(fact, Interrupted) or not goes_on:
        return Transition(changed, RestUntilFact(), note)
    ready, effect = _next(changed, context)
    return Transition(ready, effect, note)


def _command(job: Job, fact: Fact) -> tuple[Job, Effect, str]:
    changed, note = commands.apply_command(job, fact)
    return changed, RestUntilFact(), note


def _next(job: Job, context: StepContext) -> tuple[Job, Effect]:
    if job.state in RESTING or (job.failure is not None and job.failure.reason is Reason.NOT_AUTHORISED):
        return job, RestUntilFact()
    if is_early(job, context.now_s):
        return job, WaitUntil(job.not_before_s)
    if context.slowed_until_s > context.now_s:
        return job, WaitUntil(context.slowed_until_s)
    if isinstance(job, PostJob):
        return post_delivery.next_of(job, context)
    return interactions.next_of(job, context)
