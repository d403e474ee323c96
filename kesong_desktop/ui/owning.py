"""Copies of the pictures of the draft in hand, made behind the person's back."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions import owning
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError, NotKept
from kesong_desktop.model.draft import Draft


class Owning(QObject):
    """``told`` carries the path of a picture of which no copy is kept; ``remark`` says why."""

    told = Signal(str)
    _answered = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: set[str] = set()
        self._remarks: dict[str, KesongError] = {}
        self._answered.connect(self._take)

    def remark(self, path: str) -> KesongError | None:
        """Why there is no copy of a picture, or None."""
        return self._remarks.get(path)

    def look(self, draft: Draft, *, anew: bool = False) -> None:
        """Have copies of its pictures; ``anew``: of those too that were seen before, for their files may be others now."""
        if anew:
            self._asked.clear()
        for path in [one.path for one in draft.pictures if one.path not in self._asked]:
            self._asked.add(path)
            kept = self._desk.pictures.submit(owning.keep, self._desk, path)
            kept.add_done_callback(partial(self._answer, path))

    def _answer(self, path: str, kept: "Future[NotKept | None]") -> None:
        """On another thread."""
        if not kept.cancelled() and kept.exception() is None:
            self._answered.emit(path, kept.result())

    @Slot(str, object)
    def _take(self, path: str, error: NotKept | None) -> None:
        before = self._remarks.pop(path, None)
        if error is not None:
            self._remarks[path] = error
        if error is not None or before is not None:
            self.told.emit(path)
