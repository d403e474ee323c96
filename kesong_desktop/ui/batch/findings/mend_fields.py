"""Fixes of findings that need input: a description, a shorter text, a photo, a review."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.mend import FindingGroup, MendRules, RowFinding
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.batch.presenter import BatchPresenter
from kesong_desktop.ui.draft.mends.description_sheet import DescriptionSheet
from kesong_desktop.ui.shell.ui_context import UiContext

_CELLS = {"warning_too_long": "warning", "comment_too_long": "first_comment"}
"""The cell that is shortened, where that is not the text."""


class MendFields(QObject):
    """Leads to the field, the sheet or the dialog in the pane ``host``.

    ``cell_wanted`` carries a row and the name of the column to be edited, ``photo_wanted`` a row and the number of a photo to be
    described, ``review_wanted`` a row whose review is to be opened.
    """

    cell_wanted = Signal(int, str)
    photo_wanted = Signal(int, int)
    review_wanted = Signal(int)

    def __init__(
        self, context: UiContext, presenter: BatchPresenter, rules: MendRules, host: QWidget
    ) -> None:
        super().__init__(host)
        self._context = context
        self._presenter = presenter
        self._rules = rules
        self._host = host

    @Slot(str, object)
    def open(self, what: str, group: FindingGroup) -> None:
        """Ask for what is to be done about the findings of a group."""
        row, finding = group.first.row, group.first.finding
        if what == "write_alt" and len(group.found) > 1:
            self._ask_descriptions(group)
        elif what == "write_alt":
            self.photo_wanted.emit(row, finding.picture or 0)
        elif what == "add_picture":
            self._ask_photos(row)
        elif what == "open_review":
            self.review_wanted.emit(row)
        else:
            self.cell_wanted.emit(row, _CELLS.get(finding.code, "text"))

    def _ask_descriptions(self, group: FindingGroup) -> None:
        posts = self._presenter.posts
        found: list[tuple[RowFinding, DraftPicture]] = []
        for one in group.found:
            number = one.finding.picture
            if number is not None and number < len(posts[one.row].pictures):
                found.append((one, posts[one.row].pictures[number]))
        if not found:
            return
        limit = min(
            self._rules.can_of(posts[one.row].draft, one.finding.account).limits.alt_characters
            for one, _ in found
        )
        sheet = DescriptionSheet(self._context, limit, self._host.window())

        def describe(place: int, words: str) -> None:
            one = found[place][0]
            row, number = one.row, one.finding.picture or 0
            key = f"descriptions {id(sheet)}"
            self._presenter.change(lambda posts: edit.with_alt(posts, row, number, words), merge_key=key)

        sheet.described.connect(describe)
        sheet.closed.connect(self._presenter.check)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask([(place, picture) for place, (_, picture) in enumerate(found)])

    def _ask_photos(self, row: int) -> None:
        dialog = QFileDialog(self._host, self.tr("Choose photos and videos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(partial(self._add_photos, row))
        dialog.open()

    def _add_photos(self, row: int, paths: list[str]) -> None:
        if row < len(self._presenter.posts):
            added = tuple(map(DraftPicture, paths))
            pictures = (*self._presenter.posts[row].pictures, *added)
            self._presenter.change(lambda posts: edit.with_pictures(posts, row, pictures))
