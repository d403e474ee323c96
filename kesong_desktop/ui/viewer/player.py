"""Clips through QtMultimedia. The only module that imports it, and imported only when a clip is opened: it takes its time.

Qt's player waits for its own threads, and these may have a message for our log, which is Python: called from Python, which would
not let go of the interpreter meanwhile, the two would wait for each other for ever. So it is told what to do by Qt's event loop.
"""

from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

_END_MS = 100
"""So close to its end nothing more is to be seen of a clip."""


class Player(QObject):
    """Plays one clip at a time, silent at first. ``changed``: it plays, stands, ended, or got on; ``shown``: there is a frame.

    ``failed`` carries the system's own words, which may be none.
    """

    changed = Signal()
    shown = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._sound = QAudioOutput(self)
        self._sound.setMuted(True)
        self._player.setAudioOutput(self._sound)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take_frame)
        self._player.errorOccurred.connect(self._tell_error)
        for signal in (
            self._player.playbackStateChanged,
            self._player.positionChanged,
            self._player.durationChanged,
        ):
            signal.connect(self._tell)

    def open(self, path: str) -> None:
        """Play a file from its beginning, as loud as the one before."""
        self._have("setSource", Q_ARG(QUrl, QUrl.fromLocalFile(path)))
        self._have("play")

    def close(self) -> None:
        """Let go of the file."""
        self._have("stop")
        self._have("setSource", Q_ARG(QUrl, QUrl()))

    def toggle(self) -> None:
        """Play on, or stand still; from its beginning where it has ended."""
        if self.is_playing:
            self._have("pause")
            return
        if self.position_ms >= self.duration_ms - _END_MS:
            self.seek(0)
        self._have("play")

    def seek(self, ms: int) -> None:
        """Go to a moment."""
        self._have("setPosition", Q_ARG("qlonglong", max(0, min(ms, self.duration_ms))))

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    @property
    def position_ms(self) -> int:
        """The moment that is shown."""
        return self._player.position()

    @property
    def duration_ms(self) -> int:
        """How long it is; 0 where that is not known yet."""
        return self._player.duration()

    @property
    def is_muted(self) -> bool:
        """Whether nothing is heard."""
        return self._sound.isMuted()

    @property
    def has_sound(self) -> bool:
        """Whether there would be anything to hear."""
        return self._player.hasAudio()

    def set_muted(self, *, on: bool) -> None:
        """Be silent, or be heard."""
        self._sound.setMuted(on)
        self.changed.emit()

    def frame(self) -> QImage:
        """The present frame, upright; a null image where there is none yet."""
        frame = self._sink.videoFrame()
        return frame.toImage() if frame.isValid() else QImage()

    def paint(self, painter: QPainter, area: QRectF) -> bool:
        """Draw the present frame as large as ``area`` lets it; False where there is none yet."""
        frame = self._sink.videoFrame()
        if not frame.isValid():
            return False
        options = QVideoFrame.PaintOptions()
        options.backgroundColor = QColor(Qt.GlobalColor.transparent)
        options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio
        frame.paint(painter, area, options)
        return True

    def _have(self, act: str, *what: Any) -> None:
        """Have the player do something as soon as Python is done with what it is at."""
        QMetaObject.invokeMethod(self._player, act, Qt.ConnectionType.QueuedConnection, *what)

    @Slot(QVideoFrame)
    def _take_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.shown.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(QMediaPlayer.Error, str)
    def _tell_error(self, _kind: QMediaPlayer.Error, words: str) -> None:
        self.failed.emit(words)
