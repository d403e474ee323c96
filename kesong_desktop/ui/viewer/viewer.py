"""One picture or clip as large as the pane or the screen, with the words beside it; arrows leaf, Esc goes back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kesong_desktop.model.rating import MOST_STARS
from kesong_desktop.ui.digits import digit_of
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.clip import ClipView
from kesong_desktop.ui.viewer.cover import Cover
from kesong_desktop.ui.viewer.panel import Panel
from kesong_desktop.ui.viewer.picture import PictureView
from kesong_desktop.ui.viewer.shot import Shot
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.look import label, set_tip

_EDGE = 16
_PAN = 0.2
_Act = Callable[[], object]


class Viewer(QWidget):
    """Covers ``parent`` while it is open, or the screen. ``left_at`` tells the number of the picture that was shown last.

    ``rates``: digits give stars (``stars_wanted``: number of the picture, stars), R rejects, X selects, Ctrl+Z takes back; the
    picture stays in front unless Shift is held with a digit. Whoever listens changes the shots, and calls ``renew``.
    """

    left_at = Signal(int)
    stars_wanted = Signal(int, int)
    reject_wanted = Signal(int)
    choose_wanted = Signal(int)
    undo_wanted = Signal()

    def __init__(self, stage: Stage, parent: QWidget, *, rates: bool = False) -> None:
        super().__init__(parent)
        self._stage = stage
        self._rates = rates
        self._shots: Sequence[Shot] = ()
        self._index = 0
        self._back_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._build(stage.icons)
        self._cover = Cover(self, parent)
        self._cover.host_left.connect(self._host_left)
        self._cover.host_came.connect(self._host_came)
        stage.pictures.ready.connect(self._look_ahead)

    # --- opening, leafing, closing ------------------------------------------------------------------------------------------

    def look_at(self, shots: Sequence[Shot], index: int = 0) -> None:
        """Show these, beginning with ``index``."""
        if not shots:
            return
        self._shots, self._index = shots, index
        self._back_to = self.window().focusWidget()
        self._cover.fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_shot()

    @Slot()
    def close_it(self) -> None:
        """Go back to what lies below."""
        self._leave_full_screen()
        self.hide()
        self._picture.forget()
        self._clip.close_clip()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left_at.emit(self._index)

    def renew(self) -> None:
        """What is known of the shot in front is not what it was."""
        if self.isVisible():
            self._tell()

    @property
    def index(self) -> int:
        """The number of the shot in front."""
        return self._index

    @property
    def picture(self) -> PictureView:
        """Where pictures are shown."""
        return self._picture

    @property
    def clip(self) -> ClipView:
        """Where clips are played."""
        return self._clip

    @property
    def panel(self) -> Panel:
        """What is known of the picture."""
        return self._panel

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build(self, icons: Icons) -> None:
        self._picture = PictureView(self._stage, self)
        self._picture.zoomed.connect(self._tell_scale)
        self._picture.left.connect(self.close_it)
        self._clip = ClipView(self._stage, self)
        self._panel = Panel(self._stage, self)
        self._words = label("", "body", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._scale = label("", "small", "ink2", parent=self)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._scale)
        row.addSpacing(8)
        for made in self._tools(icons):
            row.addWidget(made)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._picture)
        self._stack.addWidget(self._clip)
        self._middle.addWidget(self._stack, 1)
        self._stack.installEventFilter(self)
        self._middle.addWidget(self._panel)
        self._panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._middle, 1)
        column.addWidget(self._words)
        self._words.setContentsMargins(_EDGE, 8, _EDGE, 12)
        self._before = self._tool(icons, "caret-left", self.tr("Previous"), self.tr("Left"), self._back)
        self._after = self._tool(icons, "caret-right", self.tr("Next"), self.tr("Right"), self._on)
        for made in (self._before, self._after):  # they lie over the picture, whatever that is
            made.setProperty("over", "true")

    def _tools(self, icons: Icons) -> list[QToolButton]:
        self._zooms = (
            self._tool(icons, "magnifying-glass-minus", self.tr("Smaller"), "-", self._smaller),
            self._tool(icons, "magnifying-glass-plus", self.tr("Larger"), "+", self._larger),
        )
        self._info = self._tool(icons, "info", self.tr("About this picture"), "I", self.toggle_panel)
        self._info.setCheckable(True)
        self._screen = self._tool(icons, "corners-out", self.tr("Full screen"), "F", self.toggle_full_screen)
        return [
            *self._zooms,
            self._info,
            self._screen,
            self._tool(icons, "x", self.tr("Close"), "Esc", self.close_it),
        ]

    def _tool(self, icons: Icons, icon: str, name: str, key: str, act: _Act) -> QToolButton:
        made = icon_button(icons.icon(icon), name, key=key, parent=self)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on it leaves the keys with the picture
        made.clicked.connect(act)
        return made

    # --- Qt -----------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows keep their places at the sides."""
        if watched is self._stack and event.type() == QEvent.Type.Resize:
            self._place_arrows()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies below is not seen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._stage.theme.color("canvas"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf, look closer, rate, or go back."""
        digit = digit_of(event)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if 0 <= digit <= MOST_STARS and not has_ctrl:
            self._press_digit(digit, leafs=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif self._rates and has_ctrl and event.key() == Qt.Key.Key_Z:
            self.undo_wanted.emit()
        elif (act := self._acts().get(Qt.Key(event.key()))) is not None and not has_ctrl:
            act()
        else:
            super().keyPressEvent(event)

    def _acts(self) -> dict[Qt.Key, _Act]:
        """What a key does at present."""
        keys = Qt.Key
        acts: dict[Qt.Key, _Act] = {
            keys.Key_Escape: self._escape,
            keys.Key_Space: self.close_it,
            keys.Key_Return: self.close_it,
            keys.Key_Enter: self.close_it,
            keys.Key_Plus: self._larger,
            keys.Key_Equal: self._larger,
            keys.Key_Minus: self._smaller,
            keys.Key_Z: self._picture.turn_closer,
            keys.Key_I: self.toggle_panel,
            keys.Key_F: self.toggle_full_screen,
            keys.Key_F11: self.toggle_full_screen,
            keys.Key_PageUp: self._back,
            keys.Key_PageDown: self._on,
        }
        if self._rates:
            acts[keys.Key_R] = lambda: self.reject_wanted.emit(self._index)
            acts[keys.Key_X] = lambda: self.choose_wanted.emit(self._index)
        live = self._shots[self._index].live if self._shots else ""
        if self._is_clip and live:
            acts[keys.Key_Escape] = self._show_shot
        if self._is_clip:
            acts |= {
                keys.Key_Space: self._clip.toggle,
                keys.Key_K: self._clip.toggle,
                keys.Key_M: self._clip.toggle_sound,
                keys.Key_J: lambda: self._clip.leap(-1),
                keys.Key_L: lambda: self._clip.leap(1),
            }
        elif live:
            acts[keys.Key_K] = self._play_live
        return acts | self._arrows()

    @property
    def _is_clip(self) -> bool:
        return self._stack.currentWidget() is self._clip

    def _arrows(self) -> dict[Qt.Key, _Act]:
        """They leaf; looked at closer, they move the picture."""
        keys, picture = Qt.Key, self._picture
        if picture.is_closer and not self._is_clip:
            return {
                keys.Key_Left: lambda: picture.pan(-_PAN, 0),
                keys.Key_Right: lambda: picture.pan(_PAN, 0),
                keys.Key_Up: lambda: picture.pan(0, -_PAN),
                keys.Key_Down: lambda: picture.pan(0, _PAN),
            }
        return {
            keys.Key_Left: self._back,
            keys.Key_Up: self._back,
            keys.Key_Right: self._on,
            keys.Key_Down: self._on,
        }

    @Slot()
    def toggle_panel(self) -> None:
        """Show what is known of the picture, or no longer."""
        is_wanted = self._panel.isHidden()
        self._panel.setVisible(is_wanted)
        self._info.setChecked(is_wanted)
        if is_wanted and self._shots:
            self._panel.show_shot(self._shots[self._index])

    # --- full screen --------------------------------------------------------------------------------------------------------

    @property
    def is_full_screen(self) -> bool:
        """Whether it covers the screen."""
        return self._cover.is_full_screen

    @Slot()
    def toggle_full_screen(self) -> None:
        """To the whole screen, and back to the pane."""
        if self.is_full_screen:
            self._leave_full_screen()
            self.show()
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._show_way(to_screen=False)
            self._cover.enter()

    def _leave_full_screen(self) -> None:
        self._show_way(to_screen=True)
        self._cover.leave()

    def _show_way(self, *, to_screen: bool) -> None:
        """Let the button tell where it leads."""
        self._screen.setIcon(self._stage.icons.icon("corners-out" if to_screen else "corners-in"))
        name = self.tr("Full screen") if to_screen else self.tr("Back to the window")
        self._screen.setAccessibleName(name)
        set_tip(self._screen, f"{name} (F)")

    @Slot()
    def _host_left(self) -> None:
        self._leave_full_screen()
        self._clip.close_clip()

    @Slot()
    def _host_came(self) -> None:
        if not self.isHidden() and self._shots:
            self._show_shot()

    # --- underneath ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _escape(self) -> None:
        if self.is_full_screen:
            self.toggle_full_screen()
        else:
            self.close_it()

    @Slot()
    def _back(self) -> None:
        self._leaf(-1)

    @Slot()
    def _on(self) -> None:
        self._leaf(1)

    @Slot()
    def _larger(self) -> None:
        self._picture.zoom_by(1)

    @Slot()
    def _smaller(self) -> None:
        self._picture.zoom_by(-1)

    def _press_digit(self, digit: int, *, leafs: bool) -> None:
        """Stars; where nothing is rated, 0 shows all of the picture and 1 its own pixels."""
        if self._rates:
            self.stars_wanted.emit(self._index, digit)
            if leafs:
                self._on()
        elif not self._rates and digit <= 1:
            self._picture.zoom_to(1.0 if digit else None)

    def _leaf(self, by: int) -> None:
        new = max(0, min(len(self._shots) - 1, self._index + by))
        if new != self._index:
            self._index = new
            self._show_shot()

    def _play_live(self) -> None:
        """The seconds around the picture; Esc brings it back."""
        shot = self._shots[self._index]
        self._show(replace(shot, clip=shot.live))

    def _show_shot(self) -> None:
        self._show(self._shots[self._index])

    def _show(self, shot: Shot) -> None:
        self._clip.close_clip()
        if shot.clip:
            self._stack.setCurrentWidget(self._clip)
            self._clip.show_shot(shot)
        else:
            self._stack.setCurrentWidget(self._picture)
            self._picture.show_shot(shot)
        for made in (self._scale, *self._zooms):
            made.setVisible(not shot.clip)
        if not self._panel.isHidden():
            self._panel.show_shot(shot)
        self._before.setVisible(self._index > 0)
        self._after.setVisible(self._index < len(self._shots) - 1)
        self._place_arrows()
        self._tell()
        self._look_ahead()

    def _place_arrows(self) -> None:
        area = self._stack.geometry()
        for made, x in ((self._before, area.left() + _EDGE), (self._after, area.right() - _EDGE - 40)):
            made.setGeometry(x, area.center().y() - 20, 40, 40)
            made.raise_()

    def _tell(self) -> None:
        shot = self._shots[self._index]
        number = f"{self._index + 1} / {len(self._shots)}" if len(self._shots) > 1 else ""
        stars = "★" * shot.rating.stars + "☆" * (MOST_STARS - shot.rating.stars) if shot.rating.stars else ""
        rejected = self.tr("Rejected") if shot.rating.is_rejected else ""
        chosen = self.tr("Selected") if shot.is_chosen else ""
        parts = (number, stars, rejected, chosen, shot.fate, shot.words)
        self._words.setText("   ".join(part for part in parts if part))
        self.setAccessibleName(" ".join(part for part in (shot.words, rejected, chosen) if part))
        self.setAccessibleDescription(
            self.tr("{0} of {1}").format(self._index + 1, len(self._shots))
            + (", " + self.tr("{0} stars").format(shot.rating.stars) if shot.rating.stars else "")
        )

    @Slot()
    def _tell_scale(self) -> None:
        picture = self._picture
        words = f"{round(picture.scale * 100)} %"
        if picture.loaded_part < 1 and picture.scale > picture.loaded_part:
            part = round(picture.loaded_part * 100)
            words += "  " + self.tr("(so large that {0} % of its width and height are shown)").format(part)
        self._scale.setText(words)

    @Slot()
    def _look_ahead(self) -> None:
        """When the picture in front is there, those beside it are loaded: leafing need not wait."""
        if not self.isVisible() or not self._shots:
            return
        pictures = self._stage.pictures
        if pictures.get(self._shots[self._index].key) is None:
            return
        for index in (self._index - 1, self._index + 1):
            if 0 <= index < len(self._shots):
                pictures.get(self._shots[index].key)
