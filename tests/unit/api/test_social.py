"""Requests and answers of the methods for reading and for people."""

import contextlib
import json
from datetime import UTC, date, datetime

import httpx
import pytest

from kesong_desktop.api import capability
from kesong_desktop.errors import Gone, NotThisProtocol, Rejected
from kesong_desktop.model.account import Capability
from kesong_desktop.model.social.post import TRENDING, Timeline
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter
from kesong_desktop.model.social.profile import ProfileEdit, ProfileImage
from kesong_desktop.model.social.report import Report
from tests.unit.api.world import SERVER, Script, ask, status

BOB = {"id": 8, "username": "bob", "acct": "bob@a.town"}


def answer(value, number=200, **headers):
    return httpx.Response(number, json=value, headers=headers)


def sent(request):
    return json.loads(request.content)


def test_profile_with_every_field():
    """All that is shown, with times and the moved-to person; header pictures that stand for none are none."""
    body = BOB | {
        "note": "<p>hi</p>",
        "fields": [{"name": "a", "value": "<b>x</b>", "verified_at": "2024-01-02T03:04:05Z"}, {"name": None}],
        "header": "https://a/headers/original/missing.png",
        "created_at": "2023-01-01T00:00:00.000Z",
        "last_status_at": "2024-05-06",
        "followers_count": 3,
        "following_count": -1,
        "statuses_count": "4",
        "bot": True,
        "locked": True,
        "suspended": True,
        "moved": {"id": "9", "acct": "bob2"},
        "emojis": [{"shortcode": "cat", "url": "u", "static_url": "s"}],
        "source": {
            "note": "hi",
            "fields": [{"name": "a", "value": "x"}],
            "privacy": "private",
            "follow_requests_count": 2,
        },
    }
    found = ask(Script(answer(body)), lambda client: client.profile("8"))
    assert (found.person.id, found.note_html, found.header_url, found.is_locked) == (
        "8",
        "<p>hi</p>",
        "",
        True,
    )
    assert [one.name for one in found.fields] == ["a"]
    assert found.fields[0].verified_utc == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (found.followers, found.following, found.posts, found.last_post) == (3, 0, 4, date(2024, 5, 6))
    assert (found.is_bot, found.is_suspended, found.moved_to.username) == (True, True, "bob2")
    assert found.emojis[0].picture_url == "s"
    assert (found.source.fields, found.source.visibility, found.source.follow_requests) == (
        (("a", "x"),),
        "private",
        2,
    )


@pytest.mark.parametrize("body", [{}, [], 5, None, {"id": ["x"], "username": "a"}, {"id": "1"}])
def test_what_is_no_profile(body):
    """No id or no name is nobody."""
    with pytest.raises(NotThisProtocol):
        ask(Script(answer(body)), lambda client: client.profile("8"))


def test_relationships_are_asked_for_twenty_at_a_time():
    """Pixelfed takes no more; nulls and an object with indexes do no harm."""
    script = Script(
        answer({"1": {"id": 0, "following": True, "muting_notifications": None}}),
        answer([{"id": "20", "requested": True}, 5]),
    )
    found = ask(script, lambda client: client.relationships([str(one) for one in range(21)]))
    assert [len(one.url.params.get_list("id[]")) for one in script.requests] == [20, 1]
    assert (found["0"].following, found["20"].is_following, len(found)) == (True, True, 2)


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"error": "x"}'])
def test_answer_without_a_relationship_is_asked_for(body):
    """Some servers answer nothing to an accepted request."""
    script = Script(httpx.Response(200, text=body), answer([{"id": "8", "followed_by": True}]))
    found = ask(script, lambda client: client.answer_follow_request("8", accept=True))
    assert script.asked[0] == "POST /api/v1/follow_requests/8/authorize"
    assert found.followed_by


def test_follow_options_are_sent_only_where_given():
    """What is left out stays as it is on the server."""
    script = Script(*[answer({"id": "8", "following": True})] * 2)
    ask(script, lambda client: client.follow_person("8"))
    ask(script, lambda client: client.follow_person("8", reblogs=False, notify=True))
    assert [sent(one) for one in script.requests] == [{}, {"reblogs": False, "notify": True}]


def test_people_go_on_by_a_link_alone():
    """Their own ids do not tell where the page ends."""
    link = f'<{SERVER}/x?max_id=77>; rel="next"'
    page = ask(Script(answer([BOB, BOB, {"id": ""}], link=link)), lambda client: client.followers("1"))
    assert (len(page.people), page.older) == (1, "max_id=77")
    assert ask(Script(answer([BOB])), lambda client: client.followers("1")).older == ""


