"""Findings about the selected posts: shown below the table, mended, and led from to the table and the photos."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.batch.mend import MendRules
from kesong_desktop.ui.batch.findings.batch_mends import BatchMends
from kesong_desktop.ui.batch.findings.finding_strip import FindingStrip
from kesong_desktop.ui.batch.findings.mend_fields import MendFields
from kesong_desktop.ui.batch.model import CELLS, BatchColumn
from kesong_desktop.ui.batch.photo_row import PhotoRow
from kesong_desktop.ui.batch.presenter import BatchPresenter
from kesong_desktop.ui.batch.table_view import BatchTableView
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.tab_order import set_tab_order


class FindingController(QObject):
    """``offered`` carries what was mended, the word for taking it back, and what to call then; ``review_wanted`` a row."""

    offered = Signal(str, str, object)
    review_wanted = Signal(int)

    def __init__(  # noqa: PLR0917 - the parts of the pane that it leads to
        self,
        context: UiContext,
        presenter: BatchPresenter,
        rules: MendRules,
        table: BatchTableView,
        photos: PhotoRow,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._presenter = presenter
        self._table = table
        self._photos = photos
        self._mends = BatchMends(presenter, rules)
        self._fields = MendFields(context, presenter, rules, host)
        self.strip = FindingStrip(context, self._mends)
        self._mends.mended.connect(self._offer_undo)
        self._mends.field_wanted.connect(self._fields.open)
        self._fields.cell_wanted.connect(self._edit_cell)
        self._fields.photo_wanted.connect(self._describe_photo)
        self._fields.review_wanted.connect(self.review_wanted)
        self.strip.described.connect(presenter.check)
        self.strip.left.connect(self._focus_table)
        self.strip.rebuilt.connect(self._order)

    def fixable_count(self, rows: Collection[int]) -> int:
        """Return how many findings about the posts of the rows can be mended without losing anything."""
        return self._mends.lossless_count(rows)

    def show_rows(self, rows: Sequence[int]) -> None:
        """Show what was found about the posts of the rows."""
        is_checked = all(self._presenter.row_check(row).findings is not None for row in rows)
        self.strip.show_rows(self._presenter.posts, rows, is_checked=is_checked)

    def fix(self, rows: Collection[int]) -> None:
        """Make every mend in the rows that loses nothing."""
        self._mends.fix_all(rows)

    @Slot()
    def fix_everything(self) -> None:
        """Make every mend in the whole table that loses nothing."""
        self.fix(range(len(self._presenter.posts)))

    @Slot()
    def open(self) -> None:
        """Give what was found about the selected posts the focus."""
        self.strip.take_focus()

    @Slot()
    def _order(self) -> None:
        """Let Tab lead from the table through the findings to the photos."""
        set_tab_order([self._table, *self.strip.lines, self._photos])

    @Slot(int)
    def _offer_undo(self, count: int) -> None:
        self.offered.emit(self.tr("%n problem(s) fixed.", "", count), self.tr("Undo"), self._presenter.undo)

    @Slot()
    def _focus_table(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, str)
    def _edit_cell(self, row: int, name: str) -> None:
        """Open the editor of a cell."""
        column = next(one for one, known in CELLS.items() if known == name)
        index = self._table.model().index(row, column)
        self._focus_table()
        self._table.setCurrentIndex(index)
        self._table.edit(index)

    @Slot(int, int)
    def _describe_photo(self, row: int, number: int) -> None:
        """Open the description of a photo."""
        self._table.setCurrentIndex(self._table.model().index(row, BatchColumn.ALT))
        self._photos.show_photo(number)
        self._photos.open_description()
