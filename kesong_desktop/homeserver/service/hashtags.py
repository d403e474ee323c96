"""Hashtags: following them, showing them on the profile, and which are used most."""

import json
from collections import defaultdict
from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.limits import DAY_MS, HomeLimits
from kesong_desktop.homeserver.post_text import fold_tag, tags
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import queries
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import FeaturedTag, TagRecord

_DAYS = 7
_SUGGESTED = 10
_HISTORY = f"""
SELECT t.name, p.created_ms / :day, count(*), count(DISTINCT p.author) FROM tag t JOIN post p ON p.id = t.post
WHERE t.name IN (SELECT value FROM json_each(:names)) AND p.created_ms >= :since AND p.visibility = 'public'
    AND {queries.KEPT}
GROUP BY t.name, p.created_ms / :day
"""  # noqa: S608 - fixed pieces
_FOLLOWED = """
SELECT g.id AS cursor, g.name FROM tag_follow g
WHERE g.account = :me AND g.id < :newest AND g.id > :oldest ORDER BY cursor DESC LIMIT :count
"""
# Counts of public posts; nothing is shown to accounts that the owner blocks.
_FEATURED = """
SELECT f.id, f.name, a.name, count(p.id), coalesce(max(p.id), 0) FROM featured_tag f
    JOIN account a ON a.id = f.account LEFT JOIN tag t ON t.name = f.name
    LEFT JOIN post p ON p.id = t.post AND p.author = f.account AND p.visibility IN ('public', 'unlisted')
WHERE f.account = :of AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :of AND k.blocked = :me)
GROUP BY f.id ORDER BY count(p.id) DESC, f.name
"""
_OWN = """
SELECT t.name FROM tag t JOIN post p ON p.id = t.post
WHERE p.author = :me AND p.visibility IN ('public', 'unlisted')
    AND t.name NOT IN (SELECT name FROM featured_tag WHERE account = :me)
GROUP BY t.name ORDER BY count(*) DESC, t.name LIMIT :count
"""


class HashtagService:
    """Finds hashtags, and stores which ones a user follows and features."""

    def __init__(
        self, database: HomeDatabase, ids: IdGenerator, clock_ms: ClockMs, limits: HomeLimits
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits

    def get(self, me: int, name: str) -> TagRecord:
        """Return a hashtag, even an unused one. Problem 404 for an invalid hashtag."""
        return self.several(me, [_checked(name)])[0]

    def several(self, me: int, names: Sequence[str]) -> list[TagRecord]:
        """Return these hashtags, each with how often it was used in public posts in each of the last 7 days."""
        with self._database.read() as connection:
            return self._load(connection, me, names)

    def search(self, me: int, beginning: str, *, count: int, skipped: int = 0) -> list[str]:
        """Return hashtags of public posts with this prefix, the exact match first, then the most used."""
        bound = {"me": me, "words": fold_tag(beginning), "count": count, "skipped": skipped}
        with self._database.read() as connection:
            return [name for (name,) in rows(connection, queries.TAGS, bound)]

    def trending(self, me: int, *, count: int, skipped: int) -> list[TagRecord]:
        """Return the hashtags that most users used in public posts of the last 7 days."""
        bound = {"me": me, "max_age": _DAYS * DAY_MS, "count": count, "skipped": skipped}
        with self._database.read() as connection:
            names = [name for (name,) in rows(connection, queries.TRENDING_TAGS, bound)]
            return self._load(connection, me, names)

    def follow(self, me: int, name: str, *, on: bool) -> TagRecord:
        """Follow or unfollow a hashtag, whose public posts then appear in the home timeline."""
        self._set("tag_follow", me, _checked(name), on=on, most=self._limits.followed_tags)
        return self.get(me, name)

    def followed(self, me: int, cut: PageRange) -> TimelinePage[TagRecord]:
        """Return a page of the hashtags that ``me`` follows."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[TagRecord]:
            return self._load(connection, me, [name for _, name in found])

        return fetch_page(self._database, _FOLLOWED, {"me": me}, cut, load)

    def feature(self, me: int, name: str, *, on: bool) -> TagRecord:
        """Feature a hashtag on the profile of ``me``, or remove it; a repeat changes nothing."""
        self._set("featured_tag", me, _checked(name), on=on, most=self._limits.featured_tags)
        return self.get(me, name)

    def unfeature(self, me: int, number: int) -> None:
        """Remove the featured hashtag with this id. Problem 404 for another's."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM featured_tag WHERE id = ? AND account = ?", (number, me))
            if not connection.changes():
                raise not_found()

    def featured(self, me: int, of: int) -> list[FeaturedTag]:
        """Return the hashtags that an account shows on its profile, as far as ``me`` may see them."""
        with self._database.read() as connection:
            return [FeaturedTag(*found) for found in rows(connection, _FEATURED, {"me": me, "of": of})]

    def own_most_used(self, me: int) -> list[TagRecord]:
        """Return the ten hashtags that ``me`` used most and does not feature."""
        with self._database.read() as connection:
            names = [name for (name,) in rows(connection, _OWN, {"me": me, "count": _SUGGESTED})]
            return self._load(connection, me, names)

    def _set(self, table: str, me: int, name: str, *, on: bool, most: int) -> None:
        with self._database.write() as connection:
            if not on:
                connection.execute(f"DELETE FROM {table} WHERE account = ? AND name = ?", (me, name))  # noqa: S608
                return
            connection.execute(
                f"INSERT OR IGNORE INTO {table} (id, account, name) VALUES (?, ?, ?)",  # noqa: S608
                (self._ids.take(), me, name),
            )
            kept = row(connection, f"SELECT count(*) FROM {table} WHERE account = ?", (me,))  # noqa: S608
            if kept and kept[0] > most:
                raise invalid(f"Cannot have more than {most} hashtags")

    def _load(self, connection: apsw.Connection, me: int, names: Sequence[str]) -> list[TagRecord]:
        today = self._clock_ms() // DAY_MS
        bound = {
            "me": me,
            "names": json.dumps(list(names)),
            "day": DAY_MS,
            "since": (today - _DAYS + 1) * DAY_MS,
        }
        used: dict[str, dict[int, tuple[int, int]]] = defaultdict(dict)
        for name, day, uses, accounts in rows(connection, _HISTORY, bound):
            used[name][day] = (uses, accounts)
        followed = _names(connection, "tag_follow", me)
        featured = _names(connection, "featured_tag", me)
        return [
            TagRecord(
                name=name,
                history=tuple(
                    (day * DAY_MS, *used[name].get(day, (0, 0))) for day in range(today, today - _DAYS, -1)
                ),
                following=name in followed,
                featuring=name in featured,
            )
            for name in names
        ]


def _names(connection: apsw.Connection, table: str, me: int) -> set[str]:
    return {name for (name,) in rows(connection, f"SELECT name FROM {table} WHERE account = ?", (me,))}  # noqa: S608


def _checked(name: str) -> str:
    """Return a hashtag without its sign, folded."""
    text = "#" + name
    folded = fold_tag(text[1:])
    if len(text) > 101 or tags(text) != (folded,):
        raise not_found()
    return folded
