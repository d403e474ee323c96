"""What is streamed to whom over sockets, and which handshakes and messages are refused."""

import json
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from kesong_desktop.homeserver.home_service import HomeService
from tests.unit.homeserver.streaming.listeners import (
    PATIENCE_S,
    Attendance,
    gist,
    sse,
)
from tests.unit.homeserver.world import Person, World


def test_life_of_a_post_is_streamed(tune, alice: Person, bob: Person) -> None:
    """Made, edited, liked, passed on, taken back and deleted, each in its order and once."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    hers, his = tune(alice, "user"), tune(bob, "user")
    made = bob.say("bread")
    assert hers.events(1) == his.events(1) == [("user", "update", "bread")]
    bob.call("PUT", f"/api/v1/statuses/{made['id']}", json={"status": "toast"})
    assert hers.events(1) == his.events(1) == [("user", "status.update", "toast")]
    alice.post(f"/api/v1/statuses/{made['id']}/favourite")
    assert his.events(1) == [("user", "notification", "favourite")]
    boost = alice.post(f"/api/v1/statuses/{made['id']}/reblog")
    assert his.events(1) == [("user", "notification", "reblog")]
    alice.post(f"/api/v1/statuses/{made['id']}/unreblog")
    assert hers.events(1) == his.events(1) == [("user", "delete", boost["id"])]
    bob.call("DELETE", f"/api/v1/statuses/{made['id']}")
    assert hers.events(1) == his.events(1) == [("user", "delete", made["id"])]


def test_boosts_reach_those_who_follow_the_booster(tune, alice: Person, bob: Person, carol: Person) -> None:
    """The boost is an update; an edit of the post reaches them through it, and its end through both ids."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    hers = tune(alice, "user")
    made = carol.say("soup")
    boost = bob.post(f"/api/v1/statuses/{made['id']}/reblog")
    assert hers.events(1) == [("user", "update", "soup")]
    carol.call("PUT", f"/api/v1/statuses/{made['id']}", json={"status": "stew"})
    edited = hers.hear()
    assert json.loads(edited["payload"])["id"] == made["id"]
    assert gist(edited) == ("user", "status.update", "stew")
    carol.call("DELETE", f"/api/v1/statuses/{made['id']}")
    assert {what for _, _, what in hers.events(2)} == {made["id"], boost["id"]}


def test_one_socket_carries_many_streams(tune, alice: Person, bob: Person) -> None:
    """Each event names its stream; what is unsubscribed is not heard any more."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    number = alice.post("/api/v1/lists", title="bakers")["id"]
    alice.post(f"/api/v1/lists/{number}/accounts", account_ids=[bob.id])
    hers = tune(alice, "user", "public", "public:local", "hashtag=Bread", f"list={number}", "public:remote")
    bob.say("fresh #bread", media_ids=[])
    assert {stream for stream, _, _ in hers.events(5)} == {
        "user",
        "public",
        "public:local",
        "hashtag:Bread",
        f"list:{number}",
    }
    for kind in ("public", "public:local", "hashtag", "list"):
        hers.ask("unsubscribe", kind, tag="Bread", list=number)
    hers.ask("hello", "")
    assert hers.hear()["status"] == 400
    bob.say("again #bread")
    bob.say("end")
    assert [stream for stream, _, _ in hers.events(2)] == ["user", "user"]


def test_nobody_hears_what_they_may_not_read(tune, alice: Person, bob: Person, carol: Person) -> None:
    """Private posts reach followers, direct ones those who are named, and their ends nobody else."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    hers = tune(alice, "user", "direct", "public", "hashtag=x")
    other = tune(carol, "user", "direct", "public", "hashtag=x")
    private = bob.say("private #x", visibility="private")
    assert hers.events(1) == [("user", "update", "private #x")]
    direct = bob.say("@alice direct #x", visibility="direct")
    assert [(stream, event) for stream, event, _ in hers.events(3)] == [
        ("user", "update"),
        ("user", "notification"),
        ("direct", "conversation"),
    ]
    for made in (private, direct):
        bob.call("DELETE", f"/api/v1/statuses/{made['id']}")
    assert hers.events(3) == [
        ("user", "delete", private["id"]),
        ("user", "delete", direct["id"]),
        ("direct", "delete", direct["id"]),
    ]
    carol.say("mark", visibility="direct")
    assert other.events(2) == [("user", "update", "mark"), ("direct", "conversation", "mark")]


def test_blocks_and_mutes_hold(tune, alice: Person, bob: Person, carol: Person) -> None:
    """Neither posts nor deeds of the muted, nor anything between people one of whom blocked the other."""
    carol.post(f"/api/v1/accounts/{alice.id}/block")
    alice.post(f"/api/v1/accounts/{bob.id}/mute")
    hers = tune(alice, "user", "public")
    carol.say("from carol @alice")
    loud = bob.say("from bob @alice")
    bob.call("PUT", f"/api/v1/statuses/{loud['id']}", json={"status": "louder @alice"})
    alice.say("mark")
    assert set(hers.events(2)) == {("user", "update", "mark"), ("public", "update", "mark")}


