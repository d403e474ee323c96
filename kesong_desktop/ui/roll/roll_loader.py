"""Reads the roll and arranges what is shown of it, on another thread where the roll is large."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.roll.roll_query import RollQuery
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.roll.filters import RollFilter, RollSnapshot
from kesong_desktop.ui.roll.arrangement import RollArrangement, RollOrder, arrange
from kesong_desktop.ui.shell.background_work import BackgroundWork

_FIRST = 200
_AT_ONCE = 2000
_PAINTED_MS = 30
"""Delay before the rest is read, so that the first screenful is painted first."""
_Request = tuple[RollFilter, RollOrder]


class RollLoader(QObject):
    """``loaded`` is emitted when ``known`` is newer, ``arranged`` carries a ``RollArrangement``, ``failed`` an error."""

    loaded = Signal()
    arranged = Signal(object)
    failed = Signal(object)

    def __init__(self, query: RollQuery, work: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = query
        self._work = work
        self._known = RollSnapshot()
        self._is_reading = self._is_outdated = False
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(_PAINTED_MS)
        self._begin.timeout.connect(self._read_all)
        self._request: _Request | None = None
        self._is_arranging = False

    @property
    def known(self) -> RollSnapshot:
        """The roll as it was last read."""
        return self._known

    def set_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """Take the ratings as they are in the window."""
        self._known = replace(self._known, ratings=ratings)

    def read(self) -> None:
        """Read the roll, the first screenful at once. A call during a read makes another one follow."""
        if not self._known.photos:
            self._known = self._query.first_snapshot(_FIRST)
            self.loaded.emit()
        self._is_outdated = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            self._begin.start()

    @Slot()
    def _read_all(self) -> None:
        task = partial(self._query.snapshot, self._known)
        self._work(task, self, self._take, self._give_up_reading)

    def arrange(self, wanted: RollFilter, order: RollOrder) -> None:
        """Arrange the photos that match ``wanted``; of requests that come meanwhile, the last one is done."""
        if len(self._known.photos) <= _AT_ONCE:
            self._request = None
            self.arranged.emit(arrange(self._known, wanted, order))
            return
        self._request = (wanted, order)
        if not self._is_arranging:
            self._arrange_next()

    def _arrange_next(self) -> None:
        if self._request is None:
            return
        (wanted, order), self._request = self._request, None
        self._is_arranging = True
        task = partial(arrange, self._known, wanted, order)
        self._work(task, self, self._give, self._give_up_arranging)

    def _give(self, shown: RollArrangement) -> None:
        self._is_arranging = False
        if self._request is None and len(self._known.photos) > _AT_ONCE:
            self.arranged.emit(shown)
        self._arrange_next()

    def _take(self, known: RollSnapshot) -> None:
        self._is_reading = False
        self._known = known
        self.loaded.emit()
        if self._is_outdated:
            self.read()

    def _give_up_reading(self, error: BaseException) -> None:
        self._is_reading = False
        self.failed.emit(error)

    def _give_up_arranging(self, error: BaseException) -> None:
        self._is_arranging = False
        self.failed.emit(error)
