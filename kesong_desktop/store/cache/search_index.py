"""Finds posts, people and tags that were seen. The index is part of the cache, and may be deleted at any time with it."""

from collections.abc import Iterable

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.search import (
    merged,
    post_key,
    searchable_person,
    searchable_post,
    tags_of,
)
from kesong_desktop.model.social.notification import Notification, SearchResults
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text.search_words import folded
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_STEP = 200
"""So many posts and notifications are indexed in one transaction, which takes some 50 ms."""
_TRIGRAM = 3
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode
_decode_person = msgspec.json.Decoder(Person, strict=False).decode
_decode_notice = msgspec.json.Decoder(Notification, strict=False).decode


class SearchIndex:
    """The words of cached posts and people. All that is cached is found, whether it is indexed by now or not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def step(self) -> bool:
        """Index some of what was put or changed since; returns whether there may be more."""

        def work(connection: apsw.Connection) -> bool:
            rows = fetch(connection, "SELECT account, kind, id FROM unindexed LIMIT ?", (_STEP,))
            for account, kind, name in rows:
                _index(connection, account, kind, name)
            return len(rows) == _STEP

        is_waiting = self._database.rows("SELECT 1 FROM unindexed LIMIT 1")
        return bool(is_waiting) and self._database.write(work)

    def find(self, account: AccountKey, words: str, *, limit: int) -> SearchResults:
        """Return what an account has seen that holds all the words: posts newest first, at most ``limit`` of each kind."""
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

        return self._database.read(work)


def _index(connection: apsw.Connection, account: str, kind: str, name: str) -> None:
    connection.execute(
        "DELETE FROM unindexed WHERE account = ? AND kind = ? AND id = ?", (account, kind, name)
    )
    if kind == "notice":
        sql = "SELECT body FROM notice WHERE account = ? AND about = ?"
        notices = [_decode_notice(body) for (body,) in fetch(connection, sql, (account, name))]
        _put_people(connection, account, [one.person for one in notices if one.person])
        return
    sql = "SELECT body FROM post WHERE account = ? AND id = ?"
    for (body,) in fetch(connection, sql, (account, name)):
        post = _decode(body)
        connection.execute("DELETE FROM search_post WHERE account = ? AND id = ?", (account, name))
        connection.execute(
            "INSERT INTO search_post (account, id, made_s, words) VALUES (?, ?, ?, ?)",
            (account, name, post.created_utc.timestamp(), searchable_post(post)),
        )
        number = connection.last_insert_rowid()
        connection.executemany(
            "INSERT INTO search_tag VALUES (?, ?, ?)", [(number, *tag) for tag in tags_of(post).items()]
        )
        _put_people(connection, account, _people_of(post))


def _people_of(post: Post) -> list[Person]:
    return [post.author] if post.reblogged_by is None else [post.author, post.reblogged_by]


def _put_people(connection: apsw.Connection, account: str, people: Iterable[Person]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO search_person VALUES (?, ?, ?, ?)",
        [(account, one.id, searchable_person(one), _encode(one)) for one in people],
    )


def _posts(
    connection: apsw.Connection, account: AccountKey, wanted: list[str], limit: int
) -> tuple[Post, ...]:
    """Look words of three characters and more up in the index; shorter ones, as in Chinese, only in what is left."""
    long = [f'"{word.replace(chr(34), chr(34) * 2)}"' for word in wanted if len(word) >= _TRIGRAM]
    indexed = "AND number IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)" if long else ""
    sql = (
        "SELECT post.body FROM search_post JOIN post USING (account, id)"  # noqa: S608 - fixed words
        f" WHERE account = ? {indexed} {_holding('search_post.words', wanted)} ORDER BY made_s DESC LIMIT ?"
    )
    bindings = (account, *([" ".join(long)] if long else []), *wanted, limit)
    return tuple(_decode(body) for (body,) in fetch(connection, sql, bindings))


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
        "SELECT name FROM search_tag JOIN search_post USING (number)"  # noqa: S608 - fixed words
        f" WHERE account = ? {_holding('folded', names)} GROUP BY folded"
        " ORDER BY folded != ?, instr(folded, ?) != 1, count(*) DESC, folded LIMIT ?"
    )
    found = fetch(connection, sql, (account, *names, names[0], names[0], limit))
    return tuple(str(name) for (name,) in found)


def _holding(column: str, wanted: list[str]) -> str:
    return " ".join(f"AND instr({column}, ?)" for _ in wanted)


def _unindexed(connection: apsw.Connection, account: AccountKey, wanted: list[str]) -> SearchResults:
    """Look through what is cached and not indexed yet."""
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
