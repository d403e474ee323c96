"""What a person may want to type: from the journal, from what was seen, and from the server."""

import re
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from html import unescape

from kesong_desktop.actions import posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account
from kesong_desktop.model.marks import tags_in
from kesong_desktop.model.post import HOME, PUBLIC, Person, Post
from kesong_desktop.model.suggestion import Kind, Suggestion

_SEEN = 200
"""So many posts of each timeline are looked through."""
_MARKUP = re.compile(r"<[^>]*>")
Suggestions = tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What this computer knows by itself. People: those who were written to, then those who were seen."""

    used_tags: Suggestions = ()
    seen_tags: Suggestions = ()
    people: Suggestions = ()


def known(desk: Desk, account: Account) -> Known:
    """What this computer knows by itself. Reads the disk, and the text of some hundred posts."""
    seen = [post for name in (HOME, PUBLIC) for post in desk.cache.page(account.key, name.name, limit=_SEEN)]
    names = {one.acct: one.name for one in _people_of(seen)}
    people = dict.fromkeys((*desk.habits.words(account.key, "person"), *names))
    return Known(
        tuple(Suggestion("tag", word) for word in desk.habits.words(account.key, "tag")),
        tuple(Suggestion("tag", word) for word in _each_once(_tags_of(seen))),
        tuple(Suggestion("person", acct, names.get(acct, "")) for acct in people if acct != account.username),
    )


def told(desk: Desk, account: Account) -> Future[Suggestions]:
    """The tags that the account follows, then those that are popular, by the server."""
    software = posting.capability_of(desk, account).software

    async def ask(client: Client) -> Suggestions:
        names = (*await client.followed_tags(), *await client.popular_tags(software))
        return tuple(Suggestion("tag", name) for name in _each_once(names))

    return desk.engine.with_client(account, ask)


def followed(desk: Desk, account: Account) -> Future[Suggestions]:
    """The people whom the account follows, the last of them first, by the server."""

    async def ask(client: Client) -> Suggestions:
        people = await client.followed_people(account.remote_id)
        return tuple(Suggestion("person", one.acct, one.name) for one in people)

    return desk.engine.with_client(account, ask)


def asked(desk: Desk, account: Account, kind: Kind, words: str) -> Future[Suggestions]:
    """What the server finds for the words that are being typed."""

    async def ask(client: Client) -> Suggestions:
        if kind == "place":
            return tuple(Suggestion("place", one.name, id=one.id) for one in await client.places(words))
        found = await client.matching(kind, words)
        if kind == "tag":
            return tuple(Suggestion("tag", name) for name in found.tags)
        return tuple(Suggestion("person", one.acct, one.name) for one in found.people)

    return desk.engine.with_client(account, ask)


def _tags_of(posts: Iterable[Post]) -> Iterator[str]:
    for post in posts:
        if "#" in post.html:
            yield from tags_in(
                unescape(_MARKUP.sub("", post.html.replace("<br", "\n<").replace("</p", "\n<")))
            )


def _people_of(posts: Iterable[Post]) -> Iterator[Person]:
    """Those who wrote them, and those who passed them on."""
    for post in posts:
        if post.reblogged_by is not None:
            yield post.reblogged_by
        yield post.author


def _each_once(words: Iterable[str]) -> Iterator[str]:
    """Whatever their case, as the first has it."""
    known: set[str] = set()
    for word in words:
        if word.casefold() not in known:
            known.add(word.casefold())
            yield word
