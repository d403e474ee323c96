"""Every route, with what no well-behaved program sends: always an answer below 500, always in the form that is promised."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from starlette.routing import Route

from kesong_desktop.homeserver import web
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.web.routes import create_app
from tests.unit.homeserver.world import Client, Person

BAD_IDS = (
    "0",
    "-1",
    "1",
    str(2**63 - 1),
    str(2**63),
    "9" * 400,
    "abc",
    "1e3",
    "1.5",
    "٣",
    "²",
    " 1",
    "\0",
    "🥐",
    "a%2Fb",
    "'; DROP TABLE post; --",
    "%",
    "x" * 3000,
)
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**63 - 1,
    2**63,
    10**300,
    1.5,
    float("inf"),
    float("nan"),
    "",
    " ",
    "\0",
    "\ud800",
    "🥐" * 3000,
    "9" * 5000,
    "1,2,3",
    "nan,nan",
    "0000-00-00",
    "9999-12-31T23:59:59.999999+00:00",
    "0001-01-01T00:00:00+14:00",
    [],
    [[]],
    [{}],
    [None],
    ["1", "1"],
    ["x"] * 2000,
    {},
    {"a": {"b": []}},
    {"id": "1", "description": ["x"], "focus": "1"},
    {"last_read_id": {}},
    {"keyword": 5, "whole_word": "perhaps", "_destroy": []},
)
BODIES: tuple[tuple[str, bytes], ...] = (
    ("application/json", b"{"),
    ("application/json", b"[1, 2]"),
    ("application/json", b'"x"'),
    ("application/json", b"null"),
    ("application/json", b"\xff\xfe"),
    ("application/json", b"[" * 100_000),
    ("application/json", b'{"a": ' * 2000 + b"1" + b"}" * 2000),
    ("application/json", b'{"limit": ' + b"9" * 5000 + b"}"),
    ("application/json; charset=utf-16", '{"status": "x"}'.encode("utf-16")),
    ("application/x-www-form-urlencoded", b"%ff=%ff&&&=;[]=1&status[][]=x"),
    ("application/x-www-form-urlencoded", b"a=1&" * 5000),
    ("multipart/form-data", b"no boundary"),
    ("multipart/form-data; boundary=b", b"--b\r\n\r\n--b--"),
    ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="status"\r\n\r\nx'),
    (
        "multipart/form-data; boundary=b",
        b'--b\r\nContent-Disposition: form-data; name="\xff"\r\n\r\nx\r\n--b--',
    ),
    ("text/plain", b"\0"),
    ("", b"x" * 300_000),
)
QUERIES = (
    "limit=-1",
    "limit=999999999999",
    "limit=1e9",
    "limit[]=1&limit=x",
    "max_id=-1&since_id=x&min_id=%00",
    f"max_id={2**63 - 1}&min_id={2**63 - 1}",
    f"since_id={2**64}",
    "q=%25&type=accounts&offset=-5",
    "q=%00",
    "q=https://[",
    "id[]=x",
    "id[]=1&id[]=1",
    "id=&types[]=&exclude_types[]=%F0%9F%A5%90",
    "timeline[]=kitchen",
    "acct=@@@&tag=&list=",
    "%ff=%ff",
    "&".join(f"id[]={number}" for number in range(1500)),
)


@dataclass(frozen=True)
class Way:
    """A route, one method of it."""

    method: str
    path: str

    def to(self, part: str) -> str:
        """Its path with this for each of the parts that vary."""
        return re.sub(r"\{[^}]*\}", lambda _: quote(part, safe="%"), self.path)

    @property
    def is_page(self) -> bool:
        """Whether it is for people, and refuses in HTML."""
        return self.path.startswith(("/@", "/oauth/authorize"))


def ways(home: HomeService) -> list[Way]:
    """All the routes of the server but the WebSocket's."""
    found = [route for route in create_app(home).routes if isinstance(route, Route)]
    return [
        Way(method, route.path)
        for route in found
        for method in sorted(route.methods or ())
        if method != "HEAD"
    ]


