"""Records of OAuth apps and tokens."""

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
    """The grant of a token. ``account`` is 0 for a token of an app without a user."""

    account: int
    app_name: str
    website: str
    scopes: tuple[str, ...]
    is_guest: bool = False
    """Whether the user is a guest, who may read but not publish."""


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A new token in plain text, which is not stored."""

    token: str
    scopes: tuple[str, ...]
    created_ms: int
