"""Presenter of the editor: edits of the pictures of the open draft."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.model.edit.crop import shaped
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.edit.tag_points import followed
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.editor.edit_copy import FactsReader, copy_recipe
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background_work import BackgroundWork


class DraftPort(Protocol):
    """What the editor needs of the open draft."""

    @property
    def restored(self) -> SignalInstance:
        """Emitted when a step was undone or redone."""

    @property
    def draft(self) -> Draft:
        """The draft that is open in the editor."""

    def change(self, *, pictures: tuple[DraftPicture, ...]) -> None:
        """Replace all pictures of the draft."""

    def change_picture(self, index: int, *, recipe: Recipe | None, tags: tuple[PhotoTag, ...]) -> None:
        """Change the recipe of one picture, and where its tags are."""

    def flush(self) -> None:
        """Save the draft now instead of after a delay."""


@dataclass(frozen=True, slots=True)
class EditorState:
    """The picture in the editor: its number from 0 on of ``count``, and whether it is a video."""

    picture: DraftPicture
    index: int
    count: int
    is_video: bool
    title: str


class EditorPresenter(QObject):
    """Edits one picture of the draft at a time.

    ``picture_changed`` carries the ``EditorState`` of another picture, which is to be opened; ``kind_changed`` the state once it
    is known whether it is a video. ``recipe_changed`` carries a recipe that was not made on a page, ``pictures_changed`` tells
    that a recipe rests. ``finished`` asks to go back to the post.
    """

    picture_changed = Signal(object)
    kind_changed = Signal(object)
    recipe_changed = Signal(object)
    pictures_changed = Signal()
    finished = Signal()
    say = Signal(str)

    def __init__(
        self, session: DraftPort, read_facts: FactsReader, work: BackgroundWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read_facts = read_facts
        self._work = work
        self._index = 0
        self._path = ""
        self._is_video = False
        self._size: Size | None = None
        self._before: dict[str, DraftPicture] = {}
        self._bases: dict[str, DraftPicture] = {}
        """What the points of tags are worked out from, so that each step of a slider does not round them anew."""
        self._beside = 0
        self.is_active = False
        session.restored.connect(self._take_restored)

    @property
    def pictures(self) -> Sequence[DraftPicture]:
        """The pictures of the draft."""
        return self._session.draft.pictures

    @property
    def index(self) -> int:
        """The number of the picture in the editor, from 0 on."""
        return self._index

    @property
    def path(self) -> str:
        """The path of the picture in the editor; empty where there is none."""
        return self._path

    @property
    def is_video(self) -> bool:
        """Whether a video is in the editor."""
        return self._is_video

    @property
    def recipe(self) -> Recipe:
        """The recipe of the picture in the editor."""
        pictures = self.pictures
        found = pictures[self._index].recipe if self._index < len(pictures) else None
        return found or Recipe()

    def open(self, index: int) -> None:
        """Begin to edit at a picture; ``cancel`` restores all recipes as they are now."""
        self._before = {one.path: one for one in self.pictures}
        self._bases = dict(self._before)
        self.show(index)

    @Slot(int)
    def show(self, index: int) -> None:
        """Take another picture of the draft."""
        pictures = self.pictures
        if not pictures:
            self.finished.emit()
            return
        self._index = max(0, min(index, len(pictures) - 1))
        self._path = pictures[self._index].path
        self._size = None
        self._beside = _beside(pictures[self._index])
        self.picture_changed.emit(self._state())

    def step(self, by: int) -> None:
        """Go ``by`` pictures on, around the ends."""
        self.show((self._index + by) % max(1, len(self.pictures)))

    def take_kind(self, path: str, *, is_video: bool, size: Size | None = None) -> bool:
        """Follow that the file at ``path`` was opened, upright of ``size``; False: another picture is in the editor by now."""
        if path != self._path:
            return False
        self._size = size or self._size
        self._is_video = is_video
        self.kind_changed.emit(self._state())
        return True

    def change(self, recipe: Recipe) -> None:
        """Change the recipe of the picture; its tags follow."""
        picture = self.pictures[self._index]
        base = self._bases.setdefault(picture.path, picture)
        tags = followed(base.tags, base.recipe, recipe, self._size)
        changed = None if recipe == Recipe() else recipe
        self._session.change_picture(self._index, recipe=changed, tags=tags)

    @Slot(object)
    def change_crop(self, recipe: Recipe) -> None:
        """Change the recipe by the frame on the canvas."""
        self.change(recipe)
        self.recipe_changed.emit(self.recipe)

    def change_aspect(self, aspect: Aspect) -> None:
        """Crop to another aspect ratio."""
        self.change(shaped(self.recipe, aspect))
        self.recipe_changed.emit(self.recipe)
        self.pictures_changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Restore all recipes as they were when the editor was opened, and finish."""
        restored = (
            replace(one, recipe=self._before[one.path].recipe, tags=self._before[one.path].tags)
            if one.path in self._before
            else one
            for one in self.pictures
        )
        self._session.change(pictures=tuple(restored))
        self.finished.emit()

    def copy_to(self, targets: Sequence[int]) -> None:
        """Copy the recipe to other pictures; videos are left out. The files are read on another thread."""
        task = partial(copy_recipe, self._read_facts, tuple(self.pictures), self._index, tuple(targets))
        self._work(task, self, self._take_copies, self._fail)

    def save(self) -> None:
        """Save the draft now instead of after a delay."""
        self._session.flush()

    def _state(self) -> EditorState:
        count = len(self.pictures)
        title = (
            self.tr("Edit video {number} of {count}")
            if self._is_video
            else self.tr("Edit picture {number} of {count}")
        )
        text = title.format(number=self._index + 1, count=count)
        return EditorState(self.pictures[self._index], self._index, count, self._is_video, text)

    @Slot(str)
    def _take_restored(self, _part: str) -> None:
        """A step was undone or redone: maybe other pictures are in the draft."""
        if not self._path or not self.is_active:
            return
        pictures = self.pictures
        if self._index >= len(pictures) or pictures[self._index].path != self._path:
            self.show(self._index)
            return
        self._bases[self._path] = pictures[self._index]
        self.recipe_changed.emit(self.recipe)
        self.pictures_changed.emit()

    def say_tags(self) -> None:
        """Say that tags came to lie beside the picture since this was last asked for."""
        pictures = self.pictures
        count = _beside(pictures[self._index]) if self._index < len(pictures) else 0
        if count > self._beside:
            self.say.emit(self.tr("%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.", "", count))
        self._beside = count

    def _take_copies(self, pictures: tuple[DraftPicture, ...]) -> None:
        self._session.change(pictures=pictures)
        self._bases = {one.path: one for one in pictures}
        self.pictures_changed.emit()
        self.say.emit(self.tr("Edits copied. Undo with Ctrl+Z."))

    def _fail(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))


def _beside(picture: DraftPicture) -> int:
    """Return how many tags of a picture are known to lie outside of it."""
    return sum(not one.has_point and not one.is_placeless for one in picture.tags)