def fields() -> list[str]:
    """Every name that some handler reads."""
    sources = [path.read_text("utf-8") for path in Path(web.__path__[0]).rglob("*.py")]
    names = re.findall(r"\.(?:text|texts|flag|has|given|number|id|objects)\(\s*\"(\w+)\"", "\n".join(sources))
    return sorted({*names, "media_ids", "home", "notifications"})


@pytest.fixture
def every(home: HomeService) -> list[Way]:
    """All routes; there are as many as there should be."""
    found = ways(home)
    assert len(found) >= 160
    assert len(fields()) >= 50
    return found


def check(way: Way, answer: httpx.Response, sent: object) -> None:
    """No fault of the server's own, and a refusal in the promised form."""
    told = (way, sent, answer.status_code, answer.text[:200])
    assert answer.status_code < 500, told
    if answer.status_code < 400:
        return
    if way.is_page:
        assert answer.headers["content-type"].startswith("text/html"), told
        return
    body = answer.json()
    assert isinstance(body["error"], str), told
    assert body["error"], told


def test_nothing_is_done_without_a_token(every: list[Way], client: Client, alice: Person) -> None:
    """Reading needs a token, whatever is asked, except for the few open places; a bad one is as good as none."""
    alice.say("x")
    is_open = {way for way in every if client.request(way.method, way.to("1")).status_code != 401}
    assert {way.path for way in is_open} == {
        "/api/v1/instance",
        "/api/v2/instance",
        "/.well-known/nodeinfo",
        "/health",
        "/api/v1/instance/rules",
        "/api/v1/instance/peers",
        "/api/v1/instance/activity",
        # Takes an invitation, which is its proof.
        "/api/kesong/v1/join",
        "/api/kesong/v1/pairing",
        "/api/kesong/v1/pairing/{id}",
        # OPTIONS tells the version and the limits.
        "/api/kesong/v1/uploads",
        "/api/v1/instance/domain_blocks",
        "/api/v1/instance/languages",
        "/api/v1/instance/translation_languages",
        "/api/v1/instance/extended_description",
        "/nodeinfo/2.0",
        "/.well-known/oauth-authorization-server",
        "/api/v1/apps",
        "/oauth/authorize",
        "/oauth/token",
        "/media/{name}",
        "/art/{name}",
        "/@{name}/{id}",
        "/api/v1/streaming/health",
        "/api/v1/streaming/{stream:path}",
    }
    for way in every:
        for kind in (
            "Bearer nonsense",
            "Bearer",
            f"Basic {alice.token}",
            "Bearer \xff",
            f"bearer{alice.token}",
        ):
            answer = client.request(
                way.method, way.to("1"), headers={"Authorization": kind.encode("latin-1")}
            )
            check(way, answer, kind)
            assert way in is_open or answer.status_code == 401


def test_ids_of_any_shape(every: list[Way], alice: Person) -> None:
    """What cannot be an id is not found, and no more."""
    for way in every:
        for part in BAD_IDS if "{" in way.path else ():
            check(way, alice.call(way.method, way.to(part)), part)


@pytest.fixture
def real(alice: Person, bob: Person) -> list[str]:
    """Ids of things that are there: a post, a medium, a person, a list, a filter, a notification."""
    post = alice.say("there", media_ids=[alice.upload()["id"]])
    number = alice.post("/api/v1/lists", title="x")["id"]
    rule = alice.post(
        "/api/v2/filters", title="x", context=["home"], keywords_attributes=[{"keyword": "nothing at all"}]
    )
    later = alice.say("later", scheduled_at="2036-01-01T00:00:00Z")
    bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    told = alice.get("/api/v1/notifications")[0]["id"]
    medium = alice.upload()["id"]
    return [post["id"], medium, bob.id, number, rule["id"], rule["keywords"][0]["id"], later["id"], told]


