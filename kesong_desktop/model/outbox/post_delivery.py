"""Delivery of a post: rendering, uploading, sending."""

from dataclasses import replace

from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import server_scheduling
from kesong_desktop.model.outbox.backoff import (
    are_uploads_old,
    later,
    renewed,
    waiting_state,
    without_old_uploads,
)
from kesong_desktop.model.outbox.effect import (
    AskServerTime,
    Effect,
    MoveScheduled,
    RecallScheduled,
    RenderFile,
    RestUntilFact,
    SendPost,
    UploadFile,
    WaitUntil,
)
from kesong_desktop.model.outbox.fact import (
    Fact,
    FileRendered,
    FileSpoiled,
    FileUploaded,
    Interrupted,
    LookupFailed,
    LookupFinished,
    NotSent,
    PostConfirmed,
    PostRefused,
    PostUnconfirmed,
    Proceed,
    ScheduledOnServer,
    ScheduleKept,
    ScheduleMoved,
    ScheduleRecalled,
    ServerTimeKnown,
    SignedOut,
    StepFailed,
)
from kesong_desktop.model.outbox.invalid_transition import InvalidTransition
from kesong_desktop.model.outbox.job import OutboxMedia, PostAttempt, PostJob, State, StepContext
from kesong_desktop.model.outbox.rules import UPLOAD_TRIES
from kesong_desktop.model.outbox.unconfirmed import (
    begin_attempt,
    looked,
    mark_unconfirmed,
    mark_unconfirmed_after_kill,
    published,
    resolve,
)

_INTERNAL_ERROR = 500


def take(job: PostJob, fact: Fact, context: StepContext) -> tuple[PostJob, str]:
    """Return the job after ``fact``, with the key of the note for its history.

    Raises:
        InvalidTransition: the fact does not fit.
    """
    done: tuple[PostJob, str] = (job, "")
    match fact:
        case Proceed() if job.attempt is None:
            pass
        case Proceed() | Interrupted():
            done = _interrupted(job, context)
        case ServerTimeKnown():
            done = replace(job, tries=0, failure=None), ""
        case FileRendered() | FileUploaded() | FileSpoiled():
            done = _progressed(job, fact, context)
        case StepFailed() | SignedOut() | ScheduleRecalled() | ScheduleMoved() | ScheduleKept() if (
            job.state is State.RECALLING
        ):
            done = server_scheduling.recalled(job, fact, context)
        case ScheduledOnServer() if job.attempt is not None or job.state is State.MAYBE:
            done = server_scheduling.handed_over(job, fact)
        case StepFailed() | SignedOut():
            done = _failed(job, fact, context)
        case PostConfirmed() | NotSent() | PostRefused() | PostUnconfirmed():
            done = _sent(job, fact, context)
        case LookupFinished() | LookupFailed():
            done = looked(job, fact, context)
        case _:
            raise InvalidTransition(f"{type(fact).__name__} of a post")
    return done


def next_of(job: PostJob, context: StepContext) -> tuple[PostJob, Effect]:
    """Return the next effect, and the job as it is to be saved before it."""
    if job.state is State.MAYBE:
        return resolve(job, context)
    if job.state is State.RECALLING:
        is_moved = job.resume_to is State.SERVER_SCHEDULED
        return job, MoveScheduled() if is_moved else RecallScheduled()
    for index, picture in enumerate(job.pictures):
        if picture.rendered is None:
            return replace(job, state=State.PREPARING), RenderFile(index)
    if job.state is State.PREPARING:
        job = replace(job, state=State.QUEUED)
    if context.held_until_s > context.now_s:
        return replace(job, state=State.QUEUED), WaitUntil(context.held_until_s)
    if not job.unconfirmed:
        job = without_old_uploads(job, context)
    for index, picture in enumerate(job.pictures):
        if not picture.media_id:
            return replace(job, state=State.UPLOADING), UploadFile(index)
    return _send(job, context)


def _send(job: PostJob, context: StepContext) -> tuple[PostJob, Effect]:
    if context.server_now_s is None:
        return job, AskServerTime()
    if server_scheduling.is_too_late(job, context.server_now_s):
        return server_scheduling.own_again(job), RestUntilFact()
    return begin_attempt(job, job.key or context.fresh_key, context.server_now_s, context), SendPost()


def _interrupted(job: PostJob, context: StepContext) -> tuple[PostJob, str]:
    if job.attempt is not None:
        return mark_unconfirmed_after_kill(job, job.attempt, context), "interrupted"
    if job.state in {State.UPLOADING, State.SENDING}:
        return replace(job, state=State.QUEUED), ""
    return job, ""


