"""Report what keeps the window busy for more than 50 ms of CPU: ``python scripts/slow_calls.py [--limit MS]``.

The window goes through every pane, state, sheet and menu of the tests' tour. Figures are of this machine, at this moment.
"""

import argparse
import importlib
import json
import os
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KESONG_SECRETS", "file")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kesong_desktop.ui.platform.gc_timer import GcTimer
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window.module_loader import pane_modules
from kesong_desktop.ui.window.window import Window
from scenes.camera import SIZE, Camera, spin
from scenes.tour import walk
from tests.gui.loop_watch import LoopWatch, report

_REST_S = 0.3


class Watcher(Camera):
    """Names the steps of the tour for a watch, instead of taking pictures."""

    def __init__(self, watch: LoopWatch) -> None:
        super().__init__(Path(), (), SIZE, 100)
        self._watch = watch

    def take(self, window: Window, name: str) -> None:
        """Let the window come to rest; what follows belongs to the next step."""
        self._watch.step = name
        spin(_REST_S)
        window.repaint()
        # Else what follows would be one call with the painting of the whole window.
        QCoreApplication.processEvents()
        self._watch.step = f"after {name}"


def main() -> None:
    """Go through the tour and print what took long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=float, default=50.0, help="milliseconds of CPU; 50 without it")
    parser.add_argument("--json", action="store_true", help="one JSON list of the calls instead of a table")
    asked = parser.parse_args()
    application = startup.make_application()
    assert isinstance(application, QApplication)
    # As the window has done some seconds after its start.
    for name in pane_modules():
        importlib.import_module(name)
    gc_timer = GcTimer.of(application)
    if gc_timer is not None:
        gc_timer.leave_out_present()
    watch = LoopWatch(asked.limit / 1000)
    walk(application, Watcher(watch), "light")
    watch.stop()
    if asked.json:
        print(json.dumps([asdict(span) for span in watch.spans]))
    else:
        print(report(watch.spans) or "nothing")


if __name__ == "__main__":
    main()
