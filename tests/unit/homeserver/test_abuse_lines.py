"""What a stranger may send over a socket: each is refused with a 4xx, the server goes on, and nothing is written elsewhere."""

import io
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.web.routes import create_app
from tests.unit.homeserver.abuse import ABUSES, PAGES, WAIT_S, Abuse, request
from tests.unit.homeserver.conftest import SMALL
from tests.unit.homeserver.world import PASSWORD, Clock, World, cheap_hasher, client_of, fake_tools, jpeg


@dataclass(frozen=True)
class Town:
    """A running server with alice, bob and a guest, and the folder around it."""

    home: HomeService
    url: str
    outside: Path
    tokens: dict[str, str]
    ids: dict[str, str]

    def fill(self, text: str) -> bytes:
        """A text with tokens and ids in the place of their names."""
        for name, value in (*self.tokens.items(), *self.ids.items()):
            text = text.replace(f"<{name}>", value)
        return text.encode("latin-1")

    def surroundings(self) -> dict[str, bytes]:
        """All files but the server's own."""
        data = self.outside / "data"
        return {
            str(path): path.read_bytes()
            for path in self.outside.rglob("*")
            if path.is_file() and not path.is_relative_to(data)
        }

    def own_names(self) -> set[str]:
        """The names in the server's own folder, of which there are few."""
        return {path.name for path in (self.outside / "data").iterdir()}


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """A server for all of a kind; what one of them breaks shows in the next."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("SECRET")
    clock = Clock()
    with open_home(
        outside / "data", tools=fake_tools(), clock_ms=clock, limits=SMALL, hasher=cheap_hasher()
    ) as home:
        for name in ("alice", "bob"):
            home.add_user(name, PASSWORD)
        with client_of(create_app(home)) as client:
            world = World(home, client, clock)
            ids = _belongings(world)
            tokens = {name: world.person(name).token for name in ("alice", "bob")}
        with HomeRunner(home) as runner:
            yield Town(home, runner.url, outside, tokens, ids)


def _belongings(world: World) -> dict[str, str]:
    """What bob has and alice may not touch."""
    bob = world.person("bob")
    private = bob.say("only mine", visibility="private")["id"]
    medium = bob.upload(jpeg((40, 40)))["id"]
    listed = bob.post("/api/v1/lists", title="x")["id"]
    rule = bob.post("/api/v2/filters", title="x", context=["home"], keywords_attributes=[{"keyword": "zz"}])
    later = bob.say("later", scheduled_at="2036-01-01T00:00:00Z")["id"]
    public = bob.say("for all")["id"]
    return {
        "private": private,
        "public": public,
        "medium": medium,
        "list": listed,
        "filter": rule["id"],
        "keyword": rule["keywords"][0]["id"],
        "later": later,
    }


def answers_to(town: Town, data: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    """All answers until the server closes, or is asked to because nothing more comes."""
    address = httpx.URL(town.url)
    got = b""
    with socket.create_connection((address.host, address.port or 0), timeout=WAIT_S) as line:
        try:
            line.sendall(data)
            while not _is_whole(got) and (piece := line.recv(65536)):
                got += piece
            line.setblocking(False)
            got += line.recv(65536)
        except (BlockingIOError, ConnectionError):
            pass
    return list(_answers(got))


def _is_whole(got: bytes) -> bool:
    return bool(list(_answers(got)))


def _answers(got: bytes) -> Iterator[tuple[int, dict[str, str], bytes]]:
    stream = io.BytesIO(got)
    while first := stream.readline():
        if not first.startswith(b"HTTP/1.1 "):
            return
        headers = {}
        while (text := stream.readline().strip()) != b"":
            name, _, value = text.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        size = int(headers.get("content-length", 0))
        body = stream.read(size)
        if len(body) < size:
            return
        yield int(first.split()[1]), headers, body


def test_there_are_enough() -> None:
    """As many as were promised, each once."""
    names = [abuse.name for kind in ABUSES.values() for abuse in kind]
    assert len(names) == len(set(names))
    assert len(names) >= 150


def problem_of(town: Town, abuse: Abuse) -> str:
    """What is wrong with the answer, empty for nothing: one answer, 4xx, in the promised form."""
    answers = answers_to(town, town.fill(abuse.text))
    if len(answers) != 1:
        return f"{len(answers)} answers: {answers}"
    ((status, headers, body),) = answers
    if not 400 <= status < 500 or abuse.status not in {0, status}:
        return f"{status} {body[:200]!r}"
    if b"SECRET" in body:
        return "told a secret"
    if headers["content-type"].startswith("application/json"):
        return "" if json.loads(body)["error"] else "no error"
    is_page = any(f" {page}" in abuse.text.partition("\r\n")[0] for page in PAGES)
    return "" if is_page and headers["content-type"].startswith("text/html") else "neither JSON nor a page"


@pytest.mark.parametrize("kind", ABUSES)
def test_abuse_is_refused(town: Town, kind: str) -> None:
    """Each of its kind, and the server is well after it; nothing around its folder has changed, nor anything of bob's."""
    around, names = town.surroundings(), town.own_names()
    problems = {}
    for abuse in ABUSES[kind]:
        if problem := problem_of(town, abuse):
            problems[abuse.name] = problem
        ((status, _, _),) = answers_to(town, request("GET", "/health").encode())
        assert status == 200, abuse.name
    assert problems == {}
    assert town.surroundings() == around
    assert town.own_names() == names
    check_bobs_things(town)


def check_bobs_things(town: Town) -> None:
    """Bob has all that he had."""
    headers = {"Authorization": f"Bearer {town.tokens['bob']}"}

    def got(path: str) -> Any:
        answer = httpx.get(f"{town.url}{path}", headers=headers, timeout=WAIT_S)
        assert answer.status_code == 200, (path, answer.text)
        return answer.json()

    assert got(f"/api/v1/statuses/{town.ids['public']}")["content"] == "<p>for all</p>"
    assert got(f"/api/v1/statuses/{town.ids['private']}")["favourites_count"] == 0
    assert got(f"/api/v1/lists/{town.ids['list']}")["title"] == "x"
    assert got(f"/api/v2/filters/{town.ids['filter']}")["keywords"]
    assert got(f"/api/v1/scheduled_statuses/{town.ids['later']}")
    assert got(f"/api/v1/media/{town.ids['medium']}")["description"] is None
    assert list((town.outside / "data" / "incoming").iterdir()) == []
