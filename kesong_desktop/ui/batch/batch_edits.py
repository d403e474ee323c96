"""Edits that the views of the batch pane ask for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.batch.cell import ANYTHING
from kesong_desktop.ui.batch.presenter import BatchPresenter

_RULED = frozenset({"account", "when", "look"})


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
        # Words may be anything; to know what the others may be takes longer than to put them.
        rules = self._presenter.rules if _RULED.intersection(name for _, name in texts) else ANYTHING
        return self._presenter.change(lambda posts: edit.with_cells(posts, texts, rules))

    @Slot(int)
    def tell_left_out(self, count: int) -> None:
        """Say how many rows of what was pasted had no place."""
        words = self.tr("%n row(s) did not fit below the last post and were left out.", "", count)
        self._presenter.say.emit(words)

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

    @Slot(int, int)
    def split(self, row: int, number: int) -> None:
        """Make the photos of a row from ``number`` on a post of their own."""
        name = self._presenter.new_id()
        self._presenter.change(lambda posts: edit.split(posts, row, number, name))

    def split_apart(self, rows: Sequence[int]) -> None:
        """Make each photo of the rows a post of its own."""
        new_id = self._presenter.new_id

        def apart(posts: Posts) -> Posts:
            for row in sorted(rows, reverse=True):
                for number in range(len(posts[row].pictures) - 1, 0, -1):
                    posts = edit.split(posts, row, number, new_id())
            return posts

        self._presenter.change(apart)

    @Slot(object, int)
    def merge_rows(self, rows: Sequence[int], into: int) -> None:
        """Put the posts of rows into that of another row, which keeps its place and its cells."""
        if self._presenter.change(lambda posts: edit.merged(posts, {*rows, into}, into=into)):
            row = into - sum(one < into for one in set(rows))
            self.rows_moved.emit(row, row)

    @Slot(int, int, int)
    def part_picture(self, row: int, number: int, to: int) -> None:
        """Make a photo a post of its own, before the post of another row."""
        name = self._presenter.new_id()
        if self._presenter.change(lambda posts: edit.picture_parted(posts, (row, number), to, name)):
            self.rows_moved.emit(to, to)

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
