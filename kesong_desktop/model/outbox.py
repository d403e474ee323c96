"""The outbox as a pure state machine: (job, fact) -> (job, what to do next).

It has no I/O, no clock and no random of its own: the time, what the server is known to promise, and a fresh key come in with
each fact. ``sync.push`` saves the returned job before it carries out the returned effect, so that every intent is durable
before its first byte leaves (R1). The rules R1 to R12 are told in ``docs/outbox.md``.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kesong_desktop.model.account import AccountKey, Visibility

JobId = NewType("JobId", str)

SETTLE_S = 180.0
"""R5: "not there" only when the last look came this long after the attempt, for servers commit late."""
ASK_AFTER_S = 20 * 60.0
"""R5: how long it is looked for where the server would not refuse a double by itself."""
GIVE_UP_S = 24 * 3600.0
"""R11: a doubt that cannot be looked into for this long is the person's."""
LIFE_SHARE = 0.75
"""R7: an upload is renewed when this share of its life is over."""
CLOCK_SLACK_S = 120.0
"""R4: a post is taken for ours only if made no earlier than the attempt less this."""
LOOKS_AT_S = (2.0, 30.0, SETTLE_S + 5.0, 420.0, 800.0, ASK_AFTER_S + 5.0)
"""Seconds after the attempt at which is looked."""
RETRY_S = (2.0, 5.0, 15.0, 40.0, 90.0, 180.0, 300.0)
"""Back-off after the n-th passing trouble in a row."""


class State(StrEnum):
    """Where a job stands."""

    PREPARING = "preparing"
    QUEUED = "queued"
    UPLOADING = "uploading"
    SENDING = "sending"
    MAYBE = "maybe"
    ASKING = "asking"
    PUBLISHED = "published"
    PARKED = "parked"
    PAUSED = "paused"
    CANCELLED = "cancelled"


ENDED = frozenset({State.PUBLISHED, State.CANCELLED})
"""Nothing more will happen."""
RESTING = ENDED | {State.PARKED, State.ASKING, State.PAUSED}
"""Nothing happens until a person does something. Others may overtake it."""


@dataclass(frozen=True, slots=True)
class Body:
    """What is posted, apart from the pictures."""

    text: str
    visibility: Visibility
    spoiler: str = ""
    sensitive: bool = False
    language: str = ""
    in_reply_to_id: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture or clip of a job. ``file`` is the name of the rendered copy in the job's folder, empty until it exists (R9)."""

    source: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    file: str = ""
    mime: str = ""
    bytes: int = 0
    sha256: str = ""
    width: int = 0
    height: int = 0
    media_id: str = ""
    media_url: str = ""
    uploaded_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One POST that may have been carried out. ``server_s`` is the server's time when it was begun (R12)."""

    key: str
    media_ids: tuple[str, ...]
    at_s: float
    server_s: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a job does not go on: an error's code, its sentence, and the server's own words."""

    code: str
    sentence: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One post on its way out."""

    id: JobId
    account: AccountKey
    body: Body
    pictures: tuple[Picture, ...]
    created_s: float
    state: State = State.PREPARING
    title: str = ""
    """A line to know it by."""
    draft_id: str = ""
    key: str = ""
    attempt: Attempt | None = None
    """The attempt under way, set exactly while ``SENDING``."""
    doubts: tuple[Attempt, ...] = ()
    """Attempts that may have been carried out."""
    settled: bool = False
    """True after R5 or a person decided that the doubts are not there; a resend may go."""
    is_replay_refused: bool = False
    """The server that promised to replay keys refused one: only looking helps now."""
    looks: int = 0
    """Looks since the last attempt."""
    tries: int = 0
    """Passing troubles in a row."""
    renewals: int = 0
    """How often the uploads were made anew after the server had lost them."""
    not_before_s: float = 0.0
    resume_to: State | None = None
    """What a paused job goes back to."""
    trouble: Trouble | None = None
    post_id: str = ""
    post_url: str = ""
    differs: str = ""
    """R8: how the published post differs from what was asked for, or empty."""

    @property
    def total_bytes(self) -> int:
        """Bytes of all rendered pictures; 0 for those that are not rendered yet."""
        return sum(picture.bytes for picture in self.pictures)

    @property
    def done_bytes(self) -> int:
        """Bytes of the pictures that the server has."""
        return sum(picture.bytes for picture in self.pictures if picture.media_id or self.state is State.PUBLISHED)

    @property
    def media_ids(self) -> tuple[str, ...]:
        """The uploads' ids in album order; empty strings for those not uploaded."""
        return tuple(picture.media_id for picture in self.pictures)

    @property
    def is_in_doubt(self) -> bool:
        """True while a POST may have been carried out and nobody knows."""
        return bool(self.doubts) or self.attempt is not None


