"""Preferences: a check of this computer, where sign-ins are kept, and crash reports."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.store.crash_reports import CrashReport
from kesong_desktop.ui.preferences.diagnosis.check_sheet import CheckSheet
from kesong_desktop.ui.preferences.diagnosis.diagnosis_presenter import DiagnosisPresenter, DiagnosisState
from kesong_desktop.ui.preferences.diagnosis.report_sheet import DiagnosisReportSheet
from kesong_desktop.ui.preferences.section import PreferencesSection, switch
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear
from kesong_desktop.ui.widgets.buttons import button


class DiagnosisSection(PreferencesSection):
    """Rows for the check, for sign-ins where there is something to choose, and for each crash report."""

    def __init__(
        self, context: UiContext, presenter: DiagnosisPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Troubleshooting"), parent)
        self._context = context
        self._presenter = presenter
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)
        presenter.refresh()

    @Slot(object)
    def _show(self, state: DiagnosisState) -> None:
        clear(self.rows)
        check = button(self.tr("Check…"), small=True)
        check.clicked.connect(self._open_check)
        line = self.tr(
            "Disk, databases, formats, network, clock and accounts, with advice. A report can be saved."
        )
        self.add_row(self.tr("Check this computer"), line, check)
        if state.may_choose_store and state.store in ("file", "session"):
            self._add_token_row(state.store)
        for crash in state.crashes:
            self._add_crash_row(crash)

    def _add_token_row(self, store: str) -> None:
        line = (
            self.tr(
                "This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time."
            )
            if store == "session"
            else self.tr("Sign-ins are in a file in the data folder. Programs that you run can read it.")
        )
        choice = switch(on=store == "file")
        choice.toggled.connect(self._presenter.keep_in_file)
        self.add_row(self.tr("Keep sign-ins in a file"), line, choice)

    def _add_crash_row(self, crash: CrashReport) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(crash.made_s))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        show, remove = button(self.tr("Show…"), small=True), button(self.tr("Delete"), small=True)
        show.clicked.connect(partial(self._open_crash, crash.name))
        remove.clicked.connect(partial(self._presenter.remove_crash, crash.name))
        line = self.tr("It is on this computer only. It holds no texts, names or locations.")
        self.add_row(self.tr("Crash report, {when}").format(when=when), line, show, remove)

    @Slot()
    def _open_check(self) -> None:
        CheckSheet(self._context.theme, self._presenter, self.window()).open()

    def _open_crash(self, name: str) -> None:
        text = self._presenter.crash_text(name)
        DiagnosisReportSheet(self._context.theme, self.tr("Crash report"), text, self.window()).open()
