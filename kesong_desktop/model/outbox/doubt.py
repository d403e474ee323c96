"""A POST that may have been carried out: looking, settling, asking (R4, R5, R11)."""

from dataclasses import replace

from kesong_desktop.model.outbox.effect import AskTime, Effect, Look, Send, Wait
from kesong_desktop.model.outbox.fact import Looked, LookFailed
from kesong_desktop.model.outbox.job import Attempt, Context, Job, Sighting, State, Trouble
from kesong_desktop.model.outbox.recognise import differences
from kesong_desktop.model.outbox.rules import (
    ASK_AFTER_S,
    CLOCK_SLACK_S,
    GIVE_UP_S,
    GIVE_UP_TRIES,
    LOOK_GAP_S,
    LOOKS_AT_S,
    REQUEST_S,
    SETTLE_S,
)
from kesong_desktop.model.outbox.waiting import are_uploads_old, backoff_s, later, renewed


def into_doubt(job: Job, attempt: Attempt, context: Context, trouble: Trouble | None) -> Job:
    """The job once nobody knows whether its attempt was carried out. A replay with the same key is the same doubt, begun anew."""
    given_up = replace(attempt, ended_s=max(attempt.server_s, context.server_now_s or 0.0))
    return _doubtful(job, given_up, context, trouble)


def into_doubt_after_a_kill(job: Job, attempt: Attempt, context: Context) -> Job:
    """As ``into_doubt``, where nobody saw the attempt end."""
    cut_off = replace(attempt, ended_s=attempt.server_s + REQUEST_S)
    return replace(_doubtful(job, cut_off, context, None), not_before_s=0.0)


def _doubtful(job: Job, attempt: Attempt, context: Context, trouble: Trouble | None) -> Job:
    is_replay = any(doubt.key == attempt.key for doubt in job.doubts)
    doubts = tuple(
        replace(doubt, ended_s=attempt.ended_s) if doubt.key == attempt.key else doubt for doubt in job.doubts
    )
    tries = job.tries + 1 if is_replay else 0
    may_replay = context.replays_keys_s > 0 and not job.is_replay_refused
    return replace(
        job,
        state=State.MAYBE,
        attempt=None,
        doubts=doubts if is_replay else (*doubts, attempt),
        settled=False,
        looks=0,
        tries=tries,
        unread_since_s=0.0,
        not_before_s=context.now_s + (backoff_s(tries) if may_replay else LOOKS_AT_S[0]),
        trouble=trouble or job.trouble,
    )


def looked(job: Job, fact: Looked | LookFailed, context: Context) -> tuple[Job, str]:
    """The job after a look, with the word for its history."""
    if isinstance(fact, LookFailed):
        return _unread(job, fact, context)
    if fact.seen is not None:
        return published(job, fact.seen), "found"
    again = replace(job, looks=job.looks + 1, tries=0, unread_since_s=0.0)
    age_s = _age_s(again, context)
    if again.looks >= 2 and age_s >= SETTLE_S:
        if all(doubt.is_refused for doubt in again.doubts) and not again.renewals:
            lost = replace(again, state=State.QUEUED, doubts=(), is_replay_refused=False, trouble=None)
            return renewed(lost), "media_lost"
        if _refuses_doubles(again, context):
            return replace(again, state=State.QUEUED, settled=True, key="", trouble=None), "not_there"
    if again.looks >= 2 and age_s >= ASK_AFTER_S:
        return replace(again, state=State.ASKING), "asking"
    return replace(again, not_before_s=context.now_s + _until_look_s(again, context)), "looked"


def _unread(job: Job, fact: LookFailed, context: Context) -> tuple[Job, str]:
    since_s = job.unread_since_s or context.now_s
    failed = later(replace(job, trouble=fact.trouble, unread_since_s=since_s), fact.wait_s, context)
    if failed.tries >= GIVE_UP_TRIES and context.now_s - since_s >= GIVE_UP_S:
        return replace(failed, state=State.ASKING), "asking"
    return failed, "look_failed"


def resolve(job: Job, context: Context) -> tuple[Job, Effect]:
    """What is to be done about a doubt: the same key again where the server promises to replay it, else a look (R4, R5)."""
    first = job.doubts[0]
    if context.replays_keys_s and not job.is_replay_refused:
        if context.server_now_s is None:
            return job, AskTime()
        if context.server_now_s < first.server_s + context.replays_keys_s * 0.9:
            if context.held_until_s > context.now_s:
                return job, Wait(context.held_until_s)
            return begin_attempt(job, first.key, context.server_now_s, context, first.media_ids), Send()
    return job, Look(first.server_s - CLOCK_SLACK_S)


def begin_attempt(
    job: Job, key: str, server_now_s: float, context: Context, media_ids: tuple[str, ...] | None = None
) -> Job:
    """The job with the intent to send, to be saved before the first byte leaves (R1)."""
    ids = job.media_ids if media_ids is None else media_ids
    attempt = Attempt(key, ids, context.now_s, server_now_s)
    return replace(job, state=State.SENDING, key=key, attempt=attempt, not_before_s=0.0)


def published(job: Job, seen: Sighting) -> Job:
    """The job's end: its post is there."""
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


def _age_s(job: Job, context: Context) -> float:
    """How long ago, by the server's clock, the last attempt was given up. A look has just told the server's time."""
    given_up_s = max(doubt.ended_s or doubt.server_s + REQUEST_S for doubt in job.doubts)
    return 0.0 if context.server_now_s is None else context.server_now_s - given_up_s


def _until_look_s(job: Job, context: Context) -> float:
    """Seconds until the next look is due; at most the gap between two of them, whatever a clock says."""
    if job.looks >= len(LOOKS_AT_S):
        return LOOK_GAP_S
    due_s = LOOKS_AT_S[job.looks]
    gap_s = due_s - LOOKS_AT_S[job.looks - 1] if job.looks else due_s
    return min(gap_s, max(0.0, due_s - _age_s(job, context)))


def _refuses_doubles(job: Job, context: Context) -> bool:
    """True where a second POST with the same media ids cannot make a second post (R5)."""
    return (
        context.media_single_use
        and bool(job.pictures)
        and not are_uploads_old(job, context)
        and not job.is_replay_refused
    )
