"""The editor of videos: strip, page, frames and playback."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.edit.trim import TrimHandle, moved, second_of
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.frame_loader import FrameJob, FrameLoader
from kesong_desktop.ui.editor.trim_strip import TrimStrip
from kesong_desktop.ui.editor.video_page import VideoPage
from kesong_desktop.ui.editor.video_preview import VideoPreview
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import icon_button

_STRIP_PX = 160


class VideoEditor(QObject):
    """Shows a video on ``canvas``; ``bar`` belongs below the canvas and ``page`` into the inspector.

    ``changed`` carries another recipe, ``rested`` is emitted when a handle was released, ``say`` carries a sentence for a toast.
    """

    changed = Signal(object)
    rested = Signal()
    say = Signal(str)

    def __init__(self, context: UiContext, files: MediaFiles, canvas: EditorCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._files = files
        self._canvas = canvas
        self._path = ""
        self._length_s = 0.0
        self._recipe = Recipe()
        self._active_handle = TrimHandle.BEGIN
        self._frame = QImage()
        self._strip_frames: dict[int, QImage] = {}
        self._frames = FrameLoader(files, self)
        self._frames.loaded.connect(self._take_frame)
        self._frames.failed.connect(self._fail)
        self._preview = VideoPreview(self)
        self._preview.framed.connect(self._show)
        self._preview.changed.connect(self._show_playing)
        self._preview.failed.connect(self._report_unplayable)
        self.strip = TrimStrip(context.theme)
        self.strip.moved.connect(self._move)
        self.strip.taken.connect(self._take)
        self.strip.rested.connect(self.rested)
        self.page = VideoPage(context.icons)
        self.page.changed.connect(self._change)
        self.page.rested.connect(self.rested)
        self.bar = self._build_bar()

    def open(self, path: str, facts: MediaFacts, recipe: Recipe) -> None:
        """Show another video with its recipe, and load frame and filmstrip in the background."""
        self.leave()
        self._path, self._length_s, self._active_handle = path, facts.duration_s, TrimHandle.BEGIN
        self._strip_frames = {}
        self.strip.set_duration(self._length_s)
        self.page.set_duration(self._length_s)
        self.show_recipe(recipe)
        self.request_frame()
        if self._length_s:
            seconds = self.strip.frame_times()
            self._frames.request_strip(
                [FrameJob(path, second, _STRIP_PX, place=place) for place, second in enumerate(seconds)]
            )

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the cut, sound and rotation of another recipe."""
        is_turned = (recipe.turns, recipe.is_mirrored) != (self._recipe.turns, self._recipe.is_mirrored)
        self._recipe = recipe
        self._preview.mute(on=recipe.cut.is_muted)
        self.strip.show_cut(recipe.cut)
        self.page.show_recipe(recipe)
        if is_turned:
            self._show(self._frame)
            for place, image in self._strip_frames.items():
                self.strip.show_frame(place, self._turned(image))

    def request_frame(self) -> None:
        """Request the frame at the active handle, unless the video is playing."""
        if self._path and not self._preview.is_on:
            second = second_of(self._recipe.cut, self._active_handle, self._length_s)
            is_last = self._active_handle is TrimHandle.END
            self._frames.request(FrameJob(self._path, second, self._canvas.room_px, is_last))

    @Slot()
    def toggle(self) -> None:
        """Play the trimmed video from its beginning, or stop."""
        if self._preview.is_on:
            self._preview.stop()
            self.request_frame()
        elif self._path:
            begin_s, end_s = (
                second_of(self._recipe.cut, one, self._length_s) for one in (TrimHandle.BEGIN, TrimHandle.END)
            )
            cut = replace(self._recipe.cut, start_s=begin_s, end_s=0.0 if end_s >= self._length_s else end_s)
            self._preview.play(self._files.local_path(self._path), cut)

    def leave(self) -> None:
        """Stop playback and close the video."""
        self._path = ""
        self._frames.cancel()
        self._preview.stop()
        self._frame = QImage()

    def close(self) -> None:
        """End what runs on other threads."""
        self.leave()
        self._frames.close()

    def _build_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "canvas")
        row = QHBoxLayout(bar)
        row.setContentsMargins(PANE_MARGIN, 4, PANE_MARGIN, 8)
        row.setSpacing(8)
        self._play = icon_button(self._context.icons.icon("play"), self.tr("Play"), key="Space")
        self._play.clicked.connect(self.toggle)
        row.addWidget(self._play)
        row.addWidget(self.strip, 1)
        return bar

    @Slot(object, float)
    def _move(self, handle: TrimHandle, second: float) -> None:
        if not self._path:
            return
        self._active_handle = handle
        self._preview.stop()
        cut = moved(self._recipe.cut, handle, second, self._length_s)
        if cut != self._recipe.cut:
            self._change(replace(self._recipe, cut=cut))

    @Slot(object)
    def _take(self, handle: TrimHandle) -> None:
        self._active_handle = handle
        self.request_frame()

    @Slot(object)
    def _change(self, recipe: Recipe) -> None:
        self.show_recipe(recipe)
        self.changed.emit(recipe)

    @Slot(object, QImage)
    def _take_frame(self, request: FrameJob, image: QImage) -> None:
        if request.path != self._path:
            return
        if request.place >= 0:
            self._strip_frames[request.place] = image
            self.strip.show_frame(request.place, self._turned(image))
        elif not self._preview.is_on:
            self._show(image)

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        if not image.isNull():
            self._frame = image
            self._canvas.show_problem("")
            self._canvas.show_before(image)
            self._canvas.show_after(self._turned(image))

    def _turned(self, image: QImage) -> QImage:
        """Return a frame as it will be sent: flipped, then rotated by quarter turns."""
        turn = QTransform()
        turn.rotate(90 * self._recipe.turns)
        turn.scale(-1 if self._recipe.is_mirrored else 1, 1)
        return image.transformed(turn)

    @Slot()
    def _show_playing(self) -> None:
        is_on = self._preview.is_on
        self._play.setIcon(self._context.icons.icon("stop" if is_on else "play"))
        name = self.tr("Stop") if is_on else self.tr("Play")
        self._play.setAccessibleName(name)
        set_tip(self._play, self.tr("{name} (Space)").format(name=name))
        self.request_frame()

    @Slot(object, object)
    def _fail(self, request: FrameJob, error: BaseException) -> None:
        if request.path == self._path and request.place < 0:
            self._canvas.show_problem(messages.sentence(error))

    @Slot(str)
    def _report_unplayable(self, words: str) -> None:
        reason = words.strip(" .") or self.tr("no reason given")
        self.say.emit(self.tr("This video cannot be played here: {reason}.").format(reason=reason))
