"""Server-sent events, and listeners that are slow, silent or gone."""

import json
import socket
from contextlib import closing

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from kesong_desktop.homeserver.events import PostCreated
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.homeserver.streaming.listeners import (
    PATIENCE_S,
    Attendance,
    Radio,
    dial,
    gist_of,
    is_cut,
    request_of,
    sse,
)
from tests.unit.homeserver.world import Person


@pytest.mark.parametrize(
    ("path", "words_heard"),
    [
        ("/user", ["plain", "#bread", "picture #bread"]),
        ("/public", ["plain", "#bread", "picture #bread"]),
        ("/public/local", ["plain", "#bread", "picture #bread"]),
        ("/public/?only_media=true", ["picture #bread"]),
        ("/public/local?only_media=true", ["picture #bread"]),
        ("/hashtag?tag=bread", ["#bread", "picture #bread"]),
        ("/hashtag/local?tag=BREAD", ["#bread", "picture #bread"]),
        ("/direct", ["direct"]),
    ],
)
def test_events_of_each_kind(url: str, alice: Person, path: str, words_heard: list[str]) -> None:
    """Server-sent events have the same streams, one for each line."""
    picture = alice.upload()["id"]
    with sse(url, path, alice.token) as events:
        alice.say("plain")
        alice.say("#bread")
        alice.say("picture #bread", media_ids=[picture])
        alice.say("direct", visibility="direct")
        heard = iter(events)
        assert [gist_of(json.loads(next(heard)[1])) for _ in words_heard] == words_heard


def test_events_are_no_page_to_be_kept(url: str, alice: Person) -> None:
    """The head says what it is, and that nobody may keep it."""
    opened = sse(url, "/user", alice.token)
    with opened:
        head = opened.answer.headers
    assert head["content-type"].startswith("text/event-stream")
    assert head["cache-control"] == "private, no-store"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/user", 401),
        ("/kitchen", 404),
        ("/hashtag", 400),
        ("/list?list=1", 404),
        ("/list?list=x", 404),
        ("", 404),
    ],
)
def test_events_that_are_refused(url: str, home: HomeService, alice: Person, path: str, status: int) -> None:
    """JSON that says why, and no line stays behind."""
    headers = {} if status == 401 else {"Authorization": f"Bearer {alice.token}"}
    answer = httpx.get(f"{url}/api/v1/streaming{path}", headers=headers)
    assert (answer.status_code, list(answer.json())) == (status, ["error"])
    assert not home.hub._listeners


def test_health_needs_no_token(url: str) -> None:
    """OK."""
    assert httpx.get(f"{url}/api/v1/streaming/health").text == "OK"


def test_silent_stream_gets_keepalives(url: str, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ends see that the connection is alive."""
    monkeypatch.setattr("kesong_desktop.homeserver.web.stream_connections._KEEPALIVE_S", 0.01)
    with httpx.stream("GET", f"{url}/api/v1/streaming/user?access_token={alice.token}") as answer:
        lines = answer.iter_lines()
        assert [next(lines) for _ in range(3)] == [":thump"] * 3


def test_listener_who_goes_is_forgotten(attendance: Attendance, url: str, tune, alice: Person) -> None:
    """Whether they say so or not."""
    tune(alice, "user").line.close()
    with sse(url, "/user", alice.token):
        pass
    torn = tune(alice, "user")
    torn.line.socket.shutdown(socket.SHUT_RDWR)
    attendance.until(0)


@pytest.mark.parametrize("kind", ["socket", "events"])
def test_slow_listener_is_cut_off(
    attendance: Attendance, url: str, tune, home: HomeService, alice: Person, bob: Person, kind: str
) -> None:
    """One who does not read loses the line, and nothing is kept for them; others hear everything meanwhile."""
    address, news = httpx.URL(url), PostCreated(int(bob.say("面" * 5000)["id"]))
    with closing(socket.create_connection((address.host, address.port or 0))) as slow:
        slow.sendall(request_of(kind, alice.token).encode())
        attendance.until(1)
        listener, his = next(iter(home.hub._listeners)), tune(bob, "public")
        while not listener.is_too_slow:
            home.hub.publish([news])
            assert his.events(1)[0][1] == "update"
            assert len(listener._queue) <= home.limits.queued_events
        slow.settimeout(PATIENCE_S)
        while not is_cut(slow):
            pass  # each look waits for what comes
    home.hub.publish([news])
    assert his.events(1)[0][1] == "update"


def test_server_that_ends_says_so_quickly(home: HomeService, alice: Person) -> None:
    """Open lines do not hold it up, and end properly; it can be started again."""
    runner = HomeRunner(home)
    url = runner.start()
    with dial(url, alice) as line, sse(url, "/user", alice.token) as events:
        radio = Radio(line, "user")
        runner.stop()
        with pytest.raises(ConnectionClosed) as closed:
            radio.hear()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code in {1001, 1012}
        assert list(events) == []
    with HomeRunner(home) as again, dial(again.url, alice) as line:
        Radio(line, "user")
