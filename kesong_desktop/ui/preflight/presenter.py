"""Presenter of the preflight pane: checks the open draft, fixes what it can, and publishes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_version import account_keys, draft_for
from kesong_desktop.model.outbox import Job
from kesong_desktop.model.preflight import Finding, NotPublishable, musts
from kesong_desktop.model.preflight.mend import all_mended, lossless_mend, mended
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.background_work import BackgroundWork


@dataclass(frozen=True, slots=True)
class PreflightState:
    """The open draft, the accounts it goes to, and what was found. ``findings`` is None while the check runs.

    ``account`` is the first of the ``accounts``; ``wire_text`` is what is posted with it.
    """

    draft: Draft
    account: Account
    capability: Capability
    wire_text: str
    accounts: tuple[Account, ...] = ()
    findings: tuple[Finding, ...] | None = None
    is_publishing: bool = False
    has_failed: bool = False

    @property
    def is_checking(self) -> bool:
        """True while the check runs."""
        return self.findings is None and not self.has_failed

    @property
    def must_count(self) -> int:
        """How many findings keep the draft from being published."""
        return len(musts(list(self.findings or ())))

    @property
    def can_publish(self) -> bool:
        """True where nothing keeps the draft from being published now."""
        return not (self.is_checking or self.must_count or self.is_publishing)

    @property
    def fixable_count(self) -> int:
        """How many findings can be mended without losing anything."""
        return sum(lossless_mend(one) is not None for one in self.findings or ())

    @property
    def undescribed(self) -> tuple[int, ...]:
        """The pictures that were found to have no description."""
        return tuple(
            one.picture for one in self.findings or () if one.code == "no_alt" and one.picture is not None
        )

    @property
    def is_all_clear(self) -> bool:
        """True where nothing is left to look at."""
        return self.findings is not None and all(one.severity == "done" for one in self.findings)


class DraftCheck(Protocol):
    """Checks drafts before they are published."""

    def check(self, draft: Draft, account: Account) -> list[Finding]:
        """What is to be said about publishing it."""


class PublishQueue(Protocol):
    """Puts drafts into the outbox."""

    def queue(self, draft: Draft, account: Account, *, at_s: float = 0.0) -> Job:
        """Put a draft into the outbox."""


class PreflightPresenter(QObject):
    """``accounts`` are those that are signed in, ``language_of`` gives the language in which a draft is posted.

    ``capability_of`` knows what an account's server can do.

    ``state_changed`` carries a ``PreflightState``, ``checked`` is emitted when a check has ended, ``queued`` the ``PostJob``,
    ``fix_requested`` what to fix in the draft and the number of the picture (-1: none), ``fixed`` how many findings were mended,
    ``failed`` an exception to show.
    """

    state_changed = Signal(object)
    checked = Signal()
    queued = Signal(object)
    fix_requested = Signal(str, int)
    fixed = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        session: DraftSession,
        check: DraftCheck,
        publisher: PublishQueue,
        work: BackgroundWork,
        *,
        capability_of: Callable[[Account], Capability],
        accounts: Callable[[], list[Account]],
        language_of: Callable[[Draft, Account], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._check = check
        self._publisher = publisher
        self._work = work
        self._capability_of = capability_of
        self._accounts = accounts
        self._language_of = language_of
        self._ignored: set[tuple[str, int | None]] = set()
        self._ticket = 0
        self._state: PreflightState | None = None

    @property
    def state(self) -> PreflightState | None:
        """What is shown; None where no account is signed in."""
        return self._state

    def enter(self) -> None:
        """Save the draft, forget what was ignored, and check."""
        self._session.flush()
        self._ignored.clear()
        self.check()

    def check(self) -> None:
        """Check the open draft; a later check outdates an earlier one."""
        account, draft = self._session.account, self._session.draft
        if account is None:
            return
        self._ticket += 1
        known = {one.key: one for one in (*self._accounts(), account)}
        accounts = tuple(known[key] for key in account_keys(draft, account.key) if key in known)
        capability = self._capability_of(account)
        self._show(PreflightState(draft, account, capability, _wire_text(draft), accounts))
        ticket = self._ticket
        task = partial(self._check.check, draft, account)
        self._work(task, self, partial(self._take_findings, ticket), partial(self._take_failure, ticket))

    def publish(self, at_s: float = 0.0) -> None:
        """Put the draft into the outbox, to be published at a time in seconds since 1970, or now (0)."""
        state = self._state
        if state is None or not state.can_publish:
            return
        self._show(replace(state, is_publishing=True))
        task = partial(self._queue, self._session.draft, state.account, at_s)
        self._work(task, self, self._take_job, partial(self._take_publish_failure, self._ticket))

    def version(self, key: str) -> PreflightState | None:
        """What is shown where the post of one of the draft's accounts is looked at."""
        state = self._state
        if state is None or key == state.account.key:
            return state
        account = next((one for one in state.accounts if one.key == key), state.account)
        draft = draft_for(replace(state.draft, account=state.account.key), account.key)
        text = _wire_text(draft)
        return replace(
            state, draft=draft, account=account, capability=self._capability_of(account), wire_text=text
        )

    def fix(self, finding: Finding, fix: str) -> None:
        """Apply one of the ``fixes`` of a finding."""
        if fix == "leave":
            self._ignore(finding)
            return
        draft = self._own_draft()
        after = mended(draft, finding, fix, self._can(finding), language=self._language(draft))
        if after is not None:
            self._become(after, 1)
        elif fix == "relation_bought":
            self._ignore(finding)
        else:
            self.fix_requested.emit(fix, -1 if finding.picture is None else finding.picture)

    def fix_all(self) -> None:
        """Apply every fix that loses nothing."""
        state = self._state
        if state is None or not state.fixable_count:
            return
        can = {account.key: self._capability_of(account) for account in state.accounts}
        after = all_mended(
            self._own_draft(), state.findings or (), lambda key: can.get(key, state.capability)
        )
        self._become(after, state.fixable_count)

    def undo(self) -> None:
        """Undo the last fix, and check again."""
        self._session.undo()
        self._ignored.clear()
        self.check()

    def describe(self, picture: int, words: str) -> None:
        """Describe a picture while it is written; the finding stays until the next check."""
        if picture < len(self._session.draft.pictures):
            self._session.change_picture(picture, alt=words)

    def _become(self, draft: Draft, count: int) -> None:
        if len(draft.pictures) != len(self._session.draft.pictures):
            # What was ignored goes by the numbers of the pictures.
            self._ignored.clear()
        self._session.become(draft)
        self.fixed.emit(count)
        self.check()

    def _ignore(self, finding: Finding) -> None:
        self._ignored.add((finding.code, finding.picture))
        if self._state is not None and self._state.findings is not None:
            left = tuple(one for one in self._state.findings if one is not finding)
            self._show(replace(self._state, findings=left))

    def _own_draft(self) -> Draft:
        """Return the open draft, with the account that it is posted with first."""
        draft, account = self._session.draft, self._session.account
        return replace(draft, account=account.key) if account is not None else draft

    def _can(self, finding: Finding) -> Capability:
        """What the server can do that a finding is about."""
        state = self._state
        if state is None:
            return Capability()
        account = next((one for one in state.accounts if one.key == finding.account), state.account)
        return self._capability_of(account)

    def _language(self, draft: Draft) -> str:
        account = self._session.account
        return self._language_of(draft, account) if account is not None else draft.language

    def _queue(self, draft: Draft, account: Account, at_s: float) -> Job:
        """Check once more, for files may have changed since, and put the draft into the outbox. Runs on another thread."""
        found = [one for one in musts(self._check.check(draft, account)) if not self._is_ignored(one)]
        if found:
            raise NotPublishable(tuple(found))
        return self._publisher.queue(draft, account, at_s=at_s)

    def _is_ignored(self, finding: Finding) -> bool:
        return (finding.code, finding.picture) in self._ignored

    def _show(self, state: PreflightState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _take_findings(self, ticket: int, findings: list[Finding]) -> None:
        if ticket != self._ticket or self._state is None:
            return
        shown = tuple(one for one in findings if not self._is_ignored(one))
        self._show(replace(self._state, findings=shown))
        self.checked.emit()

    def _take_failure(self, ticket: int, error: BaseException) -> None:
        """A check that is outdated reports nothing, whatever became of it."""
        if ticket != self._ticket or self._state is None:
            return
        self._show(replace(self._state, has_failed=True))
        self.failed.emit(error)
        self.checked.emit()

    def _take_publish_failure(self, ticket: int, error: BaseException) -> None:
        """Publishing failed: report it in any case, and allow another try unless a newer check decides."""
        if ticket == self._ticket and self._state is not None:
            self._show(replace(self._state, is_publishing=False))
        self.failed.emit(error)
        if isinstance(error, NotPublishable):
            self.check()

    def _take_job(self, job: Job) -> None:
        self._session.close()
        self.queued.emit(job)


def _wire_text(draft: Draft) -> str:
    """Return the text as it would be posted; of a review that cannot be written, its own words."""
    try:
        return draft.wire_text()
    except InvalidInput:
        return draft.text
