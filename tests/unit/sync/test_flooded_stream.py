"""A server that floods its stream: the loop comes to other work, and takes events in at a bounded pace."""

import asyncio

from kesong_desktop.model.social.stream_event import PostRemoved, StreamEvent
from kesong_desktop.sync.social.live_updates import AccountWatcher
from tests.unit.sync.world import ANNA, Bench


class Flood:
    """Events without an end, each there at once; ``taken`` counts them."""

    def __init__(self, event: StreamEvent) -> None:
        self.taken = 0
        self._event = event

    def __aiter__(self) -> "Flood":
        return self

    async def __anext__(self) -> StreamEvent:
        self.taken += 1
        return self._event


def test_a_flood_lets_others_work_and_can_be_cancelled(bench: Bench) -> None:
    """A cancellation ends it at its next event; in a minute of the clock it has taken in a burst and 4 a second."""
    flood = Flood(PostRemoved("1"))

    async def run() -> None:
        watcher = AccountWatcher(ANNA, None, bench.live_tools(lambda _: None))  # type: ignore[arg-type]
        task = asyncio.ensure_future(watcher._follow(flood))
        began_s = bench.clock()
        while bench.clock() - began_s < 60.0:  # noqa: ASYNC110 - the bench has no event for it
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())
    assert 60 * 4 * 0.9 < flood.taken < 60 * 4 + 30
