"""Each way in which a line breaks, at each thing that the program asks: one post, whole, and no fault of the program.

A fifth of the cases is tried each time, so that each fault and each question comes in; ``-m long`` tries all.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.faults import FAULTS
from tests.outside.conftest import Program, Told, log_of, signed_in
from tests.outside.tested_servers import TargetServer, made

QUESTIONS = {
    "home": {
        "who I am": r"GET /api/v1/accounts/verify_credentials",
        "what it can do": r"GET /api/v2/instance",
        "upload": r"POST /api/v2/media",
        "post": r"POST /api/v1/statuses",
        "read": r"GET /api/v1/timelines/home",
        "picture": r"GET /media/.*",
    },
    "gotosocial": {
        "upload": r"POST /api/v2/media",
        "post": r"POST /api/v1/statuses",
        "look": r"GET /api/v1/accounts/7/statuses",
    },
}
CASES = [
    (kind, question, fault) for kind, asked in QUESTIONS.items() for question in asked for fault in FAULTS
]
SHARE = 9
_TRIES = 8


def some_now() -> list[Any]:
    """The cases, those that only the long run tries marked as such."""
    return [
        pytest.param(*case, marks=() if number % SHARE == 0 else pytest.mark.long, id=" - ".join(case))
        for number, case in enumerate(CASES)
    ]


@pytest.fixture
def server(kind: str, tmp_path: Path) -> Iterator[TargetServer]:
    """The server of the case."""
    with made(kind, tmp_path / "home") as server:
        yield server


def refreshed(program: Program, account: str) -> None:
    """Refresh as a person does: again where it failed once, and not before the time that a server told."""
    for _ in range(_TRIES):
        try:
            program("refresh", account=account)
        except Told:
            program("pass_time")
        else:
            return
    program("refresh", account=account)


@pytest.mark.parametrize(("kind", "question", "fault"), some_now())
def test_one_post_whatever_the_connection_does(
    program: Program,
    server: TargetServer,
    kind: str,
    question: str,
    fault: str,
    files: list[str],
    tmp_path: Path,
) -> None:
    """It is there once, with both pictures and their descriptions in order, and the program says so."""
    profile = tmp_path / "profile"
    with FaultProxy(server.url) as proxy:
        program("open", profile=str(profile))
        due = proxy.break_next(QUESTIONS[kind][question], FAULTS[fault])
        if question == "look":  # there is something to look for only where an answer was lost
            proxy.break_next(QUESTIONS[kind]["post"], FAULTS["answer lost"])
        account = signed_in(program, proxy.url, server.token)
        program("post", account=account, files=files, text="a day out")
        for _ in range(8):
            (job,) = program("drain")
            if job["state"] in {"published", "asking", "parked"}:
                break
        refreshed(program, account)
        if question == "picture" and not program("media", account=account):
            assert program("media", account=account)
        program("close")
    assert due.met == 1, "the fault was not met: the case proves nothing"
    assert server.posts() == [("a day out", ["lake", "hill"])]
    assert job["state"] == "published"
    assert "Traceback" not in log_of(profile)
