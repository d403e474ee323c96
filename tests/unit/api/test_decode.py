"""From the wire to the model: what real servers send, and what odd ones might."""

import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.wire import decode, lenient_decode
from kesong_desktop.api.wire.entities import WireStatus
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Attachment, Post
from tests.unit.api.world import RECORDED, recorded, status


def body(name: str) -> bytes:
    return (RECORDED / f"{name}.json").read_bytes()


def post_of(**more) -> Post:
    return decode.post(json.dumps(status(**more)).encode(), "pixels.town")


@pytest.mark.parametrize("server", ["gotosocial", "takahe"])
def test_recorded_timelines(server):
    """Every post of real servers is read, with its author, time, pictures and counts."""
    name = f"{server}_timeline_home"
    posts = decode.posts(body(name), "pixels.town")
    assert [post.id for post in posts] == [one["id"] for one in recorded(name)]
    for post, raw in zip(posts, recorded(name), strict=True):
        assert (post.author.id, post.author.acct) == (raw["account"]["id"], raw["account"]["acct"])
        assert post.created_utc == datetime.fromisoformat(raw["created_at"])
        assert post.visibility == raw["visibility"]
        assert [one.id for one in post.attachments] == [one["id"] for one in raw["media_attachments"]]
        assert (post.favourites, post.replies) == (raw["favourites_count"], raw["replies_count"])
        assert (post.url, post.html) == (raw["url"], raw["content"])


def test_recorded_album():
    """An album's pictures come in the server's order, with size, words and blurhash."""
    raw = recorded("gotosocial_album")
    album = decode.post(body("gotosocial_album"), "pixels.town").attachments
    assert [one.id for one in album] == [one["id"] for one in raw["media_attachments"]]
    assert len(album) == 4
    for one, media in zip(album, raw["media_attachments"], strict=True):
        assert (one.width, one.height) == (
            media["meta"]["original"]["width"],
            media["meta"]["original"]["height"],
        )
        assert (one.alt, one.blurhash, one.url) == (
            media["description"] or "",
            media["blurhash"],
            media["url"],
        )
    video = decode.to_attachment(decode.media(body("gotosocial_media_video"), "pixels.town"))
    assert (video.kind, video.width, video.height) == ("gifv", 320, 240)


def test_recorded_context_person_and_relationships():
    """A conversation, a profile, and who follows whom."""
    above, below = decode.context(body("takahe_context"), "pixels.town")
    raw = recorded("takahe_context")
    assert [one.id for one in above] == [one["id"] for one in raw["ancestors"]]
    assert [one.id for one in below] == [one["id"] for one in raw["descendants"]]
    person = decode.person(body("takahe_verify_credentials"), "pixels.town")
    assert person.username == "alice"
    raw = recorded("gotosocial_relationships")
    assert decode.relationships(body("gotosocial_relationships"), "pixels.town") == {
        one["id"]: one["following"] or one["requested"] for one in raw
    }


def test_missing_and_null_fields():
    """What a server leaves out or nulls is empty, not an error."""
    bare = post_of()
    nulls = post_of(
        **dict.fromkeys(
            ("content", "spoiler_text", "url", "media_attachments", "tags", "reblog", "in_reply_to_id")
        )
    )
    for post in (bare, nulls):
        assert (post.html, post.spoiler, post.attachments, post.in_reply_to_id) == ("", "", (), "")
        assert (post.favourites, post.favourited, post.reblogged_by) == (0, False, None)


def test_extra_fields_are_passed_over():
    """New versions add fields."""
    assert post_of(quote={"state": "accepted"}, card=[1, 2], poll=7, mentions="none").id == "1"


def test_emojis_are_their_shortcodes():
    """What the server draws in the text; the pictures are not asked for."""
    post = post_of(
        content="<p>:cat: :dog:</p>", emojis=[{"shortcode": "cat", "url": "file:///etc/passwd"}, {}]
    )
    assert post.emojis == ("cat",)
    assert [run.text for run in post.runs if run.kind == "emoji"] == [":cat:"]


def test_ids_as_numbers():
    """Some servers send numbers; large ones keep every digit."""
    large = 9_007_199_254_740_993
    post = post_of(id=large, in_reply_to_id=12, account={"id": 7, "username": "alice", "acct": "alice"})
    assert (post.id, post.in_reply_to_id, post.author.id) == (str(large), "12", "7")


