"""Full-text search of cached posts, people and hashtags. The index may be deleted at any time with the cache."""

import logging
from collections.abc import Iterable
from typing import Any

import apsw
import msgspec

from kesong_desktop.errors import StoreDamaged
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.search import (
    indexed_words,
    merged,
    post_key,
    searchable_person,
    searchable_post,
    tags_of,
)
from kesong_desktop.model.social.notification import Notification, SearchResults
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text.search_words import cjk_pairs, folded, is_short_cjk, trigrams
from kesong_desktop.store.cache.search import search_schema
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

log = logging.getLogger(__name__)
_STEP = 200
"""Posts and notifications that are indexed in one transaction, which takes about 50 ms."""
_SECOND, _ACCOUNT = 1 << 10, 1 << 44
"""A post's number has the account's in its upper bits, then the second in which it was made, then one of its own."""
_MOST_TRIGRAMS = 64
"""Trigrams of a query that are looked up; the text itself is compared for the rest."""
_LAST_S = (_ACCOUNT // _SECOND) - 1
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode
_decode_person = msgspec.json.Decoder(Person, strict=False).decode
_decode_notice = msgspec.json.Decoder(Notification, strict=False).decode


class SearchIndex:
    """Index of the words of cached posts and people. Entries that are not indexed yet are found too."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def step(self) -> bool:
        """Index some of the new or changed entries; return whether there may be more."""

        def work(connection: apsw.Connection) -> bool:
            rows = fetch(connection, "SELECT account, kind, id FROM unindexed LIMIT ?", (_STEP,))
            connection.executemany("DELETE FROM unindexed WHERE account = ? AND kind = ? AND id = ?", rows)
            for account in dict.fromkeys(row[0] for row in rows):
                _Indexing(connection, account).index([row[1:] for row in rows if row[0] == account])
            return len(rows) == _STEP

        is_waiting = self._database.rows("SELECT 1 FROM unindexed LIMIT 1")
        return bool(is_waiting) and self._database.write(work)

    def check(self) -> bool:
        """Check the index, and rebuild it if it is damaged; return whether it was sound."""

        def work(connection: apsw.Connection) -> None:
            for name in ("search_trigram", "search_pair"):
                sql = f"INSERT INTO {name} ({name}) VALUES ('integrity-check')"  # noqa: S608 - fixed names
                connection.execute(sql)

        try:
            self._database.write(work)
        except StoreDamaged:
            self.rebuild()
            return False
        return True

    def rebuild(self) -> None:
        """Empty the index; until ``step`` has filled it again, searches scan the cache.

        Raises:
            StoreProblem: the cache itself is damaged.
        """
        log.warning("the search index is made anew")
        self._database.write(search_schema.rebuild)

    def find(self, account: AccountKey, words: str, *, limit: int) -> SearchResults:
        """Return cached entries of an account with all the words: posts newest first, at most ``limit`` of each kind.

        A damaged index is rebuilt.

        Raises:
            StoreProblem: the cache itself is damaged, or may not be written.
        """
        wanted = folded(words).split()
        if not wanted:
            return SearchResults()

        def work(connection: apsw.Connection) -> SearchResults:
            indexed = SearchResults(
                _people(connection, account, wanted, limit),
                _posts(connection, account, wanted, limit),
                _tags(connection, account, wanted, limit),
            )
            fresh = _unindexed(connection, account, wanted)
            both = merged(indexed, fresh)
            posts = sorted(both.posts, key=lambda post: post.created_utc, reverse=True)
            return SearchResults(both.people[:limit], tuple(posts[:limit]), both.tags[:limit])

        try:
            return self._database.read(work)
        except StoreDamaged:
            self.rebuild()
            return self._database.read(work)


class _Indexing:
    """Writes cached entries of one account into the tables of the index, within one transaction."""

    def __init__(self, connection: apsw.Connection, account: str) -> None:
        self._connection = connection
        self._account = account
        connection.execute("INSERT OR IGNORE INTO search_account (account) VALUES (?)", (account,))
        self._low = account_range(connection, account)[0]
        self._people: dict[str, Person] = {}
        self._last: dict[int, int] = {}
        self._rows: list[tuple[int, str, str, str]] = []
        self._posts: list[tuple[int, str]] = []
        self._uses: list[tuple[int, str]] = []
        self._tags: list[tuple[str, str, str]] = []

    def index(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Index posts and notifications, each a row of kind and id."""
        names: dict[str, list[str]] = {"post": [], "notice": []}
        for kind, name in rows:
            names[kind].append(name)
        for (body,) in self._of(_NOTICE_BODIES, names["notice"]):
            if person := _decode_notice(body).person:
                self._people[person.id] = person
        for (number,) in self._of(_INDEXED, names["post"]):
            self._connection.execute("DELETE FROM search_post WHERE number = ?", (number,))
        for name, body in self._of(_POST_BODIES, names["post"]):
            self._put_post(name, _decode(body))
        many = self._connection.executemany
        many("INSERT INTO search_post VALUES (?, ?, ?, ?)", sorted(self._rows))
        # An index of FTS5 writes what it holds in memory whenever a number is lower than the one before.
        self._posts.sort()
        many("INSERT INTO search_trigram (rowid, words) VALUES (?, ?)", self._posts)
        pairs = [(number, " ".join(found)) for number, words in self._posts if (found := cjk_pairs(words))]
        many("INSERT INTO search_pair (rowid, pairs) VALUES (?, ?)", pairs)
        many("INSERT INTO search_tag_use VALUES (?, ?)", self._uses)
        many(_PUT_TAG, self._tags)
        people = self._people.values()
        many(_PUT_PERSON, [(self._account, one.id, searchable_person(one), _encode(one)) for one in people])

    def _of(self, sql: str, names: list[str]) -> Iterable[tuple[Any, ...]]:
        return fetch(self._connection, sql, (self._account, _encode(names).decode())) if names else ()

    def _put_post(self, name: str, post: Post) -> None:
        words, tags = indexed_words(post)
        number = self._free_number(post.created_utc.timestamp())
        self._rows.append((number, self._account, name, words))
        self._posts.append((number, words))
        for fold, shown in tags.items():
            self._uses.append((number, fold))
            self._tags.append((self._account, fold, shown))
        for one in _people_of(post):
            self._people[one.id] = one

    def _free_number(self, made_s: float) -> int:
        """Return the first free number of the second in which a post was created, or of a later one."""
        second = self._low + int(min(max(made_s, 0), _LAST_S - 1)) * _SECOND
        while True:
            used = self._last.get(second)
            if used is None:
                sql = "SELECT max(number) FROM search_post WHERE number BETWEEN ? AND ?"
                used = fetch(self._connection, sql, (second, second + _SECOND - 1))[0][0]
            if used is None or used < second + _SECOND - 1:
                self._last[second] = number = second if used is None else int(used) + 1
                return number
            second += _SECOND


_NAMES = "(SELECT value FROM json_each(?))"
_NOTICE_BODIES = f"SELECT body FROM notice WHERE account = ? AND about IN {_NAMES}"  # noqa: S608 - fixed words
_POST_BODIES = f"SELECT id, body FROM post WHERE account = ? AND id IN {_NAMES}"  # noqa: S608 - fixed words
_INDEXED = f"SELECT number FROM search_post WHERE account = ? AND id IN {_NAMES}"  # noqa: S608 - fixed words
_PUT_PERSON = """
INSERT INTO search_person VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET words = excluded.words, body = excluded.body WHERE body IS NOT excluded.body
"""
_PUT_TAG = """
INSERT INTO search_tag VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1, name = excluded.name
"""


def account_range(connection: apsw.Connection, account: str) -> tuple[int, int]:
    """Return the range of numbers of the account's posts; None for an unknown account."""
    found = fetch(connection, "SELECT number FROM search_account WHERE account = ?", (account,))
    low = int(found[0][0]) * _ACCOUNT if found else 0
    return low, low + _ACCOUNT - 1


def _people_of(post: Post) -> list[Person]:
    return [post.author] if post.reblogged_by is None else [post.author, post.reblogged_by]


def _posts(
    connection: apsw.Connection, account: AccountKey, wanted: list[str], limit: int
) -> tuple[Post, ...]:
    """Find candidates by trigrams and pairs, the newest first; only the text decides. Other short words have no index."""
    low, high = account_range(connection, account)
    long = [f'"{_quoted(part)}"' for word in wanted for part in trigrams(word)]
    short = [
        f'"{word}"' + ("*" if len(word) == 1 else "") for word in dict.fromkeys(wanted) if is_short_cjk(word)
    ]
    by_trigram, by_pair = " AND ".join(long[:_MOST_TRIGRAMS]), " AND ".join(short)
    table, tests, bindings = "search_post AS found", "", []
    if by_trigram:
        table, tests, bindings = "search_trigram AS found", " AND search_trigram MATCH ?", [by_trigram]
        if by_pair:
            tests += " AND found.rowid IN (SELECT rowid FROM search_pair WHERE search_pair MATCH ?)"
            bindings.append(by_pair)
    elif by_pair:
        table, tests, bindings = "search_pair AS found", " AND search_pair MATCH ?", [by_pair]
    sql = (
        f"SELECT post.body FROM {table} CROSS JOIN search_post ON search_post.number = found.rowid"  # noqa: S608 - fixed words
        f" CROSS JOIN post USING (account, id) WHERE found.rowid BETWEEN ? AND ?{tests}"
        f" {_holding('search_post.words', wanted)} ORDER BY found.rowid DESC LIMIT ?"
    )
    return tuple(_decode(body) for (body,) in fetch(connection, sql, (low, high, *bindings, *wanted, limit)))


def _quoted(text: str) -> str:
    return text.replace('"', '""')


def _people(
    connection: apsw.Connection, account: AccountKey, wanted: list[str], limit: int
) -> tuple[Person, ...]:
    sql = (
        f"SELECT body FROM search_person WHERE account = ? {_holding('words', wanted)}"  # noqa: S608 - fixed words
        " ORDER BY instr(words, ?) != 1, words LIMIT ?"
    )
    found = fetch(connection, sql, (account, *wanted, wanted[0], limit))
    return tuple(_decode_person(body) for (body,) in found)


def _tags(connection: apsw.Connection, account: AccountKey, wanted: list[str], limit: int) -> tuple[str, ...]:
    names = [word.removeprefix("#") for word in wanted]
    sql = (
        f"SELECT name FROM search_tag WHERE account = ? {_holding('folded', names)}"  # noqa: S608 - fixed words
        " ORDER BY folded != ?, instr(folded, ?) != 1, uses DESC, folded LIMIT ?"
    )
    found = fetch(connection, sql, (account, *names, names[0], names[0], limit))
    return tuple(str(name) for (name,) in found)


def _holding(column: str, wanted: list[str]) -> str:
    return " ".join(f"AND instr({column}, ?)" for _ in wanted)


def _unindexed(connection: apsw.Connection, account: AccountKey, wanted: list[str]) -> SearchResults:
    """Scan the cached entries that are not indexed yet."""
    sql = (
        "SELECT post.body FROM unindexed JOIN post ON post.account = unindexed.account AND post.id = unindexed.id"
        " WHERE unindexed.account = ? AND kind = 'post'"
    )
    posts = [_decode(body) for (body,) in fetch(connection, sql, (account,))]
    people = {one.id: one for post in posts for one in _people_of(post)}
    sql = (
        "SELECT body FROM unindexed JOIN notice ON notice.account = unindexed.account AND about = unindexed.id"
        " WHERE unindexed.account = ? AND kind = 'notice'"
    )
    for (body,) in fetch(connection, sql, (account,)):
        if person := _decode_notice(body).person:
            people.setdefault(person.id, person)
    tags = {fold: name for post in posts for fold, name in tags_of(post).items()}
    names = [word.removeprefix("#") for word in wanted]
    return SearchResults(
        people=tuple(one for one in people.values() if _holds(searchable_person(one), wanted)),
        posts=tuple({post_key(one): one for one in posts if _holds(searchable_post(one), wanted)}.values()),
        tags=tuple(name for fold, name in tags.items() if _holds(fold, names)),
    )


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)
