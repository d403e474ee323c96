"""Uploads that break off and go on, by the tus protocol."""

import base64
import hashlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.errors import DiskFull
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import DAY_MS, HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.web.routes import create_app
from kesong_desktop.imaging.file_type import HEAD_BYTES
from tests.unit.homeserver.conftest import SMALL
from tests.unit.homeserver.test_background import Bench
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

UPLOADS = "/api/kesong/v1/uploads"
TUS = {"Tus-Resumable": "1.0.0"}
PART = {**TUS, "Content-Type": "application/offset+octet-stream"}
FILE = clip(3000)


@pytest.fixture
def bench() -> Bench:
    """The work that waits."""
    return Bench()


@pytest.fixture
def home(tmp_path: Path, clock: Clock, bench: Bench) -> Iterator[HomeService]:
    """A home whose uploads are worked on when told to."""
    with opened(tmp_path, clock, bench) as home:
        yield home


def opened(
    tmp_path: Path, clock: Clock, bench: Bench, limits: HomeLimits = SMALL, **more: Any
) -> HomeService:
    options = {"tools": fake_tools(), "clock_ms": clock, "limits": limits, "hasher": cheap_hasher()}
    return open_home(tmp_path / "data", media_executor=bench, **options, **more)


def begin(person: Person, data: bytes = FILE, key: str = "", sha256: str = "-", **more: Any) -> Any:
    """Create an upload; its answer. ``sha256`` is the right one unless it is given."""
    told = hashlib.sha256(data).hexdigest() if sha256 == "-" else sha256
    headers = TUS | {"Upload-Length": str(len(data))}
    if told:
        headers["Upload-Metadata"] = f"sha256 {base64.b64encode(told.encode()).decode()},filename eA=="
    if key:
        headers["Idempotency-Key"] = key
    return person.call("POST", UPLOADS, headers=headers | more)


def place_of(answer: Any) -> str:
    """The path of an upload that was created."""
    assert answer.status_code == 201, answer.text
    return str(answer.headers["location"]).removeprefix("http://localhost")


def send(person: Person, place: str, data: bytes, offset: int) -> Any:
    return person.call("PATCH", place, headers=PART | {"Upload-Offset": str(offset)}, content=data)


def offset_of(person: Person, place: str) -> int:
    answer = person.call("HEAD", place, headers=TUS)
    assert answer.status_code == 200
    return int(answer.headers["upload-offset"])


def finish(person: Person, place: str, **words: str) -> Any:
    return person.call("POST", f"{place}/media", json=words)


def uploads_in(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "data/uploads").iterdir())


