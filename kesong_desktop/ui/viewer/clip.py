"""A clip that plays: its picture, and a slim bar below it."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.shot import Shot
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.look import label, set_tip

if TYPE_CHECKING:
    from kesong_desktop.ui.viewer.player import Player

log = logging.getLogger(__name__)
_LEAP_MS = 5000


class ClipView(QWidget):
    """Plays the clip of a shot, silent at first. Where it cannot be played its first frame is shown, and why."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._shot: Shot | None = None
        self._player: Player | None = None
        self._screen = _Screen(stage, self)
        self._screen.pressed.connect(self.toggle)
        self._trouble = label("", "body", wrap=True, parent=self)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._elsewhere = button(self.tr("Play it with another program"), small=True, parent=self)
        self._elsewhere.clicked.connect(self._open_elsewhere)
        self._build_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._screen, 1)
        column.addWidget(self._trouble)
        column.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._bar)

    # --- playing ------------------------------------------------------------------------------------------------------------

    def show_shot(self, shot: Shot) -> None:
        """Play a clip from its beginning."""
        self._shot = shot
        self._screen.show_poster(shot)
        self._show_trouble("")
        player = self._made()
        if player is not None:
            self._screen.player = None  # the first frame of the file, not the last of the one before
            player.open(shot.clip)

    def close_clip(self) -> None:
        """Let go of the file."""
        if self._player is not None and self._shot is not None:
            self._player.close()
        self._shot = None

    @Slot()
    def toggle(self) -> None:
        """Play on, or stand still."""
        if self._player is not None:
            self._player.toggle()

    @Slot()
    def toggle_sound(self) -> None:
        """Be heard, or be silent."""
        if self._player is not None and self._player.has_sound:
            self._player.set_muted(on=not self._player.is_muted)

    def leap(self, times: int) -> None:
        """Go on, or back, by so many times five seconds."""
        if self._player is not None:
            self._player.seek(self._player.position_ms + times * _LEAP_MS)

    @property
    def player(self) -> "Player | None":
        """What plays; None where none was needed yet, or none can be had."""
        return self._player

    @property
    def trouble(self) -> str:
        """Why it cannot be played, or empty."""
        return self._trouble.text()

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_bar(self) -> None:
        icons = self._stage.icons
        self._bar = QWidget(self)
        self._play = icon_button(icons.icon("play"), self.tr("Play"), key="K", parent=self._bar)
        self._play.clicked.connect(self.toggle)
        self._line = QSlider(Qt.Orientation.Horizontal, self._bar)
        self._line.setAccessibleName(self.tr("Moment of the clip"))
        self._line.setPageStep(_LEAP_MS)
        self._line.setSingleStep(1000)
        self._line.sliderMoved.connect(self._go_to)
        self._line.actionTriggered.connect(self._go_where_the_line_is)
        self._time = label("", "small", "ink2", parent=self._bar)
        self._sound = icon_button(icons.icon("speaker-slash"), self.tr("Sound"), key="M", parent=self._bar)
        self._sound.clicked.connect(self.toggle_sound)
        for one in (self._play, self._line, self._sound):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on it leaves the keys with the viewer
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(64, 4, 64, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self._line, 1)
        row.addWidget(self._time)
        row.addWidget(self._sound)

    # --- underneath ---------------------------------------------------------------------------------------------------------

    def _made(self) -> "Player | None":
        if self._player is None:
            try:
                from kesong_desktop.ui.viewer.player import Player  # noqa: PLC0415 - takes its time, and may be missing
            except ImportError as error:
                log.info("no clips can be played: %s", error)
                self._show_trouble(self.tr("Clips cannot be played here: {0}.").format(error))
                return None
            self._player = Player(self)
            self._player.changed.connect(self._tell)
            self._player.shown.connect(self._show_frame)
            self._player.failed.connect(self._fail)
        return self._player

    def _show_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        # Only a file of one's own is handed on; what a server sent is not opened outside of this window.
        self._elsewhere.setVisible(bool(words) and self._shot is not None and self._shot.photo is not None)
        self._bar.setVisible(not words)

    @Slot(str)
    def _fail(self, words: str) -> None:
        if self._shot is not None:
            told = self.tr("This clip cannot be played: {0}.").format(
                words.strip(" .") or self.tr("no reason given")
            )
            self._show_trouble(told)
            self._screen.player = None
            self._screen.update()

    @Slot()
    def _open_elsewhere(self) -> None:
        if self._shot is not None and self._shot.photo is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._shot.clip))

    @Slot()
    def _show_frame(self) -> None:
        if self._shot is not None:
            self._screen.player = self._player
            self._screen.update()

    @Slot()
    def _tell(self) -> None:
        player, icons = self._player, self._stage.icons
        if player is None or self._shot is None:
            return
        self._play.setIcon(icons.icon("pause" if player.is_playing else "play"))
        name = self.tr("Pause") if player.is_playing else self.tr("Play")
        self._play.setAccessibleName(name)
        set_tip(self._play, f"{name} (K)")
        self._sound.setIcon(icons.icon("speaker-slash" if player.is_muted else "speaker-high"))
        self._sound.setAccessibleDescription(self.tr("off") if player.is_muted else self.tr("on"))
        self._sound.setEnabled(player.has_sound)
        self._line.setRange(0, player.duration_ms)
        if not self._line.isSliderDown():
            self._line.setValue(player.position_ms)
        self._time.setText(f"{_clock(player.position_ms)} / {_clock(player.duration_ms)}")

    @Slot(int)
    def _go_to(self, ms: int) -> None:
        if self._player is not None:
            self._player.seek(ms)

    @Slot(int)
    def _go_where_the_line_is(self, _action: int) -> None:
        """By key, or a press beside the knob."""
        if not self._line.isSliderDown():
            self._go_to(self._line.sliderPosition())


class _Screen(QWidget):
    """Where the frames are drawn; the poster until there are any."""

    pressed = Signal()

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._shot: Shot | None = None
        self.player: Player | None = None
        stage.pictures.ready.connect(self._renew)

    def show_poster(self, shot: Shot) -> None:
        """Show the first frame until the clip plays."""
        self._shot = shot
        self.player = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays or pauses."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frame, or the poster."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._stage.theme.color("canvas"))
        area = QRectF(self.rect())
        is_drawn = self.player is not None and self.player.paint(painter, area)
        poster = self._stage.pictures.get(self._shot.key) if self._shot is not None and not is_drawn else None
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
