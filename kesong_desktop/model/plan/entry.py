"""Entries of the planner: posts that wait for their time, here or on a server."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.outbox import ENDED, PostJob, State
from kesong_desktop.model.plan.slots import Slot, free_instants, instant_of
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import Post

DEFAULT_MINUTE = 18 * 60
"""The time of a post that is put on a day without posting times."""
LEAD_S = 60.0
"""How far ahead a time must be at least."""


class EntryKind(StrEnum):
    """Where an entry of the planner waits."""

    HERE = "here"
    ON_SERVER = "on_server"
    """A post of this program that its server publishes."""
    OTHER_APP = "other_app"
    """A scheduled status on the server that this program did not make."""
    POSTED = "posted"
    """An own post that is out."""


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A post that is planned for ``at_s`` (seconds since 1970). ``id`` is the job's, or the server's id of the status."""

    kind: EntryKind
    id: str
    account: AccountKey
    at_s: float
    text: str = ""
    pictures: int = 0
    cover: str = ""
    """The file of the first picture; empty where there is none on this computer."""
    recipe: Recipe | None = None
    state: State | None = None
    """The job's; None where it is not from here."""
    cover_url: str = ""
    """The first picture of a post that is out."""
    url: str = ""
    """The address of a post that is out."""
    ratio: float = 1.0
    """Width / height of the first picture, as far as it is known."""
    is_moving: bool = False
    """Its server was asked to change the time to ``at_s``, and did not answer yet."""

    @property
    def key(self) -> str:
        """A name that no other entry has."""
        return f"{self.kind}:{self.account}:{self.id}"


@dataclass(frozen=True, slots=True)
class PostingPlan:
    """All that is planned, in the order of the times; the drafts without a time; the posting times."""

    entries: tuple[PlanEntry, ...] = ()
    drafts: tuple[Draft, ...] = ()
    slots: tuple[Slot, ...] = ()
    posted: tuple[PlanEntry, ...] = ()
    """The own posts of all accounts that are known, newest first."""
    account: AccountKey = AccountKey("")
    """The one in use."""
    accounts: tuple[Account, ...] = ()
    """All that are signed in."""

    @property
    def taken(self) -> tuple[float, ...]:
        """The times of the entries."""
        return tuple(one.at_s for one in self.entries)

    def gaps(self, from_s: float, to_s: float) -> list[float]:
        """Return the posting times between the two that no entry takes."""
        return free_instants(self.slots, self.taken, from_s, to_s)


_IN_PLAN = frozenset({State.SCHEDULED, State.SERVER_SCHEDULED, State.OVERDUE, State.RECALLING, State.PAUSED})


def entry_of_job(job: PostJob) -> PlanEntry | None:
    """Return the entry of a job that waits for its time; None for any other."""
    is_handed_over = job.is_server_scheduled and job.state not in ENDED
    if not job.due_s or not (job.state in _IN_PLAN or is_handed_over):
        return None
    is_moving = job.state is State.RECALLING and job.resume_to is State.SERVER_SCHEDULED
    if job.state is State.RECALLING and not is_moving:
        return None
    if job.state is State.PAUSED and job.resume_to is State.MAYBE:
        return None
    first = job.pictures[0] if job.pictures else None
    return PlanEntry(
        EntryKind.ON_SERVER if job.is_server_scheduled else EntryKind.HERE,
        job.id,
        job.account,
        job.move_to_s if is_moving else job.due_s,
        job.title,
        len(job.pictures),
        first.source if first else "",
        first.recipe if first else None,
        job.state,
        ratio=_ratio(first.rendered.width, first.rendered.height) if first and first.rendered else 1.0,
        is_moving=is_moving,
    )


def entry_of_status(account: AccountKey, status: ScheduledStatus) -> PlanEntry:
    """Return the entry of a scheduled status on the server of ``account``."""
    line = status.text.strip().partition("\n")[0]
    return PlanEntry(
        EntryKind.OTHER_APP, status.id, account, status.due_utc.timestamp(), line, len(status.media_ids)
    )


def entry_of_post(account: AccountKey, post: Post) -> PlanEntry:
    """Return the entry of an own post that is out."""
    first = post.attachments[0] if post.attachments else None
    return PlanEntry(
        EntryKind.POSTED,
        post.id,
        account,
        post.created_utc.timestamp(),
        post.title or post.text.strip().partition("\n")[0],
        len(post.attachments),
        url=post.url,
        cover_url=(first.preview_url or first.url) if first else "",
        ratio=_ratio(first.width, first.height) if first else 1.0,
    )


def _ratio(width: int, height: int) -> float:
    return width / height if width and height else 1.0


def drop_time(
    plan: PostingPlan, day: date, zone: tzinfo, now_s: float, *, moved: PlanEntry | None = None
) -> float:
    """Return the time of a post that is put on a day.

    A moved entry keeps its time of the day. Anything else takes the day's first free posting time, else 18:00. What would be in
    the past today becomes the next full hour.
    """
    if moved is not None:
        wall = datetime.fromtimestamp(moved.at_s, zone)
        at_s = instant_of(day, wall.hour * 60 + wall.minute, zone)
    else:
        begin_s = max(instant_of(day, 0, zone), now_s + LEAD_S)
        end_s = instant_of(day + timedelta(days=1), 0, zone)
        at_s = next(iter(plan.gaps(begin_s, end_s)), instant_of(day, DEFAULT_MINUTE, zone))
    today = datetime.fromtimestamp(now_s, zone).date()
    if day == today and at_s < now_s + LEAD_S:
        return now_s - now_s % 3600 + 3600
    return at_s
