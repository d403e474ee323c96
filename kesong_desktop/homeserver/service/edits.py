"""Edits of posts, and their edit history."""

import json
from dataclasses import dataclass, replace

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service import media_description, notifications
from kesong_desktop.homeserver.service.conversations import note_edited_direct_post
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.post_writer import PostWriter, visible
from kesong_desktop.homeserver.storage import audience, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, id_list, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import MediaRecord, NewPoll, NewPost, PostRecord, PostVersion

_HISTORY = "SELECT text, spoiler, sensitive, media, created_ms, poll FROM revision WHERE post = ? ORDER BY id"


@dataclass(frozen=True, slots=True)
class PostChange:
    """Changes to a post; None leaves a part as it is. ``media`` is the whole album in its order."""

    text: str | None = None
    spoiler: str | None = None
    sensitive: bool | None = None
    language: str | None = None
    media: tuple[int, ...] | None = None
    poll: NewPoll | None = None
    """The poll with its new end; changed options delete the votes."""
    words: tuple[tuple[int, MediaDescription], ...] = ()
    """New descriptions and focal points, by the id of the medium."""


class EditService:
    """Edits posts and keeps their earlier versions."""

    def __init__(
        self,
        database: HomeDatabase,
        ids: IdGenerator,
        clock_ms: ClockMs,
        limits: HomeLimits,
        writer: PostWriter,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits
        self._writer = writer

    def edit(self, me: int, number: int, change: PostChange) -> PostRecord:
        """Edit a post of ``me``; without a difference nothing happens.

        A picture that is removed can be used in another post for a day.

        Raises:
            Problem: 404 for any other post, 422 for invalid content.
        """
        with self._database.write() as connection:
            post = visible(connection, me, number)
            if post.author.id != me:
                raise not_found()
            new = _changed(post, change)
            self._writer.check(connection, me, new, post=post.id)
            self._check_descriptions(new.media, change)
            if post.poll is not None and new.media:
                raise invalid("A post has either files or a poll")
            if _differs(post, new, change):
                self._save_version(connection, post)
                self._rewrite(connection, post, new, change)
            return record_loader.posts(connection, me, [post.id])[0]

    def history(self, me: int, number: int) -> tuple[PostRecord, list[PostVersion]]:
        """Return the post and all its versions, oldest first, the current one last."""
        with self._database.read() as connection:
            post = visible(connection, me, number)
            before = [_version(post, found) for found in rows(connection, _HISTORY, (post.id,))]
        since = post.created_ms if post.edited_ms is None else post.edited_ms
        options = post.poll.options if post.poll else ()
        now = PostVersion(post.text, post.spoiler, post.sensitive, post.media, since, options)
        return post, [*before, now]

    def _check_descriptions(self, album: tuple[int, ...], change: PostChange) -> None:
        for medium, description in change.words:
            if medium not in album:
                raise invalid(f"Media not found: {medium}")
            media_description.check(description, self._limits)

    def _save_version(self, connection: apsw.Connection, post: PostRecord) -> None:
        album = [[medium.id, medium.description, medium.focus_x, medium.focus_y] for medium in post.media]
        since = post.created_ms if post.edited_ms is None else post.edited_ms
        connection.execute(
            "INSERT INTO revision (id, post, text, spoiler, sensitive, media, created_ms, poll)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._ids.take(),
                post.id,
                post.text,
                post.spoiler,
                int(post.sensitive),
                json.dumps(album),
                since,
                json.dumps(post.poll.options if post.poll else ()),
            ),
        )

    def _rewrite(
        self, connection: apsw.Connection, post: PostRecord, new: NewPost, change: PostChange
    ) -> None:
        me, now = post.author.id, self._clock_ms()
        self._database.note(audience.edited(connection, post.id))
        connection.execute(
            "UPDATE post SET text = ?, spoiler = ?, sensitive = ?, language = ?, edited_ms = ? WHERE id = ?",
            (new.text, new.spoiler, int(new.sensitive), new.language, now, post.id),
        )
        connection.execute(
            "UPDATE media SET post = NULL, position = 0, created_ms = ?"
            " WHERE post = ? AND id NOT IN (SELECT value FROM json_each(?))",
            (now, post.id, id_list(new.media)),
        )
        for medium, description in change.words:
            media_description.write(connection, me, medium, description)
        self._writer.note(connection, me, post.id, new, answered=None)
        if post.visibility == "direct":
            note_edited_direct_post(connection, self._ids, post.id)
        query = (
            "SELECT account FROM boost WHERE post = ?1 UNION SELECT v.account FROM poll_vote v"
            " JOIN poll q ON q.id = v.poll WHERE q.post = ?1"
        )
        boosters = {found[0] for found in rows(connection, query, (post.id,))}
        for person in boosters:
            notifications.take_back(connection, person, "update", me, post.id)
        self._writer.tell(connection, boosters, "update", me, post.id)


def _changed(post: PostRecord, change: PostChange) -> NewPost:
    spoiler = post.spoiler if change.spoiler is None else change.spoiler
    sensitive = post.sensitive if change.sensitive is None else change.sensitive
    return NewPost(
        text=post.text if change.text is None else change.text,
        visibility=post.visibility,
        spoiler=spoiler,
        sensitive=sensitive or bool(spoiler),
        language=post.language if change.language is None else change.language,
        media=_album(post) if change.media is None else change.media,
        poll=change.poll,
    )


def _album(post: PostRecord) -> tuple[int, ...]:
    return tuple(medium.id for medium in post.media)


def _differs(post: PostRecord, new: NewPost, change: PostChange) -> bool:
    if new.poll is not None:
        return True
    before = (post.text, post.spoiler, post.sensitive, post.language, _album(post))
    if before != (new.text, new.spoiler, new.sensitive, new.language, new.media):
        return True
    known = {medium.id: medium for medium in post.media}
    return any(_is_description_changed(known[medium], description) for medium, description in change.words)


def _is_description_changed(medium: MediaRecord, description: MediaDescription) -> bool:
    is_new_text = description.description is not None and description.description != medium.description
    return is_new_text or (
        description.focus is not None and description.focus != (medium.focus_x, medium.focus_y)
    )


def _version(post: PostRecord, record: Row) -> PostVersion:
    """Return a version of a post, without pictures that were removed from the post later."""
    text, spoiler, sensitive, media, created_ms, poll = record
    known = {medium.id: medium for medium in post.media}
    album = tuple(
        _with_old_description(known[number], description, (x, y))
        for number, description, x, y in json.loads(media)
        if number in known
    )
    return PostVersion(text, spoiler, bool(sensitive), album, created_ms, tuple(json.loads(poll)))


def _with_old_description(medium: MediaRecord, description: str, focus: tuple[float, float]) -> MediaRecord:
    return replace(medium, description=description, focus_x=focus[0], focus_y=focus[1])
