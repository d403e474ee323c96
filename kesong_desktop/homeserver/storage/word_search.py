"""Full-text queries for posts: by trigrams, without reading every post.

A word of three characters or more is a phrase of trigrams. The trigrams that begin with a shorter word stand for it, unless
they are many: then the word is frequent, and going through the newest posts ends soon.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver.storage.database import rows

_TRIGRAM = 3
_MOST_TRIGRAMS = 64
_HIGHEST = chr(0x10FFFF)
_STARTING = "SELECT term FROM post_trigram WHERE term >= ? AND term < ? LIMIT ?"


@dataclass(frozen=True, slots=True)
class WordQuery:
    """An FTS5 expression, empty for none, and the words to search in each post, as JSON."""

    match: str
    walked: str
    is_hopeless: bool = False
    """Whether no post can match."""


def word_query(connection: apsw.Connection, words: Sequence[str]) -> WordQuery:
    """Return the query for posts with all of the folded words."""
    phrases, walked = [], []
    if any("\0" in word for word in words):
        return WordQuery("", "[]", is_hopeless=True)
    for word in words:
        if len(word) >= _TRIGRAM:
            phrases.append(_phrase(word))
            continue
        found = rows(connection, _STARTING, (word, word + _HIGHEST, _MOST_TRIGRAMS + 1))
        if not found:
            return WordQuery("", "[]", is_hopeless=True)
        if len(found) > _MOST_TRIGRAMS:
            walked.append(word)
        else:
            phrases.append("(" + " OR ".join(_phrase(term) for (term,) in found) + ")")
    return WordQuery(" AND ".join(phrases), json.dumps(walked))


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
