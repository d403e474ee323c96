"""Lists of people, their timelines, and markers."""

import pytest

from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import Person


def make(person: Person, *people: Person, **options: object) -> str:
    number = person.post("/api/v1/lists", title="friends", **options)["id"]
    for other in people:
        person.post(f"/api/v1/accounts/{other.id}/follow")
        person.post(f"/api/v1/lists/{number}/accounts", account_ids=[other.id])
    return number


def test_list_is_made_changed_and_dropped(alice: Person, bob: Person) -> None:
    """It is its owner's alone."""
    number = make(alice)
    path = f"/api/v1/lists/{number}"
    made = {"id": number, "title": "friends", "replies_policy": "list", "exclusive": False}
    assert alice.get(path) == made
    assert alice.get("/api/v1/lists") == [made]
    assert alice.call("PUT", path, json={"title": "kin", "exclusive": True}).json() == {
        **made,
        "title": "kin",
        "exclusive": True,
    }
    for method in ("GET", "PUT", "DELETE"):
        assert bob.status_of(method, path) == 404
    assert bob.get("/api/v1/lists") == []
    assert alice.call("DELETE", path).json() == {}
    assert alice.status_of("GET", path) == 404


@pytest.mark.parametrize(
    "wrong", [{}, {"title": " "}, {"title": "x" * 101}, {"title": "x", "replies_policy": "y"}]
)
def test_bad_list_is_refused(alice: Person, wrong: dict) -> None:
    """A title of 1 to 100 characters and a known policy."""
    assert alice.status_of("POST", "/api/v1/lists", json=wrong) == 422


def test_members_are_followed_people(alice: Person, bob: Person, carol: Person) -> None:
    """Strangers and repeats are refused; who is unfollowed leaves the list."""
    number = make(alice, bob)
    path = f"/api/v1/lists/{number}/accounts"
    assert alice.status_of("POST", path, json={"account_ids": [carol.id]}) == 404
    assert alice.status_of("POST", path, json={"account_ids": [bob.id]}) == 422
    assert alice.status_of("POST", path, json={}) == 404
    assert bob.status_of("POST", path, json={"account_ids": [bob.id]}) == 404
    alice.post(f"/api/v1/accounts/{carol.id}/follow")
    alice.post(path, account_ids=[carol.id])
    assert ids_of(alice, path, limit=1) == [carol.id, bob.id]
    assert [one["id"] for one in alice.get(f"/api/v1/accounts/{bob.id}/lists")] == [number]
    assert alice.call("DELETE", path, json={"account_ids": [carol.id]}).json() == {}
    alice.post(f"/api/v1/accounts/{bob.id}/unfollow")
    assert alice.get(path) == []


def test_list_timeline_holds_members_posts_and_boosts(alice: Person, bob: Person, carol: Person) -> None:
    """And nobody else's; each post once; paged."""
    number = make(alice, bob)
    path = f"/api/v1/timelines/list/{number}"
    alice.say("mine")
    other = carol.say("hers")
    made = [bob.say("one")["id"], bob.post(f"/api/v1/statuses/{other['id']}/reblog")["id"]]
    made.append(bob.say("two", visibility="private")["id"])
    bob.say("secret @carol", visibility="direct")
    assert ids_of(alice, path, limit=2) == made[::-1]
    assert bob.status_of("GET", path) == 404


@pytest.mark.parametrize(
    ("policy", "seen"),
    [("none", ["thread", "root"]), ("list", ["thread", "to alice", "root"]),
     ("followed", ["thread", "to alice", "to carol", "root"])],
)  # fmt: skip
def test_replies_are_shown_by_policy(
    alice: Person, bob: Person, carol: Person, policy: str, seen: list[str]
) -> None:
    """Answers to members, to followed people, or only a person's own thread."""
    number = make(alice, bob, replies_policy=policy)
    alice.post(f"/api/v1/accounts/{carol.id}/follow")
    root = bob.say("root")
    bob.say("to carol", in_reply_to_id=carol.say("x")["id"])
    bob.say("to alice", in_reply_to_id=alice.say("x")["id"])
    bob.say("thread", in_reply_to_id=root["id"])
    assert alice.seen(f"/api/v1/timelines/list/{number}") == seen


def test_exclusive_list_keeps_its_people_out_of_home(alice: Person, bob: Person) -> None:
    """For its owner only."""
    number = make(alice, bob, exclusive=True)
    bob.say("x")
    assert alice.get("/api/v1/timelines/home") == []
    assert len(alice.get(f"/api/v1/timelines/list/{number}")) == 1
    alice.call("PUT", f"/api/v1/lists/{number}", json={"exclusive": False})
    assert len(alice.get("/api/v1/timelines/home")) == 1


def test_markers_are_kept_for_each_person(alice: Person, bob: Person) -> None:
    """As JSON and as a form; a new value raises the version."""
    assert alice.get("/api/v1/markers?timeline[]=home") == {}
    made = alice.post("/api/v1/markers", home={"last_read_id": "12"}, elsewhere={"last_read_id": "1"})
    assert (list(made), made["home"]["last_read_id"], made["home"]["version"]) == (["home"], "12", 1)
    form = {"home[last_read_id]": "13", "notifications[last_read_id]": "14"}
    assert alice.call("POST", "/api/v1/markers", data=form).json()["home"]["version"] == 2
    both = alice.get("/api/v1/markers?timeline[]=home&timeline[]=notifications")
    assert {name: one["last_read_id"] for name, one in both.items()} == {"home": "13", "notifications": "14"}
    assert bob.get("/api/v1/markers?timeline[]=home") == {}
    assert alice.status_of("POST", "/api/v1/markers", json={"home": {"last_read_id": "x"}}) == 422
