"""What a server tells apart from timelines: notices, what was found, and a post's earlier wordings."""

from dataclasses import dataclass
from datetime import datetime

from kesong_desktop.model.post import Person, Post


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody did something that concerns the account. ``kind`` is the protocol's word, such as ``favourite``."""

    id: str
    kind: str
    created_utc: datetime
    person: Person | None = None
    post: Post | None = None

    @property
    def about(self) -> str:
        """What it tells: the same for a like that was taken back and given again, else its id."""
        if self.kind not in _REPEATABLE or self.person is None:
            return self.id
        return f"{self.kind} {self.person.id} {self.post.id if self.post else ''}"


_REPEATABLE = frozenset({"favourite", "reblog", "follow", "follow_request"})


def order_of(id_: str) -> tuple[int, str]:
    """What sorts ids by age. Servers count (Mastodon, Pixelfed, Takahē) or begin with the time at a fixed length (GoToSocial)."""
    return len(id_), id_


@dataclass(frozen=True, slots=True)
class NoticePage:
    """A page of notices, newest first, each once; ``older`` as in ``Page``."""

    notices: tuple[Notice, ...]
    older: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found."""

    people: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place that a server knows; ``name`` with its country."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A post that a server keeps until its time."""

    id: str
    due_utc: datetime
    text: str
    media_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The words of a post as they were typed."""

    text: str
    spoiler: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """One of the wordings that a post has had."""

    created_utc: datetime
    html: str
    spoiler: str = ""
