"""Changing posts: text, album and descriptions, with a history."""

import pytest

from kesong_desktop.homeserver.limits import DAY_MS
from tests.unit.homeserver.world import Person, World


def edit(person: Person, number: str, **json: object) -> dict:
    answer = person.call("PUT", f"/api/v1/statuses/{number}", json=json)
    assert answer.status_code == 200, answer.text
    return answer.json()


def album(post: dict) -> list[tuple[str, str | None]]:
    return [(one["id"], one["description"]) for one in post["media_attachments"]]


def test_edit_changes_words_tags_and_mentions(world: World, alice: Person, bob: Person) -> None:
    """The post keeps its id and time and says when it was changed."""
    post = alice.say("old #one")
    world.clock.pass_s(60)
    changed = edit(alice, post["id"], status="new #two @bob", spoiler_text="food", language="de")
    assert (changed["id"], changed["created_at"]) == (post["id"], post["created_at"])
    assert changed["edited_at"] == "2026-09-21T14:14:20.000Z"
    assert [one["name"] for one in changed["tags"]] == ["two"]
    assert [one["acct"] for one in changed["mentions"]] == ["bob"]
    assert (changed["spoiler_text"], changed["sensitive"], changed["language"]) == ("food", True, "de")
    assert alice.get("/api/v1/timelines/tag/one") == []
    assert [one["type"] for one in bob.get("/api/v1/notifications")] == ["mention"]
    edit(alice, post["id"], status="again @bob")
    assert len(bob.get("/api/v1/notifications")) == 1


def test_edit_leaves_what_is_not_given(alice: Person) -> None:
    """Neither the text nor a picture is lost by leaving it out."""
    media = [alice.upload(description=str(number))["id"] for number in range(3)]
    post = alice.say("text", media_ids=media, spoiler_text="w")
    changed = edit(alice, post["id"], status="other")
    assert album(changed) == album(post)
    assert changed["spoiler_text"] == "w"
    changed = edit(alice, post["id"], spoiler_text="")
    assert alice.get(f"/api/v1/statuses/{post['id']}/source") == {
        "id": post["id"],
        "text": "other",
        "spoiler_text": "",
    }


def test_edit_that_changes_nothing_is_no_edit(alice: Person) -> None:
    """The same request twice leaves one more version, not two."""
    medium = alice.upload(description="a")["id"]
    post = alice.say("x", media_ids=[medium])
    same = {"media_ids": [medium], "media_attributes": [{"id": medium, "description": "a"}]}
    assert edit(alice, post["id"], status="x", **same)["edited_at"] is None
    for _ in range(2):
        edit(alice, post["id"], status="y")
    assert len(alice.get(f"/api/v1/statuses/{post['id']}/history")) == 2


def test_album_is_reordered_and_described(alice: Person) -> None:
    """media_ids gives the order, media_attributes the words; both in one step."""
    first, second = (alice.upload(description=name)["id"] for name in "ab")
    post = alice.say("x", media_ids=[first, second])
    added = alice.upload()["id"]
    words = [{"id": first, "description": "new", "focus": "0.5,-0.5"}]
    changed = edit(alice, post["id"], media_ids=[added, first], media_attributes=words)
    assert album(changed) == [(added, None), (first, "new")]
    assert changed["media_attachments"][1]["meta"]["focus"] == {"x": 0.5, "y": -0.5}
    assert edit(alice, post["id"], media_ids=[])["media_attachments"] == []


