"""kill -9 beside each commit, rename, fsync and request, and at random moments: one post, once; what was queued is sent.

Every point in turn with ``-m long``, with 200 random moments; each time a stated share.
"""

import random
import signal
from itertools import count
from pathlib import Path

import pytest

from tests.outside.conftest import Lives
from tests.outside.run_checks import run_and_check
from tests.outside.tested_servers import TargetServer

SHARE = 5
RANDOM_KILLS, RANDOM_KILLS_LONG = 20, 200
KINDS = ["home", "gotosocial"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [SHARE, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.timeout(900)
def test_killed_at_a_point(
    lives: Lives, server: TargetServer, kind: str, step: int, files: list[str], tmp_path: Path
) -> None:
    """At each ``step``-th point, until the program gets to its end."""
    for number in count(0, step):
        first = run_and_check(lives, server, files, tmp_path / f"{number}", fatal=number)
        if first["ended"] == 0:
            break
        assert first["ended"] == signal.SIGKILL
    assert number > 40, f"only {number} points were met: {first['points']}"
    met = " ".join(first["points"])
    assert all(one in met for one in ("commit of journal.db", "fsync", "POST media", "POST statuses")), met


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "rounds", [RANDOM_KILLS // 2, pytest.param(RANDOM_KILLS_LONG // 2, marks=pytest.mark.long)]
)
@pytest.mark.timeout(900)
def test_killed_at_any_moment(
    lives: Lives, server: TargetServer, kind: str, rounds: int, files: list[str], tmp_path: Path
) -> None:
    """Wherever the process stands: on its way to queueing, and after it. Moments are told by CPU time, load or not.

    A busy machine stretches that of the first life; more rounds are lived if too few kills come in time.
    """
    chance = random.Random(20)
    whole = run_and_check(lives, server, files, tmp_path / "whole")
    assert whole["ended"] == 0
    killed = 0
    for number in range(5 * rounds):
        if number >= rounds and killed > rounds / 3:
            break
        since, most_s = ("queued_s", whole["cpu_s"] / 2) if number % 2 else ("begun_s", whole["cpu_s"])
        how = {since: chance.uniform(0, most_s)}
        killed += (
            run_and_check(lives, server, files, tmp_path / f"{number}", **how)["ended"] == signal.SIGPROF
        )
    assert killed > rounds / 3, "hardly a kill came in time: the test proves nothing"
