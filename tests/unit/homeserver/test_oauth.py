"""Signing in by the page, codes, PKCE and tokens."""

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.unit.homeserver.world import PASSWORD, Client, Person, World

OOB = "urn:ietf:wg:oauth:2.0:oob"
VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


class SignIn:
    """A client program walking through the sign-in."""

    def __init__(
        self, client: Client, redirect: str = "http://127.0.0.1/back", scopes: str = "read write"
    ) -> None:
        self.client = client
        form = {"client_name": "Test <b>", "redirect_uris": redirect, "scopes": scopes}
        self.app = client.post("/api/v1/apps", data=form).json()
        self.asked = {
            "response_type": "code",
            "client_id": self.app["client_id"],
            "redirect_uri": redirect,
            "scope": "read",
            "state": "a&b=c d/é",
        }

    def submit(self, name: str = "alice", password: str = PASSWORD, **more: str) -> httpx.Response:
        form = {**self.asked, "username": name, "password": password, "decision": "allow", **more}
        return self.client.post("/oauth/authorize", data=form)

    def code(self, **more: str) -> str:
        answer = self.submit(**more)
        assert answer.status_code == 303, answer.text
        return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]

    def token(self, issued: str, **more: str) -> httpx.Response:
        form = {
            "grant_type": "authorization_code",
            "code": issued,
            "client_id": self.app["client_id"],
            "client_secret": self.app["client_secret"],
            "redirect_uri": self.asked["redirect_uri"],
        }
        return self.client.post("/oauth/token", data={**form, **more})


@pytest.fixture
def sign_in(world: World) -> SignIn:
    """A registered program with a loopback address."""
    return SignIn(world.client)


def test_page_asks_plainly_and_safely(sign_in: SignIn) -> None:
    """The page names the program, escaped, works without scripts and is kept nowhere."""
    page = sign_in.client.get("/oauth/authorize", params=sign_in.asked)
    assert page.status_code == 200
    assert "Test &lt;b&gt;" in page.text
    assert "<script" not in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-frame-options"] == "DENY"
    assert "form-action 'self' http://127.0.0.1" in page.headers["content-security-policy"]


def test_sign_in_ends_with_a_token(sign_in: SignIn) -> None:
    """Code and state come back as they were sent, and the token works within its scopes."""
    answer = sign_in.submit()
    back = urlsplit(answer.headers["location"])
    assert (back.scheme, back.netloc, back.path) == ("http", "127.0.0.1", "/back")
    query = parse_qs(back.query, strict_parsing=True)
    assert query["state"] == ["a&b=c d/é"]
    issued = sign_in.token(query["code"][0])
    assert issued.headers["cache-control"] == "no-store"
    token = issued.json()
    assert (token["token_type"], token["scope"]) == ("Bearer", "read")
    person = Person("alice", "", token["access_token"], sign_in.client)
    assert person.get("/api/v1/accounts/verify_credentials")["acct"] == "alice"
    assert person.get("/api/v1/apps/verify_credentials")["name"] == "Test <b>"
    assert person.status_of("POST", "/api/v1/statuses", json={"status": "x"}) == 403


