"""Filters of an account: which words hide a post, or put a warning before it."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Literal

import msgspec

FilterAction = Literal["warn", "hide", "blur"]
"""Warn before the post; leave it out; blur its pictures."""
FilterContext = Literal["home", "notifications", "public", "thread", "account"]
_STRONGEST: tuple[FilterAction, ...] = ("hide", "warn", "blur")


class FilterMatch(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A filter that a post matched, by the words ``words`` or because the post itself is on it."""

    filter_id: str
    title: str = ""
    action: FilterAction = "warn"
    contexts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class FilterWord(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A word or phrase of a filter; ``whole``: only where it is no part of a longer word. ``id`` is empty until it is stored."""

    text: str
    whole: bool = True
    id: str = ""

    def is_in(self, text: str) -> bool:
        """True where the text has the word, in any case."""
        return bool(self.text.strip()) and _pattern(self.text.strip(), self.whole).search(text) is not None


class PostFilter(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A filter: what it looks for, where, and what it does. ``id`` is empty until it is stored."""

    title: str
    words: tuple[FilterWord, ...] = ()
    contexts: tuple[str, ...] = ("home", "public")
    action: FilterAction = "warn"
    expires_utc: datetime | None = None
    id: str = ""
    post_ids: tuple[str, ...] = ()
    """Posts that are filtered whatever they say."""

    def is_expired(self, now_utc: datetime) -> bool:
        """True where the filter has ended."""
        return self.expires_utc is not None and self.expires_utc <= now_utc

    def match(self, text: str, post_id: str = "") -> FilterMatch | None:
        """What of it a post with this text matches; for servers that leave filtering to their clients."""
        words = tuple(one.text for one in self.words if one.is_in(text))
        if not words and (not post_id or post_id not in self.post_ids):
            return None
        return FilterMatch(self.id, self.title, self.action, self.contexts, words)


def strongest(matches: Iterable[FilterMatch], context: str) -> FilterMatch | None:
    """Return the match that decides how a post is shown in ``context``; None: none of them is for there."""
    here = [one for one in matches if not one.contexts or context in one.contexts]
    return min(here, key=lambda one: _STRONGEST.index(one.action), default=None)


@lru_cache(maxsize=512)
def _pattern(word: str, whole: bool) -> re.Pattern[str]:
    before = r"\b" if whole and word[0].isalnum() else ""
    after = r"\b" if whole and word[-1].isalnum() else ""
    return re.compile(f"{before}{re.escape(word)}{after}", re.IGNORECASE)
