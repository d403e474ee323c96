"""``kesong search``: everything seen by the account in use, offline."""

import json
from pathlib import Path

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.post import Attachment, PostPage
from kesong_desktop.paths import for_profile
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post
from tests.unit.actions.test_joined_reviews import REVIEW, parts
from tests.unit.cli.conftest import ACCOUNT, Kesong, complaint

TAG = '<a href="https://one.example/tags/lake" class="mention hashtag" rel="tag">#<span>lake</span></a>'


def see(profile: Path) -> None:
    """Put two posts into the cache of the account, and one into another's."""
    with open_profile(for_profile(profile)) as services:
        cache = stores(services).cache
        seen = (
            post(2, html=f"<p>湖边的早晨 {TAG}</p>"),
            post(1, attachments=(Attachment("1", "image", "https://one.example/1.jpg", alt="A lake"),)),
        )
        cache.put_page(ACCOUNT.key, "home", PostPage(seen), is_newest=True)
        cache.put_post(AccountKey("ben@two.example"), post(3, html="<p>lake</p>"), at_head_of="home")


def test_posts_people_and_tags(offline: Kesong, profile: Path) -> None:
    """As scripts read them; a post as ``kesong feed`` prints it."""
    see(profile)
    document = json.loads(offline("search", "lake", "--json").out)
    assert list(document) == ["posts", "people", "tags", "products"]
    feed = json.loads(offline("feed", "--offline", "--json").out)["posts"]
    assert document == {"posts": feed, "people": [], "tags": ["lake"], "products": []}
    document = json.loads(offline("search", "Lin", "--json").out)
    assert document["people"] == [{"handle": "@lin", "name": "Lin", "url": ""}]
    assert [one["id"] for one in json.loads(offline("search", "湖", "--json").out)["posts"]] == ["2"]
    assert [one["id"] for one in json.loads(offline("search", "lake", "早晨", "--json").out)["posts"]] == [
        "2"
    ]


def test_text_for_people(offline: Kesong, profile: Path) -> None:
    see(profile)
    found = offline("search", "lake")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("#lake\n\nLin (@lin)  ")
    assert "  [image] A lake  https://one.example/1.jpg\n" in found.out
    assert offline("search", "lin").out.startswith("Lin (@lin)\n")
    missing = offline("search", "nowhere")
    assert (missing.code, missing.out, missing.err) == (0, "", "Nothing found.\n")


def test_products_by_their_reviews(offline: Kesong, profile: Path) -> None:
    with open_profile(for_profile(profile)) as services:
        text = write(tidy(Review("Cast iron pan", 8, Relation.BOUGHT, brand="Staub")))
        html = "<p>" + text.replace("\n", "<br>") + "</p>"
        stores(services).cache.put_page(ACCOUNT.key, "home", PostPage((post(5, html=html),)), is_newest=True)
    document = json.loads(offline("search", "iron", "--json").out)
    assert document["products"] == [{"name": "Cast iron pan", "brand": "Staub", "rating": 4.0, "reviews": 1}]
    assert [one["id"] for one in document["posts"]] == ["5"]
    assert offline("search", "iron").out.startswith("4.0     1  Cast iron pan\n\n")


def test_no_words_are_refused(offline: Kesong) -> None:
    assert complaint(offline("search", "  "))


def test_a_long_review_is_one_post(offline: Kesong, profile: Path) -> None:
    """In the feed, and found by a word of a later part."""
    with open_profile(for_profile(profile)) as services:
        page = PostPage(tuple(parts()))
        stores(services).cache.put_page(ACCOUNT.key, "home", page, is_newest=True)
    (shown,) = json.loads(offline("feed", "--offline", "--json").out)["posts"]
    assert shown["review"]["text"].split() == REVIEW.text.split()
    (found,) = json.loads(offline("search", "quince", "--json").out)["posts"]
    assert found == shown
