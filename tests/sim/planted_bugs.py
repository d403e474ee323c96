"""Bugs of the kind that outboxes have, planted one by one into the real code: each must break an invariant of the simulation.

Most wrap one of three places: ``step`` (what the machine decides), ``reports`` (what a failure means), and ``Jobs``.
"""

import hashlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from unittest import mock

import httpx

from kesong_desktop.api.http import error_conversion
from kesong_desktop.api.media import MediaMethods
from kesong_desktop.api.write_methods import WriteMethods
from kesong_desktop.errors import NotAuthorised, NotThisProtocol, Reason, ServerProblem, Unreachable
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    RESTING,
    Fact,
    InteractionJob,
    Interrupted,
    Job,
    LookupFailed,
    LookupFinished,
    NotSent,
    ObservedPost,
    PostConfirmed,
    PostJob,
    PostRefused,
    PostUnconfirmed,
    RestUntilFact,
    ResumeRequested,
    RetryRequested,
    SendPost,
    State,
    StepContext,
    StepFailed,
    Transition,
    unconfirmed,
)
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.outbox import error_mapping, outbox_context, post_matching
from kesong_desktop.sync.outbox.effect_runner import EffectRunner
from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from kesong_desktop.sync.ports import ServerSession
from kesong_desktop.sync.social import interactions

Plant = Callable[[ExitStack], None]
Wrong = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True)
class PlantedBug:
    """A bug: its name, what is wrong, and how it is planted. ``is_late``: it shows where servers commit very late."""

    name: str
    wrong: str
    plant: Plant
    is_late: bool = False


def _wrapped(owner: Any, name: str, wrong: Wrong) -> Plant:
    def plant(stack: ExitStack) -> None:
        stack.enter_context(mock.patch.object(owner, name, wrong(getattr(owner, name))))

    return plant


def _all(*plants: Plant) -> Plant:
    def plant(stack: ExitStack) -> None:
        for one in plants:
            one(stack)

    return plant


# --- what the machine decides ---------------------------------------------------------------------------------------------


def _deciding(change: Callable[..., Transition], of: type = PostJob) -> Plant:
    """Change what the machine decides for jobs ``of`` this type."""

    def wrong(right: Callable[..., Transition]) -> Callable[..., Transition]:
        def step(job: Job, fact: Fact, context: StepContext, *, goes_on: bool = True) -> Transition:
            moved = right(job, fact, context, goes_on=goes_on)
            return change(moved, job, fact, context) if isinstance(job, of) else moved

        return step

    return _wrapped(outbox_context, "step", wrong)


def _told(change: Callable[[PostJob, Fact, StepContext], tuple[PostJob, Fact, StepContext]]) -> Plant:
    """Change what the machine is told about a post."""

    def wrong(right: Callable[..., Transition]) -> Callable[..., Transition]:
        def step(job: Job, fact: Fact, context: StepContext, *, goes_on: bool = True) -> Transition:
            if isinstance(job, PostJob):
                job, fact, context = change(job, fact, context)
            return right(job, fact, context, goes_on=goes_on)

        return step

    return _wrapped(outbox_context, "step", wrong)


def _key(key_of: Callable[[PostJob, StepContext], str]) -> Plant:
    def change(moved: Transition, _job: PostJob, _fact: Fact, context: StepContext) -> Transition:
        job = moved.job
        if not isinstance(moved.effect, SendPost) or job.attempt is None:
            return moved
        key = key_of(job, context)
        return replace(moved, job=replace(job, key=key, attempt=replace(job.attempt, key=key)))

    return _deciding(change)


def _content_key(job: PostJob, _: StepContext) -> str:
    return hashlib.sha256(job.body.text.encode()).hexdigest()[:32]


def _aged(looks: int) -> Plant:
    def change(job: PostJob, fact: Fact, context: StepContext) -> tuple[PostJob, Fact, StepContext]:
        if isinstance(fact, LookupFinished) and fact.seen is None and job.lookups + 1 >= looks:
            later = replace(context, now_s=context.now_s + 1300, server_now_s=context.server_now_s + 1300)
            return replace(job, lookups=max(2, job.lookups)), fact, later
        return job, fact, context

    return _told(change)


def _forgetting(kind: type, **to: Any) -> Plant:
    """On such a fact the job's doubts are forgotten."""

    def change(moved: Transition, before: PostJob, fact: Fact, _context: StepContext) -> Transition:
        if isinstance(fact, kind) and (before.unconfirmed or before.attempt):
            bare = replace(moved.job, unconfirmed=(), attempt=None, not_before_s=0.0, **to)
            return replace(moved, job=bare, effect=RestUntilFact() if "state" in to else moved.effect)
        return moved

    return _deciding(change)


