"""Requests to a server for completing hashtags, account names and places."""

from typing import TYPE_CHECKING

from kesong_desktop.model.suggestion import Kind, Suggestion, distinct

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


async def known_tags(client: "Client", software: str) -> tuple[Suggestion, ...]:
    """Return the hashtags that the account follows, then the popular ones on its server, which runs ``software``."""
    names = (*await client.followed_tags(), *await client.popular_tags(software))
    return tuple(Suggestion("tag", name) for name in distinct(names))


async def followed_people(client: "Client", account_id: str) -> tuple[Suggestion, ...]:
    """Return the accounts that ``account_id`` follows, the last followed first."""
    people = await client.followed_people(account_id)
    return tuple(Suggestion("person", one.acct, one.name) for one in people)


async def matching(client: "Client", kind: Kind, words: str) -> tuple[Suggestion, ...]:
    """Return the server's matches for the first letters of a hashtag, an account or a place."""
    if kind == "place":
        return tuple(Suggestion("place", one.name, id=one.id) for one in await client.places(words))
    found = await client.matching(kind, words)
    if kind == "tag":
        return tuple(Suggestion("tag", name) for name in found.tags)
    return tuple(Suggestion("person", one.acct, one.name) for one in found.people)
