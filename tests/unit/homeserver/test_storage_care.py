"""Quotas, room on the disk, and files that are stored once however often they come."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import DAY_MS, HomeLimits
from kesong_desktop.homeserver.service.uploads.media import PURGE
from kesong_desktop.homeserver.storage.database import row, rows
from kesong_desktop.homeserver.web.routes import create_app
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

BIG = (900, 700)


def stored(home: HomeService) -> list[Path]:
    """All files of the media folder and of what is on its way in."""
    data = home.files.folder.parent
    return [path for name in ("media", "incoming") for path in (data / name).rglob("*") if path.is_file()]


def usage(home: HomeService, name: str) -> tuple[int, int]:
    """How many files somebody stores, and how many bytes."""
    (one,) = [one for one in home.quotas.people() if one.name == name]
    return one.files, one.bytes


def test_the_same_upload_is_stored_once(home: HomeService, alice: Person, bob: Person) -> None:
    """Under names of its own each time; the files go with the last one that is deleted."""
    posts = [
        person.say("x", media_ids=[person.upload(jpeg(BIG))["id"]]) | {"person": person}
        for person in (alice, bob, alice)
    ]
    media = [post["media_attachments"][0] for post in posts]
    assert len({medium["url"] for medium in media}) == len({medium["preview_url"] for medium in media}) == 3
    assert len(stored(home)) == 2
    assert len({alice.client.get(medium["url"]).content for medium in media}) == 1
    for number, post in enumerate(posts):
        assert len(stored(home)) == 2
        assert post["person"].status_of("DELETE", f"/api/v1/statuses/{post['id']}") == 200
        assert alice.client.get(media[number]["url"]).status_code == 404
    assert stored(home) == []
    assert usage(home, "alice") == usage(home, "bob") == (0, 0)


def test_other_bytes_are_other_files(home: HomeService, alice: Person) -> None:
    """Another picture, and one whose file is missing, are stored by themselves."""
    first = alice.upload(jpeg(BIG))
    alice.upload(jpeg(BIG, "red"))
    assert len(stored(home)) == 4
    for path in stored(home):
        path.unlink()
    again = alice.upload(jpeg(BIG))
    assert alice.client.get(first["url"]).status_code == 404
    assert alice.client.get(again["url"]).status_code == 200
    assert len(stored(home)) == 2


def test_usage_counts_what_one_stores(home: HomeService, alice: Person, bob: Person, world: World) -> None:
    """Pictures, previews and profile pictures; what was not posted counts until it is purged."""
    alice.upload(jpeg(BIG))
    alice.call("PATCH", "/api/v1/accounts/update_credentials", files={"avatar": ("a.jpg", jpeg())})
    files, used = usage(home, "alice")
    assert (files, used) == (3, sum(path.stat().st_size for path in stored(home)))
    bob.upload(jpeg(BIG))
    assert usage(home, "bob")[0] == 2
    world.clock.ms += DAY_MS + 1
    home.purge()
    assert usage(home, "bob") == (0, 0)
    assert usage(home, "alice") == (1, sum(path.stat().st_size for path in stored(home)))
    alice.call("DELETE", "/api/v1/profile/avatar")
    assert usage(home, "alice") == (0, 0)


@pytest.mark.parametrize("data", [jpeg(BIG), clip()], ids=["picture", "clip"])
def test_nothing_is_stored_over_a_quota(home: HomeService, alice: Person, bob: Person, data: bytes) -> None:
    """422 that says how much is used and what to do; posts without files and other people are not held up."""
    size = len(data)
    home.quotas.set_own(int(alice.id), size + 1)
    assert alice.send_file(data).status_code == 422
    assert stored(home) == []
    assert usage(home, "alice") == (0, 0)
    home.quotas.set_own(int(alice.id), size * 100)
    alice.upload(data)
    home.quotas.set_own(int(alice.id), 1)
    answer = alice.send_file(data)
    assert answer.status_code == 422
    assert "is full" in answer.json()["error"]
    assert "ask the owner" in answer.json()["error"]
    assert len(stored(home)) == 2
    picture = {"avatar": ("a.jpg", jpeg())}
    assert alice.status_of("PATCH", "/api/v1/accounts/update_credentials", files=picture) == 422
    assert alice.say("words go on")["content"]
    bob.upload(data)


def test_the_quota_of_the_server_is_for_those_without_their_own(
    home: HomeService, alice: Person, bob: Person
) -> None:
    """It can be set and taken back; a person's own one comes first."""
    assert home.quotas.default_bytes() is None
    home.quotas.set_default(100)
    home.quotas.set_own(int(bob.id), 10_000_000)
    assert alice.send_file(jpeg(BIG)).status_code == 422
    bob.upload(jpeg(BIG))
    limits = {one.name: (one.quota_bytes, one.limit_bytes) for one in home.quotas.people()}
    assert limits == {"alice": (None, 100), "bob": (10_000_000, 10_000_000), "carol": (None, 100)}
    home.quotas.set_default(None)
    alice.upload(jpeg(BIG))


