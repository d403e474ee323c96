"""Cached results of filters, so that a timeline that is read again is not matched again."""

from collections import OrderedDict
from datetime import datetime
from threading import Lock

from msgspec.structs import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.post_filter import FilterMatch, PostFilter
from kesong_desktop.record import Record

_MOST_KEPT = 40_000


class _Wording(Record, frozen=True):
    """Identifies the text of a verdict by a hash, so that the text is not kept in memory."""

    edited_utc: datetime | None
    words: int


class _Verdict(Record, frozen=True):
    wording: _Wording
    matches: tuple[FilterMatch, ...] = ()
    quoted: tuple[FilterMatch, ...] = ()
    """What the post that it quotes matches."""
    post: Post | None = None
    """The post that was marked, where a filter matched, and the same with its matches."""
    marked: Post | None = None


class FilterVerdicts:
    """Caches for each account which of its filters its posts match. Any thread may call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._filters: dict[AccountKey, tuple[PostFilter, ...]] = {}
        self._kept: OrderedDict[tuple[AccountKey, str], _Verdict] = OrderedDict()

    def begin(self, account: AccountKey, filters: tuple[PostFilter, ...]) -> None:
        """Set the current filters of an account; verdicts of other filters are dropped."""
        with self._lock:
            if self._filters.get(account) != filters:
                self._filters[account] = filters
                for key in [key for key in self._kept if key[0] == account]:
                    del self._kept[key]

    def marked(self, account: AccountKey, post: Post, own_id: str = "") -> Post:
        """Return the post with its matching filters, the same object for the same post; unchanged if none matches.

        The post that it quotes gets its own, unless it is by ``own_id``.
        """
        with self._lock:
            filters, known = self._filters.get(account, ()), self._kept.get((account, post.id))
        quoted = post.quote.post if post.quote is not None else None
        is_foreign = quoted is not None and quoted.author.id != own_id
        wording = _Wording(post.edited_utc, hash((_words(post), _words(quoted) if quoted else ())))
        if known is None or known.wording != wording:
            of_quoted = _matches(filters, quoted) if quoted is not None and is_foreign else ()
            known = _Verdict(wording, _matches(filters, post), of_quoted)
        if (known.matches or known.quoted) and known.post is not post:
            marked = _with_matches(post, known.matches, known.quoted)
            known = _Verdict(wording, known.matches, known.quoted, post, marked)
        with self._lock:
            self._kept[account, post.id] = known
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return known.marked if known.marked is not None else post


def _words(post: Post) -> tuple[str, ...]:
    return (post.html, post.spoiler, *(one.alt for one in post.attachments))


def _with_matches(post: Post, matches: tuple[FilterMatch, ...], of_quoted: tuple[FilterMatch, ...]) -> Post:
    found = replace(post, filtered=matches) if matches else post
    if not of_quoted or post.quote is None or post.quote.post is None:
        return found
    return replace(found, quote=replace(post.quote, post=replace(post.quote.post, filtered=of_quoted)))


def _matches(filters: tuple[PostFilter, ...], post: Post) -> tuple[FilterMatch, ...]:
    text = "\n".join((post.spoiler, post.title, post.text, *(one.alt for one in post.attachments)))
    return tuple(match for one in filters if (match := one.match(text, post.id)) is not None)
