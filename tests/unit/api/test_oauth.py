"""Signing in: PKCE, apps, codes and tokens, and each way in which it can fail."""

import asyncio
import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api import oauth
from kesong_desktop.api.oauth import AppCredentials, TokenGrant, make_pkce
from kesong_desktop.errors import (
    AppForgotten,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    SignInFailed,
    SlowDown,
    Unreachable,
)
from tests.unit.api.world import SERVER, Script

APP = AppCredentials("id", "hush", "http://127.0.0.1:9/x")


def test_pkce_of_the_rfc():
    """RFC 7636, appendix B."""
    octets = bytes(
        [116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105,
         214, 191, 240, 91, 88, 5,
         88, 83, 132, 141, 121]
    )  # fmt: skip
    verifier, challenge = make_pkce(octets)
    assert verifier == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@given(st.binary(min_size=32, max_size=32))
def test_pkce_of_any_bytes(octets):
    """43 safe characters each, and the challenge is the verifier's hash."""
    verifier, challenge = make_pkce(octets)
    assert len(verifier) == len(challenge) == 43
    assert base64.urlsafe_b64decode(challenge + "=") == hashlib.sha256(verifier.encode()).digest()


def test_page_to_sign_in():
    """Everything that the server needs, and not the secret."""
    url = oauth.authorize_url(SERVER, APP, state="s&t", challenge="c")
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert url.startswith(f"{SERVER}/oauth/authorize?")
    assert query == {
        "response_type": "code",
        "client_id": "id",
        "redirect_uri": APP.redirect_uri,
        "scope": oauth.SCOPES,
        "state": "s&t",
        "code_challenge": "c",
        "code_challenge_method": "S256",
    }
    assert "hush" not in url + repr(APP)


def with_http(script: Script, call):
    async def run():
        async with httpx.AsyncClient(transport=httpx.MockTransport(script)) as http:
            return await call(http)

    return asyncio.run(run())


def sent(script: Script) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(script.requests[-1].content.decode()).items()}


def test_register():
    """The program is made known for one redirect address."""
    script = Script(httpx.Response(200, json={"client_id": 5, "client_secret": "hush", "vapid_key": None}))
    app = with_http(script, lambda http: oauth.register_app(SERVER, "http://127.0.0.1:9/x", http=http))
    assert app == AppCredentials("5", "hush", "http://127.0.0.1:9/x")
    assert script.asked == ["POST /api/v1/apps"]
    assert sent(script)["redirect_uris"] == "http://127.0.0.1:9/x"


@pytest.mark.parametrize("answer", [{}, {"client_id": "x"}, {"client_id": "", "client_secret": "y"}, [], "x"])
def test_register_without_an_answer(answer):
    """An app without id or secret is none."""
    with pytest.raises(NotThisProtocol):
        with_http(
            Script(httpx.Response(200, json=answer)), lambda http: oauth.register_app(SERVER, "x", http=http)
        )


def exchange(*responses: httpx.Response) -> tuple[TokenGrant, Script]:
    script = Script(*responses)
    return with_http(
        script, lambda http: oauth.exchange(SERVER, APP, " code\n", "verifier", http=http)
    ), script


def test_exchange():
    """The code, trimmed, with its verifier."""
    grant, script = exchange(httpx.Response(200, json={"access_token": "T", "token_type": "Bearer"}))
    assert grant == TokenGrant("T")
    assert sent(script)["code"] == "code"
    assert sent(script)["code_verifier"] == "verifier"
    assert sent(script)["grant_type"] == "authorization_code"


@pytest.mark.parametrize(
    ("more", "renewal", "life_s"),
    [({"refresh_token": "R", "expires_in": 31_536_000}, "R", 31_536_000), ({"refresh_token": None, "expires_in": "x"}, "", 0),
     ({"refresh_token": 5, "expires_in": True}, "", 0), ({"expires_in": -1}, "", 0)],
)  # fmt: skip
def test_token_that_expires(more, renewal, life_s):
    """What it can be renewed with, and how long it lives; nonsense counts as nothing."""
    grant, _ = exchange(httpx.Response(200, json={"access_token": "secret-token"} | more))
    assert (grant.refresh_token, grant.life_s) == (renewal, life_s)
    assert "secret-token" not in repr(grant)


