"""The video view of the viewer: the frames, and a bar to control playback."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.video.player_factory import player_class
from kesong_desktop.ui.widgets.buttons import button, icon_button

if TYPE_CHECKING:
    from kesong_desktop.ui.video.video_player import VideoPlayer

log = logging.getLogger(__name__)
_SKIP_MS = 5000


class VideoView(QWidget):
    """Plays the video of an item, muted at first. Where that fails, the first frame and the reason are shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item: ViewerItem | None = None
        self._player: VideoPlayer | None = None
        self._screen = _Screen(context, self)
        self._screen.pressed.connect(self.toggle)
        self._failure = label("", "body", wrap=True, parent=self)
        self._failure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._elsewhere = button(self.tr("Open with another app"), small=True, parent=self)
        self._elsewhere.clicked.connect(self._open_elsewhere)
        self._build_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._screen, 1)
        column.addWidget(self._failure)
        column.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._bar)

    def show_item(self, item: ViewerItem) -> None:
        """Play a video from its beginning."""
        self._item = item
        self._screen.show_poster(item)
        self._show_failure("")
        player = self._player_or_none()
        if player is not None:
            self._screen.player = None
            player.open(item.video)

    def close_video(self) -> None:
        """Stop, and close the file."""
        if self._player is not None and self._item is not None:
            self._player.close()
        self._item = None

    @Slot()
    def toggle(self) -> None:
        """Play or pause the video; do nothing before the first one."""
        if self._player is not None:
            self._player.toggle()

    @Slot()
    def toggle_sound(self) -> None:
        """Mute or unmute the video, if it has sound."""
        if self._player is not None and self._player.has_sound:
            self._player.set_muted(on=not self._player.is_muted)

    def skip(self, times: int) -> None:
        """Skip forward by so many times five seconds; negative: back."""
        if self._player is not None:
            self._player.seek(self._player.position_ms + times * _SKIP_MS)

    @property
    def player(self) -> "VideoPlayer | None":
        """The player; None before the first video, or where playback is not available."""
        return self._player

    @property
    def failure_text(self) -> str:
        """Why the video cannot be played; empty if it can."""
        return self._failure.text()

    def _build_bar(self) -> None:
        icons = self._context.icons
        self._bar = QWidget(self)
        self._play = icon_button(icons.icon("play"), self.tr("Play"), key="K", parent=self._bar)
        self._play.clicked.connect(self.toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal, self._bar)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.setPageStep(_SKIP_MS)
        self._slider.setSingleStep(1000)
        self._slider.sliderMoved.connect(self._seek)
        self._slider.actionTriggered.connect(self._seek_to_slider)
        self._time = label("", "small", "ink2", parent=self._bar)
        self._sound = icon_button(icons.icon("speaker-slash"), self.tr("Sound"), key="M", parent=self._bar)
        self._sound.clicked.connect(self.toggle_sound)
        for one in (self._play, self._slider, self._sound):
            # A click on it leaves the keyboard focus with the viewer.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(64, 4, 64, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        row.addWidget(self._sound)

    def _player_or_none(self) -> "VideoPlayer | None":
        if self._player is None:
            try:
                made = player_class()(self)
            except ImportError as error:
                log.info("video playback is not available: %s", error)
                self._show_failure(self.tr("Videos cannot be played here: {reason}.").format(reason=error))
                return None
            self._player = made
            self._player.changed.connect(self._show_state)
            self._player.shown.connect(self._show_frame)
            self._player.failed.connect(self._fail)
        return self._player

    def _show_failure(self, words: str) -> None:
        self._failure.setText(words)
        self._failure.setVisible(bool(words))
        # Only files of the camera roll are opened with other programs, never what a server sent.
        self._elsewhere.setVisible(bool(words) and self._item is not None and self._item.photo is not None)
        self._bar.setVisible(not words)

    @Slot(str)
    def _fail(self, words: str) -> None:
        if self._item is not None:
            reason = words.strip(" .") or self.tr("no reason given")
            self._show_failure(self.tr("This video cannot be played: {reason}.").format(reason=reason))
            self._screen.player = None
            self._screen.update()

    @Slot()
    def _open_elsewhere(self) -> None:
        if self._item is not None and self._item.photo is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._item.video))

    @Slot()
    def _show_frame(self) -> None:
        if self._item is not None:
            self._screen.player = self._player
            self._screen.update()

    @Slot()
    def _show_state(self) -> None:
        player, icons = self._player, self._context.icons
        if player is None or self._item is None:
            return
        self._play.setIcon(icons.icon("pause" if player.is_playing else "play"))
        name = self.tr("Pause") if player.is_playing else self.tr("Play")
        self._play.setAccessibleName(name)
        set_tip(self._play, f"{name} (K)")
        self._sound.setIcon(icons.icon("speaker-slash" if player.is_muted else "speaker-high"))
        self._sound.setAccessibleDescription(self.tr("off") if player.is_muted else self.tr("on"))
        self._sound.setEnabled(player.has_sound)
        self._slider.setRange(0, player.duration_ms)
        if not self._slider.isSliderDown():
            self._slider.setValue(player.position_ms)
        self._time.setText(f"{_clock(player.position_ms)} / {_clock(player.duration_ms)}")

    @Slot(int)
    def _seek(self, ms: int) -> None:
        if self._player is not None:
            self._player.seek(ms)

    @Slot(int)
    def _seek_to_slider(self, _action: int) -> None:
        """Called for keys, and presses beside the knob."""
        if not self._slider.isSliderDown():
            self._seek(self._slider.sliderPosition())


class _Screen(QWidget):
    """Draws the frames, and the poster until there are any."""

    pressed = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._item: ViewerItem | None = None
        self.player: VideoPlayer | None = None
        context.pictures.ready.connect(self._renew)

    def show_poster(self, item: ViewerItem) -> None:
        """Show the poster until the video plays."""
        self._item = item
        self.player = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Play or pause on a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, or the poster."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._context.theme.color("canvas"))
        area = QRectF(self.rect())
        is_drawn = self.player is not None and self.player.paint(painter, area)
        poster = (
            self._context.pictures.get(self._item.key) if self._item is not None and not is_drawn else None
        )
        if poster is not None:
            scale = min(area.width() / poster.width(), area.height() / poster.height())
            wide, high = poster.width() * scale, poster.height() * scale
            middle = area.center()
            target = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            painter.drawPixmap(target, poster, QRectF(poster.rect()))
        painter.end()

    @Slot()
    def _renew(self) -> None:
        if self.player is None:
            self.update()


def _clock(ms: int) -> str:
    seconds = ms // 1000
    hours, seconds = divmod(seconds, 3600)
    minutes = f"{seconds // 60:02d}" if hours else f"{seconds // 60}"
    return f"{hours}:{minutes}:{seconds % 60:02d}" if hours else f"{minutes}:{seconds % 60:02d}"
