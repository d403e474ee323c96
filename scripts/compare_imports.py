"""Import a folder of photos with Kesong and with the photo programs installed here: ``python scripts/compare_imports.py [DIR]``.

Each program opens DIR (default: 500 photos of 12 MP, drawn for it) on an X server and a home folder of its own. Printed are
the seconds from the command until all thumbnails are in its cache, and the most memory (proportional set size, MB) of all
its processes. Where a cache stops growing before, the number of thumbnails is printed with the time of the last one: such
a program makes those on the screen only.

Not measured, because it cannot be told from outside when a window is complete: the first screenful, and starting again.
digiKam is left out, as its first start asks for a collection in a dialog, and so is Geeqie, whose thumbnails have to be turned
on in its window: it does not take that from a settings file written beforehand.
"""

import argparse
import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.photo_import import make_photos

ROOT = Path(__file__).resolve().parents[1]
_SCREEN = "-screen 0 1440x900x24"
_LOOK_S = 0.2
_STILL_S = 20.0
"""A cache that did not grow for so long is complete."""
_AT_MOST_S = 600.0


@dataclass(frozen=True, slots=True)
class Contender:
    """A program: its name, its command for a home and a folder, what is written before, and how its thumbnails are counted."""

    name: str
    program: str
    command: Callable[[Path, Path], list[str]]
    prepare: Callable[[Path, Path], None]
    count: Callable[[Path], int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``made`` thumbnails after ``took_s`` seconds, and the most memory in MB."""

    made: int
    took_s: float
    most_mb: float


def contenders() -> list[Contender]:
    """Return Kesong, and the installed programs that accept a folder on their command line."""
    return [
        Contender("Kesong", sys.executable, _our_command, _nothing, _our_count),
        Contender(
            "gThumb",
            "gthumb",
            lambda _, folder: ["gthumb", str(folder)],
            _nothing,
            _cached(".cache/thumbnails"),
        ),
        Contender(
            "Shotwell",
            "shotwell",
            lambda home, _: ["shotwell", "--datadir", str(home / "shotwell")],
            _prepare_shotwell,
            _cached("shotwell/thumbs/thumbs360", ".cache/shotwell/thumbs/thumbs360"),
        ),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is installed and print a table; 0 where all that is installed ran."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, help="photos to import; drawn if none is given")
    parser.add_argument("--count", type=int, default=500, help="how many photos are drawn")
    parser.add_argument("--only", default="", help="names of programs, with commas")
    asked = parser.parse_args(arguments)
    if shutil.which("xvfb-run") is None or not Path("/proc/self/smaps_rollup").exists():
        parser.error("this needs Linux and xvfb-run (Debian's package xvfb)")
    with tempfile.TemporaryDirectory(prefix="kesong-compare-") as place:
        folder = asked.folder
        if folder is None:
            folder = Path(place) / "photos"
            make_photos(folder, asked.count)
        count = sum(path.is_file() for path in folder.iterdir())
        print(f"{count} photos, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        print("| program | thumbnails | seconds | memory, MB |\n|---|---|---|---|")
        wanted = [one for one in contenders() if not asked.only or one.name in asked.only.split(",")]
        results = [_report(one, folder, count, Path(place)) for one in wanted]
        return 0 if all(results) else 1


def _report(contender: Contender, folder: Path, count: int, place: Path) -> bool:
    if shutil.which(contender.program) is None:
        print(f"| {contender.name} | not installed | | |")
        return True
    home = place / f"home-{contender.name}"
    home.mkdir()
    outcome = measure(contender, home, folder, count)
    print(f"| {contender.name} | {outcome.made} | {outcome.took_s:.1f} | {outcome.most_mb:.0f} |", flush=True)
    return outcome.made > 0


def measure(contender: Contender, home: Path, folder: Path, count: int) -> Outcome:
    """Start a program on an empty home, watch its cache until all thumbnails are there or none comes any more, and end it."""
    contender.prepare(home, folder)
    command = ["xvfb-run", "-a", "-s", _SCREEN, *_with_session_bus(), *contender.command(home, folder)]
    began_s = grown_s = time.monotonic()
    with (home / "output.txt").open("wb") as output:
        running = subprocess.Popen(  # noqa: S603 - the command is made above
            command, env=_environment(home), stdout=output, stderr=output, start_new_session=True
        )
    made, most_mb = 0, 0.0
    try:
        while (
            made < count and time.monotonic() - grown_s < _STILL_S and time.monotonic() - began_s < _AT_MOST_S
        ):
            if running.poll() is not None:
                break
            time.sleep(_LOOK_S)
            now = contender.count(home)
            if now > made:
                made, grown_s = now, time.monotonic()
            most_mb = max(most_mb, _memory_mb(running.pid))
    finally:
        _end(running)
    return Outcome(made, grown_s - began_s, most_mb)


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End a program and all that it started: it is the leader of a session of its own."""
    for kind in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, kind)
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(5)


def _with_session_bus() -> list[str]:
    return ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []


def _environment(home: Path) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_QPA", "KESONG"))
    }
    return kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "GSETTINGS_BACKEND": "keyfile",
        "NO_AT_BRIDGE": "1",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }


def _memory_mb(leader: int) -> float:
    """Proportional set size of all processes of a session, without those of its X server."""
    total_kb = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            name, _, rest = status.read_text().partition("(")[2].rpartition(")")
            if int(rest.split()[3]) != leader or name in {
                "Xvfb",
                "xvfb-run",
                "dbus-daemon",
                "dbus-run-sessio",
            }:
                continue
            lines = status.with_name("smaps_rollup").read_text().splitlines()
            total_kb += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total_kb / 1000


def _nothing(_home: Path, _folder: Path) -> None:
    return


def _our_command(home: Path, folder: Path) -> list[str]:
    """Return the window of the benchmark ``import``: a new profile to which the folder is added, as by a click."""
    count = sum(path.is_file() for path in folder.iterdir())
    return [sys.executable, "-m", "benchmarks.import_child", str(home / "profile"), str(folder), str(count)]


def _our_count(home: Path) -> int:
    return _rows(home / "profile" / "cache" / "library.db", "SELECT count(*) FROM thumb WHERE size_px = 256")


def _rows(database: Path, sql: str) -> int:
    if not database.exists():
        return 0
    with (
        contextlib.suppress(sqlite3.Error),
        contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection,
    ):
        return int(connection.execute(sql).fetchone()[0])
    return 0


def _cached(*folders: str) -> Callable[[Path], int]:
    """Return what counts the pictures in the first of these folders that is there."""

    def count(home: Path) -> int:
        there = (home / folder for folder in folders if (home / folder).is_dir())
        found = next(there, None)
        return 0 if found is None else sum(path.suffix in {".png", ".jpg"} for path in found.rglob("*"))

    return count


def _prepare_shotwell(home: Path, folder: Path) -> None:
    """Have it import what it finds in the folder when it starts."""
    config = home / ".config" / "glib-2.0" / "settings" / "keyfile"
    config.parent.mkdir(parents=True)
    config.write_text(
        f"[org/yorba/shotwell/preferences/files]\nimport-dir='{folder}'\nauto-import=true\n"
        "[org/yorba/shotwell/preferences/ui]\nshow-welcome-dialog=false\n",
        "utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
