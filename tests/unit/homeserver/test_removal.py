"""Removing a person: nothing of them can be read any more, in the program or in its files."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kesong_desktop.errors import InvalidInput, NotFound, Reason
from tests.unit.homeserver.world import PASSWORD, Person, World, jpeg

LEAVE = "/api/kesong/v1/leave"
WORDS = ("quixotic", "zephyrine", "ululation", "obsidian", "marzipan", "gazpacho", "palimpsest", "saxifrage", "kumquats",
         "wanderlust", "nightjar", "petrichor", "gossamer")  # fmt: skip
"""Each goes into another place."""


def live(bob: Person, alice: Person) -> None:
    """Bob leaves a trace in every place that takes words, and some where he is only a number."""
    words = iter(WORDS)
    bob.call("PATCH", "/api/v1/accounts/update_credentials",
             json={"display_name": next(words), "note": next(words),
                   "fields_attributes": {"0": {"name": "a", "value": next(words)}}})  # fmt: skip
    hers = alice.say("hello")["id"]
    media = bob.upload(jpeg(colour="navy"), description=next(words))["id"]
    own = bob.post("/api/v1/statuses", status=next(words), spoiler_text=next(words), media_ids=[media])
    bob.call("PUT", f"/api/v1/statuses/{own['id']}", json={"status": "changed", "media_ids": [media]})
    bob.post("/api/v1/statuses", status="x", poll={"options": [next(words), "no"], "expires_in": 600})
    bob.post("/api/v1/statuses", status=next(words), in_reply_to_id=hers)
    bob.upload(jpeg(colour="olive"), description=next(words))
    title = next(words)
    bob.post("/api/v1/lists", title=title)
    bob.post("/api/v2/filters", title="f", context=["home"], keywords_attributes=[{"keyword": next(words)}])
    bob.post(f"/api/v1/accounts/{alice.id}/note", comment=next(words))
    gone = bob.say(next(words))["id"]
    bob.call("DELETE", f"/api/v1/statuses/{gone}")
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    for verb in ("favourite", "bookmark", "reblog"):
        bob.post(f"/api/v1/statuses/{hers}/{verb}")
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    alice.post(f"/api/v1/statuses/{own['id']}/favourite")


def found_in(folder: Path) -> set[str]:
    """Which of the words are anywhere in the files of a folder, however they are written."""
    content = b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()
    return {word for word in WORDS if word.encode() in content}


def files(data: Path) -> list[Path]:
    return sorted(path for path in (data / "media").rglob("*") if path.is_file())


def rows_with(world: World, number: int) -> dict[str, int]:
    """How many rows of each table hold this number in any column."""
    counts = {}
    with world.home._database.read() as connection:
        names = [name for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'post_search%'")]  # fmt: skip
        for name in names:
            columns = [column[1] for column in connection.execute(f"PRAGMA table_info({name})")]
            where = " OR ".join(f'"{column}" = {number}' for column in columns)
            counts[name] = next(iter(connection.execute(f"SELECT count(*) FROM {name} WHERE {where}")))[0]
    return {name: count for name, count in counts.items() if count}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of the home."""
    return tmp_path / "data"


def test_nothing_is_left_of_a_person(world: World, alice: Person, bob: Person, data: Path) -> None:
    """No row, no file, no byte of any word; what the others have stays."""
    live(bob, alice)
    alice.post("/api/v1/statuses", status="hers", media_ids=[alice.upload(jpeg(colour="red"))["id"]])
    (data / "home.db.before-3").write_bytes(b"quixotic")
    assert found_in(data) == set(WORDS)
    assert len(files(data)) == 3
    world.home.removal.remove(int(bob.id))
    assert found_in(data) == set()
    assert len(files(data)) == 1
    assert rows_with(world, int(bob.id)) == {}
    assert bob.status_of("GET", "/api/v1/timelines/home") == 401
    assert alice.seen(f"/api/v1/accounts/{alice.id}/statuses") == ["hers", "hello"]
    hello = alice.get(f"/api/v1/accounts/{alice.id}/statuses")[1]
    assert (hello["favourites_count"], hello["reblogs_count"], hello["replies_count"]) == (0, 0, 0)
    assert world.home.accounts.sign_in("bob", PASSWORD) is None
    world.home.add_user("bob", PASSWORD)


def test_same_picture_of_somebody_else_stays(world: World, alice: Person, bob: Person, data: Path) -> None:
    """The bytes are stored once, and are needed until nobody has them any more."""
    picture = jpeg(colour="teal")
    kept = alice.upload(picture)
    alice.post("/api/v1/statuses", status="a", media_ids=[kept["id"]])
    bob.post("/api/v1/statuses", status="b", media_ids=[bob.upload(picture)["id"]])
    world.home.removal.remove(int(bob.id))
    path = kept["url"].partition("/media/")[2]
    assert world.client.get(f"/media/{path}").status_code == 200


