"""An archive on its way into the roll: what would come, the copying, and what came."""

import threading
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.importing import Brought, Import
from kesong_desktop.errors import Cancelled
from kesong_desktop.model.characters import one_line
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.roll.archives.parts import parts_beside
from kesong_desktop.roll.archives.plan import KINDS, LeftOut
from kesong_desktop.ui import messages
from kesong_desktop.ui.roll import import_words
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _LIST_HIGH = 560, 180


class ImportSheet(Sheet):
    """Asks, reads, shows the plan, copies, and says what came. ``scan_wanted`` carries each folder in which something came."""

    scan_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._room = parent
        self._archive: Import | None = None
        self._stop = threading.Event()
        self._is_busy = False
        self._bar: QProgressBar | None = None
        self._count = label("", "small", "ink2")
        stage.bridge.happened.connect(self.take)

    def ask(self, paths: Sequence[str] = ()) -> None:
        """Open it, and look into these archives, or let some be chosen."""
        if paths:
            self._read(paths)
        else:
            self._show_choice()
        self.open()

    @Slot()
    def close_sheet(self) -> None:
        """What is under way is stopped first; it closes when that came to rest."""
        self._stop.set()
        if not self._is_busy:
            self._let_go()
            super().close_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window does not wait for a copy to end."""
        if event.type() == QEvent.Type.Close and watched is self._room:
            self._stop.set()
        return super().eventFilter(watched, event)

    @Slot(object)
    def take(self, event: object) -> None:
        """Show how far it is."""
        if isinstance(event, ImportProgress) and self._bar is not None:
            share = event.done_bytes / event.total_bytes if event.total_bytes else 1.0
            self._bar.setValue(round(1000 * share))
            words = self.tr("{0} of {1} · {2}")
            size = messages.megabytes(event.done_bytes)
            self._count.setText(words.format(f"{event.done:,}", f"{event.total:,}", size))

    # --- what is done -------------------------------------------------------------------------------------------------------

    def _read(self, paths: Sequence[str]) -> None:
        chosen = [Path(path) for path in paths]
        sources = parts_beside(chosen[0]) if len(chosen) == 1 else chosen
        self._work(self.tr("Looking into {0}…").format(import_words.names(sources)))
        task = partial(Import, self._stage.desk, sources, cancelled=self._stop.is_set)
        self._stage.work(task, self, self._planned, self._failed)

    def _planned(self, archive: Import) -> None:
        self._is_busy = False
        self._archive = archive
        if self._stop.is_set():
            self.close_sheet()
        else:
            self._show_plan(archive)

    @Slot()
    def _bring(self) -> None:
        archive = self._archive
        if archive is None:
            return
        self._work(self.tr("Importing…"), has_bar=bool(archive.plan.copied))
        task = partial(archive.bring, cancelled=self._stop.is_set)
        self._stage.work(task, self, self._brought, self._failed)

    def _brought(self, brought: Brought) -> None:
        self._is_busy = False
        self._let_go()
        for folder in brought.folders:
            self.scan_wanted.emit(folder)
        self._show_end(brought)

    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._let_go()
        if isinstance(error, Cancelled):
            self.close_sheet()
            return
        back = button(self.tr("Choose another…"))
        back.clicked.connect(self._show_choice)
        words = label(messages.sentence(error), wrap=True)
        self._page(messages.title(error), [words], [back, self._closer(self.tr("Close"))])

    def _let_go(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None

    # --- pages --------------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_choice(self) -> None:
        words = self.tr(
            "Instagram and Google Photos hand out what you gave them: an Instagram export (ask for JSON), and a Google Takeout. "
            "Choose the zip as it came, all its parts together, or the folder that it was unpacked to."
        )
        folder = button(self.tr("Choose a folder…"))
        folder.clicked.connect(partial(self._choose, QFileDialog.FileMode.Directory))
        zips = button(self.tr("Choose zips…"), kind="filled")
        zips.clicked.connect(partial(self._choose, QFileDialog.FileMode.ExistingFiles))
        self._page(
            self.tr("Import an archive"),
            [label(words, wrap=True)],
            [self._closer(self.tr("Not now")), folder, zips],
        )

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Choose an archive"))
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            dialog.setNameFilter(self.tr("Archives (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._read)
        dialog.open()

    def _work(self, words: str, *, has_bar: bool = True) -> None:
        self._stop.clear()
        self._is_busy = True
        self._bar = QProgressBar()
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0 if self._archive is None or not has_bar else 1000)
        self._count = label("", "small", "ink2")
        self._page(words, [self._bar, self._count], [self._closer(self.tr("Stop"))])

    def _show_plan(self, archive: Import) -> None:
        plan = archive.plan
        parts: list[QWidget] = [label(line, wrap=True) for line in self._plan_lines(archive)]
        parts += self._left_out(plan.left_out, plan.missing)
        go = button(self.tr("Import {0}").format(f"{len(plan.items):,}"), kind="filled")
        go.setEnabled(bool(plan.items))
        go.clicked.connect(self._bring)
        self._page(KINDS[plan.kind], parts, [self._closer(self.tr("Not now")), go])

    def _plan_lines(self, archive: Import) -> Iterable[str]:
        plan = archive.plan
        if not plan.items:
            yield self.tr("Nothing of it is new.")
            return
        yield import_words.counted(plan)
        told = self.tr("{0} have a time, {1} a caption, {2} a place.")
        yield told.format(f"{plan.timed:,}", f"{plan.captions:,}", f"{plan.places:,}")
        if plan.copied:
            size = messages.megabytes(plan.bytes)
            yield self.tr("{0} are copied to {1}").format(size, one_line(str(archive.folder)))
        if plan.roll_folders:
            yield self.tr("What is unpacked already stays where it is, and becomes part of the roll.")

    def _left_out(self, left_out: Sequence[LeftOut], missing: Sequence[str] = ()) -> list[QWidget]:
        """A button that unfolds what does not come, each with its reason."""
        if not left_out and not missing:
            return []
        listed = QPlainTextEdit(import_words.listed(left_out, missing))
        listed.setReadOnly(True)
        listed.setAccessibleName(self.tr("What is left out"))
        listed.setFixedHeight(_LIST_HIGH)
        listed.setTabChangesFocus(True)
        listed.hide()
        number = len(left_out) + len(missing)
        unfold = button(self.tr("{0} left out: why?").format(f"{number:,}"), kind="link", small=True)
        unfold.setCheckable(True)
        unfold.toggled.connect(listed.setVisible)
        return [unfold, listed]

    def _show_end(self, brought: Brought) -> None:
        came = len(brought.came) + brought.stayed
        title = self.tr("It is here") if brought.is_whole else self.tr("Stopped")
        words = self.tr("{0} pictures and clips came.").format(f"{came:,}")
        parts: list[QWidget] = [label(words, wrap=True)]
        if not brought.is_whole:
            parts.append(
                label(self.tr("Import it again to go on where it ended."), "body", "ink2", wrap=True)
            )
        parts += self._left_out(brought.left_out)
        self._page(title, parts, [self._closer(self.tr("Close"), kind="filled")])

    def _closer(self, words: str, *, kind: str = "plain") -> QPushButton:
        made = button(words, kind=kind)
        made.clicked.connect(self.close_sheet)
        return made

    def _page(self, title: str, parts: Sequence[QWidget], acts: Sequence[QWidget]) -> None:
        inside = QWidget()
        inside.setAccessibleName(title)
        inside.setFixedWidth(min(_WIDE, max(320, self._room.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(title, "lead"))
        left = Qt.AlignmentFlag.AlignLeft
        for part in parts:
            column.addWidget(part, 0, left if isinstance(part, QPushButton) else Qt.AlignmentFlag(0))
        row = QHBoxLayout()
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        column.addLayout(row)
        if not any(isinstance(part, QProgressBar) for part in parts):
            self._bar = None
        self.set_content(inside)
        if self.is_open:
            acts[-1].setFocus(Qt.FocusReason.OtherFocusReason)
