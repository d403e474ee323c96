"""Who sees what, in every list and by every way."""

import re

import pytest

from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_data.linked_data import read_document
from kesong_desktop.model.review_text import tidy, write
from tests.unit.homeserver.world import Person, World

# (visibility, seen by a follower, by a mentioned stranger, by a stranger)
RULES = [
    ("public", True, True, True),
    ("unlisted", True, True, True),
    ("private", True, False, False),
    ("direct", False, True, False),
]


@pytest.mark.parametrize(("visibility", "follower", "mentioned", "stranger"), RULES)
def test_post_is_seen_by_those_it_is_meant_for(
    world: World,
    alice: Person,
    bob: Person,
    carol: Person,
    visibility: str,
    follower: bool,
    mentioned: bool,
    stranger: bool,
) -> None:
    """A post that is not meant for somebody does not exist for them, however they ask."""
    world.home.add_user("dave", "correct horse")
    dave = world.person("dave")
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    post = alice.say("psst @carol", visibility=visibility)
    for person, may_see in ((alice, True), (bob, follower), (carol, mentioned), (dave, stranger)):
        found = [post["id"]] if may_see else []
        assert [one["id"] for one in person.get(f"/api/v1/accounts/{alice.id}/statuses")] == found, (
            person.name
        )
        for method, way in (("GET", ""), ("GET", "/context"), ("POST", "/favourite"), ("POST", "/bookmark")):
            wanted = 200 if may_see else 404
            assert person.status_of(method, f"/api/v1/statuses/{post['id']}{way}") == wanted, (
                person.name,
                way,
            )
        if person is alice:
            continue
        reply = person.status_of(
            "POST", "/api/v1/statuses", json={"status": "re", "in_reply_to_id": post["id"]}
        )
        assert reply == (200 if may_see else 404)
    assert [one["type"] for one in carol.get("/api/v1/notifications")] == (["mention"] if mentioned else [])


def test_home_holds_own_posts_and_those_of_followed_people(alice: Person, bob: Person) -> None:
    """Before following nothing of others; after it all but direct posts to others."""
    alice.say("mine")
    for visibility in ("public", "unlisted", "private", "direct"):
        bob.say(visibility, visibility=visibility)
    bob.say("for @alice", visibility="direct")
    assert alice.seen("/api/v1/timelines/home") == ["mine"]
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    seen = alice.seen("/api/v1/timelines/home")
    assert seen[1:] == ["private", "unlisted", "public", "mine"]
    assert "for" in seen[0]


def test_public_and_tag_lists_hold_public_posts_only(alice: Person, bob: Person) -> None:
    """Not even own unlisted posts are there."""
    for visibility in ("public", "unlisted", "private", "direct"):
        alice.say(f"{visibility} #面包 @bob", visibility=visibility)
    for path in ("/api/v1/timelines/public", "/api/v1/timelines/tag/面包"):
        assert len(alice.get(path)) == len(bob.get(path)) == 1


def test_unfollowing_hides_private_posts_also_from_marks_and_notifications(
    alice: Person, bob: Person
) -> None:
    """A like does not keep a door open."""
    bob.post(f"/api/v1/accounts/{alice.id}/follow")
    post = alice.say("friends only @bob", visibility="private")
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    assert len(bob.get("/api/v1/favourites")) == len(bob.get("/api/v1/notifications")) == 1
    bob.post(f"/api/v1/accounts/{alice.id}/unfollow")
    assert bob.get("/api/v1/favourites") == bob.get("/api/v1/notifications") == []


def test_page_of_a_post_is_open_only_for_open_posts(world: World, alice: Person) -> None:
    """Public and unlisted posts have a page for everybody; others and wrong addresses have none."""
    for visibility, wanted in (("public", 200), ("unlisted", 200), ("private", 404), ("direct", 404)):
        post = alice.say("<script>alert(1)</script>", visibility=visibility)
        page = world.client.get(f"/@alice/{post['id']}")
        assert page.status_code == wanted
        assert page.headers["content-type"].startswith("text/html")
        assert "<script>" not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert world.client.get(f"/@bob/{post['id']}").status_code == 404
    assert world.client.get("/@alice/none").status_code == 404


def test_page_shows_pictures_with_their_words(world: World, alice: Person) -> None:
    """The page has the picture, its alt text escaped, and the content warning in front."""
    medium = alice.upload(description='a "crusty" <loaf>')
    post = alice.say("text", media_ids=[medium["id"]], spoiler_text="food")
    page = world.client.get(post["url"]).text
    assert "a &quot;crusty&quot; &lt;loaf&gt;" in page
    assert medium["preview_url"].removeprefix("http://localhost") in page
    assert "<summary>food</summary>" in page


def test_several_are_shown_as_far_as_they_may_be_seen(alice: Person, bob: Person) -> None:
    """In the order asked for; what does not exist for the asker is left out."""
    open_, hidden = alice.say("x")["id"], alice.say("y", visibility="private")["id"]
    asked = {"id[]": [hidden, open_, "99"]}
    assert [one["id"] for one in bob.call("GET", "/api/v1/statuses", params=asked).json()] == [open_]
    assert [one["id"] for one in alice.call("GET", "/api/v1/statuses", params=asked).json()] == [
        hidden,
        open_,
    ]
    people = bob.call("GET", "/api/v1/accounts", params={"id[]": [bob.id, "99", alice.id]}).json()
    assert [one["acct"] for one in people] == ["bob", "alice"]


def test_page_of_a_review_tells_programs_what_it_is(world: World, alice: Person) -> None:
    """Label, stars and product on the card; the review as JSON-LD that no text can end."""
    hostile = "</script><script>alert(1)</script>\"'&"
    review = Review(f"Pan {hostile}", 9, Relation.GIFTED, brand="Staub", text=hostile)
    post = alice.say(write(tidy(review)), language="en")
    page = world.client.get(f"/@alice/{post['id']}").text
    assert 'property="og:title" content="[Ad · gifted] 4.5/5 Pan &lt;/script&gt;' in page
    assert page.count("<script") == page.count("</script") == 1
    (document,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    (entry,) = read_document(document)
    assert entry.review == tidy(review)
    assert entry.url.endswith(f"/@alice/{post['id']}")


def test_label_of_a_review_is_not_behind_its_warning(world: World, alice: Person) -> None:
    """What the warning covers is in no card either; the label is seen."""
    text = write(tidy(Review("Pan", 9, Relation.OWN, text="secret")))
    post = alice.say(text, spoiler_text="Spoilers", language="en")
    page = world.client.get(f"/@alice/{post['id']}").text
    head, _, body = page.partition("<main>")
    assert "secret" not in head
    assert body.index("[Ad · own product]") < body.index("<details>")
