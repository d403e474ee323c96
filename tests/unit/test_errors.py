"""What a person is told: for each kind of failure a title, what happened, why, and what to do."""

import json
import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from kesong_desktop.api.http.error_conversion import from_exception, raise_for
from kesong_desktop.errors import KesongError, Reason, ServerProblem
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.messages.error_text import ERRORS
from kesong_desktop.ui.shell import messages

SAID = "Sonst nichts."
NOW_S = 1_700_000_000.0


def failure(name: str) -> ServerProblem:
    """What an exchange of this kind becomes."""
    answers = {
        "signed out": (401, {}),
        "forbidden": (403, {}),
        "gone": (404, {}),
        "too large": (413, {}),
        "refused field": (422, {}),
        "slow down": (429, {"Retry-After": "90"}),
        "fault": (502, {}),
        "elsewhere": (302, {"Location": "https://www.pixels.town/login"}),
    }
    if name == "unreachable":
        return from_exception(httpx.ConnectError("[Errno -2] Name or service not known"), "pixels.town")
    status, headers = answers[name]
    response = httpx.Response(status, headers=headers | {"Content-Type": "application/json"})
    try:
        raise_for(response, json.dumps({"error": SAID}).encode(), "pixels.town", NOW_S)
    except ServerProblem as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    ("name", "title", "why", "now"),
    [
        ("unreachable", "Server not found", "no server named pixels.town", "Check the address"),
        ("signed out", "Signed out", "does not accept this sign-in", "Sign in again"),
        ("forbidden", "Not allowed", "does not allow that", "another account"),
        ("gone", "Not found", "find that on pixels.town", "Refresh"),
        ("too large", "Too large", "larger than pixels.town accepts", "smaller upload size"),
        ("refused field", "Refused", "refused it", "Change what the server names"),
        ("slow down", "Too many requests", "slow down until", "automatically"),
        ("fault", "Server error", "(502)", "automatically"),
        ("elsewhere", "Not a supported server", "a redirect (302) to www.pixels.town", "Check that the address"),
    ],
)  # fmt: skip
def test_each_kind_of_failure(name: str, title: str, why: str, now: str) -> None:
    """The window and the command line say the same, and the server's own words are kept where it had any."""
    error = failure(name)
    assert messages.title(error) == title
    assert why in messages.what(error)
    assert now in messages.what_now(error)
    sentence = Messages().sentence(error)
    assert "pixels.town" in sentence
    assert sentence == messages.sentence(error)
    assert (f"“{SAID}”" in sentence) is (name not in {"unreachable", "elsewhere"})


def test_slow_down_says_until_when() -> None:
    """An hour on this computer's clock, not a number to add."""
    before = datetime.now(UTC)
    told = re.search(r"until (\d\d:\d\d:\d\d)\.", Messages().sentence(failure("slow down")))
    after = datetime.now(UTC)
    assert told
    ends = [f"{(moment + timedelta(seconds=90)).astimezone():%H:%M:%S}" for moment in (before, after)]
    assert ends[0] <= told[1] <= ends[1] or ends[1] < ends[0]


def kinds(kind: type[KesongError] = KesongError) -> list[type[KesongError]]:
    """Every class of the tree."""
    return [one for child in kind.__subclasses__() for one in (child, *kinds(child))]


def test_every_class_has_a_reason_of_its_own() -> None:
    """None falls back to the one that says nothing."""
    ours = [one for one in kinds() if one.__module__ == KesongError.__module__]
    assert [one for one in ours if one.default_reason is Reason.UNKNOWN] == []


def test_every_reason_has_a_title() -> None:
    """And a sentence of what happened; only the unknown one says nothing more."""
    assert [reason for reason in Reason if reason not in ERRORS] == []
    assert [reason for reason, text in ERRORS.items() if not (text.title and text.what)] == []
    unknown = ERRORS[Reason.UNKNOWN].title
    assert [reason for reason, text in ERRORS.items() if text.title == unknown] == [Reason.UNKNOWN]
