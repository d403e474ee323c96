"""Preferences: paths of files, the version, and newer releases."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kesong_desktop import __version__
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.preferences.program.release_presenter import ReleasePresenter
from kesong_desktop.ui.preferences.section import PreferencesSection, switch
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button


class AboutSection(PreferencesSection):
    """Folders with a button that opens them, version and licence; a switch for newer versions where the build can have them."""

    def __init__(
        self, data: Path, log: Path, releases: ReleasePresenter, parent: QWidget | None = None
    ) -> None:
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
        if releases.source.host:
            self._add_releases(releases)

    def _add_releases(self, releases: ReleasePresenter) -> None:
        check = switch(on=releases.is_on)
        check.toggled.connect(releases.set_on)
        line = self.tr(
            "Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and "
            "nothing is installed."
        )
        self.add_row(self.tr("Tell me about new versions"), line.format(host=releases.source.host), check)
        self._version = label("", "body", "ink2")
        page = button(self.tr("Open download page"), small=True)
        page.clicked.connect(partial(browse, releases.source.page))
        self._newer = self.add_row(self.tr("New version"), "", self._version, page)
        releases.known.connect(self._show)
        self._show(releases.version)

    @Slot(str)
    def _show(self, version: str) -> None:
        self._version.setText(version)
        self._newer.setVisible(bool(version))


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
