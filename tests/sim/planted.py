"""Bugs of the kind that outboxes have, planted one by one into the real code: each must break a law of the simulation.

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

from kesong_desktop.api import convert
from kesong_desktop.api.sending import Sending
from kesong_desktop.api.writing import Writing
from kesong_desktop.errors import NotAuthorised, NotThisProtocol, ServerProblem, Unreachable
from kesong_desktop.model.outbox import (
    RESTING,
    Answered,
    Context,
    Fact,
    Failed,
    Interrupted,
    Job,
    Looked,
    LookFailed,
    NoAnswer,
    NotSent,
    Refused,
    Rest,
    Resumed,
    Retried,
    Send,
    Sighting,
    State,
    Step,
    Trouble,
)
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync import deeds, reports, sightings, tools
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.errands import Errands
from kesong_desktop.sync.ports import Line
from kesong_desktop.sync.push import Lane

Plant = Callable[[ExitStack], None]
Wrong = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True)
class Planted:
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


def _deciding(change: Callable[[Step, Job, Fact, Context], Step]) -> Plant:
    """Whatever the machine decides is changed afterwards."""

    def wrong(right: Callable[..., Step]) -> Callable[..., Step]:
        def step(job: Job, fact: Fact, context: Context, *, goes_on: bool = True) -> Step:
            return change(right(job, fact, context, goes_on=goes_on), job, fact, context)

        return step

    return _wrapped(tools, "step", wrong)


def _told(change: Callable[[Job, Fact, Context], tuple[Job, Fact, Context]]) -> Plant:
    """The machine is told something else than what is."""

    def wrong(right: Callable[..., Step]) -> Callable[..., Step]:
        def step(job: Job, fact: Fact, context: Context, *, goes_on: bool = True) -> Step:
            return right(*change(job, fact, context), goes_on=goes_on)

        return step

    return _wrapped(tools, "step", wrong)


def _key(key_of: Callable[[Job, Context], str]) -> Plant:
    def change(moved: Step, _job: Job, _fact: Fact, context: Context) -> Step:
        job = moved.job
        if not isinstance(moved.effect, Send) or job.attempt is None:
            return moved
        key = key_of(job, context)
        return replace(moved, job=replace(job, key=key, attempt=replace(job.attempt, key=key)))

    return _deciding(change)


def _content_key(job: Job, _: Context) -> str:
    return hashlib.sha256(job.body.text.encode()).hexdigest()[:32]


def _aged(looks: int) -> Plant:
    def change(job: Job, fact: Fact, context: Context) -> tuple[Job, Fact, Context]:
        if isinstance(fact, Looked) and fact.seen is None and job.looks + 1 >= looks:
            later = replace(context, now_s=context.now_s + 1300, server_now_s=context.server_now_s + 1300)
            return replace(job, looks=max(2, job.looks)), fact, later
        return job, fact, context

    return _told(change)


def _forgetting(kind: type, **to: Any) -> Plant:
    """On such a fact the job's doubts are forgotten."""

    def change(moved: Step, before: Job, fact: Fact, _context: Context) -> Step:
        if isinstance(fact, kind) and (before.doubts or before.attempt):
            bare = replace(moved.job, doubts=(), attempt=None, not_before_s=0.0, **to)
            return replace(moved, job=bare, effect=Rest() if "state" in to else moved.effect)
        return moved

    return _deciding(change)


def _refused(**to: Any) -> Plant:
    """A refusal that lasts ends in ``to``, whatever there was before."""

    def change(moved: Step, before: Job, fact: Fact, _context: Context) -> Step:
        is_lasting = isinstance(fact, Refused | Failed) and not fact.is_passing
        if is_lasting and (before.attempt or isinstance(fact, Failed)):
            return Step(replace(moved.job, attempt=None, doubts=(), key="", **to), Rest(), "refused")
        return moved

    return _deciding(change)


def _again_with_new_uploads(moved: Step, before: Job, _fact: Fact, _: Context) -> Step:
    if isinstance(moved.effect, Send) and before.doubts and before.pictures and before.renewals == 0:
        return Step(_anew(replace(moved.job, state=State.QUEUED, attempt=None)), Rest())
    return moved


def _anew(job: Job) -> Job:
    bare = tuple(replace(one, media_id="", media_url="", uploaded_s=0.0) for one in job.pictures)
    return replace(job, pictures=bare, key="", renewals=job.renewals + 1)


def _taken_for_ours(moved: Step, before: Job, fact: Fact, _: Context) -> Step:
    if isinstance(fact, Refused) and fact.is_about_media and before.attempt:
        return Step(replace(moved.job, state=State.PUBLISHED, attempt=None, doubts=()), Rest(), "published")
    return moved


def _other_order(moved: Step, _job: Job, _fact: Fact, _context: Context) -> Step:
    attempt = moved.job.attempt
    if isinstance(moved.effect, Send) and attempt is not None:
        backwards = replace(attempt, media_ids=attempt.media_ids[::-1])
        return replace(moved, job=replace(moved.job, attempt=backwards))
    return moved