def _refused(**to: Any) -> Plant:
    """A refusal that lasts ends in ``to``, whatever there was before."""

    def change(moved: Transition, before: PostJob, fact: Fact, _context: StepContext) -> Transition:
        is_lasting = isinstance(fact, PostRefused | StepFailed) and not fact.is_passing
        if is_lasting and (before.attempt or isinstance(fact, StepFailed)):
            return Transition(
                replace(moved.job, attempt=None, unconfirmed=(), key="", **to), RestUntilFact(), "refused"
            )
        return moved

    return _deciding(change)


def _again_with_new_uploads(moved: Transition, before: PostJob, _fact: Fact, _: StepContext) -> Transition:
    if isinstance(moved.effect, SendPost) and before.unconfirmed and before.pictures and before.renewals == 0:
        return Transition(_anew(replace(moved.job, state=State.QUEUED, attempt=None)), RestUntilFact())
    return moved


def _anew(job: PostJob) -> PostJob:
    bare = tuple(replace(one, media_id="", media_url="", uploaded_s=0.0) for one in job.pictures)
    return replace(job, pictures=bare, key="", renewals=job.renewals + 1)


def _taken_for_ours(moved: Transition, before: PostJob, fact: Fact, _: StepContext) -> Transition:
    if isinstance(fact, PostRefused) and fact.is_about_media and before.attempt:
        return Transition(
            replace(moved.job, state=State.PUBLISHED, attempt=None, unconfirmed=()),
            RestUntilFact(),
            "published",
        )
    return moved


def _other_order(moved: Transition, _job: PostJob, _fact: Fact, _context: StepContext) -> Transition:
    attempt = moved.job.attempt
    if isinstance(moved.effect, SendPost) and attempt is not None:
        backwards = replace(attempt, media_ids=attempt.media_ids[::-1])
        return replace(moved, job=replace(moved.job, attempt=backwards))
    return moved


# --- what a failure means -------------------------------------------------------------------------------------------------


def _meaning(change: Callable[[Fact, ServerProblem], Fact], *names: str) -> Plant:
    def wrong(right: Callable[..., Fact]) -> Callable[..., Fact]:
        return lambda error: change(right(error), error)

    return _all(*(_wrapped(error_mapping, name, wrong) for name in names or ("of_send",)))


def _never_sent(fact: Fact, _: ServerProblem) -> Fact:
    return NotSent(fact.failure) if isinstance(fact, PostUnconfirmed) else fact


def _time_out_never_sent(fact: Fact, error: ServerProblem) -> Fact:
    return (
        NotSent(fact.failure)
        if isinstance(error, Unreachable) and isinstance(fact, PostUnconfirmed)
        else fact
    )


def _trusted(fact: Fact, error: ServerProblem) -> Fact:
    if isinstance(error, NotThisProtocol) and "redirect" not in str(error.facts):
        return PostConfirmed(ObservedPost("", "", "", (), (), (), "", "", datetime.now(UTC)))
    return fact


def _fault_is_refusal(fact: Fact, _: ServerProblem) -> Fact:
    return PostRefused(fact.failure) if isinstance(fact, PostUnconfirmed) else fact


def _again_after_401(fact: Fact, error: ServerProblem) -> Fact:
    if not isinstance(error, NotAuthorised):
        return fact
    return LookupFailed(_passing(error))


def _uploads_again_after_401(fact: Fact, error: ServerProblem) -> Fact:
    return StepFailed(_passing(error), is_passing=True) if isinstance(error, NotAuthorised) else fact


def _passing(error: ServerProblem) -> Failure:
    return replace(error_mapping.failure_of(error), reason=Reason.SERVER_FAULT)


# --- the rest -------------------------------------------------------------------------------------------------------------


def _replaced(owner: Any, name: str, by: Any) -> Plant:
    return _wrapped(owner, name, lambda _: by)


def _newest_first(_: Callable[..., Job | None]) -> Callable[..., Job | None]:
    def head(self: JobStore, account: Any, runner: Any, _now_s: float = 0.0) -> Job | None:
        going_on = [
            job for job in self.unfinished(account) if job.queue is runner and job.state not in RESTING
        ]
        return going_on[-1] if going_on else None

    return head


def _all_aside(self: JobStore, account: Any) -> list[PostJob]:
    posts = [one for one in self.unfinished(account) if isinstance(one, PostJob)]
    return [one for one in posts if one.state is State.MAYBE]


