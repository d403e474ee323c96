"""The conversation with a server: what is sent, where the token goes, and what a broken line means."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from kesong_desktop.api import write_methods
from kesong_desktop.api.client import VerifiedAccount
from kesong_desktop.errors import NotAuthorised, NotThisProtocol, SlowDown
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Timeline
from tests.unit.api.world import NOW, TOKEN, Script, ask, recorded, status


def test_who_am_i():
    """The person, and their usual visibility."""
    script = Script(httpx.Response(200, json=recorded("takahe_verify_credentials")))
    me = ask(script, lambda client: client.me())
    assert isinstance(me, VerifiedAccount)
    assert (me.person.username, me.default_visibility) == ("alice", Visibility.PUBLIC)
    assert script.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize(
    ("source", "wanted"),
    [({"privacy": "private"}, Visibility.PRIVATE), ({"privacy": "limited"}, Visibility.PRIVATE), (None, Visibility.PUBLIC),
     ({"privacy": None}, Visibility.PUBLIC), ([], Visibility.PUBLIC)],
)  # fmt: skip
def test_usual_visibility(source, wanted):
    """Where the server is silent, public; where it says an unknown word, private."""
    script = Script(httpx.Response(200, json={"id": "7", "username": "a", "source": source}))
    assert ask(script, lambda client: client.me()).default_visibility is wanted


def test_create_status_sends_what_is_meant():
    """Text, pictures in order, visibility, key; what is empty is left out."""
    script = Script(httpx.Response(200, json=status(5)), httpx.Response(200, json=status(6)))

    async def do(client):
        full = await client.create_status(
            text="hello", media_ids=["b", "a"], visibility=Visibility.UNLISTED, key="K", spoiler="cw", sensitive=True,
            language="zh", in_reply_to_id="3",
        )  # fmt: skip
        bare = await client.create_status(text="hello", media_ids=[], visibility=Visibility.PUBLIC, key="K2")
        return full.id, bare.id

    assert ask(script, do) == ("5", "6")
    assert script.asked == ["POST /api/v1/statuses"] * 2
    assert [one.headers["idempotency-key"] for one in script.requests] == ["K", "K2"]
    assert json.loads(script.requests[0].content) == {
        "status": "hello", "media_ids": ["b", "a"], "visibility": "unlisted", "spoiler_text": "cw", "sensitive": True,
        "language": "zh", "in_reply_to_id": "3",
    }  # fmt: skip
    assert json.loads(script.requests[1].content) == {"status": "hello", "visibility": "public"}


@pytest.mark.parametrize(
    "answer", [{}, {"id": "1"}, [], {"scheduled_at": "2030-01-01T00:00:00Z", "id": "1", "params": {}}]
)
def test_only_a_post_is_success(answer):
    """A 200 without a post in it is not taken for one."""
    with pytest.raises(NotThisProtocol):
        ask(
            Script(httpx.Response(200, json=answer)),
            lambda client: client.create_status(
                text="x", media_ids=[], visibility=Visibility.PUBLIC, key="K"
            ),
        )


def test_delete_of_what_is_gone():
    """It is what was wanted."""
    script = Script(httpx.Response(404), httpx.Response(410), httpx.Response(200, json={}))

    async def do(client):
        for number in "123":
            await client.delete_status(number)

    ask(script, do)
    assert script.asked == [f"DELETE /api/v1/statuses/{number}" for number in "123"]


@pytest.mark.parametrize("on", [True, False])
def test_follow_is_looked_for_where_the_answer_is_of_another(on, monkeypatch):
    """An answer that does not tell is no proof that it was done."""
    monkeypatch.setattr(write_methods, "_FOLLOW_POLLS_S", (0.0,))

    def ask_with(*then):
        another = httpx.Response(200, json={"id": "8", "following": on})
        return ask(Script(another, *then), lambda client: client.follow("7", on=on))

    for now in (True, False):
        assert ask_with(httpx.Response(200, json=[{"id": "7", "following": now}])) is now
    with pytest.raises(NotThisProtocol):
        ask_with(httpx.Response(200, json=[{"id": "8", "following": True}]))


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(200, json={}), True),
        (httpx.Response(200, content=b""), True),
        (httpx.Response(200, json={"id": "7", "scheduled_at": "2030-01-01T00:00:00Z"}), True),
        (httpx.Response(404, json={"error": "Record not found"}), False),
        *((httpx.Response(200, json=one), None) for one in ([], {"id": "8"}, {"error": "x"})),
        (httpx.Response(200, content=b"null"), None),
    ],
)
def test_scheduled_post_is_deleted_only_where_the_server_says_so(answer, outcome):
    """Any other answer may come from elsewhere, and the post may wait on: sent as well, it would be there twice."""
    script = Script(answer)
    if outcome is None:
        with pytest.raises(NotThisProtocol):
            ask(script, lambda client: client.cancel_scheduled("7"))
    else:
        assert ask(script, lambda client: client.cancel_scheduled("7")) is outcome


@pytest.mark.parametrize("answer", [None, [], {"id": "8"}, {"error": "x"}, status(8)])
def test_post_is_deleted_only_where_the_server_says_so(answer):
    """Any other answer may come from elsewhere, and the post may be there."""
    with pytest.raises(NotThisProtocol):
        ask(Script(httpx.Response(200, content=json.dumps(answer))), lambda client: client.delete_status("7"))
    for right in (httpx.Response(200, json=status(7)), httpx.Response(200), httpx.Response(200, json={})):
        ask(Script(right), lambda client: client.delete_status("7"))


def test_small_interactions_have_their_paths():
    """Like, save, follow and their opposites."""
    person = {"id": "7", "username": "a"}
    script = Script(
        *(httpx.Response(200, json=status(1)) for _ in range(4)),
        httpx.Response(200, json={"id": "7", "following": False, "requested": True}),
        httpx.Response(200, json={"id": "7", "following": False}),
        httpx.Response(200, json=[{"id": "7", "following": True}]),
        httpx.Response(200, json=person),
        httpx.Response(200, json=person),
        httpx.Response(200, json={"ancestors": [status(1)], "descendants": None}),
        httpx.Response(200, json=[]),
    )

    async def do(client):
        for on in (True, False):
            await client.favourite("1", on=on)
            await client.bookmark("1", on=on)
        found = [
            await client.follow("7", on=True),
            await client.follow("7", on=False),
            await client.following(["7", "8"]),
        ]
        await client.lookup("@a@host")
        await client.person("7/../8")
        above, below = await client.context("1")
        await client.own_statuses("7", cursor="max_id=3")
        return (*found, len(above), len(below))

    assert ask(script, do) == (True, False, {"7": True}, 1, 0)
    assert script.asked == [
        "POST /api/v1/statuses/1/favourite",
        "POST /api/v1/statuses/1/bookmark",
        "POST /api/v1/statuses/1/unfavourite",
        "POST /api/v1/statuses/1/unbookmark",
        "POST /api/v1/accounts/7/follow",
        "POST /api/v1/accounts/7/unfollow",
        "GET /api/v1/accounts/relationships?id%5B%5D=7&id%5B%5D=8",
        "GET /api/v1/accounts/lookup?acct=a%40host",
        "GET /api/v1/accounts/7%2F..%2F8",
        "GET /api/v1/statuses/1/context",
        "GET /api/v1/accounts/7/statuses?max_id=3&limit=40&exclude_reblogs=true",
    ]


@pytest.mark.parametrize(
    "do",
    [
        lambda client: client.favourite("1", on=True),
        lambda client: client.bookmark("1", on=False),
        lambda client: client.boost("1", on=True),
        lambda client: client.edit_status("1", text="x", media_ids=[]),
    ],
)
def test_another_post_is_no_answer(do):
    """It tells nothing of whether the thing was done."""

    def answer(request):
        return httpx.Response(200, json=status(1 if request.method == "GET" else 2))

    with pytest.raises(NotThisProtocol, match="another post"):
        ask(answer, do)


_CHANGES = [
    lambda client: client.boost("1", on=True),
    lambda client: client.boost("1", on=False),
    lambda client: client.edit_status("1", text="x", media_ids=["5"], alts={"5": "a cat"}),
    lambda client: client.status_before_change("1"),
]


@pytest.mark.parametrize("do", _CHANGES)
def test_another_post_does_not_tell_what_is_to_be_changed(do):
    """It is not boosted, and the one that was asked for may be: a second boost would count."""
    script = Script(httpx.Response(200, json=status(2, reblogged=False)))
    with pytest.raises(NotThisProtocol, match="another post"):
        ask(script, do)
    assert script.asked == ["GET /api/v1/statuses/1"]


@pytest.mark.parametrize("change", _CHANGES)
def test_nothing_is_changed_once_the_sign_in_is_gone(change):
    """While the post was looked at, another request was told so."""
    asked, seen = [], asyncio.Event()

    async def answer(request):
        asked.append(f"{request.method} {request.url.path}")
        if request.url.path != "/api/v1/statuses/1":
            return httpx.Response(401)
        await seen.wait()
        return httpx.Response(200, json=status(1))

    async def do(client):
        changing = asyncio.ensure_future(change(client))
        await asyncio.sleep(0)
        with pytest.raises(NotAuthorised):
            await client.me()
        seen.set()
        with pytest.raises(NotAuthorised):
            await changing

    ask(answer, do)
    assert sorted(asked) == ["GET /api/v1/accounts/verify_credentials", "GET /api/v1/statuses/1"]


def test_clock_of_the_server():
    """Its Date header tells how far it is ahead; a broken one changes nothing, and before the first nothing is known."""
    ahead = format_datetime(datetime.fromtimestamp(NOW + 300, UTC), usegmt=True)
    script = Script(
        httpx.Response(200, json=status(1), headers={"Date": ahead}),
        httpx.Response(200, json=status(1), headers={"Date": "soon"}),
    )

    async def do(client):
        seen = [client.server_now()]
        for _ in range(2):
            await client.status("1")
            seen.append(client.server_now())
        return seen

    assert ask(script, do) == [None, NOW + 300, NOW + 300]


@pytest.mark.parametrize("ahead_s", [0, 7200, -7200])
def test_wait_is_counted_by_the_servers_clock(ahead_s):
    """A date in Retry-After is read against the Date beside it, wherever this computer's clock stands."""
    now = datetime.fromtimestamp(NOW + ahead_s, UTC)
    headers = {
        "Date": format_datetime(now, usegmt=True),
        "Retry-After": format_datetime(now + timedelta(seconds=42), usegmt=True),
    }
    with pytest.raises(SlowDown) as caught:
        ask(Script(httpx.Response(429, headers=headers)), lambda client: client.timeline(Timeline("home")))
    assert caught.value.wait_s == 42


def test_conversation_is_followed_up_until_nothing_is_new():
    """Where one post above is told at a time, and where the highest answers one that is not shown."""
    link = {1: {"in_reply_to_id": "0"}, 2: {"in_reply_to_id": "1"}}

    def page(*numbers):
        above = [status(number, **link[number]) for number in numbers]
        return httpx.Response(200, json={"ancestors": above, "descendants": []})

    for last in (page(), page(1)):
        script = Script(page(2), page(1), last)
        above, _ = ask(script, lambda client: client.context("3"))
        assert [one.id for one in above] == ["1", "2"]
        assert script.asked == [f"GET /api/v1/statuses/{number}/context" for number in (3, 2, 1)]
