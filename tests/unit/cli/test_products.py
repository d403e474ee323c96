"""``kesong products``: products and wishes of the account in use, offline."""

import json
from dataclasses import replace
from pathlib import Path

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.paths import for_profile
from tests.fakes.reviews import review_post
from tests.fakes.stores import stores
from tests.unit.cli.conftest import ACCOUNT, Kesong, complaint

PAN = Review(
    "Pan", 8, Relation.BOUGHT, brand="Staub", category="Kitchen", price="30", currency="EUR", pros=("Light",)
)


def see(profile: Path) -> None:
    """Put three reviews into the cache of the account, and one into another's."""
    with open_profile(for_profile(profile)) as services:
        cache = stores(services).cache
        mine = (review_post(1, PAN), review_post(2, replace(PAN, halves=10, relation=Relation.GIFTED)))
        for one in (*mine, review_post(3, Review("Notebook", 4, Relation.BOUGHT, category="Paper"))):
            cache.put_post(ACCOUNT.key, one, at_head_of="home")
        other = review_post(4, Review("Kettle", 4, Relation.BOUGHT))
        cache.put_post(AccountKey("ben@two.example"), other, at_head_of="home")


def test_list(offline: Kesong, profile: Path) -> None:
    see(profile)
    assert (
        offline("products", "list").out == "2.0     1  Notebook · Paper\n4.5     2  Pan · Staub · Kitchen\n"
    )
    assert (
        offline("products", "list", "--sort", "rating").out.splitlines()[0].endswith("Pan · Staub · Kitchen")
    )
    assert offline("products", "list", "--category", "paper").out.endswith("Notebook · Paper\n")
    (found,) = json.loads(offline("products", "list", "staub", "--json").out)["products"]
    assert (found["product"], found["reviews"], found["mean"]) == ("Pan", 2, 4.5)
    nothing = offline("products", "list", "--mine")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "No products found.\n")


def test_show(offline: Kesong, profile: Path) -> None:
    see(profile)
    shown = offline("products", "show", "pan")
    assert shown.out.startswith("Pan · Staub · Kitchen\n4.5 of 5 stars, 2 reviews\n  5  1\n  4  1\n")
    assert "gifted: 1 (50%), mean 5.0\n" in shown.out
    assert "+ Light (2)\n" in shown.out
    document = json.loads(offline("products", "show", "Pan", "--json").out)
    assert document["histogram"] == {"5": 1, "4": 1, "3": 0, "2": 0, "1": 0}
    assert [one["price"] for one in document["prices"]] == ["30", "30"]
    assert [one["id"] for one in document["posts"]] == ["2", "1"]
    assert "Kettle" in complaint(offline("products", "show", "Kettle"))


def test_wishes(offline: Kesong, profile: Path) -> None:
    see(profile)
    assert offline("products", "wishes").err == "The wish list is empty.\n"
    with open_profile(for_profile(profile)) as services:
        book, wishes = services.products.book, services.products.wishes
        page = book.page(ACCOUNT, ProductKey("product:staub:pan"))
        assert page is not None
        wishes.add(ACCOUNT, page)
        wishes.set_note(ACCOUNT, page.product.key, "blue")
        cheap = review_post(5, replace(PAN, price="19.50"))
        stores(services).cache.put_post(ACCOUNT.key, cheap, at_head_of="home")
    assert offline("products", "wishes").out == "Pan  Staub  30 EUR  now 19.50 EUR  blue\n"
    (wish,) = json.loads(offline("products", "wishes", "--json").out)["wishes"]
    assert (wish["note"], wish["lower_price"]) == ("blue", "19.50")
