"""Presenter that checks the open draft while it is written."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.background_work import BackgroundWork

PAUSE_MS = 400
"""Delay of a check after the last change."""


class LiveDraftCheck(Protocol):
    """Checks drafts, and remembers files that did not change."""

    def check(self, draft: Draft, account: Account, *, is_live: bool = False) -> list[Finding]:
        """What is to be said about publishing a draft."""


class LiveCheck(QObject):
    """Checks on another thread, one check at a time, while it is active.

    ``checked`` carries the findings of the draft as it was last checked; None where there is nothing to check.
    """

    checked = Signal(object)

    def __init__(
        self,
        session: DraftSession,
        check: LiveDraftCheck,
        work: BackgroundWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._check = check
        self._work = work
        self._is_active = False
        self._is_busy = False
        self._is_outdated = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._run)
        session.changed.connect(self._wait)
        session.opened.connect(self._wait)

    def start(self) -> None:
        """Check now, and after each change."""
        self._is_active = True
        self._run()

    def stop(self) -> None:
        """Stop checking; the result of a running check is dropped."""
        self._is_active = False
        self._timer.stop()

    @Slot()
    def _wait(self) -> None:
        if self._is_active:
            self._timer.start()

    @Slot()
    def _run(self) -> None:
        if not self._is_active:
            return
        if self._is_busy:
            self._is_outdated = True
            return
        draft, account = self._session.draft, self._session.account
        if account is None or draft.is_empty:
            self.checked.emit(None)
            return
        self._is_busy, self._is_outdated = True, False
        task = partial(self._check.check, draft, account, is_live=True)
        self._work(task, self, self._take, self._take_failure)

    def _take(self, findings: list[Finding]) -> None:
        self._is_busy = False
        if self._is_outdated:
            self._run()
        elif self._is_active:
            self.checked.emit(None if self._session.draft.is_empty else findings)

    def _take_failure(self, _: BaseException) -> None:
        """The check before publishing reports what is wrong."""
        self._is_busy = False
        if self._is_outdated:
            self._run()
