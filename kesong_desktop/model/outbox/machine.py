"""The machine itself: (job, fact) -> (job, what to do next)."""

from dataclasses import dataclass, replace

from kesong_desktop.model.outbox.effect import Effect, Look, Render, Rest, Send, Upload, Wait
from kesong_desktop.model.outbox.fact import (
    Answered,
    CancelAsked,
    Continue,
    Fact,
    Failed,
    Interrupted,
    Looked,
    LookFailed,
    NoAnswer,
    NotSent,
    Paused,
    Refused,
    Rendered,
    Resumed,
    Retried,
    Settled,
    SignedOut,
    Uploaded,
)
from kesong_desktop.model.outbox.job import ENDED, RESTING, Attempt, Context, Job, Sighting, State, Trouble
from kesong_desktop.model.outbox.recognise import differences
from kesong_desktop.model.outbox.rules import (
    ASK_AFTER_S,
    CLOCK_SLACK_S,
    GIVE_UP_S,
    LIFE_SHARE,
    LOOKS_AT_S,
    RETRY_S,
    SETTLE_S,
)


@dataclass(frozen=True, slots=True)
class Step:
    """The job as it now stands (save it first), the one thing to do next, and a word for its history (or empty)."""

    job: Job
    effect: Effect
    note: str = ""


class NotPossible(ValueError):
    """The fact does not fit the job's state: a person's command came too late, or a bug."""


_PASSIVE = (Interrupted, Paused, Resumed, Retried, CancelAsked, Settled)
"""Facts that only change the job: what is to be done next is asked with ``Continue``, when it is the job's turn."""


def step(job: Job, fact: Fact, context: Context, *, goes_on: bool = True) -> Step:
    """Take a fact in and say what is to be done next; nothing unless it ``goes_on``.

    Raises:
        NotPossible: a person's command that this state does not allow.
    """
    changed, note = _apply(job, fact, context)
    if isinstance(fact, _PASSIVE) or not goes_on:
        return Step(changed, Rest(), note)
    ready, effect = _next(changed, context)
    return Step(ready, effect, note)


def _apply(job: Job, fact: Fact, context: Context) -> tuple[Job, str]:
    done: tuple[Job, str] = (job, "")
    match fact:
        case Continue() if job.attempt is None:
            pass
        case Continue() | Interrupted():
            done = _interrupted(job, context)
        case Rendered() | Uploaded():
            done = _progressed(job, fact, context)
        case Failed() | SignedOut():
            done = _hindered(job, fact, context)
        case Answered() | NotSent() | Refused() | NoAnswer():
            done = _sent(job, fact, context)
        case Looked() | LookFailed():
            done = _looked(job, fact, context)
        case _:
            done = _commanded(job, fact)
    return done


def _interrupted(job: Job, context: Context) -> tuple[Job, str]:
    if job.attempt is not None:
        return _into_doubt(job, job.attempt, context, None), "interrupted"
    if job.state in {State.UPLOADING, State.SENDING}:
        return replace(job, state=State.QUEUED), ""
    return job, ""


def _progressed(job: Job, fact: Rendered | Uploaded, context: Context) -> tuple[Job, str]:
    old = job.pictures[fact.index]
    if isinstance(fact, Rendered):
        new = replace(
            old,
            file=fact.file,
            mime=fact.mime,
            bytes=fact.bytes,
            sha256=fact.sha256,
            width=fact.width,
            height=fact.height,
        )
        note = "rendered"
    else:
        new = replace(old, media_id=fact.media_id, media_url=fact.media_url, uploaded_s=context.now_s)
        note = "uploaded"
    pictures = (*job.pictures[: fact.index], new, *job.pictures[fact.index + 1 :])
    return replace(job, pictures=pictures, tries=0, trouble=None), note


def _hindered(job: Job, fact: Failed | SignedOut, context: Context) -> tuple[Job, str]:
    if isinstance(fact, SignedOut):
        return replace(job, trouble=fact.trouble, attempt=None, state=_waiting_state(job)), "signed_out"
    if fact.is_passing:
        return _later(
            replace(job, trouble=fact.trouble, state=_waiting_state(job)), fact.wait_s, context
        ), "hindered"
    return replace(job, state=State.PARKED, trouble=fact.trouble), "refused"


