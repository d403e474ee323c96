"""A server made of a function, and a client that talks with it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from kesong_desktop.api.client import Client

SERVER, TOKEN, NOW = "https://pixels.town", "TOKEN-KEPT-AT-HOME", 1_700_000_000.0
RECORDED = Path(__file__).parents[2] / "data" / "recorded"

Answer = Callable[[httpx.Request], httpx.Response]


def ask(answer: Answer, do: Callable[[Client], Awaitable[Any]], *, server: str = SERVER) -> Any:
    """What ``do`` comes to when the server answers so."""

    async def run() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            return await do(Client(server, TOKEN, http=http, clock=lambda: NOW))

    return asyncio.run(run())


class Script:
    """Answers one response after the other, and keeps the requests."""

    def __init__(self, *responses: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self._responses = list(responses)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._responses.pop(0)

    @property
    def asked(self) -> list[str]:
        """Method and address of each request, without the origin."""
        return [f"{one.method} {one.url.raw_path.decode()}" for one in self.requests]


def status(number: int | str = 1, **more: Any) -> dict[str, Any]:
    """A status entity with what no server leaves out."""
    account = {"id": "7", "username": "alice", "acct": "alice"}
    return {
        "id": str(number),
        "account": account,
        "created_at": "2024-01-31T12:30:15.000Z",
        "visibility": "public",
    } | more


def recorded(name: str) -> Any:
    """A body that a real server sent."""
    return json.loads((RECORDED / f"{name}.json").read_bytes())
