"""Notifications in groups."""

from typing import Any

from tests.unit.homeserver.world import Person, World

_PATH = "/api/v2/notifications"


def listed(person: Person, **params: object) -> list[Any]:
    return person.get(_PATH, **params)["notification_groups"]


def gist(person: Person, **params: object) -> list[tuple[str, int, list[str]]]:
    """For each group: kind, count, and the ids of the accounts."""
    return [
        (one["type"], one["notifications_count"], one["sample_account_ids"])
        for one in listed(person, **params)
    ]


def act(person: Person, post: str, verb: str) -> None:
    person.post(f"/api/v1/statuses/{post}/{verb}")


def test_likes_boosts_and_follows_are_grouped(
    world: World, alice: Person, bob: Person, carol: Person
) -> None:
    """Each kind of one post; mentions stay single; what the groups name comes with them, each once."""
    post, other = alice.say("x")["id"], alice.say("y")["id"]
    for person in (bob, carol):
        world.clock.pass_s(1)
        act(person, post, "favourite")
        person.post(f"/api/v1/accounts/{alice.id}/follow")
    act(bob, other, "favourite")
    act(carol, post, "reblog")
    for _ in range(2):
        bob.say("@alice")
    answer = alice.get(_PATH)
    assert gist(alice) == [
        ("mention", 1, [bob.id]),
        ("mention", 1, [bob.id]),
        ("reblog", 1, [carol.id]),
        ("favourite", 1, [bob.id]),
        ("follow", 2, [carol.id, bob.id]),
        ("favourite", 2, [carol.id, bob.id]),
    ]
    assert sorted(one["acct"] for one in answer["accounts"]) == ["bob", "carol"]
    assert len(answer["statuses"]) == 4
    likes = answer["notification_groups"][-1]
    last = alice.get(f"/api/v1/notifications/{likes['most_recent_notification_id']}")
    assert likes["status_id"] == last["status"]["id"] == post
    assert likes["latest_page_notification_at"] == last["created_at"]
    keys = [one["group_key"] for one in answer["notification_groups"]]
    assert len(set(keys)) == 6
    assert {one["group_key"] for one in alice.get("/api/v1/notifications")} == set(keys)
    assert [kind for kind, _, _ in gist(alice, grouped_types="favourite")].count("follow") == 2
    assert gist(alice, types="reblog") == [("reblog", 1, [carol.id])]


def test_group_is_on_one_page_only(alice: Person, bob: Person, carol: Person) -> None:
    """Where its newest notification is; the pages hold each group once."""
    posts = [alice.say(str(number))["id"] for number in range(5)]
    for person in (bob, carol):
        for post in posts:
            act(person, post, "favourite")
    act(bob, posts[0], "reblog")
    seen, address = [], f"{_PATH}?limit=2"
    while address:
        answer = alice.call("GET", address)
        seen += [one["group_key"] for one in answer.json()["notification_groups"]]
        address = answer.links.get("next", {}).get("url", "")
    assert len(seen) == len(set(seen)) == 6


def test_one_group(alice: Person, bob: Person, carol: Person) -> None:
    """Read, its accounts listed, and deleted as a whole; nobody else has it."""
    post = alice.say("x")["id"]
    for person in (bob, carol):
        act(person, post, "favourite")
        person.say("@alice")
    key = next(one["group_key"] for one in listed(alice) if one["type"] == "favourite")
    single = listed(alice)[0]["group_key"]
    assert alice.get(f"{_PATH}/{key}")["notification_groups"][0]["notifications_count"] == 2
    assert [one["acct"] for one in alice.get(f"{_PATH}/{key}/accounts")] == ["carol", "bob"]
    assert [one["acct"] for one in alice.get(f"{_PATH}/{single}/accounts")] == ["carol"]
    assert alice.get(f"{_PATH}/unread_count") == {"count": 3}
    for way in ("", "/accounts"):
        assert bob.status_of("GET", f"{_PATH}/{key}{way}") == 404
    bob.post(f"{_PATH}/{key}/dismiss")
    assert len(listed(alice)) == 3
    alice.post(f"{_PATH}/{key}/dismiss")
    alice.post(f"{_PATH}/{single}/dismiss")
    assert gist(alice) == [("mention", 1, [bob.id])]
    assert alice.status_of("GET", f"{_PATH}/{key}") == 404


def test_hidden_people_are_in_no_group(world: World, alice: Person, bob: Person, carol: Person) -> None:
    """Blocked and muted ones are not counted; what is read is not counted as unread."""
    post = alice.say("x")["id"]
    for person in (bob, carol):
        act(person, post, "favourite")
    alice.post(f"/api/v1/accounts/{carol.id}/mute")
    assert gist(alice) == [("favourite", 1, [bob.id])]
    newest = listed(alice)[0]["most_recent_notification_id"]
    alice.post("/api/v1/markers", notifications={"last_read_id": newest})
    assert alice.get(f"{_PATH}/unread_count") == {"count": 0}
    bob.post(f"/api/v1/accounts/{alice.id}/block")
    assert alice.get(_PATH)["accounts"] == listed(alice) == []
