"""Polls: validation, voting, and notifications when a poll has ended."""

import json

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service.notifications import NotificationService
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import NewPoll, PollRecord

_ENDED = """
SELECT q.id, q.post, p.author FROM poll q JOIN post p ON p.id = q.post
WHERE NOT q.is_closed AND q.expires_ms <= now_ms() ORDER BY q.expires_ms, q.id
"""
_CONCERNED = """
SELECT :author UNION SELECT v.account FROM poll_vote v JOIN may_see s ON s.post = :post AND s.account = v.account
WHERE v.poll = :poll
"""


class PollService:
    """Counts votes, and closes ended polls."""

    def __init__(self, database: HomeDatabase, notifications: NotificationService) -> None:
        self._database = database
        self._notifications = notifications

    def get(self, me: int, number: int) -> PollRecord:
        """Return a poll. Problem 404 where ``me`` may not see its post."""
        with self._database.read() as connection:
            return _visible(connection, me, number)

    def vote(self, me: int, number: int, choices: tuple[int, ...]) -> PollRecord:
        """Vote once, for one option or, where the poll allows it, for several.

        Raises:
            Problem: 404 where ``me`` may not see the poll; 422 for ``me``'s own or an ended poll, for a second vote,
                and for unknown choices.
        """
        with self._database.write() as connection:
            poll = _visible(connection, me, number)
            if poll.is_own:
                raise invalid("You can't vote in your own polls")
            if poll.is_expired:
                raise invalid("The poll has already ended")
            if poll.own_votes:
                raise invalid("You have already voted on this poll")
            if not choices or not set(choices) <= set(range(len(poll.options))):
                raise invalid("The chosen vote option does not exist")
            if len(set(choices)) > 1 and not poll.multiple:
                raise invalid("Only one option can be chosen in this poll")
            connection.executemany(
                "INSERT INTO poll_vote VALUES (?, ?, ?)", [(number, me, choice) for choice in set(choices)]
            )
            return _visible(connection, me, number)

    def close_ended(self) -> int:
        """Notify the authors and voters of ended polls, once, and return the number of polls."""
        with self._database.read() as connection:
            if not rows(connection, _ENDED):
                return 0
        with self._database.write() as connection:
            ended = rows(connection, _ENDED)
            for poll, post, author in ended:
                bound = {"poll": poll, "post": post, "author": author}
                for (person,) in rows(connection, _CONCERNED, bound):
                    self._notifications.tell(connection, person, "poll", author, post, also_self=True)
                connection.execute("UPDATE poll SET is_closed = 1 WHERE id = ?", (poll,))
            return len(ended)


def check_poll(poll: NewPoll, limits: HomeLimits) -> None:
    """Raise Problem 422 for an invalid poll."""
    if not 2 <= len(poll.options) <= limits.poll_options:
        raise invalid(f"Poll must have 2 to {limits.poll_options} options")
    if any(not option.strip() for option in poll.options):
        raise invalid("Poll options can't be blank")
    if len(set(poll.options)) < len(poll.options):
        raise invalid("Poll options must be different")
    if any(len(option) > limits.poll_characters for option in poll.options):
        raise invalid(f"A poll option has at most {limits.poll_characters} characters")
    if not limits.poll_shortest_s <= poll.seconds <= limits.poll_longest_s:
        raise invalid(f"A poll lasts {limits.poll_shortest_s} to {limits.poll_longest_s} seconds")


def write_poll(
    connection: apsw.Connection, ids: IdGenerator, clock_ms: ClockMs, post: int, poll: NewPoll
) -> None:
    """Attach a poll to a post, or change its poll; changed options delete the votes."""
    options, ends = json.dumps(poll.options), clock_ms() + poll.seconds * 1000
    before = row(connection, "SELECT id, options, multiple FROM poll WHERE post = ?", (post,))
    if before is None:
        connection.execute(
            "INSERT INTO poll (id, post, options, multiple, hide_totals, expires_ms) VALUES (?, ?, ?, ?, ?, ?)",
            (ids.take(), post, options, int(poll.multiple), int(poll.hide_totals), ends),
        )
        return
    number, *asked = before
    if asked != [options, int(poll.multiple)]:
        connection.execute("DELETE FROM poll_vote WHERE poll = ?", (number,))
    connection.execute(
        "UPDATE poll SET options = ?, multiple = ?, hide_totals = ?, expires_ms = ?, is_closed = 0 WHERE id = ?",
        (options, int(poll.multiple), int(poll.hide_totals), ends, number),
    )


def _visible(connection: apsw.Connection, me: int, number: int) -> PollRecord:
    found = row(connection, "SELECT post FROM poll WHERE id = ?", (number,))
    post = record_loader.visible_post(connection, me, found[0]) if found else None
    if post is None or post.poll is None:
        raise not_found()
    return post.poll