def test_words_come_by_form_too(alice: Person) -> None:
    """media_attributes[][id] begins the next picture."""
    media = [alice.upload()["id"] for _ in range(2)]
    post = alice.say("x", media_ids=media)
    form = "&".join(
        f"media_attributes[][id]={number}&media_attributes[][description]=d{number}" for number in media
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = alice.call("PUT", f"/api/v1/statuses/{post['id']}", content=form, headers=headers)
    assert album(answer.json()) == [(number, f"d{number}") for number in media]


def test_picture_taken_out_may_be_posted_again_for_a_day(world: World, alice: Person) -> None:
    """Then it is gone with its file; history shows only what is still there."""
    kept, dropped = alice.upload(), alice.upload()
    post = alice.say("x", media_ids=[kept["id"], dropped["id"]])
    world.clock.ms += 10 * DAY_MS
    edit(alice, post["id"], media_ids=[kept["id"]])
    world.home.purge()
    assert world.client.get(dropped["url"]).status_code == 200
    again = alice.say("again", media_ids=[dropped["id"]])
    edit(alice, again["id"], media_ids=[])
    world.clock.ms += DAY_MS + 1
    world.home.purge()
    assert world.client.get(dropped["url"]).status_code == 404
    assert world.client.get(kept["url"]).status_code == 200
    versions = alice.get(f"/api/v1/statuses/{post['id']}/history")
    assert [len(one["media_attachments"]) for one in versions] == [1, 1]


def test_history_shows_every_version(world: World, alice: Person, bob: Person) -> None:
    """Oldest first, each with its words and its time; as many as may see the post may read it."""
    medium = alice.upload(description="a")["id"]
    post = alice.say("one", media_ids=[medium])
    for text in ("two", "three"):
        world.clock.pass_s(1)
        words = [{"id": medium, "description": text}]
        edit(alice, post["id"], status=text, media_attributes=words)
    versions = bob.get(f"/api/v1/statuses/{post['id']}/history")
    assert [one["content"] for one in versions] == ["<p>one</p>", "<p>two</p>", "<p>three</p>"]
    assert [one["created_at"][17:19] for one in versions] == ["20", "21", "22"]
    assert [one["media_attachments"][0]["description"] for one in versions] == ["a", "two", "three"]
    hidden = alice.say("x", visibility="direct")["id"]
    assert bob.status_of("GET", f"/api/v1/statuses/{hidden}/history") == 404


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"status": "", "media_ids": []}, 422),
        ({"status": "x" * 5001}, 422),
        ({"media_ids": ["99"]}, 422),
        ({"media_attributes": [{"id": "99", "description": "x"}]}, 422),
        ({"media_attributes": [{"description": "x"}]}, 422),
        ({"poll": {"options": ["a", "b"]}}, 422),
    ],
)
def test_bad_edit_changes_nothing(alice: Person, change: dict, status: int) -> None:
    """A refused edit leaves the post and its history as they were."""
    post = alice.say("x", media_ids=[alice.upload()["id"]])
    assert alice.status_of("PUT", f"/api/v1/statuses/{post['id']}", json=change) == status
    assert alice.get(f"/api/v1/statuses/{post['id']}") == post
    assert len(alice.get(f"/api/v1/statuses/{post['id']}/history")) == 1


def test_only_the_author_edits(alice: Person, bob: Person) -> None:
    """Neither a reader nor somebody who passed it on; nobody takes pictures of another post."""
    post = alice.say("x")
    number = bob.post(f"/api/v1/statuses/{post['id']}/reblog")["id"]
    for wrong in (post["id"], number, "99"):
        assert bob.status_of("PUT", f"/api/v1/statuses/{wrong}", json={"status": "mine"}) == 404
    other = alice.say("y", media_ids=[alice.upload()["id"]])
    taken = [other["media_attachments"][0]["id"]]
    assert alice.status_of("PUT", f"/api/v1/statuses/{post['id']}", json={"media_ids": taken}) == 422


def test_people_who_passed_it_on_hear_of_the_latest_edit(alice: Person, bob: Person) -> None:
    """One note, however often it is edited."""
    post = alice.say("one")
    bob.post(f"/api/v1/statuses/{post['id']}/reblog")
    for text in ("two", "three"):
        edit(alice, post["id"], status=text)
    found = bob.get("/api/v1/notifications")
    assert [(one["type"], one["status"]["content"]) for one in found] == [("update", "<p>three</p>")]
