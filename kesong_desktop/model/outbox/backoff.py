"""When and from which state a job goes on: back-off, and the age of uploads by the server's clock."""

from dataclasses import replace
from typing import TypeVar

from kesong_desktop.model.outbox.job import InteractionJob, Job, PostJob, State, StepContext
from kesong_desktop.model.outbox.rules import LIFE_SHARE, LONGEST_S, OFFLINE_S, RETRY_S

AnyJob = TypeVar("AnyJob", PostJob, InteractionJob)


def later(job: AnyJob, wait_s: float, context: StepContext) -> AnyJob:
    """Return the job after one more passing failure: not before ``wait_s`` from now, with exponential back-off (R10)."""
    tries = job.tries + 1
    longest_s = OFFLINE_S if job.failure is not None and job.failure.is_offline else LONGEST_S
    pause_s = max(wait_s, min(longest_s, backoff_s(tries)))
    return replace(job, tries=tries, not_before_s=context.now_s + min(LONGEST_S, pause_s))


def backoff_s(tries: int) -> float:
    """Seconds to wait after the n-th passing failure in a row."""
    return RETRY_S[min(tries, len(RETRY_S)) - 1] if tries else 0.0


def without_failure(job: AnyJob) -> AnyJob:
    """Return the job with its failure, its count of tries and its wait cleared."""
    return replace(job, failure=None, tries=0, not_before_s=0.0)


def is_early(job: Job, now_s: float) -> bool:
    """Return whether the job waits for a time to come. One that is too far off was set by a wrong clock and is ignored."""
    return 0.0 < job.not_before_s - now_s <= LONGEST_S


def waiting_state(job: PostJob) -> State:
    """Return the state from which the job goes on; an unconfirmed post stays so."""
    if job.unconfirmed and not job.can_resend:
        return State.MAYBE
    return start_state(job)


def start_state(job: PostJob) -> State:
    """Return the state from which the job begins."""
    ready = all(picture.rendered is not None for picture in job.pictures)
    return State.QUEUED if ready else State.PREPARING


def is_old(uploaded_s: float, context: StepContext) -> bool:
    """Return whether most of an upload's life is over, by the server's clock; False while that is not known."""
    age_s = 0.0 if context.server_now_s is None else context.server_now_s - uploaded_s
    return age_s > LIFE_SHARE * context.media_life_s


def are_uploads_old(job: PostJob, context: StepContext) -> bool:
    """Return whether any of the job's uploads is old."""
    return any(is_old(picture.uploaded_s, context) for picture in job.pictures if picture.media_id)


def renewed(job: PostJob) -> PostJob:
    """Return the job without its uploads: they are made again, with a new key (R6, R7)."""
    fresh = tuple(replace(picture, media_id="", media_url="", uploaded_s=0.0) for picture in job.pictures)
    return replace(job, pictures=fresh, renewals=job.renewals + 1, key="")


def without_old_uploads(job: PostJob, context: StepContext) -> PostJob:
    """Return the job without those uploads that are old (R7); the others stay, so that a long album finishes."""
    fresh = tuple(
        replace(picture, media_id="", media_url="", uploaded_s=0.0)
        if picture.media_id and is_old(picture.uploaded_s, context)
        else picture
        for picture in job.pictures
    )
    return job if fresh == job.pictures else replace(job, pictures=fresh, key="")
