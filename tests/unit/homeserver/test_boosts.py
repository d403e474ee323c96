"""Passing posts on: timelines, counts, who hears of it, and who may."""

import pytest

from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import Person, World


def boost(person: Person, number: str, **options: object) -> dict:
    return person.post(f"/api/v1/statuses/{number}/reblog", **options)


def test_boost_holds_the_post_and_counts_once(alice: Person, bob: Person) -> None:
    """The answer is an entry of its own with the post inside; a repeat is the same entry."""
    post = alice.say("bread")
    made = boost(bob, post["id"])
    assert made["id"] != post["id"]
    assert (made["account"]["acct"], made["reblog"]["account"]["acct"]) == ("bob", "alice")
    assert (made["reblog"]["id"], made["reblog"]["reblogs_count"]) == (post["id"], 1)
    assert made["reblogged"] is made["reblog"]["reblogged"] is True
    assert boost(bob, post["id"]) == made
    assert boost(bob, made["id"]) == made
    seen = alice.get(f"/api/v1/statuses/{post['id']}")
    assert (seen["reblogs_count"], seen["reblogged"], seen["reblog"]) == (1, False, None)
    assert bob.get(f"/api/v1/statuses/{made['id']}") == made


@pytest.mark.parametrize("by", ["post", "boost"])
def test_boost_is_taken_back_by_either_id(alice: Person, bob: Person, by: str) -> None:
    """Taking it back answers with the post, takes the notification along, and can be repeated."""
    post = alice.say("bread")
    numbers = {"post": post["id"], "boost": boost(bob, post["id"])["id"]}
    assert [one["type"] for one in alice.get("/api/v1/notifications")] == ["reblog"]
    answer = bob.post(f"/api/v1/statuses/{numbers[by]}/unreblog")
    assert (answer["id"], answer["reblogged"], answer["reblogs_count"]) == (post["id"], False, 0)
    assert bob.post(f"/api/v1/statuses/{post['id']}/unreblog") == answer
    assert alice.get("/api/v1/notifications") == []
    assert bob.status_of("GET", f"/api/v1/statuses/{numbers['boost']}") == 404


def test_deleting_a_boost_leaves_the_post_and_its_picture(world: World, alice: Person, bob: Person) -> None:
    """DELETE on one's own boost is the same as taking it back; nobody else may."""
    medium = alice.upload()
    post = alice.say("", media_ids=[medium["id"]])
    number = boost(bob, post["id"])["id"]
    assert alice.status_of("DELETE", f"/api/v1/statuses/{number}") == 404
    assert bob.status_of("DELETE", f"/api/v1/statuses/{number}") == 200
    assert alice.get(f"/api/v1/statuses/{post['id']}")["reblogs_count"] == 0
    assert world.client.get(medium["url"]).status_code == 200
    assert alice.get("/api/v1/notifications") == []


def test_deleted_post_takes_its_boosts_along(alice: Person, bob: Person) -> None:
    """No empty entry stays anywhere."""
    post = alice.say("x")
    boost(bob, post["id"])
    alice.call("DELETE", f"/api/v1/statuses/{post['id']}")
    assert bob.get("/api/v1/timelines/home") == bob.get(f"/api/v1/accounts/{bob.id}/statuses") == []


def test_home_shows_what_followed_people_pass_on_once(alice: Person, bob: Person, carol: Person) -> None:
    """By the first boost; not where the post itself is there, nor from people whose boosts are not wanted."""
    post = carol.say("bread")
    for person in (alice, bob):
        boost(person, post["id"])
    home = "/api/v1/timelines/home"
    assert len(carol.get(home)) == 1
    for person in (alice, bob):
        assert [one["account"]["acct"] for one in person.get(home)] == [person.name]
    reader_before = carol.get(home)
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    assert [one["account"]["acct"] for one in alice.get(home)] == ["alice"]
    alice.post(f"/api/v1/statuses/{post['id']}/unreblog")
    assert [one["account"]["acct"] for one in alice.get(home)] == ["bob"]
    changed = alice.post(f"/api/v1/accounts/{bob.id}/follow", reblogs=False)
    assert changed["showing_reblogs"] is False
    assert alice.get(home) == []
    alice.post(f"/api/v1/accounts/{carol.id}/follow")
    alice.post(f"/api/v1/accounts/{bob.id}/follow", reblogs=True)
    assert [one["id"] for one in alice.get(home)] == [post["id"]]
    assert [one["id"] for one in carol.get(home)] == [one["id"] for one in reader_before]


def test_home_with_boosts_is_paged_without_gaps_or_repeats(alice: Person, bob: Person, carol: Person) -> None:
    """Posts and boosts come in the order in which they were made."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    made = []
    for number in range(6):
        made.append(bob.say(str(number))["id"])
        made.append(boost(bob, carol.say(f"c{number}")["id"])["id"])
    assert ids_of(alice, "/api/v1/timelines/home", limit=5) == made[::-1]
    assert ids_of(alice, f"/api/v1/accounts/{bob.id}/statuses", limit=5) == made[::-1]
    upward = alice.get("/api/v1/timelines/home", min_id=made[2], limit=3)
    assert [one["id"] for one in upward] == made[5:2:-1]


def test_account_list_leaves_boosts_out_when_told(alice: Person, bob: Person) -> None:
    """exclude_reblogs, and lists of pictures or tags, hold own posts only."""
    post = alice.say("#bread", media_ids=[alice.upload()["id"]])
    boost(bob, post["id"])
    path = f"/api/v1/accounts/{bob.id}/statuses"
    assert len(alice.get(path)) == 1
    for option in ("exclude_reblogs", "only_media"):
        assert alice.get(path, **{option: "true"}) == []
    assert alice.get(path, tagged="bread") == []
    assert len(alice.get("/api/v1/timelines/public")) == 1


def test_posts_for_few_are_not_passed_on(alice: Person, bob: Person) -> None:
    """Private posts of others and all direct ones are refused; one's own private one stays private."""
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    private = alice.say("friends", visibility="private")["id"]
    direct = alice.say("@bob", visibility="direct")["id"]
    for number in (private, direct):
        assert bob.status_of("POST", f"/api/v1/statuses/{number}/reblog") == 403
    assert alice.status_of("POST", f"/api/v1/statuses/{direct}/reblog") == 403
    assert boost(alice, private, visibility="public")["visibility"] == "private"
    other = alice.say("open")["id"]
    answer = bob.call("POST", f"/api/v1/statuses/{other}/reblog", json={"visibility": "direct"})
    assert answer.status_code == 422


