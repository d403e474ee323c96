"""Connects the roll with the viewer, and both with the ratings."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import overload

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.library.photo import Photo
from kesong_desktop.ui.images.media_viewer import MediaViewer, ViewerFactory
from kesong_desktop.ui.images.pictures import FileSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.roll.photo_text import taken_text, usage_text
from kesong_desktop.ui.roll.rating_controller import RatingController
from kesong_desktop.ui.roll.roll_view import RollView


class ViewerController(QObject):
    """Opens the viewer over ``host`` for photos of ``view``, and rates the photos that either of them means."""

    def __init__(
        self, view: RollView, ratings: RatingController, make_viewer: ViewerFactory, host: QWidget
    ) -> None:
        super().__init__(host)
        self._view = view
        self._ratings = ratings
        self._make_viewer = make_viewer
        self._host = host
        self._viewer: MediaViewer | None = None
        self._items = RollViewerItems((), view)
        ratings.changed.connect(self._renew)
        view.viewer_requested.connect(self.open)
        view.stars_given.connect(self._rate_meant)
        view.reject_toggled.connect(self._reject_meant)
        view.undo_requested.connect(ratings.undo)

    @property
    def viewer(self) -> MediaViewer:
        """The viewer over the host, which is made when it is first needed."""
        if self._viewer is None:
            self._viewer = viewer = self._make_viewer(self._host, can_rate=True)
            self._view.selection_changed.connect(viewer.renew)
            viewer.stars_given.connect(self._rate)
            viewer.reject_toggled.connect(self._reject)
            viewer.selection_toggled.connect(self._toggle_selected)
            viewer.undo_requested.connect(self._ratings.undo)
            viewer.closed_at.connect(self._closed)
        return self._viewer

    @Slot(int)
    def open(self, row: int) -> None:
        """View all photos, beginning at a row."""
        self._open(self._view.photos, row)

    @Slot()
    def open_selected(self) -> None:
        """Open the selected photos in the viewer, at the first one."""
        self._open(self._view.selected_photos, 0)

    def _open(self, photos: Sequence[Photo], index: int) -> None:
        self._items = RollViewerItems(photos, self._view)
        self.viewer.show_items(self._items, index)

    @Slot(int)
    def _closed(self, index: int) -> None:
        """The photo that was viewed last becomes the current one."""
        row = self._view.row_of(self._items.photos[index].path)
        if row >= 0:
            self._view.set_current_row(row)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _renew(self) -> None:
        self._view.roll_model.set_ratings(self._ratings.ratings)
        if self._viewer is not None:
            self._viewer.renew()

    @Slot(int)
    def _rate_meant(self, stars: int) -> None:
        self._ratings.give(self._view.meant, lambda rating: rating.with_stars(stars))

    @Slot()
    def _reject_meant(self) -> None:
        self._ratings.reject(self._view.meant)

    @Slot(int, int)
    def _rate(self, index: int, stars: int) -> None:
        self._ratings.give([self._items.photos[index]], lambda rating: rating.with_stars(stars))

    @Slot(int)
    def _reject(self, index: int) -> None:
        self._ratings.reject([self._items.photos[index]])

    @Slot(int)
    def _toggle_selected(self, index: int) -> None:
        row = self._view.row_of(self._items.photos[index].path)
        if row >= 0:
            self._view.toggle(row)


class RollViewerItems(Sequence[ViewerItem]):
    """``photos`` as viewer items, with usage, rating and selection as ``view`` has them when an item is read."""

    def __init__(self, photos: Sequence[Photo], view: RollView) -> None:
        self.photos = photos
        self._view = view

    def __len__(self) -> int:
        return len(self.photos)

    @overload
    def __getitem__(self, index: int) -> ViewerItem: ...

    @overload
    def __getitem__(self, index: slice) -> "RollViewerItems": ...

    def __getitem__(self, index: int | slice) -> "ViewerItem | RollViewerItems":
        if isinstance(index, slice):
            return RollViewerItems(self.photos[index], self._view)
        photo, view = self.photos[index], self._view
        return ViewerItem(
            FileSource(photo.path, VIEW_PX),
            _caption(photo),
            photo.width,
            photo.height,
            video=photo.path if photo.kind == "video" and not photo.problem else "",
            live="" if photo.problem else photo.live,
            photo=photo,
            usage=usage_text(view.roll_model.usage(photo)),
            rating=view.roll_model.rating(photo),
            is_selected=view.order.number(photo.path) > 0,
            drag_data=partial(_file_data, photo.path),
        )


def _file_data(path: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    return data


def _caption(photo: Photo) -> str:
    size = f"{photo.width} × {photo.height}" if photo.width else ""
    parts = (Path(photo.path).name, taken_text(photo), size, photo.camera)
    return " · ".join(part for part in parts if part)
