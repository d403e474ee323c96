"""Blocks, mutes and reports."""

import pytest

from kesong_desktop.homeserver.storage.database import row
from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import Person, World

LISTS = ("timelines/home", "timelines/public", "timelines/tag/bread", "notifications")


def act(person: Person, verb: str, other: Person, **options: object) -> dict:
    return person.post(f"/api/v1/accounts/{other.id}/{verb}", **options)


def relation(person: Person, other: Person) -> dict:
    return person.get("/api/v1/accounts/relationships", id=other.id)[0]


def test_block_ends_every_tie(alice: Person, bob: Person) -> None:
    """Both stop following; neither can follow again; both see who did it."""
    act(alice, "follow", bob)
    act(bob, "follow", alice)
    made = act(alice, "block", bob)
    assert (made["blocking"], made["following"], made["followed_by"]) == (True, False, False)
    assert act(alice, "block", bob) == made
    assert relation(bob, alice)["blocked_by"] is True
    for person, other in ((alice, bob), (bob, alice)):
        assert person.status_of("POST", f"/api/v1/accounts/{other.id}/follow") == 403
    assert [one["acct"] for one in alice.get("/api/v1/blocks")] == ["bob"]
    assert bob.get("/api/v1/blocks") == []
    assert act(alice, "unblock", bob)["blocking"] is False
    assert act(bob, "follow", alice)["following"] is True


def test_blocked_person_sees_nothing_and_is_not_seen(alice: Person, bob: Person) -> None:
    """By any way: lists, single posts, replies, boosts, notifications."""
    post = alice.say("mine #bread @bob")
    other = bob.say("his #bread @alice")
    act(alice, "block", bob)
    for path in LISTS:
        found = bob.get(f"/api/v1/{path}") + alice.get(f"/api/v1/{path}")
        assert [one for one in found if one["account"]["id"] not in {bob.id, alice.id}] == []
        assert all(one["account"]["acct"] == "alice" for one in alice.get(f"/api/v1/{path}"))
        assert all(one["account"]["acct"] == "bob" for one in bob.get(f"/api/v1/{path}"))
    assert bob.status_of("GET", f"/api/v1/statuses/{post['id']}") == 404
    assert bob.status_of("POST", f"/api/v1/statuses/{post['id']}/reblog") == 404
    reply = {"status": "re", "in_reply_to_id": post["id"]}
    assert bob.status_of("POST", "/api/v1/statuses", json=reply) == 404
    assert alice.status_of("GET", f"/api/v1/statuses/{other['id']}") == 200


@pytest.mark.parametrize("verb", ["mute", "block"])
def test_posts_of_a_hidden_person_are_not_passed_on_to_one(
    alice: Person, bob: Person, carol: Person, verb: str
) -> None:
    """Neither in home nor among the answers to a post."""
    act(alice, "follow", bob)
    post = carol.say("x")
    bob.post(f"/api/v1/statuses/{post['id']}/reblog")
    root = alice.say("root")
    carol.say("re", in_reply_to_id=root["id"])
    context = f"/api/v1/statuses/{root['id']}/context"
    assert len(alice.get("/api/v1/timelines/home")) == 2
    assert len(alice.get(context)["descendants"]) == 1
    act(alice, verb, carol)
    assert [one["id"] for one in alice.get("/api/v1/timelines/home")] == [root["id"]]
    assert alice.get(context)["descendants"] == []


def test_mute_hides_and_keeps_the_ties(alice: Person, bob: Person) -> None:
    """Lists and notifications are quiet; the person's own page and the following stay."""
    act(alice, "follow", bob)
    bob.say("loud #bread @alice")
    made = act(alice, "mute", bob)
    assert (made["muting"], made["muting_notifications"], made["following"]) == (True, True, True)
    for path in LISTS:
        assert alice.get(f"/api/v1/{path}") == []
    assert len(bob.get("/api/v1/timelines/public")) == 1
    act(alice, "mute", bob, notifications=False)
    assert [one["type"] for one in alice.get("/api/v1/notifications")] == ["mention"]
    assert relation(alice, bob)["muting_notifications"] is False
    act(alice, "unmute", bob)
    assert len(alice.get("/api/v1/timelines/home")) == 1
    assert alice.get("/api/v1/mutes") == []


def test_mute_ends_by_itself(world: World, alice: Person, bob: Person) -> None:
    """After its time everything is as before, also before the next purge."""
    act(alice, "follow", bob)
    bob.say("x")
    act(alice, "mute", bob, duration=60)
    muted = alice.get("/api/v1/mutes")
    assert [(one["acct"], one["mute_expires_at"]) for one in muted] == [("bob", "2026-09-21T14:14:20.000Z")]
    assert alice.get("/api/v1/timelines/home") == []
    world.clock.pass_s(60)
    assert len(alice.get("/api/v1/timelines/home")) == 1
    assert relation(alice, bob)["muting"] is False
    assert alice.get("/api/v1/mutes") == []
    world.home.purge()
    with world.home._database.read() as connection:
        assert row(connection, "SELECT count(*) FROM mute") == (0,)


def test_blocks_and_mutes_are_paged(alice: Person, bob: Person, carol: Person) -> None:
    """Each once, with Link headers."""
    for verb in ("block", "mute"):
        for other in (bob, carol):
            act(alice, verb, other)
        assert sorted(ids_of(alice, f"/api/v1/{verb}s", limit=1)) == sorted([bob.id, carol.id])


@pytest.mark.parametrize("verb", ["block", "mute"])
def test_own_account_and_unknown_accounts_are_refused(alice: Person, verb: str) -> None:
    """403 for oneself, 404 for an unknown id."""
    assert alice.status_of("POST", f"/api/v1/accounts/{alice.id}/{verb}") == 403
    assert alice.status_of("POST", f"/api/v1/accounts/99/{verb}") == 404
    assert alice.status_of("POST", f"/api/v1/accounts/99/un{verb}") == 404


def test_follower_is_removed(alice: Person, bob: Person) -> None:
    """Without a block; they may follow again."""
    act(bob, "follow", alice)
    assert act(alice, "remove_from_followers", bob)["followed_by"] is False
    assert alice.get(f"/api/v1/accounts/{alice.id}/followers") == []


def test_report_is_kept(world: World, alice: Person, bob: Person, carol: Person) -> None:
    """With its posts, which must be that person's."""
    post, other = bob.say("rude"), carol.say("x")
    words = {"comment": "rude", "category": "spam"}
    made = alice.post("/api/v1/reports", account_id=bob.id, status_ids=[post["id"]], **words)
    assert (made["category"], made["status_ids"]) == ("spam", [post["id"]])
    assert made["target_account"]["acct"] == "bob"
    for wrong, status in (
        ({"account_id": "99"}, 404),
        ({"account_id": bob.id, "status_ids": [other["id"]]}, 404),
        ({"account_id": bob.id, "category": "boring"}, 422),
        ({"account_id": bob.id, "comment": "x" * 1001}, 422),
        ({}, 422),
    ):
        assert alice.status_of("POST", "/api/v1/reports", json=wrong) == status
    with world.home._database.read() as connection:
        assert row(connection, "SELECT count(*), max(comment) FROM report") == (1, "rude")
