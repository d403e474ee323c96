"""Paging through every list, and what the lists are made of."""

import re
from itertools import chain

import pytest

from tests.unit.homeserver.world import Person, World


def ids_of(person: Person, path: str, **params: object) -> list[str]:
    """The ids of all pages, one after the other."""
    return list(chain.from_iterable(walk(person, path, **params)))


def walk(person: Person, path: str, **params: object) -> list[list[str]]:
    """Follow rel=next to the end; the ids of each page."""
    pages, address = [], path
    while address:
        answer = person.call("GET", address, params=params or None)
        assert answer.status_code == 200, answer.text
        pages.append([item["id"] for item in answer.json()])
        found = re.search(r'<([^>]+)>; rel="next"', answer.headers.get("link", ""))
        address, params = (found[1] if found else ""), {}
    return pages


@pytest.mark.parametrize(
    "name", ["timelines/home", "timelines/public", "timelines/tag/面包", "accounts/{id}/statuses"]
)
def test_pages_reach_the_end_without_repeats(alice: Person, name: str) -> None:
    """Twelve posts in pages of five: 5, 5, 2, newest first, and no further page."""
    made = [alice.say(f"{number} #面包")["id"] for number in range(12)]
    pages = walk(alice, f"/api/v1/{name.format(id=alice.id)}", limit=5)
    assert [len(page) for page in pages] == [5, 5, 2]
    assert list(chain.from_iterable(pages)) == made[::-1]


def test_last_full_page_has_no_next(alice: Person) -> None:
    """Ten posts in pages of five are two pages, not three."""
    for number in range(10):
        alice.say(str(number))
    assert [len(page) for page in walk(alice, "/api/v1/timelines/home", limit=5)] == [5, 5]


@pytest.mark.parametrize("kind", ["favourite", "bookmark"])
def test_marked_posts_are_paged_by_the_mark(alice: Person, kind: str) -> None:
    """The order of marking counts, not that of the posts."""
    made = [alice.say(str(number))["id"] for number in range(7)]
    for number in made[::-1]:
        alice.post(f"/api/v1/statuses/{number}/{kind}")
    assert ids_of(alice, f"/api/v1/{kind}s", limit=3) == made


def test_notifications_are_paged_and_filtered(alice: Person, bob: Person) -> None:
    """Mentions, likes and follows come in, each once, and can be chosen and cleared."""
    post = alice.say("hello")
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    reply = bob.say("no name", in_reply_to_id=post["id"])
    alice.say("to myself @alice")
    found = alice.get("/api/v1/notifications")
    assert [one["type"] for one in found] == ["mention", "favourite", "follow"]
    assert [one.get("status", {}).get("id") for one in found] == [reply["id"], post["id"], None]
    assert all(one["account"]["acct"] == "bob" for one in found)
    assert ids_of(alice, "/api/v1/notifications", limit=1) == [one["id"] for one in found]
    assert len(alice.get("/api/v1/notifications?types[]=mention&types[]=follow")) == 2
    assert len(alice.get("/api/v1/notifications?exclude_types[]=mention")) == 2
    assert alice.get(f"/api/v1/notifications/{found[1]['id']}") == found[1]
    assert bob.status_of("GET", f"/api/v1/notifications/{found[1]['id']}") == 404
    bob.post(f"/api/v1/statuses/{post['id']}/unfavourite")
    assert [one["type"] for one in alice.get("/api/v1/notifications")] == ["mention", "follow"]
    alice.post(f"/api/v1/notifications/{found[0]['id']}/dismiss")
    assert [one["type"] for one in alice.get("/api/v1/notifications")] == ["follow"]
    alice.post("/api/v1/notifications/clear")
    assert alice.get("/api/v1/notifications") == []