def test_boost_is_the_boosted_post():
    """With who boosted it."""
    post = post_of(id="9", reblog=status(3, content="<p>hello</p>"), account={"id": "8", "username": "bob"})
    assert (post.id, post.html, post.author.username) == ("3", "<p>hello</p>", "alice")
    assert post.reblogged_by is not None
    assert post.reblogged_by.username == "bob"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"id": None}, "without an id"),
        ({"id": ""}, "without an id"),
        ({"account": None}, "without an author"),
        ({"account": {"id": "7"}}, "id or name"),
        ({"id": ["1"]}, r"\$\.id"),
        ({"account": []}, r"\$\.account"),
        ({"media_attachments": "x"}, r"media_attachments"),
        ({"content": 5}, r"\$\.content"),
    ],
)
def test_what_cannot_be_a_post_names_the_field(more, why):
    """The error says which server and what is wrong."""
    with pytest.raises(NotThisProtocol, match=why) as caught:
        post_of(**more)
    assert caught.value.server == "pixels.town"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n  <html>", "web page"),
        (b"[]", "object"),
        (b'"words"', "object"),
        (b"", "empty answer"),
        (b"{", "truncated"),
        (b"\xff\xfe", "malformed"),
        (b"[" * 100_000, "object|deep"),
        (b'{"source":' + b"[" * 100_000, "deep"),
    ],
)
def test_what_is_no_object_is_another_protocol(content, why):
    """HTML, lists, nothing, half, and a million brackets."""
    with pytest.raises(NotThisProtocol, match=why):
        decode.person(content, "pixels.town")


def test_object_instead_of_a_list():
    """A list was asked for."""
    with pytest.raises(NotThisProtocol, match="array"):
        decode.posts(b'{"posts": []}', "pixels.town")


def test_bad_post_does_not_harm_its_neighbours():
    """One that cannot be read is left out; one that comes twice comes once."""
    items = [status(1), {"id": "2"}, "words", None, status(3), status(1)]
    assert [post.id for post in decode.posts(json.dumps(items).encode(), "pixels.town")] == ["1", "3"]


def test_unknown_words_are_read_carefully():
    """A visibility that we do not know is private, a kind of media unknown, a time the epoch."""
    post = post_of(
        visibility="mutuals_only", created_at="soon", media_attachments=[{"id": 5, "type": "hologram"}]
    )
    assert post.visibility is Visibility.PRIVATE
    assert post.created_utc == datetime(1970, 1, 1, tzinfo=UTC)
    assert post.attachments == (Attachment("5", "unknown", ""),)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("2024-01-31T12:30:15Z", 12), ("2024-01-31T12:30:15+08:00", 4), ("2024-01-31T12:30:15.123456", 12)],
)
def test_times_are_utc(text, hour):
    """Zones are followed; none is UTC."""
    assert post_of(created_at=text).created_utc.replace(microsecond=0) == datetime(
        2024, 1, 31, hour, 30, 15, tzinfo=UTC
    )


@pytest.mark.parametrize(
    "meta",
    [
        None,
        [],
        "x",
        {},
        {"original": None},
        {"original": {"width": "9", "height": 9}},
        {"original": {"width": -1, "height": 2}},
        {"original": {"width": 1e300, "height": 2}},
    ],
)
def test_size_that_is_none_is_zero(meta):
    """The sizes of media are what servers get wrong most."""
    one = post_of(
        media_attachments=[{"id": "5", "type": "image", "url": "https://a/b.jpg", "meta": meta}]
    ).attachments[0]
    assert (one.width, one.height) == (0, 0)


@pytest.mark.parametrize(
    ("focus", "wanted"),
    [
        ({"x": -0.3, "y": 1}, (-0.3, 1.0)),
        ({"x": 2, "y": 0}, (0, 0)),
        ({"x": "0.1", "y": 0}, (0, 0)),
        ({"x": 0.5}, (0, 0)),
        (None, (0, 0)),
        ("0,0", (0, 0)),
    ],
)
def test_focus_that_is_none_is_the_middle(focus, wanted):
    """It goes back to the server with each new description, so it must be what the server had."""
    meta = {"focus": focus}
    one = post_of(media_attachments=[{"id": "5", "type": "image", "url": "https://a/b.jpg", "meta": meta}])
    assert one.attachments[0].focus == wanted


def test_relationships_in_every_shape():
    """A list, an object by index, one object; ids as numbers; asked counts as followed."""
    one, two = {"id": 7, "following": True}, {"id": "8", "following": False, "requested": True}
    wanted = {"7": True, "8": True}
    assert decode.relationships(json.dumps([one, two]).encode(), "s") == wanted
    assert decode.relationships(json.dumps({"0": one, "1": two}).encode(), "s") == wanted
    assert decode.relationships(json.dumps(one).encode(), "s") == {"7": True}
    with pytest.raises(NotThisProtocol):
        decode.relationships(b'"none"', "s")


def face_of(**more) -> str:
    return decode.person(json.dumps({"id": "7", "username": "a", **more}).encode(), "pixels.town").avatar_url


