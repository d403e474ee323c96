"""A server that was joined has another key all at once."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import Reason
from kesong_desktop.homeserver.tls.authority import FOLDER, HomeAuthority
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from tests.unit.actions.joining_steps import here, join


class LeapingClock:
    """Real time, and what was not waited for: what is tried again after seconds is tried again at once."""

    def __init__(self) -> None:
        self._ahead_s = 0.0

    def now(self) -> float:
        """Seconds."""
        return time.monotonic() + self._ahead_s

    async def sleep(self, seconds: float) -> None:
        """Leap."""
        self._ahead_s += seconds
        await asyncio.sleep(0)


@pytest.fixture
def leaping() -> LeapingClock:
    """The clock of the engine."""
    return LeapingClock()


@pytest.fixture
def steady(leaping: LeapingClock) -> Callable[[], float]:
    """Its time."""
    return leaping.now


@pytest.fixture
def sleep(leaping: LeapingClock) -> Callable[[float], Awaitable[None]]:
    """Its way to wait."""
    return leaping.sleep


def test_a_server_with_another_key_is_not_talked_to(services: Services, host: LocalServer) -> None:
    """Its key is lost and made anew: the guest's program stops, and says so."""
    account = join(services, here(host).text)
    host.stop()
    folder = host._paths.home / FOLDER
    for path in folder.iterdir():
        path.unlink()
    HomeAuthority(folder)
    host.start()
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="secret"), account)
    )
    assert job.state is not State.PUBLISHED
    assert job.failure is not None
    assert job.failure.reason is Reason.CERTIFICATE_CHANGED
