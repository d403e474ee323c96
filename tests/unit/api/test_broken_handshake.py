"""A TLS handshake that is broken off leaves no open connection behind."""

import asyncio

import pytest

from kesong_desktop.api.http.transport import make_http
from kesong_desktop.api.invitation import look_at_certificate

PATIENCE_S = 30.0


async def _ask(host: str) -> None:
    async with make_http(f"https://{host}") as http:
        try:
            await http.get(f"https://{host}/")
        finally:
            # The client lives on: only the connection that was broken off must go.
            await asyncio.sleep(0)


async def _look(host: str) -> None:
    await look_at_certificate(host)


@pytest.mark.parametrize("work", [_ask, _look])
def test_cancelled_handshake_closes_its_connection(work):
    """The server sees the end at once, not when the garbage collector comes by."""

    async def run() -> None:
        spoken, closed = asyncio.Event(), asyncio.Event()

        async def stay_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            spoken.set()
            try:
                await reader.read()
            except ConnectionError:
                pass
            finally:
                writer.close()
            closed.set()

        async with await asyncio.start_server(stay_silent, "127.0.0.1", 0) as server:
            asking = asyncio.create_task(work(f"127.0.0.1:{server.sockets[0].getsockname()[1]}"))
            async with asyncio.timeout(PATIENCE_S):
                await spoken.wait()
                asking.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await asking
                await closed.wait()

    asyncio.run(run())