# --- what a failure means -------------------------------------------------------------------------------------------------


def _meaning(change: Callable[[Fact, ServerProblem], Fact], *names: str) -> Plant:
    def wrong(right: Callable[..., Fact]) -> Callable[..., Fact]:
        return lambda error: change(right(error), error)

    return _all(*(_wrapped(reports, name, wrong) for name in names or ("of_send",)))


def _never_sent(fact: Fact, _: ServerProblem) -> Fact:
    return NotSent(fact.trouble) if isinstance(fact, NoAnswer) else fact


def _time_out_never_sent(fact: Fact, error: ServerProblem) -> Fact:
    return NotSent(fact.trouble) if isinstance(error, Unreachable) and isinstance(fact, NoAnswer) else fact


def _trusted(fact: Fact, error: ServerProblem) -> Fact:
    if isinstance(error, NotThisProtocol) and "redirect" not in str(error.facts):
        return Answered(Sighting("", "", "", (), (), (), "", "", datetime.now(UTC)))
    return fact


def _fault_is_refusal(fact: Fact, _: ServerProblem) -> Fact:
    return Refused(fact.trouble) if isinstance(fact, NoAnswer) else fact


def _again_after_401(fact: Fact, error: ServerProblem) -> Fact:
    if not isinstance(error, NotAuthorised):
        return fact
    return LookFailed(_passing(error))


def _uploads_again_after_401(fact: Fact, error: ServerProblem) -> Fact:
    return Failed(_passing(error), is_passing=True) if isinstance(error, NotAuthorised) else fact


def _passing(error: ServerProblem) -> Trouble:
    return replace(reports.trouble_of(error), code="ServerFault")


# --- the rest -------------------------------------------------------------------------------------------------------------


def _replaced(owner: Any, name: str, by: Any) -> Plant:
    return _wrapped(owner, name, lambda _: by)


def _newest_first(_: Callable[..., Job | None]) -> Callable[..., Job | None]:
    def head(self: Jobs, account: Any, lane: Any) -> Job | None:
        going_on = [job for job in self.lane(account) if job.lane is lane and job.state not in RESTING]
        return going_on[-1] if going_on else None

    return head


def _without_intent(right: Callable[..., None]) -> Callable[..., None]:
    def save(self: Jobs, job: Job, notes: Any = ()) -> tuple[Job, ...]:
        return right(self, job, notes) if job.attempt is None else ()

    return save


def _sweep_all(right: Callable[..., None]) -> Callable[..., None]:
    return lambda self, living: right(self, list(living)[1:])


def _first_client(right: Callable[..., Any]) -> Callable[..., Any]:
    async def client(self: Connections, account: Any) -> Any:
        same = [one for key, one in self._clients.items() if one.server == account.server]
        return same[0] if same else await right(self, account)

    return client


async def _lane_of_its_own(self: Engine, account: Any, kind: Any, *, until_idle: bool) -> None:
    async def line() -> Line:
        client = await self._connections.client(account)
        return Line(client, await self._connections.capability(account))

    tools, rendering = self._tools, self._rendering
    lane = self._lanes[account.key, kind] = Lane(account, kind, line, tools=tools, rendering=rendering)
    await lane.run(until_idle=until_idle)


_two_lanes = _all(
    _replaced(Engine, "_is_running", lambda *_: False), _replaced(Engine, "_run_lane", _lane_of_its_own)
)


async def _seen_nothing(*_: Any) -> Fact:
    return Looked(None)


def _without_alt(right: Callable[..., Any]) -> Callable[..., Any]:
    return lambda self, path, **more: right(self, path, **(more | {"alt": ""}))


def _same_words(job: Job, seen: Sighting) -> bool:
    return seen.text == job.body.text


def _ageless(right: Callable[[Job, Sighting], bool]) -> Callable[[Job, Sighting], bool]:
    return lambda job, seen: right(
        replace(job, doubts=tuple(replace(one, server_s=0.0) for one in job.doubts)), seen
    )


async def _swallowed(*_: Any) -> None:
    """Told as done, and nothing was sent."""


def _always_on(right: Callable[..., Any]) -> Callable[..., Any]:
    async def gesture(self: Writing, target: str, *, on: bool) -> None:
        await right(self, target, on=True)

    return gesture


def _latest_deed_first(right: Callable[..., Job | None]) -> Callable[..., Job | None]:
    def head(self: Jobs, account: Any, lane: Any) -> Job | None:
        going_on = [one for one in self.lane(account) if one.lane is lane and one.state not in RESTING]
        return going_on[-1] if going_on and going_on[0].deed else right(self, account, lane)

    return head


def _deed_done_when_refused(moved: Step, before: Job, fact: Fact, _: Context) -> Step:
    if before.deed and isinstance(fact, Failed):
        return Step(replace(moved.job, state=State.PUBLISHED, trouble=None, not_before_s=0.0), Rest(), "done")
    return moved


