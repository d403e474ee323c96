"""Validates and inserts posts with their media, polls, tags and mentions, inside one transaction."""

import json
from collections.abc import Callable, Iterable

import apsw

from kesong_desktop.homeserver import post_text
from kesong_desktop.homeserver.events import PostCreated, ServiceEvent
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service.conversations import note_direct_post
from kesong_desktop.homeserver.service.notifications import NotificationService
from kesong_desktop.homeserver.service.polls import check_poll, write_poll
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import NewPost, PostRecord

VISIBILITIES = ("public", "unlisted", "private", "direct")


def visible(connection: apsw.Connection, me: int, number: int) -> PostRecord:
    """Return the post, or the boosted post if it is a boost; Problem 404 if ``me`` may not see it."""
    post = record_loader.visible_post(connection, me, number)
    if post is None:
        raise not_found()
    return post


class PostWriter:
    """Validates and writes posts, and creates their notifications.

    ``note`` is called with new posts, to stream them after the commit.
    """

    def __init__(
        self,
        ids: IdGenerator,
        clock_ms: ClockMs,
        limits: HomeLimits,
        *,
        notifications: NotificationService,
        note: Callable[[ServiceEvent], None],
    ) -> None:
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits
        self._notifications = notifications
        self._note = note

    def check(
        self, connection: apsw.Connection, author: int, new: NewPost, *, post: int | None = None
    ) -> None:
        """Raise Problem 422 for an invalid post. ``post`` is the edited post, whose own media are allowed."""
        limits = self._limits
        if not new.text.strip() and not new.media:
            raise invalid("Text can't be blank")
        if new.visibility not in VISIBILITIES:
            raise invalid("Visibility is not included in the list")
        length = post_text.length(new.text, characters_per_url=limits.characters_per_url) + len(new.spoiler)
        if length > limits.characters:
            raise invalid(f"Text character limit of {limits.characters} exceeded")
        if new.poll is not None:
            if new.media:
                raise invalid("A post has either files or a poll")
            check_poll(new.poll, limits)
        self._check_album(connection, author, new.media, post)

    def insert(self, connection: apsw.Connection, author: int, new: NewPost) -> int:
        """Validate and insert a new post, and return its id. Problem 422, or 404 for a reply to an unknown post."""
        self.check(connection, author, new)
        parent = visible(connection, author, new.reply_to) if new.reply_to is not None else None
        number = self._ids.take()
        is_sensitive = int(new.sensitive or bool(new.spoiler))
        answered = (parent.id, parent.author.id) if parent else (None, None)
        connection.execute(
            "INSERT INTO post (id, author, text, spoiler, sensitive, language, visibility, app_name,"
            " created_ms, reply_to, reply_author, thread) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, author, new.text, new.spoiler, is_sensitive, new.language, new.visibility, new.app_name,
             self._clock_ms(), *answered, parent.thread if parent else number),
        )  # fmt: skip
        self._note(PostCreated(number))
        self.note(connection, author, number, new, answered=parent.author.id if parent else None)
        self._notify_subscribers(connection, author, number)
        if new.visibility == "direct":
            note_direct_post(connection, self._ids, self._note, number)
        return number

    def note(
        self, connection: apsw.Connection, author: int, number: int, new: NewPost, *, answered: int | None
    ) -> None:
        """Write the media, poll, tags and mentions of a post, and notify accounts that are newly mentioned."""
        connection.executemany(
            "UPDATE media SET post = ?, position = ? WHERE id = ?",
            [(number, position, media) for position, media in enumerate(new.media)],
        )
        if new.poll is not None:
            write_poll(connection, self._ids, self._clock_ms, number, new.poll)
        connection.execute("DELETE FROM tag WHERE post = ?", (number,))
        connection.executemany(
            "INSERT INTO tag (name, post, position) VALUES (?, ?, ?)",
            [(tag, number, position) for position, tag in enumerate(post_text.tags(new.text))],
        )
        mentioned = self._mention(connection, number, new.text)
        notified = {*mentioned, *([answered] if answered is not None else [])}
        self.tell(connection, notified, "mention", author, number)

    def tell(
        self, connection: apsw.Connection, people: Iterable[int], kind: str, actor: int, post: int
    ) -> None:
        """Notify those of the users who may see the post."""
        for person in sorted(people):
            if row(connection, "SELECT 1 FROM may_see WHERE post = ? AND account = ?", (post, person)):
                self._notifications.tell(connection, person, kind, actor, post)

    def _check_album(
        self, connection: apsw.Connection, author: int, album: tuple[int, ...], post: int | None
    ) -> None:
        if len(album) > self._limits.media_per_post:
            raise invalid(f"Cannot attach more than {self._limits.media_per_post} files")
        owned = record_loader.own_media(connection, author, album)
        missing = [str(number) for number in album if number not in owned]
        if missing:
            raise invalid(f"Media not found: {', '.join(missing)}")
        taken = (media.post not in {None, post} or media.scheduled for media in owned.values())
        if len(owned) < len(album) or any(taken):
            raise invalid("media already attached to a status")
        if any(media.state != "ready" for media in owned.values()):
            raise invalid("Cannot attach files that have not finished processing. Try again in a moment!")

    def _mention(self, connection: apsw.Connection, number: int, words: str) -> list[int]:
        names = json.dumps(sorted(post_text.mentioned(words)))
        people = rows(
            connection,
            "SELECT id FROM account WHERE closed_ms = 0 AND name IN (SELECT value FROM json_each(?))",
            (names,),
        )
        connection.execute("DELETE FROM mention WHERE post = ?", (number,))
        connection.executemany(
            "INSERT INTO mention VALUES (?, ?)", [(number, person) for (person,) in people]
        )
        return [person for (person,) in people]

    def _notify_subscribers(self, connection: apsw.Connection, author: int, number: int) -> None:
        """Notify the followers who enabled notifications for this user's posts."""
        subscribers = rows(connection, "SELECT follower FROM follow WHERE followed = ? AND notify", (author,))
        self.tell(connection, {person for (person,) in subscribers}, "status", author, number)
