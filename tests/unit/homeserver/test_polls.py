"""Polls: asking, voting, hidden totals and the end."""

from typing import Any

import pytest

from tests.unit.homeserver.world import Person, World


def ask(person: Person, *options: str, **more: Any) -> Any:
    """The post of a new poll of ten minutes."""
    wanted = {name: more.pop(name) for name in ("multiple", "hide_totals", "expires_in") if name in more}
    poll = {"options": list(options), "expires_in": 600, **wanted}
    return person.say("which?", poll=poll, **more)


def vote(person: Person, poll: Any, *choices: int) -> Any:
    return person.post(f"/api/v1/polls/{poll['id']}/votes", choices=list(choices))


def counts(poll: Any) -> list[int | None]:
    return [option["votes_count"] for option in poll["options"]]


def kinds(person: Person) -> list[str]:
    return [one["type"] for one in person.get("/api/v1/notifications")]


def test_poll_is_asked_and_answered(alice: Person, bob: Person, carol: Person) -> None:
    """Each votes once; everybody sees the same counts, and their own choice."""
    post = ask(alice, "rye", "wheat")
    poll = post["poll"]
    assert [option["title"] for option in poll["options"]] == ["rye", "wheat"]
    assert (poll["expired"], poll["multiple"], poll["voted"], poll["own_votes"]) == (False, False, True, [])
    seen = bob.get(f"/api/v1/polls/{poll['id']}")
    assert (seen["voted"], counts(seen)) == (False, [0, 0])
    assert vote(bob, poll, 1)["own_votes"] == [1]
    carols = vote(carol, poll, 0)
    assert (counts(carols), carols["votes_count"], carols["voters_count"]) == ([1, 1], 2, 2)
    assert alice.get(f"/api/v1/statuses/{post['id']}")["poll"]["voted"] is True
    assert counts(alice.get("/api/v1/timelines/home")[0]["poll"]) == [1, 1]


def test_several_options_where_the_poll_allows_it(alice: Person, bob: Person) -> None:
    """A repeated choice counts once; voters are people, votes are choices."""
    poll = ask(alice, "a", "b", "c", multiple=True)["poll"]
    made = vote(bob, poll, 0, 2, 2)
    assert (counts(made), made["votes_count"], made["voters_count"]) == ([1, 0, 1], 2, 1)
    assert made["own_votes"] == [0, 2]


@pytest.mark.parametrize("choices", [[], [2], [-1], ["x"], [0, 1], ["99999999"]])
def test_choices_that_are_none_are_refused(alice: Person, bob: Person, choices: list[object]) -> None:
    """Nothing is counted then."""
    poll = ask(alice, "a", "b")["poll"]
    path = f"/api/v1/polls/{poll['id']}"
    assert bob.status_of("POST", f"{path}/votes", json={"choices": choices}) == 422
    assert bob.get(path)["votes_count"] == 0


def test_votes_that_are_not_taken(world: World, alice: Person, bob: Person) -> None:
    """Not the author's, not a second one, and none after the end."""
    poll = ask(alice, "a", "b")["poll"]
    path = f"/api/v1/polls/{poll['id']}/votes"
    assert alice.status_of("POST", path, json={"choices": [0]}) == 422
    vote(bob, poll, 0)
    assert bob.status_of("POST", path, json={"choices": [1]}) == 422
    world.clock.pass_s(600)
    assert world.person("carol").status_of("POST", path, json={"choices": [1]}) == 422
    assert bob.get(f"/api/v1/polls/{poll['id']}")["expired"] is True


def test_hidden_totals_are_shown_at_the_end(world: World, alice: Person, bob: Person) -> None:
    """Neither the author nor a voter sees them before."""
    poll = ask(alice, "a", "b", hide_totals=True)["poll"]
    assert counts(vote(bob, poll, 1)) == [None, None]
    assert counts(alice.get(f"/api/v1/polls/{poll['id']}")) == [None, None]
    world.clock.pass_s(600)
    assert counts(alice.get(f"/api/v1/polls/{poll['id']}")) == [0, 1]


@pytest.mark.parametrize("visibility", ["private", "direct"])
def test_poll_exists_for_those_who_see_its_post(
    alice: Person, bob: Person, carol: Person, visibility: str
) -> None:
    """For others there is nothing to see and nothing to vote on; nor for somebody who was blocked."""
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    poll = alice.say("@bob?", poll={"options": ["a", "b"], "expires_in": 600}, visibility=visibility)["poll"]
    path = f"/api/v1/polls/{poll['id']}"
    assert bob.status_of("GET", path) == 200
    assert carol.status_of("GET", path) == 404
    assert carol.status_of("POST", f"{path}/votes", json={"choices": [0]}) == 404
    alice.post(f"/api/v1/accounts/{bob.id}/block")
    assert bob.status_of("GET", path) == 404
    assert bob.status_of("POST", f"{path}/votes", json={"choices": [0]}) == 404


