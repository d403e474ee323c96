"""The table of posts as a Qt model: a row for each post, a column for each of its cells."""

from collections.abc import Callable, Sequence
from enum import IntEnum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.ui.batch.presenter import RowCheck
from kesong_desktop.ui.shell.relative_time import scheduled_time
from kesong_desktop.ui.style.style_helpers import tip

Index = QModelIndex | QPersistentModelIndex
ROWS_MIME = "application/x-kesong-batch-rows"
PICTURE_MIME = "application/x-kesong-batch-picture"


class BatchColumn(IntEnum):
    """The columns of the table in order."""

    PHOTOS = 0
    TITLE = auto()
    TEXT = auto()
    TAGS = auto()
    ALT = auto()
    LOOK = auto()
    CROP = auto()
    WHEN = auto()
    VISIBILITY = auto()
    ACCOUNT = auto()
    WARNING = auto()
    PLACE = auto()
    COMMENT = auto()
    CHECK = auto()


CELLS = {
    BatchColumn.TITLE: "title",
    BatchColumn.TEXT: "text",
    BatchColumn.TAGS: "tags",
    BatchColumn.LOOK: "look",
    BatchColumn.CROP: "crop",
    BatchColumn.WHEN: "when",
    BatchColumn.VISIBILITY: "visibility",
    BatchColumn.ACCOUNT: "account",
    BatchColumn.WARNING: "warning",
    BatchColumn.PLACE: "place",
    BatchColumn.COMMENT: "first_comment",
}
"""The cells of a plan that can be edited, by their column."""


_CELL = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
)
_COLUMNS = tuple(BatchColumn)
_LONGEST_TIP = 500
"""Characters: a tooltip has to fit on the screen."""
_FLAGS = tuple(_CELL | Qt.ItemFlag.ItemIsEditable if column in CELLS else _CELL for column in BatchColumn)


class BatchModel(QAbstractTableModel):
    """Shows posts and their checks. ``put`` changes a cell by row, column name and text; ``look_name`` names a look."""

    def __init__(
        self,
        put: Callable[[int, str, str], bool],
        look_name: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._put = put
        self._look_name = look_name
        self._posts: Posts = ()
        self._checks: Sequence[RowCheck] = ()
        self._texts: dict[tuple[int, BatchColumn], tuple[BatchPost, str]] = {}
        self._makers: dict[int, Callable[[BatchPost, BatchColumn, int], Any]] = {
            Qt.ItemDataRole.EditRole: _edited,
            Qt.ItemDataRole.DisplayRole: lambda _post, column, row: self.text(row, column),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }

    @property
    def posts(self) -> Posts:
        """The posts that are shown."""
        return self._posts

    def show(self, posts: Posts, checks: Sequence[RowCheck]) -> None:
        """Show these posts. The selection stays where their number does."""
        is_same = len(posts) == len(self._posts)
        if not is_same:
            self.beginResetModel()
        before = zip(self._posts, self._checks, strict=True)
        now = zip(posts, checks, strict=True)
        changed = (
            [
                row
                for row, (old, new) in enumerate(zip(before, now, strict=True))
                if old[0] is not new[0] or (old[1] is not new[1] and old[1] != new[1])
            ]
            if is_same
            else []
        )
        self._posts, self._checks = posts, checks
        if not is_same:
            self._texts.clear()
            self.endResetModel()
        elif changed:
            # Only these rows are painted again.
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(BatchColumn) - 1))

    def check(self, row: int) -> RowCheck:
        """What is known of a row."""
        return self._checks[row]

    def text(self, row: int, column: BatchColumn) -> str:
        """Return what a cell shows, on one line."""
        post = self._posts[row]
        if column is BatchColumn.CHECK:
            return self.check_text(self._checks[row])
        known = self._texts.get((row, column))
        if known is None or known[0] is not post:
            known = self._texts[row, column] = (post, self._shown(post, column))
        return known[1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of posts."""
        return 0 if parent.isValid() else len(self._posts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Return the number of columns."""
        return 0 if parent.isValid() else len(BatchColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, edits and says."""
        if not index.isValid() or index.row() >= len(self._posts):
            return None
        post = self._posts[index.row()]
        make = self._makers.get(role)
        return make(post, _COLUMNS[index.column()], index.row()) if make else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put a text into a cell; False where it cannot hold it."""
        column = CELLS.get(BatchColumn(index.column()))
        if role != Qt.ItemDataRole.EditRole or column is None:
            return False
        return self._put(index.row(), column, str(value))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns, and the numbers of the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return self._names()[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells are selected, dragged and, but for photos and checks, edited; things are dropped between and on rows."""
        # Qt asks for each cell that it paints.
        return _FLAGS[index.column()] if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """What may be dropped: rows, and a photo of another post."""
        return [ROWS_MIME, PICTURE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the rows that are dragged."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(ROWS_MIME, " ".join(map(str, rows)).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows and photos are moved."""
        return Qt.DropAction.MoveAction

    def _shown(self, post: BatchPost, column: BatchColumn) -> str:
        found: dict[BatchColumn, Callable[[], str]] = {
            BatchColumn.PHOTOS: lambda: self.tr("%n photo(s)", "", len(post.pictures)),
            BatchColumn.ALT: lambda: f"{post.described} / {len(post.pictures)}" if post.pictures else "",
            BatchColumn.WHEN: lambda: scheduled_time(post.when) if post.when else self.tr("At once"),
            BatchColumn.LOOK: lambda: self._look(post_cell(post, "look")),
            BatchColumn.CROP: lambda: post_cell(post, "crop") or self.tr("None"),
            BatchColumn.VISIBILITY: lambda: self._visibility(post.draft.visibility),
        }
        make = found.get(column)
        return make() if make else " ".join(post_cell(post, CELLS[column]).split())

    def _look(self, look: str) -> str:
        return self._look_name(look) if look else self.tr("None")

    def _spoken(self, _post: BatchPost, column: BatchColumn, row: int) -> str:
        said = self.text(row, column) or self.tr("empty")
        return self.tr("{column}: {text}").format(column=self._names()[column], text=said)

    def _tip(self, _post: BatchPost, column: BatchColumn, row: int) -> str:
        text = self.text(row, column)
        return tip(text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP] + "…")

    def check_text(self, check: RowCheck) -> str:
        """What the check of a row found, in a word or two."""
        if check.findings is None and not check.is_late:
            return self.tr("Checking…")
        if check.to_mend:
            return self.tr("To fix: %n", "", check.to_mend)
        return self.tr("%n hint(s)", "", check.hints) if check.hints else self.tr("Ready")

    def _visibility(self, visibility: Visibility | None) -> str:
        return {
            None: self.tr("Default"),
            Visibility.PUBLIC: self.tr("Public"),
            Visibility.UNLISTED: self.tr("Unlisted"),
            Visibility.PRIVATE: self.tr("Followers"),
            Visibility.DIRECT: self.tr("Direct"),
        }[visibility]

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Photos"),
            self.tr("Title"),
            self.tr("Text"),
            self.tr("Tags"),
            self.tr("Alt"),
            self.tr("Look"),
            self.tr("Crop"),
            self.tr("When"),
            self.tr("Visible to"),
            self.tr("Account"),
            self.tr("Content warning"),
            self.tr("Place"),
            self.tr("First comment"),
            self.tr("Check"),
        )


def _edited(post: BatchPost, column: BatchColumn, _row: int) -> str:
    return post_cell(post, CELLS[column]) if column in CELLS else ""
