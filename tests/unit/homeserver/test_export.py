"""The archive of a person, and what the owner of a server sees of its requests."""

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.request_log import RequestLog, plain_path
from tests.unit.homeserver.world import Clock, Person, World, jpeg


@pytest.fixture
def archive(home: HomeService, alice: Person, bob: Person, tmp_path: Path) -> zipfile.ZipFile:
    """What alice has: posts of every kind, a boost, a like, a bookmark, people."""
    alice.call(
        "PATCH",
        "/api/v1/accounts/update_credentials",
        files={"avatar": ("a.jpg", jpeg())},
        data={"note": "hi"},
    )
    for who in (bob.id,):
        alice.post(f"/api/v1/accounts/{who}/follow")
    medium = alice.upload(jpeg((300, 200)), description="a loaf")
    alice.say("bread & @bob #bread", media_ids=[medium["id"]], language="en", spoiler_text="food")
    alice.say("only for @bob", visibility="direct")
    alice.say("for followers", visibility="private")
    theirs = bob.say("bob's")
    secret = bob.say("bob's own", visibility="direct")
    for verb in ("reblog", "favourite", "bookmark"):
        alice.post(f"/api/v1/statuses/{theirs['id']}/{verb}")
    assert secret
    kept = alice.post("/api/v1/lists", title="Family, close")["id"]
    alice.post(f"/api/v1/lists/{kept}/accounts", account_ids=[bob.id])
    result = home.export.person(int(alice.id), tmp_path / "out" / "alice.zip")
    assert (result.posts, result.media, result.missing) == (4, 1, 0)
    assert result.path.stat().st_mode & 0o077 == 0
    assert [path.name for path in result.path.parent.iterdir()] == ["alice.zip"]
    return zipfile.ZipFile(result.path)


def document(archive: zipfile.ZipFile, name: str) -> Any:
    """A JSON document of an archive."""
    return json.loads(archive.read(name))


def table(archive: zipfile.ZipFile, name: str) -> list[list[str]]:
    """A CSV table of an archive."""
    return list(csv.reader(io.StringIO(archive.read(name).decode())))


def test_posts_are_activities_with_their_files(archive: zipfile.ZipFile) -> None:
    """In the order in which they were made; a post's media lie where it says, an audience is its visibility."""
    outbox = document(archive, "outbox.json")
    assert (outbox["type"], outbox["totalItems"]) == ("OrderedCollection", 4)
    first, direct, private, boost = outbox["orderedItems"]
    assert [one["type"] for one in (first, direct, private, boost)] == ["Create"] * 3 + ["Announce"]
    note = first["object"]
    assert note["summary"] == "food"
    assert "bread &amp; " in note["content"]
    assert note["contentMap"] == {"en": note["content"]}
    assert {tag["name"] for tag in note["tag"]} == {"@bob", "#bread"}
    (attachment,) = note["attachment"]
    assert attachment["name"] == "a loaf"
    assert attachment["mediaType"] == "image/jpeg"
    assert archive.read(attachment["url"].removeprefix("/")).startswith(b"\xff\xd8")
    public = "https://www.w3.org/ns/activitystreams#Public"
    assert public in first["to"]
    assert direct["to"] == ["https://home.arpa/@bob"]
    assert public not in [*private["to"], *private["cc"]]
    assert boost["object"].startswith("https://home.arpa/@bob/")


def test_profile_and_people_come_along(archive: zipfile.ZipFile) -> None:
    """As actor.json with its picture, and as the CSV files that other servers import."""
    actor = document(archive, "actor.json")
    assert (actor["preferredUsername"], actor["summary"]) == ("alice", "<p>hi</p>")
    assert archive.read(actor["icon"]["url"]).startswith(b"\xff\xd8")
    assert table(archive, "following_accounts.csv") == [
        ["Account address", "Show boosts", "Notify on new posts", "Languages"],
        ["bob@home.arpa", "true", "false", ""],
    ]
    assert table(archive, "lists.csv") == [["Family, close", "bob@home.arpa"]]
    assert document(archive, "likes.json")["totalItems"] == 1
    assert len(table(archive, "bookmarks.csv")) == 1
    assert table(archive, "blocked_accounts.csv") == []


def test_what_does_not_move_is_said(archive: zipfile.ZipFile) -> None:
    """Honestly, in the archive itself; nothing of others that is not meant for her is in it."""
    readme = archive.read("README.txt").decode()
    assert "It has no import of posts" in readme
    assert "Followers" in readme.partition("What does not move")[2]
    everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"bob's own" not in everything


def test_everybody_gets_an_archive(home: HomeService, world: World, tmp_path: Path) -> None:
    """One for each person."""
    assert world.home is home
    paths = [one.path.name for one in home.export.everybody(tmp_path / "all")]
    assert paths == ["alice.zip", "bob.zip", "carol.zip"]


def test_requests_are_counted_for_a_day(clock: Clock) -> None:
    """By what became of them; faults with their time and a path without names, and all of it forgotten after a day."""
    log = RequestLog(clock)
    for status in (200, 404, 401, 500):
        log.note("GET", "/api/v1/statuses/117309440000000000/context", status)
    seen = log.recent()
    assert (seen.requests, seen.refused, seen.faults) == (4, 2, 1)
    assert seen.latest[0].path == "/api/v1/statuses/…/context"
    clock.pass_s(23 * 3600)
    log.note("GET", "/", 200)
    assert log.recent().requests == 5
    clock.pass_s(3600)
    assert (log.recent().requests, log.recent().latest) == (1, ())


def test_paths_have_no_names() -> None:
    """Neither people's nor files'."""
    assert plain_path("/@alice/117") == "/…/…"
    assert plain_path("/media/0123456789abcdef0123456789abcdef.jpg") == "/media/…"
    assert plain_path("/api/v1/accounts/lookup") == "/api/v1/accounts/lookup"


def test_the_server_counts_its_answers(home: HomeService, alice: Person) -> None:
    """Also those that never reach a handler."""
    before = home.requests.recent()
    alice.say("x")
    alice.client.get("/none")
    alice.client.get("/health", headers={"Host": "evil.example"})
    after = home.requests.recent()
    assert (after.requests - before.requests, after.refused - before.refused) == (3, 2)
