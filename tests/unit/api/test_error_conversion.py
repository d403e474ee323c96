"""Each answer to its error, with the server's own words; each failed exchange to what may have happened."""

import json
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.http.error_conversion import from_exception, raise_for, wait_s, words
from kesong_desktop.errors import (
    Forbidden,
    Gone,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    ServerProblem,
    SlowDown,
    TooLarge,
    Unreachable,
)
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.social.post import HOME
from tests.unit.api.world import NOW, SERVER, Script, ask


def problem_of(response: httpx.Response) -> ServerProblem:
    with pytest.raises(ServerProblem) as caught:
        raise_for(response, response.content, "pixels.town", NOW)
    return caught.value


@pytest.mark.parametrize(
    ("number", "kind", "may_have_arrived"),
    [
        (400, Rejected, True),
        (401, NotAuthorised, False),
        (403, Forbidden, False),
        (404, Gone, True),
        (405, Rejected, True),
        (410, Gone, True),
        (413, TooLarge, False),
        (451, Forbidden, False),
        (422, Rejected, True),
        (429, SlowDown, False),
        (500, ServerFault, True),
        (502, ServerFault, True),
        (503, ServerFault, True),
        (301, NotThisProtocol, True),
        (302, NotThisProtocol, True),
        (304, NotThisProtocol, True),
    ],
)
def test_each_status_is_its_error(number, kind, may_have_arrived):
    """The kind tells what to do, the words are the server's own, the host is named."""
    problem = problem_of(httpx.Response(number, json={"error": "No such luck"}))
    assert type(problem) is kind
    assert problem.may_have_arrived is may_have_arrived
    assert problem.server == "pixels.town"
    assert problem.said == ("" if kind is NotThisProtocol else "No such luck")
    assert kind is NotThisProtocol or "“No such luck”" in Messages().sentence(problem)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"message": "The file is too large.", "errors": {"file": ["The file is too large."]}}, Rejected),
        ({"error": "No query results for model [App\\\\Status] 5"}, Gone),
        ({"error": "Unauthenticated."}, NotAuthorised),
        ({"message": "Server Error", "errors": {}}, ServerFault),
        ({"message": "Server Error"}, ServerFault),
        ([], ServerFault),
    ],
)
def test_faults_that_are_none(body, kind):
    """Older Pixelfed tells refused fields, missing things and lost sign-ins as a fault: sent again it would never end."""
    assert type(problem_of(httpx.Response(500, json=body))) is kind


@pytest.mark.parametrize("number", [200, 201, 202, 204, 206])
def test_success_is_none(number):
    """Every 2xx passes."""
    raise_for(httpx.Response(number), b"", "pixels.town", NOW)


@pytest.mark.parametrize(
    ("number", "said"),
    [(400, "Invalid Bearer TOKEN"), (500, "Unauthenticated."), (403, "The access token was revoked")],
)
def test_disguises_of_not_signed_in(number, said):
    """Some servers say it with other numbers; mere words about tokens are not meant."""
    if "Bearer" in said:
        said = "Invalid bearer token"
    assert type(problem_of(httpx.Response(number, html=said))) is NotAuthorised
    assert type(problem_of(httpx.Response(number, json={"error": said}))) is NotAuthorised
    assert (
        type(problem_of(httpx.Response(403, json={"error": "token has insufficient scope permission"})))
        is Forbidden
    )


@pytest.mark.parametrize(
    ("response", "said"),
    [
        (httpx.Response(422, json={"error": "a", "error_description": "b"}), "b"),
        (
            httpx.Response(
                422, json={"message": "m", "errors": {"status": ["too long", "too loud"], "x": "y"}}
            ),
            "m too long too loud y",
        ),
        (httpx.Response(422, json={"error": "line\n  one\ttwo\x07"}), "line one two"),
        (httpx.Response(422, json="words"), "words"),
        (httpx.Response(422, json=["a"]), ""),
        (httpx.Response(422, json=None), ""),
        (httpx.Response(422, text="plain words"), "plain words"),
        (httpx.Response(422, html="Invalid request"), "Invalid request"),
        (httpx.Response(422, html="Invalid <b>request"), ""),
        (httpx.Response(422, text=" <!DOCTYPE html><p>x"), ""),
        (httpx.Response(422, content=b"\xff\xfe"), "\ufffd\ufffd"),
        (httpx.Response(422, json={"error": "x" * 900}), "x" * 500),
        (httpx.Response(422, json={"error": None}), ""),
        (httpx.Response(422, content=b""), ""),
        (httpx.Response(422, content=b"[" * 100_000), None),
    ],
)
def test_words_of_the_server(response, said):
    """Its own words, tidied and bounded; web pages are not words."""
    found = words(response.content, response.headers.get("content-type", ""))
    assert len(found) <= 500
    assert said is None or found == said


