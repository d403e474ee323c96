"""The mends of findings about posts of the batch table: of some rows, each as one step that can be undone."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.mend import (
    FindingGroup,
    MendRules,
    RowFinding,
    grouped,
    with_lossless_mends,
    with_mends,
)
from kesong_desktop.ui.batch.presenter import BatchPresenter, ignored, lossless_count


class BatchMends(QObject):
    """``mended`` carries how many findings were mended.

    ``field_wanted`` carries what the user has to do (``write_alt``, ``shorten``, ``add_picture``, ``open_review``) and a
    ``FindingGroup``.
    """

    mended = Signal(int)
    field_wanted = Signal(str, object)

    def __init__(self, presenter: BatchPresenter, rules: MendRules) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._rules = rules

    def found(self, rows: Collection[int]) -> list[RowFinding]:
        """Return the findings about the posts of the rows, as far as they are checked."""
        return [RowFinding(row, one) for row in rows for one in self._presenter.row_check(row).findings or ()]

    def groups(self, rows: Collection[int]) -> list[FindingGroup]:
        """Return the findings about the posts of the rows by kind; those that keep a post from being queued first."""
        return grouped(self.found(rows))

    def lossless_count(self, rows: Collection[int]) -> int:
        """Return how many findings about the posts of the rows can be mended without losing anything."""
        return lossless_count(self._presenter.row_check(row) for row in rows)

    def mend(self, group: FindingGroup, mend: str) -> None:
        """Make a mend for all findings of a group that are still there; ask for what only the user can do."""
        known = self.found({one.row for one in group.found})
        current = [one for one in group.found if one in known]
        if not current or self._presenter.tasks.is_locked:
            return
        if mend == "leave":
            self._ignore(current)
        elif self._presenter.change(lambda posts: with_mends(posts, current, mend, self._rules)):
            self.mended.emit(len(current))
        elif mend == "relation_bought":
            self._ignore(current)
        else:
            self.field_wanted.emit(mend, FindingGroup(tuple(current)))

    def fix_all(self, rows: Collection[int]) -> None:
        """Make every mend in the rows that loses nothing."""
        found, count = self.found(rows), self.lossless_count(rows)
        if count and self._presenter.change(lambda posts: with_lossless_mends(posts, found, self._rules)):
            self.mended.emit(count)

    def describe(self, row: int, number: int, words: str) -> None:
        """Describe a photo of a row."""
        if row < len(self._presenter.posts) and number < len(self._presenter.posts[row].pictures):
            self._presenter.change(lambda posts: edit.with_alt(posts, row, number, words))

    def _ignore(self, found: Sequence[RowFinding]) -> None:
        posts = self._presenter.posts
        self._presenter.ignore([ignored(posts[one.row], one.finding) for one in found])
