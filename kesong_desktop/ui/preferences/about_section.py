"""Preferences: where files are, and which version this is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kesong_desktop import __version__
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.widgets.buttons import button


class AboutSection(PreferencesSection):
    """Folders with a button that opens them, version and licence."""

    def __init__(self, data: Path, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), parent)
        open_data = button(self.tr("Open folder"), small=True)
        open_data.clicked.connect(partial(_open_folder, data))
        self.add_row(self.tr("Data folder"), str(data), open_data)
        open_log = button(self.tr("Open log folder"), small=True)
        open_log.clicked.connect(partial(_open_folder, log))
        self.add_row(
            self.tr("Log"), self.tr("It holds none of your texts, locations or passwords."), open_log
        )
        self.add_row(
            self.tr("Kesong {version}").format(version=__version__),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
        )


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
