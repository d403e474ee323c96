"""The question before a folder leaves the camera roll."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.widgets.question_sheet import QuestionSheet


def ask_remove_folder(host: QWidget, folder: str, remove: Callable[[], object]) -> None:
    """Ask whether ``folder`` is removed from the camera roll, in the window of ``host``; call ``remove`` if so."""
    translate = QCoreApplication.translate
    QuestionSheet(
        host.window(),
        translate("FolderQuestion", "Remove this folder from the camera roll?"),
        translate(
            "FolderQuestion",
            "{folder}\n\nIts photos are no longer listed. No file is deleted, and your ratings are kept.",
        ).format(folder=folder),
        translate("FolderQuestion", "Remove folder"),
    ).ask(remove)
