"""Reading timelines, and answering with a like or a bookmark."""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any

from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import PostChanged, ReachChanged, TimelineChanged
from kesong_desktop.model.post import HOME, Person, Post, Timeline
from kesong_desktop.sync import pull

Ask = Callable[[Client], Coroutine[Any, Any, Post]]


def refresh(
    desk: Desk, account: Account, timeline: Timeline, *, limit: int = pull.PAGE
) -> Future[pull.Pulled]:
    """Pull the newest posts of a timeline into the cache."""

    async def work(client: Client) -> pull.Pulled:
        try:
            pulled = await pull.newest(client, desk.cache, account, timeline, limit=limit)
        except KesongError as error:
            desk.report(ReachChanged(account.key, error))
            raise
        desk.report(ReachChanged(account.key, None))
        desk.engine.answered(account)
        desk.report(TimelineChanged(account.key, timeline.name, pulled.added))
        return pulled

    return desk.engine.with_client(account, work)


def older(desk: Desk, account: Account, timeline: Timeline) -> Future[pull.Pulled]:
    """Pull the next older posts of a timeline into the cache."""

    async def work(client: Client) -> pull.Pulled:
        pulled = await pull.older(client, desk.cache, account, timeline)
        desk.report(TimelineChanged(account.key, timeline.name))
        return pulled

    return desk.engine.with_client(account, work)


def favourite(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Like a post (or no longer). The cache shows it at once, and as it was again if the server does not take it."""
    return change_at_once(
        desk, account, post, post.with_favourite(on=on), lambda client: client.favourite(post.id, on=on)
    )


def bookmark(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Save a post (or let it go), likewise."""
    return change_at_once(
        desk, account, post, post.with_bookmark(on=on), lambda client: client.bookmark(post.id, on=on)
    )


def delete(desk: Desk, account: Account, post: Post) -> Future[None]:
    """Delete one's own post on the server, then here."""

    async def work(client: Client) -> None:
        await client.delete_status(post.id)
        desk.cache.remove_post(account.key, post.id)
        desk.report(TimelineChanged(account.key, HOME.name))

    return desk.engine.with_client(account, work)


def follow(desk: Desk, account: Account, acct: str) -> Future[Person]:
    """Follow somebody by name (``name`` or ``name@host``)."""

    async def work(client: Client) -> Person:
        person = await client.lookup(acct)
        await client.follow(person.id, on=True)
        await pull.newest(client, desk.cache, account, HOME)
        desk.report(TimelineChanged(account.key, HOME.name))
        return person

    return desk.engine.with_client(account, work)


def change_at_once(desk: Desk, account: Account, before: Post, after: Post, ask: Ask) -> Future[Post]:
    """Show ``after`` and ask the server for it; ``before`` comes back if it does not take it.

    The answer is not kept: Takahē says of a post that was liked that it is not bookmarked.
    """
    desk.cache.put_post(account.key, after)
    desk.report(PostChanged(account.key, before.id))

    async def work(client: Client) -> Post:
        try:
            said = await ask(client)
        except KesongError:
            desk.cache.put_post(account.key, before)
            desk.report(PostChanged(account.key, before.id))
            raise
        return said

    return desk.engine.with_client(account, work)
