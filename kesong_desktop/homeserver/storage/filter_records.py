"""Filters and why they match a post, as values. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilterKeyword:
    """A word that a filter looks for."""

    id: int
    word: str
    whole_word: bool


@dataclass(frozen=True, slots=True)
class FilteredPost:
    """A post that a filter names; ``id`` is that of its being there."""

    id: int
    post: int


@dataclass(frozen=True, slots=True)
class FilterRule:
    """What a person would rather not meet, where, and what is done then."""

    id: int
    title: str
    contexts: tuple[str, ...]
    action: str
    expires_ms: int | None
    keywords: tuple[FilterKeyword, ...]
    posts: tuple[FilteredPost, ...]


@dataclass(frozen=True, slots=True)
class FilterHit:
    """The reason why a filter matches a post."""

    rule: FilterRule
    words: tuple[str, ...]
    is_named: bool
