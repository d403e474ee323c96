"""A command asks once: what it says of a failure promises nothing that nobody does."""

import re
from collections.abc import Iterator

import httpx
import pytest

from kesong_desktop.cli.context import sentence
from kesong_desktop.errors import UNREACHABLE_REASONS, Reason
from kesong_desktop.model.failure import Failure
from tests.fakes.servers.model import TOKEN, Model
from tests.fakes.servers.over_http import Served
from tests.unit.cli.conftest import Kesong, complaint

PROMISE = re.compile(r"automatically|is tried again|are tried again|is kept and tried|nothing was lost")
PORTAL = httpx.Response(200, html="<h1>Welcome to the hotel</h1>")
ANSWERS = {
    "portal": PORTAL,
    "portal that says so": httpx.Response(511, html="<h1>Sign in</h1>"),
    "fault": httpx.Response(500, html="<h1>Oops</h1>"),
    "busy": httpx.Response(503, headers={"retry-after": "60"}),
    "too many": httpx.Response(429),
    "gave up": httpx.Response(408),
}


class Away:
    """What stands between: ``answer`` takes the place of the server's, once there is one."""

    answer: httpx.Response | None = None

    def before(self, _: str) -> httpx.Response | None:
        one = self.answer
        return one and httpx.Response(one.status_code, headers=one.headers, content=one.content)


@pytest.fixture
def away(kesong: Kesong) -> Iterator[Away]:
    """A server that was signed in to."""
    between = Away()
    with Served(Model(), before=between.before) as served:
        added = kesong("account", "add", served.url, "--token-stdin", stdin=TOKEN)
        assert added.code == 0, added.err
        yield between


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("command", ["feed", "feed --json", "feed --all-accounts"])
def test_a_command_that_asks_once_promises_nothing(
    away: Away, kesong: Kesong, command: str, answer: str
) -> None:
    """One line, with something that a person can do."""
    away.answer = ANSWERS[answer]
    told = complaint(kesong(*command.split()))
    assert not PROMISE.search(told), told
    assert re.search(r"[Tt]ry again|then try", told), told


def test_a_captive_portal_is_told_by_its_page(away: Away, kesong: Kesong) -> None:
    away.answer = PORTAL
    assert complaint(kesong("feed")).endswith(
        "Open any website in your browser and sign in to the network, then try again."
    )


def test_diagnosis_and_plan_promise_nothing(away: Away, kesong: Kesong) -> None:
    """``doctor`` grades, and ``plan list`` goes on without the server."""
    away.answer = PORTAL
    (bad,) = [one for one in kesong("doctor", "--json").json["checks"] if one["grade"] == "bad"]
    assert "then try again" in bad["fix"]
    assert not PROMISE.search(kesong("plan", "list").err)


@pytest.mark.parametrize("reason", sorted(UNREACHABLE_REASONS | {Reason.SERVER_FAULT, Reason.SLOW_DOWN}))
def test_a_job_that_waits_says_what_sends_it(reason: Reason) -> None:
    """Nothing does while neither the window nor ``outbox run`` is open."""
    told = sentence(Failure(reason, {"server": "one.example", "until": "12:00", "status": 500}))
    assert not PROMISE.search(told)
    if reason in {Reason.CAPTIVE_PORTAL, Reason.UNREACHABLE, Reason.SERVER_FAULT, Reason.SLOW_DOWN}:
        assert "kesong outbox run" in told
