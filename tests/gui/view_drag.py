"""Drag and drop from one view of the window to another."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.person import Person


def drags(
    person: Person,
    source,
    row: int,
    target,
    spot: QPoint | Callable[[], QPoint],
    first: Callable[[QDrag], object] = lambda _drag: None,
) -> None:
    """Press on an item, and release over a place of another view; Qt's own loop of the drag runs in between.

    ``first`` is called with the drag on its way; ``spot`` may be a function that is asked after it.
    """
    begin = source.rect_of(row).center()

    def drop(drag: QDrag) -> None:
        first(drag)
        _drop_at(target, spot if isinstance(spot, QPoint) else spot(), drag)

    taken = []

    def run(drag: QDrag) -> None:
        taken.append(drag)
        drop(drag)

    source._run_drag, before = run, source._run_drag
    QTest.mousePress(source.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    for step in (4, 10, 20, 30):
        QTest.mouseMove(source.viewport(), begin + QPoint(step, step))
        person.until(lambda: True)
        if taken:
            break
    QTest.mouseRelease(source.viewport(), Qt.MouseButton.LeftButton, pos=begin + QPoint(30, 30))
    source._run_drag = before
    assert taken


def _drop_at(view, spot: QPoint, drag: QDrag) -> None:
    """Carry a drag over a view as the window system would: enter, move, drop."""
    data = drag.mimeData()
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (
        QDragEnterEvent(spot, *rest),
        QDragMoveEvent(spot, *rest),
        QDropEvent(spot.toPointF(), *rest),
    ):
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()
