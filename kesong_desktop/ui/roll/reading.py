"""Reads the roll, and arranges what is wanted of it: on another thread where it is large, and the last wish counts."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.knowing import know, know_first
from kesong_desktop.model.rating import Rating
from kesong_desktop.roll.wanted import Known, Wanted
from kesong_desktop.ui.roll.shown import Order, Shown, arranged
from kesong_desktop.ui.stage import Stage

_FIRST = 600
_AT_ONCE = 2000
_PAINTED_MS = 30
"""So much later the rest is read: it would take its share of the time in which the first screenful is painted."""
_Wish = tuple[Wanted, Order]


class Reading(QObject):
    """``read_on`` tells that more is known; ``arranged`` carries what is to be shown; ``failed`` what went wrong."""

    read_on = Signal()
    arranged = Signal(object)
    failed = Signal(object)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._known = Known()
        self._is_reading = self._is_outdated = False
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(_PAINTED_MS)
        self._begin.timeout.connect(self._read_all)
        self._wish: _Wish | None = None
        self._is_arranging = False

    @property
    def known(self) -> Known:
        """What was read."""
        return self._known

    def set_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """Ratings as they are in the window."""
        self._known = replace(self._known, ratings=ratings)

    def read(self) -> None:
        """Read the roll; the first screenful at once. What changes while it is read is read after that."""
        desk = self._stage.desk
        if not self._known.photos:
            self._known = know_first(desk, _FIRST)
            self.read_on.emit()
        self._is_outdated = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            self._begin.start()

    @Slot()
    def _read_all(self) -> None:
        task = partial(know, self._stage.desk, self._known)
        self._stage.work(task, self, self._take, self._give_up_reading)

    def arrange(self, wanted: Wanted, order: Order) -> None:
        """Make what is wanted ready to be shown."""
        if len(self._known.photos) <= _AT_ONCE:
            self._wish = None
            self.arranged.emit(arranged(self._known, wanted, order))
            return
        self._wish = (wanted, order)
        if not self._is_arranging:
            self._arrange_next()

    def _arrange_next(self) -> None:
        if self._wish is None:
            return
        (wanted, order), self._wish = self._wish, None
        self._is_arranging = True
        task = partial(arranged, self._known, wanted, order)
        self._stage.work(task, self, self._give, self._give_up_arranging)

    def _give(self, shown: Shown) -> None:
        self._is_arranging = False
        if self._wish is None and len(self._known.photos) > _AT_ONCE:
            self.arranged.emit(shown)
        self._arrange_next()

    def _take(self, known: Known) -> None:
        self._is_reading = False
        self._known = known
        self.read_on.emit()
        if self._is_outdated:
            self.read()

    def _give_up_reading(self, error: BaseException) -> None:
        self._is_reading = False
        self.failed.emit(error)

    def _give_up_arranging(self, error: BaseException) -> None:
        self._is_arranging = False
        self.failed.emit(error)
