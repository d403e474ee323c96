"""Unconfirmed POSTs: looked up, resent or asked about (R4, R5, R11)."""

from dataclasses import replace

from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox.backoff import are_uploads_old, backoff_s, later, renewed
from kesong_desktop.model.outbox.effect import AskServerTime, Effect, FindPost, SendPost, WaitUntil
from kesong_desktop.model.outbox.fact import LookupFailed, LookupFinished
from kesong_desktop.model.outbox.job import ObservedPost, PostAttempt, PostJob, State, StepContext
from kesong_desktop.model.outbox.matching import differences
from kesong_desktop.model.outbox.rules import (
    ASIDE_AFTER_LOOKUPS,
    ASIDE_AFTER_TRIES,
    ASK_AFTER_S,
    CLOCK_SLACK_S,
    GIVE_UP_S,
    GIVE_UP_TRIES,
    LOOKUP_GAP_S,
    LOOKUPS_AT_S,
    REQUEST_S,
    SETTLE_S,
    SETTLED_LOOK_S,
)


def mark_unconfirmed(
    job: PostJob, attempt: PostAttempt, context: StepContext, failure: Failure | None
) -> PostJob:
    """Return the job with its attempt unconfirmed. A replay with the same key counts as the same attempt."""
    given_up = replace(attempt, ended_s=max(attempt.server_s, context.server_now_s or 0.0))
    return _with_unconfirmed(job, given_up, context, failure)


def mark_unconfirmed_after_kill(job: PostJob, attempt: PostAttempt, context: StepContext) -> PostJob:
    """As ``mark_unconfirmed``, where the program was killed during the attempt."""
    # The process ended between the start of the attempt and now. A clock that was set back tells nothing.
    since_s = context.now_s - attempt.at_s
    lived_s = since_s if 0.0 <= since_s < REQUEST_S else REQUEST_S
    cut_off = replace(attempt, ended_s=attempt.server_s + lived_s)
    return replace(_with_unconfirmed(job, cut_off, context, None), not_before_s=0.0)


def _with_unconfirmed(
    job: PostJob, attempt: PostAttempt, context: StepContext, failure: Failure | None
) -> PostJob:
    is_replay = any(one.key == attempt.key for one in job.unconfirmed)
    attempts = tuple(
        replace(one, ended_s=attempt.ended_s) if one.key == attempt.key else one for one in job.unconfirmed
    )
    tries = job.tries + 1 if is_replay else 0
    may_replay = context.replays_keys_s > 0 and not job.is_replay_refused
    return replace(
        job,
        state=State.MAYBE,
        attempt=None,
        unconfirmed=attempts if is_replay else (*attempts, attempt),
        can_resend=False,
        is_aside=False,
        lookups=0,
        tries=tries,
        unread_since_s=0.0,
        not_before_s=context.now_s + (backoff_s(tries) if may_replay else LOOKUPS_AT_S[0]),
        failure=failure or job.failure,
    )


def looked(  # noqa: PLR0911 - one for each outcome
    job: PostJob, fact: LookupFinished | LookupFailed, context: StepContext
) -> tuple[PostJob, str]:
    """Return the job after a lookup, with the key of the note for its history."""
    if isinstance(fact, LookupFailed):
        return _unread(job, fact, context)
    if fact.seen is not None:
        return published(job, fact.seen), "found"
    again = replace(job, lookups=job.lookups + 1, tries=0, unread_since_s=0.0)
    age_s = _age_s(again, context)
    if again.lookups >= 2 and age_s >= SETTLE_S:
        if all(one.is_refused for one in again.unconfirmed) and not again.renewals:
            lost = replace(again, state=State.QUEUED, unconfirmed=(), is_replay_refused=False, failure=None)
            return renewed(lost), "media_lost"
        if _refuses_doubles(again, context):
            return replace(again, state=State.QUEUED, can_resend=True, key="", failure=None), "not_there"
    if again.lookups >= 2 and age_s >= ASK_AFTER_S:
        return replace(again, state=State.ASKING), "asking"
    waiting = replace(again, not_before_s=context.now_s + _until_lookup_s(again, context))
    if again.lookups >= ASIDE_AFTER_LOOKUPS and _can_step_aside(again, context):
        return replace(waiting, is_aside=True), "aside"
    return waiting, "looked"


