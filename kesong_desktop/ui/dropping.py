"""What is dragged over the window or pasted into it: where it may be put down, and what becomes of it there."""

from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.errors import KesongError
from kesong_desktop.ui import incoming, messages
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.rail import Rail
from kesong_desktop.ui.stage import Stage

_SPRING_MS = 700
"""Who waits so long over an entry of the rail wants to see what is behind it."""


class Place(Protocol):
    """The window, as what comes into it needs it."""

    stage: Stage

    @property
    def front(self) -> Pane:
        """The pane in front."""
        ...

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front."""

    def say(self, words: str) -> None:
        """Say something in passing."""

    def edit(self) -> None:
        """Show what is being made."""

    def new_post_with(self, paths: list[str]) -> None:
        """Begin a post with these files."""

    def new_review_with(self, paths: list[str]) -> None:
        """Begin a review with these files."""


class Dropping(QObject):
    """Decides for ``place``. The entries of ``rail`` take what is put on them; what is held over one for a while opens it."""

    def __init__(self, place: Place, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._rail = rail
        self._target = ""
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.setInterval(_SPRING_MS)
        self._spring.timeout.connect(self._open)

    def enter(self, event: QDragEnterEvent) -> None:
        """Files and pictures may come in anywhere, once there is somebody to post them."""
        if self._rail.isVisible() and incoming.has_any(event.mimeData()):
            event.acceptProposedAction()

    def move(self, event: QDragMoveEvent, at: QPoint) -> None:
        """Show what would take them; ``at`` is a point of the rail's own."""
        self._aim(self._rail.drop_target(at))
        if self._target or not self._is_from_here(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def leave(self, event: QDragLeaveEvent) -> None:
        """They are elsewhere."""
        event.accept()
        self._aim("")

    def drop(self, event: QDropEvent, at: QPoint) -> None:
        """They are put down; ``at`` is a point of the rail's own."""
        target = self._rail.drop_target(at)
        self._aim("")
        if not target and self._is_from_here(event):
            event.ignore()
            return
        self.bring_in(event.mimeData(), target)
        event.acceptProposedAction()

    def bring_in(self, data: QMimeData, target: str = "") -> None:
        """Begin what ``target`` names with pictures that come in; without it they are for the pane in front, or else a post."""
        if not self._rail.isVisible():
            return
        try:
            paths = incoming.files_of(data, self._place.stage.desk.paths.kept)
            if incoming.archives(paths):  # whatever is in front: they are for the roll alone
                target = ""
                self._place.show_pane("roll")
            if paths and (target or not self._place.front.add_files(paths)):
                self._begin(target, paths)
        except KesongError as error:
            self._place.say(messages.sentence(error))

    def _begin(self, target: str, paths: list[str]) -> None:
        files = incoming.files(paths) or incoming.with_folders_opened(paths)
        if files and target == "review":
            self._place.new_review_with(files)
        elif files:
            self._place.new_post_with(files)

    def _is_from_here(self, event: QDropEvent) -> bool:
        """Whether they were taken from the pane that they are still over, which has them already."""
        source = event.source()
        return isinstance(source, QWidget) and self._place.front.isAncestorOf(source)

    def _aim(self, target: str) -> None:
        if target != self._target:
            self._target = target
            self._rail.show_target(target)
            self._spring.stop()
            if target == "compose":
                self._spring.start()

    @Slot()
    def _open(self) -> None:
        """What is in the hand may be for the post that is being made."""
        self._place.edit()
