"""Which of its resolutions a picture of the viewer is drawn in."""

from PySide6.QtGui import QPixmap

from kesong_desktop.ui.images.pictures import FileSource, Pictures, RemoteSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.viewer.full_size_cache import FullSizeCache
from kesong_desktop.ui.viewer.zoom import Zoom


class ResolutionChoice:
    """Chooses between the picture and the full-size one, which is loaded when the zoom needs it.

    While neither is loaded, the thumbnail that was seen before stands in.
    """

    def __init__(self, pictures: Pictures, full_size: FullSizeCache) -> None:
        self._pictures = pictures
        self._full_size = full_size

    def best(self, item: ViewerItem, zoom: Zoom) -> QPixmap | None:
        """Return the smaller picture as long as it has enough pixels: it was scaled with a better filter than Qt has here."""
        small = self._pictures.get(item.key)
        if small is None:
            return self._stand_in(item)
        if not _needs_more(item, small, zoom):
            return small
        return self._full_size.get(item.key) or small

    def request(self, item: ViewerItem, zoom: Zoom) -> None:
        """Load the full-size picture if the zoom needs it."""
        small = self._pictures.get(item.key)
        if small is not None and _needs_more(item, small, zoom):
            self._full_size.request(item)

    def size(self, item: ViewerItem) -> tuple[float, float] | None:
        """Return the size of the whole picture in pixels, None while nothing is loaded; estimated from a thumbnail."""
        small = self._pictures.get(item.key)
        if small is not None:
            return self._size(item, small)
        thumbnail = self._stand_in(item)
        if thumbnail is None:
            return None
        wide, high = self._size(item, thumbnail)
        # A thumbnail does not tell how large the picture is: one that fills the viewer is more likely.
        more = 1.0 if item.width else VIEW_PX / max(wide, high)
        return wide * more, high * more

    def _stand_in(self, item: ViewerItem) -> QPixmap | None:
        subjects: list[str | int] = [item.photo.id] if item.photo is not None else []
        if isinstance(item.key, RemoteSource):
            subjects += [url for url in (item.key.url, item.preview_url) if url]
        elif isinstance(item.key, FileSource):
            subjects.append(item.key.path)
        found = (self._pictures.peek_any(subject) for subject in subjects)
        return next((one for one in found if one is not None), None)

    def _size(self, item: ViewerItem, small: QPixmap) -> tuple[float, float]:
        full = self._full_size.get(item.key)
        shown = full if full is not None and not item.width else small
        wide, high = float(shown.width()), float(shown.height())
        if not (item.width and item.height):
            return wide, high
        # The loaded pixels give the shape; the recorded size only tells how many pixels there are.
        more = max(1.0, max(item.width, item.height) / max(wide, high))
        exact = (float(item.width), float(item.height))
        is_alike = abs(exact[0] * high - exact[1] * wide) <= max(exact) * 2
        return exact if is_alike else (round(wide * more), round(high * more))


def _needs_more(item: ViewerItem, small: QPixmap, zoom: Zoom) -> bool:
    has = max(small.width(), small.height())
    # Some servers do not tell the size of a picture.
    if not item.width:
        return has >= VIEW_PX and zoom.scale is not None
    return max(zoom.target[2:]) > has + 1 and max(zoom.size) > has