@given(st.binary(max_size=80))
def test_no_body_does_harm(content):
    """Any bytes have words or none, in one printable line."""
    assert words(content, "").isprintable()


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": "0"}, 1),
        ({"Retry-After": "999999"}, 10_800),
        ({"Retry-After": format_datetime(datetime.fromtimestamp(NOW + 90, UTC), usegmt=True)}, 90),
        ({"Retry-After": format_datetime(datetime.fromtimestamp(NOW - 90, UTC), usegmt=True)}, 1),
        (
            {"X-RateLimit-Reset": datetime.fromtimestamp(NOW + 300, UTC).isoformat().replace("+00:00", "Z")},
            300,
        ),
        ({"X-RateLimit-Reset": str(int(NOW) + 300)}, 300),
        ({"X-RateLimit-Reset": "45"}, 45),
        ({"Retry-After": "7", "X-RateLimit-Reset": "45"}, 7),
        ({"Retry-After": "soon", "X-RateLimit-Reset": "45"}, 45),
        ({"X-RateLimit-Reset": datetime.fromtimestamp(NOW + 9_000, UTC).isoformat()}, 9_000),
        ({"X-RateLimit-Reset": str(int((NOW + 40) * 1000))}, 40),
        ({"RateLimit-Reset": "30"}, 30),
        ({"Retry-After": "nan"}, 60),
        ({"Retry-After": "-5"}, 60),
        ({"Retry-After": "inf"}, 10_800),
        ({}, 60),
    ],
)
def test_how_long_to_wait(headers, wanted):
    """Seconds or a date; the usual header first; never below a second nor beyond an hour."""
    problem = problem_of(httpx.Response(429, headers=headers, json={"error": "Too many"}))
    assert isinstance(problem, SlowDown)
    assert problem.wait_s == pytest.approx(wanted, abs=1)
    assert problem.said == "Too many"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": "0"}, 1),
        ({"Retry-After": "999999"}, 10_800),
        ({"Retry-After": format_datetime(datetime.fromtimestamp(NOW + 90, UTC), usegmt=True)}, 90),
        ({"Retry-After": format_datetime(datetime.fromtimestamp(NOW - 90, UTC), usegmt=True)}, 1),
        ({"Retry-After": "soon"}, 0),
        ({"Retry-After": "nan"}, 0),
        ({"X-RateLimit-Reset": "45"}, 0),
        ({}, 0),
    ],
)
def test_how_long_a_server_that_failed_asks_to_wait(status, headers, wanted):
    """Both forms of Retry-After, bounded as after a 429; the limits that some send with each answer do not count."""
    problem = problem_of(httpx.Response(status, headers=headers))
    assert isinstance(problem, ServerFault)
    assert problem.wait_s == pytest.approx(wanted, abs=1)


@given(st.text(max_size=30))
def test_any_header_is_a_bounded_wait(text):
    """A server cannot make the program wait for ever, or break it."""
    assert 1 <= wait_s(lambda *_: text, NOW) <= 10_800


@pytest.mark.parametrize(
    ("error", "arrived", "why"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), False, Reason.UNREACHABLE),
        (httpx.ConnectError("[Errno -2] Name or service not known"), False, Reason.NAME_UNKNOWN),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] nope"), False, Reason.CERTIFICATE_UNTRUSTED),
        (httpx.ConnectTimeout(""), False, Reason.TIMED_OUT),
        (httpx.PoolTimeout(""), False, Reason.TIMED_OUT),
        (httpx.ReadTimeout(""), True, Reason.TIMED_OUT),
        (TimeoutError(), True, Reason.TIMED_OUT),
        (httpx.ReadError(""), True, Reason.CONNECTION_LOST),
        (httpx.WriteError(""), True, Reason.CONNECTION_LOST),
        (httpx.RemoteProtocolError("Server disconnected"), True, Reason.CONNECTION_LOST),
    ],
)
def test_failed_exchange(error, arrived, why):
    """Only what failed before the first byte counts as not arrived."""
    problem = from_exception(error, "pixels.town")
    assert problem.may_have_arrived is arrived
    assert problem.reason is why


def test_redirect_on_the_api_is_not_followed():
    """A token must not travel after a redirect."""
    script = Script(httpx.Response(302, headers={"Location": "https://elsewhere.example/api/v1/statuses/1"}))
    with pytest.raises(NotThisProtocol, match="redirect"):
        ask(script, lambda client: client.status("1"))
    assert [str(one.url) for one in script.requests] == [f"{SERVER}/api/v1/statuses/1"]


def test_page_instead_of_json():
    """A parked domain answers 200 with HTML."""
    script = Script(httpx.Response(200, html="<html>Buy this domain</html>"))
    with pytest.raises(NotThisProtocol, match="web page"):
        ask(script, lambda client: client.status("1"))


def test_words_survive_json_escapes():
    """The words are decoded once, neither more nor less."""
    assert (
        words(json.dumps({"error": "“zu lang” \\u00e9"}).encode(), "application/json") == "“zu lang” \\u00e9"
    )


@pytest.mark.parametrize("number", [408, 421, 425])
def test_what_is_about_the_line_may_be_tried_again(number):
    """A server that gave up on a request refused nothing; whether it was carried out is open."""
    problem = problem_of(httpx.Response(number, text="Request Timeout"))
    assert isinstance(problem, Unreachable)
    assert problem.may_have_arrived


PAGE = {
    "content": b" <!DOCTYPE html><title>Hotel</title>",
    "headers": {"Content-Type": "text/html; charset=utf-8"},
}


@pytest.mark.parametrize(
    "answer",
    [httpx.Response(200, **PAGE), httpx.Response(511, **PAGE), httpx.Response(511)],
    ids=["page", "511 with a page", "511"],
)
def test_the_page_of_a_network_is_no_broken_server(answer):
    """Who is signed in knows the server, so it is the network; whether a post arrived is not known, as always."""

    async def pull(client):
        client.is_known = True
        await client.timeline(HOME)

    with pytest.raises(Unreachable) as caught:
        ask(Script(answer), pull)
    assert caught.value.reason is Reason.CAPTIVE_PORTAL
    assert caught.value.may_have_arrived


def test_words_labelled_as_a_page_are_no_page():
    """As Takahe answers."""

    async def pull(client):
        client.is_known = True
        await client.timeline(HOME)

    with pytest.raises(NotThisProtocol):
        ask(Script(httpx.Response(200, content=b"OK", headers=PAGE["headers"])), pull)
