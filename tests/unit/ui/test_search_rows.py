"""What a row of the search says of a post."""

import pytest

from kesong_desktop.ui.search.search_model import quote_of
from tests.fakes.timeline_services import post

REVIEW = "<p>★★★★☆ 4/5 Cup, Staub<br>+ keeps warm<br>Warm for an hour.<br>#review #kesongreview</p>"


@pytest.mark.parametrize(
    ("html", "fields", "said"),
    [
        ("<p>A walk in fog</p>", {}, "A walk in fog"),
        ("<p>Fog</p><p>A walk along the river</p>", {}, "Fog\nA walk along the river"),
        (REVIEW, {}, "Cup\nWarm for an hour."),
        (f"<p>Morning</p>{REVIEW}", {}, "Morning\nWarm for an hour."),
        (REVIEW, {"spoiler": "Tea"}, "Tea"),
    ],
)
def test_words_of_a_post(html, fields, said):
    """Of a review not the lines that programs read: stars, prices and points."""
    assert quote_of(post(1, html=html, **fields)) == said
