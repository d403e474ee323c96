"""Parts that are made one after another, each in a turn of the event loop of its own."""

import pytest
from PySide6.QtCore import QObject, QTimer

from kesong_desktop.ui.widgets.parts.part_queue import PartQueue


@pytest.fixture
def owner(qapp):
    """The object that queues belong to."""
    made = QObject()
    yield made
    made.deleteLater()


def test_one_part_in_each_turn(qtbot, owner):
    """Between two parts the event loop comes round: a timer that was started before is heard."""
    told = []

    def parts():
        for number in range(3):
            QTimer.singleShot(0, lambda number=number: told.append(f"turn {number}"))
            told.append(f"part {number}")
            yield

    queue = PartQueue(parts(), owner)
    queue.completed.connect(lambda: told.append("all"))
    assert told == []
    queue.start()
    qtbot.waitUntil(lambda: queue.is_complete)
    assert told.index("turn 0") < told.index("part 1")
    assert told.index("turn 1") < told.index("part 2")
    assert told.count("all") == 1


def test_some_are_made_at_once(owner):
    """And the others only when they are wanted."""
    made = []
    queue = PartQueue((made.append(number) for number in range(4)), owner)
    queue.make(2)
    assert (made, queue.is_complete) == ([0, 1], False)
    queue.finish()
    assert (made, queue.is_complete) == ([0, 1, 2, 3], True)
    queue.finish()
    queue.start()
    assert made == [0, 1, 2, 3]


def test_none_is_made_after_stop(qtbot, owner):
    """Until it is started again."""
    made = []
    queue = PartQueue((made.append(number) for number in range(3)), owner)
    queue.start()
    queue.stop()
    came_round = []
    QTimer.singleShot(0, lambda: came_round.append(True))
    qtbot.waitUntil(lambda: bool(came_round))
    assert made == []
    queue.start()
    qtbot.waitUntil(lambda: queue.is_complete)


def test_a_part_that_wants_all_parts_waits(owner):
    """What is called while a part is made must not begin the next one within it."""
    made = []

    def parts():
        for number in range(3):
            queue.finish()
            made.append(number)
            yield

    queue = PartQueue(parts(), owner)
    queue.finish()
    assert made == [0, 1, 2]


def test_a_part_that_fails_is_not_made_twice(owner):
    """The error reaches who asked; the queue has ended."""

    def parts():
        yield
        raise ValueError("no room")

    queue = PartQueue(parts(), owner)
    with pytest.raises(ValueError, match="no room"):
        queue.finish()
    queue.finish()
    assert queue.is_complete
