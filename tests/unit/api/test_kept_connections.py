"""Connections at rest, taken by several tasks at once."""

import asyncio
import ssl

import httpcore

from kesong_desktop.api.http.kept_connections import HttpConnection, KeptConnections, origin_of

ORIGIN = origin_of("http://127.0.0.1/")


class Stream(httpcore.AsyncNetworkStream):
    """A connection that the server has closed already, or not; closing it lets other tasks run."""

    def __init__(self, *, is_closed: bool) -> None:
        self.is_closed = is_closed

    def get_extra_info(self, info: str) -> bool:
        return self.is_closed

    async def aclose(self) -> None:
        await asyncio.sleep(0)


def rested(kept: KeptConnections, *, is_closed: bool) -> HttpConnection:
    """A connection that ``kept`` has at rest."""
    made = HttpConnection(Stream(is_closed=is_closed), ORIGIN)
    made.kept_until_s = float("inf")
    kept._resting.append(made)
    return made


def test_two_tasks_take_while_a_closed_connection_is_left_out():
    """Each gets a connection of its own, though the first waits until the closed one is closed here as well."""
    kept = KeptConnections(ssl.create_default_context)
    good = [rested(kept, is_closed=False) for _ in range(2)]
    rested(kept, is_closed=True)

    async def both() -> list[HttpConnection]:
        return await asyncio.gather(kept.take(ORIGIN), kept.take(ORIGIN))

    assert {*asyncio.run(both())} == {*good}
