"""What a transaction has changed that people who listen want to hear of, once it is on the disk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostCreated:
    """A post or a boost is new."""

    number: int


@dataclass(frozen=True, slots=True)
class PostEdited:
    """A post says something else. ``entries`` are its id and those of its boosts."""

    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PostDeleted:
    """A post or a boost is no more. ``audience`` are the people who could see it."""

    number: int
    author: int
    audience: frozenset[int]
    visibility: str
    tags: tuple[str, ...] = ()
    is_boost: bool = False


@dataclass(frozen=True, slots=True)
class NotificationCreated:
    """A person has a new notification."""

    number: int
    recipient: int


@dataclass(frozen=True, slots=True)
class ConversationChanged:
    """There is a new direct post in a conversation of a person."""

    number: int
    post: int
    recipient: int


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """Some token is no longer valid."""


ServiceEvent = (
    PostCreated | PostEdited | PostDeleted | NotificationCreated | ConversationChanged | TokenRevoked
)