def test_filters_are_reported(tune, alice: Person, bob: Person) -> None:
    """A post that runs into a filter says so, as on a page: hiding it is the client's."""
    alice.post(
        "/api/v2/filters",
        title="no",
        context=["public"],
        filter_action="hide",
        keywords_attributes=[{"keyword": "butter"}],
    )
    hers = tune(alice, "public")
    made = bob.say("butter")
    streamed = json.loads(hers.hear()["payload"])
    assert streamed["filtered"][0]["filter"]["filter_action"] == "hide"
    assert streamed["filtered"] == alice.get(f"/api/v1/statuses/{made['id']}")["filtered"]


def test_public_media_stream_has_pictures_only(tune, alice: Person, bob: Person) -> None:
    """And ``public:remote`` has nothing at all, for nothing comes from elsewhere."""
    hers = tune(alice, "public:media", "public:remote", "public:remote:media", "public:local:media")
    bob.say("words")
    bob.say("picture", media_ids=[bob.upload()["id"]])
    assert hers.events(2) == [
        ("public:media", "update", "picture"),
        ("public:local:media", "update", "picture"),
    ]


def test_scheduled_posts_are_streamed_when_they_appear(tune, world: World, alice: Person) -> None:
    """Not when they are kept for later."""
    hers = tune(alice, "user")
    alice.say("later", scheduled_at="2026-09-21T15:33:20Z")
    alice.say("now")
    world.clock.pass_s(40 * 86_400)
    world.home.schedule.publish_due()
    assert [what for _, _, what in hers.events(2)] == ["now", "later"]


def test_repeated_keys_and_interactions_are_streamed_once(tune, alice: Person, bob: Person) -> None:
    """What changes nothing is no news, and what failed never was."""
    his = tune(bob, "user")
    for _ in range(2):
        bob.call("POST", "/api/v1/statuses", json={"status": "once"}, headers={"Idempotency-Key": "k"})
    made = bob.get("/api/v1/timelines/home")[0]
    for _ in range(2):
        alice.post(f"/api/v1/statuses/{made['id']}/favourite")
        alice.post(f"/api/v1/accounts/{bob.id}/follow")
    assert bob.status_of("POST", "/api/v1/statuses", json={"status": "x", "media_ids": ["1"]}) == 422
    bob.say("mark")
    assert [what for _, _, what in his.events(4)] == ["once", "favourite", "follow", "mark"]


def test_notification_stream_needs_its_scope(tune, world: World, alice: Person, bob: Person) -> None:
    """A token that reads posts alone hears no notifications, not even in ``user``."""
    app, secret = world.home.oauth.register("Reader", ["urn:ietf:wg:oauth:2.0:oob"], "read:statuses", "")
    code = world.home.oauth.issue_code(app, int(alice.id), "urn:ietf:wg:oauth:2.0:oob", ["read:statuses"], "")
    issued = world.home.oauth.redeem(app.client_id, secret, code, "urn:ietf:wg:oauth:2.0:oob", "")
    reader = Person("alice", alice.id, issued.token, alice.client)
    narrow, wide = tune(reader, "user"), tune(alice, "user:notification")
    narrow.ask("subscribe", "user:notification")
    assert narrow.hear() == {"error": "This action is outside the authorized scopes", "status": 403}
    bob.say("hello @alice")
    alice.say("mark")
    assert narrow.events(1) == [("user", "update", "mark")]
    assert wide.events(1) == [("user:notification", "notification", "mention")]


@pytest.mark.parametrize(
    ("message", "status"),
    [
        ("no json", 400),
        ("[]", 400),
        ("{}", 400),
        ('{"type": "subscribe", "stream": "kitchen"}', 400),
        ('{"type": "subscribe", "stream": {"a": 1}}', 422),
        ('{"type": ["subscribe", {}], "stream": "user"}', 422),
        ('{"type": "subscribe", "stream": "hashtag"}', 400),
        ('{"type": "subscribe", "stream": "list", "list": "1"}', 404),
        ('{"type": "subscribe", "stream": "list", "list": "x"}', 404),
        (b"\xff\xfe", 400),
    ],
)
def test_odd_messages_are_refused_and_the_connection_stays(tune, alice: Person, message, status: int) -> None:
    """A sentence and a number, in the socket."""
    hers = tune(alice, "user")
    hers.line.send(message)
    assert hers.hear()["status"] == status
    alice.say("still here")
    assert hers.events(1) == [("user", "update", "still here")]


def test_message_too_large_ends_the_connection(tune, alice: Person) -> None:
    """1009; nobody has so much to say."""
    hers = tune(alice, "user")
    hers.line.send("x" * 20_000)
    with pytest.raises(ConnectionClosed) as closed:
        hers.hear()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1009


