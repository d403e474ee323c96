"""The program's client, talking with a model."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from kesong_desktop.api.client import Client
from kesong_desktop.api.transport import make_http
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.post import Post
from tests.fakes.servers.model import SERVER, TOKEN, Model


def ask(model: Model, do: Callable[[Client], Awaitable[Any]], *, token: str = TOKEN) -> Any:
    """What ``do`` comes to; the headers are those of the real connection."""

    async def run() -> Any:
        real = make_http(SERVER)
        headers = dict(real.headers)
        await real.aclose()
        async with httpx.AsyncClient(transport=httpx.MockTransport(model), headers=headers) as http:
            return await do(Client(SERVER, token, http=http))

    return asyncio.run(run())


async def publish(client: Client, picture: Path, count: int = 1, key: str = "K", text: str = "hello") -> Post:
    """Post ``count`` pictures, described by their numbers."""
    sent = [
        await client.upload(picture, mime="image/jpeg", alt=f"number {one}", focus=(0, 0.5))
        for one in range(count)
    ]
    return await client.create_status(
        text=text, media_ids=[one.id for one in sent], visibility=Visibility.PUBLIC, key=key
    )
