"""Filters: what they say of posts, for whom and how long."""

import pytest

from tests.unit.homeserver.world import Person, World


def make(person: Person, *words: str, **options: object) -> dict:
    keywords = [{"keyword": word, "whole_word": True} for word in words]
    wanted = {"title": "no", "context": ["home"], "keywords_attributes": keywords, **options}
    return person.post("/api/v2/filters", **wanted)


def change(person: Person, number: str, **json: object) -> dict:
    answer = person.call("PUT", f"/api/v2/filters/{number}", json=json)
    assert answer.status_code == 200, answer.text
    return answer.json()


def why(person: Person, post: dict) -> list[str]:
    found = person.get(f"/api/v1/statuses/{post['id']}")["filtered"]
    return [word for one in found for word in one["keyword_matches"] or ["named"]]


def test_filter_speaks_of_posts_of_others(alice: Person, bob: Person) -> None:
    """In text, warning and alt text; never of one's own posts, nor to anybody else."""
    rule = make(alice, "butter", filter_action="hide")
    medium = bob.upload(description="much BUTTER")
    posts = [bob.say("Butter!"), bob.say("x", spoiler_text="butter"), bob.say("", media_ids=[medium["id"]])]
    for post in posts:
        assert why(alice, post) == ["butter"]
        assert why(bob, post) == []
    assert why(alice, alice.say("butter")) == []
    hit = alice.get("/api/v1/timelines/public")[1]["filtered"][0]["filter"]
    assert (hit["id"], hit["filter_action"], hit["context"]) == (rule["id"], "hide", ["home"])


@pytest.mark.parametrize(
    ("word", "whole", "text", "matches"),
    [
        ("bread", True, "Breadcrumbs", False),
        ("bread", False, "Breadcrumbs", True),
        ("bread", True, "my bread.", True),
        ("#bread", True, "so#bread", True),
        ("面包", False, "好面包", True),
        ("a.c", True, "abc", False),
    ],
)
def test_words_match_whole_or_in_part(
    alice: Person, bob: Person, word: str, whole: bool, text: str, matches: bool
) -> None:
    """A keyword is a text, not a pattern."""
    make(alice, keywords_attributes=[{"keyword": word, "whole_word": whole}])
    assert bool(why(alice, bob.say(text))) is matches


def test_filter_ends_by_itself(world: World, alice: Person, bob: Person) -> None:
    """And can be made to last for ever."""
    number = make(alice, "x", expires_in=60)["id"]
    post = bob.say("x")
    assert why(alice, post) == ["x"]
    world.clock.pass_s(60)
    assert why(alice, post) == []
    assert alice.get(f"/api/v2/filters/{number}")["expires_at"] == "2026-09-21T14:14:20.000Z"
    assert change(alice, number, title="y")["expires_at"] is not None
    assert change(alice, number, expires_in=None)["expires_at"] is None
    assert why(alice, post) == ["x"]


def test_keywords_are_added_changed_and_dropped(alice: Person, bob: Person) -> None:
    """With the filter or one by one."""
    rule = make(alice, "one", "two")
    first, second = (word["id"] for word in rule["keywords"])
    changed = change(
        alice,
        rule["id"],
        keywords_attributes=[
            {"id": first, "_destroy": True},
            {"id": second, "keyword": "zwei"},
            {"keyword": "drei"},
        ],
    )
    assert [word["keyword"] for word in changed["keywords"]] == ["zwei", "drei"]
    added = alice.post(f"/api/v2/filters/{rule['id']}/keywords", keyword="vier", whole_word=False)
    assert added["whole_word"] is False
    path = f"/api/v2/filters/keywords/{added['id']}"
    assert alice.call("PUT", path, json={"keyword": "five"}).json() == alice.get(path)
    assert len(alice.get(f"/api/v2/filters/{rule['id']}/keywords")) == 3
    assert [one["phrase"] for one in alice.get("/api/v1/filters")] == ["zwei", "drei", "five"]
    assert alice.get(f"/api/v1/filters/{added['id']}")["phrase"] == "five"
    assert bob.status_of("GET", path) == bob.status_of("DELETE", path) == 404
    assert alice.call("DELETE", path).json() == {}
    assert alice.status_of("GET", path) == 404


