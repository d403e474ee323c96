"""The video that is shown, as large as it fits, and what lies on it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kesong_desktop.model.text.characters import clean, one_line
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.pill import Pills, pill_size
from kesong_desktop.ui.shell.filter_effect import TIMELINES, warning_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.short_videos.pill_button import PillButton
from kesong_desktop.ui.short_videos.playback import Playback
from kesong_desktop.ui.short_videos.presenter import ShortVideosState
from kesong_desktop.ui.short_videos.progress_line import HEIGHT_PX, ProgressLine
from kesong_desktop.ui.short_videos.wheel_steps import WheelSteps

_INSET, _PLAY, _LEAST = 12, 64, 160
_SWIPE_PX = 80
_LOADING_MS = 400
"""What is loaded sooner is not said to be loading."""
_SKIP_MS = 5000
_WARNING = 60
_KEYS = {
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_K: "previous",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_J: "next",
    Qt.Key.Key_Space: "toggle",
    Qt.Key.Key_M: "sound",
    Qt.Key.Key_A: "alt",
    Qt.Key.Key_X: "veil",
    Qt.Key.Key_T: "text",
    Qt.Key.Key_L: "like",
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_B: "boost",
    Qt.Key.Key_S: "save",
    Qt.Key.Key_C: "share",
    Qt.Key.Key_P: "author",
    Qt.Key.Key_O: "time",
    Qt.Key.Key_Return: "time",
    Qt.Key.Key_Enter: "time",
}
_SEEK = {Qt.Key.Key_Left: -_SKIP_MS, Qt.Key.Key_Right: _SKIP_MS}


class VideoStage(QWidget):
    """Takes wheel, keys, clicks and swipes. ``acted`` carries what is asked for: ``next``, ``toggle``, ``like`` and so on."""

    acted = Signal(str)

    def __init__(
        self, context: UiContext, pictures: CardPictures, playback: Playback, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures = pictures
        self._playback = playback
        self._pills = Pills(context.theme, context.icons)
        self._state = ShortVideosState()
        self._steps = WheelSteps()
        self._pressed: QPoint | None = None
        self._drag_px = 0
        self._seen_status, self._seen_playing = "", False
        self._slow = QTimer(self, singleShot=True)
        self._slow.setInterval(_LOADING_MS)
        self._slow.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST, _LEAST)
        self.sound = PillButton(context, "speaker-slash", self)
        self.alt = PillButton(context, "", self)
        self.line = ProgressLine(context.theme, self)
        self.sound.clicked.connect(self._emitter("sound"))
        self.alt.clicked.connect(self._emitter("alt"))
        self.line.sought.connect(playback.seek)
        playback.framed.connect(self._show_frame)
        playback.changed.connect(self._show_playback)
        context.pictures.ready.connect(self._renew)
        context.theme.changed.connect(self._restyle)

    def show_state(self, state: ShortVideosState) -> None:
        """Show another video, or the same one otherwise."""
        self._state = state
        item = state.item
        spoken = clean(item.video.alt) if item is not None and not state.is_veiled else ""
        self.setAccessibleName(spoken or self.tr("Video"))
        sound = self.tr("Sound off") if state.is_muted else self.tr("Sound on")
        self.sound.show_as(sound, "M", icon="speaker-slash" if state.is_muted else "speaker-high")
        self.alt.show_as(self.tr("Description"), "A", text=self.tr("Alt"))
        is_shown = item is not None and not state.is_veiled and not state.is_refused
        self.sound.setVisible(is_shown)
        self.line.setVisible(is_shown)
        self.alt.setVisible(is_shown and item is not None and bool(item.video.alt))
        self._show_playback()
        self._place()
        self.update()

    def turn(self, event: QWheelEvent) -> None:
        """Step as the wheel asks."""
        phase = event.phase()
        steps = self._steps.add(
            event.angleDelta().y(),
            event.pixelDelta().y(),
            at_ms=int(event.timestamp()),
            is_begin=phase == Qt.ScrollPhase.ScrollBegin,
            is_momentum=phase == Qt.ScrollPhase.ScrollMomentum,
        )
        for _ in range(abs(steps)):
            self.acted.emit("next" if steps > 0 else "previous")
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step once for each notch or gesture."""
        self.turn(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _SEEK:
            self._playback.seek(self._playback.position_ms + _SEEK[key])
        elif key in _KEYS:
            self.acted.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a swipe."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._drag_px = event.position().toPoint(), 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the video follow the finger or the pointer."""
        if self._pressed is not None:
            moved = event.position().toPoint().y() - self._pressed.y()
            is_drag = abs(moved) >= QApplication.startDragDistance()
            self._drag_px = moved if is_drag or self._drag_px else 0
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Step after a swipe, play or pause after a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        moved, pressed = self._drag_px, self._pressed
        self._pressed, self._drag_px = None, 0
        if abs(moved) >= min(_SWIPE_PX, self.height() // 4):
            self.acted.emit("next" if moved < 0 else "previous")
        elif not moved and (event.position().toPoint() - pressed).manhattanLength() < _SWIPE_PX:
            self.acted.emit("toggle")
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two as one by itself."""
        self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what lies on the video."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame or the picture that stands for it, and what there is to say."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._context.theme.color("canvas"))
        if self._state.item is not None:
            painter.translate(0, self._drag_px)
            if self._state.is_veiled:
                self._paint_veil(painter)
            elif self._state.is_refused or not self._playback.paint(painter, QRectF(self.rect())):
                self._paint_poster(painter)
            painter.resetTransform()
            self._paint_words(painter)
        painter.end()

    def _paint_veil(self, painter: QPainter) -> None:
        item = self._state.item
        blur = self._pictures.veil(item.video.blurhash) if item is not None else None
        if blur is not None:
            painter.drawPixmap(QRectF(self._video_rect()), blur, QRectF(blur.rect()))

    def _paint_poster(self, painter: QPainter) -> None:
        item = self._state.item
        assert item is not None
        video, ratio = item.video, self.devicePixelRatioF()
        url = video.preview_url or (video.url if self._playback.status == "ready" else "")
        found = self._pictures.fitted(url, self.width(), self.height(), ratio) if url else None
        if found is not None and found[1]:
            size = found[0].deviceIndependentSize()
            painter.drawPixmap(
                QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), found[0]
            )
            return
        ground = found[0] if found is not None else self._pictures.blur(video.blurhash)
        if ground is not None:
            painter.drawPixmap(QRectF(self._video_rect()), ground, QRectF(ground.rect()))

    def _paint_words(self, painter: QPainter) -> None:
        words, icon = self._words()
        if not words and not icon:
            return
        box = QRect(0, 0, _PLAY, _PLAY)
        if words:
            box = QRect(QPoint(), pill_size(self._context.theme, words, icon))
        box.moveCenter(self.rect().center())
        self._pills.draw(painter, box, words, icon)

    def _words(self) -> tuple[str, str]:
        """Return the words and the icon in the middle."""
        state, status = self._state, self._playback.status
        if state.is_veiled and state.item is not None:
            warning = one_line(warning_of(state.item.post, *TIMELINES))
            warning = warning if len(warning) <= _WARNING else f"{warning[:_WARNING]}…"
            return self._fitted(warning or self.tr("Sensitive. Click to show")), "eye-slash"
        if state.is_refused:
            return self._fitted(self.tr("This video cannot be played safely")), "warning"
        is_paused = status == "waiting" or (status == "ready" and not self._playback.is_playing)
        said = {
            "missing": (self.tr("Not loaded. Click to try again"), "arrow-clockwise"),
            "unavailable": (self.tr("Videos cannot be played here"), "warning"),
            "loading": ("" if self._slow.isActive() else self.tr("Loading…"), ""),
        }
        words, icon = said.get(status, ("", "play-fill" if is_paused else ""))
        return (self._fitted(words) if words else ""), icon

    def _fitted(self, words: str) -> str:
        metrics_room = self.width() - 4 * _INSET - 24
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(_INSET, metrics_room))

    def _video_rect(self) -> QRect:
        """Return where the video is, by the size that the server tells."""
        item = self._state.item
        size = QSize(item.video.width, item.video.height) if item is not None else QSize()
        size = size if not size.isEmpty() else self.size()
        size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(QPoint(), size)
        box.moveCenter(self.rect().center())
        return box

    def _place(self) -> None:
        self.sound.move(self.width() - self.sound.width() - _INSET, _INSET)
        self.line.setGeometry(0, self.height() - HEIGHT_PX, self.width(), HEIGHT_PX)
        self.alt.move(_INSET, self.height() - HEIGHT_PX - self.alt.height() - _INSET // 2)

    def _emitter(self, name: str) -> Callable[[], None]:
        return lambda: self.acted.emit(name)

    @Slot()
    def _show_frame(self) -> None:
        if not self._state.is_veiled:
            self.update()

    @Slot()
    def _show_playback(self) -> None:
        playback = self._playback
        if playback.status != "loading":
            self._slow.stop()
        elif not self._slow.isActive() and self._seen_status != "loading":
            self._slow.start()
        is_other = (playback.status, playback.is_playing) != (self._seen_status, self._seen_playing)
        self._seen_status, self._seen_playing = playback.status, playback.is_playing
        self.line.show_position(playback.position_ms, playback.duration_ms)
        if is_other:
            self.update()

    @Slot(object)
    def _renew(self, _key: object) -> None:
        if not self._playback.is_playing:
            self.update()

    @Slot()
    def _restyle(self) -> None:
        self._pills.clear()
        self._place()
        self.update()
