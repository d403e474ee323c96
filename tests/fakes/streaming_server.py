"""A server in memory with streams, notifications and markers, and with faults on request."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace

from kesong_desktop.model.account import Capability
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.stream_event import StreamEvent
from tests.fakes.posting_server import FakeClient, FakeServer

Said = StreamEvent | BaseException | Callable[[], object]


class Stands:
    """A stream's end that does not come: what is told to it is said, until the listener goes away."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[Said] = asyncio.Queue()
        self.left = False


@dataclass
class StreamingServer(FakeServer):
    """``streams``: what each stream says in turn; the last thing may be ``Stands``. Where all were heard, one just stands."""

    streams: list[list[Said | Stands]] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    markers: dict[str, str] = field(default_factory=dict)
    can: Capability = field(default_factory=lambda: Capability(streams=True, markers=True))

    @property
    def promise(self) -> Capability:
        """What it says that it can do."""
        return self.can

    def has_no_stream(self) -> None:
        """It says so."""
        self.can = replace(self.can, streams=False)


class Listener(FakeClient):
    """One person's signed-in conversation with a ``StreamingServer``."""

    def __init__(self, town: StreamingServer, owner: str) -> None:
        super().__init__(town, owner)
        self._town = town

    @contextlib.asynccontextmanager
    async def live(self, _: str = "", *, pace: object = None) -> AsyncIterator[AsyncIterator[StreamEvent]]:
        async with self._town.call("live"):
            script = self._town.streams.pop(0) if self._town.streams else [Stands()]
        yield self._hear(script)

    async def _hear(self, script: list[Said | Stands]) -> AsyncIterator[StreamEvent]:
        for said in script:
            if isinstance(said, Stands):
                try:
                    while True:
                        for one in _carry_out(await said.queue.get()):
                            yield one
                finally:
                    said.left = True
            for one in _carry_out(said):
                yield one

    async def notifications(self, *, cursor: str = "", limit: int = 40) -> NotificationPage:
        async with self._town.call("notifications"):
            ids = [one.id for one in self._town.notifications]
            start = ids.index(cursor) + 1 if cursor else 0
            shown = tuple(self._town.notifications[start : start + limit])
            is_more = start + limit < len(ids)
            return NotificationPage(shown, shown[-1].id if shown and is_more else "")

    async def markers(self) -> dict[str, str]:
        async with self._town.call("markers"):
            return dict(self._town.markers)

    async def set_marker(self, timeline: str, last_read_id: str) -> bool:
        async with self._town.call("set_marker"):
            self._town.markers[timeline] = last_read_id
        return True


def _carry_out(said: Said) -> list[StreamEvent]:
    if isinstance(said, BaseException):
        raise said
    if callable(said):
        said()
        return []
    return [said]
