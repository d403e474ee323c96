"""Loads polls with their votes, as one user sees them."""

import json
from collections import defaultdict
from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.storage.database import id_list, rows
from kesong_desktop.homeserver.storage.records import PollRecord

_POLLS = """
SELECT q.id, q.post, q.options, q.multiple, q.hide_totals, q.expires_ms, q.expires_ms <= now_ms(),
    p.author = :me, (SELECT count(DISTINCT v.account) FROM poll_vote v WHERE v.poll = q.id)
FROM poll q JOIN post p ON p.id = q.post WHERE q.post IN (SELECT value FROM json_each(:posts))
"""
_VOTES = """
SELECT v.poll, v.choice, count(*), max(v.account = :me) FROM poll_vote v JOIN poll q ON q.id = v.poll
WHERE q.post IN (SELECT value FROM json_each(:posts)) GROUP BY v.poll, v.choice ORDER BY v.choice
"""


def polls_of(connection: apsw.Connection, me: int, posts: Sequence[int]) -> dict[int, PollRecord]:
    """Return the polls of the posts with these ids, by the id of the post."""
    bound = {"me": me, "posts": id_list(posts)}
    found = rows(connection, _POLLS, bound)
    counts: dict[int, dict[int, int]] = defaultdict(dict)
    own: dict[int, list[int]] = defaultdict(list)
    for number, choice, count, is_own in rows(connection, _VOTES, bound) if found else ():
        counts[number][choice] = count
        if is_own:
            own[number].append(choice)
    polls = {}
    for number, post, texts, multiple, hide_totals, expires_ms, is_expired, is_own, voters in found:
        options = tuple(json.loads(texts))
        polls[post] = PollRecord(
            id=number,
            options=options,
            multiple=bool(multiple),
            hide_totals=bool(hide_totals),
            expires_ms=expires_ms,
            is_expired=bool(is_expired),
            votes=tuple(counts[number].get(choice, 0) for choice in range(len(options))),
            voters=voters,
            own_votes=tuple(own[number]),
            is_own=bool(is_own),
        )
    return polls
