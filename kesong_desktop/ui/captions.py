"""Captions of files that the camera roll does not know: read on another thread, and put in where nothing is written yet."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from kesong_desktop.actions import describing
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.stage import Stage


class Captions(QObject):
    """Fills in the descriptions of pictures that come into the draft in hand."""

    def __init__(self, stage: Stage, drafting: Drafting, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._drafting = drafting
        drafting.added.connect(self._read)

    @Slot(object)
    def _read(self, paths: tuple[str, ...]) -> None:
        for path in paths:
            task = partial(describing.caption_of, self._stage.desk, path)
            self._stage.work(task, self, partial(self._fill, path), _no_matter)

    def _fill(self, path: str, caption: str) -> None:
        """It may be another draft by now, or somebody was quicker."""
        pictures = self._drafting.draft.pictures
        index = next((n for n, one in enumerate(pictures) if one.path == path and not one.alt), -1)
        if caption and index >= 0:
            self._drafting.change_picture(index, alt=caption)
            self._drafting.filled.emit()


def _no_matter(_error: BaseException) -> None:
    """Who finds no caption writes one."""
