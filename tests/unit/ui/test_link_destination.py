"""Where a link of a post leads."""

from datetime import UTC, datetime

import pytest

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.content.mention import Mention
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.ui.posts.link_destination import link_destination
from kesong_desktop.ui.shell.destination import ProfileDestination, TagDestination

BOB = "https://pixels.town/@bob"
HTML = f'<p><a href="{BOB}" class="u-url mention">@bob</a> <a href="https://a.example/x">x</a></p>'


def post(*mentions: Mention) -> Post:
    """A post that mentions Bob and has a link."""
    made = datetime(2024, 7, 5, tzinfo=UTC)
    return Post("1", Person("2", "lin", "lin"), made, Visibility.PUBLIC, HTML, mentions=mentions)


@pytest.mark.parametrize(
    ("target", "mentions", "place"),
    [
        ("#lake", (), TagDestination("lake")),
        (BOB, (Mention("7", "bob", BOB),), ProfileDestination("7", "@bob", BOB)),
        (BOB, (), ProfileDestination(handle="@bob@pixels.town", url=BOB)),
        ("https://a.example/x", (), None),
    ],
)
def test_link_leads_to_a_place_of_the_window(target, mentions, place):
    """By the mentions that the server tells, else by the words of the link; other links are web pages."""
    assert link_destination(target, post(*mentions)) == place
