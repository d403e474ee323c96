"""From the roll into the viewer and back; and what is thought of the photos, there and here."""

from collections.abc import Sequence
from pathlib import Path
from typing import overload

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.photo import Photo
from kesong_desktop.ui.pictures import File
from kesong_desktop.ui.roll.rater import Rater
from kesong_desktop.ui.roll.tiles import tr
from kesong_desktop.ui.roll.view import RollView
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.shot import VIEW_PX, Shot
from kesong_desktop.ui.viewer.viewer import Viewer


class Looking(QObject):
    """Opens the viewer over ``host`` for what ``view`` asks to look at, and rates what either of them has in front."""

    def __init__(self, stage: Stage, view: RollView, host: QWidget) -> None:
        super().__init__(host)
        self._view = view
        self._shots = Shots((), view)
        self.rater = Rater(stage, self)
        self.viewer = Viewer(stage, host, rates=True)
        self.rater.changed.connect(self._renew)
        view.look_wanted.connect(self.look)
        view.stars_wanted.connect(self._star_meant)
        view.reject_wanted.connect(self._reject_meant)
        view.undo_wanted.connect(self.rater.undo)
        view.selection_changed.connect(self.viewer.renew)
        self.viewer.stars_wanted.connect(self._star)
        self.viewer.reject_wanted.connect(self._reject)
        self.viewer.choose_wanted.connect(self._choose)
        self.viewer.undo_wanted.connect(self.rater.undo)
        self.viewer.left_at.connect(self._left)

    @Slot(int)
    def look(self, index: int) -> None:
        """Look at all that is shown, beginning with a number."""
        self._open(self._view.photos, index)

    @Slot()
    def look_at_chosen(self) -> None:
        """Look at what is selected."""
        self._open(self._view.chosen, 0)

    def _open(self, photos: Sequence[Photo], index: int) -> None:
        self._shots = Shots(photos, self._view)
        self.viewer.look_at(self._shots, index)

    @Slot(int)
    def _left(self, index: int) -> None:
        """What was looked at last is the current one."""
        here = self._view.index_of(self._shots.photos[index].path)
        if here >= 0:
            self._view.set_current(here)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _renew(self) -> None:
        self._view.set_ratings(self.rater.ratings)
        self.viewer.renew()

    @Slot(int)
    def _star_meant(self, stars: int) -> None:
        self.rater.give(self._view.meant, lambda rating: rating.with_stars(stars))

    @Slot()
    def _reject_meant(self) -> None:
        self.rater.reject(self._view.meant)

    @Slot(int, int)
    def _star(self, index: int, stars: int) -> None:
        self.rater.give([self._shots.photos[index]], lambda rating: rating.with_stars(stars))

    @Slot(int)
    def _reject(self, index: int) -> None:
        self.rater.reject([self._shots.photos[index]])

    @Slot(int)
    def _choose(self, index: int) -> None:
        path = self._shots.photos[index].path
        here = self._view.index_of(path)
        if here >= 0:
            self._view.select([here], on=path not in self._view.selection)


class Shots(Sequence[Shot]):
    """``photos`` as ``view`` knows them at the moment they are asked for."""

    def __init__(self, photos: Sequence[Photo], view: RollView) -> None:
        self.photos = photos
        self._view = view

    def __len__(self) -> int:
        return len(self.photos)

    @overload
    def __getitem__(self, index: int) -> Shot: ...

    @overload
    def __getitem__(self, index: slice) -> "Shots": ...

    def __getitem__(self, index: int | slice) -> "Shot | Shots":
        if isinstance(index, slice):
            return Shots(self.photos[index], self._view)
        photo, view = self.photos[index], self._view
        return Shot(
            File(photo.path, VIEW_PX),
            _words(photo),
            photo.width,
            photo.height,
            clip=photo.path if photo.kind == "video" and not photo.problem else "",
            live="" if photo.problem else photo.live,
            photo=photo,
            fate=tr(view.mark_of(photo.path).word),
            rating=view.rating_of(photo.path),
            is_chosen=photo.path in view.selection,
        )


def _words(photo: Photo) -> str:
    size = f"{photo.width} × {photo.height}" if photo.width else ""
    parts = (Path(photo.path).name, f"{photo.taken:%Y-%m-%d %H:%M}", size, photo.camera)
    return " · ".join(part for part in parts if part)
