"""When a job goes on: back-off, ages by the server's clock, and the state from which it does."""

from dataclasses import replace

from kesong_desktop.model.outbox.job import Context, Job, State
from kesong_desktop.model.outbox.rules import LIFE_SHARE, LINE_S, LONGEST_S, RETRY_S


def later(job: Job, wait_s: float, context: Context) -> Job:
    """The job once more hindered by something that passes: not before ``wait_s``, and ever more seldom (R10)."""
    tries = job.tries + 1
    longest_s = LINE_S if job.trouble is not None and job.trouble.is_line else LONGEST_S
    pause_s = max(wait_s, min(longest_s, backoff_s(tries)))
    return replace(job, tries=tries, not_before_s=context.now_s + min(LONGEST_S, pause_s))


def backoff_s(tries: int) -> float:
    """Seconds to wait after the n-th passing trouble in a row."""
    return RETRY_S[min(tries, len(RETRY_S)) - 1] if tries else 0.0


def is_early(job: Job, now_s: float) -> bool:
    """Is there a time before which nothing is to be done? One that is too far off was set by a clock that went wrong."""
    return 0.0 < job.not_before_s - now_s <= LONGEST_S


def waiting_state(job: Job) -> State:
    """From where the job goes on: a doubt is still a doubt."""
    if job.doubts and not job.settled:
        return State.MAYBE
    return start_state(job)


def start_state(job: Job) -> State:
    """From where the job begins."""
    ready = job.deed is not None or all(picture.file for picture in job.pictures)
    return State.QUEUED if ready else State.PREPARING


def is_old(uploaded_s: float, context: Context) -> bool:
    """Is most of an upload's life over? By the server's clock; while that is not known, no."""
    age_s = 0.0 if context.server_now_s is None else context.server_now_s - uploaded_s
    return age_s > LIFE_SHARE * context.media_life_s


def are_uploads_old(job: Job, context: Context) -> bool:
    """Is any of the job's uploads old?"""
    return any(is_old(picture.uploaded_s, context) for picture in job.pictures if picture.media_id)


def renewed(job: Job) -> Job:
    """The job with all its uploads forgotten, to be made anew with a new key (R6, R7)."""
    fresh = tuple(replace(picture, media_id="", media_url="", uploaded_s=0.0) for picture in job.pictures)
    return replace(job, pictures=fresh, renewals=job.renewals + 1, key="")


def without_old_uploads(job: Job, context: Context) -> Job:
    """The job with those uploads forgotten that are old (R7); the others stay, so that a long album comes to an end."""
    fresh = tuple(
        replace(picture, media_id="", media_url="", uploaded_s=0.0)
        if picture.media_id and is_old(picture.uploaded_s, context)
        else picture
        for picture in job.pictures
    )
    return job if fresh == job.pictures else replace(job, pictures=fresh, key="")
