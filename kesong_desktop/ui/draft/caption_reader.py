"""Fills in the captions of photos that the camera roll does not know."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.background_work import BackgroundWork


class CaptionSource(Protocol):
    """Reads the captions of files."""

    def read(self, path: str) -> str:
        """Return the caption of a file, or empty."""


class CaptionReader(QObject):
    """Reads the captions of pictures added to the draft in the background; what has a description keeps it."""

    def __init__(
        self, captions: CaptionSource, work: BackgroundWork, draft_session: DraftSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._captions = captions
        self._work = work
        self._draft_session = draft_session
        draft_session.added.connect(self._read)

    @Slot(object)
    def _read(self, paths: tuple[str, ...]) -> None:
        for path in paths:
            self._work(partial(self._captions.read, path), self, partial(self._fill, path), _ignore)

    def _fill(self, path: str, caption: str) -> None:
        """Another draft may be open by now, or the picture described."""
        pictures = self._draft_session.draft.pictures
        index = next((n for n, one in enumerate(pictures) if one.path == path and not one.alt), -1)
        if caption and index >= 0:
            self._draft_session.change_picture(index, alt=caption)
            self._draft_session.filled.emit()


def _ignore(_error: BaseException) -> None:
    """Without a caption the description stays empty."""