def _orderless(right: Callable[..., bool]) -> Callable[..., bool]:
    return lambda job, context: right(replace(job, keeps_order=False), context)


def _without_intent(right: Callable[..., None]) -> Callable[..., None]:
    def save(self: JobStore, job: Job, notes: Any = ()) -> tuple[Job, ...]:
        is_intent = isinstance(job, PostJob) and job.attempt is not None
        return () if is_intent else right(self, job, notes)

    return save


def _sweep_all(right: Callable[..., None]) -> Callable[..., None]:
    return lambda self, living: right(self, list(living)[1:])


def _first_client(right: Callable[..., Any]) -> Callable[..., Any]:
    async def client(self: Connections, account: Any) -> Any:
        same = [one for key, one in self._clients.items() if one.server == account.server]
        return same[0] if same else await right(self, account)

    return client


async def _queue_of_its_own(self: OutboxRunner, account: Any, kind: Any, *, until_idle: bool) -> None:
    async def session() -> ServerSession:
        return await self._open_session(account)

    context, rendering = self._context, self._rendering
    queue = self._queues[account.key, kind] = QueueRunner(
        account, kind, session, tools=context, rendering=rendering
    )
    await queue.run(until_idle=until_idle)


_two_lanes = _all(
    _replaced(OutboxRunner, "_is_running", lambda *_: False),
    _replaced(OutboxRunner, "_run_queue", _queue_of_its_own),
)


async def _seen_nothing(*_: Any) -> Fact:
    return LookupFinished(None)


def _without_alt(right: Callable[..., Any]) -> Callable[..., Any]:
    return lambda self, path, **more: right(self, path, **(more | {"alt": ""}))


def _same_words(job: PostJob, seen: ObservedPost) -> bool:
    return seen.text == job.body.text


def _ageless(right: Callable[[PostJob, ObservedPost], bool]) -> Callable[[PostJob, ObservedPost], bool]:
    return lambda job, seen: right(
        replace(job, unconfirmed=tuple(replace(one, server_s=0.0) for one in job.unconfirmed)), seen
    )


async def _swallowed(*_: Any) -> None:
    """Told as done, and nothing was sent."""


def _always_on(right: Callable[..., Any]) -> Callable[..., Any]:
    async def gesture(self: WriteMethods, target: str, *, on: bool) -> None:
        await right(self, target, on=True)

    return gesture


def _latest_interaction_first(right: Callable[..., Job | None]) -> Callable[..., Job | None]:
    def head(self: JobStore, account: Any, runner: Any, now_s: float = 0.0) -> Job | None:
        going_on = [
            one for one in self.unfinished(account) if one.queue is runner and one.state not in RESTING
        ]
        return (
            going_on[-1]
            if going_on and isinstance(going_on[0], InteractionJob)
            else right(self, account, runner, now_s)
        )

    return head


def _refused_is_done(moved: Transition, _job: InteractionJob, fact: Fact, _: StepContext) -> Transition:
    if isinstance(fact, StepFailed):
        return Transition(
            replace(moved.job, state=State.PUBLISHED, failure=None, not_before_s=0.0), RestUntilFact(), "done"
        )
    return moved


