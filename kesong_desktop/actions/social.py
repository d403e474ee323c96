"""What a person does with other people's posts beyond reading, and with their own once they are out."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import Future

from kesong_desktop.actions import doing, posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.outbox import ENDED, Body, Deed, Picture, Verb
from kesong_desktop.model.post import HOME, Person, Post
from kesong_desktop.model.social import Found, Source
from kesong_desktop.sync import deeds, pull

_OPEN_FIRST = tuple(Visibility)


def boost(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Boost a post (or no longer). Shown at once, and as it was again if the server does not take it."""
    return reading.gesture(desk, account, post.with_boost(on=on), Deed(Verb.BOOST, post.id, on=on))


def begin_reply(desk: Desk, account: Account, post: Post) -> Draft:
    """A saved draft that answers ``post``: it names the author, and is not for more people than the post is.

    Raises:
        DiskFull, StoreProblem: nothing was saved.
    """
    is_own = post.author.id == account.remote_id
    widest = max(account.default_visibility, post.visibility, key=_OPEN_FIRST.index)
    return posting.keep(
        desk,
        Draft(
            id=posting.NO_DRAFT,
            account=account.key,
            text="" if is_own else f"@{post.author.acct} ",
            visibility=widest,
            spoiler=post.spoiler,
            in_reply_to_id=post.id,
        ),
    )


def source(desk: Desk, account: Account, post: Post) -> Future[Source]:
    """The words of one's own post as they were typed, to be edited."""
    return desk.engine.with_client(account, lambda client: client.source(post.id))


def edit(
    desk: Desk,
    account: Account,
    post: Post,
    source: Source,
    *,
    alts: Mapping[str, str] | None = None,
    language: str = "",
) -> Future[Post]:
    """Give one's own post these words, and its pictures new descriptions (``alts``, by media id). Every picture stays.

    Without a warning in ``source`` it has none any more, and what was hidden behind one is not hidden. ``language`` empty: as
    it was. Shown at once; done when there is a line. The future holds the post as it then is, or ``Refused``.

    Raises:
        InvalidInput: the server cannot edit posts.
    """
    if not posting.capability_of(desk, account).edits:
        raise InvalidInput(f"{account.host} cannot edit posts.", "Delete it, and post it anew.")

    deed = Deed(Verb.EDIT, post.id, on=True)
    done = doing.put(
        desk,
        account,
        deed,
        title=source.text,
        body=Body(source.text, spoiler=source.spoiler, sensitive=bool(source.spoiler), language=language),
        pictures=[Picture("", alt=alt, media_id=number) for number, alt in (alts or {}).items()],
    )
    return doing.then(done, lambda _: desk.cache.post(account.key, post.id) or post)


def follow(desk: Desk, account: Account, person: Person, *, on: bool) -> Future[bool]:
    """Follow a person (or no longer), and read their posts; tells whether they are now followed or asked, or will be."""

    async def work(client: Client) -> bool:
        job = await asyncio.wrap_future(
            doing.put(desk, account, Deed(Verb.FOLLOW, person.id, on=on), title=person.name)
        )
        if job.state in ENDED:
            await pull.newest(client, desk.cache, account, HOME)
            deeds.after_pull(desk.cache, desk.jobs, account.key)
            desk.report(TimelineChanged(account.key, HOME.name))
        return on

    return desk.engine.with_client(account, work)


def search(desk: Desk, account: Account, words: str) -> Future[Found]:
    """People, posts and tags that the server finds.

    Raises:
        InvalidInput: there are no words.
    """
    if not words.strip():
        raise InvalidInput("There is nothing to search for.", "Type a name, a tag or a word.")
    return desk.engine.with_client(account, lambda client: client.search(words.strip()))