def test_repeats_are_left_out_in_order():
    """The first of them stays where it is."""
    names = [{"name": one} for one in ("b", "a", "B", "c")]
    assert [one.name for one in ask(Script(answer(names)), lambda client: client.tags_followed())] == [
        "b",
        "a",
        "c",
    ]


def test_report_falls_back_to_pixelfed_and_tells_the_first_refusal():
    """An unknown person is an unknown person where there is no other address either."""
    script = Script(answer({}, 404), answer({}))
    ask(script, lambda client: client.report(Report("8", ("5",), reason="spam")))
    assert sent(script.requests[1]) == {"object_type": "post", "object_id": "5", "report_type": "spam"}
    with pytest.raises(Gone, match="nobody"):
        ask(
            Script(answer({"error": "nobody"}, 404), answer({}, 404)),
            lambda client: client.report(Report("8")),
        )


def test_update_of_the_profile(tmp_path):
    """Texts as JSON, rows by index, each picture as a part of its own name, without the file's name."""
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"PNG")
    script = Script(*[answer(BOB)] * 3)
    edit = ProfileEdit(note="", fields=(("a", "x"),), avatar=ProfileImage(picture, "image/png", "me"))
    ask(script, lambda client: client.update_profile(edit))
    assert sent(script.requests[0]) == {"note": "", "fields_attributes": {"0": {"name": "a", "value": "x"}}}
    assert script.requests[1].method == "PATCH"
    assert b'name="avatar"; filename="media.png"' in script.requests[1].content
    assert b"secret" not in script.requests[1].content
    ask(
        script,
        lambda client: client.update_profile(
            ProfileEdit(header=ProfileImage(picture, "image/png")), overrides_method=True
        ),
    )
    assert script.requests[2].method == "POST"
    assert b'name="_method"\r\n\r\nPATCH' in script.requests[2].content


@pytest.mark.parametrize(
    ("timeline", "asked"),
    [
        (Timeline("local"), "/api/v1/timelines/public?limit=20&local=true"),
        (Timeline.of_list("a/b"), "/api/v1/timelines/list/a%2Fb?limit=20"),
        (Timeline.of_tag("#lake"), "/api/v1/timelines/tag/lake?limit=20"),
        (
            Timeline.of_account("7", media_only=True, no_replies=True),
            "/api/v1/accounts/7/statuses?limit=20&only_media=true&exclude_replies=true",
        ),
        (Timeline.of_account("7", pinned=True), "/api/v1/accounts/7/statuses?limit=20&pinned=true"),
        (TRENDING, "/api/v1/trends/statuses?limit=20"),
    ],
)
def test_timelines(timeline, asked):
    """Each kind and option has its address."""
    script = Script(answer([]))
    ask(script, lambda client: client.timeline(timeline))
    assert script.asked == [f"GET {asked}"]
    assert timeline.is_valid


def test_options_are_held_to_here_as_well():
    """Replies to others and posts without media are left out, and the page goes on below them."""
    own = status(3, in_reply_to_id="1", in_reply_to_account_id="7")
    posts = [status(5, in_reply_to_id="4", in_reply_to_account_id="9"), own, status(2)]
    page = ask(
        Script(answer(posts)), lambda client: client.timeline(Timeline.of_account("7", no_replies=True))
    )
    assert ([one.id for one in page.posts], page.older) == (["3", "2"], "max_id=2")
    page = ask(
        Script(answer(posts)), lambda client: client.timeline(Timeline.of_account("7", media_only=True))
    )
    assert (page.posts, page.older) == ((), "max_id=2")


def test_trending_posts_of_pixelfed():
    """At its own address, as one page."""
    script = Script(answer({}, 404), answer([status(1)]))
    page = ask(script, lambda client: client.timeline(TRENDING))
    assert ([one.id for one in page.posts], page.older) == (["1"], "")
    assert script.asked[1].startswith("GET /api/v1.1/discover/posts/trending")


def test_filters_of_version_1():
    """Read, made and changed where there is no version 2."""
    old = {
        "id": "1",
        "phrase": "finale",
        "context": ["home"],
        "whole_word": True,
        "irreversible": True,
        "expires_at": None,
    }
    script = Script(answer({}, 404), answer([old]), answer({}, 405), answer(old))
    found = ask(script, lambda client: client.filters())
    assert found == (PostFilter("finale", (FilterWord("finale"),), ("home",), "hide", id="1"),)
    ask(script, lambda client: client.create_filter(PostFilter("t", (FilterWord("finale"),)), lasts_s=60))
    assert sent(script.requests[3])["phrase"] == "finale"
    assert sent(script.requests[3])["expires_in"] == 60


