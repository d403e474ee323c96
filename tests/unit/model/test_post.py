"""Posts: what is read out of their HTML, and when."""

from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.post import Person, Post

REVIEW = "<p>Morning</p><p>★★★★☆ 4/5 Cup, Staub<br>Warm.<br>#review #kesongreview</p>"


def post(html: str) -> Post:
    """A post that says so."""
    return Post("1", Person("2", "ana", "ana"), datetime(2024, 7, 5, tzinfo=UTC), Visibility.PUBLIC, html)


def test_its_html_is_read_out():
    """Title, text and review are what the HTML says."""
    said = post(REVIEW)
    assert (said.title, said.text.partition("\n")[0]) == ("Morning", "★★★★☆ 4/5 Cup, Staub")
    assert said.review is not None
    assert said.review.product == "Cup"


def test_its_html_is_read_once():
    """What was read is kept beside the fields: it makes no other post of it, and is not written down."""
    said, untouched = post(REVIEW), post(REVIEW)
    assert said.caption is said.caption
    assert said == untouched
    assert msgspec.json.encode(said) == msgspec.json.encode(untouched)
    assert replace(said, html="<p>Other</p>").text == "Other"
