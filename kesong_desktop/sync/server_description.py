"""Describes an account's server in one line, for diagnosis."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


@dataclass(frozen=True, slots=True)
class ServerDescription:
    """The name of the signed-in person and the server's software, and how far the server's clock is ahead, in seconds."""

    text: str
    ahead_s: float


async def describe_server(client: "Client", clock: Callable[[], float] = time.time) -> ServerDescription:
    """Ask who is signed in and what the server runs. ``clock`` returns seconds since 1970.

    Raises:
        KesongError: the server does not answer, or refuses the token.
    """
    me = await client.me()
    now_s = client.server_now()
    capability = await client.capability()
    text = f"{me.person.name}, {capability.software} {capability.version}".strip()
    return ServerDescription(text, 0.0 if now_s is None else now_s - clock())
