"""Connections at rest, taken by several tasks at once."""

import asyncio
import ssl

import h11
import httpcore
import pytest

from kesong_desktop.api.http.kept_connections import HttpConnection, KeptConnections, origin_of

ORIGIN = origin_of("http://127.0.0.1/")


class Stream(httpcore.AsyncNetworkStream):
    """A connection that the server has closed already, or not; closing it lets other tasks run."""

    def __init__(self, *, is_closed: bool) -> None:
        self.is_closed = is_closed
        self.times_closed = 0
        self.fault: Exception | None = None

    def get_extra_info(self, info: str) -> bool:
        return self.is_closed

    async def aclose(self) -> None:
        self.times_closed += 1
        await asyncio.sleep(0)
        if self.fault is not None:
            raise self.fault


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


def test_one_that_is_given_back_after_the_end_is_closed():
    """A download may be broken off only after its client was closed."""
    kept = KeptConnections(ssl.create_default_context)
    stream = Stream(is_closed=False)
    connection = HttpConnection(stream, ORIGIN)
    connection.http.send(h11.Request(method="GET", target="/", headers=[("Host", "127.0.0.1")]))
    connection.http.send(h11.EndOfMessage())
    connection.http.receive_data(b"HTTP/1.1 204 No Content\r\n\r\n")
    while not isinstance(connection.http.next_event(), h11.EndOfMessage):
        pass

    async def end_first() -> None:
        await kept.close()
        await kept.give_back(connection)

    asyncio.run(end_first())
    assert stream.times_closed == 1
    assert kept._resting == []


def test_all_are_closed_though_closing_one_fails():
    """As one whose server is gone does under TLS."""
    kept = KeptConnections(ssl.create_default_context)
    streams = [rested(kept, is_closed=False).stream for _ in range(3)]
    streams[1].fault = OSError("gone")
    with pytest.raises(OSError, match="gone"):
        asyncio.run(kept.close())
    assert [one.times_closed for one in streams] == [1, 1, 1]
