"""The editor's hand for clips: strip, page, frames and player, working on one recipe."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kesong_desktop.model.photo import MediaFacts
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.model.trimming import Handle, moved, second_of
from kesong_desktop.ui import messages
from kesong_desktop.ui.editor.canvas import EditorCanvas
from kesong_desktop.ui.editor.clip_page import ClipPage
from kesong_desktop.ui.editor.frames import Frames, Moment
from kesong_desktop.ui.editor.playing import Playing
from kesong_desktop.ui.editor.trim import TrimStrip
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.look import set_tip

_STRIP_PX = 160


class Clipping(QObject):
    """Shows the clip in hand on ``canvas``. ``changed`` carries another recipe, ``rested``: the hand let go; ``say`` has words.

    ``bar`` belongs below the canvas and ``page`` into the inspector.
    """

    changed = Signal(object)
    rested = Signal()
    say = Signal(str)

    def __init__(self, stage: Stage, canvas: EditorCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._canvas = canvas
        self._path = ""
        self._length_s = 0.0
        self._recipe = Recipe()
        self._in_hand = Handle.BEGIN
        self._still = QImage()
        self._strip_frames: dict[int, QImage] = {}
        self._frames = Frames(stage.desk, self)
        self._frames.shown.connect(self._take_frame)
        self._frames.failed.connect(self._fail)
        self._playing = Playing(self)
        self._playing.framed.connect(self._show)
        self._playing.changed.connect(self._tell)
        self._playing.failed.connect(self._cannot_play)
        self.strip = TrimStrip(stage.theme)
        self.strip.moved.connect(self._move)
        self.strip.taken.connect(self._take)
        self.strip.rested.connect(self.rested)
        self.page = ClipPage(stage.icons)
        self.page.changed.connect(self._change)
        self.page.rested.connect(self.rested)
        self.bar = self._build_bar()

    def open(self, path: str, facts: MediaFacts, recipe: Recipe) -> None:
        """Take a clip in hand."""
        self.leave()
        self._path, self._length_s, self._in_hand = path, facts.duration_s, Handle.BEGIN
        self._strip_frames = {}
        self.strip.take_clip(self._length_s)
        self.page.take_clip(self._length_s)
        self.show_recipe(recipe)
        self.wish()
        if self._length_s:
            seconds = self.strip.moments()
            self._frames.fill(
                [Moment(path, second, _STRIP_PX, place=place) for place, second in enumerate(seconds)]
            )

    def show_recipe(self, recipe: Recipe) -> None:
        """Show what a recipe makes of it."""
        is_turned = (recipe.turns, recipe.is_mirrored) != (self._recipe.turns, self._recipe.is_mirrored)
        self._recipe = recipe
        self._playing.mute(on=recipe.cut.is_muted)
        self.strip.show_cut(recipe.cut)
        self.page.show_recipe(recipe)
        if is_turned:
            self._show(self._still)
            for place, image in self._strip_frames.items():
                self.strip.show_frame(place, self._turned(image))

    def wish(self) -> None:
        """Have the frame under the handle in hand shown. What plays is for the frames of the player."""
        if self._path and not self._playing.is_on:
            second = second_of(self._recipe.cut, self._in_hand, self._length_s)
            is_last = self._in_hand is Handle.END
            self._frames.wish(Moment(self._path, second, self._canvas.room_px, is_last))

    @Slot()
    def toggle(self) -> None:
        """Play what is sent from its beginning, or stop."""
        if self._playing.is_on:
            self._playing.stop()
            self.wish()
        elif self._path:
            begin_s, end_s = (
                second_of(self._recipe.cut, one, self._length_s) for one in (Handle.BEGIN, Handle.END)
            )
            cut = replace(self._recipe.cut, start_s=begin_s, end_s=0.0 if end_s >= self._length_s else end_s)
            self._playing.play(self._stage.desk.own_files.where(self._path), cut)

    def leave(self) -> None:
        """Let go of the clip."""
        self._path = ""
        self._frames.forget()
        self._playing.stop()
        self._still = QImage()

    def close(self) -> None:
        """Nothing is made any more."""
        self.leave()
        self._frames.close()

    # --- underneath ---------------------------------------------------------------------------------------------------------

    def _build_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "canvas")
        row = QHBoxLayout(bar)
        row.setContentsMargins(PANE_MARGIN, 4, PANE_MARGIN, 8)
        row.setSpacing(8)
        self._play = icon_button(self._stage.icons.icon("play"), self.tr("Play"), key="Space")
        self._play.clicked.connect(self.toggle)
        row.addWidget(self._play)
        row.addWidget(self.strip, 1)
        return bar

    @Slot(object, float)
    def _move(self, handle: Handle, second: float) -> None:
        if not self._path:
            return
        self._in_hand = handle
        self._playing.stop()
        cut = moved(self._recipe.cut, handle, second, self._length_s)
        if cut != self._recipe.cut:
            self._change(replace(self._recipe, cut=cut))

    @Slot(object)
    def _take(self, handle: Handle) -> None:
        self._in_hand = handle
        self.wish()

    @Slot(object)
    def _change(self, recipe: Recipe) -> None:
        self.show_recipe(recipe)
        self.changed.emit(recipe)

    @Slot(object, QImage)
    def _take_frame(self, moment: Moment, image: QImage) -> None:
        if moment.path != self._path:
            return
        if moment.place >= 0:
            self._strip_frames[moment.place] = image
            self.strip.show_frame(moment.place, self._turned(image))
        elif not self._playing.is_on:
            self._show(image)

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        if not image.isNull():
            self._still = image
            self._canvas.show_problem("")
            self._canvas.show_before(image)
            self._canvas.show_after(self._turned(image))

    def _turned(self, image: QImage) -> QImage:
        """As it will be sent: mirrored, then turned by quarters."""
        turn = QTransform()
        turn.rotate(90 * self._recipe.turns)
        turn.scale(-1 if self._recipe.is_mirrored else 1, 1)
        return image.transformed(turn)

    @Slot()
    def _tell(self) -> None:
        is_on = self._playing.is_on
        self._play.setIcon(self._stage.icons.icon("stop" if is_on else "play"))
        name = self.tr("Stop") if is_on else self.tr("Play")
        self._play.setAccessibleName(name)
        set_tip(self._play, self.tr("{0} (Space)").format(name))
        self.wish()

    @Slot(object, object)
    def _fail(self, moment: Moment, error: BaseException) -> None:
        if moment.path == self._path and moment.place < 0:
            self._canvas.show_problem(messages.sentence(error))

    @Slot(str)
    def _cannot_play(self, words: str) -> None:
        told = self.tr("This clip cannot be played here: {0}.").format(words or self.tr("no reason given"))
        self.say.emit(told)
