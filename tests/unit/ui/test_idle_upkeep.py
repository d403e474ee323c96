"""Housekeeping of the window: new posts are indexed once they have all come, one task at a time."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import AccountsChanged, TimelineChanged
from kesong_desktop.ui.window.desktop.idle_upkeep import INDEX_AFTER_MS, TIDY_EVERY_MS, IdleUpkeep


class World:
    """An upkeep over a fake; its tasks wait for ``finish``."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.waiting: list[Callable[[], None]] = []
        self.is_busy = False
        self.upkeep = IdleUpkeep(self, self.work, lambda: self.is_busy)  # type: ignore[arg-type]

    def index_posts(self) -> None:
        """Note it."""
        self.done.append("index")

    def tidy(self) -> None:
        """Note it."""
        self.done.append("tidy")

    def work(self, task: Callable[[], Any], _: QObject, done: Callable[[Any], None], failed: object) -> None:
        """Keep it for ``finish``."""
        del failed
        self.waiting.append(lambda: done(task()))

    def finish(self) -> None:
        """Run what waits."""
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one()

    def timers(self) -> list[int]:
        """The intervals of the timers that run."""
        return [one.interval() for one in self.upkeep.findChildren(QTimer) if one.isActive()]


@pytest.fixture
def world(qapp: object) -> World:
    """An upkeep that has just begun."""
    del qapp
    return World()


def test_posts_are_indexed_after_the_last_came(world: World) -> None:
    world.upkeep.take(AccountsChanged())
    assert INDEX_AFTER_MS not in world.timers()
    for _ in range(3):
        world.upkeep.take(TimelineChanged(AccountKey("a@b"), "home", 1))
    assert INDEX_AFTER_MS in world.timers()
    world.upkeep.index()
    world.upkeep.index()
    assert len(world.waiting) == 1
    assert INDEX_AFTER_MS in world.timers(), "tried again later"
    world.finish()
    world.upkeep.index()
    world.finish()
    assert world.done == ["index", "index"]


def test_tidying_waits_for_pictures(world: World) -> None:
    world.is_busy = True
    world.upkeep.tidy()
    assert world.waiting == []
    world.is_busy = False
    world.upkeep.tidy()
    world.finish()
    assert world.done == ["tidy"]
    assert TIDY_EVERY_MS in world.timers()