def test_min_since_and_max_id_cut_as_mastodon_does(alice: Person) -> None:
    """min_id gives the next ones above, since_id the newest above, max_id those below."""
    made = [alice.say(str(number))["id"] for number in range(10)]
    path = "/api/v1/timelines/home"
    assert [one["id"] for one in alice.get(path, min_id=made[2], limit=3)] == [made[5], made[4], made[3]]
    assert [one["id"] for one in alice.get(path, since_id=made[2], limit=3)] == [made[9], made[8], made[7]]
    assert [one["id"] for one in alice.get(path, max_id=made[2])] == [made[1], made[0]]
    assert [one["id"] for one in alice.get(path, min_id=made[2], max_id=made[5])] == [made[4], made[3]]
    assert alice.get(path, min_id=made[9]) == []
    assert len(alice.get(path, limit="junk", max_id="junk")) == 10


def test_prev_link_finds_what_is_new(alice: Person) -> None:
    """rel=prev leads to what came after, and to nothing at first; other parameters are kept."""
    alice.upload()
    alice.say("one", media_ids=[alice.upload()["id"]])
    answer = alice.call("GET", "/api/v1/timelines/public", params={"only_media": "true"})
    address = re.search(r'<([^>]+)>; rel="prev"', answer.headers["link"])[1]
    assert "only_media=true" in address
    assert alice.get(address) == []
    alice.say("text only")
    new = alice.say("two", media_ids=[alice.upload()["id"]])
    assert [one["id"] for one in alice.get(address)] == [new["id"]]


def test_account_list_is_filtered(alice: Person, bob: Person) -> None:
    """only_media, exclude_replies, tagged and pinned narrow a person's list."""
    picture = alice.say("pic #Bread", media_ids=[alice.upload()["id"]])["id"]
    alice.say("re", in_reply_to_id=bob.say("bob's")["id"])
    own = alice.say("thread", in_reply_to_id=picture)["id"]
    path = f"/api/v1/accounts/{alice.id}/statuses"
    assert [one["id"] for one in alice.get(path, only_media="true")] == [picture]
    assert [one["id"] for one in alice.get(path, exclude_replies="1")] == [own, picture]
    assert [one["id"] for one in alice.get(path, tagged="bread")] == [picture]
    assert alice.get(path, pinned="true") == []


def test_follow_is_immediate_and_counted(world: World, alice: Person, bob: Person) -> None:
    """Following shows in relationships, counts and both lists, and can be ended."""
    assert alice.post(f"/api/v1/accounts/{bob.id}/follow")["following"] is True
    both = alice.get(f"/api/v1/accounts/relationships?id[]={bob.id}&id[]={alice.id}&id[]=99")
    assert [(one["id"], one["following"]) for one in both] == [(bob.id, True), (alice.id, False)]
    assert bob.get(f"/api/v1/accounts/relationships?id={alice.id}")[0]["followed_by"] is True
    assert alice.get(f"/api/v1/accounts/{bob.id}")["followers_count"] == 1
    assert [one["acct"] for one in alice.get(f"/api/v1/accounts/{bob.id}/followers")] == ["alice"]
    assert [one["acct"] for one in alice.get(f"/api/v1/accounts/{alice.id}/following")] == ["bob"]
    assert alice.post(f"/api/v1/accounts/{bob.id}/unfollow")["following"] is False
    assert bob.get("/api/v1/notifications") == []
    assert alice.status_of("POST", f"/api/v1/accounts/{alice.id}/follow") == 403
    assert alice.status_of("POST", "/api/v1/accounts/99/follow") == 404


def test_people_are_found_by_name(alice: Person) -> None:
    """Lookup takes the name, with or without this host; search takes its beginning."""
    for acct in ("bob", "@BOB", "bob@localhost"):
        assert alice.get("/api/v1/accounts/lookup", acct=acct)["acct"] == "bob"
    assert alice.status_of("GET", "/api/v1/accounts/lookup", params={"acct": "bob@elsewhere.example"}) == 404
    assert [one["acct"] for one in alice.get("/api/v1/accounts/search", q="bo")] == ["bob"]
    found = alice.get("/api/v2/search", q="@car")
    assert [one["acct"] for one in found["accounts"]] == ["carol"]
    assert alice.get("/api/v2/search", q="#Bread")["hashtags"][0]["name"] == "bread"