def test_single_posts_are_filtered(alice: Person, bob: Person) -> None:
    """A named post is filtered whatever it says, until it is taken out."""
    rule, post = make(alice), bob.say("x")
    made = alice.post(f"/api/v2/filters/{rule['id']}/statuses", status_id=post["id"])
    assert alice.post(f"/api/v2/filters/{rule['id']}/statuses", status_id=post["id"]) == made
    assert why(alice, post) == ["named"]
    assert alice.get(f"/api/v2/filters/{rule['id']}/statuses") == [made]
    path = f"/api/v2/filters/statuses/{made['id']}"
    assert alice.get(path) == made
    assert bob.status_of("DELETE", path) == 404
    assert alice.call("DELETE", path).json() == made
    assert why(alice, post) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"context": []},
        {"context": ["elsewhere"]},
        {"filter_action": "shout"},
        {"keywords_attributes": [{"keyword": " "}]},
    ],
)
def test_bad_filter_is_refused(alice: Person, wrong: dict) -> None:
    """And leaves nothing."""
    body = {"title": "t", "context": ["home"], **wrong}
    assert alice.status_of("POST", "/api/v2/filters", json=body) == 422
    assert alice.get("/api/v2/filters") == []


def test_filters_are_one_s_own(alice: Person, bob: Person) -> None:
    """Nobody else reads, changes or drops them."""
    number = make(alice, "x")["id"]
    path = f"/api/v2/filters/{number}"
    for method in ("GET", "PUT", "DELETE"):
        assert bob.status_of(method, path) == 404
    assert alice.call("DELETE", path).json() == {}
    assert alice.get("/api/v2/filters") == []


def test_old_filter_is_one_keyword(alice: Person, bob: Person) -> None:
    """Made, changed and deleted by version 1, it is a filter of version 2 with one keyword."""
    post = bob.say("fresh bread")["id"]
    made = alice.post("/api/v1/filters", phrase="bread", context=["home"], irreversible=True)
    assert (made["phrase"], made["irreversible"], made["whole_word"]) == ("bread", True, True)
    (rule,) = alice.get("/api/v2/filters")
    assert (rule["title"], rule["filter_action"], rule["context"]) == ("bread", "hide", ["home"])
    assert alice.get(f"/api/v1/statuses/{post}")["filtered"]
    path = f"/api/v1/filters/{made['id']}"
    wanted = {"phrase": "cake", "context": ["public"], "irreversible": False, "expires_in": 60}
    changed = alice.call("PUT", path, json=wanted).json()
    assert (changed["phrase"], changed["context"], changed["irreversible"]) == ("cake", ["public"], False)
    assert changed["expires_at"]
    assert alice.get(f"/api/v1/statuses/{post}")["filtered"] == []
    assert bob.status_of("PUT", path, json=wanted) == bob.status_of("DELETE", path) == 404
    assert alice.status_of("DELETE", path) == 200
    assert alice.get("/api/v2/filters") == []


def test_old_way_does_not_change_what_keywords_share(alice: Person) -> None:
    """The keyword itself may change; its filter stays until the last keyword is deleted."""
    words = [{"keyword": "bread"}, {"keyword": "cake"}]
    rule = alice.post("/api/v2/filters", title="t", context=["home"], keywords_attributes=words)
    first, second = (f"/api/v1/filters/{one['id']}" for one in rule["keywords"])
    assert alice.status_of("PUT", first, json={"phrase": "rye", "context": ["public"]}) == 422
    assert alice.call("PUT", first, json={"phrase": "rye", "context": ["home"]}).json()["phrase"] == "rye"
    alice.call("DELETE", first)
    assert [one["keyword"] for one in alice.get("/api/v2/filters")[0]["keywords"]] == ["cake"]
    alice.call("DELETE", second)
    assert alice.get("/api/v2/filters") == []
    for wanted in ({"context": ["home"]}, {"phrase": "x"}, {"phrase": "x", "context": ["kitchen"]}):
        assert alice.status_of("POST", "/api/v1/filters", json=wanted) == 422
