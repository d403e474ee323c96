"""What is said where the profile cannot be opened, and its repair."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kesong_desktop.errors import KesongError, StoreDamaged
from kesong_desktop.store.database_repair import DatabaseRepair
from kesong_desktop.ui.shell import messages

Repair = Callable[[], Sequence[DatabaseRepair]]
"""Repairs what is damaged, and returns what became of it."""


def show_error(application: QApplication, error: KesongError) -> int:
    """Say why the profile cannot be opened, and return 1 when the message is closed."""
    if not _is_shown(error):
        return 1
    box = _box(f"{messages.what(error)}\n\n{messages.what_now(error)}")
    box.finished.connect(application.quit)
    box.show()
    application.exec()
    return 1


def offer_repair(application: QApplication, error: StoreDamaged, repair: Repair) -> int:
    """Say what is damaged and offer to repair it; return 1 when the message is closed."""
    if not _is_shown(error):
        return 1
    RepairOffer(application, error, repair).show()
    application.exec()
    return 1


class RepairOffer(QObject):
    """Asks whether ``repair`` is to run, and then says what became of it; ``application`` ends when that is closed."""

    def __init__(self, application: QApplication, error: StoreDamaged, repair: Repair) -> None:
        super().__init__(application)
        self._application = application
        self._run_repair = repair
        offer = self.tr(
            "Kesong can save what can be read into a new file. The damaged file is kept beside it."
        )
        self.box = _box(f"{messages.what(error)}\n\n{offer}")
        self._repair = self.box.addButton(self.tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
        self.box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        self.box.setDefaultButton(self._repair)
        self.box.finished.connect(self._answered)

    def show(self) -> None:
        """Show the question and return at once."""
        self.box.show()

    @Slot()
    def _answered(self) -> None:
        if self.box.clickedButton() is not self._repair:
            self._application.quit()
            return
        self.box = _box(self._repaired())
        self.box.finished.connect(self._application.quit)
        self.box.show()

    def _repaired(self) -> str:
        """Repair, and return what became of it."""
        try:
            done = self._run_repair()
        except KesongError as error:
            return messages.sentence(error)
        lines = [
            self.tr("{name}: {count} rows saved; the damaged file is {aside}").format(
                name=one.path.name, count=one.rows, aside=one.aside
            )
            for one in done
        ]
        return "\n\n".join((self.tr("Repaired. Start Kesong again."), *lines))


def _is_shown(error: KesongError) -> bool:
    """Write the error to standard error; return whether there is a screen to show it on as well."""
    sys.stderr.write(f"kesong: {messages.sentence(error)}\n")
    return QGuiApplication.platformName() not in ("offscreen", "minimal")


def _box(text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Kesong", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
