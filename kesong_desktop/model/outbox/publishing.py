"""A post on its way: rendering, uploading, sending."""

from dataclasses import replace

from kesong_desktop.model.outbox import entrusting
from kesong_desktop.model.outbox.doubt import (
    begin_attempt,
    into_doubt,
    into_doubt_after_a_kill,
    looked,
    published,
    resolve,
)
from kesong_desktop.model.outbox.effect import AskTime, Effect, Recall, Render, Rest, Send, Upload, Wait
from kesong_desktop.model.outbox.fact import (
    Answered,
    Continue,
    Entrusted,
    Fact,
    Failed,
    Interrupted,
    Looked,
    LookFailed,
    NoAnswer,
    NotSent,
    Recalled,
    Refused,
    Rendered,
    SignedOut,
    Spoiled,
    TimeTold,
    Uploaded,
)
from kesong_desktop.model.outbox.job import Attempt, Context, Job, Picture, State
from kesong_desktop.model.outbox.possible import NotPossible
from kesong_desktop.model.outbox.waiting import (
    are_uploads_old,
    later,
    renewed,
    waiting_state,
    without_old_uploads,
)


def take(job: Job, fact: Fact, context: Context) -> tuple[Job, str]:
    """The job once the fact is known, with a word for its history.

    Raises:
        NotPossible: the fact does not fit.
    """
    done: tuple[Job, str] = (job, "")
    match fact:
        case Continue() if job.attempt is None:
            pass
        case Continue() | Interrupted():
            done = _interrupted(job, context)
        case TimeTold():
            done = replace(job, tries=0, trouble=None), ""
        case Rendered() | Uploaded() | Spoiled():
            done = _progressed(job, fact, context)
        case Failed() | SignedOut() | Recalled() if job.state is State.RECALLING:
            done = entrusting.recalled(job, fact, context)
        case Entrusted() if job.attempt is not None or job.state is State.MAYBE:
            done = entrusting.handed_over(job, fact)
        case Failed() | SignedOut():
            done = _hindered(job, fact, context)
        case Answered() | NotSent() | Refused() | NoAnswer():
            done = _sent(job, fact, context)
        case Looked() | LookFailed():
            done = looked(job, fact, context)
        case _:
            raise NotPossible(f"{type(fact).__name__} of a post")
    return done


def next_of(job: Job, context: Context) -> tuple[Job, Effect]:
    """What is to be done now, with the job as it is to be saved before."""
    if job.state in {State.MAYBE, State.RECALLING}:
        return resolve(job, context) if job.state is State.MAYBE else (job, Recall())
    for index, picture in enumerate(job.pictures):
        if not picture.file:
            return replace(job, state=State.PREPARING), Render(index)
    if job.state is State.PREPARING:
        job = replace(job, state=State.QUEUED)
    if context.held_until_s > context.now_s:
        return replace(job, state=State.QUEUED), Wait(context.held_until_s)
    if not job.doubts:
        job = without_old_uploads(job, context)
    for index, picture in enumerate(job.pictures):
        if not picture.media_id:
            return replace(job, state=State.UPLOADING), Upload(index)
    return _send(job, context)


def _send(job: Job, context: Context) -> tuple[Job, Effect]:
    if context.server_now_s is None:
        return job, AskTime()
    if entrusting.is_too_late(job, context.server_now_s):
        return entrusting.own_again(job), Rest()
    return begin_attempt(job, job.key or context.fresh_key, context.server_now_s, context), Send()


def _interrupted(job: Job, context: Context) -> tuple[Job, str]:
    if job.attempt is not None:
        return into_doubt_after_a_kill(job, job.attempt, context), "interrupted"
    if job.state in {State.UPLOADING, State.SENDING}:
        return replace(job, state=State.QUEUED), ""
    return job, ""


def _progressed(job: Job, fact: Rendered | Uploaded | Spoiled, context: Context) -> tuple[Job, str]:
    old = job.pictures[fact.index]
    if isinstance(fact, Spoiled):
        again = later(replace(job, trouble=fact.trouble, state=State.PREPARING), 0.0, context)
        return _with_picture(again, fact.index, replace(old, file="", sha256="", bytes=0)), "spoiled"
    if isinstance(fact, Rendered):
        made = replace(
            old,
            source_sha256=fact.source_sha256 or old.source_sha256,
            file=fact.file,
            mime=fact.mime,
            bytes=fact.bytes,
            sha256=fact.sha256,
            width=fact.width,
            height=fact.height,
            cover_file=fact.cover_file,
            cover_sha256=fact.cover_sha256,
        )
        # A sign-in that is wanted is wanted still: no server was asked for this.
        is_held = job.trouble is not None and job.trouble.code == "NotAuthorised"
        trouble = job.trouble if is_held else None
        return replace(_with_picture(job, fact.index, made), tries=0, trouble=trouble), "rendered"
    at_s = context.now_s if context.server_now_s is None else context.server_now_s
    there = replace(old, media_id=fact.media_id, media_url=fact.media_url, uploaded_s=at_s)
    return replace(_with_picture(job, fact.index, there), tries=0, trouble=None), "uploaded"


def _with_picture(job: Job, index: int, picture: Picture) -> Job:
    return replace(job, pictures=(*job.pictures[:index], picture, *job.pictures[index + 1 :]))


def _hindered(job: Job, fact: Failed | SignedOut, context: Context) -> tuple[Job, str]:
    back = replace(job, trouble=fact.trouble, attempt=None, state=waiting_state(job))
    if isinstance(fact, SignedOut):
        return back, "signed_out"
    if fact.is_passing:
        return later(back, fact.wait_s, context), "hindered"
    return replace(back, state=State.PARKED), "refused"


def _sent(job: Job, fact: Answered | NotSent | Refused | NoAnswer, context: Context) -> tuple[Job, str]:
    attempt = job.attempt
    if attempt is None:
        raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")
    match fact:
        case Answered(seen):
            return published(job, seen), "published"
        case NoAnswer(trouble):
            return into_doubt(job, attempt, context, trouble), "no_answer"
        case NotSent(trouble, wait_s):
            back = replace(job, attempt=None, state=waiting_state(job), trouble=trouble)
            return later(back, wait_s, context), "not_sent"
        case Refused():
            return _refused(job, attempt, fact, context), "refused"


def _refused(job: Job, attempt: Attempt, fact: Refused, context: Context) -> Job:
    """A refusal settles only the attempt that it answers (R3); an earlier one in doubt stays in doubt."""
    back = replace(job, attempt=None, trouble=fact.trouble)
    if fact.is_passing:
        return later(replace(back, state=waiting_state(job)), fact.wait_s, context)
    if job.doubts:
        return replace(
            back, state=State.MAYBE, settled=False, is_replay_refused=True, looks=0, not_before_s=0.0
        )
    if fact.is_about_media:
        may_be_lost = are_uploads_old(job, context) or context.replays_keys_s > 0
        if may_be_lost and not job.renewals:
            return renewed(replace(back, state=State.QUEUED))
        if not context.replays_keys_s:
            refused = replace(attempt, is_refused=True)
            doubtful = into_doubt(job, refused, context, fact.trouble)
            return replace(doubtful, is_replay_refused=True, not_before_s=0.0)
    if job.entrusts:  # it may be the plan alone that the server does not want
        return entrusting.own_again(replace(back, key=""))
    return replace(back, state=State.PARKED, key="")