def _sent(job: Job, fact: Answered | NotSent | Refused | NoAnswer, context: Context) -> tuple[Job, str]:
    attempt = job.attempt
    if attempt is None:
        raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")
    match fact:
        case Answered(seen):
            return _published(job, seen), "published"
        case NoAnswer(trouble):
            return _into_doubt(job, attempt, context, trouble), "no_answer"
        case NotSent(trouble, wait_s):
            back = replace(job, attempt=None, state=_waiting_state(job), trouble=trouble)
            return _later(back, wait_s, context), "not_sent"
        case Refused():
            return _refused(job, attempt, fact, context), "refused"


def _refused(job: Job, attempt: Attempt, fact: Refused, context: Context) -> Job:
    """A refusal settles only the attempt that it answers (R3); an earlier one in doubt stays in doubt."""
    back = replace(job, attempt=None, trouble=fact.trouble)
    if fact.is_passing:
        return _later(replace(back, state=_waiting_state(job)), fact.wait_s, context)
    if job.doubts:
        return replace(
            back, state=State.MAYBE, settled=False, is_replay_refused=True, looks=0, not_before_s=0.0
        )
    if fact.is_about_media:
        may_be_lost = _uploads_are_old(job, context) or context.replays_keys_s > 0
        if may_be_lost and not job.renewals:
            return _renewed(replace(back, state=State.QUEUED))
        if not context.replays_keys_s:
            doubtful = _into_doubt(job, attempt, context, fact.trouble)
            return replace(doubtful, is_replay_refused=True, not_before_s=0.0)
    return replace(back, state=State.PARKED, key="")


def _looked(job: Job, fact: Looked | LookFailed, context: Context) -> tuple[Job, str]:
    if isinstance(fact, LookFailed):
        failed = replace(job, trouble=fact.trouble, tries=job.tries + 1)
        if context.now_s - job.doubts[-1].at_s >= GIVE_UP_S:
            return replace(failed, state=State.ASKING), "asking"
        return replace(
            failed, not_before_s=context.now_s + max(fact.wait_s, _backoff(failed.tries))
        ), "look_failed"
    if fact.seen is not None:
        return _published(job, fact.seen), "found"
    looked = replace(job, looks=job.looks + 1, tries=0)
    age_s = context.now_s - job.doubts[-1].at_s
    if looked.looks >= 2 and age_s >= SETTLE_S and _refuses_doubles(looked, context):
        return replace(looked, state=State.QUEUED, settled=True, key="", trouble=None), "not_there"
    if looked.looks >= 2 and age_s >= ASK_AFTER_S:
        return replace(looked, state=State.ASKING), "asking"
    return replace(looked, not_before_s=_next_look_s(looked, context.now_s + 60.0)), "looked"


def _commanded(job: Job, fact: Fact) -> tuple[Job, str]:
    match fact:
        case Paused() if job.state not in RESTING and job.state is not State.SENDING:
            return replace(job, state=State.PAUSED, resume_to=_waiting_state(job)), "paused"
        case Resumed() if job.state is State.PAUSED:
            state = job.resume_to or State.QUEUED
            return replace(
                job, state=state, resume_to=None, trouble=None, not_before_s=0.0, tries=0
            ), "resumed"
        case Retried() if job.state is State.PARKED or (
            job.state not in RESTING and job.state is not State.SENDING
        ):
            state = State.MAYBE if job.doubts and not job.settled else _start_state(job)
            return replace(job, state=state, trouble=None, tries=0, not_before_s=0.0), "retried"
        case CancelAsked() if job.state not in ENDED and job.attempt is None:
            return replace(job, state=State.CANCELLED), "cancelled"
        case Settled(is_there) if job.state in {State.ASKING, State.MAYBE} and job.attempt is None:
            if is_there:
                return replace(job, state=State.PUBLISHED, doubts=(), trouble=None), "settled_there"
            again = replace(
                job,
                state=State.QUEUED,
                doubts=(),
                settled=True,
                key="",
                trouble=None,
                tries=0,
                not_before_s=0.0,
            )
            return _renewed(again), "settled_again"
        case _:
            raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")


