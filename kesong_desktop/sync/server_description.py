"""A short description of an account's server, for diagnosis."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


@dataclass(frozen=True, slots=True)
class ServerDescription:
    """Account name, server software, and how far the server's clock is ahead, in seconds."""

    text: str
    ahead_s: float


async def describe_server(client: "Client", clock: Callable[[], float] = time.time) -> ServerDescription:
    """Request the account and the server software, and return the description. ``clock`` returns seconds since 1970.

    Raises:
        KesongError: the server does not answer, or refuses the token.
    """
    me = await client.me()
    now_s = client.server_now()
    capability = await client.capability()
    text = f"{me.person.name}, {capability.software} {capability.version}".strip()
    return ServerDescription(text, 0.0 if now_s is None else now_s - clock())
