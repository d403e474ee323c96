"""FirstPictures: calls a function when the window has been drawn with all visible pictures."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.images.pictures import Pictures
from kesong_desktop.ui.platform.first_paint import FirstPaint

_LATEST_MS = 1_000
"""Pictures that have to be downloaded or decoded first are not waited for longer."""
_DRAWN_MS = 50
"""From when the last picture came until it is drawn."""


class FirstPictures(QObject):
    """Calls ``then`` once, when ``window`` has been drawn and no picture is missing, or a second after it was drawn."""

    def __init__(self, window: QWidget, pictures: Pictures, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._pictures = pictures
        self._then = then
        self._is_over = False
        FirstPaint(window, self._watch)

    def _watch(self) -> None:
        self._pictures.ready.connect(self._look)
        QTimer.singleShot(_LATEST_MS, self, self._call)
        self._look()

    @Slot()
    def _look(self) -> None:
        if not self._pictures.has_pending:
            QTimer.singleShot(_DRAWN_MS, self, self._call)

    @Slot()
    def _call(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._pictures.ready.disconnect(self._look)
            self._then()
