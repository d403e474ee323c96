"""The machine itself: (job, fact) -> (job, what to do next)."""

from dataclasses import dataclass

from kesong_desktop.model.outbox import commands, deeds, publishing
from kesong_desktop.model.outbox.effect import Effect, Rest, Wait
from kesong_desktop.model.outbox.fact import Fact, Interrupted
from kesong_desktop.model.outbox.job import RESTING, Context, Job
from kesong_desktop.model.outbox.waiting import is_early


@dataclass(frozen=True, slots=True)
class Step:
    """The job as it now stands (save it first), the one thing to do next, and a word for its history (or empty)."""

    job: Job
    effect: Effect
    note: str = ""


def step(job: Job, fact: Fact, context: Context, *, goes_on: bool = True) -> Step:
    """Take a fact in and say what is to be done next; nothing unless it ``goes_on``.

    Raises:
        NotPossible: a person's command that this state does not allow.
    """
    if isinstance(fact, commands.COMMANDS):
        return Step(*_command(job, fact))
    if job.deed is None:
        changed, note = publishing.take(job, fact, context)
    else:
        changed, note = deeds.take(job, job.deed, fact, context)
    if isinstance(fact, Interrupted) or not goes_on:
        return Step(changed, Rest(), note)
    ready, effect = _next(changed, context)
    return Step(ready, effect, note)


def _command(job: Job, fact: Fact) -> tuple[Job, Effect, str]:
    changed, note = commands.obey(job, fact)
    return changed, Rest(), note


def _next(job: Job, context: Context) -> tuple[Job, Effect]:
    if job.state in RESTING or (job.trouble is not None and job.trouble.code == "NotAuthorised"):
        return job, Rest()
    if is_early(job, context.now_s):
        return job, Wait(job.not_before_s)
    if job.deed is None:
        return publishing.next_of(job, context)
    return deeds.next_of(job, context)
