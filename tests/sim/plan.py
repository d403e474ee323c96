"""The events of one run, from its seed: who posts what and when, and the faults of computer, servers and users."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from kesong_desktop.model.account import Visibility
from tests.sim.servers import KINDS

HOUR_S = 3600.0
YEAR_S = 365 * 24 * HOUR_S
Deed = Literal["clock", "sleep", "quit", "change_source", "delete_source", "fewer", "smaller"]
_MOST: dict[Deed, int] = {
    "clock": 2,
    "sleep": 3,
    "quit": 1,
    "change_source": 1,
    "delete_source": 1,
    "fewer": 1,
    "smaller": 1,
}
"""How often at most, in one run."""
_VISIBLE = (Visibility.PUBLIC, Visibility.UNLISTED, Visibility.PRIVATE)


@dataclass(frozen=True)
class Post:
    """Something that a person will want to post."""

    at_s: float
    account: int
    text: str
    alts: tuple[str, ...]
    visibility: Visibility


@dataclass(frozen=True)
class Event:
    """Something that befalls the world; ``amount`` is in seconds, or a number to choose by."""

    at_s: float
    deed: Deed
    amount: float = 0.0


@dataclass(frozen=True)
class Plan:
    """A run. Times are in seconds from its beginning; ``account`` is an index into ``hosts``."""

    kinds: tuple[str, ...]
    """The kind of each server."""
    hosts: tuple[int, ...]
    """For each account, which server it is on."""
    posts: tuple[Post, ...]
    events: tuple[Event, ...]
    is_mild: bool
    healed_s: float
    keeps_order: bool
    """The posts are a series: strict order is asked for."""


def draw(random: Random, only: str = "") -> Plan:
    """A plan; of the servers, the first is of the kind ``only`` where that is given."""
    first = only or random.choice(list(KINDS))
    shape = random.choice(("one", "one", "one", "same server", "two servers"))
    kinds = (first, random.choice(list(KINDS))) if shape == "two servers" else (first,)
    hosts = {"one": (0,), "same server": (0, 0), "two servers": (0, 1)}[shape]
    healed_s = random.choice([1, 3, 3, 12, 30]) * HOUR_S
    is_mild = random.random() < 0.2
    posts = _posts(random, [kinds[host] for host in hosts], healed_s)
    events = () if is_mild else _events(random, healed_s)
    return Plan(
        kinds=kinds,
        hosts=hosts,
        posts=posts,
        events=events,
        is_mild=is_mild,
        healed_s=healed_s,
        keeps_order=random.random() < 0.2,
    )


def _posts(random: Random, kinds: Sequence[str], healed_s: float) -> tuple[Post, ...]:
    posts = []
    are_twins = random.random() < 0.2
    for number in range(random.randint(2, 5)):
        account = random.randrange(len(kinds))
        least = 1 if kinds[account] == "pixelfed" else 0
        count = least if are_twins else max(least, random.choice([0, 1, 1, 2, 4]))
        alike = are_twins or random.random() < 0.3
        alts = [
            random.choice(["", "a lake"] if alike else ["", f"picture {number}.{n}"]) for n in range(count)
        ]
        posts.append(
            Post(
                at_s=0.0 if random.random() < 0.6 else random.uniform(0, healed_s / 2),
                account=account,
                text="hello" if alike else f"post {number} <&>",
                alts=tuple(alts),
                visibility=Visibility.PUBLIC if alike else random.choice(_VISIBLE),
            )
        )
    return tuple(sorted(posts, key=lambda post: post.at_s))


def _events(random: Random, healed_s: float) -> tuple[Event, ...]:
    events = []
    for deed, most in _MOST.items():
        for _ in range(random.randint(1, most) if random.random() < 0.25 else 0):
            early = random.random() < 0.5
            at_s = random.uniform(0.0, 600.0 if early else healed_s)
            events.append(Event(at_s, deed, _amount(random, deed)))
    return tuple(sorted(events, key=lambda event: event.at_s))


def _amount(random: Random, deed: str) -> float:
    if deed == "clock":
        return random.choice([-HOUR_S, HOUR_S, -YEAR_S, YEAR_S])
    if deed == "sleep":
        return random.choice([30.0, 300.0, HOUR_S, 9 * HOUR_S])
    return random.random()
