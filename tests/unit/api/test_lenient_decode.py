"""What can still be read of entities whose fields are not of their types."""

import json

import pytest

from kesong_desktop.api.wire import decode, decode_social
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.social.notification import SearchResults
from kesong_desktop.model.social.post import Post
from tests.unit.api.world import status


def post_of(**more) -> Post:
    return decode.post(json.dumps(status(**more)).encode(), "pixels.town")


def test_odd_field_that_matters_little_is_left_out():
    """The post can still be read."""
    account = {"id": "7", "username": "alice", "url": 5, "avatar": 7, "locked": []}
    post = post_of(
        replies_count={},
        emojis={"0": {"shortcode": "a"}, "1": 5},
        url=["x"],
        account=account,
        favourited="?",
        content="hi",
    )
    assert (post.html, post.emojis, post.replies, post.url, post.author.avatar) == ("hi", ("a",), 0, "", "")


def test_lists_that_are_objects():
    """As PHP writes a list with holes: pages, pictures, conversations, relationships."""
    page = json.dumps({"0": status(1), "2": status(3)}).encode()
    assert [one.id for one in decode.posts(page, "x")] == ["1", "3"]
    assert decode.ids(page, "x") == ("1", "3")
    picture = {"id": "5", "type": "image", "url": "https://x/5"}
    assert [one.id for one in post_of(media_attachments={"1": picture}).attachments] == ["5"]
    above, below = decode.context(
        json.dumps({"ancestors": {"1": status(1)}, "descendants": []}).encode(), "x"
    )
    assert ([one.id for one in above], below) == (["1"], ())
    assert decode.relationships(b'{"1": {"id": 7, "following": null, "requested": true}}', "x") == {"7": True}


@pytest.mark.parametrize("name", ["sensitive", "visibility", "spoiler_text"])
def test_what_hides_a_picture_is_never_guessed(name):
    """A warning that cannot be read must not count as none."""
    with pytest.raises(NotThisProtocol, match=name):
        post_of(**{name: {"?": 1}})


@pytest.mark.parametrize(
    "content", [b"[]", b"null", b'{"last_read_id": "5"}', b'{"home": null}', b'{"home": {}}']
)
def test_markers_that_are_none(content):
    """Pixelfed's answers hold no marker that could be used."""
    assert decode_social.markers(content, "x") == {}


def test_notifications_are_read_one_by_one():
    """Unknown kinds stay, repeats and what is none go."""
    person = {"id": "7", "username": "alice"}
    made = [
        {"id": 5, "type": "favourite", "account": person, "status": status(3)},
        {"id": "5", "type": "favourite"},
        {"id": "6", "type": "story:react", "account": None},
        {"type": "follow"},
        "words",
    ]
    seen = decode_social.notifications(json.dumps(made).encode(), "x")
    assert [(one.id, one.kind, one.person is not None, one.post is not None) for one in seen] == [
        ("5", "favourite", True, True),
        ("6", "story:react", False, False),
    ]


def test_search_without_an_answer():
    """Nothing found is no error; something else is."""
    assert (
        decode_social.found(b'{"accounts": [], "statuses": null, "hashtags": {"a": 1}}', "x")
        == SearchResults()
    )
    assert decode_social.found(b'{"hashtags": ["a", {"name": "b"}, {"name": "a"}, 5]}', "x").tags == (
        "a",
        "b",
    )
    for content in (b"[]", b"{}", b"<html>"):
        with pytest.raises(NotThisProtocol):
            decode_social.found(content, "x")


def test_source_of_a_post():
    """Mastodon's and Pixelfed's word for it; none is an error, for an edit must not empty a post."""
    assert decode_social.source(b'{"id": "1", "text": "a", "spoiler_text": null}', "x").text == "a"
    assert decode_social.source(b'{"id": "1", "content_text": "a"}', "x").text == "a"
    with pytest.raises(NotThisProtocol, match="source"):
        decode_social.source(b'{"id": "1"}', "x")


def test_error_with_success_is_named():
    """A list was asked for, and an error came with 200: its words are told."""
    with pytest.raises(NotThisProtocol, match="cache is cold"):
        decode.posts(b'{"error": "cache is cold"}', "x")


def test_an_empty_object_is_no_empty_list():
    """Whether a post is there is looked for in a list: what is none must not count as "not there"."""
    with pytest.raises(NotThisProtocol):
        decode.posts(b"{}", "x")
    assert decode.posts(b"[]", "x") == ()
