"""A published review as others read it: a second account of the home server, and Mastodon.py."""

import re
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.review import Relation
from kesong_desktop.model.social.post import PUBLIC
from kesong_desktop.model.text import richtext
from kesong_desktop.paths import for_profile
from tests.end2end.conftest import Member, Village
from tests.fakes import pictures

TEXT = "It keeps the heat, and it keeps you fit.\n\nI would buy it again."


def publish(anna: Member, folder: Path, *more: str) -> str:
    """Write a review by the command line, and return the id of its post."""
    photo = pictures.jpeg(folder / "pan.jpg", (320, 240))
    sent = anna.kesong(
        "review", photo, "--product", "Cast iron pan", "--brand", "Staub", "--rating", "4.5/5",
        "--relation", "gifted", "--price", "299", "--currency", "CNY", "--where", "Tmall", "--used", "6 weeks",
        "--pro", "heats evenly", "--pro", "no rust", "--con", "heavy", "--alt", "A black pan",
        "--text", TEXT, *more, "--wait", "--json",
    )  # fmt: skip
    assert sent.code == 0, sent.err
    assert sent.json["state"] == "published"
    return str(sent.json["post_id"])


def test_a_second_account_reads_it(village: Village, anna: Member, tmp_path: Path) -> None:
    """On a card with all that was filled in, and on the page of the product."""
    post_id = publish(anna, tmp_path)
    ben = village.member("ben")
    with open_profile(for_profile(ben.profile)) as services:
        account, book = services.accounts.current(), services.products.book
        services.timelines.refresh(account, PUBLIC).result()
        (card,) = services.timelines.page(account.key, PUBLIC)
        review = card.review
        assert review is not None
        assert (review.product, review.brand, review.halves, review.relation) == (
            "Cast iron pan",
            "Staub",
            9,
            Relation.GIFTED,
        )
        assert (review.price, review.currency, review.where, review.used) == (
            "299",
            "CNY",
            "Tmall",
            "6 weeks",
        )
        assert (review.pros, review.cons, review.text) == (("heats evenly", "no rust"), ("heavy",), TEXT)
        book.catch_up()
        page = book.page(account, product_key(review))
        assert page is not None
        (seen,) = page.reviews
        assert (seen.post_id, seen.author_name, page.product.mean) == (post_id, "anna", 4.5)
        assert seen.review == review
        assert [(one.relation, one.count) for one in page.shares] == [(Relation.GIFTED, 1)]
        assert [one.id for one in book.posts(account, page.reviews)] == [post_id]
        assert [one.id for one in services.search.local(account.key, "Staub").posts] == [post_id]


def read_aloud(status: Any) -> list[str]:
    """The lines of a status as a client shows them."""
    return [line for line in richtext.plain(status.content).split("\n") if line]


def test_mastodon_py_reads_plain_text(village: Village, anna: Member, tmp_path: Path) -> None:
    """What it is comes first, then stars as signs and as a figure, the facts, the points, the text, the tags."""
    mastodon = pytest.importorskip("mastodon")
    post_id = publish(anna, tmp_path)
    village.home.add_user("cleo", "correct horse battery")
    client = mastodon.Mastodon(access_token=village.home.issue_token("cleo"), api_base_url=village.url)
    status = client.status(post_id)
    lines = read_aloud(status)
    assert lines[:3] == [
        "[Ad · gifted]",
        "★★★★½ 4.5/5 Cast iron pan, Staub",
        "299 CNY · Tmall · used 6 weeks",
    ]
    assert lines[3:6] == ["+ heats evenly; + no rust", "- heavy", TEXT.split("\n\n", maxsplit=1)[0]]
    assert lines[-1] == "#review #kesongreview"
    assert status.spoiler_text == ""
    assert [one.description for one in status.media_attachments] == ["A black pan"]
    # Nothing that only a program understands: no markup, no address, no field names.
    whole = "\n".join(lines)
    assert not re.search(r"https?://|[<>{}=]|&\w+;|\\n", whole)
    assert [tag.name for tag in status.tags] == ["review", "kesongreview"]
    assert client.search_v2("Staub", result_type="statuses").statuses[0].id == status.id
