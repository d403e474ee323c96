"""A home server whose streams can be listened to."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.homeserver.streaming.listeners import ListenerCount, StreamClient, open_websocket


@pytest.fixture
def url(home: HomeService) -> Iterator[str]:
    """The address of a running server."""
    with HomeRunner(home) as runner:
        yield runner.url


@pytest.fixture
def listener_count(home: HomeService) -> ListenerCount:
    """Of the home, from before its first listener."""
    return ListenerCount(home)


@pytest.fixture
def listen(url: str) -> Iterator[Callable[..., StreamClient]]:
    """Opens WebSockets, closed at the end."""
    with ExitStack() as connections:
        yield lambda person, *streams: StreamClient(
            connections.enter_context(open_websocket(url, person)), *streams
        )
