"""The program's window, in which a folder of photos is imported, and the memory that it takes with its decoders."""

import os
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.roll_stage import pixmap_of
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start

_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
_WAIT_MS = 20
_LOOK_S = 2.0
_SCROLL_PX = 300


class ImportWindow:
    """A window of 1440 x 900 on a new profile, with the roll in front."""

    def __init__(self, profile: Path) -> None:
        self.most_mb = 0.0
        self._stack = ExitStack()
        application, bridge = startup.make_application(), Bridge()
        self._services = self._stack.enter_context(
            open_profile(for_profile(profile), secrets=SessionSecrets(), report=bridge.report)
        )
        self._services.sign_in.adopt(_NOBODY, "token", Capability()).result()
        self._window = self._stack.enter_context(start.open_window(application, self._services, bridge))
        self._window.resize(1440, 900)
        self._window.show()
        self._window.show_pane("roll")
        view = self._window.findChild(RollView)
        assert isinstance(view, RollView)
        self._view = view
        self._work()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._window.close()
        self._stack.close()

    def imported(self, folder: Path, count: int) -> tuple[float, float, float]:
        """Add a folder; return the seconds until the pictures on the screen, and all, have their thumbnails, and of CPU."""
        roll, pictures = self._services.roll.camera_roll, self._window.context.pictures
        began = looked = time.perf_counter()
        first_s, began_cpu_s = 0.0, cpu_s()
        self._window.scans.scan(str(roll.add_folder(folder)))
        while roll.photo_count(str(folder)) < count or not roll.is_indexed or pictures.has_pending:
            self._work()
            now = time.perf_counter()
            if not first_s and self._is_screen_full():
                first_s = now - began
            if now - looked > _LOOK_S:
                looked = now
                self.most_mb = max(self.most_mb, memory_mb())
        return first_s, time.perf_counter() - began, cpu_s() - began_cpu_s

    def scroll_through(self) -> None:
        """Scroll from the beginning to the end, and wait for the pictures at each place."""
        bar, pictures = self._view.verticalScrollBar(), self._window.context.pictures
        for place in range(0, bar.maximum() + _SCROLL_PX, _SCROLL_PX):
            bar.setValue(place)
            self._view.viewport().repaint()
            while pictures.has_pending:
                self._work()
            self.most_mb = max(self.most_mb, memory_mb())

    def _is_screen_full(self) -> bool:
        """Whether each photo on the screen has its picture."""
        rows = self._view.visible_rows()
        return bool(len(rows)) and all(pixmap_of(self._view, row) is not None for row in rows)

    @staticmethod
    def _work() -> None:
        """Let the window work for a moment, without asking for events all the time, which would keep a core busy."""
        loop = QEventLoop()
        QTimer.singleShot(_WAIT_MS, loop.quit)
        loop.exec()


def memory_mb() -> float:
    """Proportional set size in MB of this process and those it started; 0 where the system does not tell."""
    return sum(_pss_mb(pid) for pid in ("self", *_children("self")))


def cpu_s() -> float:
    """Seconds of processor time of this process and those it started."""
    return sum(_spent_s(pid) for pid in ("self", *_children("self")))


def _spent_s(pid: str) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # it has ended
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _children(pid: str) -> list[str]:
    found: list[str] = []
    for told in Path(f"/proc/{pid}/task").glob("*/children"):
        found += told.read_text().split()
    return found


def _pss_mb(pid: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000
