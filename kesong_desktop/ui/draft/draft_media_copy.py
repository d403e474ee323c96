"""Copies of the pictures of the open draft, made in the background."""

from concurrent.futures import Future
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import KesongError, NotKept
from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.shell.future_watcher import FutureWatcher


class BackgroundCopies(Protocol):
    """Copies files on another thread."""

    def copy_soon(self, path: str) -> Future[NotKept | None]:
        """Copy a file; the future holds why there is no copy, or None."""


class DraftMediaCopy(QObject):
    """Has every picture of the draft copied once. ``problem_changed`` carries the path of a picture whose ``problem`` changed."""

    problem_changed = Signal(str)

    def __init__(self, files: BackgroundCopies, watcher: FutureWatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._watcher = watcher
        self._requested: set[str] = set()
        self._problems: dict[str, KesongError] = {}

    def problem(self, path: str) -> KesongError | None:
        """Why there is no copy of a picture, or None."""
        return self._problems.get(path)

    def request(self, draft: Draft, *, again: bool = False) -> None:
        """Copy the draft's pictures; ``again``: also those copied before, whose files may have changed."""
        if again:
            self._requested.clear()
        for path in [one.path for one in draft.pictures if one.path not in self._requested]:
            self._requested.add(path)
            copied = self._files.copy_soon(path)
            self._watcher.watch(copied, self, partial(self._take, path), lambda _: None)

    def _take(self, path: str, error: NotKept | None) -> None:
        before = self._problems.pop(path, None)
        if error is not None:
            self._problems[path] = error
        if error is not None or before is not None:
            self.problem_changed.emit(path)
