"""Posting, reading, marking and deleting over HTTP."""

import threading

import pytest

from kesong_desktop.homeserver.limits import DAY_MS
from tests.unit.homeserver.world import Person, World


def test_post_comes_back_complete_when_made(alice: Person) -> None:
    """A new post has its HTML, its tags, its author and the program that made it."""
    post = alice.say("Hello #Bread & @bob", visibility="unlisted", language="en", spoiler_text="food")
    assert post["content"] == (
        '<p>Hello <a href="http://localhost/tags/bread" class="mention hashtag" rel="tag">'
        '#<span>Bread</span></a> &amp; <span class="h-card">'
        '<a href="http://localhost/@bob" class="u-url mention">@<span>bob</span></a></span></p>'
    )
    assert [tag["name"] for tag in post["tags"]] == ["bread"]
    assert [person["acct"] for person in post["mentions"]] == ["bob"]
    assert post["account"]["acct"] == "alice"
    assert post["application"] == {"name": "kesong", "website": None}
    assert (post["visibility"], post["language"], post["spoiler_text"]) == ("unlisted", "en", "food")
    assert post["sensitive"] is True
    assert post["url"] == f"http://localhost/@alice/{post['id']}"
    assert alice.get(f"/api/v1/statuses/{post['id']}") == post


@pytest.mark.parametrize(
    "form", [{"data": {"status": "by form", "media_ids[]": []}}, {"json": {"status": "by form"}}]
)
def test_post_is_taken_as_form_and_as_json(alice: Person, form: dict) -> None:
    """Both body kinds make the same post."""
    answer = alice.call("POST", "/api/v1/statuses", **form)
    assert answer.json()["content"] == "<p>by form</p>"


def test_form_keeps_the_order_of_media(alice: Person) -> None:
    """media_ids[] of a form are taken in their order."""
    first, second, third = (alice.upload()["id"] for _ in range(3))
    answer = alice.call("POST", "/api/v1/statuses", data={"media_ids[]": [third, first, second]})
    assert [medium["id"] for medium in answer.json()["media_attachments"]] == [third, first, second]


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"status": "  \n"}, 422, "Text can't be blank"),
        ({"status": "x" * 5001}, 422, "Text character limit of 5000 exceeded"),
        ({"status": "x", "visibility": "everyone"}, 422, "Visibility"),
        ({"status": "x", "media_ids": ["99"]}, 422, "Media not found"),
        ({"status": "x", "media_ids": ["abc"]}, 422, "Media not found"),
        ({"status": "x", "in_reply_to_id": "99"}, 404, "not found"),
        ({"status": "x", "scheduled_at": "2026-09-21T14:13:20Z"}, 422, "5 minutes in the future"),
        ({"status": "x", "scheduled_at": "tomorrow"}, 422, "not a time"),
        ({"status": " ", "scheduled_at": "2099-01-01T00:00:00Z"}, 422, "Text can't be blank"),
        ({"status": "x", "in_reply_to_id": "99", "scheduled_at": "2099-01-01"}, 404, "not found"),
        ({"status": "x", "poll": {"options": ["a", "b"]}}, 422, "A poll lasts"),
        ({"status": ["x", {}]}, 422, "not a text"),
    ],
)
def test_post_is_refused_with_a_reason(alice: Person, body: dict, status: int, words: str) -> None:
    """What cannot be posted is refused in JSON, and nothing is kept of it."""
    answer = alice.call("POST", "/api/v1/statuses", json=body, headers={"Idempotency-Key": "k"})
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert alice.get("/api/v1/timelines/home") == alice.get("/api/v1/scheduled_statuses") == []
    assert alice.call(
        "POST", "/api/v1/statuses", json={"status": "ok"}, headers={"Idempotency-Key": "k"}
    ).is_success


