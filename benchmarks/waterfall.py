"""``waterfall``: the camera roll with 100,000 tiles, in a window of 1440 x 900 without a screen."""

import math
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Bench, Part, within
from kesong_desktop.app import open_desk
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.look import Look
from kesong_desktop.model.photo import Photo, PhotoId
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets

if TYPE_CHECKING:
    from kesong_desktop.ui.roll.view import RollView
    from kesong_desktop.ui.window import Window

_COUNT, _FEW, _TEN_THOUSAND = 100_000, 2_000, 10_000
_FRAMES, _FEW_FRAMES, _STEP_PX = 600, 40, 90
_IDLE_MS, _BUSY_MS, _LAYOUT_MS, _FIRST_MS, _MEMORY_MB = 8.0, 12.0, 20.0, 150.0, 400.0
_PAINT = """
import sys
from kesong_desktop.imaging.paint import MOTIFS, paint
number = int(sys.argv[1])
paint(MOTIFS[number], seed=number, size=(4000, 3000)).save(sys.argv[2], "JPEG", quality=90)
"""
_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")


def run(bench: Bench) -> list[Part]:
    """Frames are drawn by the window's own code, each timed from the moved scroll bar to the painted pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count, frames = (_FEW, _FEW_FRAMES) if bench.quick else (_COUNT, _FRAMES)
    with _window(bench, count) as window:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - not before it is known that there is no screen

        from kesong_desktop.ui.roll.view import RollView  # noqa: PLC0415

        began = bench.clock()
        window.show_pane("roll")
        view = window.findChild(RollView)
        assert isinstance(view, RollView)
        while not view.photos or not list(view.visible_items()):
            QApplication.processEvents()
        window.repaint()
        first_ms = (bench.clock() - began) * 1000
        _until(lambda: len(view.photos) == count, QApplication.processEvents)
        everything = view.photos
        layout_ms = _layout_ms(bench, view)
        view.show_photos(everything, {})
        busy = _frames_ms(bench, view, frames, QApplication.processEvents)
        _until(lambda: False, QApplication.processEvents, patience_s=2.0)
        view.verticalScrollBar().setValue(0)
        idle = _frames_ms(bench, view, frames, QApplication.processEvents)
        most_mb = 0.0
        for place in range(0, view.verticalScrollBar().maximum(), 20_000):  # from end to end
            view.verticalScrollBar().setValue(place)
            view.viewport().repaint()
            most_mb = max(most_mb, _memory_mb())
        return [
            within("frame at rest, p99", _p99(idle), _IDLE_MS, "ms"),
            within("frame while thumbnails are made, p99", _p99(busy), _BUSY_MS, "ms"),
            within("layout of 10,000", layout_ms, _LAYOUT_MS, "ms"),
            within("first screenful", first_ms, _FIRST_MS, "ms"),
            within("whole program", most_mb, _MEMORY_MB, "MB"),
        ]


def _layout_ms(bench: Bench, view: "RollView") -> float:
    ten = view.photos[:_TEN_THOUSAND]
    view.show_photos(ten, {})
    times = []
    for _ in range(7):
        began = bench.clock()
        view.arrange()
        times.append((bench.clock() - began) * 1000 * _TEN_THOUSAND / len(ten))
    return sorted(times)[len(times) // 2]


def _frames_ms(bench: Bench, view: "RollView", frames: int, events: Callable[[], None]) -> list[float]:
    bar = view.verticalScrollBar()
    times = []
    for number in range(frames):
        began = bench.clock()
        bar.setValue(number * _STEP_PX)
        view.viewport().repaint()
        times.append((bench.clock() - began) * 1000)
        events()
    return times


def _p99(times_ms: list[float]) -> float:
    return sorted(times_ms)[math.ceil(0.99 * len(times_ms)) - 1]


def _until(is_so: Callable[[], bool], events: Callable[[], None], patience_s: float = 30.0) -> None:
    ends = time.monotonic() + patience_s
    while not is_so() and time.monotonic() < ends:
        events()


def _memory_mb() -> float:
    """What the process has now; 0 where the system does not say it in this way."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


@contextmanager
def _window(bench: Bench, count: int) -> Iterator["Window"]:
    from kesong_desktop.actions.homing import HomeKeeper  # noqa: PLC0415
    from kesong_desktop.ui import start  # noqa: PLC0415
    from kesong_desktop.ui.bridge import Bridge  # noqa: PLC0415

    with ExitStack() as stack:
        application, bridge = start.application(), Bridge()
        paths = for_profile(bench.folder / "profile")
        desk = stack.enter_context(open_desk(paths, secrets=SessionSecrets(), report=bridge.report))
        keeper = stack.enter_context(HomeKeeper(desk.paths, desk.settings))
        desk.accounts.put(_NOBODY)
        desk.accounts.put_capability(_NOBODY.server, Capability(), desk.clock())
        desk.secrets.put(_NOBODY.key, "token")
        desk.library.upsert(_photos(bench.folder, count))
        desk.looks.put({photo.id: _look(photo.id) for photo in desk.library.all()})
        window = stack.enter_context(start.open_window(application, desk, bridge, keeper))
        window.resize(1440, 900)
        window.show()
        yield window
        window.close()


def _look(number: int) -> Look:
    """As different as those of real photos."""
    return Look(random.Random(number).getrandbits(64), 0.1, float(number % 1000))  # noqa: S311 - any numbers


def _photos(folder: Path, count: int) -> list[Photo]:
    """Rows of many names of the same few pictures of 12 MP, each with a thumbnail of its own to be made."""
    made = [folder / f"picture{number}.jpg" for number in range(4)]
    for number, path in enumerate(made):  # in a process of its own: what painting takes is not the program's
        subprocess.run([sys.executable, "-c", _PAINT, str(number), str(path)], check=True)  # noqa: S603
    links = folder / "links"
    links.mkdir()
    began = datetime(2012, 1, 1)  # noqa: DTZ001 - the time on the wall
    found = []
    for number in range(count):
        path = links / f"IMG_{number:06}.jpg"
        if number >= count - _FEW:  # the newest are on the screen; the others are never opened here
            path.hardlink_to(made[number % len(made)])
        taken, upright = began + timedelta(minutes=61 * number), number % 3 == 0
        size = (3000, 4000) if upright else (4000, 3000)
        found.append(
            Photo(
                PhotoId(0),
                str(path),
                str(links),
                "photo",
                3_000_000 + number,
                10**18,
                taken,
                *size,
                camera="K1",
            )
        )
    return found
