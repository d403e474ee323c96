"""The draft that is open in the compose, review, editor and preflight panes."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.ui.draft.draft_media_copy import DraftMediaCopy
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

SAVE_MS = 200


class DraftSession(QObject):
    """Holds one draft, and saves each change at most ``SAVE_MS`` later.

    ``opened``: another draft is open. ``changed``: the content of the open draft changed. ``restored`` carries which part of it
    was undone or redone (``pictures.0.alt``; empty: more than one). ``failed`` carries why it could not be saved; it stays open,
    and the next change tries again. ``added`` carries the paths of pictures added without a description, ``filled`` tells that
    some were described or split since; ``refused`` carries how many files were not added, and how many pictures the server
    takes. ``split_requested`` carries the number of a picture that is to become an album.
    """

    opened = Signal()
    changed = Signal()
    restored = Signal(str)
    failed = Signal(object)
    added = Signal(object)
    filled = Signal()
    refused = Signal(int, int)
    split_requested = Signal(int)

    def __init__(
        self, drafts: Drafts, files: DraftFiles, watcher: FutureWatcher, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._watcher = watcher
        self._draft = Draft(NO_DRAFT)
        self._history = drafts.history(self._draft)
        self.failed.connect(self._keep_steps)
        self.copies = DraftMediaCopy(files, watcher, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def draft(self) -> Draft:
        """The open draft. One without an id is empty and not saved yet."""
        return self._draft

    @property
    def is_saved(self) -> bool:
        """True where every change was handed to the store."""
        return not self._timer.isActive()

    @property
    def account(self) -> Account | None:
        """The account that the draft is posted with: its own, else the one in use."""
        return self._drafts.account(self._draft)

    def open(self, draft: Draft) -> None:
        """Open another draft; the one that was open is saved first."""
        self.flush()
        self._draft = draft
        self._history = self._drafts.history(draft)
        self.copies.request(draft, again=True)
        self.opened.emit()

    def start(self, paths: tuple[str, ...] = ()) -> None:
        """Open a new draft with these files."""
        self.open(Draft(NO_DRAFT))
        if pictures := self._admitted(paths):
            self.change(pictures=pictures)
            # The draft begins with its files: they are no step that could be undone.
            self._history = self._drafts.history(self._draft)
            self.opened.emit()
            self._announce(pictures)

    def change(self, **changes: Any) -> None:
        """Change fields of the draft. With its first change it gets the account in use."""
        draft = replace(self._draft, **changes)
        if draft == self._draft:
            return
        self._draft = self._drafts.changed(draft)
        self._history.record(self._draft)
        self.copies.request(self._draft)
        self._save_soon()
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Undo the last change, if there is one."""
        self._restore(self._history.undo())

    @Slot()
    def redo(self) -> None:
        """Redo what was undone last, if anything was."""
        self._restore(self._history.redo())

    def change_picture(self, index: int, **fields: Any) -> None:
        """Change fields of one picture."""
        pictures = list(self._draft.pictures)
        pictures[index] = replace(pictures[index], **fields)
        self.change(pictures=tuple(pictures))

    def add(self, paths: tuple[str, ...]) -> None:
        """Add files behind the others, as many as the server takes; a file is added once."""
        known = {picture.path for picture in self._draft.pictures}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        more = self._admitted(fresh)
        self.change(pictures=self._draft.pictures + more)
        self._announce(more)

    def _admitted(self, paths: Sequence[str]) -> tuple[DraftPicture, ...]:
        """Pictures for as many of the files as the server takes; ``refused`` tells of the others."""
        limit = self._drafts.picture_limit(self._draft)
        room = max(0, limit - len(self._draft.pictures))
        if len(paths) > room:
            self.refused.emit(len(paths) - room, limit)
        return self._drafts.pictures(paths[:room])

    def _announce(self, pictures: tuple[DraftPicture, ...]) -> None:
        bare = tuple(one.path for one in pictures if not one.alt)
        if bare:
            self.added.emit(bare)

    def remove_picture(self, index: int) -> None:
        """Remove one picture from the draft; its file stays."""
        pictures = self._draft.pictures
        self.change(pictures=pictures[:index] + pictures[index + 1 :])

    def become(self, draft: Draft) -> None:
        """Change all fields of the draft to those of another version of it; one step for undo."""
        own = {"id", "created_s", "changed_s"}
        self.change(**{one.name: getattr(draft, one.name) for one in fields(draft) if one.name not in own})

    def move(self, old: int, new: int) -> None:
        """Move a picture to another place."""
        self.change(pictures=self._draft.with_picture_moved(old, new).pictures)

    def close(self) -> None:
        """The draft was queued or deleted: open an empty one in its place, and save nothing."""
        self._timer.stop()
        self._draft = Draft(NO_DRAFT)
        self._history = self._drafts.history(self._draft)
        self.opened.emit()

    @Slot()
    def flush(self) -> None:
        """Save the draft now. An empty draft that was never saved is not."""
        self._timer.stop()
        if not self._draft.id and self._draft.is_empty:
            return
        is_new = not self._draft.id
        self._draft = self._drafts.identified(self._draft)
        saved = self._drafts.save(self._draft, self._history.take_unkept(), is_new=is_new)
        self._watcher.watch(saved, self, None, self.failed.emit)

    def _restore(self, step: tuple[Draft, str] | None) -> None:
        if step is None:
            return
        was, part = step
        now = self._draft
        restored = replace(was, id=now.id, account=was.account or now.account, created_s=now.created_s)
        self._draft = self._drafts.changed(restored)
        self._save_soon()
        self.changed.emit()
        self.restored.emit(part)

    @Slot()
    def _keep_steps(self) -> None:
        """Save the steps again with the next change."""
        self._history.keep_again()

    def _save_soon(self) -> None:
        """Start the timer unless it runs: later changes are saved with the first one."""
        if not self._timer.isActive():
            self._timer.start()
