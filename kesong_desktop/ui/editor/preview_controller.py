"""Shows the previews of the picture in the editor on its canvas and its inspector."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.inspector import EditorInspector
from kesong_desktop.ui.editor.presenter import EditorPresenter
from kesong_desktop.ui.editor.preview_maker import PreviewKind, PreviewMaker, PreviewRequest
from kesong_desktop.ui.editor.video_editor import VideoEditor
from kesong_desktop.ui.images.pictures import FileSource, Key, Pictures, key_of
from kesong_desktop.ui.shell import messages

_SMALL_PX = 256


class PreviewController(QObject):
    """Opens pictures with ``previews``, and requests a preview whenever one is needed."""

    def __init__(
        self,
        previews: PreviewMaker,
        presenter: EditorPresenter,
        canvas: EditorCanvas,
        inspector: EditorInspector,
        video: VideoEditor,
        *,
        pictures: Pictures,
    ) -> None:
        super().__init__()
        self._previews = previews
        self._presenter = presenter
        self._canvas = canvas
        self._inspector = inspector
        self._video = video
        self._pictures = pictures
        self._small: Key = FileSource("", _SMALL_PX)
        previews.setParent(self)
        previews.opened.connect(self._take_opened)
        previews.video_opened.connect(self._take_video)
        previews.made.connect(self._take_preview)
        previews.original_made.connect(self._take_original)
        previews.sample_made.connect(self._take_sample)
        previews.failed.connect(self._take_failure)
        pictures.ready.connect(self._take_small)

    def show_small(self, picture: DraftPicture) -> None:
        """Show a small picture until the preview is there."""
        self._small = key_of(picture, _SMALL_PX)
        self._canvas.clear(self._pictures.get(self._small))

    def open(self, path: str) -> None:
        """Open the file of a picture or video."""
        self._previews.open(path)

    def request(self, *, at_rest: bool = False) -> None:
        """Request a preview of the present recipe; ``at_rest``: no slider is being moved."""
        if self._presenter.is_video:
            self._video.request_frame()
            return
        recipe, px = self._presenter.recipe, self._canvas.picture_px
        if self._inspector.is_cropping:
            self._previews.request_crop(recipe, px, self._canvas.room_px, at_rest=at_rest)
        else:
            self._previews.request(recipe, px, at_rest=at_rest)

    def close(self) -> None:
        """Stop making previews, and wait for the one under way."""
        self._previews.close()

    @Slot(object)
    def _take_small(self, key: object) -> None:
        if key == self._small:
            self._canvas.show_small(self._pictures.get(self._small))

    @Slot(str, object)
    def _take_opened(self, path: str, size: Size) -> None:
        if self._presenter.take_kind(path, is_video=False, size=size):
            self._canvas.show_size(size)
            self.request(at_rest=True)
            self._previews.request_samples(self._canvas.room_px)

    @Slot(str, object)
    def _take_video(self, path: str, facts: MediaFacts) -> None:
        if self._presenter.take_kind(path, is_video=True):
            self._canvas.show_size((facts.width, facts.height))
            self._video.open(path, facts, self._presenter.recipe)

    @Slot(object, QImage)
    def _take_preview(self, request: PreviewRequest, image: QImage) -> None:
        match request.kind:
            case PreviewKind.WHOLE:
                self._canvas.show_whole(image)
            case PreviewKind.OVERLAY:
                self._canvas.show_overlay(image)
            case PreviewKind.EDITED:
                self._canvas.show_after(image, request.recipe if request.is_exact else None)

    @Slot(str, QImage)
    def _take_original(self, path: str, image: QImage) -> None:
        if path == self._presenter.path:
            self._canvas.show_before(image)

    @Slot(str, str, QImage)
    def _take_sample(self, path: str, look: str, image: QImage) -> None:
        if path == self._presenter.path:
            self._inspector.show_sample(look, image)

    @Slot(str, object)
    def _take_failure(self, path: str, error: BaseException) -> None:
        if self._presenter.take_kind(path, is_video=False):
            self._canvas.show_problem(messages.sentence(error))
