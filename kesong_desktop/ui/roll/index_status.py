"""How far the making of thumbnails is, as told beside the roll's title."""

import math

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.model.event import IndexProgress

_MINUTES_FROM_S = 90
_ROUNDED_FROM_S = 10


class IndexStatus(QObject):
    """``changed`` is emitted when ``progress`` is another: an ``IndexProgress`` while thumbnails are made, else None."""

    changed = Signal()

    def __init__(self, roll: CameraRoll, scans: ScanThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roll = roll
        self._scans = scans
        self.progress: IndexProgress | None = None

    @property
    def text(self) -> str:
        """One sentence with the count and the time left; empty while no thumbnails are made."""
        return "" if self.progress is None else _text(self.progress)

    def follow(self) -> None:
        """Take how far it is now."""
        self.take(self._roll.index_progress)

    def take(self, event: IndexProgress) -> None:
        """Follow an event of the program."""
        before, self.progress = self.progress, event if event.done < event.total else None
        if self.progress != before:
            self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Pause the making of thumbnails, or go on with it."""
        self._scans.set_index_paused(self.progress is None or not self.progress.is_paused)


def _text(progress: IndexProgress) -> str:
    """Return how many thumbnails are made and how long the rest takes, as one sentence."""
    if progress.is_paused:
        text = QCoreApplication.translate("IndexStatus", "Thumbnails paused: {done} of {total}")
    elif progress.left_s is None:
        text = QCoreApplication.translate("IndexStatus", "Making thumbnails: {done} of {total}")
    elif progress.left_s >= _MINUTES_FROM_S:
        text = QCoreApplication.translate(
            "IndexStatus",
            "Making thumbnails: {done} of {total}, about %Ln minute(s) left",
            "",
            round(progress.left_s / 60),
        )
    else:
        text = QCoreApplication.translate(
            "IndexStatus",
            "Making thumbnails: {done} of {total}, about %Ln second(s) left",
            "",
            _rounded(progress.left_s),
        )
    locale = QLocale()
    return text.format(done=locale.toString(progress.done), total=locale.toString(progress.total))


def _rounded(seconds: float) -> int:
    """Whole seconds, from ten on in steps of five, so that the number does not flicker."""
    return math.ceil(seconds / 5) * 5 if seconds >= _ROUNDED_FROM_S else max(1, math.ceil(seconds))
