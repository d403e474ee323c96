"""The server on a real socket, and a client that we did not write."""

import io
import logging
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kesong_desktop.errors import InvalidInput
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import THREAD_NAME, HomeRunner
from kesong_desktop.messages.catalogue import Messages
from tests.fakes import browser
from tests.unit.homeserver.world import PASSWORD, World, jpeg

mastodon = pytest.importorskip("mastodon")


@pytest.fixture
def url(home: HomeService) -> Iterator[str]:
    """The address of a running server."""
    with HomeRunner(home) as runner:
        yield runner.url


def test_server_answers_and_leaves_no_thread(home: HomeService) -> None:
    """start() returns when connections are accepted; stop() leaves nothing behind and can be repeated."""
    before = set(threading.enumerate())
    runner = HomeRunner(home)
    address = runner.start()
    answer = httpx.get(f"{address}/api/v2/instance")
    assert answer.status_code == 200
    assert "date" in answer.headers
    assert "server" not in answer.headers
    assert THREAD_NAME in {thread.name for thread in threading.enumerate()}
    runner.stop()
    assert set(threading.enumerate()) <= before
    runner.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address}/api/v2/instance")


def test_server_starts_again_on_its_port(home: HomeService) -> None:
    """After a stop the same port can be taken again."""
    with HomeRunner(home) as first:
        port = httpx.URL(first.url).port
    with HomeRunner(home, port=port or 0) as again:
        assert again.url == first.url


def test_busy_port_says_what_to_do(home: HomeService) -> None:
    """The error names the port, and the sentence the option that chooses another one."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(InvalidInput, match=f"port_in_use: port={port}") as caught:
            HomeRunner(home, port=port).start()
    sentence = Messages().sentence(caught.value)
    assert str(port) in sentence
    assert "--port" in sentence


@pytest.mark.parametrize(
    ("host", "port"), [("0.0.0.0", 0), ("192.168.1.2", 0), ("example.org", 0), ("127.0.0.1", 70000), ("", 0)]
)
def test_only_this_machine_is_served(home: HomeService, host: str, port: int) -> None:
    """Any other address is refused before anything is opened."""
    with pytest.raises(InvalidInput):
        HomeRunner(home, host=host, port=port)


def test_answers_do_not_wait_for_acknowledgements(home: HomeService) -> None:
    """Nagle's algorithm is off on accepted connections."""
    with HomeRunner(home) as runner, httpx.Client() as client:
        client.get(f"{runner.url}/health")
        assert runner._server is not None
        (line,) = runner._server.server_state.connections
        accepted = line.transport.get_extra_info("socket")
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_upload_too_large_is_answered_on_a_socket(world: World, url: str) -> None:
    """The client hears 413 although it is still sending."""
    alice = world.person("alice")
    answer = httpx.post(
        f"{url}/api/v2/media",
        files={"file": ("x.jpg", jpeg() + bytes(5_000_000))},
        headers={"Authorization": f"Bearer {alice.token}"},
    )
    assert answer.status_code == 413


def test_upload_that_breaks_off_leaves_nothing(
    world: World, home: HomeService, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A line that breaks halfway is no fault: no file stays, and nothing is logged."""
    token = world.person("alice").token
    head = (
        f"POST /api/v2/media HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n"
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    )
    with HomeRunner(home) as runner:
        address = httpx.URL(runner.url)
        with socket.create_connection((address.host, address.port or 0)) as line:
            line.sendall(head.encode() + jpeg() + bytes(50_000))
        assert httpx.get(f"{runner.url}/api/v2/instance").status_code == 200
    assert list((tmp_path / "data/incoming").iterdir()) == []
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_keys_hold_between_connections(world: World, url: str) -> None:
    """Two sockets, one key, one post."""
    alice, ids, start = world.person("alice"), [], threading.Barrier(2)
    headers = {"Authorization": f"Bearer {alice.token}", "Idempotency-Key": "k"}

    def send() -> None:
        with httpx.Client() as client:
            start.wait()
            ids.append(
                client.post(f"{url}/api/v1/statuses", json={"status": "x"}, headers=headers).json()["id"]
            )

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(ids)) == 1


def signed_in(url: str, name: str) -> "mastodon.Mastodon":
    """Mastodon.py, signed in through the page as a person would do it."""
    client_id, secret = mastodon.Mastodon.create_app(
        "Smoke", api_base_url=url, scopes=["read", "write", "follow"]
    )
    client = mastodon.Mastodon(client_id=client_id, client_secret=secret, api_base_url=url)
    asked = client.auth_request_url(scopes=["read", "write", "follow"], allow_http=True)
    code = browser.allow(asked, name, PASSWORD)
    client.log_in(code=code, scopes=["read", "write", "follow"], allow_http=True)
    return client


def test_mastodon_py_walks_through(world: World, url: str) -> None:
    """Sign in, follow, post a picture, read, like, save, be told, delete."""
    alice, bob = signed_in(url, "alice"), signed_in(url, "bob")
    assert alice.instance_v2().configuration.statuses.max_media_attachments == 20
    assert alice.instance_v1().uri == url.removeprefix("http://")
    assert alice.instance_nodeinfo().software.name == "kesong"
    me = bob.me()
    assert alice.account_follow(me.id).following
    media = bob.media_post(
        io.BytesIO(jpeg((300, 200))), mime_type="image/jpeg", description="a loaf", focus=(0.1, 0.2)
    )
    post = bob.status_post(
        "Fresh #bread @alice", media_ids=[media], visibility="private", idempotency_key="k"
    )
    assert bob.status_post("Fresh", media_ids=[media], idempotency_key="k").id == post.id
    seen = alice.timeline_home()[0]
    assert (seen.id, seen.media_attachments[0].description) == (post.id, "a loaf")
    assert alice.status_favourite(seen).favourited
    assert alice.status_bookmark(seen).bookmarked
    assert [one.id for one in alice.favourites()] == [one.id for one in alice.bookmarks()] == [post.id]
    reply = alice.status_reply(seen, "lovely", visibility="public")
    assert [one.id for one in bob.status_context(post).descendants] == [reply.id]
    assert [one.type for one in bob.notifications()] == ["mention", "favourite", "follow"]
    assert bob.media_update(media, description="two loaves").description == "two loaves"
    assert [one.id for one in bob.fetch_remaining(bob.account_statuses(me, limit=1))] == [post.id]
    bob.status_delete(post)
    assert [one.id for one in alice.timeline_home()] == [reply.id]
    alice.revoke_access_token(allow_http=True)
