"""The policy for notifications: what is dropped, held back, accepted, and counted as unread."""

from typing import Any

import pytest

from tests.unit.homeserver.world import Person, World

_POLICY = "/api/v2/notifications/policy"


def set_policy(person: Person, **actions: str) -> Any:
    answer = person.call("PATCH", _POLICY, json=actions)
    assert answer.status_code == 200, answer.text
    return answer.json()


def kinds(person: Person, **params: object) -> list[str]:
    return [one["type"] for one in person.get("/api/v1/notifications", **params)]


def test_everything_is_accepted_at_first(alice: Person, bob: Person) -> None:
    """The policy says so, and a stranger's direct post arrives."""
    policy = alice.get(_POLICY)
    assert policy.pop("summary") == {"pending_requests_count": 0, "pending_notifications_count": 0}
    assert set(policy.values()) == {"accept"}
    bob.say("@alice", visibility="direct")
    assert kinds(alice) == ["mention"]
    assert alice.status_of("PATCH", _POLICY, json={"for_not_following": "burn"}) == 422


def test_held_back_notifications_are_a_request(alice: Person, bob: Person, carol: Person) -> None:
    """One for each person; accepted ones are shown, and nothing of that person is held back again."""
    set_policy(alice, for_not_following="filter")
    alice.post(f"/api/v1/accounts/{carol.id}/follow")
    post = carol.say("@alice")
    for text in ("@alice one", "@alice two"):
        last = bob.say(text)
    assert kinds(alice) == ["mention"]
    assert len(kinds(alice, include_filtered=True)) == 3
    assert alice.get(_POLICY)["summary"] == {"pending_requests_count": 1, "pending_notifications_count": 2}
    (request,) = alice.get("/api/v1/notifications/requests")
    assert (request["account"]["acct"], request["notifications_count"]) == ("bob", "2")
    assert request["last_status"]["id"] == last["id"]
    assert alice.get(f"/api/v1/notifications/requests/{request['id']}") == request
    assert bob.status_of("GET", f"/api/v1/notifications/requests/{request['id']}") == 404
    alice.post(f"/api/v1/notifications/requests/{request['id']}/accept")
    assert alice.get("/api/v1/notifications/requests") == []
    bob.say("@alice three")
    assert len(kinds(alice)) == 4
    assert post["id"] in {one["status"]["id"] for one in alice.get("/api/v1/notifications")}


def test_requests_are_dismissed(alice: Person, bob: Person, carol: Person) -> None:
    """Their notifications go; later ones are held back again; those of a blocked person are in no request."""
    set_policy(alice, for_not_followers="filter")
    for person in (bob, carol):
        person.say("@alice")
    assert len(alice.get("/api/v1/notifications/requests", limit=1)) == 1
    alice.post(f"/api/v1/accounts/{carol.id}/block")
    assert [one["id"] for one in alice.get("/api/v1/notifications/requests")] == [bob.id]
    alice.post("/api/v1/notifications/requests/dismiss", id=[bob.id])
    assert alice.get("/api/v1/notifications/requests") == []
    bob.say("@alice again")
    alice.post("/api/v1/notifications/requests/accept", id=[bob.id])
    assert kinds(alice) == ["mention"]
    assert alice.get("/api/v1/notifications/requests/merged") == {"merged": True}


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ("for_not_following", False),
        ("for_not_followers", False),
        ("for_new_accounts", False),
        ("for_private_mentions", False),
        ("for_limited_accounts", True),
    ],
)
def test_dropped_notifications_never_arrive(alice: Person, bob: Person, condition: str, told: bool) -> None:
    """A new stranger's direct post meets every condition but the last, which is nobody's here."""
    set_policy(alice, **{condition: "drop"})
    bob.say("@alice", visibility="direct")
    assert kinds(alice, include_filtered=True) == (["mention"] if told else [])


@pytest.mark.parametrize("condition", ["for_not_following", "for_not_followers", "for_new_accounts"])
def test_old_friends_are_reported_of(world: World, alice: Person, bob: Person, condition: str) -> None:
    """Who is followed, follows, or is here for a month."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    alice.post("/api/v1/notifications/clear")
    world.clock.pass_s(31 * 86_400)
    set_policy(alice, **{condition: "drop"})
    bob.say("@alice")
    assert kinds(alice) == ["mention"]


@pytest.mark.parametrize(("condition", "told"), [("for_not_following", False), ("for_not_followers", True)])
def test_follower_whom_one_does_not_follow(alice: Person, bob: Person, condition: str, told: bool) -> None:
    """The two directions of a follow are two conditions."""
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    alice.post("/api/v1/notifications/clear")
    set_policy(alice, **{condition: "drop"})
    bob.say("@alice")
    assert kinds(alice) == (["mention"] if told else [])


def test_answer_to_ones_own_direct_post_is_reported_of(alice: Person, bob: Person) -> None:
    """It was asked for; so is any mention that is not direct."""
    set_policy(alice, for_private_mentions="drop")
    first = alice.say("@bob hello", visibility="direct")
    bob.say("@alice hi", visibility="direct", in_reply_to_id=first["id"])
    bob.say("@alice unasked", visibility="direct")
    bob.say("@alice in public")
    assert kinds(alice) == ["mention", "mention"]


def test_unread_are_those_after_the_marker(alice: Person, bob: Person) -> None:
    """Of the kinds that are asked for, up to the limit."""
    post = alice.say("x")["id"]
    bob.post(f"/api/v1/statuses/{post}/favourite")
    bob.post(f"/api/v1/statuses/{post}/reblog")
    path = "/api/v1/notifications/unread_count"
    assert alice.get(path) == {"count": 2}
    assert alice.get(path, limit=1) == {"count": 1}
    first = alice.get("/api/v1/notifications")[1]["id"]
    alice.post("/api/v1/markers", notifications={"last_read_id": first})
    assert alice.get(path) == {"count": 1}
    assert alice.get(f"{path}?exclude_types[]=reblog") == {"count": 0}
