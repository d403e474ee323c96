"""Loads records from database rows, many at a time."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import apsw

from kesong_desktop.homeserver.storage.database import Row, id_list, row, rows
from kesong_desktop.homeserver.storage.filter_match import hits, rules_of
from kesong_desktop.homeserver.storage.filter_records import FilterRule
from kesong_desktop.homeserver.storage.poll_loader import polls_of
from kesong_desktop.homeserver.storage.records import AccountRecord, MediaRecord, PollRecord, PostRecord

_ACCOUNTS = """
SELECT a.id, a.name, a.display_name, a.created_ms, a.note,
    (SELECT count(*) FROM follow f WHERE f.followed = a.id),
    (SELECT count(*) FROM follow f WHERE f.follower = a.id),
    a.posts, a.last_post, a.locked, a.bot, a.discoverable, a.indexable, a.hide_collections, a.fields, a.avatar, a.header
FROM account a WHERE a.id IN (SELECT value FROM json_each(?))
"""
_POSTS = """
SELECT p.id, p.author, p.text, p.spoiler, p.sensitive, p.language, p.visibility, p.reply_to, p.reply_author,
    p.app_name, p.created_ms, p.edited_ms,
    (SELECT count(*) FROM mark m WHERE m.post = p.id AND m.kind = 'favourite'),
    (SELECT count(*) FROM boost b WHERE b.post = p.id),
    (SELECT count(*) FROM post r WHERE r.reply_to = p.id AND r.visibility IN ('public', 'unlisted')),
    p.thread, EXISTS (SELECT 1 FROM muted_thread t WHERE t.thread = p.thread AND t.account = :me),
    EXISTS (SELECT 1 FROM mark m WHERE m.post = p.id AND m.kind = 'favourite' AND m.account = :me),
    EXISTS (SELECT 1 FROM boost b WHERE b.post = p.id AND b.account = :me),
    EXISTS (SELECT 1 FROM mark m WHERE m.post = p.id AND m.kind = 'bookmark' AND m.account = :me),
    EXISTS (SELECT 1 FROM mark m WHERE m.post = p.id AND m.kind = 'pin')
FROM post p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
_BOOSTS = """
SELECT id, account, post, visibility, created_ms FROM boost
WHERE id IN (SELECT value FROM json_each(?))
"""
_BOOST_SEEN = """
SELECT b.post FROM boost b
WHERE b.id = :post AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = b.post AND s.account = :me)
    AND (b.visibility <> 'private' OR b.account = :me
        OR EXISTS (SELECT 1 FROM follow f WHERE f.follower = :me AND f.followed = b.account))
"""
_MEDIA = """
SELECT id, owner, post, name, preview, kind, width, height, preview_width, preview_height, duration_s,
    blurhash, description, focus_x, focus_y, scheduled, state FROM media """