def is_safe(way: Way) -> bool:
    """Whether it leaves the thing itself in place."""
    return way.method != "DELETE"


def test_bodies_that_are_none(every: list[Way], alice: Person, real: list[str]) -> None:
    """Bad JSON, bad forms, other types: refused, on things that are there as well."""
    for way in every:
        for kind, body in BODIES if way.method != "GET" else ():
            headers = {"Content-Type": kind} if kind else {}
            part = real[0] if is_safe(way) else "1"
            check(way, alice.call(way.method, way.to(part), content=body, headers=headers), (kind, body[:40]))


def writing(every: list[Way]) -> list[Way]:
    """The routes that take values in a body."""
    return [way for way in every if way.method in {"POST", "PUT", "PATCH"}]


SOUND = {"status": "x", "title": "x", "context": ["home"], "keyword": "x"}


def test_fields_of_any_type(every: list[Way], alice: Person, real: list[str]) -> None:
    """All that handlers read is given each odd value at once; the thing in the path changes from one to the next."""
    for number, odd in enumerate(ODD_VALUES):
        for at, way in enumerate(writing(every)):
            check(way, send(alice, way, real[(at + number) % len(real)], dict.fromkeys(fields(), odd)), odd)


def test_one_odd_field_among_sound_ones(every: list[Way], alice: Person, real: list[str]) -> None:
    """Each field in turn, with one odd value each: a share of the whole, which is the next test."""
    for at, way in enumerate(writing(every)):
        for number, name in enumerate(fields()):
            odd = ODD_VALUES[(at * 7 + number) % len(ODD_VALUES)]
            document = SOUND | {"account_id": real[2], name: odd}
            check(way, send(alice, way, real[(at + number) % len(real)], document), (name, odd))


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("odd", ODD_VALUES, ids=lambda value: repr(value)[:30])
def test_every_odd_field(every: list[Way], alice: Person, real: list[str], odd: Any) -> None:
    """The whole: every route, every field, every odd value, each of the things that are there."""
    for way in writing(every):
        for part in real if "{" in way.path else [""]:
            for name in fields():
                document = SOUND | {"account_id": real[2], name: odd}
                check(way, send(alice, way, part, document), (name, odd))


def send(person: Person, way: Way, part: str, document: dict[str, Any]) -> httpx.Response:
    """As JSON, with numbers that JSON has no word for."""
    content = json.dumps(document).encode()
    return person.call(
        way.method, way.to(part), content=content, headers={"Content-Type": "application/json"}
    )


def test_queries_of_any_kind(every: list[Way], alice: Person, real: list[str]) -> None:
    """Limits, cursors, lists of ids and words that make no sense."""
    for way in every:
        for query in QUERIES if way.method == "GET" else ():
            for part in (real[0], real[2], real[3], "1") if "{" in way.path else ("",):
                check(way, alice.call("GET", f"{way.to(part)}?{query}"), query)


@pytest.mark.parametrize(
    "headers",
    [
        {"Idempotency-Key": "x" * 10_000},
        {"Idempotency-Key": b"\xff\xfe"},
        {"Content-Length": "-1"},
        {"Content-Type": "multipart/form-data; boundary=" + "b" * 5000},
        {"Content-Type": "\xff".encode("latin-1")},
        {"Prefer": "respond-async, wait=x"},
        {"Range": "bytes=9-1"},
        {"Host": "localhost:99999"},
    ],
    ids=str,
)
def test_headers_of_any_kind(every: list[Way], alice: Person, headers: dict[str, Any]) -> None:
    """They are looked at with the same care."""
    for way in every:
        check(way, alice.call(way.method, way.to("1"), headers=headers), headers)


def test_methods_that_are_not_there(every: list[Way], client: Client) -> None:
    """405 with a JSON error."""
    for way in every:
        answer = client.request("TRACE", way.to("1"))
        check(way, answer, "TRACE")
        assert answer.status_code == 405
