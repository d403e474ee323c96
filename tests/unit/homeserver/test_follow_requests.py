"""Locked accounts, follow requests, private notes and endorsements."""

from typing import Any

import pytest

from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import Person, World


def act(person: Person, verb: str, other: Person, **options: object) -> Any:
    return person.post(f"/api/v1/accounts/{other.id}/{verb}", **options)


def relation(person: Person, other: Person) -> Any:
    return person.get("/api/v1/accounts/relationships", id=other.id)[0]


def answer(person: Person, verb: str, other: Person) -> Any:
    return person.post(f"/api/v1/follow_requests/{other.id}/{verb}")


def lock(person: Person, *, locked: bool = True) -> Any:
    made = person.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": locked})
    assert made.status_code == 200
    return made.json()


def kinds(person: Person) -> list[str]:
    return [one["type"] for one in person.get("/api/v1/notifications")]


def test_locked_account_is_asked(alice: Person, bob: Person, carol: Person) -> None:
    """Until it accepts nothing private is seen; then what was asked for holds."""
    assert lock(alice)["locked"] is True
    alice.say("for friends", visibility="private")
    asked = act(bob, "follow", alice, reblogs=False, notify=True)
    assert (asked["requested"], asked["following"], asked["showing_reblogs"]) == (True, False, False)
    assert act(bob, "follow", alice) == asked
    assert relation(alice, bob)["requested_by"] is True
    assert kinds(alice) == ["follow_request"]
    assert ids_of(alice, "/api/v1/follow_requests") == [bob.id]
    assert bob.get("/api/v1/follow_requests") == carol.get("/api/v1/follow_requests") == []
    assert alice.get("/api/v1/accounts/verify_credentials")["source"]["follow_requests_count"] == 1
    assert bob.get("/api/v1/timelines/home") == []
    assert answer(alice, "authorize", bob)["followed_by"] is True
    now = relation(bob, alice)
    assert (now["following"], now["requested"], now["showing_reblogs"], now["notifying"]) == (
        True,
        False,
        False,
        True,
    )
    assert kinds(alice) == ["follow"]
    assert bob.seen("/api/v1/timelines/home") == ["for friends"]
    assert act(bob, "follow", alice, reblogs=True)["following"] is True


def test_refused_and_withdrawn_requests_leave_nothing(alice: Person, bob: Person) -> None:
    """Neither a follow nor a notification; only who was asked may answer, and only once."""
    lock(alice)
    act(bob, "follow", alice)
    assert bob.status_of("POST", f"/api/v1/follow_requests/{alice.id}/authorize") == 404
    assert answer(alice, "reject", bob)["requested_by"] is False
    assert alice.status_of("POST", f"/api/v1/follow_requests/{bob.id}/reject") == 404
    act(bob, "follow", alice)
    assert act(bob, "unfollow", alice)["requested"] is False
    assert alice.status_of("POST", f"/api/v1/follow_requests/{bob.id}/authorize") == 404
    assert kinds(alice) == []
    assert relation(bob, alice)["following"] is False


def test_block_ends_a_request(alice: Person, bob: Person) -> None:
    """Also the other way round: who asked and blocks asks no more."""
    lock(alice)
    act(bob, "follow", alice)
    act(alice, "block", bob)
    assert alice.get("/api/v1/follow_requests") == []
    act(alice, "unblock", bob)
    act(bob, "follow", alice)
    act(bob, "block", alice)
    assert alice.get("/api/v1/follow_requests") == []


def test_unlocking_accepts_everybody(alice: Person, bob: Person, carol: Person) -> None:
    """Who asked follows; who followed before the lock follows still; pages are walked by the request."""
    act(carol, "follow", alice)
    lock(alice)
    assert relation(carol, alice)["following"] is True
    act(bob, "follow", alice)
    assert lock(alice, locked=False)["locked"] is False
    assert relation(bob, alice)["following"] is True
    assert alice.get("/api/v1/follow_requests") == []


def test_requests_are_paged(world: World, alice: Person) -> None:
    """Newest first, however many there are."""
    lock(alice)
    people = []
    for number in range(5):
        world.home.add_user(f"fan{number}", "correct horse")
        people.append(world.person(f"fan{number}"))
        act(people[-1], "follow", alice)
    assert ids_of(alice, "/api/v1/follow_requests", limit=2) == [one.id for one in people[::-1]]


def test_note_is_private(alice: Person, bob: Person) -> None:
    """Only its writer reads it; an empty one deletes it, a long one is refused."""
    assert act(alice, "note", bob, comment="bakes 🥐")["note"] == "bakes 🥐"
    assert relation(alice, bob)["note"] == "bakes 🥐"
    assert relation(bob, alice)["note"] == ""
    path = f"/api/v1/accounts/{bob.id}/note"
    assert alice.status_of("POST", path, json={"comment": "x" * 2001}) == 422
    assert relation(alice, bob)["note"] == "bakes 🥐"
    assert act(alice, "note", bob)["note"] == ""
    assert alice.status_of("POST", "/api/v1/accounts/99/note", json={"comment": "x"}) == 404


@pytest.mark.parametrize(("on", "off"), [("pin", "unpin"), ("endorse", "unendorse")])
def test_followed_accounts_are_endorsed(alice: Person, bob: Person, carol: Person, on: str, off: str) -> None:
    """Others see them, but not those whom either blocked; the end of the follow ends it."""
    assert alice.status_of("POST", f"/api/v1/accounts/{bob.id}/{on}") == 422
    for other in (bob, carol):
        act(alice, "follow", other)
        assert act(alice, on, other)["endorsed"] is True
    act(alice, on, bob)
    path = f"/api/v1/accounts/{alice.id}/endorsements"
    assert ids_of(alice, "/api/v1/endorsements", limit=1) == [carol.id, bob.id]
    assert bob.get("/api/v1/endorsements") == []
    assert ids_of(bob, path) == [carol.id, bob.id]
    act(carol, "block", bob)
    assert ids_of(bob, path) == [bob.id]
    act(carol, "unblock", bob)
    act(alice, "block", carol)
    assert carol.get(path) == []
    assert act(alice, off, bob)["endorsed"] is False
    act(alice, on, bob)
    act(alice, "unfollow", bob)
    assert alice.get("/api/v1/endorsements") == []
