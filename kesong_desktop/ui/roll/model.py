"""The photos of the roll as a list model."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.rating import UNRATED, Rating
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.filters import StackSummary
from kesong_desktop.ui.roll.arrangement import RollArrangement, RollSection
from kesong_desktop.ui.roll.photo_text import (
    kind_text,
    name_text,
    problem_text,
    rating_text,
    stack_text,
    usage_text,
)
from kesong_desktop.ui.views.item_model import ItemListModel, ItemSection
from kesong_desktop.ui.views.item_role import ItemRole

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LARGEST_STACK = 2000


class RollRole(IntEnum):
    """Roles of the roll beside ``ItemRole``."""

    RATING = int(ItemRole.ITEM) + 1
    """The ``Rating``."""
    STACK = int(ItemRole.ITEM) + 2
    """The ``StackSummary`` that the photo stands for, or None."""


class RollModel(ItemListModel):
    """Photos newest first. The key of a row is the photo's path; ``ItemRole.STATE`` is its ``Usage``.

    A photo that cannot be shown can be current, but neither selected nor dragged.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = RollArrangement()
        self._rows: dict[str, int] = {}
        self._sections: list[ItemSection] = []
        self._ratings: Mapping[str, Rating] = {}
        self._readers: dict[int, Callable[[Photo], Any]] = {
            int(ItemRole.TITLE): lambda photo: Path(photo.path).name,
            int(ItemRole.ALT_TEXT): name_text,
            int(ItemRole.DETAILS): self._details,
            int(ItemRole.KEY): lambda photo: photo.path,
            int(ItemRole.CREATED): lambda photo: photo.taken,
            int(ItemRole.SIZE_RATIO): lambda photo: self._shown.ratios[self._rows[photo.path]],
            int(ItemRole.STATE): self.usage,
            int(ItemRole.ITEM): lambda photo: photo,
            int(RollRole.RATING): self.rating,
            int(RollRole.STACK): self.stack,
        }

    @property
    def photos(self) -> Sequence[Photo]:
        """The photos that are shown, in the order of the rows."""
        return self._shown.photos

    @property
    def roll_sections(self) -> Sequence[RollSection]:
        """The sections with their days."""
        return self._shown.sections

    def show(self, arrangement: RollArrangement) -> None:
        """Show another arrangement. Where photos and sections are the same, only their badges are painted anew."""
        before, self._shown = self._shown, arrangement
        is_same = arrangement.photos is before.photos or arrangement.photos == before.photos
        if is_same and arrangement.sections == before.sections:
            self._all_changed([int(ItemRole.STATE), int(ItemRole.DETAILS), RollRole.STACK])
            return
        self._shown = before
        self.beginResetModel()
        self._shown = arrangement
        if not is_same:
            self._rows = {photo.path: row for row, photo in enumerate(arrangement.photos)}
        self._sections = _item_sections(arrangement)
        self.endResetModel()

    def set_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """Show these ratings, by path."""
        self._ratings = ratings
        self._all_changed([RollRole.RATING, int(ItemRole.DETAILS)])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of photos."""
        return 0 if parent.isValid() else len(self._shown.photos)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a photo is under a role."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._shown.photos):
            return None
        return read(self._shown.photos[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names of ``ItemRole`` and ``RollRole``."""
        own = {int(role): QByteArray(role.name.lower().encode()) for role in RollRole}
        return super().roleNames() | own

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return the flags: a photo that can be shown can be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._shown.photos[index.row()].problem:
            return base
        return base | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Photos are dragged as files."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the photos' files, in the order of ``indexes``."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._shown.photos[index.row()].path) for index in indexes])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Return the copy action alone: a drag never moves files."""
        return Qt.DropAction.CopyAction

    def size_ratios(self, first: int, end: int) -> Sequence[float]:
        """Width / height of some rows."""
        return self._shown.ratios[first:end]

    def sections(self) -> Sequence[ItemSection]:
        """Return the sections, by day or by event."""
        return self._sections

    def key(self, row: int) -> Hashable:
        """Return the path of the photo in a row."""
        return self._shown.photos[row].path

    def row_of(self, key: Hashable) -> int:
        """Return the row of a path, or -1."""
        return self._rows.get(key, -1) if isinstance(key, str) else -1

    def rating(self, photo: Photo) -> Rating:
        """Return the rating of a photo."""
        return self._ratings.get(photo.path, UNRATED)

    def usage(self, photo: Photo) -> Usage | None:
        """Where a photo was used, or None."""
        return self._shown.usages.get(photo.path)

    def stack(self, photo: Photo) -> StackSummary | None:
        """Return the stack that a photo stands for, or None."""
        return self._shown.stacks.get(photo.id)

    def stack_at(self, row: int) -> StackSummary | None:
        """Return the stack that the photo of a row stands for, or is shown in while it is open; else None."""
        for before in range(row, max(-1, row - _LARGEST_STACK), -1):
            stack = self.stack(self._shown.photos[before])
            if stack is not None:
                is_inside = stack.is_open and row - before < stack.count
                return stack if before == row or is_inside else None
        return None

    def row_of_stack(self, key: PhotoId) -> int:
        """Return the row of the photo that stands for a stack, or -1."""
        stacks = self._shown.stacks
        found = next((photo_id for photo_id, stack in stacks.items() if stack.key == key), None)
        if found is None:
            return -1
        return next((row for row, photo in enumerate(self._shown.photos) if photo.id == found), -1)

    def _details(self, photo: Photo) -> str:
        stack = self.stack(photo)
        parts = (
            problem_text(photo.problem),
            kind_text(photo, is_stacked=stack is not None),
            usage_text(self.usage(photo)),
            rating_text(self.rating(photo)),
            stack_text(stack) if stack is not None else "",
        )
        return ", ".join(part for part in parts if part)

    def _all_changed(self, roles: list[int]) -> None:
        if self._shown.photos:
            last = self.index(len(self._shown.photos) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, roles)


def _item_sections(arrangement: RollArrangement) -> list[ItemSection]:
    """Return the sections as the view reads them; the first photo of each names it."""
    made, first = [], 0
    for section in arrangement.sections:
        key = arrangement.photos[first].path
        made.append(ItemSection(key, section.title, section.detail, section.count))
        first += section.count
    return made
