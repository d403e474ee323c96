"""Conversations of direct posts, and muted threads."""

from typing import Any

from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import Person, World


def tell(person: Person, text: str, **more: Any) -> Any:
    return person.say(text, visibility="direct", **more)


def listed(person: Person) -> list[Any]:
    return person.get("/api/v1/conversations")


def gist(person: Person) -> list[tuple[str, list[str], bool]]:
    """For each conversation: the id of its newest post, the other people in it, and whether it is unread."""
    return [
        (one["last_status"]["id"], [who["acct"] for who in one["accounts"]], one["unread"])
        for one in listed(person)
    ]


def test_direct_posts_are_threads(alice: Person, bob: Person, carol: Person) -> None:
    """One for each thread, the newest first, unread for those who did not write; nothing for others."""
    first = tell(alice, "hello @bob")
    other = tell(bob, "@alice another")
    assert gist(alice) == [(other["id"], ["bob"], True), (first["id"], ["bob"], False)]
    reply = tell(bob, "@alice hi", in_reply_to_id=first["id"])
    assert gist(alice) == [(reply["id"], ["bob"], True), (other["id"], ["bob"], True)]
    assert gist(bob) == [(reply["id"], ["alice"], False), (other["id"], ["alice"], False)]
    assert listed(carol) == []
    assert len(ids_of(alice, "/api/v1/conversations", limit=1)) == 2
    alice.say("public @bob")
    assert len(listed(bob)) == 2


def test_conversation_is_read_and_removed(alice: Person, bob: Person) -> None:
    """Each for oneself; a new post brings it back, with what was removed still in its thread."""
    first = tell(alice, "hello @bob")
    number = listed(bob)[0]["id"]
    assert bob.post(f"/api/v1/conversations/{number}/read")["unread"] is False
    assert alice.status_of("POST", f"/api/v1/conversations/{number}/read") == 404
    assert alice.status_of("DELETE", f"/api/v1/conversations/{number}") == 404
    assert bob.status_of("DELETE", f"/api/v1/conversations/{number}") == 200
    assert listed(bob) == []
    assert len(listed(alice)) == 1
    assert bob.status_of("DELETE", f"/api/v1/conversations/{number}") == 404
    assert bob.status_of("GET", f"/api/v1/statuses/{first['id']}") == 200
    again = tell(alice, "@bob?", in_reply_to_id=first["id"])
    assert gist(bob) == [(again["id"], ["alice"], True)]


def test_only_what_one_may_see_is_in_it(alice: Person, bob: Person, carol: Person) -> None:
    """Who is named later sees nothing from before; who is left out sees nothing of it."""
    first = tell(alice, "hello @bob")
    second = tell(bob, "@alice @carol look", in_reply_to_id=first["id"])
    third = tell(alice, "@bob psst", in_reply_to_id=second["id"])
    assert gist(carol) == [(second["id"], ["alice", "bob"], True)]
    assert gist(bob)[0][:2] == (third["id"], ["alice", "carol"])
    assert carol.status_of("GET", f"/api/v1/statuses/{third['id']}") == 404
    bob.call("DELETE", f"/api/v1/statuses/{second['id']}")
    assert listed(carol) == []
    assert gist(alice) == [(third["id"], ["bob"], True)] or gist(alice)[0][:2] == (third["id"], ["bob"])


def test_blocked_and_muted_people_are_in_no_conversation(alice: Person, bob: Person, carol: Person) -> None:
    """Neither their posts nor their names; in either direction for a block."""
    first = tell(alice, "@bob @carol")
    tell(bob, "@alice @carol from bob", in_reply_to_id=first["id"])
    carol.post(f"/api/v1/accounts/{bob.id}/block")
    assert gist(carol)[0][:2] == (first["id"], ["alice"])
    assert gist(bob)[0][1] == ["alice"]
    alice.post(f"/api/v1/accounts/{bob.id}/mute")
    assert gist(alice)[0][:2] == (first["id"], ["carol"])


def test_person_whom_an_edit_names_gets_the_conversation(alice: Person, bob: Person) -> None:
    """Unread, as a new one would be; the author's own stays as it is."""
    post = tell(alice, "hello")
    assert (gist(alice), listed(bob)) == ([(post["id"], [], False)], [])
    alice.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "hello @bob"})
    assert gist(bob) == [(post["id"], ["alice"], True)]
    assert gist(alice) == [(post["id"], ["bob"], False)]


def test_muted_thread_causes_no_notifications(alice: Person, bob: Person, carol: Person) -> None:
    """From any post in it, until it is unmuted; it is muted for one person only."""
    post = alice.say("hello @carol")
    reply = bob.say("@alice hi", in_reply_to_id=post["id"])
    alice.post("/api/v1/notifications/clear")
    carol.post("/api/v1/notifications/clear")
    assert alice.post(f"/api/v1/statuses/{reply['id']}/mute")["muted"] is True
    assert alice.get(f"/api/v1/statuses/{post['id']}")["muted"] is True
    assert bob.get(f"/api/v1/statuses/{post['id']}")["muted"] is False
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    bob.say("@alice @carol again", in_reply_to_id=reply["id"])
    assert alice.get("/api/v1/notifications") == []
    assert [one["type"] for one in carol.get("/api/v1/notifications")] == ["mention"]
    bob.say("@alice elsewhere")
    assert len(alice.get("/api/v1/notifications")) == 1
    assert alice.post(f"/api/v1/statuses/{post['id']}/unmute")["muted"] is False
    bob.post(f"/api/v1/statuses/{post['id']}/reblog")
    assert len(alice.get("/api/v1/notifications")) == 2


def test_thread_that_is_not_seen_cannot_be_muted(world: World, alice: Person, bob: Person) -> None:
    """It does not exist for that person."""
    post = tell(alice, "to nobody")
    for verb in ("mute", "unmute"):
        assert bob.status_of("POST", f"/api/v1/statuses/{post['id']}/{verb}") == 404