def test_an_upload_in_parts_becomes_a_medium(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """It is announced, created, filled from both sides of a break, and then a medium as any other."""
    stated = alice.get("/api/v2/instance")["configuration"]["media_attachments"]["resumable_uploads"]
    assert (stated["protocol"], stated["version"], stated["path"]) == ("tus", "1.0.0", UPLOADS)
    asked = alice.call("OPTIONS", UPLOADS)
    assert asked.headers["tus-extension"] == "creation,expiration,termination"
    assert int(asked.headers["tus-max-size"]) == SMALL.video_bytes
    created = begin(alice)
    place = place_of(created)
    assert (created.headers["upload-offset"], created.headers["upload-length"]) == ("0", str(len(FILE)))
    assert "GMT" in created.headers["upload-expires"]
    assert send(alice, place, FILE[:1000], 0).headers["upload-offset"] == "1000"
    assert offset_of(alice, place) == 1000
    assert finish(alice, place).status_code == 409
    sent = send(alice, place, FILE[1000:], 1000)
    assert (sent.status_code, sent.headers["upload-offset"]) == (204, str(len(FILE)))
    answer = finish(alice, place, description="a loaf")
    assert (answer.status_code, answer.json()["description"]) == (202, "a loaf")
    bench.work()
    medium = alice.get(f"/api/v1/media/{answer.json()['id']}")
    assert alice.client.get(medium["url"]).content == FILE
    assert uploads_in(tmp_path) == []
    assert alice.say("", media_ids=[medium["id"]])["media_attachments"][0]["id"] == medium["id"]


@pytest.mark.parametrize(
    "cut", [0, 1, 12, 13, 50, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + 1, len(FILE) - 1, len(FILE)]
)
def test_it_goes_on_from_any_byte(alice: Person, bench: Bench, cut: int) -> None:
    """Also within the bytes by which the type of a file is known."""
    place = place_of(begin(alice))
    for part in range(0, cut, 7 if cut < 100 else 700):
        assert (
            send(alice, place, FILE[part : min(cut, part + (7 if cut < 100 else 700))], part).status_code
            == 204
        )
    assert offset_of(alice, place) == cut
    assert send(alice, place, FILE[cut:], cut).status_code == 204
    number = finish(alice, place).json()["id"]
    bench.work()
    assert alice.client.get(alice.get(f"/api/v1/media/{number}")["url"]).content == FILE


def test_the_same_key_is_the_same_upload(alice: Person, bob: Person, bench: Bench, world: World) -> None:
    """Whatever answer was lost: of its creation, of a part or of the medium; of one person alone."""
    place = place_of(begin(alice, key="k"))
    assert place_of(begin(alice, key="k")) == place != place_of(begin(bob, key="k"))
    send(alice, place, FILE[:100], 0)
    again = begin(alice, key="k")
    assert (place_of(again), again.headers["upload-offset"]) == (place, "100")
    send(alice, place, FILE[100:], 100)
    first = finish(alice, place)
    for _ in range(2):
        again = begin(alice, key="k")
        assert (place_of(again), again.headers["upload-offset"]) == (place, str(len(FILE)))
        assert finish(alice, place).json()["id"] == first.json()["id"]
        bench.work()
    assert finish(alice, place).status_code == 200
    # A medium that is asked for again lives on as if it were new.
    world.clock.ms += DAY_MS - 1000
    begin(alice, key="k")
    world.clock.ms += 2000
    world.home.purge()
    assert alice.status_of("GET", f"/api/v1/media/{first.json()['id']}") == 200
    # Once it is in a post it is given to no other.
    alice.say("", media_ids=[first.json()["id"]])
    assert place_of(begin(alice, key="k")) != place


def test_two_that_finish_at_once_get_one_medium(alice: Person, home: HomeService, bench: Bench) -> None:
    """The database decides who makes it."""
    place = place_of(begin(alice))
    send(alice, place, FILE, 0)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: finish(alice, place), range(8)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert len(bench.waiting) == 1


def test_another_file_begins_anew(alice: Person, bench: Bench) -> None:
    """A file that changed in between has another checksum or length: nothing of the old one is used."""
    place = place_of(begin(alice, key="k"))
    send(alice, place, FILE[:2000], 0)
    other = FILE[:-5] + b"other"
    again = begin(alice, other, key="k")
    assert (place_of(again) != place, again.headers["upload-offset"]) == (True, "0")
    assert alice.status_of("HEAD", place, headers=TUS) == 404
    assert begin(alice, other + b"x", key="k").headers["upload-offset"] == "0"


def test_other_content_than_announced_is_refused(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """460, as the protocol has it for checksums; nothing of it stays, so that it can begin anew."""
    place = place_of(begin(alice, key="k"))
    send(alice, place, FILE[:2000] + bytes(len(FILE) - 2001) + b"x", 0)
    answer = finish(alice, place)
    assert answer.status_code == 460
    assert "again" in answer.json()["error"]
    assert uploads_in(tmp_path) == []
    assert bench.waiting == []
    assert begin(alice, key="k").headers["upload-offset"] == "0"


@pytest.mark.parametrize("offset", [0, 99, 101, len(FILE), len(FILE) + 1, 10**14])
def test_a_part_at_another_offset_is_refused(alice: Person, offset: int) -> None:
    """409, and nothing is changed."""
    place = place_of(begin(alice))
    send(alice, place, FILE[:100], 0)
    assert send(alice, place, b"x" * 50, offset).status_code == 409
    assert offset_of(alice, place) == 100


def test_of_two_parts_at_one_offset_one_is_taken(home: HomeService, alice: Person) -> None:
    """The later request goes on where nothing has come of the first one; else it is refused, and the first one goes on."""
    me = int(alice.id)
    state = home.uploads.create(me, len(FILE))
    first = home.uploads.begin_part(me, state.id, 0)
    second = home.uploads.begin_part(me, state.id, 0)
    with pytest.raises(ApiProblem, match="Another request"):
        first.write(FILE[:10])
    second.write(FILE[:10])
    with pytest.raises(ApiProblem, match="another offset"):
        home.uploads.begin_part(me, state.id, 0)
    second.write(FILE[10:20])
    # Who asks for the offset is told one that stays.
    assert home.uploads.state(me, state.id).offset_bytes == 20
    with pytest.raises(ApiProblem, match="Another request"):
        second.write(FILE[20:30])
    third = home.uploads.begin_part(me, state.id, 20)
    home.uploads.end_part(second)
    third.write(FILE[20:])
    home.uploads.end_part(third)
    home.uploads.end_part(first)
    assert home.uploads.state(me, state.id).offset_bytes == len(FILE)
    assert (home.files.folder.parent / "uploads" / state.id).read_bytes() == FILE


def test_parallel_parts_leave_whole_bytes(home: HomeService, alice: Person) -> None:
    """Many at the same offset, at the same time: each byte is written once."""
    me = int(alice.id)
    state = home.uploads.create(me, len(FILE))
    barrier = threading.Barrier(6)

    def write(_: int) -> int:
        barrier.wait()
        try:
            writer = home.uploads.begin_part(me, state.id, 0)
        except ApiProblem as problem:
            return problem.status
        try:
            for at in range(0, len(FILE), 100):
                writer.write(FILE[at : at + 100])
        except ApiProblem as problem:
            return problem.status
        finally:
            home.uploads.end_part(writer)
        return 204

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(write, range(6)))
    assert answers.count(204) <= 1
    assert set(answers) <= {204, 409, 423}
    content = (home.files.folder.parent / "uploads" / state.id).read_bytes()
    assert content == FILE[: len(content)]


def test_a_restart_goes_on_with_it(tmp_path: Path, clock: Clock, bench: Bench) -> None:
    """In the middle of its parts, and while it is worked on."""
    with opened(tmp_path, clock, bench) as home, client_of(create_app(home)) as client:
        home.add_user("alice", PASSWORD)
        alice = World(home, client, clock).person("alice")
        place = place_of(begin(alice, key="k"))
        send(alice, place, FILE[:1234], 0)
    with opened(tmp_path, clock, bench) as home, client_of(create_app(home)) as client:
        home.start()
        alice = World(home, client, clock).person("alice")
        assert offset_of(alice, place) == 1234
        send(alice, place, FILE[1234:], 1234)
        number = finish(alice, place).json()["id"]
        bench.waiting.clear()
    for _ in range(2):
        with opened(tmp_path, clock, bench) as home, client_of(create_app(home)) as client:
            home.start()
            alice = World(home, client, clock).person("alice")
            assert place_of(begin(alice, key="k")) == place
            assert finish(alice, place).json()["id"] == number
            bench.work()
            assert alice.client.get(alice.get(f"/api/v1/media/{number}")["url"]).content == FILE
    assert uploads_in(tmp_path) == []


def test_what_ends_the_server_is_begun_three_times(tmp_path: Path, clock: Clock, bench: Bench) -> None:
    """Then it has failed, and its bytes are gone at the next start."""
    with opened(tmp_path, clock, bench) as home, client_of(create_app(home)) as client:
        home.add_user("alice", PASSWORD)
        alice = World(home, client, clock).person("alice")
        place = place_of(begin(alice))
        send(alice, place, FILE, 0)
        number = finish(alice, place).json()["id"]
    for start in range(4):
        bench.waiting.clear()
        with opened(tmp_path, clock, bench) as home, client_of(create_app(home)) as client:
            home.start()
            alice = World(home, client, clock).person("alice")
            assert (start, len(bench.waiting)) == (start, 1 if start < 3 else 0)
            status = alice.status_of("GET", f"/api/v1/media/{number}")
            assert status == (206 if start < 3 else 422)
            assert finish(alice, place).status_code == (202 if start < 3 else 422)
    with opened(tmp_path, clock, bench) as home:
        home.start()
    assert uploads_in(tmp_path) == []


def test_it_expires(alice: Person, world: World, tmp_path: Path) -> None:
    """A day after it was last used, with its bytes; what is being used does not."""
    place, used = place_of(begin(alice)), place_of(begin(alice))
    for one in (place, used):
        send(alice, one, FILE[:100], 0)
    world.clock.ms += DAY_MS
    send(alice, used, FILE[100:200], 100)
    world.clock.ms += 1
    assert alice.status_of("HEAD", place, headers=TUS) == 404
    world.home.purge()
    assert alice.status_of("HEAD", place, headers=TUS) == 404
    assert offset_of(alice, used) == 200
    assert [path.name for path in uploads_in(tmp_path)] == [used.rpartition("/")[2]]


def test_it_is_its_owners_alone(alice: Person, bob: Person, world: World) -> None:
    """For others it is not there, and a token is needed; names are long and random."""
    place = place_of(begin(alice))
    assert len(place.rpartition("/")[2]) == 32
    send(alice, place, FILE[:100], 0)
    assert bob.status_of("HEAD", place, headers=TUS) == 404
    assert send(bob, place, FILE[100:], 100).status_code == 404
    assert finish(bob, place).status_code == 404
    assert bob.status_of("DELETE", place, headers=TUS) == 404
    for method in ("HEAD", "PATCH", "DELETE"):
        assert world.client.request(method, place, headers=TUS).status_code == 401
    assert world.client.post(f"{place}/media").status_code == 401
    assert world.client.post(UPLOADS, headers=TUS).status_code == 401
    assert offset_of(alice, place) == 100
    assert alice.status_of("DELETE", place, headers=TUS) == 204
    assert alice.status_of("HEAD", place, headers=TUS) == 404


def test_somebody_who_was_removed_leaves_nothing(home: HomeService, world: World, tmp_path: Path) -> None:
    """Neither bytes nor a request that still writes."""
    carol = world.person("carol")
    state = home.uploads.create(int(carol.id), len(FILE))
    writer = home.uploads.begin_part(int(carol.id), state.id, 0)
    writer.write(FILE[:500])
    home.removal.remove(int(carol.id))
    with pytest.raises(ApiProblem):
        writer.write(FILE[500:600])
    home.uploads.end_part(writer)
    assert uploads_in(tmp_path) == []


def test_quota_counts_what_is_on_its_way(home: HomeService, alice: Person, bob: Person) -> None:
    """Uploads under way together fit into it; one that rests makes room for a new one."""
    me = int(alice.id)
    home.quotas.set_own(me, len(FILE) * 2 - 1)
    first = home.uploads.create(me, len(FILE))
    writer = home.uploads.begin_part(me, first.id, 0)
    writer.write(FILE[:10])
    assert begin(alice).status_code == 422
    assert begin(bob).status_code == 201
    home.uploads.end_part(writer)
    assert begin(alice).status_code == 201
    with pytest.raises(ApiProblem, match="not found"):
        home.uploads.state(me, first.id)
    home.quotas.set_own(me, 100)
    answer = begin(alice)
    assert (answer.status_code, "fit" in answer.json()["error"]) == (422, True)


def test_quota_that_shrinks_meanwhile_stops_it(home: HomeService, alice: Person) -> None:
    """422 while it comes."""
    place = place_of(begin(alice))
    send(alice, place, FILE[:1000], 0)
    home.quotas.set_own(int(alice.id), 1500)
    assert send(alice, place, FILE[1000:], 1000).status_code == 422


def test_room_on_the_disk_is_kept(
    tmp_path: Path, clock: Clock, bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    """What others were promised counts; 507, and what came stays until there is room again."""
    free = [1_000_000]
    limits = replace(SMALL, free_bytes=900_000, video_bytes=80_000)
    with (
        opened(tmp_path, clock, bench, limits, free_bytes=lambda _: free[0]) as home,
        client_of(create_app(home)) as client,
    ):
        for name in ("alice", "bob"):
            home.add_user(name, PASSWORD)
        world = World(home, client, clock)
        alice, bob = world.person("alice"), world.person("bob")
        data = clip(70_000)
        place = place_of(begin(alice, data))
        assert begin(bob, data).status_code == 507
        send(alice, place, data[:50_000], 0)
        free[0] = 899_999
        assert send(alice, place, data[50_000:], 50_000).status_code == 507
        free[0] = 1_000_000
        assert offset_of(alice, place) == 50_000
        assert send(alice, place, data[50_000:], 50_000).status_code == 204
        with pytest.raises(DiskFull):
            home.uploads.create(int(bob.id), 100_001)
    assert all("disk" in record.message for record in caplog.records)
    caplog.clear()


def test_what_cannot_become_a_medium_is_refused(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """At its announcement by its size; by its first bytes; and by more bytes than were announced."""
    assert begin(alice, bytes(SMALL.video_bytes + 1)).status_code == 413
    assert begin(alice, b"").status_code == 422
    page = b"<svg onload=alert(1)>" + bytes(HEAD_BYTES)
    assert send(alice, place_of(begin(alice, page)), page, 0).status_code == 422
    tiny = place_of(begin(alice, b"<svg>"))
    assert send(alice, tiny, b"<svg>", 0).status_code == 204
    assert finish(alice, tiny).status_code == 422
    large = jpeg() + bytes(SMALL.image_bytes)
    assert send(alice, place_of(begin(alice, large)), large, 0).status_code == 413
    place = place_of(begin(alice))
    assert send(alice, place, FILE + b"x", 0).status_code == 413
    assert uploads_in(tmp_path) == []
    assert bench.waiting == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Upload-Length": "x"}, 400),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": "1" * 30}, 400),
        ({"Upload-Length": "٣"}, 400),
        ({"Upload-Metadata": "sha256 !!"}, 400),
        ({"Upload-Metadata": "sha256 eA=="}, 400),
        ({"Idempotency-Key": "k" * 201}, 400),
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Tus-Resumable": ""}, 412),
    ],
)
def test_broken_requests_are_told_why(alice: Person, headers: dict[str, str], status: int) -> None:
    """Each as JSON."""
    given = {name: value.encode() for name, value in headers.items()}
    answer = alice.call("POST", UPLOADS, headers={**TUS, "Upload-Length": "10", **given})
    assert (answer.status_code, bool(answer.json()["error"])) == (status, True)
    if status == 412:
        assert answer.headers["tus-version"] == "1.0.0"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/json"}, 415),
        ({"Upload-Offset": ""}, 400),
        ({"Upload-Offset": "-5"}, 400),
        ({"Tus-Resumable": "2.0.0"}, 412),
    ],
)
def test_broken_parts_are_told_why(alice: Person, headers: dict[str, str], status: int) -> None:
    """And nothing is written."""
    place = place_of(begin(alice))
    given = {**PART, "Upload-Offset": "0", **headers}
    assert alice.call("PATCH", place, headers=given, content=b"abc").status_code == status
    assert offset_of(alice, place) == 0