def test_a_clip_worked_on_later_keeps_to_the_quota(home: HomeService, alice: Person) -> None:
    """It has failed then, and leaves nothing."""
    data = clip(3000)
    home.quotas.set_own(int(alice.id), len(data) + 10)
    answer = alice.call(
        "POST",
        "/api/v2/media",
        files={"file": ("x.mp4", data)},
        headers={"Prefer": "respond-async"},
    )
    assert answer.status_code == 202
    home.media.close()
    assert alice.status_of("GET", f"/api/v1/media/{answer.json()['id']}") == 422
    assert stored(home) == []


class Disk:
    """A disk with this much room."""

    def __init__(self) -> None:
        self.free = 10_000_000

    def __call__(self, _: Path) -> int:
        return self.free


@pytest.fixture
def disk() -> Disk:
    """A disk with enough room."""
    return Disk()


@pytest.fixture
def small(tmp_path: Path, clock: Clock, disk: Disk) -> Iterator[World]:
    """A home with alice on that disk, of which 1 MB stays free."""
    limits = HomeLimits(free_bytes=1_000_000, answer_s=60.0)
    with (
        open_home(
            tmp_path / "small",
            tools=fake_tools(),
            clock_ms=clock,
            limits=limits,
            hasher=cheap_hasher(),
            free_bytes=disk,
        ) as home,
        client_of(create_app(home)) as client,
    ):
        home.add_user("alice", PASSWORD)
        yield World(home, client, clock)


@pytest.mark.expects_warning
def test_room_is_kept_on_the_disk(small: World, disk: Disk) -> None:
    """507 in plain words below the floor, nothing half stored; text is still posted, and files when there is room again."""
    alice = small.person("alice")
    disk.free = 999_999
    answer = alice.send_file(jpeg())
    assert answer.status_code == 507
    assert "almost full" in answer.json()["error"]
    assert stored(small.home) == []
    assert alice.say("text")["content"]
    disk.free = 1_000_000
    alice.upload(jpeg())


@pytest.mark.expects_warning
def test_room_is_looked_at_while_a_file_comes_in(small: World, disk: Disk) -> None:
    """A clip that would take the last of it is given up on the way."""
    looks: list[int] = []

    def shrinking(_: Path) -> int:
        looks.append(1)
        return 5_000_000 - 4_500_000 * (len(looks) > 1)

    small.home.media.free_bytes = shrinking
    assert small.person("alice").send_file(clip(9_000_000)).status_code == 507
    assert len(looks) == 2
    assert stored(small.home) == []


def test_old_homes_are_measured(home: HomeService, alice: Person) -> None:
    """Files from before have neither size nor checksum at first; measured, they count and are found again."""
    first = alice.upload(jpeg(BIG))
    used = usage(home, "alice")
    with home._database.write() as connection:
        connection.execute("UPDATE stored_file SET sha256 = NULL, size_bytes = 0")
    assert usage(home, "alice") == (2, 0)
    assert home.files.measure_old() == 2
    assert home.files.measure_old() == 0
    assert usage(home, "alice") == used
    alice.upload(jpeg(BIG))
    assert len(stored(home)) == 2
    assert alice.client.get(first["url"]).status_code == 200


