"""Calls of the program's client against a model."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from kesong_desktop.api.client import Client
from kesong_desktop.api.http import transport
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Post
from tests.fakes.servers.model import SERVER, TOKEN, Model


def ask(model: Model, do: Callable[[Client], Awaitable[Any]], *, token: str = TOKEN) -> Any:
    """What ``do`` comes to, with all of the real connection but the network."""

    async def run() -> Any:
        async with connected(model) as http:
            return await do(Client(SERVER, token, http=http))

    return asyncio.run(run())


def connected(model: Model) -> httpx.AsyncClient:
    """The program's connection, with a model behind it."""
    return transport.make_http(SERVER, httpx.MockTransport(model))


async def publish(client: Client, picture: Path, count: int = 1, key: str = "K", text: str = "hello") -> Post:
    """Post ``count`` pictures, described by their numbers."""
    sent = [
        await client.upload(picture, mime="image/jpeg", alt=f"number {one}", focus=(0, 0.5))
        for one in range(count)
    ]
    return await client.create_status(
        text=text, media_ids=[one.id for one in sent], visibility=Visibility.PUBLIC, key=key
    )
