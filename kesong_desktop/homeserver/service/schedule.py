"""Scheduled posts: stored with their media until they are due."""

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, replace

import apsw

from kesong_desktop.homeserver.limits import HOUR_MS, HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem, invalid, not_found
from kesong_desktop.homeserver.service.idempotency import IdempotencyKeys
from kesong_desktop.homeserver.service.post_writer import PostWriter, visible
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, id_list, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import NewPoll, NewPost, PostRecord, ScheduledPost

log = logging.getLogger(__name__)

_ROWS = """
SELECT id, account, due_ms, text, visibility, spoiler, sensitive, language, reply_to, app_name, poll
FROM scheduled WHERE id IN (SELECT value FROM json_each(?))
"""


def load(connection: apsw.Connection, ids: Sequence[int]) -> list[ScheduledPost]:
    """Return the scheduled posts with these ids, in the given order."""
    known = {found[0]: found for found in rows(connection, _ROWS, (id_list(ids),))}
    return [_record(connection, known[number]) for number in ids if number in known]


class ScheduleService:
    """Stores scheduled posts, and publishes each once when it is due."""

    def __init__(
        self,
        database: HomeDatabase,
        ids: IdGenerator,
        clock_ms: ClockMs,
        limits: HomeLimits,
        *,
        writer: PostWriter,
        keys: IdempotencyKeys,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits
        self._writer = writer
        self._keys = keys

    def create(self, me: int, new: NewPost, due_ms: int, *, key: str = "") -> ScheduledPost | PostRecord:
        """Schedule a post; for a known key, return what it created, which may be published already.

        Raises:
            Problem: 422 for an invalid post or a time too soon, 404 for a reply to an unknown post, 410 for
                a key whose post was deleted.
        """
        with self._database.write() as connection:
            number = self._keys.made(connection, me, key)
            if number is None:
                number = self._insert(connection, me, new, due_ms)
                self._keys.keep(connection, me, key, number)
            return (load(connection, [number]) or record_loader.posts(connection, me, [number]))[0]

    def get(self, me: int, number: int) -> ScheduledPost:
        """Return a scheduled post of ``me``, else raise Problem 404."""
        with self._database.read() as connection:
            return _own(connection, me, number)

    def move(self, me: int, number: int, due_ms: int) -> ScheduledPost:
        """Change the time of a scheduled post. Problem 404, or 422 for a time that is too soon."""
        self._check_time(due_ms)
        with self._database.write() as connection:
            _own(connection, me, number)
            connection.execute("UPDATE scheduled SET due_ms = ? WHERE id = ?", (due_ms, number))
            return _own(connection, me, number)

    def cancel(self, me: int, number: int) -> None:
        """Cancel a scheduled post; its media can be used in another post for a day. Problem 404."""
        with self._database.write() as connection:
            _own(connection, me, number)
            connection.execute(
                "UPDATE media SET created_ms = ? WHERE scheduled = ?", (self._clock_ms(), number)
            )
            connection.execute("DELETE FROM scheduled WHERE id = ?", (number,))

    def publish_due(self) -> int:
        """Publish due posts, the longest overdue first, and return how many there were."""
        with self._database.read() as connection:
            query = "SELECT id FROM scheduled WHERE due_ms <= ? ORDER BY due_ms, id"
            due = [number for (number,) in rows(connection, query, (self._clock_ms(),))]
        return sum(self._publish(number) for number in due)

    def _publish(self, number: int) -> bool:
        try:
            with self._database.write() as connection:
                for one in load(connection, [number]):
                    connection.execute("UPDATE media SET scheduled = NULL WHERE scheduled = ?", (number,))
                    post = self._writer.insert(connection, one.account, _without_lost_parent(connection, one))
                    self._keys.pass_on(connection, number, post)
                    connection.execute("DELETE FROM scheduled WHERE id = ?", (number,))
        except ApiProblem as problem:
            log.warning("a scheduled post cannot be published: %s; it is tried again in an hour", problem)
            with self._database.write() as connection:
                later = self._clock_ms() + HOUR_MS
                connection.execute("UPDATE scheduled SET due_ms = ? WHERE id = ?", (later, number))
            return False
        return True

    def _insert(self, connection: apsw.Connection, me: int, new: NewPost, due_ms: int) -> int:
        self._check_time(due_ms)
        self._writer.check(connection, me, new)
        if new.reply_to is not None:
            visible(connection, me, new.reply_to)
        kept = row(connection, "SELECT count(*) FROM scheduled WHERE account = ?", (me,))
        if kept and kept[0] >= self._limits.scheduled:
            raise invalid(f"Cannot schedule more than {self._limits.scheduled} posts")
        number = self._ids.take()
        connection.execute(
            "INSERT INTO scheduled VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, me, due_ms, new.text, new.spoiler, int(new.sensitive), new.language, new.visibility,
             new.reply_to, new.app_name, json.dumps(asdict(new.poll)) if new.poll else ""),
        )  # fmt: skip
        connection.executemany(
            "UPDATE media SET scheduled = ?, position = ? WHERE id = ?",
            [(number, position, media) for position, media in enumerate(new.media)],
        )
        return number

    def _check_time(self, due_ms: int) -> None:
        soonest = self._clock_ms() + self._limits.schedule_ahead_ms
        if due_ms < soonest:
            minutes = self._limits.schedule_ahead_ms // 60_000
            raise invalid(f"Scheduled at must be at least {minutes} minutes in the future")


def _own(connection: apsw.Connection, me: int, number: int) -> ScheduledPost:
    found = load(connection, [number])
    if not found or found[0].account != me:
        raise not_found()
    return found[0]


def _record(connection: apsw.Connection, found: Row) -> ScheduledPost:
    number, account, due_ms, text, visibility, spoiler, sensitive, language, reply_to, app_name, poll = found
    media = record_loader.scheduled_media(connection, number)
    new = NewPost(
        text=text,
        visibility=visibility,
        spoiler=spoiler,
        sensitive=bool(sensitive),
        language=language,
        reply_to=reply_to,
        media=tuple(medium.id for medium in media),
        app_name=app_name,
        poll=_poll(poll),
    )
    return ScheduledPost(number, account, due_ms, new, media)


def _poll(text: str) -> NewPoll | None:
    if not text:
        return None
    kept = json.loads(text)
    return NewPoll(**{**kept, "options": tuple(kept["options"])})


def _without_lost_parent(connection: apsw.Connection, one: ScheduledPost) -> NewPost:
    """Return the post, no longer as a reply if its parent is not visible any more."""
    answered = one.post.reply_to
    if answered is None or record_loader.visible_post(connection, one.account, answered):
        return one.post
    return replace(one.post, reply_to=None)
