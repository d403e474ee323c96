"""Lists of posts and notifications, newest first, cut into pages by id."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import apsw

from kesong_desktop.homeserver import read
from kesong_desktop.homeserver.db import Database, Row, rows
from kesong_desktop.homeserver.ids import LARGEST
from kesong_desktop.homeserver.records import Account, Notification, Post
from kesong_desktop.homeserver.text import fold_tag

T = TypeVar("T")

# Every query selects (cursor, ...) with :newest > cursor > :oldest; `_page` may turn its DESC into ASC.
# The + keeps SQLite from gathering all posts by author: walking down by id ends after one page.
_HOME = """
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest
    AND (+p.author = :me OR +p.author IN (SELECT followed FROM follow WHERE follower = :me))
    AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = p.id AND s.account = :me)
ORDER BY cursor DESC LIMIT :count
"""
_PUBLIC = """
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND p.visibility = 'public'
    AND (NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))
ORDER BY cursor DESC LIMIT :count
"""
_TAG = """
SELECT p.id AS cursor FROM tag t JOIN post p ON p.id = t.post
WHERE t.name = :tag AND t.post < :newest AND t.post > :oldest AND p.visibility = 'public'
    AND (NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))
ORDER BY cursor DESC LIMIT :count
"""
_ACCOUNT = """
SELECT p.id AS cursor FROM post p
WHERE p.author = :author AND p.id < :newest AND p.id > :oldest
    AND (NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))
    AND (NOT :exclude_replies OR p.reply_to IS NULL OR p.reply_author = p.author)
    AND (:tag = '' OR EXISTS (SELECT 1 FROM tag t WHERE t.post = p.id AND t.name = :tag))
    AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = p.id AND s.account = :me)
ORDER BY cursor DESC LIMIT :count
"""
_MARKED = """
SELECT k.id AS cursor, k.post FROM mark k
WHERE k.account = :me AND k.kind = :kind AND k.id < :newest AND k.id > :oldest
    AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = k.post AND s.account = :me)
ORDER BY cursor DESC LIMIT :count
"""
_NOTIFICATIONS = """
SELECT n.id AS cursor, n.kind, n.actor, n.post, n.created_ms FROM notification n
WHERE n.recipient = :me AND n.id < :newest AND n.id > :oldest
    AND n.kind IN (SELECT value FROM json_each(:kinds))
    AND (n.post IS NULL OR EXISTS (SELECT 1 FROM may_see s WHERE s.post = n.post AND s.account = :me))
ORDER BY cursor DESC LIMIT :count
"""
_FOLLOWERS = """
SELECT f.follower AS cursor FROM follow f
WHERE f.followed = :of AND f.follower < :newest AND f.follower > :oldest ORDER BY cursor DESC LIMIT :count
"""
_FOLLOWING = """
SELECT f.followed AS cursor FROM follow f
WHERE f.follower = :of AND f.followed < :newest AND f.followed > :oldest ORDER BY cursor DESC LIMIT :count
"""
KINDS = ("mention", "favourite", "follow")


@dataclass(frozen=True, slots=True)
class Cut:
    """Which page is asked for: below ``max_id``, the newest above ``since_id``, the next above ``min_id``."""

    limit: int = 20
    max_id: int | None = None
    since_id: int | None = None
    min_id: int | None = None


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
        """Own posts and those of the people one follows."""
        return self._posts(_HOME, {"me": me}, cut)

    def public(self, me: int, cut: Cut, *, only_media: bool) -> Listing[Post]:
        """All public posts."""
        return self._posts(_PUBLIC, {"me": me, "only_media": only_media}, cut)

    def tag(self, me: int, tag: str, cut: Cut, *, only_media: bool) -> Listing[Post]:
        """All public posts with a tag, however it is written."""
        return self._posts(_TAG, {"me": me, "tag": fold_tag(tag), "only_media": only_media}, cut)

    def account(
        self, me: int, author: int, cut: Cut, *, only_media: bool, exclude_replies: bool, tag: str
    ) -> Listing[Post]:
        """What one person posted, as far as ``me`` may see it. ``tag`` may be empty."""
        wanted = {"only_media": only_media, "exclude_replies": exclude_replies, "tag": fold_tag(tag)}
        return self._posts(_ACCOUNT, {"me": me, "author": author, **wanted}, cut)

    def marked(self, me: int, kind: str, cut: Cut) -> Listing[Post]:
        """Own favourites or bookmarks, in the order in which they were made."""
        return self._posts(_MARKED, {"me": me, "kind": kind}, cut)

    def follows(self, of: int, cut: Cut, *, followers: bool) -> Listing[Account]:
        """Who follows a person, or whom they follow."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[Account]:
            known = read.accounts(connection, [record[0] for record in found])
            return [known[record[0]] for record in found]

        return self._page(_FOLLOWERS if followers else _FOLLOWING, {"of": of}, cut, load)

    def notifications(self, me: int, kinds: str, cut: Cut) -> Listing[Notification]:
        """What happened to a person; ``kinds`` is a JSON list of the kinds wanted."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[Notification]:
            actors = read.accounts(connection, [record[2] for record in found])
            numbers = [record[3] for record in found if record[3] is not None]
            posts = {post.id: post for post in read.posts(connection, me, numbers)}
            return [
                Notification(number, kind, actors[actor], posts.get(post), created_ms)
                for number, kind, actor, post, created_ms in found
            ]

        return self._page(_NOTIFICATIONS, {"me": me, "kinds": kinds}, cut, load)

    def dismiss(self, me: int, number: int | None) -> None:
        """Forget one notification, or all."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM notification WHERE recipient = ? AND id = coalesce(?, id)", (me, number)
            )

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
