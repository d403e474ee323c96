"""Joining by an invitation, and what guests may do."""

import threading

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.oauth import scopes
from kesong_desktop.homeserver.web.routes import _FOR_GUESTS, _SIGNED_IN
from tests.unit.homeserver.world import PASSWORD, Client, Person, World

JOIN = "/api/kesong/v1/join"
MINUTES_15 = 15 * 60


def join(client: Client, code: str, name: str = "dora", **more: str):
    return client.post(JOIN, json={"code": code, "username": name, "password": PASSWORD, **more})


def joined(world: World, name: str, role: str) -> Person:
    answer = join(world.client, world.home.invitations.create(role), name)
    assert answer.status_code == 200, answer.text
    return Person(name, str(world.home.accounts.id_of(name)), answer.json()["access_token"], world.client)


def test_joining_makes_a_person_who_sees_everybody(world: World, alice: Person, bob: Person) -> None:
    """The newcomer follows the others at once, and the owner of the server follows the newcomer."""
    bob.say("hello")
    dora = joined(world, "dora", "member")
    assert dora.seen("/api/v1/timelines/home") == ["hello"]
    dora.say("thanks")
    assert "thanks" in alice.seen("/api/v1/timelines/home")
    assert world.home.accounts.sign_in("dora", PASSWORD) == int(dora.id)


def test_an_invitation_is_good_once(world: World) -> None:
    """The second one is told to ask for another; nothing was made for them."""
    code = world.home.invitations.create()
    assert join(world.client, code).status_code == 200
    refused = join(world.client, code, "eve")
    assert refused.status_code == 410
    assert "new one" in refused.json()["error"]
    assert world.client.get("/api/v1/instance").json()["stats"]["user_count"] == 4


@pytest.mark.parametrize(("seconds", "status"), [(MINUTES_15 - 1, 200), (MINUTES_15, 410)])
def test_an_invitation_is_good_for_a_quarter_of_an_hour(world: World, seconds: int, status: int) -> None:
    code = world.home.invitations.create()
    world.clock.pass_s(seconds)
    assert join(world.client, code).status_code == status


@pytest.mark.parametrize("code", ["", "A" * 22, "x" * 5000])
def test_no_other_code_lets_in(world: World, code: str) -> None:
    world.home.invitations.create()
    assert join(world.client, code).status_code == 410


def test_a_name_that_cannot_be_used_costs_nothing(world: World) -> None:
    """The reason and its facts come for a program to show; the invitation stays good."""
    code = world.home.invitations.create()
    taken = join(world.client, code, "alice")
    assert (taken.status_code, taken.json()["reason"], taken.json()["facts"]) == (
        422,
        "user_name_taken",
        {"name": "alice"},
    )
    assert join(world.client, code, "no name").json()["reason"] == "user_name_invalid"
    assert join(world.client, code, password="short").json()["reason"] == "password_length"
    assert join(world.client, code).status_code == 200


def test_two_at_once_are_one(world: World, home: HomeService) -> None:
    """Whoever comes second gets nothing, also at the same moment."""
    code, statuses, start = home.invitations.create(), [], threading.Barrier(2)

    def come(name: str) -> None:
        start.wait()
        statuses.append(join(world.client, code, name).status_code)

    threads = [threading.Thread(target=come, args=(name,)) for name in ("dora", "eve")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 410]


def test_a_device_joins_for_its_person(world: World, alice: Person) -> None:
    """The name that is given does not count, and the password stays."""
    code = world.home.invitations.create(account=int(alice.id))
    token = join(world.client, code, "bob", password="").json()["access_token"]
    me = world.client.get("/api/v1/accounts/verify_credentials", headers={"Authorization": f"Bearer {token}"})
    assert me.json()["username"] == "alice"
    assert world.home.accounts.sign_in("alice", PASSWORD) is not None


def test_the_code_is_not_kept(world: World) -> None:
    """Only its hash is in the database, and it has 128 bits."""
    code = world.home.invitations.create()
    assert len(code) == 22
    with world.home._database.read() as connection:
        kept = list(connection.execute("SELECT * FROM invitation"))
    assert code.encode() not in kept[0][0]
    assert len(kept) == 1


def test_first_person_owns_the_server_whatever_the_role(home: HomeService) -> None:
    home.add_user("alice", PASSWORD)
    home.add_user("bob", PASSWORD)
    with home._database.read() as connection:
        roles = list(connection.execute("SELECT name, role FROM account ORDER BY id"))
    assert roles == [("alice", "owner"), ("bob", "member")]


@pytest.mark.parametrize("entry", _SIGNED_IN, ids=lambda entry: f"{entry[0]} {entry[1]}")
def test_guests_publish_nothing(world: World, alice: Person, entry: tuple) -> None:
    """A table of all calls: what is seen by others is refused to guests, everything else is not."""
    method, path, handler, scope = entry
    dora = joined(world, "dora", "guest")
    number = alice.say("hello")["id"]
    path = path.format(id=number, tag="x", name="x", key="x")
    answer = dora.call(method, path, json={} if method != "GET" else None)
    is_refused = scopes.publishes(scope) and handler not in _FOR_GUESTS
    assert (answer.status_code == 403 and "guest" in answer.json()["error"]) is is_refused


def test_guests_upload_nothing_and_read_everything(world: World, alice: Person) -> None:
    dora = joined(world, "dora", "guest")
    assert dora.send_file(b"x").status_code == 403
    number = alice.say("hello")["id"]
    assert dora.get(f"/api/v1/statuses/{number}")["content"] == "<p>hello</p>"
    for verb in ("favourite", "reblog"):
        assert dora.status_of("POST", f"/api/v1/statuses/{number}/{verb}") == 403
    assert dora.status_of("POST", f"/api/v1/statuses/{number}/bookmark") == 200
    assert dora.seen("/api/v1/timelines/home") == ["hello"]


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "https://localhost"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", [JOIN, "/oauth/authorize"])
def test_pages_of_other_websites_are_refused(world: World, path: str, headers: dict[str, str]) -> None:
    """A website that somebody visits cannot sign in or join in their name."""
    code = world.home.invitations.create()
    answer = world.client.post(
        path, headers=headers, json={"code": code, "username": "eve", "password": PASSWORD}
    )
    assert answer.status_code == 403
    assert join(world.client, code).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}],
)
def test_own_pages_and_programs_are_served(world: World, headers: dict[str, str]) -> None:
    code = world.home.invitations.create()
    answer = world.client.post(
        JOIN, headers=headers, json={"code": code, "username": "dora", "password": PASSWORD}
    )
    assert answer.status_code == 200
