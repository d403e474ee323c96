"""Drafts: created, saved, renamed, duplicated and deleted."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.captions import Captions
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftId, DraftPicture
from kesong_desktop.model.draft_history import DraftHistory, StoredStep, UnstoredStep
from kesong_desktop.model.event import DraftsChanged, Event
from kesong_desktop.record import Record
from kesong_desktop.store.drafts.drafts import DraftStore, weight

_APART_S = 0.001
"""Difference between the times of drafts that are saved together, so that they keep their order."""


class DeletedDraft(Record, frozen=True):
    """A deleted draft with its undo steps: enough to restore it."""

    draft: Draft
    steps: StoredStep | None


class Drafts:
    """All drafts of the profile. ``clock`` gives seconds since 1970, ``new_id`` a fresh name, ``report`` takes events."""

    def __init__(
        self,
        store: DraftStore,
        accounts: Accounts,
        captions: Captions,
        *,
        clock: Callable[[], float],
        new_id: Callable[[], str],
        report: Callable[[Event], None],
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._captions = captions
        self._clock = clock
        self._new_id = new_id
        self._report = report

    def all(self) -> list[Draft]:
        """Return all drafts, the last changed first."""
        return self._store.all()

    def count(self) -> int:
        """Return the number of drafts."""
        return self._store.count()

    def get(self, draft_id: str) -> Draft:
        """Return the draft ``draft_id``.

        Raises:
            NotFound: there is none.
        """
        return self._store.get(draft_id)

    def find(self, draft_id: str) -> Draft | None:
        """Return the draft ``draft_id``, or None."""
        return self._store.find(draft_id)

    def account(self, draft: Draft) -> Account | None:
        """Return the account of a draft: its own, else the one in use; None if no account is signed in."""
        own = next((one for one in self._accounts.all() if one.key == draft.account), None)
        return own or self._accounts.current_or_none()

    def picture_limit(self, draft: Draft) -> int:
        """Return the maximum number of pictures in a post on the draft's server; a conservative default without an account."""
        account = self.account(draft)
        return (self._accounts.capability(account) if account else Capability()).limits.pictures

    def pictures(self, paths: Iterable[str]) -> tuple[DraftPicture, ...]:
        """Pictures of a draft for these files, described by the captions that the camera roll has for them."""
        return tuple(DraftPicture(path, alt=self._captions.known(path)) for path in paths)

    def create(self, paths: Sequence[str] = (), *, account: Account | None = None) -> Draft:
        """Save a new draft with these files, and return it.

        Raises:
            DiskFull, StoreProblem: it could not be saved.
        """
        now_s = self._clock()
        draft = Draft(
            id=DraftId(self._new_id()),
            account=account.key if account else AccountKey(""),
            pictures=self.pictures(paths),
            created_s=now_s,
            changed_s=now_s,
        )
        self._store.save(draft).result()
        self._report(DraftsChanged())
        return draft

    def add(self, draft: Draft, draft_id: DraftId = NO_DRAFT) -> Draft:
        """Save a draft that was made elsewhere, so that it survives a power cut; returns it with ``draft_id`` or a fresh id.

        Raises:
            DiskFull, StoreProblem: it could not be saved.
        """
        now_s = self._clock()
        added = replace(draft, id=draft_id or DraftId(self._new_id()), created_s=now_s, changed_s=now_s)
        self._store.secure([added])
        self._report(DraftsChanged())
        return added

    def add_all(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Save drafts that were made elsewhere under their own ids, the first as the one changed last; returns them.

        Raises:
            DiskFull, StoreProblem: some are not saved.
        """
        now_s = self._clock()
        added = [
            # The list of drafts is sorted by the last change.
            replace(draft, created_s=now_s, changed_s=now_s - number * _APART_S)
            for number, draft in enumerate(drafts)
        ]
        self._store.secure(added)
        self._report(DraftsChanged())
        return added

    def identified(self, draft: Draft) -> Draft:
        """Return the draft with an id and a time of creation, unless it has them."""
        return draft if draft.id else replace(draft, id=DraftId(self._new_id()), created_s=self._clock())

    def changed(self, draft: Draft) -> Draft:
        """Return the draft with the current time of change. A draft without an account gets the account in use."""
        if not draft.account and (account := self._accounts.current_or_none()) is not None:
            draft = replace(draft, account=account.key)
        return replace(draft, changed_s=self._clock())

    def history(self, draft: Draft) -> DraftHistory:
        """Return the undo history of a draft, with the steps that were saved before."""
        stored = self._store.steps(draft.id) if draft.id else None
        return DraftHistory(draft, clock=self._clock, weigh=weight, kept=stored)

    def save(self, draft: Draft, steps: UnstoredStep | None = None, *, is_new: bool = False) -> Future[None]:
        """Save a draft and its new undo steps; ``is_new`` reports ``DraftsChanged`` when that is done."""
        saved = self._store.save(draft, steps)
        if is_new:
            saved.add_done_callback(self._report_saved)
        return saved

    def rename(self, draft: Draft, own_name: str) -> Future[None]:
        """Set the name of a draft; empty removes it. Its position in the list does not change."""
        return self._store.save(replace(draft, own_name=own_name))

    def duplicate(self, draft: Draft, own_name: str) -> Future[None]:
        """Save a copy of a draft under ``own_name``."""
        now_s = self._clock()
        copy = replace(draft, id=DraftId(self._new_id()), own_name=own_name, created_s=now_s, changed_s=now_s)
        return self.save(copy, is_new=True)

    def delete(self, draft: Draft) -> DeletedDraft:
        """Delete a draft; returns what ``restore`` needs.

        Raises:
            DiskFull, StoreProblem: it is still there.
        """
        deleted = DeletedDraft(draft, self._store.steps(draft.id))
        self._store.remove([draft.id])
        return deleted

    def restore(self, deleted: DeletedDraft) -> Future[None]:
        """Save a deleted draft again, with its undo steps."""
        return self._store.save(deleted.draft, deleted.steps.unkept() if deleted.steps else None)

    def remove(self, draft_ids: Iterable[DraftId]) -> None:
        """Delete drafts that became posts; unknown ids are ignored.

        Raises:
            DiskFull, StoreProblem: they are still there.
        """
        self._store.remove(draft_ids)

    def report_changed(self) -> None:
        """Report that the list of drafts changed."""
        self._report(DraftsChanged())

    def _report_saved(self, saved: Future[None]) -> None:
        if not saved.cancelled() and saved.exception() is None:
            self._report(DraftsChanged())