def test_streams_on_one_connection_are_counted(tune, home: HomeService, alice: Person) -> None:
    """One more than the limit is refused; the same again is none."""
    most = home.limits.streams_per_connection
    hers = tune(alice, *(f"hashtag=t{number}" for number in range(most)))
    hers.ask("subscribe", "hashtag", tag="t0")
    hers.ask("subscribe", "user")
    assert hers.hear()["status"] == 422


@pytest.mark.parametrize("way", ["header", "query", "subprotocol"])
def test_token_is_taken_in_three_ways(url: str, alice: Person, way: str) -> None:
    """A browser's page can only give it as query or subprotocol, and is told which one was taken."""
    address = url.replace("http", "ws") + "/api/v1/streaming/?stream=user"
    options: dict[str, Any] = {
        "header": {"additional_headers": {"Authorization": f"Bearer {alice.token}"}},
        "query": {},
        "subprotocol": {"subprotocols": [alice.token]},
    }[way]
    address += f"&access_token={alice.token}" if way == "query" else ""
    with connect(address, proxy=None, **options) as line:
        assert line.subprotocol == (alice.token if way == "subprotocol" else None)
        line.send('{"type": "hello"}')
        assert json.loads(line.recv(timeout=PATIENCE_S))["status"] == 400
        alice.say("hello")
        assert json.loads(line.recv(timeout=PATIENCE_S))["event"] == "update"


def test_stream_in_the_query_that_cannot_be_is_refused_in_the_socket(url: str, alice: Person) -> None:
    """As Mastodon has it: the line is open all the same."""
    address = f"{url.replace('http', 'ws')}/api/v1/streaming?stream=kitchen&access_token={alice.token}"
    with connect(address, proxy=None) as line:
        assert json.loads(line.recv(timeout=PATIENCE_S)) == {"error": "Unknown stream type", "status": 400}


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("", {}, 401),
        ("", {"Authorization": "Bearer nonsense"}, 401),
        ("?access_token=", {}, 401),
        ("?stream=%ff", {}, 400),
        ("/nowhere", {}, 403),
    ],
)
def test_handshakes_that_are_refused(url: str, alice: Person, path: str, headers, status: int) -> None:
    """Before anything is opened, with the status that says why."""
    address = f"{url.replace('http', 'ws')}/api/v1/streaming{path}"
    with pytest.raises(InvalidStatus) as refused, connect(address, additional_headers=headers, proxy=None):
        pass
    assert refused.value.response.status_code == status


def test_foreign_host_is_refused_for_sockets_too(url: str, alice: Person) -> None:
    """A page that has rebound its name to this machine gets no line."""
    upgrade = {
        "Host": "example.org",
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    }
    answer = httpx.get(f"{url}/api/v1/streaming?access_token={alice.token}", headers=upgrade)
    assert (answer.status_code, list(answer.json())) == (421, ["error"])


def test_app_without_a_person_cannot_listen(url: str, world: World) -> None:
    """Its token is good for nothing here."""
    app, secret = world.home.oauth.register("App", ["urn:ietf:wg:oauth:2.0:oob"], "read", "")
    token = world.home.oauth.issue_to_app(app.client_id, secret, "read").token
    answer = httpx.get(f"{url}/api/v1/streaming/public", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, "error" in answer.json()) == (422, True)


def test_lines_of_a_person_are_counted(
    attendance: Attendance, url: str, tune, home: HomeService, alice: Person, bob: Person
) -> None:
    """One more is refused with 429, of whatever kind; others are not concerned, and a closed one makes room."""
    lines = [tune(alice, "user") for _ in range(home.limits.streams)]
    with pytest.raises(InvalidStatus) as refused:
        tune(alice)
    assert refused.value.response.status_code == 429
    assert httpx.get(f"{url}/api/v1/streaming/user?access_token={alice.token}").status_code == 429
    tune(bob, "user")
    lines[0].line.close()
    attendance.until(home.limits.streams)
    tune(alice, "user")


def test_revoked_token_ends_its_connections(url: str, tune, world: World, alice: Person) -> None:
    """At once, and only those of that token; nothing is said on them any more."""
    app, secret = world.home.oauth.register("App", ["urn:ietf:wg:oauth:2.0:oob"], "read", "")
    code = world.home.oauth.issue_code(app, int(alice.id), "urn:ietf:wg:oauth:2.0:oob", ["read"], "")
    token = world.home.oauth.redeem(app.client_id, secret, code, "urn:ietf:wg:oauth:2.0:oob", "").token
    lost, kept = tune(Person("alice", alice.id, token, alice.client), "user"), tune(alice, "user")
    with sse(url, "/user", token) as events:
        world.home.oauth.revoke(app.client_id, secret, token)
        with pytest.raises(ConnectionClosed) as closed:
            lost.hear()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1001
        assert list(events) == []
    alice.say("still here")
    assert kept.events(1) == [("user", "update", "still here")]
