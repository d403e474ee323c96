"""Records of filters and their matches. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilterKeyword:
    """A word that a filter looks for."""

    id: int
    word: str
    whole_word: bool


@dataclass(frozen=True, slots=True)
class FilteredPost:
    """A post that a filter lists; ``id`` is the id of the entry."""

    id: int
    post: int


@dataclass(frozen=True, slots=True)
class FilterRule:
    """A filter: keywords and posts, the contexts in which it applies, and its action."""

    id: int
    title: str
    contexts: tuple[str, ...]
    action: str
    expires_ms: int | None
    keywords: tuple[FilterKeyword, ...]
    posts: tuple[FilteredPost, ...]


@dataclass(frozen=True, slots=True)
class FilterHit:
    """The keywords and posts by which a filter matches a post."""

    rule: FilterRule
    words: tuple[str, ...]
    is_named: bool
