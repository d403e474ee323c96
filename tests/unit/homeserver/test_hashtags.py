"""Hashtags that are followed, featured and used most; posts that are liked most."""

import re
from typing import Any

import pytest

from tests.unit.homeserver.world import Person, World


def ranking(person: Person, path: str, **params: object) -> list[list[Any]]:
    """Follow rel=next to the end; the entries of each page."""
    pages, address = [], path
    while address:
        answer = person.call("GET", address, params=params or None)
        pages.append(answer.json())
        found = re.search(r'<([^>]+)>; rel="next"', answer.headers.get("link", ""))
        address, params = (found[1] if found else ""), {}
    return pages


def names(found: list[Any]) -> list[str]:
    return [one["name"] for one in found]


def test_followed_tag_brings_public_posts_home(alice: Person, bob: Person, carol: Person) -> None:
    """Once each, in any spelling, also where somebody followed boosts them; nothing that is not public."""
    assert alice.get("/api/v1/tags/Bread")["following"] is False
    assert alice.post("/api/v1/tags/Bread/follow")["following"] is True
    alice.post("/api/v1/tags/bread/follow")
    alice.post(f"/api/v1/accounts/{carol.id}/follow")
    for visibility in ("public", "unlisted", "private", "direct"):
        post = bob.say(f"{visibility} #BREAD", visibility=visibility)
        if visibility == "public":
            carol.post(f"/api/v1/statuses/{post['id']}/reblog")
    found = alice.get("/api/v1/timelines/home")
    assert [(one["visibility"], one["reblog"]) for one in found] == [("public", None)]
    assert names(alice.get("/api/v1/followed_tags")) == ["bread"]
    assert bob.get("/api/v1/followed_tags") == []
    assert alice.post("/api/v1/tags/bread/unfollow")["following"] is False
    assert [one["account"]["acct"] for one in alice.get("/api/v1/timelines/home")] == ["carol"]


@pytest.mark.parametrize(("who", "verb"), [("alice", "block"), ("bob", "block"), ("alice", "mute")])
def test_followed_tag_brings_nothing_of_hidden_people(
    alice: Person, bob: Person, who: str, verb: str
) -> None:
    """Neither in home, nor in what is used and liked most, nor in its history."""
    alice.post("/api/v1/tags/bread/follow")
    post = bob.say("#bread")
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    actor, other = (alice, bob) if who == "alice" else (bob, alice)
    assert len(alice.get("/api/v1/timelines/home")) == 1
    actor.post(f"/api/v1/accounts/{other.id}/{verb}")
    for path in ("timelines/home", "trends/tags", "trends/statuses", "trends"):
        assert alice.get(f"/api/v1/{path}") == [], path
    assert alice.get("/api/v1/tags/bread")["history"][0]["uses"] == "0"
    assert alice.get("/api/v2/search", q="brea", type="hashtags")["hashtags"] in ([], [_unused(alice)])


def _unused(person: Person) -> Any:
    return person.get("/api/v1/tags/brea")


def test_history_counts_the_last_seven_days(world: World, alice: Person, bob: Person) -> None:
    """Public posts and their authors, today first."""
    alice.say("#bread")
    world.clock.pass_s(86_400)
    for person in (alice, alice, bob):
        person.say("#bread")
    alice.say("#bread", visibility="unlisted")
    history = alice.get("/api/v1/tags/bread")["history"]
    assert len(history) == 7
    assert [(day["uses"], day["accounts"]) for day in history[:3]] == [("3", "2"), ("1", "1"), ("0", "0")]
    assert int(history[0]["day"]) % 86_400 == 0


def test_ranking_of_tags_and_posts(world: World, alice: Person, bob: Person, carol: Person) -> None:
    """By people and by likes and boosts; a week later there is none; pages are cut by number."""
    for person in (alice, bob):
        person.say("#rye #wheat")
    posts = [
        carol.say("#wheat")["id"],
        carol.say("#oat")["id"],
        carol.say("quiet", visibility="unlisted")["id"],
    ]
    for number in (*posts, posts[1], posts[2]):
        alice.post(f"/api/v1/statuses/{number}/favourite")
    bob.post(f"/api/v1/statuses/{posts[1]}/reblog")
    bob.post(f"/api/v1/statuses/{posts[2]}/favourite")
    assert names(alice.get("/api/v1/trends/tags")) == ["wheat", "rye", "oat"]
    assert [names(page) for page in ranking(alice, "/api/v1/trends/tags", limit=2)] == [
        ["wheat", "rye"],
        ["oat"],
    ]
    assert [one["id"] for one in alice.get("/api/v1/trends/statuses")] == [posts[1], posts[0]]
    assert alice.get("/api/v1/trends/links") == []
    world.clock.pass_s(8 * 86_400)
    assert alice.get("/api/v1/trends/tags") == alice.get("/api/v1/trends/statuses") == []


def test_featured_tags(alice: Person, bob: Person) -> None:
    """Made by name, shown with how many open posts they have, deleted by their owner only."""
    made = alice.post("/api/v1/featured_tags", name="#Bread")
    assert (made["name"], made["statuses_count"], made["last_status_at"]) == ("bread", "0", None)
    for visibility in ("public", "unlisted", "private", "direct"):
        alice.say("#bread #rye", visibility=visibility)
    assert names(alice.get("/api/v1/featured_tags/suggestions")) == ["rye"]
    assert alice.post("/api/v1/tags/rye/feature")["featuring"] is True
    shown = bob.get(f"/api/v1/accounts/{alice.id}/featured_tags")
    assert [(one["name"], one["statuses_count"]) for one in shown] == [("bread", "2"), ("rye", "2")]
    assert shown[0]["last_status_at"]
    assert bob.get("/api/v1/featured_tags") == []
    assert bob.status_of("DELETE", f"/api/v1/featured_tags/{made['id']}") == 404
    assert alice.status_of("DELETE", f"/api/v1/featured_tags/{made['id']}") == 200
    assert alice.post("/api/v1/tags/rye/unfeature")["featuring"] is False
    alice.post("/api/v1/tags/rye/feature")
    alice.post(f"/api/v1/accounts/{bob.id}/block")
    assert bob.get(f"/api/v1/accounts/{alice.id}/featured_tags") == []


def test_ten_tags_can_be_featured(alice: Person) -> None:
    """One more is refused, a repeat is not."""
    for number in range(10):
        alice.post("/api/v1/featured_tags", name=f"t{number}")
    alice.post("/api/v1/featured_tags", name="t0")
    assert alice.status_of("POST", "/api/v1/featured_tags", json={"name": "t10"}) == 422
    assert len(alice.get("/api/v1/featured_tags")) == 10


@pytest.mark.parametrize("name", ["1", "a b", "a-b", "%23a", "a" * 200, "!"])
def test_text_that_is_no_tag(alice: Person, name: str) -> None:
    """There is nothing of that name."""
    assert alice.status_of("GET", f"/api/v1/tags/{name}") == 404
    assert alice.status_of("POST", f"/api/v1/tags/{name}/follow") == 404


def test_exclusive_list_keeps_followed_tags_out_of_home(alice: Person, bob: Person) -> None:
    """A member's posts are in the list alone."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    alice.post("/api/v1/tags/bread/follow")
    number = alice.post("/api/v1/lists", title="x", exclusive=True)["id"]
    alice.post(f"/api/v1/lists/{number}/accounts", account_ids=[bob.id])
    bob.say("#bread")
    assert alice.get("/api/v1/timelines/home") == []
