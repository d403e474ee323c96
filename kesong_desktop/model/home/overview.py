"""What the owner of a home server sees of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HomePerson:
    """A person of the server. ``role`` is ``owner``, ``member``, ``guest`` or ``removed``: the posts stayed.

    ``quota_bytes`` None: the server's counts.
    """

    id: int
    name: str
    display_name: str
    role: str
    posts: int
    files: int
    stored_bytes: int
    quota_bytes: int | None


@dataclass(frozen=True, slots=True)
class HomeFault:
    """A request that ended in a fault of the server, in milliseconds since 1970."""

    at_ms: int
    request: str
    status: int


@dataclass(frozen=True, slots=True)
class HomeReport:
    """What somebody reported about somebody else, in milliseconds since 1970."""

    at_ms: int
    reporter: str
    reported: str
    comment: str


@dataclass(frozen=True, slots=True)
class HomeOverview:
    """People, the largest first, and the last 24 hours. ``quota_bytes`` is for all without their own; None: no limit."""

    people: tuple[HomePerson, ...]
    quota_bytes: int | None
    requests: int
    refused: int
    faults: int
    latest: tuple[HomeFault, ...]
    reports: tuple[HomeReport, ...]
