"""Presenter of the diagnosis section: has the doctor examine on another thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kesong_desktop.actions.system.diagnosis.check import Check
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.messages.catalogue import Translate
from kesong_desktop.private_files import open_new
from kesong_desktop.store.crash_reports import CrashReport
from kesong_desktop.ui.shell.background_work import BackgroundWork


class ReportText(Protocol):
    """What the section needs of the report."""

    def text(self, checks: Sequence[Check]) -> str:
        """Return the report as text."""

    def crash(self, name: str) -> str:
        """Return the text of one crash report."""


class CrashList(Protocol):
    """What the section needs of the crash reports."""

    def all(self) -> list[CrashReport]:
        """Return the reports, the latest first."""

    def remove(self, name: str) -> None:
        """Delete the report of this name."""

    def mark_seen(self) -> None:
        """Mark all reports as seen by the user."""


class Examiner(Protocol):
    """What the section needs of the doctor."""

    @property
    def report(self) -> ReportText:
        """The report on what was found."""

    @property
    def crash_reports(self) -> CrashList:
        """The crash reports of this profile."""

    def examine(self, translate: Translate) -> list[Check]:
        """Check everything; waits for disk and network."""


class TokenPlace(Protocol):
    """What the section needs of the accounts."""

    @property
    def keeps_tokens(self) -> bool:
        """False where sign-ins last until the window closes."""

    @property
    def token_store(self) -> str:
        """Where they are kept: ``keyring``, ``file`` or ``session``."""

    @property
    def may_choose_token_store(self) -> bool:
        """Whether the place can be changed."""

    def keep_tokens_in_file(self, *, on: bool) -> None:
        """Keep sign-ins in a file, or no longer."""


@dataclass(frozen=True, slots=True)
class DiagnosisState:
    """What the section shows. ``store`` is where sign-ins are kept; empty until the system was asked."""

    crashes: tuple[CrashReport, ...] = ()
    store: str = ""
    may_choose_store: bool = False


class DiagnosisPresenter(QObject):
    """``state_changed`` carries a ``DiagnosisState``, ``examined`` a list of checks, ``failed`` an exception to show."""

    state_changed = Signal(object)
    examined = Signal(object)
    failed = Signal(object)

    def __init__(
        self, doctor: Examiner, tokens: TokenPlace, work: BackgroundWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doctor = doctor
        self._tokens = tokens
        self._work = work
        self._checks: list[Check] = []
        self.state = DiagnosisState()

    @Slot()
    def refresh(self) -> None:
        """Read the crash reports, and ask the system where sign-ins are kept, on another thread."""
        self._work(self._read, self, self._show, self.failed.emit)

    @Slot()
    def examine(self) -> None:
        """Check everything on another thread; ``examined`` is emitted then."""
        self._work(
            partial(self._doctor.examine, QCoreApplication.translate), self, self._found, self.failed.emit
        )

    def report_text(self) -> str:
        """Return the report on what was examined last."""
        return self._doctor.report.text(self._checks)

    def save_report(self, path: str) -> None:
        """Write the report to a file of the user's choice."""
        try:
            with open_new(Path(path)) as file:
                file.write(self.report_text().encode("utf-8", errors="backslashreplace"))
        except OSError as error:
            why = error.strerror or str(error)
            self.failed.emit(InvalidInput(Reason.REPORT_NOT_WRITTEN, path=path, why=why))

    def crash_text(self, name: str) -> str:
        """Return a crash report, and mark all of them as seen by the user."""
        self._doctor.crash_reports.mark_seen()
        return self._doctor.report.crash(name)

    def remove_crash(self, name: str) -> None:
        """Delete a crash report, and show what is left."""
        self._doctor.crash_reports.remove(name)
        self.refresh()

    @Slot(bool)
    def keep_in_file(self, on: bool) -> None:
        """Keep sign-ins in a file, or no longer."""
        try:
            self._tokens.keep_tokens_in_file(on=on)
        except KesongError as error:
            self.failed.emit(error)
        self.refresh()

    def _read(self) -> DiagnosisState:
        return DiagnosisState(
            tuple(self._doctor.crash_reports.all()),
            self._tokens.token_store,
            self._tokens.may_choose_token_store,
        )

    def _show(self, state: DiagnosisState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _found(self, checks: list[Check]) -> None:
        self._checks = checks
        self.examined.emit(checks)
