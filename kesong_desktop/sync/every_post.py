"""Downloads all posts of an account, page by page."""

from typing import TYPE_CHECKING

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Post, Timeline

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_PAGE = 40
_EMPTY_PAGES = 8
"""Maximum number of pages in a row without a new post; then the end is assumed."""


async def every_post(client: "Client", account: Account) -> list[Post]:
    """Return the account's own posts, newest first, without boosts.

    Raises:
        ServerProblem: the server does not answer, or refuses.
    """
    timeline = Timeline.of_account(account.remote_id)
    found: dict[str, Post] = {}
    asked, cursor, empty = set[str](), "", 0
    while cursor not in asked and empty < _EMPTY_PAGES:
        asked.add(cursor)
        page = await client.timeline(timeline, cursor=cursor, limit=_PAGE)
        fresh = {post.id: post for post in page.posts if post.id not in found}
        empty = 0 if fresh else empty + 1
        found |= fresh
        if not page.older:
            break
        cursor = page.older
    return [post for post in found.values() if is_own(account, post)]


def is_own(account: Account, post: Post) -> bool:
    """Return whether the account wrote the post, rather than boosted it."""
    return post.reblogged_by is None and post.author.id == account.remote_id
