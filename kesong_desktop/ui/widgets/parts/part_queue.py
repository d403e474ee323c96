"""PartQueue: makes the parts of a pane or sheet one after another, so that the window is never busy for long."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class PartQueue(QObject):
    """Takes one item of ``parts`` in each turn of the event loop while it is started: a generator that yields after each part.

    What is seen first is made at once by ``make``; what needs all parts calls ``finish``. ``made`` is emitted after each part,
    ``completed`` after the last one.
    """

    made = Signal()
    completed = Signal()

    def __init__(self, parts: Iterable[object], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = iter(parts)
        self._is_complete = self._is_making = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_turn)

    @property
    def is_complete(self) -> bool:
        """Whether all parts are made."""
        return self._is_complete

    def start(self) -> None:
        """Make the parts that are missing, from the next turn of the event loop on."""
        if not self._is_complete:
            self._turn.start()

    def stop(self) -> None:
        """Make no more parts until ``start``."""
        self._turn.stop()

    def make(self, count: int = 1) -> None:
        """Make the next ``count`` parts now, or those that are left. Within the making of a part nothing is done."""
        for _ in range(count):
            if not self._make_next():
                return

    def finish(self) -> None:
        """Make all parts that are missing now. Within the making of a part nothing is done."""
        while self._make_next():
            pass

    @Slot()
    def _take_turn(self) -> None:
        self._make_next()

    def _make_next(self) -> bool:
        """Make one part; return False where none was left, or one is being made."""
        if self._is_complete or self._is_making:
            return False
        self._is_making = True
        try:
            next(self._parts)
        except StopIteration:
            self._is_complete = True
            # What the generator holds is let go with it.
            self._parts = iter(())
        finally:
            self._is_making = False
        if self._is_complete:
            self._turn.stop()
            self.completed.emit()
        else:
            self.made.emit()
        return not self._is_complete