def _progressed(
    job: PostJob, fact: FileRendered | FileUploaded | FileSpoiled, context: StepContext
) -> tuple[PostJob, str]:
    old = job.pictures[fact.index]
    if isinstance(fact, FileSpoiled):
        again = later(replace(job, failure=fact.failure, state=State.PREPARING), 0.0, context)
        return _with_picture(again, fact.index, replace(old, rendered=None)), "spoiled"
    if isinstance(fact, FileRendered):
        made = replace(old, rendered=fact.file, source_sha256=fact.source_sha256 or old.source_sha256)
        # Rendering asks no server, so a job that waits for a sign-in still does.
        is_held = job.failure is not None and job.failure.reason is Reason.NOT_AUTHORISED
        failure = job.failure if is_held else None
        done = replace(_with_picture(job, fact.index, made), tries=0, failure=failure)
        is_complete = all(one.rendered is not None for one in done.pictures)
        # One made again, after its copy was damaged, completes the job a second time.
        is_again = job.failure is not None and job.failure.reason in Unreadable.reasons
        is_first = old.rendered is None and not is_again
        return done, "rendered" if is_complete and is_first else ""
    at_s = context.now_s if context.server_now_s is None else context.server_now_s
    there = replace(old, media_id=fact.media_id, media_url=fact.media_url, uploaded_s=at_s)
    return replace(_with_picture(job, fact.index, there), tries=0, failure=None), "uploaded"


def _with_picture(job: PostJob, index: int, picture: OutboxMedia) -> PostJob:
    return replace(job, pictures=(*job.pictures[:index], picture, *job.pictures[index + 1 :]))


def _failed(job: PostJob, fact: StepFailed | SignedOut, context: StepContext) -> tuple[PostJob, str]:
    back = replace(job, failure=fact.failure, attempt=None, state=waiting_state(job))
    if isinstance(fact, SignedOut):
        return back, "signed_out"
    if fact.is_passing and not _is_given_up(job, fact.failure):
        return later(back, fact.wait_s, context), "hindered"
    if fact.is_passing:
        failure = replace(fact.failure, reason=Reason.UPLOAD_KEEPS_FAILING)
        return replace(back, state=State.PARKED, failure=failure), "given_up"
    return replace(back, state=State.PARKED), "refused"


def _is_given_up(job: PostJob, failure: Failure) -> bool:
    """Return whether the server itself (500, not a gateway before it) failed at an upload for the last time that is allowed."""
    is_server = failure.reason is Reason.SERVER_FAULT and failure.facts.get("status") == _INTERNAL_ERROR
    return job.state is State.UPLOADING and is_server and job.tries + 1 >= UPLOAD_TRIES


def _sent(
    job: PostJob, fact: PostConfirmed | NotSent | PostRefused | PostUnconfirmed, context: StepContext
) -> tuple[PostJob, str]:
    attempt = job.attempt
    if attempt is None:
        raise InvalidTransition(f"{type(fact).__name__} of a job that is {job.state}")
    match fact:
        case PostConfirmed(seen):
            return published(job, seen), "published"
        case PostUnconfirmed(failure):
            return mark_unconfirmed(job, attempt, context, failure), "no_answer"
        case NotSent(failure, wait_s):
            back = replace(job, attempt=None, state=waiting_state(job), failure=failure)
            return later(back, wait_s, context), "not_sent"
        case PostRefused():
            return _refused(job, attempt, fact, context), "refused"


def _refused(job: PostJob, attempt: PostAttempt, fact: PostRefused, context: StepContext) -> PostJob:
    """Handle a refusal, which settles only the attempt that it answers (R3); an earlier unconfirmed one stays so."""
    back = replace(job, attempt=None, failure=fact.failure)
    if fact.is_passing:
        return later(replace(back, state=waiting_state(job)), fact.wait_s, context)
    if job.unconfirmed:
        return replace(
            back, state=State.MAYBE, can_resend=False, is_replay_refused=True, lookups=0, not_before_s=0.0
        )
    if fact.is_about_media:
        may_be_lost = are_uploads_old(job, context) or context.replays_keys_s > 0
        if may_be_lost and not job.renewals:
            return renewed(replace(back, state=State.QUEUED))
        if not context.replays_keys_s:
            refused = replace(attempt, is_refused=True)
            unconfirmed = mark_unconfirmed(job, refused, context, fact.failure)
            return replace(unconfirmed, is_replay_refused=True, not_before_s=0.0)
    if job.is_server_scheduled:  # the server may refuse the schedule alone
        return server_scheduling.own_again(replace(back, key=""))
    return replace(back, state=State.PARKED, key="")
