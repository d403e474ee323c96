"""Asks a server about posts that it no longer lists where they were: deleted, changed, or only hidden there."""

import asyncio
from typing import TYPE_CHECKING

from kesong_desktop.errors import Forbidden, Gone, KesongError, NotThisProtocol, Rejected
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.timelines import TimelineCache

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_FINAL = Forbidden | Rejected | NotThisProtocol
"""Asked again, the server would answer the same."""
_MOST = 6
"""So many are asked for with a pull; the others come with the next pulls."""


async def check_unlisted(client: "Client", cache: TimelineCache, account: Account) -> tuple[str, ...]:
    """Ask for posts that are ``unlisted``; return the ids of those that left the cache or changed.

    What the server does not have leaves the cache; the others are kept as they now are, also where they are not liked or
    bookmarked any more. Where the server does not answer they are asked for again with the next pull.
    """
    ids = cache.unlisted(account.key, _MOST)
    answers = await asyncio.gather(*(_asked(client, one) for one in ids))
    changed = []
    for post_id, answer in zip(ids, answers, strict=True):
        if isinstance(answer, Gone):
            cache.remove_deleted(account.key, post_id)
            changed.append(post_id)
        elif isinstance(answer, Post) and answer.id == post_id:
            changed += [post_id] if cache.put_checked(account.key, answer) else []
        elif isinstance(answer, Post | _FINAL):
            cache.clear_unlisted(account.key, post_id)
    return tuple(changed)


async def _asked(client: "Client", post_id: str) -> Post | KesongError:
    try:
        return await client.status(post_id)
    except KesongError as error:
        return error
