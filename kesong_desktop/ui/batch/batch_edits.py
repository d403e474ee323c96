"""Edits that the views of the batch pane ask for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.batch import edit
from kesong_desktop.ui.batch.presenter import BatchPresenter


class BatchEdits(QObject):
    """Makes the edits of cells, rows and photos.

    ``rows_moved`` carries the first and the last of the rows that moved, where they are now; ``photo_moved`` the new number of
    a photo.
    """

    rows_moved = Signal(int, int)
    photo_moved = Signal(int)

    def __init__(self, presenter: BatchPresenter) -> None:
        super().__init__(presenter)
        self._presenter = presenter

    def put(self, row: int, column: str, text: str) -> bool:
        """Put a text into a cell; returns whether anything changed."""
        return self.put_all({(row, column): text})

    @Slot(object)
    def put_all(self, texts: Mapping[tuple[int, str], str]) -> bool:
        """Put texts into cells, all or none; returns whether anything changed."""
        rules = self._presenter.rules
        return self._presenter.change(lambda posts: edit.with_cells(posts, texts, rules))

    @Slot(object, object)
    def fill_down(self, rows: Sequence[int], columns: Sequence[str]) -> None:
        """Copy the first of the rows to the others in these columns."""
        self._presenter.change(lambda posts: edit.filled_down(posts, rows, columns))

    @Slot(object, int)
    def move_rows(self, rows: Sequence[int], to: int) -> None:
        """Move rows before another one. The times stay where they are."""
        if not rows:
            return
        first = to - sum(row < to for row in rows)
        if self._presenter.change(lambda posts: edit.moved_in_time(posts, rows, to)):
            self.rows_moved.emit(first, first + len(rows) - 1)

    @Slot(int, int, int)
    def drop_picture(self, row: int, number: int, to: int) -> None:
        """Move a photo to the end of another post."""
        if row != to:
            end = len(self._presenter.posts[to].pictures)
            self._presenter.change(lambda posts: edit.picture_moved(posts, (row, number), (to, end)))

    @Slot(int, int, int, int)
    def move_picture(self, row: int, number: int, to_row: int, to: int) -> None:
        """Move a photo before another one of the same post or another."""
        if self._presenter.change(lambda posts: edit.picture_moved(posts, (row, number), (to_row, to))):
            self.photo_moved.emit(to - (row == to_row and to > number))

    @Slot(int, int, str)
    def write_alt(self, row: int, number: int, alt: str) -> None:
        """Describe a photo of a row."""
        self._presenter.change(lambda posts: edit.with_alt(posts, row, number, alt))
