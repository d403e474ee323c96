"""List model of drafts."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.shell.date_text import moment_text
from kesong_desktop.ui.views.item_model import ItemListModel
from kesong_desktop.ui.views.item_role import ItemRole

_ROOT = QModelIndex()


class DraftKind(Enum):
    """What a draft will be published as."""

    POST = "post"
    REVIEW = "review"


class DraftListModel(ItemListModel):
    """Drafts in the order in which they are shown.

    TITLE is the draft's name, DETAILS its kind, pictures and date, STATE its ``DraftKind``, ITEM the draft.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: tuple[Draft, ...] = ()
        self._readers: dict[int, Callable[[Draft], Any]] = {
            ItemRole.TITLE: self._title,
            ItemRole.ALT_TEXT: self._title,
            ItemRole.DETAILS: self.details,
            ItemRole.KEY: lambda draft: draft.id,
            ItemRole.STATE: lambda draft: DraftKind.REVIEW if draft.review else DraftKind.POST,
            ItemRole.CREATED: lambda draft: datetime.fromtimestamp(draft.created_s).astimezone(),
            ItemRole.ITEM: lambda draft: draft,
        }

    @property
    def drafts(self) -> Sequence[Draft]:
        """Return the drafts in their order."""
        return self._drafts

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show other drafts; where only their contents differ, the rows stay."""
        before, fresh = self._drafts, tuple(drafts)
        if [one.id for one in before] == [one.id for one in fresh]:
            self._drafts = fresh
            for row, (old, new) in enumerate(zip(before, fresh, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self.beginResetModel()
        self._drafts = fresh
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of drafts."""
        return 0 if parent.isValid() else len(self._drafts)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """What a draft is in a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._drafts):
            return None
        draft = self._drafts[index.row()]
        read = self._readers.get(role)
        return read(draft) if read is not None else None

    def _title(self, draft: Draft) -> str:
        return draft.name or self.tr("Untitled draft")

    def details(self, draft: Draft) -> str:
        """Kind, number of pictures, and when the draft was changed."""
        when = moment_text(datetime.fromtimestamp(draft.changed_s).astimezone())
        pictures = len(draft.pictures)
        if draft.is_only_rated and draft.review:
            stars = QLocale().toString(draft.review.halves / 2, "f", 1)
            return self.tr("Rated {stars}, not written · {when}").format(stars=stars, when=when)
        if draft.review:
            text = (
                self.tr("Review · %n photo(s) · {when}", "", pictures)
                if pictures
                else self.tr("Review · {when}")
            )
        else:
            text = (
                self.tr("Post · %n photo(s) · {when}", "", pictures) if pictures else self.tr("Post · {when}")
            )
        return text.format(when=when)

    def key(self, row: int) -> Hashable:
        """Return the id of the draft in a row."""
        return self._drafts[row].id

    def row_of(self, key: Hashable) -> int:
        """Return the row of the draft with this id, or -1."""
        return next((row for row, draft in enumerate(self._drafts) if draft.id == key), -1)
