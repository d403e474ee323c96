"""Garbage of Qt's objects never dies on another thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from kesong_desktop.ui.platform.gc_timer import GcTimer


class Knot(QObject):
    """An object that only the collector can let go of."""

    def __init__(self):
        super().__init__()
        self.me = self


@pytest.fixture
def collector(qapp):
    """At work; afterwards the collection is as it was."""
    was_on = gc.isenabled()
    gc.enable()
    made = GcTimer()
    yield made
    made.deleteLater()
    gc.enable() if was_on else gc.disable()


def test_another_thread_collects_nothing(collector):
    """However much it allocates, what belongs to the window's thread stays until that collects."""
    knot = weakref.ref(Knot())

    def allocate():
        kept = [[] for _ in range(20 * gc.get_threshold()[0])]
        kept.clear()

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert knot() is not None


def test_it_is_collected_on_the_windows_thread_in_time(collector, qtbot):
    """The event loop lets go of it by itself."""
    kept = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    gone = [weakref.ref(one) for one in kept]
    kept.clear()
    qtbot.waitUntil(lambda: not any(one() for one in gone))
