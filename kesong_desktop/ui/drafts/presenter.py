"""Presenter of the drafts pane: finds, sorts, renames, duplicates and deletes drafts."""

from concurrent.futures import Future
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.draft.drafts import DeletedDraft
from kesong_desktop.errors import KesongError
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_search import is_found, searchable
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.future_watcher import FutureWatcher


class DraftOrder(StrEnum):
    """By which date drafts are sorted, the latest first."""

    CHANGED = "changed"
    CREATED = "created"


@dataclass(frozen=True, slots=True)
class DraftsState:
    """What the drafts pane shows: the drafts that match the search, of how many, in which order."""

    drafts: tuple[Draft, ...] = ()
    total: int = 0
    search: str = ""
    order: DraftOrder = DraftOrder.CHANGED
    rated: int = 0
    """How many of all are reviews that are rated, not written."""
    is_rated_only: bool = False
    """Only these are shown."""

    @property
    def is_filtered(self) -> bool:
        """True where a search leaves only a part of the drafts, which is not empty."""
        return bool((self.search.strip() or self.is_rated_only) and self.drafts)


class DraftBook(Protocol):
    """What the pane needs of the drafts service."""

    def all(self) -> list[Draft]:
        """Return every draft, last changed first."""

    def rename(self, draft: Draft, own_name: str) -> Future[None]:
        """Give a draft a name of its own."""

    def duplicate(self, draft: Draft, own_name: str) -> Future[None]:
        """Save a copy of a draft."""

    def delete(self, draft: Draft) -> DeletedDraft:
        """Delete a draft; returns what restores it."""


class DraftsPresenter(QObject):
    """``state_changed`` carries a ``DraftsState``, ``deleted`` a ``DeletedDraft``, ``failed`` an exception to show."""

    state_changed = Signal(object)
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        drafts: DraftBook,
        session: DraftSession,
        watcher: FutureWatcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._session = session
        self._watcher = watcher
        self._known: list[tuple[Draft, str]] = []
        self._state = DraftsState()

    @property
    def state(self) -> DraftsState:
        """Return what the pane shows now."""
        return self._state

    def enter(self) -> None:
        """The pane is shown: save the open draft, and read the list."""
        self._session.flush()
        self.refresh()

    def refresh(self) -> None:
        """Read all drafts again. Of the open draft the session has the latest content."""
        open_draft = self._session.draft
        drafts = [open_draft if draft.id == open_draft.id else draft for draft in self._drafts.all()]
        self._known = [(draft, searchable(draft)) for draft in drafts]
        self._show()

    def search(self, words: str) -> None:
        """Show the drafts that have all of these words in text, tags, product or descriptions."""
        self._state = replace(self._state, search=words)
        self._show()

    def filter_rated(self, on: bool) -> None:
        """Show only the reviews that are rated, not written, or all drafts."""
        self._state = replace(self._state, is_rated_only=on)
        self._show()

    def sort(self, order: DraftOrder) -> None:
        """Sort the drafts by another date."""
        self._state = replace(self._state, order=order)
        self._show()

    def delete(self, draft_id: str) -> None:
        """Delete a draft, and announce what restores it."""
        draft = self._find(draft_id)
        if draft is None:
            return
        try:
            deleted = self._drafts.delete(draft)
        except KesongError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.deleted.emit(deleted)

    def duplicate(self, draft_id: str) -> None:
        """Save a copy of a draft; an untitled draft has an untitled copy."""
        draft = self._find(draft_id)
        if draft is None:
            return
        name = self.tr("{name} (copy)").format(name=draft.name) if draft.name else ""
        self._watch(self._drafts.duplicate(draft, name))

    def rename(self, draft_id: str, name: str) -> None:
        """Give a draft a name of its own; the name that it has already changes nothing."""
        draft = self._find(draft_id)
        if draft is None or draft.name == name:
            return
        if draft.id == self._session.draft.id:
            self._session.change(own_name=name)
            self._session.flush()
            draft = self._session.draft
        self._watch(self._drafts.rename(draft, name))

    def _find(self, draft_id: str) -> Draft | None:
        """Return the draft in the list; None where it has gone meanwhile."""
        return next((draft for draft, _ in self._known if draft.id == draft_id), None)

    def _watch(self, saved: Future[None]) -> None:
        self._watcher.watch(saved, self, self._saved, self.failed.emit)

    def _saved(self, _: None) -> None:
        self.refresh()

    def _show(self) -> None:
        state = self._state
        rated = sum(draft.is_only_rated for draft, _ in self._known)
        is_rated_only = state.is_rated_only and rated > 0
        found = [
            draft
            for draft, text in self._known
            if is_found(state.search, text) and (draft.is_only_rated or not is_rated_only)
        ]
        by_creation = state.order is DraftOrder.CREATED
        found.sort(key=lambda one: one.created_s if by_creation else one.changed_s, reverse=True)
        self._state = replace(
            state,
            drafts=tuple(found),
            total=len(self._known),
            rated=rated,
            is_rated_only=is_rated_only,
        )
        self.state_changed.emit(self._state)
