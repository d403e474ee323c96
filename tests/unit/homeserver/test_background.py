"""Uploads that are answered with 202 and worked on afterwards."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.errors import DecoderStopped
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import DAY_MS
from kesong_desktop.homeserver.web.routes import create_app
from kesong_desktop.model.library.photo import MediaFacts
from tests.unit.homeserver.conftest import SMALL
from tests.unit.homeserver.test_media import files_in
from tests.unit.homeserver.world import (
    PASSWORD,
    Clock,
    Person,
    World,
    cheap_hasher,
    client_of,
    clip,
    fake_tools,
    jpeg,
)

PATIENT = {"Prefer": "respond-async"}


class Bench(Executor):
    """Takes work and does it when told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], Any]] = []

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.waiting.append(lambda: work(*given, **named))
        return Future()

    def work(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def bench() -> Bench:
    """The work that waits."""
    return Bench()


@pytest.fixture
def home(tmp_path: Path, clock: Clock, bench: Bench) -> Iterator[HomeService]:
    """A home that takes clips of more than 2000 bytes for later."""
    limits = replace(SMALL, background_bytes=2000)
    with open_home(
        tmp_path / "data",
        tools=fake_tools(),
        clock_ms=clock,
        limits=limits,
        hasher=cheap_hasher(),
        media_executor=bench,
    ) as opened:
        yield opened


def send(person: Person, data: bytes, version: str = "v2", **options: Any) -> Any:
    files = {"file": ("x.bin", data, "text/plain")}
    form = {"description": "a loaf", "focus": "0.5,0.5"}
    return person.call("POST", f"/api/{version}/media", files=files, data=form, **options)


def test_patient_upload_is_ready_later(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """202 and 206 without addresses, then 200 with them; the words are kept from the start."""
    answer = send(alice, jpeg(), headers=PATIENT)
    number = answer.json()["id"]
    path = f"/api/v1/media/{number}"
    assert (answer.status_code, answer.json()["url"], answer.json()["preview_url"]) == (202, None, None)
    assert answer.json()["description"] == "a loaf"
    assert alice.status_of("GET", path) == 206
    assert alice.call("PUT", path, json={"description": "two"}).status_code == 200
    early = alice.call("POST", "/api/v1/statuses", json={"media_ids": [number]})
    assert early.status_code == 422
    assert "not finished processing" in early.json()["error"]
    bench.work()
    ready = alice.get(path)
    assert (ready["meta"]["original"]["width"], ready["description"]) == (64, "two")
    assert alice.client.get(ready["url"]).status_code == 200
    assert alice.client.get(ready["preview_url"]).status_code == 200
    assert alice.say("", media_ids=[number])["media_attachments"] == [ready]
    assert len(files_in(tmp_path)) == 1


def test_the_cover_of_a_video_is_kept_until_then(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """And gone afterwards."""
    files = {"file": ("x.bin", clip(), "text/plain"), "thumbnail": ("c.jpg", jpeg((500, 250)), "image/jpeg")}
    number = alice.call("POST", "/api/v2/media", files=files, headers=PATIENT).json()["id"]
    bench.work()
    assert alice.get(f"/api/v1/media/{number}")["meta"]["small"]["size"] == "500x250"
    assert len(files_in(tmp_path)) == 2


def test_a_busy_computer_is_waited_for(tmp_path: Path, clock: Clock, bench: Bench) -> None:
    """The file is begun again behind what else waits, and is ready in the end; nothing is said against it."""
    tries: list[Path] = []

    def busy_at_first(path: Path) -> MediaFacts:
        tries.append(path)
        if len(tries) < 4:
            raise DecoderStopped(str(path))
        return fake_tools().probe(path)

    tools = replace(fake_tools(), probe=busy_at_first)
    with (
        open_home(
            tmp_path / "data", tools=tools, clock_ms=clock, hasher=cheap_hasher(), media_executor=bench
        ) as home,
        client_of(create_app(home)) as client,
    ):
        home.add_user("alice", PASSWORD)
        alice = World(home, client, clock).person("alice")
        number = send(alice, jpeg(), headers=PATIENT).json()["id"]
        bench.work()
        assert alice.get(f"/api/v1/media/{number}")["meta"]["original"]["width"] == 64
    assert len(files_in(tmp_path)) == 1


def test_large_videos_are_for_later_by_themselves(alice: Person, bench: Bench) -> None:
    """On version 2 alone; small ones and pictures are ready at once."""
    assert send(alice, clip(4000)).status_code == 202
    assert send(alice, clip(100)).status_code == 200
    assert send(alice, jpeg((400, 400))).status_code == 200
    assert send(alice, clip(4000), "v1").status_code == 200
    assert send(alice, jpeg(), "v1", headers=PATIENT).status_code == 200
    assert len(bench.waiting) == 1


def test_file_that_cannot_be_used_has_failed(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """422 when asked for; nothing of it stays but the row, which dies after a day."""
    number = send(alice, jpeg((200, 200))[:900], headers=PATIENT).json()["id"]
    bench.work()
    assert alice.status_of("GET", f"/api/v1/media/{number}") == 422
    assert alice.status_of("POST", "/api/v1/statuses", json={"media_ids": [number]}) == 422
    assert files_in(tmp_path) == []


def test_what_a_crash_interrupted_goes_on(world: World, alice: Person, bench: Bench, tmp_path: Path) -> None:
    """At the next start, with its cover; what has lost its file has failed."""
    files = {"file": ("x.bin", clip(), "text/plain"), "thumbnail": ("c.jpg", jpeg((500, 250)), "image/jpeg")}
    number = alice.call("POST", "/api/v2/media", files=files, headers=PATIENT).json()["id"]
    kept = set(files_in(tmp_path))
    lost = send(alice, jpeg(), headers=PATIENT).json()["id"]
    (gone,) = set(files_in(tmp_path)) - kept
    gone.unlink()
    bench.waiting.clear()
    world.home.start()
    assert alice.status_of("GET", f"/api/v1/media/{lost}") == 422
    assert alice.status_of("GET", f"/api/v1/media/{number}") == 206
    bench.work()
    medium = alice.get(f"/api/v1/media/{number}")
    assert medium["meta"]["small"]["size"] == "500x250"
    assert alice.client.get(medium["url"]).content == clip()
    assert len(files_in(tmp_path)) == 2


def test_a_place_elsewhere_is_not_read(
    world: World, alice: Person, bench: Bench, tmp_path: Path, home: HomeService
) -> None:
    """A database that somebody tampered with has no other file of the computer published."""
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(jpeg())
    number = send(alice, jpeg(), headers=PATIENT).json()["id"]
    bench.waiting.clear()
    with home._database.write() as connection:
        connection.execute("UPDATE media_work SET place = '../secret.jpg'")
    world.home.start()
    bench.work()
    assert alice.status_of("GET", f"/api/v1/media/{number}") == 422
    assert secret.read_bytes() == jpeg()


def test_what_takes_longer_is_answered_before_it_is_ready(tmp_path: Path, clock: Clock) -> None:
    """202 for a photo on a slow computer; a post with it waits for it, and clients need not know."""
    go = threading.Event()

    def slow(path: Path) -> MediaFacts:
        go.wait(60)
        return fake_tools().probe(path)

    limits = replace(SMALL, answer_s=0.0, posting_wait_s=60.0)
    options = {"clock_ms": clock, "limits": limits, "hasher": cheap_hasher()}
    with (
        open_home(tmp_path / "slow", tools=replace(fake_tools(), probe=slow), **options) as home,
        client_of(create_app(home)) as client,
        ThreadPoolExecutor(1) as pool,
    ):
        home.add_user("alice", PASSWORD)
        alice = World(home, client, clock).person("alice")
        answer = send(alice, jpeg())
        assert (answer.status_code, answer.json()["url"]) == (202, None)
        number = answer.json()["id"]
        post = pool.submit(alice.say, "a loaf", media_ids=[number])
        # Others are served meanwhile, and it is not out before it is whole.
        assert alice.seen("/api/v1/timelines/home") == []
        go.set()
        assert post.result(60)["media_attachments"][0]["url"]
        assert alice.status_of("GET", f"/api/v1/media/{number}") == 200


def test_many_that_wait_are_refused(tmp_path: Path, clock: Clock, bench: Bench) -> None:
    """429 with Retry-After for one person, and what waits counts for the quota."""
    limits = replace(SMALL, uploads_waiting=3)
    options = {"tools": fake_tools(), "clock_ms": clock, "limits": limits, "hasher": cheap_hasher()}
    with (
        open_home(tmp_path / "many", media_executor=bench, **options) as home,
        client_of(create_app(home)) as client,
    ):
        for name in ("alice", "bob"):
            home.add_user(name, PASSWORD)
        world = World(home, client, clock)
        alice, bob = world.person("alice"), world.person("bob")
        for _ in range(3):
            assert send(alice, clip(), headers=PATIENT).status_code == 202
        refused = send(alice, clip(), headers=PATIENT)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "5")
        home.quotas.set_own(int(bob.id), len(clip()) * 2)
        assert send(bob, clip(), headers=PATIENT).status_code == 202
        assert send(bob, clip(5000), headers=PATIENT).status_code == 422
        bench.work()
        assert send(alice, clip(), headers=PATIENT).status_code == 202


def test_decoders_that_are_stopped_leave_it_to_the_next_start(
    tmp_path: Path, clock: Clock, bench: Bench
) -> None:
    """Closing the program while it decodes loses no file that was answered."""
    is_stopped = [True]

    def probe(path: Path) -> MediaFacts:
        if is_stopped[0]:
            raise DecoderStopped(str(path))
        return fake_tools().probe(path)

    tools = replace(fake_tools(), probe=probe, is_interrupted=lambda: is_stopped[0])
    options = {"tools": tools, "clock_ms": clock, "limits": SMALL, "hasher": cheap_hasher()}
    with (
        open_home(tmp_path / "data", media_executor=bench, **options) as home,
        client_of(create_app(home)) as client,
    ):
        home.add_user("alice", PASSWORD)
        number = send(World(home, client, clock).person("alice"), jpeg(), headers=PATIENT).json()["id"]
        bench.work()
    is_stopped[0] = False
    with (
        open_home(tmp_path / "data", media_executor=bench, **options) as home,
        client_of(create_app(home)) as client,
    ):
        home.start()
        bench.work()
        alice = World(home, client, clock).person("alice")
        assert alice.get(f"/api/v1/media/{number}")["url"]


def test_medium_that_died_meanwhile_leaves_no_file(
    world: World, alice: Person, bench: Bench, tmp_path: Path
) -> None:
    """Work that ends too late is thrown away."""
    send(alice, jpeg(), headers=PATIENT)
    world.clock.ms += DAY_MS + 1
    world.home.purge()
    bench.work()
    assert files_in(tmp_path) == []


def test_refusals_come_at_once(alice: Person, bench: Bench) -> None:
    """What can be seen without work is answered without it."""
    assert alice.call("POST", "/api/v2/media", data={"x": "y"}, headers=PATIENT).status_code == 422
    assert send(alice, b"<svg>", headers=PATIENT).status_code == 422
    assert bench.waiting == []


def test_real_executor_ends_with_the_home(tmp_path: Path, clock: Clock) -> None:
    """Closing waits for what is being worked on."""
    limits = replace(SMALL, background_bytes=0)
    options = {"tools": fake_tools(), "clock_ms": clock, "limits": limits, "hasher": cheap_hasher()}
    with open_home(tmp_path / "real", **options) as home, client_of(create_app(home)) as client:
        home.add_user("alice", PASSWORD)
        assert send(World(home, client, clock).person("alice"), clip()).status_code == 202
    assert not list((tmp_path / "real/incoming").iterdir())
