"""A home server whose streams can be listened to."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.homeserver.streaming.listeners import Attendance, Radio, dial


@pytest.fixture
def url(home: HomeService) -> Iterator[str]:
    """The address of a running server."""
    with HomeRunner(home) as runner:
        yield runner.url


@pytest.fixture
def attendance(home: HomeService) -> Attendance:
    """Of the home, from before its first listener."""
    return Attendance(home)


@pytest.fixture
def tune(url: str) -> Iterator[Callable[..., Radio]]:
    """Opens WebSockets, closed at the end."""
    with ExitStack() as lines:
        yield lambda person, *streams: Radio(lines.enter_context(dial(url, person)), *streams)
