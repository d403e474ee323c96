"""The sheet that imports an archive: it asks, shows the plan, copies, and tells the result."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.roll.archive_import import ImportResult
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.roll.archives.plan import KINDS, SkippedFile
from kesong_desktop.ui.roll.archive_import import plan_text
from kesong_desktop.ui.roll.archive_import.presenter import (
    ChoiceState,
    FailureState,
    ImportingState,
    ImportPresenter,
    ImportState,
    PlanState,
    ReadingState,
    ResultState,
)
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import TYPE
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _LIST_HIGH = 560, 180


class ImportSheet(Sheet):
    """Imports an archive. ``scan_wanted`` carries each folder with imported files."""

    scan_wanted = Signal(str)

    def __init__(self, presenter: ImportPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self._presenter = presenter
        self._room = parent
        self._bar: QProgressBar | None = None
        self._count = label("", "small", "ink2")
        presenter.changed.connect(self._show)
        presenter.progressed.connect(self._show_progress)
        presenter.scan_requested.connect(self.scan_wanted)
        presenter.closed.connect(self._close)

    def ask(self, paths: Sequence[str] = ()) -> None:
        """Open the sheet with these archives, or let some be chosen."""
        if paths:
            self._presenter.read(paths)
        else:
            self._presenter.choose()
        self.open()

    @Slot()
    def close_sheet(self) -> None:
        """Cancel what is under way; the sheet closes once that has ended."""
        self._presenter.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cancel when the window closes."""
        if event.type() == QEvent.Type.Close and watched is self._room:
            self._presenter.stop()
        return super().eventFilter(watched, event)

    @Slot()
    def _close(self) -> None:
        super().close_sheet()

    @Slot(object)
    def _show(self, state: ImportState) -> None:
        match state:
            case ChoiceState():
                self._show_choice()
            case ReadingState(sources):
                words = self.tr("Reading {name}…").format(name=plan_text.names(sources))
                self._show_work(words, has_progress=False)
            case PlanState():
                self._show_plan(state)
            case ImportingState(is_copying):
                self._show_work(self.tr("Importing…"), has_progress=is_copying)
            case ResultState(result):
                self._show_end(result)
            case FailureState(error):
                self._show_failure(error)

    @Slot(object)
    def _show_progress(self, progress: ImportProgress) -> None:
        """Show the progress of the import in bar and count."""
        if self._bar is None:
            return
        share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 1.0
        self._bar.setValue(round(1000 * share))
        number = QLocale().toString
        text = self.tr("{done} of {total} ({size})")
        self._count.setText(
            text.format(
                done=number(progress.done),
                total=number(progress.total),
                size=messages.file_size(progress.done_bytes),
            )
        )

    def _show_failure(self, error: BaseException) -> None:
        back = button(self.tr("Choose another archive…"))
        back.clicked.connect(self._presenter.choose)
        words = label(messages.sentence(error), wrap=True)
        self._show_page(messages.title(error), [words], [back, self._closer(self.tr("Close"))])

    def _show_choice(self) -> None:
        words = self.tr(
            "Import an Instagram export (request the JSON format) or a Google Takeout. "
            "Choose the ZIP file, all its parts together, or the folder that it was unpacked to."
        )
        folder = button(self.tr("Choose folder…"))
        folder.clicked.connect(partial(self._choose, QFileDialog.FileMode.Directory))
        files = button(self.tr("Choose ZIP files…"), kind="filled")
        files.clicked.connect(partial(self._choose, QFileDialog.FileMode.ExistingFiles))
        self._show_page(
            self.tr("Import an archive"),
            [label(words, wrap=True)],
            [self._closer(self.tr("Cancel")), folder, files],
        )

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Choose an archive"))
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            dialog.setNameFilter(self.tr("Archives (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._presenter.read)
        dialog.open()

    def _show_work(self, words: str, *, has_progress: bool) -> None:
        self._bar = QProgressBar()
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 1000 if has_progress else 0)
        self._count = label("", "small", "ink2")
        self._show_page(words, [self._bar, self._count], [self._closer(self.tr("Stop"))])

    def _show_plan(self, state: PlanState) -> None:
        plan = state.plan
        parts: list[QWidget] = [label(line, wrap=True) for line in self._plan_lines(state)]
        parts += self._left_out(plan.left_out, plan.missing)
        go = button(self.tr("Import %Ln item(s)", "", len(plan.items)), kind="filled")
        go.setEnabled(bool(plan.items))
        go.clicked.connect(self._presenter.import_files)
        self._show_page(KINDS[plan.kind], parts, [self._closer(self.tr("Cancel")), go])

    def _plan_lines(self, state: PlanState) -> Iterable[str]:
        plan = state.plan
        if not plan.items:
            yield self.tr("Everything in it was imported before.")
            return
        yield plan_text.counted(plan)
        number = QLocale().toString
        facts = self.tr("With date: {dates}. With caption: {captions}. With location: {places}.")
        yield facts.format(
            dates=number(plan.timed), captions=number(plan.captions), places=number(plan.places)
        )
        if plan.copied:
            size = messages.file_size(plan.bytes)
            yield self.tr("{size} will be copied to {folder}").format(
                size=size, folder=one_line(str(state.folder))
            )
        if plan.roll_folders:
            yield self.tr("Unpacked files stay where they are and are added to the camera roll.")

    def _left_out(self, left_out: Sequence[SkippedFile], missing: Sequence[str] = ()) -> list[QWidget]:
        """Return a button that shows the files that are left out, each with its reason."""
        if not left_out and not missing:
            return []
        listed = QPlainTextEdit(plan_text.listed(left_out, missing))
        listed.setReadOnly(True)
        listed.setAccessibleName(self.tr("Files left out"))
        listed.setFixedHeight(_LIST_HIGH)
        listed.setTabChangesFocus(True)
        listed.hide()
        number = len(left_out) + len(missing)
        unfold = button(
            self.tr("%Ln file(s) left out: show why", "", number), kind="link", small=True, flush="left"
        )
        unfold.setCheckable(True)
        unfold.toggled.connect(listed.setVisible)
        return [unfold, listed]

    def _show_end(self, result: ImportResult) -> None:
        came = len(result.copied) + result.in_place
        title = self.tr("Import finished") if result.is_complete else self.tr("Import stopped")
        count = self.tr("%Ln photo(s) and video(s) imported.", "", came)
        parts: list[QWidget] = [label(count, wrap=True)]
        if not result.is_complete:
            parts.append(label(self.tr("Import it again to continue."), "body", "ink2", wrap=True))
        parts += self._left_out(result.left_out)
        self._show_page(title, parts, [self._closer(self.tr("Close"), kind="filled")])

    def _closer(self, words: str, *, kind: str = "plain") -> QPushButton:
        made = button(words, kind=kind)
        made.clicked.connect(self.close_sheet)
        return made

    def _show_page(self, title: str, parts: Sequence[QWidget], acts: Sequence[QWidget]) -> None:
        inside = QWidget()
        inside.setAccessibleName(title)
        wide = round(_WIDE * QApplication.font().pixelSize() / TYPE["body"][0])
        inside.setFixedWidth(min(wide, max(320, self._room.width() - 112)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(title, "lead", wrap=True))
        left = Qt.AlignmentFlag.AlignLeft
        for part in parts:
            column.addWidget(part, 0, left if isinstance(part, QPushButton) else Qt.AlignmentFlag(0))
        column.addWidget(FlowRow(acts, is_at_end=True))
        if not any(isinstance(part, QProgressBar) for part in parts):
            self._bar = None
        self.set_content(inside)
        if self.is_open:
            acts[-1].setFocus(Qt.FocusReason.OtherFocusReason)