@dataclass(frozen=True, slots=True)
class Sighting:
    """A post of one's own, as seen on the server."""

    post_id: str
    url: str
    account_id: str
    media_ids: tuple[str, ...]
    media_urls: tuple[str, ...]
    alts: tuple[str, ...]
    text: str
    visibility: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Context:
    """What a step needs to know beside the job and the fact."""

    now_s: float
    server_now_s: float
    fresh_key: str
    replays_keys_s: float = 0.0
    media_single_use: bool = False
    media_life_s: float = 2 * 3600.0


# --- facts ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Continue:
    """Nothing new: what is to be done now?"""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program came up and found the job as it is: whatever was under way was cut off."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """Picture ``index`` lies ready in the outbox folder."""

    index: int
    file: str
    mime: str
    bytes: int
    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The server has picture ``index``."""

    index: int
    media_id: str
    media_url: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Rendering or uploading failed. ``is_passing``: trying again later may help; ``wait_s``: not before that."""

    trouble: Trouble
    is_passing: bool
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The server does not accept the token: the account's lane stops until somebody signs in."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Answered:
    """The POST was answered with a post that is ours (R2)."""

    seen: Sighting


@dataclass(frozen=True, slots=True)
class NotSent:
    """No byte of the POST left (R3)."""

    trouble: Trouble
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Refused:
    """The POST was refused by an answer that cannot follow creation (R3).

    ``is_about_media``: the words speak of media or of the key, which may mean that an earlier POST took them.
    """

    trouble: Trouble
    is_about_media: bool = False
    is_passing: bool = False
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The POST may have been carried out: time-out, reset, 5xx, or an answer that is not a post (R2)."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Looked:
    """Own latest statuses were read back past the first attempt; ``seen`` is our post or None (R4)."""

    seen: Sighting | None


@dataclass(frozen=True, slots=True)
class LookFailed:
    """Own statuses could not be read."""

    trouble: Trouble
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Paused:
    """A person paused the job."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """A person resumed a paused job."""


@dataclass(frozen=True, slots=True)
class Retried:
    """A person wants a parked (or waiting) job tried now."""


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """A person cancels the job."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A person ended a doubt: it is there (published), or it is to be sent again."""

    is_there: bool


Fact = (
    Continue
    | Interrupted
    | Rendered
    | Uploaded
    | Failed
    | SignedOut
    | Answered
    | NotSent
    | Refused
    | NoAnswer
    | Looked
    | LookFailed
    | Paused
    | Resumed
    | Retried
    | CancelAsked
    | Settled
)


# --- effects -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Render:
    """Make the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class Upload:
    """Upload the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class Send:
    """POST the job's ``attempt``."""


@dataclass(frozen=True, slots=True)
class Look:
    """Read own latest statuses back to ``since_server_s`` and look for the post."""

    since_server_s: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing to do before ``until_s``."""

    until_s: float


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing to do until a person, or a sign-in, brings a new fact."""


Effect = Render | Upload | Send | Look | Wait | Rest


@dataclass(frozen=True, slots=True)
class Step:
    """The job as it now stands (save it first), the one thing to do next, and a word for its history (or empty)."""

    job: Job
    effect: Effect
    note: str = ""


class NotPossible(ValueError):
    """The fact does not fit the job's state: a person's command came too late, or a bug."""


def step(job: Job, fact: Fact, context: Context) -> Step:
    """Take a fact in and say what is to be done next.

    Raises:
        NotPossible: a person's command that this state does not allow.
    """
    changed, note = _apply(job, fact, context)
    ready, effect = _next(changed, context)
    return Step(ready, effect, note)