def _next(job: Job, context: Context) -> tuple[Job, Effect]:
    if job.state in RESTING or (job.trouble is not None and job.trouble.code == "NotAuthorised"):
        return job, Rest()
    if context.now_s < job.not_before_s:
        return job, Wait(job.not_before_s)
    if job.state is State.MAYBE:
        return _resolve(job, context)
    for index, picture in enumerate(job.pictures):
        if not picture.file:
            return replace(job, state=State.PREPARING), Render(index)
    if job.state is State.PREPARING:
        job = replace(job, state=State.QUEUED)
    if _uploads_are_old(job, context) and not job.doubts:
        job = _renewed(job)
    for index, picture in enumerate(job.pictures):
        if not picture.media_id:
            return replace(job, state=State.UPLOADING), Upload(index)
    return _begin_attempt(job, job.key or context.fresh_key, context), Send()


def _resolve(job: Job, context: Context) -> tuple[Job, Effect]:
    """A doubt: the same key again where the server promises to replay it, else look (R4, R5)."""
    first = job.doubts[0]
    promise_left_s = first.at_s + context.replays_keys_s * 0.9 - context.now_s
    if context.replays_keys_s and promise_left_s > 0 and not job.is_replay_refused:
        return _begin_attempt(job, first.key, context, first.media_ids), Send()
    due_s = _next_look_s(job, job.not_before_s)
    if context.now_s < due_s:
        return replace(job, not_before_s=due_s), Wait(due_s)
    return job, Look(first.server_s - CLOCK_SLACK_S)


def _begin_attempt(job: Job, key: str, context: Context, media_ids: tuple[str, ...] | None = None) -> Job:
    ids = job.media_ids if media_ids is None else media_ids
    attempt = Attempt(key, ids, context.now_s, context.server_now_s)
    return replace(job, state=State.SENDING, key=key, attempt=attempt, not_before_s=0.0)


def _into_doubt(job: Job, attempt: Attempt, context: Context, trouble: Trouble | None) -> Job:
    is_new = all(attempt.key != doubt.key for doubt in job.doubts)
    tries = 0 if is_new else job.tries + 1
    return replace(
        job,
        state=State.MAYBE,
        attempt=None,
        doubts=(*job.doubts, attempt) if is_new else job.doubts,
        settled=False,
        looks=0 if is_new else job.looks,
        tries=tries,
        not_before_s=context.now_s + _backoff(tries),
        trouble=trouble or job.trouble,
    )


def _published(job: Job, seen: Sighting) -> Job:
    return replace(
        job,
        state=State.PUBLISHED,
        post_id=seen.post_id,
        post_url=seen.url,
        differs=differences(job, seen),
        attempt=None,
        doubts=(),
        trouble=None,
        not_before_s=0.0,
    )


def _later(job: Job, wait_s: float, context: Context) -> Job:
    tries = job.tries + 1
    return replace(job, tries=tries, not_before_s=context.now_s + max(wait_s, _backoff(tries)))


def _backoff(tries: int) -> float:
    return RETRY_S[min(tries, len(RETRY_S)) - 1] if tries else 0.0


def _next_look_s(job: Job, otherwise_s: float) -> float:
    began_s = job.doubts[-1].at_s
    return next((began_s + at_s for at_s in LOOKS_AT_S[job.looks :]), otherwise_s)


def _waiting_state(job: Job) -> State:
    if job.doubts and not job.settled:
        return State.MAYBE
    return _start_state(job)


def _start_state(job: Job) -> State:
    return State.QUEUED if all(picture.file for picture in job.pictures) else State.PREPARING


def _uploads_are_old(job: Job, context: Context) -> bool:
    oldest = min((picture.uploaded_s for picture in job.pictures if picture.media_id), default=context.now_s)
    return context.now_s - oldest > LIFE_SHARE * context.media_life_s


def _renewed(job: Job) -> Job:
    """The job with its uploads forgotten, to be made anew (R7)."""
    fresh = tuple(replace(picture, media_id="", media_url="", uploaded_s=0.0) for picture in job.pictures)
    return replace(job, pictures=fresh, renewals=job.renewals + 1, key="")


def _refuses_doubles(job: Job, context: Context) -> bool:
    """True where a second POST with the same media ids cannot make a second post (R5)."""
    return (
        context.media_single_use
        and bool(job.pictures)
        and not _uploads_are_old(job, context)
        and not job.is_replay_refused
    )
