"""Preferences: backup of the profile, and export of own data."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from kesong_desktop.actions.backup.backup_wishes import BackupWishes, ProfileBackupResult
from kesong_desktop.actions.backup.profile_export import ExportSummary
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.preferences.storage.backup_presenter import BackupPresenter
from kesong_desktop.ui.preferences.storage.backup_sheet import BackupSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.widgets.buttons import button


class BackupSection(PreferencesSection):
    """Two rows, each with a button. ``said`` carries a sentence."""

    said = Signal(str)

    def __init__(self, presenter: BackupPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backup and export"), parent)
        self._presenter = presenter
        self._back_up = button(self.tr("Back up…"), small=True)
        self._back_up.clicked.connect(self._ask_backup)
        self.add_row(
            self.tr("Backup of this profile"),
            self.tr(
                "One file with accounts, drafts, outbox, collections, preferences and the home server."
                " To restore it, close Kesong and run: kesong restore FILE"
            ),
            self._back_up,
        )
        self._export = button(self.tr("Export…"), small=True)
        self._export.clicked.connect(self._ask_export)
        self.add_row(
            self.tr("Export"),
            self.tr(
                "All your posts, reviews and collections in a folder: pages with pictures for any browser,"
                " JSON and tables. Nothing in it needs Kesong."
            ),
            self._export,
        )
        presenter.busy_changed.connect(self._show_busy)
        presenter.backed_up.connect(self._say_backed_up)
        presenter.exported.connect(self._say_exported)

    @Slot()
    def _ask_backup(self) -> None:
        sheet = BackupSheet(self.window())
        sheet.confirmed.connect(self._ask_file)
        sheet.open()

    @Slot(object)
    def _ask_file(self, wishes: BackupWishes) -> None:
        dialog = QFileDialog(self, self.tr("Back up this profile"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("kesong-backup.zip")
        dialog.fileSelected.connect(partial(self._write, wishes))
        self._open(dialog)

    def _write(self, wishes: BackupWishes, target: str) -> None:
        self._presenter.back_up(target, wishes)

    @Slot()
    def _ask_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._presenter.export)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        for one in (self._back_up, self._export):
            one.setEnabled(not is_busy)

    @Slot(object)
    def _say_backed_up(self, result: ProfileBackupResult) -> None:
        size = messages.file_size(result.bytes)
        if result.has_secrets:
            self.said.emit(
                self.tr("Backed up: {size}, with sign-ins, encrypted by your passphrase.").format(size=size)
            )
        else:
            self.said.emit(self.tr("Backed up: {size}. Sign-ins are not in it.").format(size=size))

    @Slot(object)
    def _say_exported(self, result: ExportSummary) -> None:
        number = QLocale().toString
        posts, folder = number(result.posts), result.path.name
        if result.cached_only or result.missing:
            self.said.emit(
                self.tr(
                    "Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it."
                ).format(folder=folder, posts=posts)
            )
        else:
            self.said.emit(self.tr("Exported to {folder}: {posts} posts.").format(folder=folder, posts=posts))
