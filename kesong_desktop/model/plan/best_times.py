"""Best times: when own posts got the most likes and replies, by weekday and hour."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

LEAST_POSTS = 20
"""Fewer posts say nothing."""
LEAST_AT_A_TIME = 3
"""Nor do fewer posts at one weekday and hour."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a post got: when it was posted (seconds since 1970), its likes and its replies."""

    at_s: float
    likes: int
    replies: int


@dataclass(frozen=True, slots=True)
class TimeScore:
    """The mean of likes and replies of the posts at an hour of a weekday (Monday is 0), and how many posts that were."""

    weekday: int
    hour: int
    mean: float
    posts: int


@dataclass(frozen=True, slots=True)
class BestTimes:
    """The times with enough posts, the best first; ``posts`` is how many were looked at, ``mean`` what one of them got."""

    posts: int
    mean: float
    times: tuple[TimeScore, ...] = ()

    @property
    def is_enough(self) -> bool:
        """True where there are enough posts to say anything."""
        return self.posts >= LEAST_POSTS and bool(self.times)


def best_times(reactions: Iterable[Reaction], zone: tzinfo) -> BestTimes:
    """Return when posts did best. No time is named below ``LEAST_POSTS`` posts, nor one with fewer than ``LEAST_AT_A_TIME``."""
    by_time: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for one in reactions:
        at = datetime.fromtimestamp(one.at_s, zone)
        by_time[at.weekday(), at.hour].append(one.likes + one.replies)
    count = sum(len(got) for got in by_time.values())
    mean = sum(sum(got) for got in by_time.values()) / count if count else 0.0
    if count < LEAST_POSTS:
        return BestTimes(count, mean)
    found = [
        TimeScore(weekday, hour, sum(got) / len(got), len(got))
        for (weekday, hour), got in by_time.items()
        if len(got) >= LEAST_AT_A_TIME
    ]
    found.sort(key=lambda one: (-one.mean, -one.posts, one.weekday, one.hour))
    return BestTimes(count, mean, tuple(found))