def _unread(job: PostJob, fact: LookupFailed, context: StepContext) -> tuple[PostJob, str]:
    since_s = job.unread_since_s or context.now_s
    failed = later(replace(job, failure=fact.failure, unread_since_s=since_s), fact.wait_s, context)
    if failed.tries >= GIVE_UP_TRIES and context.now_s - since_s >= GIVE_UP_S:
        return replace(failed, state=State.ASKING), "asking"
    is_server_up = failed.failure is not None and not failed.failure.is_offline
    if failed.tries >= ASIDE_AFTER_TRIES and is_server_up and _can_step_aside(failed, context):
        return replace(failed, is_aside=True), "aside"
    return failed, "look_failed"


def resolve(job: PostJob, context: StepContext) -> tuple[PostJob, Effect]:
    """Return the next effect for an unconfirmed post: a resend if the server replays keys, else a lookup (R4, R5)."""
    first = job.unconfirmed[0]
    if context.replays_keys_s and not job.is_replay_refused:
        if context.server_now_s is None:
            return job, AskServerTime()
        if context.server_now_s < first.server_s + context.replays_keys_s * 0.9:
            if context.held_until_s > context.now_s:
                return job, WaitUntil(context.held_until_s)
            return begin_attempt(job, first.key, context.server_now_s, context, first.media_ids), SendPost()
    return job, FindPost(first.server_s - CLOCK_SLACK_S)


def begin_attempt(
    job: PostJob,
    key: str,
    server_now_s: float,
    context: StepContext,
    media_ids: tuple[str, ...] | None = None,
) -> PostJob:
    """Return the job with a new attempt, to be saved before the first byte leaves (R1)."""
    ids = job.media_ids if media_ids is None else media_ids
    attempt = PostAttempt(key, ids, context.now_s, server_now_s)
    return replace(job, state=State.SENDING, key=key, attempt=attempt, not_before_s=0.0)


def published(job: PostJob, seen: ObservedPost) -> PostJob:
    """Return the job as published, with the id and URL of the post seen on the server."""
    return replace(
        job,
        state=State.PUBLISHED,
        is_aside=False,
        post_id=seen.post_id,
        post_url=seen.url,
        differs=differences(job, seen),
        attempt=None,
        unconfirmed=(),
        failure=None,
        not_before_s=0.0,
    )


def _age_s(job: PostJob, context: StepContext) -> float:
    """How long ago, by the server's clock, the last attempt was given up. The lookup before has brought the server's time."""
    given_up_s = max(one.ended_s or one.server_s + REQUEST_S for one in job.unconfirmed)
    return 0.0 if context.server_now_s is None else context.server_now_s - given_up_s


def _can_step_aside(job: PostJob, context: StepContext) -> bool:
    """Return whether the posts behind an unconfirmed one may overtake it: after a long lookup, and without strict order."""
    is_replayed = context.replays_keys_s > 0 and not job.is_replay_refused
    return not (job.is_aside or job.keeps_order or is_replayed or _refuses_doubles(job, context))


def _until_lookup_s(job: PostJob, context: StepContext) -> float:
    """Seconds until the next lookup; at most the gap between two of them, whatever a clock says."""
    if job.lookups >= len(LOOKUPS_AT_S):
        return LOOKUP_GAP_S
    age_s = _age_s(job, context)
    if job.lookups >= 2 and age_s < SETTLE_S:
        # A look before the server must have settled decides nothing.
        return min(SETTLED_LOOK_S, SETTLED_LOOK_S - age_s)
    due_s = LOOKUPS_AT_S[job.lookups]
    gap_s = due_s - LOOKUPS_AT_S[job.lookups - 1] if job.lookups else due_s
    return min(gap_s, max(0.0, due_s - age_s))


def _refuses_doubles(job: PostJob, context: StepContext) -> bool:
    """True where a second POST with the same media ids cannot make a second post (R5)."""
    return (
        context.media_single_use
        and bool(job.pictures)
        and not are_uploads_old(job, context)
        and not job.is_replay_refused
    )