_NEVER_LEFT = (*convert._NEVER_LEFT, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
_LIST = (
    Planted("blind retry", "no answer means not sent", _meaning(_never_sent)),
    Planted("time-out retry", "a time-out means not sent", _meaning(_time_out_never_sent)),
    Planted(
        "reset retry", "a broken connection means not sent", _replaced(convert, "_NEVER_LEFT", _NEVER_LEFT)
    ),
    Planted("new key each time", "each attempt has a new key", _key(lambda _, context: context.fresh_key)),
    Planted("key from content", "posts of the same words have the same key", _key(_content_key)),
    Planted("no settle", "two looks are enough, however soon", _aged(2)),
    Planted("one look", "the first look settles a doubt", _aged(1)),
    Planted("no look", "it is never looked", _replaced(Errands, "_look", _seen_nothing)),
    Planted(
        "words alone", "any post of the same words is ours", _replaced(sightings, "matches", _same_words)
    ),
    Planted(
        "old posts", "a post of the same words is ours, however old", _wrapped(sightings, "matches", _ageless)
    ),
    Planted(
        "claims ignored", "another job's post is taken", _replaced(Jobs, "claimed", lambda *_: frozenset())
    ),
    Planted("newest first", "the latest job goes first", _wrapped(Jobs, "head", _newest_first)),
    Planted("no intent", "an attempt is saved when it is over", _wrapped(Jobs, "save", _without_intent)),
    Planted("trust a 200", "whatever came with 200 is our post", _meaning(_trusted)),
    Planted("a fault is a refusal", "5xx means that nothing was made", _meaning(_fault_is_refusal)),
    Planted(
        "refused means failed", "a refusal ends the earlier doubts as well", _refused(state=State.PARKED)
    ),
    Planted(
        "refused means there", "a refusal about media means that it is there", _deciding(_taken_for_ours)
    ),
    Planted("dropped", "what was refused is dropped silently", _refused(state=State.CANCELLED)),
    Planted("start forgets", "a start forgets the attempt", _forgetting(Interrupted, state=State.QUEUED)),
    Planted("retry forgets", "Try again forgets the doubt", _forgetting(Retried, state=State.QUEUED)),
    Planted("resume forgets", "a pause ends the doubt", _forgetting(Resumed, state=State.QUEUED)),
    Planted(
        "new uploads in a doubt",
        "sent again with new media",
        _deciding(_again_with_new_uploads),
        is_late=True,
    ),
    Planted("other order", "the album is sent backwards", _deciding(_other_order)),
    Planted(
        "no descriptions", "uploads go without their descriptions", _wrapped(Sending, "upload", _without_alt)
    ),
    Planted(
        "looks on after 401", "a refused sign-in is passing trouble", _meaning(_again_after_401, "of_look")
    ),
    Planted("uploads on after 401", "the same at an upload", _meaning(_uploads_again_after_401, "of_upload")),
    Planted("Retry-After ignored", "every wait is a second", _replaced(convert, "wait_s", lambda *_: 1.0)),
    Planted(
        "two lanes", "a lane is started beside another", _replaced(Engine, "_is_running", lambda *_: False)
    ),
    Planted(
        "somebody's client", "accounts of a server share one", _wrapped(Connections, "client", _first_client)
    ),
    Planted(
        "swept too early", "a start deletes a waiting job's files", _wrapped(OutboxFiles, "sweep", _sweep_all)
    ),
    Planted("gesture swallowed", "a deed is told done unsent", _replaced(deeds, "carry_out", _swallowed)),
    Planted("never taken back", "a like cannot be undone", _wrapped(Writing, "favourite", _always_on)),
    Planted(
        "latest deed first", "a like is undone before it is made", _wrapped(Jobs, "head", _latest_deed_first)
    ),
    Planted("hindered is done", "a deed that failed is told done", _deciding(_deed_done_when_refused)),
)
PLANTED = {bug.name: bug for bug in _LIST}
CAUGHT_AT = {
    "blind retry": 1,
    "time-out retry": 8,
    "reset retry": 8,
    "new key each time": 9,
    "key from content": 48,
    "no settle": 24,
    "one look": 12,
    "no look": 4,
    "words alone": 6,
    "old posts": 16,
    "claims ignored": 18,
    "newest first": 0,
    "no intent": 0,
    "trust a 200": 6,
    "a fault is a refusal": 1,
    "refused means failed": 143,
    "refused means there": 6,
    "dropped": 0,
    "start forgets": 10,
    "retry forgets": 116,
    "resume forgets": 132,
    "new uploads in a doubt": 2,
    "other order": 4,
    "no descriptions": 0,
    "looks on after 401": 60,
    "uploads on after 401": 15,
    "Retry-After ignored": 2,
    "two lanes": 0,
    "somebody's client": 0,
    "swept too early": 10,
    "gesture swallowed": 0,
    "never taken back": 0,
    "latest deed first": 89,
    "hindered is done": 1,
}
"""The first seed that catches it, as ``python -m tests.sim --planted`` found: the ordinary test run looks there."""
