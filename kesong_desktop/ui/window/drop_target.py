"""DropTarget: what may be dropped on the window or pasted into it, and where it goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.errors import KesongError
from kesong_desktop.ui.shell import incoming_files
from kesong_desktop.ui.shell.destination import (
    ComposeDestination,
    NewPostDestination,
    NewReviewDestination,
    RollDestination,
)
from kesong_desktop.ui.widgets.mime_media import has_media
from kesong_desktop.ui.window.navigator import Navigator
from kesong_desktop.ui.window.rail import Rail

_SPRING_MS = 700
"""A drag held over the rail's "New post" for this long opens the draft in hand."""


class DropTarget(QObject):
    """Handles the drags over ``window``, whose event filter it is, and pastes.

    Entries of ``rail`` take what is dropped on them; elsewhere the pane in front does, or else a new post is started.
    ``folder`` keeps pictures that have no file. ``failed`` carries why something could not be taken.
    """

    failed = Signal(object)

    def __init__(self, window: QWidget, rail: Rail, navigator: Navigator, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._rail = rail
        self._navigator = navigator
        self._folder = folder
        self._target = ""
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.setInterval(_SPRING_MS)
        self._spring.timeout.connect(self._open_draft)
        self._handlers: dict[type[QEvent], Callable[..., None]] = {
            QDragEnterEvent: self._enter,
            QDragMoveEvent: self._move,
            QDragLeaveEvent: self._leave,
            QDropEvent: self._drop,
        }
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the drag events of the window."""
        handler = self._handlers.get(type(event))
        if handler is None:
            return super().eventFilter(watched, event)
        handler(event)
        return True

    def take(self, data: QMimeData, target: str = "") -> None:
        """Give the files in ``data`` to the rail's entry ``target``, else to the pane in front, else to a new post."""
        if not self._rail.isVisible():
            return
        try:
            paths = incoming_files.files_of(data, self._folder)
            # Whatever is in front: archives are for the camera roll alone.
            if incoming_files.archives(paths):
                target = ""
                self._navigator.open(RollDestination())
            if paths and (target or not self._navigator.front.add_files(paths)):
                self._start_draft(target, paths)
        except KesongError as error:
            self.failed.emit(error)

    def _enter(self, event: QDragEnterEvent) -> None:
        if self._rail.isVisible() and has_media(event.mimeData()):
            event.acceptProposedAction()

    def _move(self, event: QDragMoveEvent) -> None:
        self._aim(self._rail.drop_target(self._in_rail(event)))
        if self._target or not self._is_from_front(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _leave(self, event: QDragLeaveEvent) -> None:
        event.accept()
        self._aim("")

    def _drop(self, event: QDropEvent) -> None:
        target = self._rail.drop_target(self._in_rail(event))
        self._aim("")
        if not target and self._is_from_front(event):
            event.ignore()
            return
        self.take(event.mimeData(), target)
        event.acceptProposedAction()

    def _in_rail(self, event: QDropEvent) -> QPoint:
        return self._rail.mapFrom(self._window, event.position().toPoint())

    def _start_draft(self, target: str, paths: list[str]) -> None:
        files = incoming_files.files(paths) or incoming_files.with_folders_opened(paths)
        if files and target == "review":
            self._navigator.open(NewReviewDestination(tuple(files)))
        elif files:
            self._navigator.open(NewPostDestination(tuple(files)))

    def _is_from_front(self, event: QDropEvent) -> bool:
        """Return whether the drag started in the pane in front, which has these pictures already."""
        source = event.source()
        return isinstance(source, QWidget) and self._navigator.front.isAncestorOf(source)

    def _aim(self, target: str) -> None:
        if target != self._target:
            self._target = target
            self._rail.show_target(target)
            self._spring.stop()
            if target == "compose":
                self._spring.start()

    @Slot()
    def _open_draft(self) -> None:
        self._navigator.open(ComposeDestination())
