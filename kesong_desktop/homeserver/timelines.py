"""Lists of posts and notifications, newest first, cut into pages by id."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

import apsw

from kesong_desktop.homeserver import queries, read, schedule
from kesong_desktop.homeserver.db import Database, Row, rows
from kesong_desktop.homeserver.ids import LARGEST
from kesong_desktop.homeserver.records import Account, Notification, PersonList, Post, Scheduled
from kesong_desktop.homeserver.text import fold_tag

T = TypeVar("T")

KINDS = ("mention", "favourite", "follow", "reblog", "status", "update")


@dataclass(frozen=True, slots=True)
class Cut:
    """Which page is asked for: below ``max_id``, the newest above ``since_id``, the next above ``min_id``."""

    limit: int = 20
    max_id: int | None = None
    since_id: int | None = None
    min_id: int | None = None

    @classmethod
    def only(cls, number: int) -> Self:
        """The page that holds this entry and nothing else."""
        return cls(limit=1, max_id=min(number + 1, LARGEST), since_id=number - 1)


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """One page, newest first. There is more below the cursor ``older``; news will be above ``newer``."""

    items: list[T]
    older: int | None
    newer: int | None


class Timelines:
    """Reads pages of every list there is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def home(self, me: int, cut: Cut) -> Listing[Post]:
        """Own posts, those of the people one follows, and what they pass on; each post once."""
        return self._posts(queries.HOME, {"me": me}, cut)

    def public(self, me: int, cut: Cut, *, only_media: bool) -> Listing[Post]:
        """All public posts."""
        return self._posts(queries.PUBLIC, {"me": me, "only_media": only_media}, cut)

    def direct(self, me: int, cut: Cut) -> Listing[Post]:
        """What was written to named people alone, by oneself or to oneself."""
        return self._posts(queries.DIRECT, {"me": me}, cut)

    def tag(self, me: int, tag: str, cut: Cut, *, only_media: bool) -> Listing[Post]:
        """All public posts with a tag, however it is written."""
        return self._posts(queries.TAG, {"me": me, "tag": fold_tag(tag), "only_media": only_media}, cut)

    def account(
        self,
        me: int,
        author: int,
        cut: Cut,
        *,
        only_media: bool = False,
        exclude_replies: bool = False,
        exclude_boosts: bool = False,
        tag: str = "",
    ) -> Listing[Post]:
        """What one person posted and passed on, as far as ``me`` may see it. ``tag`` may be empty."""
        wanted = {
            "only_media": only_media,
            "exclude_replies": exclude_replies,
            "exclude_reblogs": exclude_boosts,
            "tag": fold_tag(tag),
        }
        return self._posts(queries.ACCOUNT, {"me": me, "author": author, **wanted}, cut)

    def marked(self, me: int, kind: str, cut: Cut, *, by: int | None = None) -> Listing[Post]:
        """Favourites, bookmarks or pins, own ones unless ``by`` names another, newest mark first."""
        return self._posts(queries.MARKED, {"me": me, "kind": kind, "by": me if by is None else by}, cut)

    def follows(self, of: int, cut: Cut, *, followers: bool) -> Listing[Account]:
        """Who follows a person, or whom they follow."""
        return self._people(queries.FOLLOWERS if followers else queries.FOLLOWING, {"of": of}, cut)

    def fans(self, me: int, of: int, cut: Cut, *, boosters: bool) -> Listing[Account]:
        """Who passed a post on, or who likes it, as far as ``me`` may see."""
        return self._people(
            queries.BOOSTED_BY if boosters else queries.FAVOURITED_BY, {"me": me, "of": of}, cut
        )

    def of_list(self, me: int, one: PersonList, cut: Cut) -> Listing[Post]:
        """What the people in a list posted and passed on; each post once."""
        return self._posts(queries.LIST, {"me": me, "list": one.id, "replies": one.replies}, cut)

    def members(self, of: int, cut: Cut) -> Listing[Account]:
        """Who is in a list."""
        return self._people(queries.MEMBERS, {"of": of}, cut)

    def kept_away(self, me: int, cut: Cut, *, muted: bool) -> Listing[Account]:
        """Whom one muted or blocked."""
        return self._people(queries.MUTES if muted else queries.BLOCKS, {"me": me}, cut)

    def scheduled(self, me: int, cut: Cut) -> Listing[Scheduled]:
        """One's own posts for later."""

        def fetch(connection: apsw.Connection, found: Sequence[Row]) -> list[Scheduled]:
            return schedule.load(connection, [number for (number,) in found])

        return self._page(queries.SCHEDULED, {"me": me}, cut, fetch)

    def search(
        self, me: int, words: str, cut: Cut, *, author: int | None = None, skipped: int = 0
    ) -> Listing[Post]:
        """Posts that hold all the words in text, warning or alt text, newest first."""
        wanted = json.dumps(fold_tag(words).split())
        return self._posts(
            queries.SEARCH, {"me": me, "words": wanted, "author": author, "skipped": skipped}, cut
        )

    def tags(self, beginning: str, *, count: int, skipped: int = 0) -> Sequence[str]:
        """Tags of public posts that begin so, the very one first, then the most used."""
        bound = {"words": fold_tag(beginning), "count": count, "skipped": skipped}
        with self._database.read() as connection:
            return [name for (name,) in rows(connection, queries.TAGS, bound)]

    def notifications(
        self, me: int, kinds: str, cut: Cut, *, actor: int | None = None
    ) -> Listing[Notification]:
        """What happened to a person; ``kinds`` is a JSON list of the kinds wanted, ``actor`` whose deeds."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[Notification]:
            actors = read.accounts(connection, [record[2] for record in found])
            numbers = [record[3] for record in found if record[3] is not None]
            posts = {post.id: post for post in read.posts(connection, me, numbers)}
            return [
                Notification(number, kind, actors[actor], posts.get(post), created_ms)
                for number, kind, actor, post, created_ms in found
            ]

        return self._page(queries.NOTIFICATIONS, {"me": me, "kinds": kinds, "actor": actor}, cut, load)

    def notification(self, me: int, number: int) -> Notification | None:
        """One of them, if it is there for ``me``."""
        found = self.notifications(me, json.dumps(KINDS), Cut.only(number)).items
        return found[0] if found else None

    def dismiss(self, me: int, number: int | None) -> None:
        """Forget one notification, or all."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM notification WHERE recipient = ? AND id = coalesce(?, id)", (me, number)
            )

    def _people(self, sql: str, bindings: dict[str, Any], cut: Cut) -> Listing[Account]:
        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[Account]:
            known = read.accounts(connection, [record[1] for record in found])
            return [known[record[1]] for record in found]

        return self._page(sql, bindings, cut, load)

    def _posts(self, sql: str, bindings: dict[str, Any], cut: Cut) -> Listing[Post]:
        me = bindings["me"]
        return self._page(
            sql,
            bindings,
            cut,
            lambda connection, found: read.posts(connection, me, [record[-1] for record in found]),
        )

    def _page(
        self,
        sql: str,
        bindings: dict[str, Any],
        cut: Cut,
        load: Callable[[apsw.Connection, Sequence[Row]], list[T]],
    ) -> Listing[T]:
        """One row more than asked for tells whether there is another page."""
        is_upward = cut.min_id is not None
        bound = {
            **bindings,
            "newest": LARGEST if cut.max_id is None else cut.max_id,
            "oldest": max(cut.min_id or 0, cut.since_id or 0),
            "count": cut.limit + 1,
        }
        with self._database.read() as connection:
            found = rows(connection, sql.replace(" DESC ", " ASC ") if is_upward else sql, bound)
            has_more = is_upward or len(found) > cut.limit
            found = found[: cut.limit]
            if is_upward:
                found.reverse()
            items = load(connection, found)
        if not found:
            return Listing([], None, None)
        return Listing(items, found[-1][0] if has_more else None, found[0][0])