@pytest.mark.parametrize("name", ["..%2f..%2fhome.db", "x" * 32, "a" * 32, ".", "%00", "0" * 5000])
def test_names_never_become_paths(alice: Person, name: str, tmp_path: Path) -> None:
    """Only those that the server made are known."""
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.db")}
    assert send(alice, f"{UPLOADS}/{name}", b"abc", 0).status_code in {404, 405}
    assert alice.status_of("DELETE", f"{UPLOADS}/{name}", headers=TUS) in {404, 405}
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.db")} == before


def test_the_oldest_of_many_makes_room(alice: Person, world: World, tmp_path: Path) -> None:
    """So that nobody fills the server with beginnings."""
    places = []
    for _ in range(SMALL.unfinished_uploads + 2):
        world.clock.ms += 1000
        places.append(place_of(begin(alice)))
        send(alice, places[-1], FILE[:10], 0)
    assert [alice.status_of("HEAD", one, headers=TUS) for one in places[:3]] == [404, 404, 200]
    assert len(uploads_in(tmp_path)) == SMALL.unfinished_uploads


def test_a_cover_comes_with_the_end(alice: Person, bench: Bench, tmp_path: Path) -> None:
    """As at the other way of uploading; what is no picture is refused."""
    place = place_of(begin(alice))
    send(alice, place, FILE, 0)
    bad = alice.call("POST", f"{place}/media", files={"thumbnail": ("c.jpg", clip(), "image/jpeg")})
    assert bad.status_code == 422
    files = {"thumbnail": ("c.jpg", jpeg((500, 250)), "image/jpeg")}
    answer = alice.call("POST", f"{place}/media", files=files, data={"description": "a loaf"})
    assert (answer.status_code, answer.json()["description"]) == (202, "a loaf")
    bench.work()
    medium = alice.get(f"/api/v1/media/{answer.json()['id']}")
    assert medium["meta"]["small"]["size"] == "500x250"
    assert list((tmp_path / "data/incoming").iterdir()) == uploads_in(tmp_path) == []
