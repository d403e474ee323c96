"""The watch over the event loop names what keeps it busy."""

import time

from PySide6.QtCore import QTimer

from kesong_desktop.model.text.search_words import folded
from tests.gui.loop_watch import LoopWatch, report


def burn():
    """Use a quarter of a second of CPU."""
    until = time.thread_time() + 0.25
    while time.thread_time() < until:
        folded("Änderung" * 100)


def test_a_busy_function_is_named(qtbot):
    """With the step in which it was called; what is quick is not in the report."""
    watch = LoopWatch(limit_s=0.2)
    watch.step = "busy"
    done = []
    QTimer.singleShot(0, burn)
    QTimer.singleShot(0, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    watch.stop()
    busy = [span for span in watch.spans if "search_words.folded" in span.where]
    assert busy[0].step == "busy"
    assert busy[0].cpu_s > 0.2
    assert "search_words.folded" in report(watch.spans)
