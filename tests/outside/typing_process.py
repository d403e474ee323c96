"""A process that types a post in a real window until it is killed: ``python -m tests.outside.typing_process``.

A line of JSON in: ``{"profile", "log", "seed", "keys"}``. A process is forked that opens the window on ``profile`` and works its
fields by key, a key each ``PACE_S``; it is killed when it has pressed so many ``keys``. Behind each key that changed the draft it
writes a line to ``log``: seconds by the monotonic clock, and a sketch of the draft in hand. A line out when it has ended:
``{"ended": SIGNAL}``.
"""

import json
import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kesong_desktop.app import Environment, open_profile
from kesong_desktop.model.draft import Draft
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.draft.picture_strip import PictureStrip
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.window import Window
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.gui.real_window import elsewhere

PACE_S = 0.02
LETTERS = "abcdefg hijklmn opqrst uvwxyz "
CTRL = Qt.KeyboardModifier.ControlModifier


def sketch(draft: Draft) -> str:
    """What a person made, in one line."""
    shots = [[Path(one.path).name, one.alt] for one in draft.pictures]
    return json.dumps([draft.title, draft.text, draft.tags, draft.spoiler, shots])


class Typist:
    """Works the pane in front, one key at a time, by the chance of ``seed``."""

    def __init__(self, window: Window, log: int, heard: int, seed: int) -> None:
        self._window = window
        self._log = log
        self._heard = heard
        self._chance = random.Random(seed)
        self._last = ""
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(PACE_S * 1000))
        self._timer.timeout.connect(self._act)

    def begin(self, pictures: list[str]) -> None:
        """Begin a post with pictures, and write."""
        self._window.new_post_with(pictures)
        self._window.activateWindow()
        self._note()
        self._timer.start()

    def _act(self) -> None:
        here = QApplication.focusWidget()
        if isinstance(here, PictureStrip) or here is None or self._chance.random() < 0.06:
            here = self._chance.choice(self._fields())
            here.setFocus()
        self._key(here)
        self._note()
        os.write(self._heard, b"!")

    def _note(self) -> None:
        now = sketch(self._window.draft_session.draft)
        if now != self._last:
            os.write(self._log, f"{time.monotonic()} {now}\n".encode())
            self._last = now

    def _key(self, target: QWidget) -> None:
        chance = self._chance.random()
        if isinstance(target, PictureStrip):
            QTest.keyClick(target, self._chance.choice([Qt.Key.Key_Left, Qt.Key.Key_Right]), CTRL)
        elif chance < 0.06:
            QTest.keyClick(target, Qt.Key.Key_Backspace)
        elif chance < 0.10:
            QTest.keyClick(target, Qt.Key.Key_Home)
        elif chance < 0.14:
            QTest.keyClick(target, Qt.Key.Key_Z, CTRL)
        else:
            QTest.keyClick(target, self._chance.choice(LETTERS))

    def _fields(self) -> list[QWidget]:
        pane = self._window.front
        return [
            one
            for kind in (QLineEdit, QPlainTextEdit, PictureStrip)
            for one in pane.findChildren(kind)
            if one.isVisible()
        ]


def live(profile: str, log: str, seed: int, heard: int) -> None:
    """Open the window, and write until the end."""
    application = startup.make_application()
    bridge, paths = Bridge(), for_profile(Path(profile))
    with (
        open_profile(
            paths, report=bridge.report, around=Environment(decoder_pool=InProcessDecoderPool())
        ) as services,
    ):
        if not services.accounts.all():
            elsewhere("http://127.0.0.1:9")(services, services.system.home.server)
        with start.open_window(application, services, bridge) as window:
            window.resize(1200, 800)
            window.show()
            file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            picture = str(services.system.paths.data / "Pictures" / "one.jpg")
            typist = Typist(window, file, heard, seed)
            QTimer.singleShot(0, lambda: typist.begin([picture, profile + "/gone.jpg"]))
            application.exec()


def fork(asked: dict[str, Any]) -> int:
    """Live once in a process of its own; returns the signal that ended it, or 0."""
    keys = asked.pop("keys")
    hears, heard = os.pipe()
    child = os.fork()
    if not child:
        os.close(hears)
        try:
            live(heard=heard, **asked)
        except BaseException:  # noqa: BLE001 - this process ends here, whatever it was
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(heard)
    while keys > 0 and (pressed := os.read(hears, keys)):
        keys -= len(pressed)
    os.kill(child, signal.SIGKILL)
    os.close(hears)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def main() -> None:
    """Fork for each line."""
    for line in sys.stdin:
        os.write(1, (json.dumps({"ended": fork(json.loads(line))}) + "\n").encode())


if __name__ == "__main__":
    main()
