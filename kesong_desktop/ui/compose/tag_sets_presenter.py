"""Presenter of the sets of hashtags."""

from collections.abc import Iterable
from concurrent.futures import Future
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.ui.shell.future_watcher import FutureWatcher


class TagSetService(Protocol):
    """What is needed of the service."""

    def all(self) -> list[TagSet]:
        """Return every set, sorted by name."""

    def put(self, name: str, tags: Iterable[str]) -> Future[None]:
        """Save tags as a set under a name."""

    def rename(self, old: str, new: str) -> Future[bool]:
        """Rename a set; the future holds False where the name is taken."""

    def remove(self, name: str) -> Future[None]:
        """Delete the set of this name."""


class TagSetsPresenter(QObject):
    """``changed`` is emitted when there are other sets, ``name_refused`` carries a name that is taken or empty."""

    changed = Signal()
    name_refused = Signal(str)
    failed = Signal(object)

    def __init__(self, service: TagSetService, watcher: FutureWatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._watcher = watcher

    def sets(self) -> list[TagSet]:
        """Return every set, sorted by name."""
        return self._service.all()

    def save(self, name: str, tags: tuple[str, ...]) -> None:
        """Save tags as a set; one of that name is replaced."""
        self._watcher.watch(self._service.put(name, tags), self, self._done, self.failed.emit)

    def delete(self, name: str) -> None:
        """Delete the set of this name."""
        self._watcher.watch(self._service.remove(name), self, self._done, self.failed.emit)

    def rename(self, old: str, new: str) -> None:
        """Rename a set; its own name changes nothing."""
        new = new.strip()
        if new != old:
            renamed = self._service.rename(old, new)
            self._watcher.watch(renamed, self, partial(self._renamed, new), self.failed.emit)

    def _renamed(self, name: str, is_done: bool) -> None:
        if not is_done:
            self.name_refused.emit(name)
        self.changed.emit()

    def _done(self, _: None) -> None:
        self.changed.emit()
