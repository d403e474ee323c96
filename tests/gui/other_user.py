"""Another account on the home server, which likes, posts and follows."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Post


class OtherUser:
    """Acts by the protocol, from elsewhere."""

    def __init__(self, keeper: LocalServer, name: str, *, is_new: bool = True) -> None:
        self._keeper = keeper
        self._name = name
        if is_new:
            keeper.start()
            keeper.home.add_user(name, secrets.token_urlsafe(24), name.title())

    def writes(self, text: str, *, answers: str = "") -> Post:
        """Post something."""
        return self.does(
            lambda client: client.create_status(
                text=text,
                media_ids=[],
                visibility=Visibility.PUBLIC,
                key=secrets.token_hex(16),
                in_reply_to_id=answers,
            )
        )

    def likes(self, post: Post) -> None:
        """Like a post."""
        self.does(lambda client: client.favourite(post.id, on=True))

    def follows(self, name: str) -> None:
        """Follow somebody."""

        async def follow(client: Client) -> None:
            await client.follow((await client.lookup(name)).id, on=True)

        self.does(follow)

    def does(self, work: Callable[[Client], Awaitable[Any]]) -> Any:
        """Anything."""

        async def run() -> Any:
            client = Client(self._keeper.start(), self._keeper.home.issue_token(self._name))
            try:
                return await work(client)
            finally:
                await client.close()

        return asyncio.run(run())
