"""The sheet that asks what goes into a backup."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.actions.backup.backup_wishes import BackupWishes
from kesong_desktop.store.backup.sealed_box import SHORTEST
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import CheckBox
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDTH_PX: Final = 460


class BackupSheet(Sheet):
    """Asks for media and for a passphrase; ``confirmed`` carries the ``BackupWishes``."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inside, column = sheet_column(self.tr("Back up this profile"), _WIDTH_PX)
        words = self.tr(
            "Accounts, drafts, outbox, collections, preferences and the home server go into one file."
            " Photos of your camera roll do not: back up their folders too."
        )
        column.addWidget(label(words, "body", "ink2", wrap=True))
        self._media = CheckBox(self.tr("Include photos and videos"))
        self._media.setChecked(True)
        column.addWidget(self._media)
        media = self.tr("Those of the home server and of collections; copies in drafts are always included.")
        column.addWidget(label(media, "small", "ink3", wrap=True))
        secrets = self.tr(
            "Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them."
            " Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place."
        )
        column.addWidget(label(secrets, "small", "ink3", wrap=True))
        self._first = self._passphrase(self.tr("Passphrase (optional)"))
        self._second = self._passphrase(self.tr("Passphrase once more"))
        for one in (self._first, self._second):
            column.addWidget(one)
        self._problem = label("", "small", "ink2", wrap=True)
        column.addWidget(self._problem)
        self._go = button(self.tr("Choose file…"), kind="filled")
        self._go.clicked.connect(self._take)
        column.addLayout(self.answers(self.tr("Cancel"), self._go))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        self._check()

    def _passphrase(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.textChanged.connect(self._check)
        return made

    @Slot()
    def _check(self) -> None:
        first, second = self._first.text(), self._second.text()
        self._second.setVisible(bool(first))
        problem = ""
        if first and len(first) < SHORTEST:
            problem = self.tr("Use at least {shortest} characters.").format(shortest=SHORTEST)
        elif first and first != second:
            problem = self.tr("The two passphrases are not the same.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._go.setEnabled(not problem)

    @Slot()
    def _take(self) -> None:
        wishes = BackupWishes(self._media.isChecked(), is_replaced=True, passphrase=self._first.text())
        self.close_sheet()
        self.confirmed.emit(wishes)