_NEVER_LEFT = (*error_conversion._NEVER_LEFT, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
_LIST = (
    PlantedBug("blind retry", "no answer means not sent", _meaning(_never_sent)),
    PlantedBug("time-out retry", "a time-out means not sent", _meaning(_time_out_never_sent)),
    PlantedBug(
        "reset retry",
        "a broken connection means not sent",
        _replaced(error_conversion, "_NEVER_LEFT", _NEVER_LEFT),
    ),
    PlantedBug("new key each time", "each attempt has a new key", _key(lambda _, context: context.fresh_key)),
    PlantedBug("key from content", "posts of the same words have the same key", _key(_content_key)),
    PlantedBug("no settle", "two looks are enough, however soon", _aged(2)),
    PlantedBug("one look", "the first look settles a doubt", _aged(1)),
    PlantedBug("no look", "it is never looked", _replaced(EffectRunner, "_look", _seen_nothing)),
    PlantedBug(
        "words alone", "any post of the same words is ours", _replaced(post_matching, "matches", _same_words)
    ),
    PlantedBug(
        "old posts",
        "a post of the same words is ours, however old",
        _wrapped(post_matching, "matches", _ageless),
    ),
    PlantedBug(
        "claims ignored",
        "another job's post is taken",
        _replaced(PostClaims, "claimed", lambda *_: frozenset()),
    ),
    PlantedBug("newest first", "the latest job goes first", _wrapped(JobStore, "head", _newest_first)),
    PlantedBug(
        "overtaken at once",
        "others do not wait for the first looks of an unconfirmed post",
        _replaced(JobStore, "aside", _all_aside),
    ),
    PlantedBug(
        "series out of order",
        "a post steps aside although strict order was asked for",
        _wrapped(unconfirmed, "_can_step_aside", _orderless),
    ),
    PlantedBug(
        "no intent", "an attempt is saved when it is over", _wrapped(JobStore, "save", _without_intent)
    ),
    PlantedBug("trust a 200", "whatever came with 200 is our post", _meaning(_trusted)),
    PlantedBug("a fault is a refusal", "5xx means that nothing was made", _meaning(_fault_is_refusal)),
    PlantedBug(
        "refused means failed", "a refusal ends the earlier doubts as well", _refused(state=State.PARKED)
    ),
    PlantedBug(
        "refused means there", "a refusal about media means that it is there", _deciding(_taken_for_ours)
    ),
    PlantedBug("dropped", "what was refused is dropped silently", _refused(state=State.CANCELLED)),
    PlantedBug("start forgets", "a start forgets the attempt", _forgetting(Interrupted, state=State.QUEUED)),
    PlantedBug(
        "retry forgets", "Try again forgets the doubt", _forgetting(RetryRequested, state=State.QUEUED)
    ),
    PlantedBug("resume forgets", "a pause ends the doubt", _forgetting(ResumeRequested, state=State.QUEUED)),
    PlantedBug(
        "new uploads in a doubt",
        "sent again with new media",
        _deciding(_again_with_new_uploads),
        is_late=True,
    ),
    PlantedBug("other order", "the album is sent backwards", _deciding(_other_order)),
    PlantedBug(
        "no descriptions",
        "uploads go without their descriptions",
        _wrapped(MediaMethods, "upload", _without_alt),
    ),
    PlantedBug(
        "looks on after 401", "a refused sign-in is a passing failure", _meaning(_again_after_401, "of_look")
    ),
    PlantedBug(
        "uploads on after 401", "the same at an upload", _meaning(_uploads_again_after_401, "of_upload")
    ),
    PlantedBug(
        "Retry-After ignored", "every wait is a second", _replaced(error_conversion, "wait_s", lambda *_: 1.0)
    ),
    PlantedBug(
        "two lanes",
        "a runner is started beside another",
        _replaced(OutboxRunner, "_is_running", lambda *_: False),
    ),
    PlantedBug(
        "somebody's client", "accounts of a server share one", _wrapped(Connections, "client", _first_client)
    ),
    PlantedBug(
        "swept too early", "a start deletes a waiting job's files", _wrapped(OutboxFiles, "sweep", _sweep_all)
    ),
    PlantedBug(
        "gesture swallowed",
        "an interaction is told done unsent",
        _replaced(interactions, "carry_out", _swallowed),
    ),
    PlantedBug(
        "never taken back", "a like cannot be undone", _wrapped(WriteMethods, "favourite", _always_on)
    ),
    PlantedBug(
        "latest interaction first",
        "a like is undone before it is made",
        _wrapped(JobStore, "head", _latest_interaction_first),
    ),
    PlantedBug(
        "hindered is done",
        "an interaction that failed is told done",
        _deciding(_refused_is_done, InteractionJob),
    ),
)
PLANTED = {bug.name: bug for bug in _LIST}
CAUGHT_AT = {
    "blind retry": 1,
    "time-out retry": 8,
    "reset retry": 19,
    "new key each time": 42,
    "key from content": 48,
    "no settle": 24,
    "one look": 50,
    "no look": 4,
    "words alone": 6,
    "old posts": 16,
    "claims ignored": 18,
    "newest first": 0,
    "overtaken at once": 186,
    "series out of order": 1,
    "no intent": 0,
    "trust a 200": 59,
    "a fault is a refusal": 1,
    "refused means failed": 143,
    "refused means there": 38,
    "dropped": 0,
    "start forgets": 16,
    "retry forgets": 87,
    "resume forgets": 26,
    "new uploads in a doubt": 2,
    "other order": 4,
    "no descriptions": 0,
    "looks on after 401": 116,
    "uploads on after 401": 53,
    "Retry-After ignored": 2,
    "two lanes": 0,
    "somebody's client": 0,
    "swept too early": 10,
    "gesture swallowed": 0,
    "never taken back": 0,
    "latest interaction first": 89,
    "hindered is done": 1,
}
"""The first seed that catches it, as ``python -m tests.sim --planted`` found: the ordinary test run looks there."""
