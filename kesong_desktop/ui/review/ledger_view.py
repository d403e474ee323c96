"""Opens the ledger of disclosures over a pane, and saves it as CSV."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.review_data.own_review import Disclosure
from kesong_desktop.ui.review.ledger_sheet import LedgerSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext


class Ledger(Protocol):
    """What is needed of the service of own reviews."""

    def ledger(self) -> list[Disclosure]:
        """What was not simply bought, by brand."""

    def save_ledger(self, path: Path) -> None:
        """Write the ledger to a file as CSV."""


class LedgerView(QObject):
    """``say`` carries a sentence to be shown in passing."""

    say = Signal(str)

    def __init__(self, context: UiContext, ledger: Ledger, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._ledger = ledger
        self._pane = pane

    @Slot()
    def open(self) -> None:
        """Read the ledger, then show it over the pane."""
        sheet = LedgerSheet(self._context, self._pane)
        sheet.closed.connect(sheet.deleteLater)
        sheet.save_wanted.connect(self._save)
        self._context.work(self._ledger.ledger, sheet, partial(_show, sheet), self._report)

    @Slot(Path)
    def _save(self, path: Path) -> None:
        self._context.work(partial(self._ledger.save_ledger, path), self, self._tell_saved, self._report)

    def _tell_saved(self, _done: None) -> None:
        self.say.emit(self.tr("The disclosures are saved."))

    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))


def _show(sheet: LedgerSheet, lines: list[Disclosure]) -> None:
    sheet.show_lines(lines)
    sheet.open()
