"""Newer versions: asked for once a day where it is switched on, of an address that the build names, and told of once."""

import asyncio
import json
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx
import pytest
import trustme

from kesong_desktop import assets
from kesong_desktop.actions.system import release_check
from kesong_desktop.actions.system.release_check import (
    DAY_S,
    ReleaseCheck,
    ReleaseSource,
    build_release_source,
)
from kesong_desktop.api.http.transport import make_http
from kesong_desktop.api.release_feed import ANSWER_BYTES, newest_release
from kesong_desktop.errors import KesongError, NotThisProtocol, ServerFault, Unreachable
from kesong_desktop.model.release.version import is_newer, parsed_version
from kesong_desktop.settings import Settings
from kesong_desktop.store.release_record import ReleaseRecordFile

SOURCE = ReleaseSource("https://releases.example/latest.json", "https://releases.example/")
Answer = Callable[[httpx.Request], httpx.Response]


class Feed:
    """Answers with a version or an error, and counts how often it is asked."""

    def __init__(self) -> None:
        self.answer: str | Exception = "0.2.0"
        self.asked = 0

    def __call__(self, address: str) -> str:
        assert address == SOURCE.address
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Clock:
    """A clock that is moved by hand."""

    now_s = 1_000_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def feed() -> Feed:
    """A feed with version 0.2.0."""
    return Feed()


@pytest.fixture
def clock() -> Clock:
    """The computer's clock."""
    return Clock()


@pytest.fixture
def check(feed: Feed, clock: Clock, tmp_path: Path) -> Callable[..., ReleaseCheck]:
    """Makes the check of version 0.1.0, as after a start."""

    def make(*, is_on: bool = True, source: ReleaseSource = SOURCE) -> ReleaseCheck:
        record = ReleaseRecordFile(tmp_path / "releases.json")
        return ReleaseCheck(
            source, feed, record, lambda: Settings(check_releases=is_on), clock, version="0.1.0"
        )

    return make


def test_nothing_is_asked_by_default(check: Callable[..., ReleaseCheck], feed: Feed, tmp_path: Path) -> None:
    """Switched off, or without an address, nothing is asked and nothing is written."""
    assert Settings().check_releases is False
    assert check(is_on=False).look() == ""
    nowhere = check(source=ReleaseSource())
    assert nowhere.look() == ""
    assert not nowhere.is_offered
    assert feed.asked == 0
    assert list(tmp_path.iterdir()) == []


def test_it_is_asked_once_a_day_and_told_once(
    check: Callable[..., ReleaseCheck], feed: Feed, clock: Clock
) -> None:
    """Over starts; a newer one is told of again."""
    assert check().look() == "0.2.0"
    assert check().look() == ""
    clock.now_s += DAY_S - 1
    assert check().look() == ""
    assert feed.asked == 1
    clock.now_s += 2
    assert check().look() == ""
    assert feed.asked == 2
    assert check().newer_version() == "0.2.0"
    feed.answer = "0.3.0"
    clock.now_s += DAY_S
    assert check().look() == "0.3.0"


@pytest.mark.parametrize("version", ["0.1.0", "0.1", "0.0.9", ""])
def test_no_newer_version_is_nothing_to_tell(
    check: Callable[..., ReleaseCheck], feed: Feed, version: str
) -> None:
    """The same, an older one, a preview."""
    feed.answer = version
    assert check().look() == ""
    assert check().newer_version() == ""


def test_offline_is_silent_and_asks_again(check: Callable[..., ReleaseCheck], feed: Feed) -> None:
    """The day is over only after an answer."""
    feed.answer = Unreachable("releases.example")
    assert check().look() == ""
    feed.answer = "0.2.0"
    assert check().look() == "0.2.0"


def test_an_answer_that_cannot_be_used_ends_the_day(
    check: Callable[..., ReleaseCheck], feed: Feed, clock: Clock
) -> None:
    """What was known stays known."""
    check().look()
    clock.now_s += DAY_S
    feed.answer = NotThisProtocol("releases.example", why="no JSON")
    assert check().look() == ""
    assert check().look() == ""
    assert feed.asked == 2
    assert check().newer_version() == "0.2.0"


def test_a_clock_that_was_set_back_counts_as_a_day(
    check: Callable[..., ReleaseCheck], feed: Feed, clock: Clock
) -> None:
    """It is not silent for years."""
    check().look()
    clock.now_s -= 1000 * DAY_S
    check().look()
    assert feed.asked == 2


@pytest.mark.parametrize("content", [b"", b"[]", b'{"checked_s": "x", "version": 1, "told": 2}', b"\xff"])
def test_a_damaged_record_is_begun_anew(
    check: Callable[..., ReleaseCheck], tmp_path: Path, content: bytes
) -> None:
    """It is a cache."""
    (tmp_path / "releases.json").write_bytes(content)
    assert check().look() == "0.2.0"


def test_the_record_is_for_its_user_alone(check: Callable[..., ReleaseCheck], tmp_path: Path) -> None:
    """As everything in a profile."""
    check().look()
    assert (tmp_path / "releases.json").stat().st_mode & 0o077 == 0


