"""kill -9 beside each commit, rename, fsync and request, and at random moments: one post, once; what was queued is sent.

Every point in turn with ``-m long``, with 200 random moments; each time a stated share.
"""

import random
import signal
import time
from itertools import count
from pathlib import Path

import pytest

from tests.outside.conftest import Lives
from tests.outside.law import hurt
from tests.outside.sides import Side

SHARE = 5
RANDOM_KILLS, RANDOM_KILLS_LONG = 20, 200
KINDS = ["home", "gotosocial"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [SHARE, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.timeout(900)
def test_killed_at_a_point(
    lives: Lives, side: Side, kind: str, step: int, files: list[str], tmp_path: Path
) -> None:
    """At each ``step``-th point, until the program gets to its end."""
    for number in count(0, step):
        first = hurt(lives, side, files, tmp_path / f"{number}", fatal=number)
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
    lives: Lives, side: Side, kind: str, rounds: int, files: list[str], tmp_path: Path
) -> None:
    """Wherever the process stands: on its way to queueing, and after it."""
    chance = random.Random(20)
    began_s = time.monotonic()
    assert hurt(lives, side, files, tmp_path / "whole")["ended"] == 0
    whole_s = time.monotonic() - began_s
    killed = 0
    for number in range(rounds):
        since, most_s = ("queued_s", whole_s / 4) if number % 2 else ("begun_s", whole_s / 2)
        how = {since: chance.uniform(0, most_s)}
        killed += hurt(lives, side, files, tmp_path / f"{number}", **how)["ended"] == signal.SIGALRM
    assert killed > rounds / 3, "hardly a kill came in time: the test proves nothing"
