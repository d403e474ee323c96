"""The draft in hand: every change is kept, a quarter of a second later at most, however much is changed meanwhile."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from kesong_desktop.actions import posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.event import DraftsChanged
from kesong_desktop.model.history import History, Kept
from kesong_desktop.store.drafts import weight
from kesong_desktop.ui.owning import Owning

SAVE_MS = 200


class Drafting(QObject):
    """Holds one draft for the panes that make it, and keeps it in the store.

    ``opened``: another draft is in hand. ``changed``: the draft in hand has another content. ``restored`` carries which part of
    it was undone or done again (``pictures.0.alt``; empty: more than one). ``failed`` carries why it could not be kept; it stays
    in hand, and the next change tries again. ``added`` carries the paths that came in without a description, ``filled`` tells
    that some have one now; ``refused`` carries how many files were not taken, and how many pictures the server takes.
    """

    opened = Signal()
    changed = Signal()
    restored = Signal(str)
    failed = Signal(object)
    added = Signal(object)
    filled = Signal()
    refused = Signal(int, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = Draft(posting.NO_DRAFT)
        self._history = self._history_of(self._draft)
        self.failed.connect(self._keep_again)
        self.owning = Owning(desk, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def draft(self) -> Draft:
        """The draft in hand. One without an id is empty and not kept yet."""
        return self._draft

    @property
    def is_saved(self) -> bool:
        """Whether the store has what is in hand."""
        return not self._timer.isActive()

    def open(self, draft: Draft) -> None:
        """Take another draft in hand; what was in hand is kept first."""
        self.flush()
        self._draft = draft
        self._history = self._history_of(draft, self._desk.drafts.steps(draft.id) if draft.id else None)
        self.owning.look(draft, anew=True)
        self.opened.emit()

    def start(self, paths: tuple[str, ...] = ()) -> None:
        """Take a new draft with these files in hand."""
        self.open(Draft(posting.NO_DRAFT))
        if pictures := self._taken(paths):
            self.change(pictures=pictures)
            self._history = self._history_of(self._draft)  # it begins with them: they are not what is undone
            self.opened.emit()
            self._tell_added(pictures)

    def change(self, **fields: Any) -> None:
        """Change fields of the draft in hand. From its first words on it belongs to the account that was then in use."""
        draft = replace(self._draft, **fields)
        if draft == self._draft:
            return
        if not draft.account and self._desk.accounts.all():
            draft = replace(draft, account=self._desk.account().key)
        self._draft = replace(draft, changed_s=self._desk.clock())
        self._history.record(self._draft)
        self.owning.look(self._draft)
        self._save_soon()
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Undo the last change, if there is one."""
        self._restore(self._history.undo())

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last, if anything was."""
        self._restore(self._history.redo())

    def change_picture(self, index: int, **fields: Any) -> None:
        """Change fields of one picture."""
        pictures = list(self._draft.pictures)
        pictures[index] = replace(pictures[index], **fields)
        self.change(pictures=tuple(pictures))

    def add(self, paths: tuple[str, ...]) -> None:
        """Put more files behind those in hand, as many as the server takes; one that is there already is not taken twice."""
        known = {picture.path for picture in self._draft.pictures}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        more = self._taken(fresh)
        self.change(pictures=self._draft.pictures + more)
        self._tell_added(more)

    def _taken(self, paths: Sequence[str]) -> tuple[DraftPicture, ...]:
        """The pictures that there is room for; of the others it is told."""
        limit = posting.picture_limit(self._desk, self._draft)
        room = max(0, limit - len(self._draft.pictures))
        if len(paths) > room:
            self.refused.emit(len(paths) - room, limit)
        return tuple(DraftPicture(path, alt=posting.caption_in(self._desk, path)) for path in paths[:room])

    def _tell_added(self, pictures: tuple[DraftPicture, ...]) -> None:
        bare = tuple(one.path for one in pictures if not one.alt)
        if bare:
            self.added.emit(bare)

    def take_out(self, index: int) -> None:
        """Take one picture out of the draft; its file stays."""
        pictures = self._draft.pictures
        self.change(pictures=pictures[:index] + pictures[index + 1 :])

    def move(self, old: int, new: int) -> None:
        """Put a picture at another place."""
        self.change(pictures=posting.with_picture_moved(self._draft, old, new).pictures)

    def let_go(self) -> None:
        """The draft in hand was queued or deleted: an empty one takes its place."""
        self._timer.stop()
        self._draft = Draft(posting.NO_DRAFT)
        self._history = self._history_of(self._draft)
        self.opened.emit()

    @Slot()
    def flush(self) -> None:
        """Keep what is in hand now. An empty draft that was never kept is not worth it."""
        self._timer.stop()
        draft = self._draft
        if not draft.id and draft.is_empty:
            return
        is_new = not draft.id
        if is_new:
            draft = replace(draft, id=DraftId(self._desk.new_id()), created_s=self._desk.clock())
            self._draft = draft
        self._desk.drafts.save(draft, self._history.take_unkept()).add_done_callback(
            partial(self._kept, is_new=is_new)
        )

    def _restore(self, step: tuple[Draft, str] | None) -> None:
        if step is None:
            return
        was, part = step
        now = self._draft
        self._draft = replace(
            was,
            id=now.id,
            account=was.account or now.account,
            created_s=now.created_s,
            changed_s=self._desk.clock(),
        )
        self._save_soon()
        self.changed.emit()
        self.restored.emit(part)

    def _history_of(self, draft: Draft, kept: Kept | None = None) -> History:
        return History(draft, clock=self._desk.clock, weigh=weight, kept=kept)

    @Slot()
    def _keep_again(self) -> None:
        self._history.keep_again()

    def _save_soon(self) -> None:
        """Keep it with what else comes until then; what comes does not put it off."""
        if not self._timer.isActive():
            self._timer.start()

    def _kept(self, done: Future[None], *, is_new: bool) -> None:
        """On the thread that writes."""
        error = done.exception()
        if error is not None and isValid(self):
            self.failed.emit(error)
        elif is_new:
            self._desk.report(DraftsChanged())
