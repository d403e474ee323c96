"""The metadata in each file of a draft, and what of it would be shared."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.library.metadata_report import MetadataReport
from kesong_desktop.ui.preflight.metadata_presenter import MetadataPresenter, is_video
from kesong_desktop.ui.preflight.metadata_row import MetadataRow
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, divider, label


class MetadataList(QWidget):
    """A row for each picture."""

    def __init__(
        self, context: UiContext, presenter: MetadataPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        presenter.setParent(self)
        presenter.reported.connect(self._show_report)
        presenter.failed.connect(self._show_problem)
        self._rows: list[MetadataRow] = []
        self._shown: tuple[object, ...] = ()
        card = QFrame()
        card.setProperty("role", "card")
        self._list = QVBoxLayout(card)
        self._list.setContentsMargins(0, 2, 0, 2)
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            label(self.tr("Metadata in the files, and what is shared"), "body_strong", wrap=True)
        )
        column.addWidget(card)

    def show_draft(self, draft: Draft, account: Account) -> None:
        """Show the pictures of a draft, with what is known of them."""
        self._presenter.open(draft, account)
        known = self._reports(len(draft.pictures))
        # Each check of the draft comes here, and mostly nothing of this is another.
        if self._shown == (draft.pictures, account.key, known):
            return
        self._shown = draft.pictures, account.key, known
        clear(self._list)
        self._rows = []
        for number, picture in enumerate(draft.pictures):
            if number:
                self._list.addWidget(divider())
            row = MetadataRow(self._context, picture, number, is_video=is_video(picture))
            row.requested.connect(partial(self._request, number))
            if report := known[number]:
                row.show_report(report)
            self._rows.append(row)
            self._list.addWidget(row)
        self.setVisible(bool(self._rows))

    def _reports(self, count: int) -> tuple[MetadataReport | None, ...]:
        return tuple(map(self._presenter.known, range(count)))

    def _request(self, number: int) -> None:
        self._shown = ()
        self._presenter.request(number)

    @Slot(int, object)
    def _show_report(self, number: int, report: MetadataReport) -> None:
        self._rows[number].show_report(report)
        if self._shown:
            self._shown = (*self._shown[:2], self._reports(len(self._rows)))

    @Slot(int, object)
    def _show_problem(self, number: int, error: BaseException) -> None:
        self._shown = ()
        self._rows[number].show_problem(error)
