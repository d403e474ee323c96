"""Checks posts that a server no longer lists in a timeline: they may be deleted, changed, or only hidden there."""

from typing import TYPE_CHECKING

from kesong_desktop.errors import Forbidden, Gone, KesongError, NotThisProtocol, Rejected
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.timelines import TimelineCache

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_FINAL = Forbidden | Rejected | NotThisProtocol
"""Errors that a retry would not change."""
_MOST = 6
"""Number of posts that are requested with one pull; the others follow with later pulls."""


async def check_unlisted(client: "Client", cache: TimelineCache, account: Account) -> tuple[str, ...]:
    """Request the posts that are marked as unlisted; return the ids of removed or changed ones.

    Missing posts are removed from the cache; the others are updated, also if they are no longer liked or bookmarked. If the
    server does not answer, they are requested again with the next pull.
    """
    # The window shows its first posts before asyncio is loaded.
    from asyncio import gather  # noqa: PLC0415

    ids = cache.unlisted(account.key, _MOST)
    answers = await gather(*(_asked(client, one) for one in ids))
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
