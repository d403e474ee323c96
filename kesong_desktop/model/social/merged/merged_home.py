"""Rules of a merged home: the home timelines of several accounts as one, newest first, each post once.

A post that several accounts see acts as the post of one of them: of its author where that is one of the accounts, else of the
one that comes first in the order in which the accounts were added. What is done to it is done as that account.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import structs

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record

NO_END = float("-inf")
"""Stands for the time down to which a timeline is complete that is loaded to its end."""


class HomeRow(NamedTuple):
    """A post of a home timeline: its time in seconds since 1970, its id, its address, and whether the account wrote it."""

    made_s: float
    post_id: str
    url: str
    is_own: bool = False


class HomeRows(Record, frozen=True):
    """The home timeline of an account as far as it was read, newest first.

    Nothing is missing among posts from ``complete_to_s`` (seconds since 1970) on. ``is_cut``: below the last row there are more.
    """

    account: AccountKey
    rows: tuple[HomeRow, ...]
    complete_to_s: float = NO_END
    is_cut: bool = False


class MergedRow(NamedTuple):
    """A row of a merged home, and the account whose post it is. Rows are compared by where they stand."""

    made_s: float
    post_id: str
    account: AccountKey

    @property
    def merged_id(self) -> str:
        """The id of the row, which no other account's post has."""
        return merged_id(self.account, self.post_id)


def merged_id(account: AccountKey, post_id: str) -> str:
    """Return the id of an account's post in a merged home: servers give the same ids to different posts."""
    return f"{post_id} {account}"


def merge(homes: Sequence[HomeRows]) -> list[MergedRow]:
    """Return the posts of several home timelines, newest first, each once, down to where all of them are complete.

    ``homes`` are in the order in which the accounts were added.
    """
    acting: dict[str, tuple[MergedRow, bool]] = {}
    for home in homes:
        for row in home.rows:
            made = MergedRow(row.made_s, row.post_id, home.account)
            known = acting.get(row.url or made.merged_id)
            if known is None or (row.is_own and not known[1]):
                acting[row.url or made.merged_id] = made, row.is_own
    end = max((_end_of(home) for home in homes), default=(NO_END, "", AccountKey("")))
    return sorted((row for row, _ in acting.values() if tuple(row) >= end), reverse=True)


def _end_of(home: HomeRows) -> tuple[float, str, AccountKey]:
    """Return the lowest place down to which none of the home's posts is missing."""
    loaded = home.complete_to_s, "", AccountKey("")
    if not home.is_cut or not home.rows:
        return loaded
    last = home.rows[-1]
    return max(loaded, (last.made_s, last.post_id, home.account))


def as_merged(account: AccountKey, post: Post) -> Post:
    """Return an account's post as it stands in a merged home."""
    return structs.replace(post, id=merged_id(account, post.id), seen_by=account)


def as_own(post: Post) -> Post:
    """Return a post of a merged home as its account knows it, by ``seen_by``; any other as it is."""
    if not post.seen_by:
        return post
    return structs.replace(post, id=post.id.removesuffix(f" {post.seen_by}"), seen_by=AccountKey(""))


def by_account(posts: Iterable[Post]) -> dict[AccountKey, list[Post]]:
    """Return posts of a merged home as their accounts know them, by account, in this order."""
    found: dict[AccountKey, list[Post]] = {}
    for post in posts:
        found.setdefault(post.seen_by, []).append(as_own(post))
    return found
