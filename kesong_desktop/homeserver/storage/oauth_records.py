"""OAuth applications and tokens, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AppRecord:
    """A client program registered for OAuth."""

    id: int
    name: str
    website: str
    client_id: str
    redirect_uris: tuple[str, ...]
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GrantRecord:
    """What a token allows. ``account`` is 0 for a token of a program without a person."""

    account: int
    app_name: str
    website: str
    scopes: tuple[str, ...]
    is_guest: bool = False
    """Whether the person may read, but not publish."""


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A new token in plain words, which is kept nowhere."""

    token: str
    scopes: tuple[str, ...]
    created_ms: int
