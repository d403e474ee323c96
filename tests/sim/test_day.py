"""A busy account through a day in simulated time: nothing is missed or doubled, and it costs no more at the end than before."""

import tracemalloc
from pathlib import Path

import pytest

from tests.sim.day import DAY, SHORT, Day, DayReport, resident_bytes

MOST_REQUESTS = 260
"""In an hour, of one account without a stream: its polls each minute, likes, posts, and what is read of gaps."""
MOST_GROWTH = 0.05
"""Of the process, from the third hour to the last; measured: 0.040 (docs/reliability.md)."""


def is_complete(report: DayReport) -> None:
    """All that others posted is there, all that was done is done, once, and no hour had too many requests."""
    assert report.missed == set()
    assert report.open_jobs == []
    assert report.doubled == []
    assert max(report.requests.values()) <= MOST_REQUESTS


def test_some_hours(tmp_path: Path) -> None:
    """With a captive portal, a sleep, and a server that limits requests."""
    is_complete(Day(tmp_path, 1, SHORT).run())


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_whole_day(tmp_path: Path) -> None:
    """All of it, and from the third hour on the program hardly grows."""
    process_bytes = resident_bytes()
    tracemalloc.start()
    try:
        report = Day(tmp_path, 1, DAY).run()
    finally:
        tracemalloc.stop()
    is_complete(report)
    assert max(report.memory[3:]) - report.memory[2] <= MOST_GROWTH * process_bytes
