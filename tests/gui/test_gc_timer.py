"""Garbage of Qt's objects never dies on another thread."""

import gc
import threading
import weakref
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kesong_desktop.ui.platform.gc_timer import GcTimer
from kesong_desktop.ui.startup import startup


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
    shiboken6.delete(made)
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


class Cpu:
    """The CPU time of the window's thread."""

    seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def collected(monkeypatch):
    """Which generations were collected; the oldest one is due."""
    generations = []
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "collect", lambda generation=2: generations.append(generation))
    monkeypatch.setattr(gc, "freeze", lambda: None)
    return generations


def test_the_oldest_generation_waits_until_nobody_scrolls(qapp, collector, collected):
    """While the thread works only the young ones are collected."""
    # Timers that were due before the test count as well.
    collected.clear()
    cpu = Cpu()
    timer = GcTimer(cpu_s=cpu)
    for worked_s in (0.4, 0.3, 0.01, 0.2):
        cpu.seconds += worked_s
        timer.collect_due()
    shiboken6.delete(timer)
    assert collected == [1, 1, 2, 1]


def test_the_oldest_generation_does_not_wait_for_ever(qapp, collector, collected, monkeypatch):
    """A window that is never idle does not fill the memory."""
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 101))
    # Timers that were due before the test count as well.
    collected.clear()
    cpu = Cpu()
    timer = GcTimer(cpu_s=cpu)
    cpu.seconds += 0.4
    timer.collect_due()
    shiboken6.delete(timer)
    assert collected == [2]


class FakeGc:
    """A collector that looks at ``old`` objects when its oldest generation is due; those ``left_out`` it does not look at."""

    def __init__(self):
        self.old, self.left_out, self.looked_at = 0, 0, []

    def get_count(self):
        return (701, 11, 11) if self.old else (0, 0, 0)

    def collect(self, generation=2):
        if generation == 2:
            self.looked_at.append(self.old)

    def freeze(self):
        self.left_out, self.old = self.left_out + self.old, 0

    def unfreeze(self):
        self.old, self.left_out = self.old + self.left_out, 0


@pytest.fixture
def fake_gc(collector, monkeypatch):
    """In place of the interpreter's."""
    made = FakeGc()
    for name in ("collect", "freeze", "unfreeze", "get_count"):
        monkeypatch.setattr(gc, name, getattr(made, name))
    return made


def test_a_collection_looks_only_at_what_came_since_the_last_one(fake_gc):
    """However much there is by then."""
    timer = GcTimer(cpu_s=Cpu())
    for added in (1000, 20, 30):
        fake_gc.old += added
        timer.collect_due()
    shiboken6.delete(timer)
    assert fake_gc.looked_at == [1000, 20, 30]


def test_all_is_looked_at_again_when_nobody_notices(fake_gc):
    """What is left out may be garbage by then. Once: it is the same until the next collection."""
    cpu, is_away = Cpu(), [False]
    timer = GcTimer(cpu_s=cpu)
    timer.ask(lambda: is_away[0])
    fake_gc.old = 1000
    timer.collect_due()
    timer.collect_due()
    is_away[0] = True
    cpu.seconds += 0.4
    timer.collect_due()
    assert fake_gc.looked_at == [1000]
    timer.collect_due()
    timer.collect_due()
    shiboken6.delete(timer)
    assert fake_gc.looked_at == [1000, 1000]
    assert fake_gc.left_out == 1000


def test_nobody_needs_to_be_asked(fake_gc):
    """Before there is a window, and after it, what is left out stays so."""
    timer = GcTimer(cpu_s=Cpu())
    timer.ask(lambda: True)
    timer.ask(None)
    fake_gc.old = 1000
    timer.collect_due()
    timer.collect_due()
    shiboken6.delete(timer)
    assert fake_gc.looked_at == [1000]


def test_what_was_there_at_the_start_is_left_out_until_the_end(collector, monkeypatch):
    """The last collection takes it back in first: no object of Qt may outlive the application."""
    calls = []
    for name in ("freeze", "unfreeze", "collect"):
        monkeypatch.setattr(gc, name, partial(calls.append, name))
    collector.leave_out_present()
    assert calls == ["freeze"]
    startup.release_qt()
    assert calls == ["freeze", "unfreeze", "collect"]
