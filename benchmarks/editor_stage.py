"""The canvas of the editor while a crop is chosen on it, for the benchmark ``editor``: it only paints."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kesong_desktop.actions.draft.edit_previews import without_frame
from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.images.pixels import to_qimage
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.style.theme import Theme

CANVAS = (1488, 900)
"""The room for the picture in a window of 1920 x 1080."""


class CropStage:
    """A canvas with the crop frame, the whole picture below it and what lies over it, as after each release."""

    def __init__(self, canvas: EditorCanvas, proxy: PreviewProxy, start: Recipe) -> None:
        self._canvas = canvas
        self._start = start
        canvas.show_size(proxy.full)
        canvas.show_recipe(start)
        canvas.set_cropping(True)
        canvas.show_whole(_qimage(proxy.exact(without_frame(start), canvas.room_px)))
        over = proxy.overlay(start, canvas.picture_px)
        if over is not None:
            canvas.show_overlay(_qimage(over))
        canvas.repaint()

    def straighten(
        self, clock: Callable[[], float], at: Callable[[float], Recipe], count: int
    ) -> list[float]:
        """Milliseconds of each step until it is painted, sorted."""
        times = []
        for step in range(count):
            began = clock()
            self._canvas.show_recipe(at((step + 1) / count))
            self._canvas.repaint()
            times.append((clock() - began) * 1000)
        return sorted(times)

    def drag(self, clock: Callable[[], float], count: int) -> list[float]:
        """Milliseconds of each move of the lower right corner towards the middle, by the mouse, sorted."""
        canvas = self._canvas
        canvas.show_recipe(self._start)
        # The frame has a margin of 56 pixels to the nearer edges of the canvas, and stands in the middle.
        high = canvas.height() - 2 * 56
        corner = QPoint(round(canvas.width() / 2 + high * 0.4), canvas.height() - 56)
        centre = QPoint(canvas.width() // 2, canvas.height() // 2)
        canvas.cropped.connect(canvas.show_recipe)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
        times = []
        for step in range(count):
            place = corner + (centre - corner) * ((step + 1) / count * 0.6)
            began = clock()
            QTest.mouseMove(canvas, place)
            canvas.repaint()
            times.append((clock() - began) * 1000)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place)
        canvas.cropped.disconnect(canvas.show_recipe)
        return sorted(times)


@contextmanager
def crop_stage(proxy: PreviewProxy, start: Recipe) -> Iterator[CropStage]:
    """A stage that is shown, without a screen unless one is asked for."""
    application = startup.make_application()
    theme = Theme(application, "light", 100)
    canvas = EditorCanvas(theme)
    canvas.resize(*CANVAS)
    canvas.show()
    application.processEvents()
    yield CropStage(canvas, proxy, start)
    canvas.close()
    startup.delete_now(application, canvas)
    startup.release_qt()


def _qimage(image: Image.Image) -> QImage:
    return to_qimage(DecodedPixels(*image.size, image.mode, image.tobytes()))
