"""Matches posts against a user's filters."""

import json
import re
from collections import defaultdict
from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.storage.database import id_list, rows
from kesong_desktop.homeserver.storage.filter_records import (
    FilteredPost,
    FilterHit,
    FilterKeyword,
    FilterRule,
)
from kesong_desktop.homeserver.storage.records import PostRecord

_RULES = """
SELECT id, title, contexts, action, expires_ms FROM filter
WHERE owner = :me AND (NOT :only_active OR coalesce(expires_ms > now_ms(), 1)) ORDER BY id
"""
_KEYWORDS = """
SELECT filter, id, keyword, whole_word FROM filter_keyword
WHERE filter IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_POSTS = """
SELECT filter, id, post FROM filter_post WHERE filter IN (SELECT value FROM json_each(?)) ORDER BY id
"""


def rules_of(connection: apsw.Connection, me: int, *, only_active: bool = False) -> list[FilterRule]:
    """Return a user's filters, oldest first."""
    found = rows(connection, _RULES, {"me": me, "only_active": only_active})
    bound = (id_list(record[0] for record in found),)
    words: dict[int, list[FilterKeyword]] = defaultdict(list)
    posts: dict[int, list[FilteredPost]] = defaultdict(list)
    if found:
        for rule, number, word, is_whole in rows(connection, _KEYWORDS, bound):
            words[rule].append(FilterKeyword(number, word, whole_word=bool(is_whole)))
        for rule, number, post in rows(connection, _POSTS, bound):
            posts[rule].append(FilteredPost(number, post))
    return [
        FilterRule(
            number,
            title,
            tuple(json.loads(contexts)),
            action,
            expires_ms,
            tuple(words[number]),
            tuple(posts[number]),
        )
        for number, title, contexts, action, expires_ms in found
    ]


def hits(rules: Sequence[FilterRule], post: PostRecord) -> tuple[FilterHit, ...]:
    """Return the filters that match a post, and why; searched are text, content warning, alt texts and poll."""
    options = post.poll.options if post.poll else ()
    texts = "\n".join([post.spoiler, post.text, *(medium.description for medium in post.media), *options])
    found = []
    for rule in rules:
        words = tuple(word.word for word in rule.keywords if _pattern(word).search(texts))
        is_named = any(one.post == post.id for one in rule.posts)
        if words or is_named:
            found.append(FilterHit(rule, words, is_named=is_named))
    return tuple(found)


def _pattern(word: FilterKeyword) -> re.Pattern[str]:
    """Return the pattern of a whole word: no letter or digit adjoins a letter or digit of the keyword."""
    pattern = re.escape(word.word)
    if word.whole_word:
        before = r"(?<!\w)" if re.match(r"\w", word.word) else ""
        after = r"(?!\w)" if re.search(r"\w$", word.word) else ""
        pattern = before + pattern + after
    return re.compile(pattern, re.IGNORECASE)