def test_posts_may_stay(world: World, alice: Person, bob: Person, data: Path) -> None:
    """Under the name and picture; the person is gone all the same, and only what was published is left."""
    live(bob, alice)
    world.home.removal.remove(int(bob.id), keeps_posts=True)
    assert len(alice.get(f"/api/v1/accounts/{bob.id}/statuses")) >= 3
    assert bob.status_of("GET", "/api/v1/timelines/home") == 401
    assert world.home.accounts.sign_in("bob", PASSWORD) is None
    with pytest.raises(NotFound):
        world.home.issue_token("bob")
    assert not found_in(data) & {"zephyrine", "ululation", "kumquats", "wanderlust", "nightjar", "petrichor"}
    world.home.removal.remove(world.home.accounts.id_of("bob", also_closed=True))
    assert found_in(data) == set()


def test_a_removed_person_is_no_member(world: World, alice: Person, bob: Person, tmp_path: Path) -> None:
    """Whose posts stay is in no list of people, is not counted, followed, mentioned or greeted; the owner sees what is left."""
    bob.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": True})
    live(bob, alice)
    alice.post(f"/api/v1/accounts/{bob.id}/unfollow")
    home = world.home
    count = home.count()[0]
    home.removal.remove(int(bob.id), keeps_posts=True)
    assert home.count()[0] == count - 1
    assert alice.get("/api/v1/instance")["stats"]["user_count"] == count - 1
    name = alice.get(f"/api/v1/accounts/{bob.id}")["display_name"]
    for path, params in (
        ("/api/v1/directory", {}),
        ("/api/v2/suggestions", {}),
        ("/api/v1/accounts/search", {"q": "bob"}),
        ("/api/v1/accounts/search", {"q": name}),
    ):
        assert [one for one in alice.get(path, **params) if bob.id in str(one)] == [], path
    assert alice.get("/api/v2/search", q="bob", type="accounts")["accounts"] == []
    assert alice.status_of("POST", f"/api/v1/accounts/{bob.id}/follow") == 403
    assert alice.say("@bob are you there?")["mentions"] == []
    roles = {one.name: one.role for one in home.quotas.people()}
    assert (roles["alice"], roles["bob"]) == ("owner", "removed")
    welcome = home.invitations.accept(home.invitations.create("member"), "dora", PASSWORD, app="x")
    dora = Person("dora", str(welcome.account), welcome.token, world.client)
    assert "bob" not in {one["username"] for one in dora.get(f"/api/v1/accounts/{dora.id}/following")}
    archives = {
        one.path.relative_to(tmp_path / "out").as_posix(): one
        for one in home.export.everybody(tmp_path / "out")
    }
    assert {"alice.zip", "removed/bob.zip", "dora.zip"} <= archives.keys()
    assert "bob.zip" not in archives
    assert archives["removed/bob.zip"].posts > 0


def test_owner_stays(world: World, alice: Person) -> None:
    """Neither removed nor able to leave by a slip."""
    with pytest.raises(InvalidInput) as caught:
        world.home.removal.remove(int(alice.id))
    assert caught.value.reason is Reason.OWNER_STAYS
    assert alice.status_of("POST", LEAVE, json={"username": "alice"}) == 422


def test_leaving_takes_the_data_along(world: World, alice: Person, bob: Person, data: Path) -> None:
    """The archive has the posts and the pictures; nothing of it stays on the server. The name has to be given to leave."""
    live(bob, alice)
    answer = world.client.get("/api/kesong/v1/archive", headers={"Authorization": f"Bearer {bob.token}"})
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        posts = archive.read("outbox.json").decode()
        assert all(word in posts for word in ("obsidian", "palimpsest", "saxifrage"))
        assert any(name.startswith("media_attachments/") for name in archive.namelist())
    assert list((data / "incoming").iterdir()) == []
    assert bob.status_of("POST", LEAVE, json={"username": "alice"}) == 422
    assert bob.status_of("POST", LEAVE, json={"username": "Bob"}) == 200
    assert found_in(data) == set()
    assert bob.status_of("GET", "/api/v1/timelines/home") == 401


def test_guests_leave_too(world: World) -> None:
    code = world.home.invitations.create("guest")
    token = world.home.invitations.accept(code, "dora", PASSWORD, app="x").token
    dora = Person("dora", "", token, world.client)
    assert dora.status_of("GET", "/api/kesong/v1/archive") == 200
    assert dora.status_of("POST", LEAVE, json={"username": "dora"}) == 200
