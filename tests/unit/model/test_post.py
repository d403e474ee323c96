"""Posts: what is read out of their HTML, and when."""

from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Person, Post

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


def test_its_parts_are_drawn_from_the_same_html():
    """Title and text with their links; of a review the text alone."""
    said = post('<p>By the #lake</p><p>See <a href="https://evil.example">bank.example</a> and #lake</p>')
    assert [run.kind for run in said.title_runs] == ["text", "tag"]
    assert [run.kind for run in said.body_runs] == ["text", "link", "host", "text", "tag"]
    assert [run.target for run in said.links] == ["#lake", "https://evil.example"]
    assert [run.text for run in post(REVIEW).body_runs] == ["Warm."]
