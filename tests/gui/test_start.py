"""The first window comes without what only later work needs, and nothing of Qt's outlives the application."""

import subprocess
import sys

PROGRAM = """
import pathlib, sys
from kesong_desktop import app
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.paths import for_profile
from kesong_desktop.ui import start
from kesong_desktop.ui.bridge import Bridge

application, bridge = start.application(), Bridge()
with (
    app.open_desk(for_profile(pathlib.Path(sys.argv[1])), report=bridge.report) as desk,
    HomeKeeper(desk.paths, desk.settings) as keeper,
    start.open_window(application, desk, bridge, keeper) as window,
):
    window.show()
    application.processEvents()
    print(window.current, *sorted(name for name in sys.argv[2:] if name in sys.modules))
"""
HEAVY = ("uvicorn", "starlette", "argon2", "av", "pillow_heif")


def test_heavy_parts_come_after_the_first_paint(tmp_path, monkeypatch):
    """Web server, clips and HEIC are loaded by who uses them."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), *HEAVY],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert done.stdout.split() == ["welcome"]


ENDED = """
import pathlib, sys, weakref
from kesong_desktop import app
from kesong_desktop.paths import for_profile
from kesong_desktop.ui import start
from PySide6.QtCore import QTimer

left, made = [], []

class Noted(start.Window):
    def begin(self, **options):
        super().begin(**options)
        for part in (self, self.stage.icons, self.stage.pictures, self.stage.theme):
            left.append(weakref.ref(part))
        made.append(self.stage.icons._icons)
        QTimer.singleShot(200, self.close)

start.Window = Noted
code = app.window(for_profile(pathlib.Path(sys.argv[1])))
print(code, [ref() for ref in left], *made)
"""


def test_nothing_of_the_window_outlives_it(tmp_path, monkeypatch):
    """Icons that die after the application, or in the collector's hands, take the process with them."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", ENDED, str(tmp_path)], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.stdout == "0 [None, None, None, None] {}\n", done.stderr
    assert done.returncode == 0


HANDED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from kesong_desktop.ui import start

application = start.application()
def take(files):
    print(*files)
    application.quit()
for name in ("one.jpg", "two.jpg"):
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(f"/far/{name}")))
application.hand_to(take)
application.exec()
"""


def test_files_that_macos_opens_wait_for_the_window():
    """They come as events, the first ones before there is any, and go together into one post."""
    done = subprocess.run(
        [sys.executable, "-c", HANDED], capture_output=True, text=True, timeout=100, check=True
    )
    assert done.stdout.split() == ["/far/one.jpg", "/far/two.jpg"]
