"""Finds the video of a list of cards that is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from kesong_desktop.ui.posts.cards.media_part import MediaPart
from kesong_desktop.ui.views.item_view import ItemView

_CALM_MS = 150
_IN_VIEW = 0.5
"""A video counts while this share of it is on the screen."""


class VideoFinder(QObject):
    """``found`` carries the address of the first video of which enough is seen; empty: none.

    ``media_of`` returns the picture or video that the card in a row shows. While the view is hidden, also because another pane
    is in front or the window is minimised, there is none.
    """

    found = Signal(str)

    def __init__(self, view: ItemView, media_of: Callable[[int], MediaPart | None]) -> None:
        super().__init__(view)
        self._view = view
        self._media_of = media_of
        self._is_shown = False
        self._calm = QTimer(self, singleShot=True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._look)
        view.installEventFilter(self)

    @Slot()
    def look_soon(self) -> None:
        """Search again when nothing has moved for a moment."""
        self._calm.start()

    def row_of(self, url: str) -> int:
        """Return the row on the screen that shows the video at ``url``, or -1."""
        for row in self._view.visible_rows() if url else ():
            media = self._media_of(row)
            if media is not None and media.attachment.url == url:
                return row
        return -1

    def repaint(self, url: str) -> None:
        """Draw the video at ``url`` again, which has another frame."""
        if (row := self.row_of(url)) >= 0 and (media := self._media_of(row)) is not None:
            self._view.viewport().update(media.rect.translated(self._view.rect_of(row).topLeft()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Find none once the view is hidden, and look again when it is shown."""
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._is_shown = True
            self._calm.start()
        elif kind == QEvent.Type.Hide:
            self._is_shown = False
            self._calm.stop()
            self.found.emit("")
        return False

    @Slot()
    def _look(self) -> None:
        view = self._view.viewport().rect()
        for row in self._view.visible_rows() if self._is_shown else ():
            media = self._media_of(row)
            if media is None or not media.is_video or media.is_veiled:
                continue
            seen = media.rect.translated(self._view.rect_of(row).topLeft()).intersected(view)
            if seen.height() >= _IN_VIEW * min(media.height, view.height()):
                self.found.emit(media.attachment.url)
                return
        self.found.emit("")
