"""Posts that a simulated server keeps until their time, as Mastodon does (its code as of 2026) and the kinds that follow it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, ClassVar

import httpx

from tests.fakes.servers.model import Answer, Handler, read
from tests.sim.changed_posts import ChangedPosts

_LEAST_AHEAD_S = 300.0
"""A time that is nearer is refused; one that is past is not heeded, and the post is out at once."""


@dataclass
class KeptStatus:
    """A post that waits. ``due_s`` is by the server's clock; ``job`` is for the invariants alone."""

    number: str
    who: str
    due_s: float
    fields: dict[str, Any]
    media_ids: list[str]
    key: str
    job: str


@dataclass(frozen=True)
class PublishedByServer:
    """A kept post that is out: whose it is, and when that was in true seconds since 1970."""

    job: str
    at_s: float


@dataclass
class ScheduleLog:
    """What servers published by themselves and nobody looked at yet."""

    published: list[PublishedByServer] = field(default_factory=list)


class SchedulingServer(ChangedPosts):
    """Keeps posts with a time. A kind without ``schedules`` does not heed the time, as before."""

    schedules: ClassVar[bool] = True

    def __init__(self, **more: Any) -> None:
        self.kept: dict[str, KeptStatus] = {}
        self.schedule_log = ScheduleLog()
        super().__init__(**more)

    def routes(self) -> dict[str, Handler]:
        if not self.schedules:
            return super().routes()
        one = r"/api/v1/scheduled_statuses/([^/]+)"
        return super().routes() | {
            r"GET /api/v1/scheduled_statuses": self.list_kept,
            rf"PUT {one}": self.move_kept,
            rf"DELETE {one}": self.drop_kept,
        }

    def kept_of(self, job_id: str) -> list[KeptStatus]:
        """The posts of a job that wait."""
        return [one for one in self.kept.values() if one.job == job_id]

    def keep_for_later(self, request: httpx.Request, ids: list[str]) -> Answer | None:
        """The answer where the post waits, or may not; None where it is to be out at once."""
        fields = read(request)
        due_s = seconds_of(fields.get("scheduled_at"))
        if not self.schedules or due_s is None or due_s <= self.clock():
            return None
        if any(self.owner(one) for one in ids):
            return self.media_taken()
        if due_s - self.clock() < _LEAST_AHEAD_S:
            return self.invalid("scheduled_at", "must be at least 5 minutes in the future")
        key = request.headers["idempotency-key"]
        number = self.new_id()
        job = request.extensions.get("job", "")
        self.kept[number] = KeptStatus(number, self.asker(), due_s, fields, ids, key, job)
        self.keys[key] = number
        return Answer(200, json=self.show_kept(number))

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        """A repetition of a post that waits is answered with that; once it is out the server does not find it."""
        if number in self.kept:
            return Answer(200, json=self.show_kept(number))
        return super().repeated(request, number) if number in self.posts or not number else self.missing()

    def owner(self, media_id: str) -> str:
        found = super().owner(media_id)
        return found or next((one.number for one in self.kept.values() if media_id in one.media_ids), "")

    def due_kept(self, until_s: float) -> list[KeptStatus]:
        """The posts whose time has come by the server's clock."""
        return [one for one in self.kept.values() if one.due_s <= until_s]

    def publish_kept(self, kept: KeptStatus, at_s: float) -> None:
        """Publish a post that waited; without a word where another post has its pictures by now."""
        del self.kept[kept.number]
        if any(one not in self.media or self.owner(one) for one in kept.media_ids):
            return
        self.keep_post(
            kept.who,
            text=kept.fields.get("status", ""),
            media_ids=self.ordered(kept.media_ids),
            visibility=kept.fields.get("visibility", self.default_visibility),
            made_s=self.clock(),
            job=kept.job,
        )
        self.schedule_log.published.append(PublishedByServer(kept.job, at_s))

    def list_kept(self, _request: httpx.Request) -> Answer:
        shown = [self.show_kept(one.number) for one in self.kept.values() if one.who == self.asker()]
        return Answer(200, json=shown)

    def move_kept(self, request: httpx.Request, number: str) -> Answer:
        due_s = seconds_of(read(request).get("scheduled_at"))
        if number not in self.kept or self.kept[number].who != self.asker():
            return self.missing()
        if due_s is None or due_s - self.clock() < _LEAST_AHEAD_S:
            return self.invalid("scheduled_at", "must be at least 5 minutes in the future")
        self.kept[number].due_s = due_s
        return Answer(200, json=self.show_kept(number))

    def drop_kept(self, _request: httpx.Request, number: str) -> Answer:
        if number not in self.kept or self.kept[number].who != self.asker():
            return self.missing()
        del self.kept[number]
        return Answer(200, json={})

    def show_kept(self, number: str) -> dict[str, Any]:
        """The entity ``ScheduledStatus``."""
        kept = self.kept[number]
        moment = datetime.fromtimestamp(kept.due_s, UTC).isoformat(timespec="milliseconds")
        return {
            "id": number,
            "scheduled_at": moment.replace("+00:00", "Z"),
            "params": {"text": kept.fields.get("status", ""), "media_ids": kept.media_ids or None},
            "media_attachments": [self.show_media(one) for one in kept.media_ids if one in self.media],
        }


def seconds_of(text: object) -> float | None:
    """Seconds since 1970 of a time as it is sent; None where there is none."""
    try:
        return datetime.fromisoformat(str(text)).timestamp() if text else None
    except ValueError:
        return None