# --- taking facts in -----------------------------------------------------------------------------------------------------


def _apply(job: Job, fact: Fact, context: Context) -> tuple[Job, str]:
    match fact:
        case Continue():
            return job, ""
        case Interrupted():
            return _interrupted(job)
        case Rendered() | Uploaded():
            return _progressed(job, fact, context)
        case Failed() | SignedOut():
            return _hindered(job, fact, context)
        case Answered() | NotSent() | Refused() | NoAnswer():
            return _sent(job, fact, context)
        case Looked() | LookFailed():
            return _looked(job, fact, context)
        case _:
            return _commanded(job, fact)


def _interrupted(job: Job) -> tuple[Job, str]:
    if job.attempt is not None:
        return _into_doubt(job, None), "interrupted"
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
        return _later(replace(job, trouble=fact.trouble, state=_waiting_state(job)), fact.wait_s, context), "hindered"
    return replace(job, state=State.PARKED, trouble=fact.trouble), "refused"


def _sent(job: Job, fact: Answered | NotSent | Refused | NoAnswer, context: Context) -> tuple[Job, str]:
    match fact:
        case Answered(seen):
            return _published(job, seen), "published"
        case NoAnswer(trouble):
            return _into_doubt(job, trouble), "no_answer"
        case NotSent(trouble, wait_s):
            back = replace(job, attempt=None, state=_waiting_state(job), trouble=trouble)
            return _later(back, wait_s, context), "not_sent"
        case Refused():
            return _refused(job, fact, context), "refused"


def _refused(job: Job, fact: Refused, context: Context) -> Job:
    """A refusal settles only the attempt that it answers (R3); an earlier one in doubt stays in doubt."""
    if fact.is_passing:
        return _later(replace(job, attempt=None, state=_waiting_state(job), trouble=fact.trouble), fact.wait_s, context)
    if fact.is_about_media and job.attempt is not None:
        if _uploads_are_old(job, context) and not job.doubts and not job.renewals:
            return _renewed(replace(job, attempt=None, state=State.QUEUED))
        return _into_doubt(job, fact.trouble, refused=True)
    if job.doubts:
        return replace(
            job, attempt=None, state=State.MAYBE, settled=False, is_replay_refused=True, looks=0, trouble=fact.trouble
        )
    return replace(job, attempt=None, state=State.PARKED, trouble=fact.trouble, key="")


def _looked(job: Job, fact: Looked | LookFailed, context: Context) -> tuple[Job, str]:
    if isinstance(fact, LookFailed):
        failed = replace(job, trouble=fact.trouble, tries=job.tries + 1)
        if context.now_s - job.doubts[-1].at_s >= GIVE_UP_S:
            return replace(failed, state=State.ASKING), "asking"
        return replace(failed, not_before_s=context.now_s + max(fact.wait_s, _backoff(failed.tries))), "look_failed"
    if fact.seen is not None:
        return _published(job, fact.seen), "found"
    looked = replace(job, looks=job.looks + 1, tries=0)
    age_s = context.now_s - job.doubts[-1].at_s
    if looked.looks >= 2 and age_s >= SETTLE_S and _refuses_doubles(looked, context):
        return replace(looked, state=State.QUEUED, settled=True, key="", trouble=None), "not_there"
    if looked.looks >= 2 and age_s >= ASK_AFTER_S:
        return replace(looked, state=State.ASKING), "asking"
    return replace(looked, not_before_s=_next_look_s(looked, context)), "looked"


def _commanded(job: Job, fact: Fact) -> tuple[Job, str]:
    match fact:
        case Paused() if job.state not in RESTING and job.state is not State.SENDING:
            return replace(job, state=State.PAUSED, resume_to=_waiting_state(job)), "paused"
        case Resumed() if job.state is State.PAUSED:
            return replace(job, state=job.resume_to or State.QUEUED, resume_to=None, not_before_s=0.0, tries=0), "resumed"
        case Retried() if job.state is State.PARKED or (job.state not in RESTING and job.state is not State.SENDING):
            state = State.MAYBE if job.doubts and not job.settled else _start_state(job)
            return replace(job, state=state, trouble=None, tries=0, not_before_s=0.0), "retried"
        case CancelAsked() if job.state not in ENDED and (not job.is_in_doubt or job.state is State.ASKING):
            return replace(job, state=State.CANCELLED, trouble=None), "cancelled"
        case Settled(is_there) if job.state in {State.ASKING, State.MAYBE} and job.attempt is None:
            if is_there:
                return replace(job, state=State.PUBLISHED, doubts=(), trouble=None), "settled_there"
            again = replace(job, state=State.QUEUED, doubts=(), settled=True, key="", trouble=None, tries=0, not_before_s=0.0)
            return _renewed(again), "settled_again"
        case _:
            raise NotPossible(f"{type(fact).__name__} of a job that is {job.state}")


