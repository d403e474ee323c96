"""The sheet for exporting data from a home server and leaving it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.model.account import Account
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDTH_PX: Final = 440


class LeaveSheet(Sheet):
    """Offers the archive first. Enter leaves nothing: only the button does. ``left`` carries the account."""

    left = Signal(object)

    def __init__(
        self, parent: QWidget, account: Account, membership: HomeMembership, background: Background
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._membership = membership
        self._background = background
        title = self.tr("Leave {host}?").format(host=account.host)
        inside, column = sheet_column(title, _WIDTH_PX)
        words = self.tr(
            "Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone."
            " Save your data first: one ZIP file with your posts, photos and videos."
        )
        column.addWidget(label(words.format(name=messages.handle(account)), "body", "ink2", wrap=True))
        self._words = label("", "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._save = button(self.tr("Save my data…"), kind="filled")
        self._save.clicked.connect(self._ask_target)
        self._leave = button(self.tr("Leave and delete"))
        self._leave.clicked.connect(self._go)
        row = QHBoxLayout()
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        for one in (cancel, self._leave):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self._save)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def save_to(self, target: str) -> None:
        """Write the archive to a file."""
        self._wait(self.tr("Saving…"), is_busy=True)
        future = self._membership.save_archive(self._account, Path(target))
        self._background.watch(future, self, self._saved, self._failed)

    @Slot()
    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save my data"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{self._account.username}.zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot()
    def _go(self) -> None:
        self._wait(self.tr("Leaving…"), is_busy=True)
        self._background.watch(self._membership.leave(self._account), self, self._gone, self._failed)

    def _saved(self, _: None) -> None:
        self._wait(self.tr("Your data is saved."), is_busy=False)

    def _gone(self, _: None) -> None:
        self.close_sheet()
        self.left.emit(self._account)

    def _failed(self, error: BaseException) -> None:
        self._wait(messages.sentence(error), is_busy=False)

    def _wait(self, words: str, *, is_busy: bool) -> None:
        self._words.setText(words)
        for one in (self._save, self._leave):
            one.setEnabled(not is_busy)
