"""Pages: the Link header as cursors, and what to do without one."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.wire.page_link import cursors, parameters
from kesong_desktop.model.social.post import HOME, PUBLIC, Timeline
from tests.unit.api.world import SERVER, Script, ask, status

OLDER, NEWER = f"{SERVER}/api/v1/timelines/home?limit=20&max_id=5", f"{SERVER}/api/v1/timelines/home?min_id=9"


@pytest.mark.parametrize(
    "link",
    [
        f'<{OLDER}>; rel="next", <{NEWER}>; rel="prev"',
        f'<{NEWER}>; rel="prev", <{OLDER}>; rel="next"',
        f"<{OLDER}>; rel=next, <{NEWER}>; rel=prev",
        f'<{OLDER}>;rel="next",<{NEWER}>;rel="prev"',
        f'<{OLDER}>; REL="Next", <{NEWER}> ; rel = "prev"',
        f'<{OLDER}>; title="a, b; c"; rel="next", <{NEWER}>; rel="prev"; title="rel=next"',
        f'<{SERVER}/x?page=1>; rel="last first", <{OLDER}>; rel="last next", <{NEWER}>; rel="prev start"',
        f'</style.css>; rel="preload", <{OLDER}>; rel="next", <{NEWER}>; rel="prev"',
    ],
)
def test_link_in_every_spelling(link):
    """Quotes, order, spaces, other parameters and several relations at once (RFC 8288)."""
    assert cursors(link, ("8", "5")) == ("max_id=5", "min_id=9")


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.example", "http://pixels.town", "//elsewhere.example", ""]
)
def test_only_the_query_of_a_link_counts(origin):
    """A link to another origin cannot send anybody there: its path and host are never used."""
    link = f'<{origin}/steal?max_id=5&access_token=x&limit=9000>; rel="next"'
    assert cursors(link, ("8",)) == ("max_id=5", "")


def test_without_a_link_older_is_below_the_last():
    """Servers that say nothing, or nothing about pages, are asked for what lies below."""
    assert cursors("", ("8", "5")) == ("max_id=5", "")
    assert cursors('</style.css>; rel="preload"', ("8", "5")) == ("max_id=5", "")


def test_the_end():
    """No next, or nothing on the page: no more."""
    assert cursors(f'<{NEWER}>; rel="prev"', ("8",)) == ("", "min_id=9")
    assert cursors("", ()) == ("", "")


def test_an_empty_page_with_a_next_link_is_not_the_end():
    """Servers leave out what the account may not see, and go on below it."""
    assert cursors(f'<{OLDER}>; rel="next"', ()) == ("max_id=5", "")


@given(st.text(max_size=120))
def test_no_link_does_harm(link):
    """Any header gives cursors that can be used, or none."""
    for cursor in cursors(link, ("8",)):
        assert all(isinstance(name, str) for name in parameters(cursor))


def page_of(response: httpx.Response, cursor: str = "", timeline: Timeline = HOME):
    script = Script(response)
    return ask(script, lambda client: client.timeline(timeline, cursor=cursor)), script


def test_cursor_goes_back_to_the_same_path():
    """The next page is asked of our own server, with our own limit."""
    link = '<https://elsewhere.example/steal?max_id=5&limit=9000>; rel="next"'
    page, _ = page_of(httpx.Response(200, json=[status(8)], headers={"Link": link}))
    _, script = page_of(httpx.Response(200, json=[status(4)]), page.older, PUBLIC)
    assert script.requests[0].url.host == "pixels.town"
    assert dict(script.requests[0].url.params) == {"max_id": "5", "limit": "20"}


def test_repeated_page_is_the_end():
    """A server that gives the same cursor again would be asked for ever."""
    link = f'<{OLDER}>; rel="next"'
    page, _ = page_of(httpx.Response(200, json=[status(5)], headers={"Link": link}), "max_id=5")
    assert page.older == ""


def test_boost_at_the_end_of_a_page_does_not_skip_posts():
    """Without a Link, older lies below the boost itself, not below the old post that was boosted."""
    page, _ = page_of(
        httpx.Response(200, json=[status(90), status(80, reblog=status(3, content="<p>old</p>"))])
    )
    assert [post.id for post in page.posts] == ["90", "3"]
    assert page.older == "max_id=80"


def test_page_without_a_readable_post_is_not_the_end():
    """What cannot be read is passed over, and the rest below is still reached."""
    page, _ = page_of(httpx.Response(200, json=[{"id": "9"}, "words", {"id": ["1"]}, {"id": 8}, {"id": ""}]))
    assert page.posts == ()
    assert page.older == "max_id=8"


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("home", "/api/v1/timelines/home"),
        ("public", "/api/v1/timelines/public"),
        ("tag:面包", "/api/v1/timelines/tag/%E9%9D%A2%E5%8C%85"),
        ("tag:c#/../x?y", "/api/v1/timelines/tag/c%23%2F..%2Fx%3Fy"),
        ("account:7", "/api/v1/accounts/7/statuses"),
    ],
)
def test_each_timeline_has_its_path(name, path):
    """What a person types stays within its place in the path."""
    _, script = page_of(httpx.Response(200, json=[]), timeline=Timeline(name))
    assert script.asked == [f"GET {path}?limit=20"]
