"""What a person does with other people's posts beyond reading, and with their own once they are out."""

from collections.abc import Mapping
from concurrent.futures import Future

from msgspec.structs import replace

from kesong_desktop.actions import posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import PostChanged, TimelineChanged
from kesong_desktop.model.post import HOME, Person, Post
from kesong_desktop.model.social import Found, Source
from kesong_desktop.sync import pull

_OPEN_FIRST = tuple(Visibility)


def boost(desk: Desk, account: Account, post: Post, *, on: bool) -> Future[Post]:
    """Boost a post (or no longer). Shown at once, and as it was again if the server does not take it."""
    after = post.with_boost(on=on)
    return reading.change_at_once(desk, account, post, after, lambda client: client.boost(post.id, on=on))


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
    desk: Desk, account: Account, post: Post, source: Source, *, alts: Mapping[str, str] | None = None
) -> Future[Post]:
    """Give one's own post these words, and its pictures new descriptions (``alts``, by media id). Every picture stays.

    Raises:
        InvalidInput: the server cannot edit posts.
    """
    if not posting.capability_of(desk, account).edits:
        raise InvalidInput(f"{account.host} cannot edit posts.", "Delete it, and post it anew.")

    async def work(client: Client) -> Post:
        now = await client.status(post.id)  # another program may have put pictures in since it was last read
        said = await client.edit_status(
            post.id,
            text=source.text,
            media_ids=[one.id for one in now.attachments],
            spoiler=source.spoiler,
            sensitive=now.sensitive or bool(source.spoiler),
            alts=alts,
        )
        edited = replace(said, bookmarked=post.bookmarked)
        desk.cache.put_post(account.key, edited)
        desk.report(PostChanged(account.key, post.id))
        return edited

    return desk.engine.with_client(account, work)


def follow(desk: Desk, account: Account, person: Person, *, on: bool) -> Future[bool]:
    """Follow a person (or no longer), and read their posts; tells whether they are now followed or asked."""

    async def work(client: Client) -> bool:
        is_on = await client.follow(person.id, on=on)
        await pull.newest(client, desk.cache, account, HOME)
        desk.report(TimelineChanged(account.key, HOME.name))
        return is_on

    return desk.engine.with_client(account, work)


def search(desk: Desk, account: Account, words: str) -> Future[Found]:
    """People, posts and tags that the server finds.

    Raises:
        InvalidInput: there are no words.
    """
    if not words.strip():
        raise InvalidInput("There is nothing to search for.", "Type a name, a tag or a word.")
    return desk.engine.with_client(account, lambda client: client.search(words.strip()))
