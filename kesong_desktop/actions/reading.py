"""Reading timelines, and answering with a like or a bookmark."""

import asyncio
from concurrent.futures import Future

from kesong_desktop.actions import doing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import ReachChanged, TimelineChanged
from kesong_desktop.model.outbox import Deed, Verb
from kesong_desktop.model.post import HOME, Person, Post, Timeline
from kesong_desktop.sync import deeds, pull


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
        deeds.after_pull(desk.cache, desk.jobs, account.key)
        desk.report(ReachChanged(account.key, None))
        desk.engine.answered(account)
        desk.report(TimelineChanged(account.key, timeline.name, pulled.added))
        return pulled

    return desk.engine.with_client(account, work)


def older(desk: Desk, account: Account, timeline: Timeline) -> Future[pull.Pulled]:
    """Pull the next older posts of a timeline into the cache."""

    async def work(client: Client) -> pull.Pulled:
        pulled = await pull.older(client, desk.cache, account, timeline)
        deeds.after_pull(desk.cache, desk.jobs, account.key)
        desk.report(TimelineChanged(account.key, timeline.name))
        return pulled

    return desk.engine.with_client(account, work)


def favourite(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Like a post (or no longer). The cache shows it at once, and as it was again if the server does not take it.

    Without a line it waits in the outbox, and the future holds the post as it is shown.
    """
    return gesture(desk, account, post.with_favourite(on=on), Deed(Verb.FAVOURITE, post.id, on=on))


def bookmark(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Save a post (or let it go), likewise."""
    return gesture(desk, account, post.with_bookmark(on=on), Deed(Verb.BOOKMARK, post.id, on=on))


def delete(desk: Desk, account: Account, post: Post) -> Future[None]:
    """Delete one's own post: here at once, and on the server as soon as it can be reached."""
    deed = Deed(Verb.DELETE, post.id)
    return doing.then(doing.put(desk, account, deed, title=post.title or post.text), lambda _: None)


def follow(desk: Desk, account: Account, acct: str) -> Future[Person]:
    """Follow somebody by name (``name`` or ``name@host``)."""

    async def work(client: Client) -> Person:
        person = await client.lookup(acct)
        await asyncio.wrap_future(doing.put(desk, account, Deed(Verb.FOLLOW, person.id), title=person.name))
        await pull.newest(client, desk.cache, account, HOME)
        deeds.after_pull(desk.cache, desk.jobs, account.key)
        desk.report(TimelineChanged(account.key, HOME.name))
        return person

    return desk.engine.with_client(account, work)


def gesture(desk: Desk, account: Account, after: Post, deed: Deed) -> Future[Post]:
    """Do ``deed``, after which the post looks like ``after``; the future holds that."""
    return doing.then(doing.put(desk, account, deed, title=after.title or after.text), lambda _: after)