@pytest.mark.parametrize(
    "address",
    [
        "https://pixels.town/avatars/original/missing.png",
        "https://cdn.pixels.town/avatars/original/missing.png",
        "https://pixels.town/storage/avatars/default.jpg?v=0",
        "https://pixels.town/assets/default_avatars/GoToSocial_icon3.webp",
        "https://pixels.town/static/img/unknown-icon-128.3564333a0140.png",
        "http://127.0.0.1:8717/art/avatar.png",
        "HTTPS://PIXELS.TOWN/ART/AVATAR.PNG",
    ],
)
def test_a_face_that_stands_for_none(address):
    """Mastodon, Pixelfed, GoToSocial, Takahe and the home server: who has none is drawn by initials."""
    assert face_of(avatar=address, avatar_static=address) == ""
    assert face_of(avatar=address) == ""
    assert post_of(account={"id": "7", "acct": "a", "avatar": address}).author.avatar_url == ""


@pytest.mark.parametrize(
    "address",
    [
        "https://pixels.town/accounts/avatars/000/000/001/original/3f.png",
        "https://pixels.town/accounts/avatars/1/original/missing.png",
        "https://pixels.town/storage/avatars/000/001/default_me.jpg?v=2",
        "https://pixels.town/media/me.png?was=/art/avatar.png",
    ],
)
def test_a_face_of_ones_own(address):
    """Taken as it is, the still one first."""
    assert face_of(avatar="https://pixels.town/moving.gif", avatar_static=address) == address
    assert face_of(avatar=address) == address


@pytest.mark.parametrize("name", ["gotosocial_timeline_home", "takahe_timeline_home"])
def test_recorded_avatars(name):
    """Nobody there has set a face, and the servers' own pictures are known as such."""
    posts = decode.posts(body(name), "pixels.town")
    assert {post.author.avatar_url for post in posts} == {""}
    mine = recorded("takahe_verify_credentials")
    assert decode.person(body("takahe_verify_credentials"), "x").avatar_url == mine["avatar"]


def test_time_that_is_only_a_day():
    """Read all the same, slowly."""
    assert post_of(created_at="2024-01-31").created_utc == datetime(2024, 1, 31, tzinfo=UTC)


def carefully(content: bytes) -> Post:
    """As a post is read that is not whole."""
    return decode.to_post(lenient_decode.parse(content, WireStatus, "s"), "s")


def test_both_ways_of_reading_agree():
    """Every recorded post, read in one go and field by field."""
    items = [one for server in ("gotosocial", "takahe") for one in recorded(f"{server}_timeline_home")]
    items += [
        recorded("gotosocial_album"),
        status(7, url="https://a/7", reblog=items[0]),
        status(8, url="https://a/8", created_at="2024-01-31T12:30:15+08:00"),
    ]
    for one in items:
        content = json.dumps(one).encode()
        decode._complete_status(content)  # it is whole, so that this compares two ways
        assert decode.post(content, "s") == carefully(content)


@given(
    st.dictionaries(
        st.sampled_from([*WireStatus.__struct_fields__]),
        st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just([]) | st.just({}),
        max_size=3,
    )
)
def test_both_ways_agree_on_odd_posts(odd):
    """Whatever stands in a field: read in one go it is what it is field by field, or it is not read in one go."""
    content = json.dumps(recorded("gotosocial_album") | odd).encode()
    try:
        wire = decode._complete_status(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return
    assert decode.from_complete(wire) == carefully(content)


def test_page_that_is_not_whole_gives_the_same_posts_and_ids():
    """One odd post sends the page the slow way, on which its neighbours come out alike."""
    items = recorded("gotosocial_timeline_home")
    whole = decode.page(json.dumps(items).encode(), "s")
    assert decode.page(json.dumps([*items, {"id": 9}]).encode(), "s") == (whole[0], (*whole[1], "9"))


def test_media_needs_an_id():
    """An upload without an id cannot be posted."""
    with pytest.raises(NotThisProtocol, match="without an id"):
        decode.media(b'{"type": "image"}', "s")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "account", "content", "reblog", "media_attachments", "meta"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_json_does_harm(raw):
    """Whatever comes is read or refused."""
    content = json.dumps(raw).encode()
    for read in (
        decode.post,
        decode.posts,
        decode.person,
        decode.media,
        decode.context,
        decode.relationships,
    ):
        try:
            read(content, "s")
        except NotThisProtocol:
            continue


def test_boost_of_nothing_is_left_out_and_a_picture_is_found_where_it_lies():
    """A boost whose post is gone is no empty card; ``remote_url`` stands in for a missing ``url``."""
    gone = status(5, url="https://a/users/b/statuses/5/activity", content="", reblog=None)
    empty = status(6, content="", reblog={})
    far = {
        "id": "1",
        "type": "image",
        "url": None,
        "remote_url": "https://far/1.jpg",
        "preview_url": "https://a/1s.jpg",
    }
    kept = status(7, content="<p>hello</p>", media_attachments=[far])
    posts, told = decode.page(json.dumps([gone, empty, kept]).encode(), "a")
    assert [one.id for one in posts] == ["7"]
    assert told == ("5", "6", "7"), "what lies below is still found"
    assert posts[0].attachments[0].url == "https://far/1.jpg"
