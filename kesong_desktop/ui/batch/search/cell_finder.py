"""Finds and replaces words in the table of posts, for the find bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot

from kesong_desktop.model.batch import edit
from kesong_desktop.ui.batch.model import CELLS, BatchColumn
from kesong_desktop.ui.batch.photo_row import PhotoRow
from kesong_desktop.ui.batch.presenter import BatchPresenter
from kesong_desktop.ui.batch.search.find_bar import FindBar
from kesong_desktop.ui.batch.table_view import BatchTableView

_COLUMNS = {name: int(column) for column, name in CELLS.items()}
_ALT = "alt_"


class CellFinder(QObject):
    """Works the find bar over the table and the descriptions in ``photos``; ``say`` shows a sentence."""

    def __init__(
        self,
        presenter: BatchPresenter,
        table: BatchTableView,
        photos: PhotoRow,
        bar: FindBar,
        *,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(bar)
        self._photos = photos
        self._presenter = presenter
        self._table = table
        self._bar = bar
        self._say = say
        bar.searched.connect(self._count)
        bar.next_wanted.connect(self._go_on)
        bar.replaced.connect(self._replace)
        bar.closed.connect(self.close)

    def open(self) -> bool:
        """Open the bar; returns False where there is nothing to search."""
        if self._presenter.posts:
            self._bar.open(is_replace=False)
        return bool(self._presenter.posts)

    @Slot()
    def open_replace(self) -> None:
        """Open the bar at what stands in the place of the words."""
        if self._presenter.posts:
            self._bar.open(is_replace=True)

    @Slot()
    def close(self) -> None:
        """Close the bar, and give the table the focus."""
        self._bar.hide()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Count again after the table changed."""
        if self._bar.isVisible():
            self._count(self._bar.words.text())

    @Slot(str)
    def _count(self, words: str) -> None:
        self._bar.show_count(len(edit.found_cells(self._presenter.posts, words)))

    @Slot()
    def _go_on(self) -> None:
        found = edit.found_cells(self._presenter.posts, self._bar.words.text())
        cells = sorted({(row, _column(name)) for row, name in found})
        if not cells:
            return
        index = self._table.currentIndex()
        now = (index.row(), index.column())
        row, column = next((cell for cell in cells if cell > now), cells[0])
        self._table.setCurrentIndex(self._table.model().index(row, column))
        if column == BatchColumn.ALT:
            name = next(name for at, name in found if at == row and name.startswith(_ALT))
            self._photos.show_photo(int(name.removeprefix(_ALT)) - 1)

    @Slot(str, str)
    def _replace(self, words: str, by: str) -> None:
        count = len(edit.found_cells(self._presenter.posts, words))
        if self._presenter.change(lambda posts: edit.replaced(posts, words, by)):
            self._say(self.tr("Replaced in %n cell(s)", "", count))


def _column(name: str) -> int:
    """Return the column of the table in which a cell is found."""
    return _COLUMNS.get(name, int(BatchColumn.ALT))