@pytest.mark.parametrize(
    ("body", "status"), [(rb'{"status": "\ud800"}', 422), (b"{", 400), (b"[]", 400), (b"[" * 99_999, 400)]
)
def test_broken_json_is_refused(alice: Person, body: bytes, status: int) -> None:
    """Half a document, no object, or text that is no Unicode is refused in JSON."""
    answer = alice.call(
        "POST", "/api/v1/statuses", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == status
    assert answer.json()["error"]


def test_links_count_as_23_characters(alice: Person) -> None:
    """A long link does not use up the limit."""
    assert alice.say("x" * 4976 + " https://example.org/" + "y" * 500)["id"]


def test_repeated_key_gives_the_first_post(alice: Person, world: World) -> None:
    """A repeat within 90 days answers with the post as it is now, whatever it says; later it posts."""
    key = {"Idempotency-Key": "one"}
    first = alice.call("POST", "/api/v1/statuses", json={"status": "first"}, headers=key).json()
    alice.post(f"/api/v1/statuses/{first['id']}/favourite")
    world.clock.ms += 90 * DAY_MS
    again = alice.call("POST", "/api/v1/statuses", json={"status": "other"}, headers=key)
    assert again.status_code == 200
    assert (again.json()["id"], again.json()["favourites_count"]) == (first["id"], 1)
    world.clock.ms += 1
    third = alice.call("POST", "/api/v1/statuses", json={"status": "late"}, headers=key).json()
    assert third["id"] != first["id"]


def test_key_belongs_to_one_person(alice: Person, bob: Person) -> None:
    """Two people may use the same key."""
    made = [
        person.call(
            "POST", "/api/v1/statuses", json={"status": person.name}, headers={"Idempotency-Key": "k"}
        ).json()
        for person in (alice, bob)
    ]
    assert [post["account"]["acct"] for post in made] == ["alice", "bob"]


def test_key_of_a_deleted_post_does_not_bring_it_back(alice: Person) -> None:
    """A late repeat after a deletion is answered 410."""
    key = {"Idempotency-Key": "k"}
    post = alice.call("POST", "/api/v1/statuses", json={"status": "x"}, headers=key).json()
    alice.call("DELETE", f"/api/v1/statuses/{post['id']}")
    assert alice.status_of("POST", "/api/v1/statuses", json={"status": "x"}, headers=key) == 410
    assert alice.get("/api/v1/timelines/home") == []


def test_one_key_from_many_threads_makes_one_post(alice: Person) -> None:
    """Requests at the same moment with one key all get the same post."""
    start, ids = threading.Barrier(6), []

    def send() -> None:
        start.wait()
        answer = alice.call(
            "POST", "/api/v1/statuses", json={"status": "x"}, headers={"Idempotency-Key": "k"}
        )
        ids.append(answer.json()["id"])

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 6
    assert len(set(ids)) == 1
    assert len(alice.get("/api/v1/timelines/home")) == 1


def test_media_can_be_posted_once(alice: Person, bob: Person) -> None:
    """The same picture is refused in a second post, twice in one post, and from a stranger."""
    media = alice.upload()["id"]
    assert bob.status_of("POST", "/api/v1/statuses", json={"media_ids": [media]}) == 422
    assert alice.status_of("POST", "/api/v1/statuses", json={"media_ids": [media, media]}) == 422
    alice.say("", media_ids=[media])
    answer = alice.call("POST", "/api/v1/statuses", json={"status": "again", "media_ids": [media]})
    assert answer.status_code == 422
    assert "media already attached" in answer.json()["error"]


def test_album_is_limited(alice: Person) -> None:
    """21 pictures are one too many."""
    ids = [alice.upload()["id"] for _ in range(21)]
    assert alice.status_of("POST", "/api/v1/statuses", json={"media_ids": ids}) == 422
    assert len(alice.say("", media_ids=ids[:20])["media_attachments"]) == 20


def test_context_shows_the_line_and_the_answers(alice: Person, bob: Person) -> None:
    """Ancestors come oldest first, then everything below; both as far as the asker may see."""
    root = alice.say("root")
    reply = bob.say("reply", in_reply_to_id=root["id"])
    leaf = alice.say("leaf", in_reply_to_id=reply["id"])
    alice.say("hidden", in_reply_to_id=reply["id"], visibility="direct")
    context = bob.get(f"/api/v1/statuses/{reply['id']}/context")
    assert [post["id"] for post in context["ancestors"]] == [root["id"]]
    assert [post["id"] for post in context["descendants"]] == [leaf["id"]]
    assert reply["in_reply_to_account_id"] == alice.id
    assert alice.get(f"/api/v1/statuses/{root['id']}")["replies_count"] == 1


@pytest.mark.parametrize(
    ("mark", "flag", "path"),
    [("favourite", "favourited", "favourites"), ("bookmark", "bookmarked", "bookmarks")],
)
def test_marks_are_kept_once_and_taken_back(
    alice: Person, bob: Person, mark: str, flag: str, path: str
) -> None:
    """A repeated mark changes nothing; lists show the latest mark first."""
    posts = [alice.say(f"p{number}") for number in range(3)]
    for number in (1, 0, 2, 0):
        assert bob.post(f"/api/v1/statuses/{posts[number]['id']}/{mark}")[flag] is True
    assert bob.seen(f"/api/v1/{path}") == ["p2", "p0", "p1"]
    assert alice.get(f"/api/v1/statuses/{posts[0]['id']}")[flag] is False
    assert bob.post(f"/api/v1/statuses/{posts[0]['id']}/un{mark}")[flag] is False
    assert bob.seen(f"/api/v1/{path}") == ["p2", "p1"]


def test_deleted_post_is_gone_everywhere(alice: Person, bob: Person, world: World) -> None:
    """Deletion takes the post out of every list and its files off the disk; only its author can do it."""
    medium = alice.upload()
    post = alice.say("bye #bye @bob", media_ids=[medium["id"]])
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    assert bob.status_of("DELETE", f"/api/v1/statuses/{post['id']}") == 404
    deleted = alice.call("DELETE", f"/api/v1/statuses/{post['id']}").json()
    assert deleted["text"] == "bye #bye @bob"
    for path in ("timelines/home", "timelines/public", "timelines/tag/bye", f"accounts/{alice.id}/statuses"):
        assert alice.get(f"/api/v1/{path}") == []
    assert bob.get("/api/v1/favourites") == bob.get("/api/v1/notifications") == []
    assert alice.status_of("GET", f"/api/v1/statuses/{post['id']}") == 404
    assert world.client.get(medium["url"]).status_code == 404
    assert world.client.get(medium["preview_url"]).status_code == 404