_MEDIA_OF_POSTS = f"""{_MEDIA}
WHERE post IN (SELECT value FROM json_each(?)) ORDER BY post, position
"""  # noqa: S608 - fixed pieces
_MEDIA_OF_OWNER = f"""{_MEDIA}
WHERE owner = ? AND id IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - fixed pieces
_MEDIA_OF_SCHEDULED = f"""{_MEDIA}
WHERE scheduled = ? ORDER BY position
"""
_MENTIONS = """
SELECT m.post, a.id, a.name FROM mention m JOIN account a ON a.id = m.account
WHERE m.post IN (SELECT value FROM json_each(?)) ORDER BY m.post, a.id
"""
_TAGS = "SELECT post, name FROM tag WHERE post IN (SELECT value FROM json_each(?)) ORDER BY post, position"


def accounts(connection: apsw.Connection, ids: Sequence[int]) -> dict[int, AccountRecord]:
    """Return the accounts with these ids that exist."""
    return {found[0]: _account(found) for found in rows(connection, _ACCOUNTS, (id_list(ids),))}


def _account(found: Row) -> AccountRecord:
    *flags, fields, avatar, header = found[9:]
    # Most accounts have no fields, and a page has many accounts.
    lines = () if fields == "[]" else tuple((name, value) for name, value in json.loads(fields))
    values: list[Any] = [*found[:9], *map(bool, flags), lines, avatar, header]
    return AccountRecord(*values)


def posts(connection: apsw.Connection, me: int, ids: Sequence[int]) -> list[PostRecord]:
    """Return the posts and boosts with these ids, in this order, as ``me`` sees them, without a visibility check."""
    boosts = {found[0]: found for found in rows(connection, _BOOSTS, (id_list(ids),))}
    wanted = [boosts[number][2] if number in boosts else number for number in ids]
    people = accounts(connection, [found[1] for found in boosts.values()]) if boosts else {}
    known = {post.id: post for post in originals(connection, me, wanted, people)}
    return [
        _boost(boosts[number], people, known[post]) if number in boosts else known[post]
        for number, post in zip(ids, wanted, strict=True)
        if post in known
    ]


def _boost(record: Row, people: dict[int, AccountRecord], post: PostRecord) -> PostRecord:
    number, account, _, visibility, created_ms = record
    return replace(
        post,
        id=number,
        author=people[account],
        visibility=visibility,
        created_ms=created_ms,
        pinned=False,
        boost_of=post,
    )


def originals(
    connection: apsw.Connection, me: int, ids: Sequence[int], people: Mapping[int, AccountRecord]
) -> list[PostRecord]:
    """Return the posts with these ids, unordered, as ``me`` sees them. ``people`` are accounts that were loaded already."""
    found = {record[0]: record for record in rows(connection, _POSTS, {"me": me, "ids": id_list(ids)})}
    others = {record[1] for record in found.values()} - people.keys()
    authors = {**people, **(accounts(connection, sorted(others)) if others else {})}
    bound = (id_list(found),)
    media: dict[int, list[MediaRecord]] = defaultdict(list)
    for record in rows(connection, _MEDIA_OF_POSTS, bound):
        media[record[2]].append(MediaRecord(*record))
    mentions: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for post, account, name in rows(connection, _MENTIONS, bound):
        mentions[post].append((account, name))
    tags: dict[int, list[str]] = defaultdict(list)
    for post, name in rows(connection, _TAGS, bound):
        tags[post].append(name)
    polls = polls_of(connection, me, list(found))
    rules = rules_of(connection, me, only_active=True)
    made = [
        _post(
            record,
            authors[record[1]],
            media=tuple(media[number]),
            mentions=tuple(mentions[number]),
            tags=tuple(tags[number]),
            poll=polls.get(number),
        )
        for number, record in found.items()
    ]
    return [_filtered(post, rules) if post.author.id != me else post for post in made] if rules else made


def _filtered(post: PostRecord, rules: Sequence[FilterRule]) -> PostRecord:
    return replace(post, filtered=hits(rules, post))


def visible_post(connection: apsw.Connection, me: int, number: int) -> PostRecord | None:
    """Return the post, or the boosted post if it is a boost; None if ``me`` may not see it."""
    post = row(connection, "SELECT 1 FROM may_see WHERE post = ? AND account = ?", (number, me))
    boost = None if post else row(connection, _BOOST_SEEN, {"post": number, "me": me})
    if post is None and boost is None:
        return None
    return posts(connection, me, [boost[0] if boost else number])[0]


def visible_entry(connection: apsw.Connection, me: int, number: int) -> PostRecord | None:
    """Return the post or the boost itself, or None if ``me`` may not see it."""
    seen = visible_post(connection, me, number) is not None
    return posts(connection, me, [number])[0] if seen else None


def own_media(connection: apsw.Connection, owner: int, ids: Sequence[int]) -> dict[int, MediaRecord]:
    """Return those of the media that belong to ``owner``, by id."""
    return {
        found[0]: MediaRecord(*found) for found in rows(connection, _MEDIA_OF_OWNER, (owner, id_list(ids)))
    }


def scheduled_media(connection: apsw.Connection, number: int) -> tuple[MediaRecord, ...]:
    """Return the media of a scheduled post, in album order."""
    return tuple(MediaRecord(*found) for found in rows(connection, _MEDIA_OF_SCHEDULED, (number,)))


def _post(
    record: Row,
    author: AccountRecord,
    *,
    media: tuple[MediaRecord, ...],
    mentions: tuple[tuple[int, str], ...],
    tags: tuple[str, ...],
    poll: PollRecord | None,
) -> PostRecord:
    number, _, text, spoiler, sensitive, *rest, favourited, boosted, bookmarked, pinned = record
    language, visibility, reply_to, reply_author, app_name, created_ms, edited_ms, *counts = rest
    favourites, boosts, replies, thread, muted = counts
    return PostRecord(
        id=number,
        author=author,
        text=text,
        spoiler=spoiler,
        sensitive=bool(sensitive),
        language=language,
        visibility=visibility,
        reply_to=reply_to,
        reply_author=reply_author,
        app_name=app_name,
        created_ms=created_ms,
        edited_ms=edited_ms,
        favourites=favourites,
        boosts=boosts,
        replies=replies,
        favourited=bool(favourited),
        boosted=bool(boosted),
        bookmarked=bool(bookmarked),
        pinned=bool(pinned),
        media=media,
        mentions=mentions,
        tags=tags,
        poll=poll,
        thread=thread,
        muted=bool(muted),
    )
