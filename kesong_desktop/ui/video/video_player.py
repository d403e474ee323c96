"""Video playback through QtMultimedia. Import this module only when a video is opened: loading QtMultimedia takes long.

The player waits for its own threads, which may log through Python. A direct call from Python holds the GIL while it waits, and
the two would deadlock; so every command is queued to Qt's event loop.
"""

from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

_END_MS = 100
"""A position this close to the end counts as the end."""


class VideoPlayer(QObject):
    """Plays one video at a time, muted at first.

    ``changed`` is emitted when state, position or duration changed, ``shown`` when there is a new frame; ``failed`` carries the
    system's message, which may be empty.
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
        self._player.errorOccurred.connect(self._report_error)
        for signal in (
            self._player.playbackStateChanged,
            self._player.positionChanged,
            self._player.durationChanged,
        ):
            signal.connect(self._report_change)

    def open(self, path: str) -> None:
        """Play a file from its beginning; the sound stays on or off."""
        self._queue("setSource", Q_ARG(QUrl, QUrl.fromLocalFile(path)))
        self._queue("play")

    def prepare(self, path: str) -> None:
        """Open a file, and show its first frame without playing."""
        self._queue("setSource", Q_ARG(QUrl, QUrl.fromLocalFile(path)))
        self._queue("pause")

    def set_looping(self, *, on: bool) -> None:
        """Begin again at the end, or stop there; called before a video is opened."""
        self._player.setLoops(QMediaPlayer.Loops.Infinite if on else QMediaPlayer.Loops.Once)

    def play(self) -> None:
        """Play what is open from where it is."""
        self._queue("play")

    def close(self) -> None:
        """Stop, and close the file."""
        self._queue("stop")
        self._queue("setSource", Q_ARG(QUrl, QUrl()))

    def toggle(self) -> None:
        """Play or pause; a video that has ended begins again."""
        if self.is_playing:
            self._queue("pause")
            return
        if self.position_ms >= self.duration_ms - _END_MS:
            self.seek(0)
        self._queue("play")

    def pause(self) -> None:
        """Pause the video; one that does not play stays as it is."""
        self._queue("pause")

    def seek(self, ms: int) -> None:
        """Seek to a position in milliseconds."""
        self._queue("setPosition", Q_ARG("qlonglong", max(0, min(ms, self.duration_ms))))

    @property
    def is_at_end(self) -> bool:
        """Whether the video has been played to its end."""
        return self.duration_ms > 0 and self.position_ms >= self.duration_ms - _END_MS

    @property
    def is_playing(self) -> bool:
        """Whether the video is playing."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    @property
    def position_ms(self) -> int:
        """The playback position in milliseconds from the beginning."""
        return self._player.position()

    @property
    def duration_ms(self) -> int:
        """The duration in milliseconds; 0 while unknown."""
        return self._player.duration()

    @property
    def is_muted(self) -> bool:
        """Whether the sound is off."""
        return self._sound.isMuted()

    @property
    def has_sound(self) -> bool:
        """Whether the video has sound."""
        return self._player.hasAudio()

    def set_muted(self, *, on: bool) -> None:
        """Turn the sound off or on."""
        self._sound.setMuted(on)
        self.changed.emit()

    def frame(self) -> QImage:
        """Return the current frame, upright; a null image while there is none."""
        frame = self._sink.videoFrame()
        return frame.toImage() if frame.isValid() else QImage()

    def paint(self, painter: QPainter, area: QRectF) -> bool:
        """Draw the current frame as large as fits ``area``; False while there is none."""
        frame = self._sink.videoFrame()
        if not frame.isValid():
            return False
        options = QVideoFrame.PaintOptions()
        options.backgroundColor = QColor(Qt.GlobalColor.transparent)
        options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio
        frame.paint(painter, area, options)
        return True

    def _queue(self, act: str, *what: Any) -> None:
        """Call a method of the player from the event loop."""
        QMetaObject.invokeMethod(self._player, act, Qt.ConnectionType.QueuedConnection, *what)

    @Slot(QVideoFrame)
    def _take_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.shown.emit()

    @Slot()
    def _report_change(self) -> None:
        self.changed.emit()

    @Slot(QMediaPlayer.Error, str)
    def _report_error(self, _kind: QMediaPlayer.Error, words: str) -> None:
        self.failed.emit(words)
