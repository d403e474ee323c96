"""Finding people, tags and posts, and what one says about oneself."""

from tests.unit.homeserver.world import Person, World


def search(person: Person, words: str, kind: str = "statuses", **options: object) -> list[str]:
    key = {"accounts": "acct", "hashtags": "name"}.get(kind, "id")
    found = person.get("/api/v2/search", q=words, type=kind, **options)
    assert all(not items for name, items in found.items() if name != kind)
    return [one[key] for one in found[kind]]


def test_posts_are_found_by_all_their_words(alice: Person, bob: Person) -> None:
    """In text, warning and alt text, in any case and script; newest first."""
    medium = alice.upload(description="A crusty LOAF")
    first = alice.say("Bread & butter", spoiler_text="food")["id"]
    second = alice.say("More bread 好面包", media_ids=[medium["id"]])["id"]
    assert search(bob, "BREAD") == [second, first]
    assert search(bob, "bread food") == [first]
    assert search(bob, "面包") == search(bob, "crusty bread") == [second]
    assert search(bob, "bread jam") == []
    assert search(bob, "100%") == search(bob, "") == []


def test_only_what_one_may_see_is_found(alice: Person, bob: Person) -> None:
    """Private words of others stay private, also from a search."""
    mine = alice.say("secret", visibility="direct")["id"]
    alice.post(f"/api/v1/accounts/{bob.id}/block")
    alice.say("secret bread")
    assert search(bob, "secret") == []
    assert mine in search(alice, "secret")


def test_search_is_cut_and_narrowed(alice: Person, bob: Person) -> None:
    """limit, offset, max_id and account_id."""
    made = [person.say("bread")["id"] for person in (alice, bob, alice, bob)]
    assert search(alice, "bread", limit=3) == made[:0:-1]
    assert search(alice, "bread", limit=2, offset=2) == [made[1], made[0]]
    assert search(alice, "bread", max_id=made[1]) == [made[0]]
    assert search(alice, "bread", account_id=bob.id) == [made[3], made[1]]


def test_addresses_lead_to_what_they_name(alice: Person, bob: Person) -> None:
    """A post's or a person's own page."""
    post = alice.say("x")
    hidden = alice.say("x", visibility="private")
    assert search(bob, post["url"]) == [post["id"]]
    assert search(bob, hidden["url"]) == []
    assert search(bob, "http://localhost/@alice/99999999999999999999") == []
    assert search(bob, "http://localhost/@alice", "accounts") == ["alice"]


def test_tags_are_found_by_their_beginning(alice: Person) -> None:
    """The typed one first, then the most used; only those of public posts."""
    for text in ("#breadcrumbs", "#breadcrumbs", "#breads", "#butter"):
        alice.say(text)
    alice.say("#breadsecret", visibility="private")
    assert search(alice, "#bread", "hashtags") == ["bread", "breadcrumbs", "breads"]
    assert search(alice, "BREADS", "hashtags") == ["breads"]
    assert search(alice, "two words", "hashtags") == search(alice, "@bread", "hashtags") == []


def test_people_are_found_by_either_name(world: World, alice: Person, bob: Person) -> None:
    """The shown name too; following narrows."""
    changed = bob.call("PATCH", "/api/v1/accounts/update_credentials", data={"display_name": "Ben  Baker"})
    assert changed.json()["display_name"] == "Ben Baker"
    assert search(alice, "baker", "accounts") == ["bob"]
    assert search(alice, "baker", "accounts", following="true") == []
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    assert search(alice, "baker", "accounts", following="true") == ["bob"]


def test_profile_is_changed_in_part(alice: Person, bob: Person) -> None:
    """What is not given stays; what is too long is refused."""
    path = "/api/v1/accounts/update_credentials"
    changed = alice.call("PATCH", path, json={"note": "I <bake> #bread"}).json()
    assert changed["source"]["note"] == "I <bake> #bread"
    assert "&lt;bake&gt;" in bob.get(f"/api/v1/accounts/{alice.id}")["note"]
    assert changed["display_name"] == "alice"
    assert alice.call("PATCH", path, json={"display_name": "A"}).json()["source"]["note"]
    assert alice.status_of("PATCH", path, json={"note": "x" * 501}) == 422
    assert alice.status_of("PATCH", path, json={"display_name": "x" * 61}) == 422


def test_unknown_kind_of_thing_is_refused(alice: Person) -> None:
    """422, as Mastodon has it."""
    assert alice.status_of("GET", "/api/v2/search", params={"q": "x", "type": "cakes"}) == 422


def test_accounts_are_searched_among_those_followed(alice: Person, bob: Person) -> None:
    """With ``following`` the others are left out."""
    assert [one["acct"] for one in alice.get("/api/v1/accounts/search", q="bo")] == ["bob"]
    assert alice.get("/api/v1/accounts/search", q="bo", following=True) == []
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    assert [one["acct"] for one in alice.get("/api/v1/accounts/search", q="bo", following=True)] == ["bob"]