def test_a_build_sets_the_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set in the tree; what is not https is as nothing."""
    assert build_release_source() == ReleaseSource()
    file = tmp_path / "build.json"
    monkeypatch.setattr(release_check.assets, "path", lambda name: tmp_path / name)
    usable = {"address": SOURCE.address, "page": SOURCE.page}
    for releases, expected in (
        (usable, SOURCE),
        (usable | {"address": "http://releases.example/x"}, ReleaseSource()),
        (usable | {"page": "file:///etc/passwd"}, ReleaseSource()),
        (usable | {"page": 7}, ReleaseSource()),
        (usable | {"address": "https://[x"}, ReleaseSource()),
        ({"address": SOURCE.address}, ReleaseSource()),
    ):
        file.write_text(json.dumps({"releases": releases}))
        assert build_release_source() == expected
    file.unlink()
    assert build_release_source() == ReleaseSource()
    assert assets is release_check.assets


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1.4", (1, 4)), ("v1.4.0", (1, 4)), ("0.1.0", (0, 1)), ("1.4rc1", None), ("1", None), ("", None), ("1.4\n", None),
        ("１.４", None), ("1." * 9 + "1", None), ("9" * 40 + ".1", None),
    ],
)  # fmt: skip
def test_versions(text: str, numbers: tuple[int, ...] | None) -> None:
    """Final ones alone."""
    assert parsed_version(text) == numbers


def test_order_of_versions() -> None:
    """By number, not by letter; what is no version is newer than nothing."""
    assert is_newer("0.10", "0.9.1")
    assert not is_newer("0.1.0", "0.1")
    assert not is_newer("1.0rc1", "0.1")


def ask(answer: Answer, address: str = SOURCE.address) -> str:
    """What is made of an answer."""

    async def run() -> str:
        async with make_http(address, httpx.MockTransport(answer)) as http:
            return await newest_release(http, address)

    return asyncio.run(run())


def says(document: object, status: int = 200, **headers: str) -> Answer:
    """An answer of JSON."""
    return lambda _: httpx.Response(status, json=document, headers=headers)


@pytest.mark.parametrize(
    ("document", "version"),
    [
        ({"version": "0.2.0"}, "0.2.0"),
        ({"tag_name": "v0.2.0", "html_url": "javascript:alert(1)"}, "0.2.0"),
        ({"tag_name": "v0.2.0", "draft": True}, ""),
        ({"tag_name": "v0.2.0", "prerelease": True}, ""),
    ],
)
def test_a_version_is_read(document: object, version: str) -> None:
    """As a file of one's own has it, and as forges do."""
    assert ask(says(document)) == version


@pytest.mark.parametrize(
    "answer",
    [
        says({"version": "0.2.0<b>"}),
        says({"version": 2}),
        says({"version": "2"}),
        says({}),
        says([{"version": "0.2.0"}]),
        says("0.2.0"),
        says({"version": "0.2.0"}, 404),
        says({"version": "0.2.0"}, 204),
        says({"version": "0.2.0"}, 302, location="https://elsewhere.example/"),
        lambda _: httpx.Response(200, text="<html>Please sign in</html>"),
        lambda _: httpx.Response(200, content=b'{"version":' * 30_000),
        lambda _: httpx.Response(200, content=b" " * (ANSWER_BYTES + 1)),
        lambda _: httpx.Response(200, content=b"[" * 200_000),
    ],
)
def test_any_other_answer_is_refused(answer: Answer) -> None:
    """With an error of ours, never another."""
    with pytest.raises(KesongError):
        ask(answer)


def test_a_fault_of_the_server_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """It counts as an answer."""
    with pytest.raises(ServerFault):
        ask(says({}, 500))


def test_only_https_is_asked() -> None:
    """Nothing is sent otherwise."""

    def never(_: httpx.Request) -> httpx.Response:
        raise AssertionError

    with pytest.raises(NotThisProtocol):
        ask(never, "http://releases.example/latest.json")


def test_nothing_about_the_user_is_sent() -> None:
    """A plain GET: no body, no cookie, no language, no version, no identifier."""
    seen: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"version": "0.2.0"}, headers={"set-cookie": "id=7"})

    ask(note)
    ask(note)
    for request in seen:
        assert (request.method, str(request.url), request.content) == ("GET", SOURCE.address, b"")
        sent = {name.lower(): value for name, value in request.headers.items()}
        assert sent.keys() == {"host", "user-agent", "accept", "accept-encoding", "connection"}
        assert sent["user-agent"] == "Kesong"


class Handler(BaseHTTPRequestHandler):
    """Answers with a version."""

    def do_GET(self) -> None:
        body = b'{"version": "0.2.0"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def authority() -> trustme.CA:
    """Somebody who signs certificates."""
    return trustme.CA()


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[str]:
    """A server over TLS on this computer, signed by the authority."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        made.socket = context.wrap_socket(made.socket, server_side=True)
        thread = Thread(target=made.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{made.server_port}/latest.json"
        made.shutdown()
        thread.join()


def over_tls(address: str, certificate: str) -> str:
    """The answer of a real server, whose certificate is checked."""

    async def run() -> str:
        async with make_http(address, certificate=certificate) as http:
            return await newest_release(http, address)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result(60)


def test_the_certificate_is_checked(server: str, authority: trustme.CA) -> None:
    """One whom this computer trusts is believed, another is as no answer at all."""
    assert over_tls(server, authority.cert_pem.bytes().decode()) == "0.2.0"
    with pytest.raises(Unreachable):
        over_tls(server, "")