def test_private_boost_is_for_followers(alice: Person, bob: Person, carol: Person) -> None:
    """Others see neither the entry nor who made it."""
    carol.post(f"/api/v1/accounts/{bob.id}/follow")
    post = alice.say("x")
    made = boost(bob, post["id"], visibility="private")["id"]
    assert carol.get(f"/api/v1/statuses/{made}")["visibility"] == "private"
    assert alice.status_of("GET", f"/api/v1/statuses/{made}") == 404
    assert alice.get(f"/api/v1/accounts/{bob.id}/statuses") == []
    assert alice.get(f"/api/v1/statuses/{post['id']}/reblogged_by") == []
    assert len(carol.get(f"/api/v1/accounts/{bob.id}/statuses")) == 1


def test_fans_are_listed_newest_first(alice: Person, bob: Person, carol: Person) -> None:
    """reblogged_by and favourited_by, paged by the deed."""
    post = alice.say("x")["id"]
    for person in (carol, bob):
        boost(person, post)
        person.post(f"/api/v1/statuses/{post}/favourite")
    for path in ("reblogged_by", "favourited_by"):
        whole = f"/api/v1/statuses/{post}/{path}"
        assert [one["acct"] for one in alice.get(whole)] == ["bob", "carol"]
        assert ids_of(alice, whole, limit=1) == [bob.id, carol.id]


def test_marks_and_replies_on_a_boost_go_to_the_post(alice: Person, bob: Person) -> None:
    """Liking, saving or answering an entry means what is inside."""
    post = alice.say("x")["id"]
    number = boost(bob, post)["id"]
    assert bob.post(f"/api/v1/statuses/{number}/favourite")["id"] == post
    assert bob.say("re", in_reply_to_id=number)["in_reply_to_id"] == post
    assert len(alice.get(f"/api/v1/statuses/{number}/context")["descendants"]) == 1


def test_boost_has_no_page_of_its_own(world: World, alice: Person, bob: Person) -> None:
    """Nobody's words are shown under another's name."""
    made = boost(bob, alice.say("x")["id"])
    assert world.client.get(f"/@bob/{made['id']}").status_code == 404
    assert world.client.get(made["url"]).status_code == 200


def test_notifications_of_boosts_come_once_and_can_be_chosen(alice: Person, bob: Person) -> None:
    """Boost, take back, boost: one note. They are chosen by type and by person, and counted."""
    post = alice.say("x")["id"]
    for _ in range(2):
        boost(bob, post)
        bob.post(f"/api/v1/statuses/{post}/unreblog")
        boost(bob, post)
    bob.post(f"/api/v1/statuses/{post}/favourite")
    found = alice.get("/api/v1/notifications?types[]=reblog")
    assert [(one["type"], one["status"]["id"]) for one in found] == [("reblog", post)]
    assert len(alice.get("/api/v1/notifications", account_id=bob.id)) == 2
    assert alice.get("/api/v1/notifications", account_id=alice.id) == []
    assert alice.get("/api/v1/notifications/unread_count") == {"count": 2}


def test_being_told_of_every_post_is_asked_for(alice: Person, bob: Person) -> None:
    """notify=true brings a note of each post that one may see."""
    assert bob.post(f"/api/v1/accounts/{alice.id}/follow", notify=True)["notifying"] is True
    post = alice.say("news")["id"]
    alice.say("secret", visibility="direct")
    found = bob.get("/api/v1/notifications")
    assert [(one["type"], one["status"]["id"]) for one in found] == [("status", post)]


def test_pinned_posts_are_one_s_own_and_few(alice: Person, bob: Person) -> None:
    """They are listed newest pin first; others' posts, direct ones and a sixth are refused."""
    posts = [alice.say(str(number))["id"] for number in range(6)]
    for number in posts[:5]:
        assert alice.post(f"/api/v1/statuses/{number}/pin")["pinned"] is True
    assert alice.status_of("POST", f"/api/v1/statuses/{posts[5]}/pin") == 422
    assert alice.status_of("POST", f"/api/v1/statuses/{posts[0]}/pin") == 200
    assert bob.status_of("POST", f"/api/v1/statuses/{posts[0]}/pin") == 422
    direct = alice.say("x", visibility="direct")["id"]
    assert alice.status_of("POST", f"/api/v1/statuses/{direct}/pin") == 422
    alice.post(f"/api/v1/statuses/{posts[1]}/unpin")
    pinned = bob.get(f"/api/v1/accounts/{alice.id}/statuses", pinned="true")
    assert [one["id"] for one in pinned] == [posts[4], posts[3], posts[2], posts[0]]
