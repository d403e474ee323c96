"""Plays the trimmed part of a video."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kesong_desktop.model.edit.recipe import Trim
from kesong_desktop.ui.video.player_factory import player_class

if TYPE_CHECKING:
    from kesong_desktop.ui.video.video_player import VideoPlayer

log = logging.getLogger(__name__)
_EARLY_MS = 60
"""A player may show a frame from shortly before the position that it was set to."""


class VideoPreview(QObject):
    """``framed`` carries each frame, not yet rotated; ``changed`` when playback started or ended; ``failed`` why not."""

    framed = Signal(QImage)
    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player: VideoPlayer | None = None
        self._start_ms = self._end_ms = 0
        self._count = 0
        self._is_on = self._is_open = self._is_at_start = self._has_begun = False

    @property
    def is_on(self) -> bool:
        """Whether the video is playing."""
        return self._is_on

    def play(self, path: Path, cut: Trim) -> None:
        """Play the part of the video that ``cut`` keeps, once."""
        player = self._made()
        if player is None:
            return
        self._start_ms, self._end_ms = round(cut.start_s * 1000), round(cut.end_s * 1000)
        self._is_on, self._is_at_start, self._has_begun = True, not self._start_ms, False
        self._is_open = False
        self._count += 1
        player.set_muted(on=cut.is_muted)
        player.open(str(path))
        later = Qt.ConnectionType.QueuedConnection
        QMetaObject.invokeMethod(self, "_go_on", later, Q_ARG(int, self._count))
        self.changed.emit()

    def mute(self, *, on: bool) -> None:
        """Turn the sound off or on."""
        if self._player is not None and self._player.is_muted != on:
            self._player.set_muted(on=on)

    def stop(self) -> None:
        """Stop, and close the file."""
        if self._is_on and self._player is not None:
            self._is_on = False
            self._player.close()
            self.changed.emit()

    def _made(self) -> "VideoPlayer | None":
        if self._player is None:
            try:
                made = player_class()(self)
            except ImportError as error:
                log.info("video playback is not available: %s", error)
                self.failed.emit(str(error))
                return None
            self._player = made
            self._player.changed.connect(self._follow)
            self._player.shown.connect(self._show)
            self._player.failed.connect(self._fail)
        return self._player

    @Slot()
    def _follow(self) -> None:
        player = self._player
        if player is None or not self._is_on or not self._is_open:
            return
        if not self._is_at_start and player.duration_ms:
            self._is_at_start = True
            player.seek(self._start_ms)
        if player.is_playing:
            self._has_begun = True
        is_over = bool(self._end_ms) and player.position_ms >= self._end_ms
        if is_over or (self._has_begun and not player.is_playing):
            self.stop()

    @Slot()
    def _show(self) -> None:
        """Pass a frame on if it is in the trimmed part."""
        player = self._player
        if player is None or not self._is_on or not self._is_open:
            return
        now_ms = player.position_ms
        if now_ms >= self._start_ms - _EARLY_MS and (not self._end_ms or now_ms < self._end_ms):
            self.framed.emit(player.frame())

    @Slot(int)
    def _go_on(self, count: int) -> None:
        """The player has done all earlier commands: what it reports from now on is of this video."""
        if count == self._count:
            self._is_open = True
            self._follow()

    @Slot(str)
    def _fail(self, words: str) -> None:
        if self._is_on:
            self.stop()
            self.failed.emit(words.strip(" ."))