def test_code_works_once_and_a_second_use_ends_the_token(sign_in: SignIn) -> None:
    """A stolen code is noticed."""
    code = sign_in.code()
    token = sign_in.token(code).json()["access_token"]
    again = sign_in.token(code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    person = Person("alice", "", token, sign_in.client)
    assert person.status_of("GET", "/api/v1/accounts/verify_credentials") == 401


def test_code_dies_after_ten_minutes(sign_in: SignIn, world: World) -> None:
    """At ten minutes it works, later it does not."""
    early, late = sign_in.code(), sign_in.code()
    world.clock.pass_s(600)
    assert sign_in.token(early).status_code == 200
    world.clock.ms += 1
    assert sign_in.token(late).json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("more", "status", "error"),
    [
        ({"redirect_uri": "http://127.0.0.1/other"}, 400, "invalid_grant"),
        ({"code": "wrong"}, 400, "invalid_grant"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_secret": ""}, 401, "invalid_client"),
        ({"client_id": "wrong"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
def test_token_is_refused(sign_in: SignIn, more: dict, status: int, error: str) -> None:
    """A code belongs to its program and its address."""
    answer = sign_in.token(sign_in.code(), **more)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_code_of_another_program_is_refused(sign_in: SignIn, world: World) -> None:
    """Even with that program's own secret."""
    other = SignIn(world.client)
    assert other.token(sign_in.code()).json()["error"] == "invalid_grant"


def test_pkce_is_verified(sign_in: SignIn) -> None:
    """With a challenge the right verifier is needed, and then the secret is not."""
    pkce = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
    for verifier in ("", "w" * 43, CHALLENGE):
        assert sign_in.token(sign_in.code(**pkce), code_verifier=verifier).json()["error"] == "invalid_grant"
    assert sign_in.token(sign_in.code(**pkce), code_verifier=VERIFIER, client_secret="").status_code == 200


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"code_challenge": CHALLENGE, "code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": CHALLENGE}, "invalid_request"),
        ({"code_challenge": "short", "code_challenge_method": "S256"}, "invalid_request"),
        ({"scope": "read follow"}, "invalid_scope"),
        ({"scope": "admin:read"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"decision": "deny"}, "access_denied"),
    ],
)
def test_bad_request_goes_back_to_the_program(sign_in: SignIn, more: dict, error: str) -> None:
    """The program hears what is wrong, with its state, and gets no code."""
    answer = sign_in.submit(**more)
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    assert (query["error"], query["state"]) == ([error], ["a&b=c d/é"])
    assert "code" not in query


@pytest.mark.parametrize(
    "redirect",
    [
        "http://evil.example/",
        "http://127.0.0.1/other",
        "http://127.0.0.1@evil.example/back",
        "https://127.0.0.1/back",
        "",
    ],
)
def test_unregistered_address_is_never_redirected_to(sign_in: SignIn, redirect: str) -> None:
    """The person sees a page instead."""
    for answer in (
        sign_in.submit(redirect_uri=redirect),
        sign_in.client.get("/oauth/authorize", params={**sign_in.asked, "redirect_uri": redirect}),
    ):
        assert answer.status_code == 400
        assert "location" not in answer.headers


def test_loopback_port_does_not_count(sign_in: SignIn) -> None:
    """RFC 8252: a program takes whatever port is free."""
    address = "http://127.0.0.1:49152/back"
    assert sign_in.submit(redirect_uri=address).headers["location"].startswith(address + "?code=")


def test_code_is_shown_where_nothing_can_be_called_back(world: World) -> None:
    """The out-of-band page has the code to copy."""
    sign_in = SignIn(world.client, redirect=OOB)
    page = sign_in.submit()
    assert page.status_code == 200
    code = page.text.partition('<code id="code">')[2].partition("<")[0]
    assert sign_in.token(code).status_code == 200


def test_guessing_is_slowed(sign_in: SignIn, world: World) -> None:
    """Five wrong passwords lock the name for a minute, also for the right one; other names are free."""
    for _ in range(5):
        assert sign_in.submit(password="wrong").status_code == 401
    assert sign_in.submit().status_code == 429
    assert sign_in.submit(name="ALICE").status_code == 429
    assert sign_in.submit(name="bob").status_code == 303
    assert sign_in.submit(name="nobody").status_code == 401
    world.clock.pass_s(60)
    assert sign_in.submit().status_code == 303


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "/relative",
        "http://",
        "https://a@b/",
        "http://a/#frag",
        "http://a b/",
        "x y:z",
    ],
)
def test_dangerous_addresses_are_not_registered(client: Client, uri: str) -> None:
    """Only places to which a browser may be sent."""
    answer = client.post("/api/v1/apps", json={"client_name": "x", "redirect_uris": [uri]})
    assert answer.status_code == 422


def test_addresses_come_as_list_or_as_lines(client: Client) -> None:
    """Both spellings of several addresses are taken."""
    for uris in (["toot://back", OOB], f"toot://back\n{OOB}"):
        app = client.post("/api/v1/apps", json={"client_name": "x", "redirect_uris": uris}).json()
        assert app["redirect_uris"] == ["toot://back", OOB]
        assert app["scopes"] == ["read"]


def test_revoked_token_is_dead(sign_in: SignIn, world: World) -> None:
    """Only its own program can revoke it; revoking nothing is no error."""
    token = sign_in.token(sign_in.code()).json()["access_token"]
    person = Person("alice", "", token, sign_in.client)
    other, path = SignIn(world.client), "/api/v1/accounts/verify_credentials"
    for who, status, alive in ((other, 403, 200), (sign_in, 200, 401), (sign_in, 200, 401)):
        form = {"client_id": who.app["client_id"], "client_secret": who.app["client_secret"], "token": token}
        assert who.client.post("/oauth/revoke", data=form).status_code == status
        assert person.status_of("GET", path) == alive


def test_program_gets_a_token_of_its_own(sign_in: SignIn) -> None:
    """It names the program and reaches nobody's posts; the secret may come by HTTP Basic."""
    pair = f"{sign_in.app['client_id']}:{sign_in.app['client_secret']}".encode()
    headers = {"Authorization": "Basic " + base64.b64encode(pair).decode()}
    answer = sign_in.client.post("/oauth/token", data={"grant_type": "client_credentials"}, headers=headers)
    program = Person("", "", answer.json()["access_token"], sign_in.client)
    assert program.get("/api/v1/apps/verify_credentials")["name"] == "Test <b>"
    assert program.status_of("GET", "/api/v1/timelines/home") == 422


def test_secrets_are_kept_as_hashes(sign_in: SignIn, world: World, tmp_path: object) -> None:
    """Neither token, code, secret nor password stands in the database file."""
    code = sign_in.code()
    token = sign_in.token(code).json()["access_token"]
    world.home.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("data/home.db*"))
    for secret in (code, token, sign_in.app["client_secret"], PASSWORD):
        assert secret.encode() not in kept
    assert sign_in.app["client_id"].encode() in kept
