"""Events of the home server: changes that streaming connections are notified of after the commit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostCreated:
    """A post or boost was created; ``number`` is its id."""

    number: int


@dataclass(frozen=True, slots=True)
class PostEdited:
    """A post was edited. ``entries`` are its id and those of its boosts."""

    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PostDeleted:
    """A post or boost was deleted. ``audience`` are the ids of the accounts that could see it."""

    number: int
    author: int
    audience: frozenset[int]
    visibility: str
    tags: tuple[str, ...] = ()
    is_boost: bool = False


@dataclass(frozen=True, slots=True)
class NotificationCreated:
    """A notification was created for the account ``recipient``."""

    number: int
    recipient: int


@dataclass(frozen=True, slots=True)
class ConversationChanged:
    """A direct post was added to a conversation of the account ``recipient``."""

    number: int
    post: int
    recipient: int


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """A token was revoked; every session checks its own."""


ServiceEvent = (
    PostCreated | PostEdited | PostDeleted | NotificationCreated | ConversationChanged | TokenRevoked
)
