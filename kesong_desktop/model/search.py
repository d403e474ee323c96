"""What is searched: words or an address, and how two answers become one."""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from kesong_desktop.model.social.notification import SearchResults
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.quick_text import quick_tags, quick_text
from kesong_desktop.model.text.search_words import folded

T = TypeVar("T")
_ADDRESS = re.compile(r"https?://\S+|@[\w.-]+@[\w.-]+(:\d+)?", re.IGNORECASE)


def is_address(words: str) -> bool:
    """Return whether ``words`` name one post or person: a web address or ``@name@host``."""
    return _ADDRESS.fullmatch(words.strip()) is not None


def searchable_post(post: Post) -> str:
    """Return all words of a post for ``holds_all``: what it says, its author and its descriptions."""
    return indexed_words(post)[0]


def searchable_person(person: Person) -> str:
    """Return the name and the handle of a person for ``holds_all``."""
    return folded(f"{person.name}\n{person.handle}")


def tags_of(post: Post) -> dict[str, str]:
    """Return the hashtags of a post, without ``#``, by their folded names."""
    return indexed_words(post)[1]


def indexed_words(post: Post) -> tuple[str, dict[str, str]]:
    """Return what ``searchable_post`` and ``tags_of`` return, reading the post's HTML once."""
    author, names = post.author, None
    text = quick_text(post.html)
    if text is None:
        text = richtext.text_of(post.runs)
    else:
        names = quick_tags(post.html, text)
    if names is None:
        names = tuple(run.target.removeprefix("#") for run in post.links if run.kind == "tag")
    alts = (one.alt for one in post.attachments)
    words = folded("\n".join((text, post.spoiler, author.name, author.handle, *alts)))
    return words, {folded(name): name for name in names}


def merged(first: SearchResults, further: SearchResults) -> SearchResults:
    """Return both results, each item once: those of ``first`` keep their places, as ``further`` has them where it does."""
    return SearchResults(
        people=_united(first.people, further.people, lambda one: one.id),
        posts=_united(first.posts, further.posts, post_key),
        tags=_united(first.tags, further.tags, folded),
    )


def post_key(post: Post) -> str:
    """Return what a post and a boost of it have in common."""
    return post.url or post.id


def _united(first: Iterable[T], further: Iterable[T], key_of: Callable[[T], Hashable]) -> tuple[T, ...]:
    found: dict[Hashable, T] = {}
    for one in first:
        found.setdefault(key_of(one), one)
    for one in further:
        found[key_of(one)] = one
    return tuple(found.values())
