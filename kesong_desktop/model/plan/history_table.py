"""Own posts as rows of a table, their sums by month, and as CSV."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Attachment, Post

ALL_ACCOUNTS = "*"
"""In place of the key of an account: all that are signed in."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEADINGS = (
    "posted",
    "account",
    "text",
    "visibility",
    "pictures",
    "described",
    "likes",
    "replies",
    "boosts",
    "url",
)


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """An own post, with what a table shows of it. ``account``: whose it is; ids are unique only there."""

    post: Post
    account: AccountKey = AccountKey("")

    @property
    def key(self) -> tuple[AccountKey, str]:
        """A name that no other row has."""
        return self.account, self.post.id

    @property
    def text(self) -> str:
        """The title, else the first line of the text."""
        return self.post.title or self.post.text.strip().partition("\n")[0]

    @property
    def undescribed(self) -> tuple[Attachment, ...]:
        """The pictures and videos without a description."""
        return tuple(one for one in self.post.attachments if not one.alt.strip())

    @property
    def described(self) -> int:
        """How many pictures and videos have a description."""
        return len(self.post.attachments) - len(self.undescribed)


@dataclass(frozen=True, slots=True)
class MonthSum:
    """What the posts of a month got together. ``first`` is the first day of the month."""

    first: date
    posts: int
    likes: int
    replies: int
    boosts: int


def sums_by_month(posts: Iterable[Post], zone: tzinfo) -> tuple[MonthSum, ...]:
    """Return the sums of each month from the first to the last post, with the months that have none."""
    found: dict[date, list[Post]] = {}
    for post in posts:
        found.setdefault(post.created_utc.astimezone(zone).date().replace(day=1), []).append(post)
    if not found:
        return ()
    first, last = min(found), max(found)
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple(
        _sum(date(number // 12, number % 12 + 1, 1), found.get(date(number // 12, number % 12 + 1, 1), []))
        for number in numbers
    )


def csv_of(rows: Sequence[HistoryRow], zone: tzinfo) -> str:
    """Return own posts as CSV with a heading. A text that a spreadsheet would take for a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    for row in rows:
        post = row.post
        text = "\n\n".join(filter(None, (post.title, post.text)))
        writer.writerow(
            (
                post.created_utc.astimezone(zone).isoformat(timespec="seconds"),
                escaped(row.account),
                escaped(text),
                str(post.visibility),
                len(post.attachments),
                row.described,
                post.favourites,
                post.replies,
                post.reblogs,
                escaped(post.url),
            )
        )
    return out.getvalue()


def escaped(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_SIGNS) or text.startswith("'") else text


def _sum(first: date, posts: Sequence[Post]) -> MonthSum:
    return MonthSum(
        first,
        len(posts),
        sum(one.favourites for one in posts),
        sum(one.replies for one in posts),
        sum(one.reblogs for one in posts),
    )
