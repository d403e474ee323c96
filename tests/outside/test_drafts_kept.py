"""kill -9 at random moments of writing: the draft is there each time, and at most a quarter of a second behind.

Twelve moments; 200 with ``-m long``, whose figures are shown with ``-s``.
"""

import json
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from kesong_desktop.paths import for_profile
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts.drafts import MIGRATIONS, DraftStore
from tests.end2end.conftest import ROOT, environment
from tests.outside.conftest import PATIENCE_S
from tests.outside.typing_process import PACE_S, sketch

PROMISE_S = 0.25
SLACK = 10
"""For one moment: the machine may have other things to do."""
FEWEST_KEYS, MOST_KEYS = 15, 80
"""Pressed without a pause: enough that a save put off by each key would be far behind."""


@dataclass(frozen=True)
class Behind:
    """What one kill cost: seconds, and keys, between the first that was lost and the last that was pressed."""

    seconds: float
    keys: int
    written: int


@pytest.fixture
def typists() -> Iterator["subprocess.Popen[str]"]:
    """Forks one writer for each line."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.outside.typing_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
        cwd=ROOT,
    ) as process:
        yield process
        process.communicate(timeout=PATIENCE_S)


@pytest.mark.parametrize("rounds", [8, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.timeout(1200)
def test_killed_while_writing(typists: "subprocess.Popen[str]", rounds: int, tmp_path: Path) -> None:
    """What is kept is the draft as it was at one moment, never a mixture, and that moment is not long ago."""
    chance = random.Random(21)
    lost = [written_and_killed(typists, chance, tmp_path / f"{number}") for number in range(rounds)]
    slowest, most = max(one.seconds for one in lost), sum(one.seconds > PROMISE_S for one in lost)
    sys.stdout.write(
        f"\n{rounds} kills: behind by {median(one.seconds for one in lost) * 1000:.0f} ms in the middle, "
        f"{slowest * 1000:.0f} ms at most, {most} times beyond the promise; "
        f"{sum(one.written for one in lost)} keys\n"
    )
    assert slowest <= SLACK * PROMISE_S
    assert median(one.keys for one in lost) <= PROMISE_S / PACE_S
    assert max(one.written for one in lost) > 2 * PROMISE_S / PACE_S, (
        "no kill came late enough to prove anything"
    )


def written_and_killed(typists: "subprocess.Popen[str]", chance: random.Random, profile: Path) -> Behind:
    """One life of a writer, and what is left of it."""
    profile.mkdir()
    log = profile / "keys.log"
    asked = {
        "profile": str(profile),
        "log": str(log),
        "seed": chance.randrange(1 << 30),
        "keys": chance.randint(FEWEST_KEYS, MOST_KEYS),
    }
    assert typists.stdin is not None
    assert typists.stdout is not None
    typists.stdin.write(json.dumps(asked) + "\n")
    typists.stdin.flush()
    assert json.loads(typists.stdout.readline()) == {"ended": signal.SIGKILL}
    lines = [line.partition(" ")[::2] for line in log.read_text("utf-8").splitlines()]
    times, sketches = [float(at) for at, _ in lines], [words for _, words in lines]
    kept = kept_in(profile)
    if kept in sketches:
        last = len(sketches) - 1 - sketches[::-1].index(kept)
    else:
        assert kept == "", f"what is kept was never on the screen: {kept}"
        last = -1
    first_lost = last + 1
    seconds = times[-1] - times[first_lost] if first_lost < len(times) else 0.0
    return Behind(seconds, len(times) - first_lost, len(times))


def kept_in(profile: Path) -> str:
    """The sketch of the only draft of a profile, or empty."""
    database = Database(for_profile(profile).drafts_db, MIGRATIONS)
    try:
        drafts = DraftStore(database).all()
    finally:
        database.close()
    assert len(drafts) <= 1
    return sketch(drafts[0]) if drafts else ""
