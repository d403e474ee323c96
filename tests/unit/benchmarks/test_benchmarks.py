"""The law by which the benchmarks measure, with a clock that the work itself moves. No figure of this machine is judged."""

import gc
import importlib.util
import json
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import decode, editor, measure, pages, start, upload
from benchmarks.child import find
from benchmarks.measure import Bench, Part, result, within

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def no_collections(request, monkeypatch):
    """No figure is judged, so none has to be spared the collector; before each sample it looks through all that tests made."""
    if request.function is not test_samples_are_spared_old_garbage:
        monkeypatch.setattr(measure, "no_old_rubbish", nullcontext)


class Course:
    """Two runners whose times are given beforehand, and the clock that they move."""

    def __init__(self, ours: list[float], theirs: list[float]) -> None:
        self.now = 0.0
        self.ran: list[str] = []
        self._times = {"ours": iter(ours), "theirs": iter(theirs)}

    def run(self, name: str) -> None:
        """The next time of ``name`` passes."""
        self.ran.append(name)
        self.now += next(self._times[name])

    def race(self, *, quick: bool = False, sample_s: float = 0.0) -> Part:
        """What the harness makes of it."""
        bench = Bench(Path(), quick, lambda: self.now)
        part = Part("page", "peer", 0.8)
        return bench.race(part, lambda: self.run("ours"), lambda: self.run("theirs"), sample_s=sample_s)


def test_by_turns_and_the_median_counts():
    """One warm-up each that is not counted, five rounds by turns; an outlier on either side moves nothing."""
    course = Course([99, 1, 2, 3, 2, 90], [99, 4, 4, 80, 4, 4])
    part = course.race()
    assert course.ran == ["ours", "theirs"] * 6
    assert (part.ours, part.theirs, part.ratio) == (2, 4, 0.5)
    assert (part.name, part.peer, part.bound, part.holds) == ("page", "peer", 0.8, True)


def test_samples_are_spared_old_garbage():
    """While the work runs, what was there before is left out of collections, and afterwards it is not."""
    frozen = []
    Bench(Path(), quick=True).race(Part("a", "b", 1), lambda: frozen.append(gc.get_freeze_count()), int)
    assert all(frozen)
    assert len(frozen) == 2
    assert gc.get_freeze_count() == 0


def test_quick_is_one_round():
    """Enough to see that it runs."""
    course = Course([9, 1], [9, 2])
    assert course.race(quick=True).ratio == 0.5
    assert course.ran == ["ours", "theirs"] * 2


def test_short_work_is_repeated_within_a_sample():
    """As often for both; the figures are those of one call."""
    course = Course([1] * 21, [2] * 21)
    part = course.race(sample_s=4)
    assert course.ran[2:10] == ["ours"] * 4 + ["theirs"] * 4
    assert (part.ours, part.theirs, part.ratio) == (1, 2, 0.5)


def test_worst_part_speaks_for_the_benchmark():
    """Worst by its own bound, not by its ratio; what only informs never speaks."""
    parts = [
        Part("a", "curl", 1.4, 1.2, 12, 10),
        within("b", 7.5, 8.0, "MB"),
        Part("c", "orjson", None, 50.0, 50, 1),
    ]
    told = result(parts)
    assert (told["ratio"], told["bound"], told["peer"], told["holds"]) == (7.5 / 8, 1.0, "limit", True)
    assert told["parts"]["b"] == {
        "ratio": 7.5 / 8, "bound": 1.0, "peer": "limit", "holds": True, "ours": 7.5, "theirs": 8.0, "unit": "MB",
    }  # fmt: skip
    assert told["parts"]["c"]["holds"]


def test_one_part_beyond_its_bound_fails_all():
    """The benchmark holds where all its parts do."""
    assert not result([within("a", 8.1, 8.0, "MB"), Part("b", "curl", 1.4, 1.0, 1, 1)])["holds"]
    assert within("a", 8.0, 8.0, "MB").holds


def test_missing_peer_is_no_success():
    """It is told as null, and is the worst part."""
    told = result([Part("a", "curl", 1.4), within("b", 9, 1, "MB")])
    assert (told["ratio"], told["peer"], told["holds"]) == (None, "curl", False)
    json.dumps(told)


def test_peers_that_are_not_installed(monkeypatch, tmp_path):
    """Neither orjson nor curl: told, and nothing breaks."""
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert [part.ratio for part in decode.run(Bench(tmp_path, quick=True))] == [None] * 4
    monkeypatch.setattr(upload.shutil, "which", lambda _: None)
    assert [part.ratio for part in upload._pictures(Bench(tmp_path), "http://127.0.0.1:9")] == [None] * 2


@pytest.mark.parametrize("make", [pages.feed, *(lambda s=s: pages.recorded(s) for s in pages.SERVERS)])
def test_pages_are_forty_different_posts(make):
    """And the same ones each time."""
    page = make()
    assert len({one["id"] for one in json.loads(page)}) == pages.POSTS
    assert make() == page


def test_unknown_name_is_a_usage_error(capsys):
    """With the names that there are."""
    with pytest.raises(SystemExit, match="2"):
        command.main(["decoed"])
    assert "decode, upload, queue" in capsys.readouterr().err