def test_files_of_before_are_merged(home: HomeService, alice: Person, bob: Person) -> None:
    """What was stored twice before each content was stored once: told in numbers, merged, and served under all its names."""
    first = alice.upload(jpeg(BIG))
    with home._database.write() as connection:
        # Another upload finds no file of this content, as it was before files were measured.
        connection.execute("UPDATE stored_file SET sha256 = NULL, size_bytes = 0")
    others = [bob.upload(jpeg(BIG)), alice.upload(jpeg(BIG, "red"))]
    assert home.checks.check().files_doubled == 0
    home.files.measure_old()
    found = home.checks.check()
    sizes = sorted(path.stat().st_size for path in stored(home))
    assert found.is_sound
    assert (len(sizes), found.files_doubled) == (6, 2)
    used = usage(home, "alice"), usage(home, "bob")
    mended = home.checks.mend()
    assert (mended.files_merged, mended.freed_bytes) == (2, found.doubled_bytes)
    assert sum(sizes) - sum(path.stat().st_size for path in stored(home)) == found.doubled_bytes
    assert (usage(home, "alice"), usage(home, "bob")) == used
    after = home.checks.check(is_deep=True)
    assert (after.is_sound, after.files_doubled, len(stored(home))) == (True, 0, 4)
    for medium in (first, *others):
        assert alice.client.get(medium["url"]).status_code == 200
        assert alice.client.get(medium["preview_url"]).status_code == 200
    assert home.checks.mend().files_merged == 0


def test_a_damaged_file_replaces_none(home: HomeService, alice: Person, bob: Person) -> None:
    """Of two files of one content only those are merged whose content is still what it was."""
    medium = alice.upload(jpeg(BIG))
    with home._database.write() as connection:
        connection.execute("UPDATE stored_file SET sha256 = NULL, size_bytes = 0")
    bob.upload(jpeg(BIG))
    home.files.measure_old()
    path = home.files.path_of(medium["url"].rpartition("/")[2])
    assert path is not None
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert home.files.merge_doubled()[0] == 1
    assert len(stored(home)) == 3


def test_only_old_files_are_swept(home: HomeService, alice: Person) -> None:
    """A file without a row may be one that is being taken in; those with a row stay."""
    alice.upload(jpeg(BIG))
    strange = home.files.folder / "ab" / "abc.jpg"
    strange.parent.mkdir(exist_ok=True)
    strange.write_bytes(b"x")
    at = strange.stat().st_mtime
    assert home.files.sweep(now=lambda: at + 3599) == 0
    assert home.files.sweep(now=lambda: at + 3600) == 1
    assert len(stored(home)) == 2


def test_a_missing_folder_of_media_is_no_fault(home: HomeService, alice: Person) -> None:
    """What is gone from the disk is not found, and its post can be deleted."""
    post = alice.say("x", media_ids=[alice.upload(jpeg(BIG))["id"]])
    shutil.rmtree(home.files.folder)
    home.files.folder.mkdir()
    assert alice.client.get(post["media_attachments"][0]["url"]).status_code == 404
    assert home.files.measure_old() == 0
    assert alice.status_of("DELETE", f"/api/v1/statuses/{post['id']}") == 200
    with home._database.read() as connection:
        assert row(connection, "SELECT count(*) FROM stored_file") == (0,)
        assert rows(connection, "SELECT * FROM served_name") == []


@pytest.mark.parametrize(
    "statement",
    [
        PURGE.replace("?", "1"),
        "UPDATE media SET state = 'failed' WHERE state = 'working'",
        "DELETE FROM stored_file WHERE uses = 0",
    ],
)
def test_a_start_reads_no_whole_table(home: HomeService, statement: str) -> None:
    """What is cleared up at each start is found by indexes that hold nothing else."""
    with home._database.read() as connection:
        plan = [line[3] for line in rows(connection, f"EXPLAIN QUERY PLAN {statement}")]
    assert any(index in plan[0] for index in ("media_unattached", "media_working", "stored_file_unused")), (
        plan
    )