def test_removed_words_of_a_filter_are_reported():
    """Version 2 keeps a word that is not said to go."""
    before = PostFilter("t", (FilterWord("a", id="1"), FilterWord("b", id="2")), id="9")
    script = Script(answer({"id": "9", "title": "t"}))
    ask(script, lambda client: client.update_filter(before, PostFilter("t", before.words[:1])))
    assert sent(script.requests[0])["keywords_attributes"][-1] == {"id": "2", "_destroy": True}
    assert "expires_in" not in sent(script.requests[0])


def test_groups_by_the_server_and_by_us():
    """Both come to the same kind of group."""
    grouped = {
        "accounts": [BOB],
        "statuses": [status(5)],
        "notification_groups": [
            {
                "group_key": "favourite-5",
                "notifications_count": 3,
                "type": "favourite",
                "most_recent_notification_id": 30,
                "page_min_id": "20",
                "sample_account_ids": ["8", "404"],
                "status_id": "5",
            }
        ],
    }
    page = ask(Script(answer(grouped)), lambda client: client.notification_groups(["favourite"]))
    group = page.groups[0]
    assert (group.kind, group.count, [one.id for one in group.people], group.post.id, page.older) == (
        "favourite",
        3,
        ["8"],
        "5",
        "max_id=20",
    )
    likes = [
        {"id": str(9 - at), "type": "favourite", "account": BOB | {"id": at}, "status": status(5)}
        for at in range(3)
    ]
    script = Script(answer({}, 404), answer([*likes, {"id": "1", "type": "mention", "account": BOB}]))
    ours = ask(script, lambda client: client.notification_groups(["favourite"]))
    assert [(one.kind, one.count, one.ids) for one in ours.groups] == [("favourite", 3, ("9", "8", "7"))]
    assert "types%5B%5D=favourite" in script.asked[1]


def test_absence_is_learned_at_the_fixed_address():
    """A list that cannot be made is not a server without lists; a person who is gone says nothing of the server."""
    learned = []

    async def tries(client):
        client.lacks = learned.append
        for asked in (client.lists(), client.create_list("x"), client.profile("8")):
            with pytest.raises((Gone, Rejected)):
                await asked

    ask(Script(answer({}, 404), answer({}, 405), answer({}, 404)), tries)
    assert learned == ["lists", "edits_lists"]
    can = capability.without(Capability(), [*learned, "bookmarks"])
    assert (can.social.lists, can.social.edits_lists, can.bookmarks, can.social.trends) == (
        False,
        False,
        False,
        True,
    )


def test_features_that_the_document_states():
    """Polls by their limit, translation by its switch, groups by the version of the interface."""
    document = {
        "version": "4.5.0",
        "domain": "a.town",
        "api_versions": {"mastodon": 7},
        "configuration": {"polls": {"max_options": 0}, "translation": {"enabled": True}},
    }
    social = capability.read(document).social
    assert (social.polls, social.translation, social.grouped_notifications, social.notes) == (
        False,
        True,
        True,
        True,
    )
    assert not capability.read({"version": "3.5.3 (compatible; Pixelfed 0.13)"}).social.polls


ODD = [
    None,
    5,
    "x",
    [],
    {},
    [None],
    [[]],
    [{}],
    [5, "x", {"id": []}],
    {"error": "no"},
    {"id": "1", "accounts": 5, "options": "x", "title": []},
]


@pytest.mark.parametrize("body", ODD)
@pytest.mark.parametrize(
    "do",
    [
        lambda c: c.relationships(["1"]),
        lambda c: c.followers("1"),
        lambda c: c.lists(),
        lambda c: c.create_list("x"),
        lambda c: c.tags_followed(),
        lambda c: c.trending_tags(),
        lambda c: c.tag("x"),
        lambda c: c.conversations(),
        lambda c: c.filters(),
        lambda c: c.poll("1"),
        lambda c: c.translate("1"),
        lambda c: c.custom_emojis(),
        lambda c: c.suggested_people(),
        lambda c: c.blocked_domains(),
        lambda c: c.notifications(["mention"]),
        lambda c: c.notification_groups(),
        lambda c: c.timeline(TRENDING),
        lambda c: c.own_profile(),
        lambda c: c.search("x", kind="accounts"),
    ],
)
def test_odd_answers(do, body):
    """Whatever comes: something that can be read, or the error that says it is not this protocol."""
    with contextlib.suppress(NotThisProtocol):
        ask(lambda _: answer(body), do)