def test_end_is_reported_once(world: World, alice: Person, bob: Person, carol: Person) -> None:
    """To the author and to those who voted and see it still."""
    poll = ask(alice, "a", "b")["poll"]
    vote(bob, poll, 0)
    vote(carol, poll, 0)
    world.home.do_due()
    assert kinds(alice) == kinds(bob) == []
    alice.post(f"/api/v1/accounts/{carol.id}/block")
    world.clock.pass_s(600)
    world.home.do_due()
    assert kinds(alice) == kinds(bob) == ["poll"]
    assert bob.get("/api/v1/notifications")[0]["account"]["acct"] == "alice"
    bob.post("/api/v1/notifications/clear")
    world.home.do_due()
    alice.post(f"/api/v1/accounts/{carol.id}/unblock")
    assert kinds(bob) == kinds(carol) == []


def test_edit_of_the_options_deletes_the_votes(alice: Person, bob: Person) -> None:
    """An edit of the text alone keeps them; the history has the options of each version."""
    post = ask(alice, "a", "b")
    vote(bob, post["poll"], 0)
    path = f"/api/v1/statuses/{post['id']}"
    kept = alice.call("PUT", path, json={"status": "which one?"}).json()["poll"]
    assert counts(kept) == [1, 0]
    changed = alice.call("PUT", path, json={"poll": {"options": ["a", "c"], "expires_in": 900}}).json()[
        "poll"
    ]
    assert (changed["id"], counts(changed)) == (kept["id"], [0, 0])
    versions = alice.get(f"{path}/history")
    assert [[one["title"] for one in version["poll"]["options"]] for version in versions] == [
        ["a", "b"],
        ["a", "b"],
        ["a", "c"],
    ]
    assert kinds(bob) == ["update"]


def test_scheduled_poll_begins_when_it_appears(world: World, alice: Person) -> None:
    """Its time is counted from then."""
    poll = {"options": ["a", "b"], "expires_in": 600, "multiple": True}
    due = world.clock.ms + 3_600_000
    later = alice.say("later", poll=poll, scheduled_at="2026-09-21T18:00:00Z")
    assert later["params"]["poll"]["options"] == ["a", "b"]
    world.clock.ms = due + 86_400_000
    world.home.do_due()
    made = alice.get("/api/v1/timelines/home")[0]["poll"]
    assert (made["expired"], made["multiple"]) == (False, True)


@pytest.mark.parametrize(
    ("poll", "why"),
    [
        ({"options": ["a"], "expires_in": 600}, "2 to 4 options"),
        ({"options": list("abcde"), "expires_in": 600}, "2 to 4 options"),
        ({"options": ["a", " "], "expires_in": 600}, "blank"),
        ({"options": ["a", "a"], "expires_in": 600}, "different"),
        ({"options": ["a", "b" * 51], "expires_in": 600}, "50 characters"),
        ({"options": ["a", "b"], "expires_in": 10}, "300 to"),
        ({"options": ["a", "b"], "expires_in": 9_999_999}, "300 to"),
        ("a or b", "not an object"),
    ],
)
def test_polls_that_cannot_be_asked(alice: Person, poll: object, why: str) -> None:
    """The reason is given, and nothing is posted."""
    answer = alice.call("POST", "/api/v1/statuses", json={"status": "x", "poll": poll})
    assert answer.status_code == 422
    assert why in answer.json()["error"]
    assert alice.get("/api/v1/timelines/home") == []


def test_form_can_ask_too_but_not_beside_files(alice: Person) -> None:
    """As in the documentation: ``poll[options][]``; a post has either a poll or files."""
    form = {"status": "x", "poll[options][]": ["a", "b"], "poll[expires_in]": "600", "poll[multiple]": "true"}
    made = alice.call("POST", "/api/v1/statuses", data=form).json()["poll"]
    assert ([one["title"] for one in made["options"]], made["multiple"]) == (["a", "b"], True)
    form["media_ids[]"] = alice.upload()["id"]
    assert alice.status_of("POST", "/api/v1/statuses", data=form) == 422
    asked = alice.get("/api/v1/timelines/home")[0]["id"]
    wanted = {"status": "x", "media_ids": [form["media_ids[]"]]}
    assert alice.status_of("PUT", f"/api/v1/statuses/{asked}", json=wanted) == 422


def test_filter_looks_into_the_options(alice: Person, bob: Person) -> None:
    """They are words of the post like any other."""
    post = ask(alice, "rye", "wheat")
    bob.post("/api/v2/filters", title="t", context=["home"], keywords_attributes=[{"keyword": "wheat"}])
    assert bob.get(f"/api/v1/statuses/{post['id']}")["filtered"][0]["keyword_matches"] == ["wheat"]
