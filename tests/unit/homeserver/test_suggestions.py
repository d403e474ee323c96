"""Suggested people, the directory, followers in common, and whom the lists of people leave out."""

from typing import Any

import pytest

from tests.unit.homeserver.world import Person, World


def follow(person: Person, other: Person) -> None:
    person.post(f"/api/v1/accounts/{other.id}/follow")


def suggested(person: Person) -> list[str]:
    return [one["account"]["acct"] for one in person.get("/api/v2/suggestions")]


@pytest.fixture
def dave(world: World, alice: Person) -> Person:
    """One person more."""
    world.home.add_user("dave", "correct horse")
    return world.person("dave")


def test_people_whom_one_does_not_follow(alice: Person, bob: Person, carol: Person, dave: Person) -> None:
    """Those whom friends follow first; not those who were asked, dismissed or hidden."""
    assert set(suggested(alice)) == {"bob", "carol", "dave"}
    follow(alice, bob)
    follow(bob, dave)
    found = alice.get("/api/v2/suggestions")
    assert [one["account"]["acct"] for one in found] == ["dave", "carol"]
    assert [one["source"] for one in found] == ["past_interactions", "global"]
    assert [one["acct"] for one in alice.get("/api/v1/suggestions")] == ["dave", "carol"]
    assert alice.status_of("DELETE", f"/api/v1/suggestions/{dave.id}") == 200
    assert suggested(alice) == ["carol"]
    carol.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    follow(alice, carol)
    assert suggested(alice) == []
    assert alice.status_of("DELETE", "/api/v1/suggestions/99") == 404


@pytest.mark.parametrize(("who", "verb"), [("alice", "block"), ("bob", "block"), ("alice", "mute")])
def test_hidden_people_are_in_no_list(alice: Person, bob: Person, carol: Person, who: str, verb: str) -> None:
    """Suggestions, directory, followers of others, those who like or boost a post, followers in common."""
    bob.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": True})
    follow(alice, bob)
    follow(bob, carol)
    follow(carol, bob)
    post = carol.say("x")["id"]
    for verb_of_post in ("favourite", "reblog"):
        bob.post(f"/api/v1/statuses/{post}/{verb_of_post}")
    lists = [
        "directory",
        f"accounts/{carol.id}/followers",
        f"accounts/{carol.id}/following",
        f"statuses/{post}/favourited_by",
        f"statuses/{post}/reblogged_by",
    ]
    for path in lists:
        assert [one["acct"] for one in alice.get(f"/api/v1/{path}")] == ["bob"], path
    assert common(alice, carol) == ["bob"]
    actor, other = (alice, bob) if who == "alice" else (bob, alice)
    actor.post(f"/api/v1/accounts/{other.id}/{verb}")
    for path in lists:
        assert alice.get(f"/api/v1/{path}") == [], path
        assert carol.get(f"/api/v1/{path}"), path
    assert common(alice, carol) == []
    assert "bob" not in suggested(alice)


def common(person: Person, other: Person) -> list[str]:
    found: Any = person.get("/api/v1/accounts/familiar_followers", id=other.id)
    assert [one["id"] for one in found] == [other.id]
    return [one["acct"] for one in found[0]["accounts"]]


def test_followers_in_common(alice: Person, bob: Person, carol: Person, dave: Person) -> None:
    """Those of an account whom one follows oneself, for each account asked about; none where either hides them."""
    follow(alice, bob)
    follow(alice, dave)
    follow(bob, carol)
    assert common(alice, carol) == ["bob"]
    assert common(bob, carol) == []
    answer = alice.call(
        "GET", "/api/v1/accounts/familiar_followers", params={"id[]": [carol.id, bob.id, "99"]}
    ).json()
    assert {one["id"]: len(one["accounts"]) for one in answer} == {carol.id: 1, bob.id: 0}
    in_body = alice.call("GET", "/api/v1/accounts/familiar_followers", json={"id": [carol.id, bob.id, "99"]})
    assert in_body.json() == answer
    headers = {"Content-Type": "application/json"}
    empty = alice.call("GET", f"/api/v1/accounts/familiar_followers?id={bob.id}", headers=headers)
    assert [one["id"] for one in empty.json()] == [bob.id]
    for person in (bob, carol):
        person.call("PATCH", "/api/v1/accounts/update_credentials", json={"hide_collections": True})
        assert common(alice, carol) == []
        person.call("PATCH", "/api/v1/accounts/update_credentials", json={"hide_collections": False})
        assert common(alice, carol) == ["bob"]


def test_directory_has_those_who_want_to_be_found(alice: Person, bob: Person, carol: Person) -> None:
    """The last active first, or the newest; cut by number."""
    assert alice.get("/api/v1/directory") == []
    for person in (bob, carol):
        person.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": True})
    bob.say("x")
    assert [one["acct"] for one in alice.get("/api/v1/directory")] == ["bob", "carol"]
    assert [one["acct"] for one in alice.get("/api/v1/directory", order="new")] == ["carol", "bob"]
    assert [one["acct"] for one in alice.get("/api/v1/directory", limit=1, offset=1)] == ["carol"]
