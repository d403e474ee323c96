"""Sign-ins among many wrong ones: one thread, a queue with an end, and everybody else goes on."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.oauth.passwords import RETRY_S, THREAD_NAME
from kesong_desktop.homeserver.web.routes import create_app
from kesong_desktop.model.library.photo import MediaFacts
from tests.unit.homeserver.conftest import SMALL
from tests.unit.homeserver.test_oauth import SignIn
from tests.unit.homeserver.world import PASSWORD, Clock, World, cheap_hasher, client_of, fake_tools, jpeg

WAIT_S = 30
TRIES = 60
PLACES = 8


class HeldHasher(PasswordHasher):
    """Works only while ``go`` is set, and counts how many do so at once."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.go = threading.Event()
        self.begun = threading.Event()
        self.threads: set[str] = set()
        self.most = self._now = 0
        self.checks = 0
        self._count = threading.Lock()
        self.go.set()

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # type: ignore[override] # noqa: A002
        """As argon2's, once it may."""
        with self._count:
            self.checks += 1
            self._now += 1
            self.most = max(self.most, self._now)
            self.threads.add(threading.current_thread().name)
        self.begun.set()
        assert self.go.wait(WAIT_S)
        try:
            return super().verify(hash, password)
        finally:
            with self._count:
                self._now -= 1


@pytest.fixture
def hasher() -> HeldHasher:
    """A hasher that can be held."""
    return HeldHasher()


@pytest.fixture
def held(tmp_path: Path, clock: Clock, hasher: HeldHasher) -> Iterator[World]:
    """A home with alice, whose passwords are checked by ``hasher``."""
    with (
        open_home(tmp_path / "held", tools=fake_tools(), clock_ms=clock, limits=SMALL, hasher=hasher) as home,
        client_of(create_app(home)) as client,
    ):
        home.add_user("alice", PASSWORD)
        yield World(home, client, clock)
        hasher.go.set()


def test_wrong_sign_ins_leave_others_served(held: World, hasher: HeldHasher) -> None:
    """Of 60 at once eight wait, one at a time is worked on, the others hear when to come again; home is read meanwhile."""
    alice, sign_in = held.person("alice"), SignIn(held.client)
    alice.say("here")
    hasher.go.clear()
    with ThreadPoolExecutor(TRIES) as crowd:
        tries = [
            crowd.submit(sign_in.submit, name=f"nobody{number}", password="wrong") for number in range(TRIES)
        ]
        assert hasher.begun.wait(WAIT_S)
        refused = [one.result() for one in _first_done(tries, TRIES - PLACES)]
        assert {answer.status_code for answer in refused} == {429}
        assert {answer.headers["retry-after"] for answer in refused} == {str(RETRY_S)}
        # All that is not refused is held, and stays so while pages are read.
        for _ in range(10):
            assert alice.seen("/api/v1/timelines/home") == ["here"]
        assert sum(not one.done() for one in tries) == PLACES
        hasher.go.set()
        answers = [one.result().status_code for one in tries]
    assert sorted(answers) == [401] * PLACES + [429] * (TRIES - PLACES)
    assert (hasher.checks, hasher.most) == (PLACES, 1)
    assert len(hasher.threads) == 1
    assert hasher.threads.pop().startswith(THREAD_NAME)
    assert sign_in.submit().status_code == 303


def test_slow_uploads_leave_others_served(held: World) -> None:
    """Of sixty at once two are worked on, the others wait without a worker thread; home is read meanwhile, and all are taken."""
    alice, begun, go = held.person("alice"), threading.Event(), threading.Event()
    alice.say("here")
    preparation = held.home.media.processor._preparation
    tools, most, lock = preparation._tools, [0, 0], threading.Lock()

    def probe(path: Path) -> MediaFacts:
        with lock:
            most[0] += 1
            most[1] = max(most)
            if most[0] == 2:
                begun.set()
        go.wait(WAIT_S)
        with lock:
            most[0] -= 1
        return tools.probe(path)

    preparation._tools = replace(tools, probe=probe)
    with ThreadPoolExecutor(TRIES) as crowd:
        try:
            sent = [crowd.submit(alice.send_file, jpeg((40 + number, 40))) for number in range(TRIES)]
            assert begun.wait(WAIT_S)
            for _ in range(10):
                assert alice.seen("/api/v1/timelines/home") == ["here"]
            assert not any(one.done() for one in sent)
        finally:
            go.set()
        assert {one.result().status_code for one in sent} == {200}
    assert most[1] == 2


def _first_done(tries: list[Future[httpx.Response]], count: int) -> list[Future[httpx.Response]]:
    """The first so many that end."""
    ended = as_completed(tries, timeout=WAIT_S)
    return [next(ended) for _ in range(count)]


def test_a_full_queue_locks_no_name(held: World, hasher: HeldHasher) -> None:
    """Tries that found no place do not count as failures of their name."""
    sign_in = SignIn(held.client)
    hasher.go.clear()
    with ThreadPoolExecutor(TRIES) as crowd:
        waiting = [crowd.submit(sign_in.submit, name=f"nobody{number}") for number in range(PLACES + 1)]
        (first,) = _first_done(waiting, 1)
        assert first.result().status_code == 429
        assert [sign_in.submit(password="wrong").status_code for _ in range(6)] == [429] * 6
        hasher.go.set()
    assert sign_in.submit().status_code == 303


def test_the_thread_ends_with_the_home(tmp_path: Path) -> None:
    """Nothing runs on, and a second close does nothing."""
    home: HomeService = open_home(tmp_path / "other", tools=fake_tools(), hasher=cheap_hasher())
    home.add_user("alice", PASSWORD)
    assert any(one.name.startswith(THREAD_NAME) for one in threading.enumerate())
    home.close()
    home.close()
    assert not any(one.name.startswith(THREAD_NAME) for one in threading.enumerate())


def test_a_locked_name_says_for_how_long(held: World) -> None:
    """After five wrong passwords the answer has the minute as Retry-After."""
    sign_in = SignIn(held.client)
    for _ in range(5):
        sign_in.submit(password="wrong")
    assert sign_in.submit().headers["retry-after"] == "60"