def test_a_benchmark_that_breaks_is_reported_and_stops_no_other(monkeypatch, tmp_path, capfd):
    """Its exit code stands in the table; what it prints is not in the answer, and its process is not ours."""
    (tmp_path / "broken_bench.py").write_text(
        "import json, os, sys\nname, answer = sys.argv[1:3]\nprint('noise')\n"
        "if name == 'bad': os._exit(3)\n"
        "open(answer, 'w').write(json.dumps({'pid': os.getpid(), 'quick': sys.argv[3:]}))\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    bad = command.measured("bad", quick=False, module="broken_bench")
    good = command.measured("good", quick=True, module="broken_bench")
    assert (bad["holds"], bad["failed"]) == (False, 3)
    assert good["quick"] == ["--quick"]
    assert good["pid"] != os.getpid()
    assert capfd.readouterr().out == ""
    assert "exit code 3" in command.table({"bad": bad})


@pytest.mark.parametrize("name", command.NAMES)
def test_every_name_is_a_benchmark(name):
    """With a function that measures."""
    assert callable(find(name))


def test_table_has_a_line_for_each_part():
    """With the figures in a fitting unit, and the verdict."""
    lines = command.table(
        {
            "x": result(
                [
                    Part("a", "curl", 1.4),
                    within("b", 9, 8, "MB"),
                    Part("c", "orjson", None, 0.5, 0.001, 0.002),
                ]
            )
        }
    )
    assert [line.split() for line in lines.splitlines()[1:]] == [
        ["x", "a", "-", "-", "-", "1.40", "FAILS", "not", "installed:", "curl"],
        ["x", "b", "9.00", "MB", "8.00", "MB", "1.12", "1.00", "FAILS", "limit"],
        ["x", "c", "1.000", "ms", "2.000", "ms", "0.50", "-", "orjson"],
    ]  # fmt: skip


def test_json_is_all_that_stdout_holds():
    """As a process of its own."""
    run = [sys.executable, "-m", "benchmarks", "decode", "--quick", "--json"]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    told = json.loads(done.stdout)
    assert set(told) == {"decode"}
    assert set(told["decode"]) == {"ratio", "bound", "peer", "holds", "parts"}
    assert set(told["decode"]["parts"]) == {"feed", "gotosocial", "takahe", "feed, words read"}
    assert done.returncode == (0 if told["decode"]["holds"] else 1)


def test_uploads_arrive_whole(tmp_path):
    """The sink takes what our client sends, and the child that measures memory tells a number."""
    with upload.sink.running() as origin:
        assert upload._clip(Bench(tmp_path, quick=True), origin).ratio is not None


def test_queue_queues(tmp_path):
    """Every post becomes a job on a profile of its own."""
    names = [part.name for part in find("queue")(Bench(tmp_path, quick=True))]
    assert names == ["one post, p99", "one post, median", "20 posts"]


def test_export_and_its_peer_make_the_same_picture(tmp_path, monkeypatch):
    """Else there is nothing to compare; without pyvips it is told that it is missing."""
    assert [part.ratio is None for part in find("export")(Bench(tmp_path, quick=True))] == [
        importlib.util.find_spec("pyvips") is None
    ] * 3
    monkeypatch.setitem(sys.modules, "pyvips", None)
    assert [part.ratio for part in find("export")(Bench(tmp_path, quick=True))] == [None] * 3


@pytest.fixture
def application(qapp):
    """The application of all tests: one that a benchmark makes would keep its language and style."""
    font = qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setFont(font)


@pytest.mark.usefixtures("application")
def test_the_editor_is_dragged(tmp_path, monkeypatch):
    """Frames of crop and straighten; drafts and exact pictures of each slider, beside pyvips, which makes the same ones."""
    monkeypatch.setattr(editor, "_DRAGS", {name: editor._DRAGS[name] for name in ("clarity", "straighten")})
    monkeypatch.setattr(editor, "_SIDE", 360)
    parts = find("editor")(Bench(tmp_path, quick=True))
    assert len({part.name for part in parts}) == len(parts) == 13
    beside = [part for part in parts if part.peer == "pyvips"]
    assert {part.theirs for part in parts if part not in beside} == {16.7, 33.0, 250.0}
    assert [part.ratio is None for part in beside] == [importlib.util.find_spec("pyvips") is None] * 3
    monkeypatch.setitem(sys.modules, "pyvips", None)
    assert [part.ratio for part in editor._beside_vips(Bench(tmp_path), None, tmp_path)] == [None] * 3


def test_both_windows_are_painted_and_closed(tmp_path):
    """By the clock and in processor time; a program that paints nothing is no fast one."""
    parts = find("start")(Bench(tmp_path, quick=True))
    assert [part.bound for part in parts] == [1.4, 1.4, None, None, None, 6.0, None, 1.0]
    assert all(part.ratio is not None and part.ratio > 0 for part in parts)
    (tmp_path / "file").touch()
    with pytest.raises(AssertionError, match="painted no window"):
        start.started(Bench(tmp_path), ["content", str(tmp_path / "file")])
