"""A long review and its continuation in the cache: one post wherever posts are read, and one review in the product book."""

from datetime import UTC, datetime, timedelta
from html import escape

import pytest
from msgspec.structs import replace

from kesong_desktop.actions.services import Services
from kesong_desktop.model import review_parts
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import write
from kesong_desktop.model.social.post import HOME, Person, Post, PostPage, Timeline
from tests.fakes.stores import stores

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
BO = Person("7", "bo", "bo")
REVIEW = Review(
    product="Pan",
    brand="Staub",
    halves=9,
    relation=Relation.BOUGHT,
    text="\n\n".join(f"Paragraph {number}: it stays warm, and it is heavy." for number in range(12))
    + " The end: quince.",
)
PARTS = review_parts.split(write(REVIEW, "en"), lambda text: len(text) < 300)


def parts(author: Person = BO, first: int = 10) -> list[Post]:
    """The posts of the review, newest first, as a timeline has them."""
    made: list[Post] = []
    for number, text in enumerate(PARTS):
        lines = "</p><p>".join(escape(block).replace("\n", "<br>") for block in text.split("\n\n"))
        before = {"in_reply_to_id": made[-1].id, "in_reply_to_account_id": author.id} if made else {}
        moment = AT + timedelta(minutes=number)
        made.append(Post(str(first + number), author, moment, Visibility.PUBLIC, f"<p>{lines}</p>", **before))
    return made[::-1]


def other(number: int) -> Post:
    return Post(str(number), BO, AT - timedelta(hours=number), Visibility.PUBLIC, "<p>Bread</p>")


def seen(services: Services, account: Account, posts: list[Post], timeline: Timeline = HOME) -> None:
    stores(services).cache.put_page(account.key, timeline.name, PostPage(tuple(posts)), is_newest=True)


def is_whole(post: Post) -> bool:
    return post.review is not None and post.review.text.split() == REVIEW.text.split()


def test_one_card_in_every_timeline(services: Services, account: Account) -> None:
    """Without the replies that continue it; the same object as long as nothing changes."""
    assert len(PARTS) > 2
    for timeline in (HOME, Timeline.of_account("7"), Timeline.of_tag("review")):
        seen(services, account, [*parts(), other(1)], timeline)
        whole, rest = services.timelines.page(account.key, timeline)
        assert (whole.id, rest.id) == ("10", "1")
        assert is_whole(whole)
    again = services.timelines.page(account.key, HOME)[0]
    assert services.timelines.page(account.key, HOME)[0] is again
    found = services.timelines.post(account.key, "10")
    assert found is not None
    assert is_whole(found)


def test_a_page_is_full(services: Services, account: Account) -> None:
    """What is left out is made up for by older posts, so that a shorter page means the end."""
    seen(services, account, [*parts(), *(other(number) for number in range(1, 8))])
    assert [one.id for one in services.timelines.page(account.key, HOME, limit=4)] == ["10", "1", "2", "3"]
    assert len(services.timelines.page(account.key, HOME, limit=40)) == 8


def test_parts_outside_of_the_timeline_are_joined(services: Services, account: Account) -> None:
    """A tag's timeline has the first part alone. A part alone, without the first one, stays what it is."""
    *later, first = parts()
    tag = Timeline.of_tag("review")
    seen(services, account, later)
    assert [one.id for one in services.timelines.page(account.key, HOME)] == [one.id for one in later]
    seen(services, account, [first], tag)
    assert is_whole(services.timelines.page(account.key, tag)[0])


def test_what_is_missing_is_not_made_up(services: Services, account: Account) -> None:
    """A part that is not cached, that another person wrote, or that was deleted."""
    *later, first = parts()
    seen(services, account, [*later[1:], first])
    assert [one.id for one in services.timelines.page(account.key, HOME)] == [
        *(one.id for one in later[1:]),
        "10",
    ]
    stranger = replace(later[0], author=Person("9", "cat", "cat"))
    seen(services, account, [stranger, *later[1:], first])
    assert not is_whole(services.timelines.page(account.key, HOME)[-1])
    seen(services, account, parts())
    assert is_whole(services.timelines.page(account.key, HOME)[0])
    stores(services).cache.remove_post(account.key, later[0].id)
    assert not is_whole(services.timelines.page(account.key, HOME)[-1])


@pytest.mark.parametrize("words", ["quince", "Staub"])
def test_search_finds_the_whole_by_any_part(services: Services, account: Account, words: str) -> None:
    seen(services, account, [*parts(), other(1)])
    services.search.catch_up()
    (found,) = services.search.local(account.key, words).posts
    assert found.id == "10"
    assert is_whole(found)


def test_product_page_has_the_whole(services: Services, account: Account) -> None:
    """Also where the continuation comes later, and no longer once it was deleted."""
    *later, first = parts()
    book, key = services.products.book, product_key(REVIEW)
    seen(services, account, [first])
    book.catch_up()
    page = book.page(account, key)
    assert page is not None
    assert page.reviews[0].review.text.split() != REVIEW.text.split()
    seen(services, account, [*later, first])
    book.catch_up()
    page = book.page(account, key)
    assert page is not None
    assert [one.review.text.split() for one in page.reviews] == [REVIEW.text.split()]
    assert is_whole(book.posts(account, page.reviews)[0])
    stores(services).cache.remove_post(account.key, later[0].id)
    book.catch_up()
    page = book.page(account, key)
    assert page is not None
    assert page.reviews[0].review.text.split() != REVIEW.text.split()


def test_collections_have_the_whole(services: Services, account: Account) -> None:
    """What is kept is what the server has: the first part."""
    seen(services, account, parts())
    collections = services.collections
    number = collections.create(account, "Kitchen").result()
    (shown,) = services.timelines.page(account.key, HOME)
    collections.add(account, number, shown).result()
    assert is_whole(collections.posts(account, number)[0].post)
    stores(services).cache.forget(account.key)
    assert not is_whole(collections.posts(account, number)[0].post)
