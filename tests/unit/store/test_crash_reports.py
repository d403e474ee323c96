"""Crash reports: written without what is private, bounded, and told of once."""

from pathlib import Path

import pytest

from kesong_desktop.redaction import make_redact
from kesong_desktop.store.crash_reports import CrashReports

NOW_S = 1_790_000_000.0


@pytest.fixture
def moments():
    """The clock's moments, one for each look."""
    return iter(NOW_S + number for number in range(1000))


@pytest.fixture
def reports(tmp_path, moments):
    """Reports of a person whose home is /home/ana."""
    return CrashReports(tmp_path, lambda: next(moments), make_redact(Path("/home/ana"), "ana"))


def crashed(words="token=s3cr3t in /home/ana/Pictures at 52.51630, 13.37770"):
    """An error with its traceback."""
    try:
        _crash(words)
    except ValueError as error:
        return error


def _crash(words):
    raise ValueError(words)


def test_a_report_has_the_traceback_and_nothing_private(reports):
    """Where it happened is there; the secret, the folder and the place are not."""
    text = reports.read(reports.write(crashed(), "the window"))
    assert "in _crash" in text
    assert "ValueError" in text
    assert "In: the window" in text
    assert not [word for word in ("s3cr3t", "/home/ana", "52.5") if word in text]


def test_the_same_fault_is_reported_three_times(reports):
    """A fault in a timer does not fill the disk."""
    error = crashed()
    assert [bool(reports.write(error, "x")) for _ in range(5)] == [True, True, True, False, False]


def test_the_latest_ten_are_kept(reports):
    """The oldest go."""
    names = [reports.write(crashed(f"fault {number}"), "x") for number in range(13)]
    assert [one.name for one in reports.all()] == names[:2:-1]


def test_seen_reports_are_known_as_such(reports):
    """Until there is another one."""
    reports.write(crashed("one"), "x")
    assert [one.is_seen for one in reports.all()] == [False]
    reports.mark_seen()
    reports.write(crashed("two"), "x")
    assert [one.is_seen for one in reports.all()] == [False, True]


def test_a_person_is_told_once(reports):
    """At the next start, and not at the one after it."""
    reports.write(crashed("one"), "x")
    reports.write(crashed("two"), "x")
    assert [reports.take_unseen() for _ in range(2)] == [2, 0]


def test_a_report_that_is_removed_is_gone(reports):
    """And no name leads out of the folder."""
    name = reports.write(crashed(), "x")
    reports.remove(name)
    assert reports.all() == []
    assert reports.read(name) == ""
    assert reports.read("../../etc/hostname") == ""


def test_a_disk_that_takes_nothing(tmp_path):
    """No report, and no error above the error."""
    lost = CrashReports(tmp_path / "gone", lambda: NOW_S, str)
    assert lost.write(crashed(), "x") == ""
    assert lost.all() == []


def test_what_a_crashed_process_left_is_made_a_report(reports, tmp_path, monkeypatch):
    """The dump of the process before, without the user's folder; the own one is removed at the end."""
    enabled = []
    monkeypatch.setattr("kesong_desktop.store.crash_reports.faulthandler.enable", enabled.append)
    monkeypatch.setattr("kesong_desktop.store.crash_reports.faulthandler.disable", lambda: None)
    (tmp_path / "fatal.dump").write_text(
        'Fatal Python error: Segmentation fault\n  File "/home/ana/x.py", line 3\n'
    )
    with reports.watch_process():
        assert len(enabled) == 1
        (one,) = reports.all()
        text = reports.read(one.name)
        assert "Segmentation fault" in text
        assert "/home/ana" not in text
    assert not (tmp_path / "fatal.dump").exists()


def test_a_process_that_ended_well_leaves_nothing(reports, monkeypatch):
    """An empty dump is no crash."""
    monkeypatch.setattr("kesong_desktop.store.crash_reports.faulthandler.enable", lambda _: None)
    monkeypatch.setattr("kesong_desktop.store.crash_reports.faulthandler.disable", lambda: None)
    for _ in range(2):
        with reports.watch_process():
            pass
    assert reports.all() == []