# --- what to do next -----------------------------------------------------------------------------------------------------


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
    due_s = _next_look_s(job, context)
    if context.now_s < due_s and not job.tries:
        return replace(job, not_before_s=due_s), Wait(due_s)
    return job, Look(first.server_s - CLOCK_SLACK_S)


def _begin_attempt(job: Job, key: str, context: Context, media_ids: tuple[str, ...] | None = None) -> Job:
    ids = job.media_ids if media_ids is None else media_ids
    attempt = Attempt(key, ids, context.now_s, context.server_now_s)
    return replace(job, state=State.SENDING, key=key, attempt=attempt, not_before_s=0.0)


def _into_doubt(job: Job, trouble: Trouble | None, *, refused: bool = False) -> Job:
    attempt = job.attempt
    known = attempt is None or (refused and bool(job.doubts)) or any(attempt.key == doubt.key for doubt in job.doubts)
    doubts = job.doubts if known or attempt is None else (*job.doubts, attempt)
    return replace(
        job,
        state=State.MAYBE,
        attempt=None,
        doubts=doubts,
        settled=False,
        is_replay_refused=job.is_replay_refused or refused,
        looks=0,
        tries=job.tries + 1,
        not_before_s=(attempt.at_s if attempt else 0.0) + _backoff(job.tries + 1) if known else 0.0,
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


def _next_look_s(job: Job, context: Context) -> float:
    began_s = job.doubts[-1].at_s
    later = (began_s + at_s for at_s in LOOKS_AT_S[job.looks :])
    return next(later, context.now_s + 60.0)


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
    return context.media_single_use and bool(job.pictures) and not _uploads_are_old(job, context) and not job.is_replay_refused


# --- recognising one's own post ------------------------------------------------------------------------------------------


def matches(job: Job, seen: Sighting) -> bool:
    """R2, R4: is this post the job's? By the set of its media, else by visibility, words, number and descriptions, and time."""
    wanted = {picture.media_id for picture in job.pictures if picture.media_id}
    doubted = {media_id for doubt in job.doubts for media_id in doubt.media_ids}
    if job.pictures:
        ids, urls = set(seen.media_ids), set(seen.media_urls)
        if ids and (ids == wanted or ids == doubted):
            return True
        known_urls = {picture.media_url for picture in job.pictures if picture.media_url}
        if known_urls and urls == known_urls:
            return True
    first = job.doubts[0] if job.doubts else job.attempt
    if first is None or seen.created.timestamp() < first.server_s - CLOCK_SLACK_S:
        return False
    alts = tuple(normalised(picture.alt) for picture in job.pictures)
    return (
        len(seen.media_ids) == len(job.pictures)
        and seen.visibility == job.body.visibility
        and normalised(seen.text) == normalised(job.body.text)
        and tuple(map(normalised, seen.alts)) == alts
    )


def normalised(text: str) -> str:
    """Text as compared across servers: white space folded."""
    return " ".join(text.split())


def differences(job: Job, seen: Sighting) -> str:
    """R8: what of the published post is not as asked for: ``missing``, ``order``, ``alt``, ``visibility``, or empty."""
    wanted = job.media_ids
    if len(seen.media_ids) != len(wanted):
        return "missing"
    if set(seen.media_ids) == set(wanted) and seen.media_ids != wanted:
        return "order"
    if any(normalised(a) != normalised(p.alt) for a, p in zip(seen.alts, job.pictures, strict=True)):
        return "alt"
    return "visibility" if seen.visibility != job.body.visibility else ""