def test_refresh():
    """The refresh token goes with the app's own credentials; a refusal is a sign-in that ended."""
    script = Script(
        httpx.Response(200, json={"access_token": "T2", "refresh_token": "R2", "expires_in": 60}),
        httpx.Response(
            401, json={"error": "invalid_request", "error_description": "The refresh token is invalid."}
        ),
    )
    grant = with_http(script, lambda http: oauth.refresh(SERVER, APP, "R", http=http))
    assert grant == TokenGrant("T2", "R2", 60)
    assert sent(script)["grant_type"] == "refresh_token"
    assert sent(script)["refresh_token"] == "R"
    with pytest.raises(SignInFailed, match="refresh token is invalid"):
        with_http(script, lambda http: oauth.refresh(SERVER, APP, "R", http=http))


@pytest.mark.parametrize(
    ("response", "known"),
    [
        (httpx.Response(200, json={"access_token": "A"}), True),
        (
            httpx.Response(
                401, json={"error": "invalid_client", "error_description": "Client authentication failed"}
            ),
            False,
        ),
        (httpx.Response(400, json={"error": "invalid_client"}), False),
        (httpx.Response(400, json={"error": "unsupported_grant_type"}), True),
        (httpx.Response(404, html="<p>"), True),
        (httpx.Response(200, html="<p>"), True),
        (httpx.Response(500, html="<p>"), True),
    ],
)
def test_app_that_the_server_has_forgotten(response, known):
    """Only its own word counts; a server that has no such grant may well know the app."""
    assert with_http(Script(response), lambda http: oauth.is_known(SERVER, APP, http=http)) is known


@pytest.mark.parametrize("number", [400, 401, 403, 422])
def test_code_that_is_refused(number):
    """The server's words say why."""
    with pytest.raises(SignInFailed, match="grant is invalid"):
        exchange(
            httpx.Response(number, json={"error": "invalid_grant", "error_description": "grant is invalid"})
        )


@pytest.mark.parametrize("error", ["invalid_client", "invalid_client_id", "Unknown client"])
@pytest.mark.parametrize("number", [400, 401])
def test_program_that_the_server_does_not_know(error, number):
    """Another code would not help, another registration does."""
    with pytest.raises(AppForgotten):
        exchange(httpx.Response(number, json={"error": error}))


def test_server_that_breaks_at_a_wrong_code():
    """Takahē answers with a page and a fault: what to do is to begin again, not to wait for a repair."""
    page = "<!DOCTYPE html><html><title>Internal Error</title></html>"
    with pytest.raises(SignInFailed, match=Reason.SIGN_IN_CODE_USED):
        exchange(httpx.Response(500, html=page))


@pytest.mark.parametrize("answer", [{}, {"access_token": ""}, {"access_token": 5}])
def test_exchange_without_a_token(answer):
    """An answer without a token is no sign-in."""
    with pytest.raises(SignInFailed, match=Reason.SIGN_IN_NO_TOKEN):
        exchange(httpx.Response(200, json=answer))


@pytest.mark.parametrize(
    ("response", "kind"),
    [(httpx.Response(500, json={"error": "x"}), ServerFault), (httpx.Response(502, html="<p>"), ServerFault),
     (httpx.Response(429), SlowDown),
     (httpx.Response(200, html="<p>"), NotThisProtocol)],
)  # fmt: skip
def test_a_failure_while_exchanging_is_not_the_codes_fault(response, kind):
    """A fault, a full house and a web page are told as what they are."""
    with pytest.raises(kind):
        exchange(response)


def test_wait_while_exchanging():
    """A date is counted by the server's own clock."""
    headers = {"Date": "Tue, 14 Nov 2023 22:13:20 GMT", "Retry-After": "Tue, 14 Nov 2023 22:13:50 GMT"}
    with pytest.raises(SlowDown) as caught:
        exchange(httpx.Response(429, headers=headers))
    assert caught.value.wait_s == 30


def test_no_network_while_exchanging():
    """So is a network that is gone."""

    def refuse(request):
        raise httpx.ConnectError("[Errno 111] Connection refused")

    with pytest.raises(Unreachable):
        with_http(refuse, lambda http: oauth.exchange(SERVER, APP, "code", "verifier", http=http))


@pytest.mark.parametrize(
    "response", [httpx.Response(200, json={}), httpx.Response(404), httpx.Response(500, html="<p>")]
)
def test_revoke_never_fails(response):
    """Signing out works, whatever the server says."""
    script = Script(response)
    with_http(script, lambda http: oauth.revoke(SERVER, APP, "T", http=http))
    assert sent(script)["token"] == "T"


def test_refused_registration_keeps_the_words():
    """What the server did not like is told."""
    script = Script(httpx.Response(422, json={"error": "Redirect URI must be absolute"}))
    with pytest.raises(Rejected) as caught:
        with_http(script, lambda http: oauth.register_app(SERVER, "x", http=http))
    assert caught.value.said == "Redirect URI must be absolute"
