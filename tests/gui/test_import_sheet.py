"""An archive comes into the roll by the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from kesong_desktop.actions.roll import archive_import
from kesong_desktop.ui.roll.archive_import.sheet import ImportSheet
from tests.fakes import archives
from tests.gui.real_window import PHOTOS
from tests.gui.words import caption_of

PLAN = r"4 photo(s|\(s\)) and 1 video"
IMPORTED = r"{} photo\S* and video\S* imported"


def drop(person, *paths: Path) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, button = person.window.rect().center(), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(spot, copy, data, button, none)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(person.window, QDropEvent(QPointF(spot), copy, data, button, none))


def sheet(person) -> ImportSheet:
    return person.one(ImportSheet)


def says(person) -> str:
    return "\n".join(caption_of(one) for one in person.all(QLabel, sheet(person)))


def test_from_a_dropped_zip_to_the_roll(person, tmp_path):
    """The plan is shown first, with what is left out and why; agreed to, it comes, and the roll shows it with its captions."""
    export = archives.as_zip(tmp_path / "instagram.zip", archives.instagram())
    assert person.sees == "feed"
    drop(person, export)
    assert person.sees == "roll"
    person.until(lambda: re.search(PLAN, says(person)))
    assert "With date: 5. With caption: 3. With location: 1." in says(person)
    assert not (person.services.system.paths.data / "Imported").exists()
    assert not person.all(QPlainTextEdit, sheet(person))
    person.click("why", sheet(person))
    told = person.one(QPlainTextEdit, sheet(person)).toPlainText()
    assert (
        "Part of a private conversation. (1)\n    your_instagram_activity/messages/inbox/ben_1/photos/m.jpg"
        in told
    )
    person.click("import", sheet(person))
    person.until(lambda: re.search(IMPORTED.format(5), says(person)))
    person.click("close", sheet(person))
    assert not person.all(ImportSheet)
    person.until(lambda: len(person.roll.photos) == len(PHOTOS) + 5)
    (three,) = [photo for photo in person.roll.photos if photo.path.endswith("202010/three.jpg")]
    assert three.description == "café"

    person.click("folders")
    person.chooses_in_menu("Import an archive…")
    assert person.has("zips", sheet(person))
    person.window.activateWindow()
    person.press(Qt.Key.Key_Escape)
    drop(person, export)
    person.until(lambda: "Everything in it was imported before." in says(person))
    assert not person.button("import", sheet(person)).isEnabled()
    person.click("cancel", sheet(person))
    assert not person.all(ImportSheet)

    drop(person, archives.as_folder(tmp_path / "unpacked", archives.instagram()))
    person.until(lambda: "stay where they are and are added to the camera roll." in says(person))
    person.click("cancel", sheet(person))
    assert not any("unpacked" in folder for folder in person.services.roll.camera_roll.folders())

    (tmp_path / "words.zip").write_text("words")
    drop(person, tmp_path / "words.zip")
    person.until(lambda: "is not a zip file, or is incomplete" in says(person))
    person.click("another", sheet(person))
    person.until(lambda: "Import an archive" in says(person))
    person.click("cancel", sheet(person))


def test_stopped_in_the_middle(person, tmp_path, monkeypatch):
    """What was whole is here; it says how to go on."""
    export = archives.as_zip(tmp_path / "instagram.zip", archives.instagram())
    drop(person, export)
    person.until(lambda: re.search(PLAN, says(person)))
    fetch, fetched = archive_import.ArchiveCopier.fetch, []

    def wait_behind_the_second(self, entry, told):
        fetched.append(entry)
        while len(fetched) > 2:
            told(0)
        return fetch(self, entry, told)

    monkeypatch.setattr(archive_import.ArchiveCopier, "fetch", wait_behind_the_second)
    person.click("import", sheet(person))
    person.until(lambda: len(fetched) == 3)
    person.until(lambda: person.has("stop", sheet(person)))
    person.click("stop", sheet(person))
    person.until(lambda: "Import it again to continue." in says(person))
    assert re.search(IMPORTED.format(2), says(person))
    person.click("close", sheet(person))
    person.until(lambda: len(person.roll.photos) == len(PHOTOS) + 2)


@pytest.mark.parametrize("is_importing", [False, True])
def test_the_window_closes_in_the_middle(open_window, tmp_path, monkeypatch, is_importing):
    """It does not wait for an import to end, and nothing half is left."""
    export = archives.as_zip(tmp_path / "instagram.zip", archives.instagram())
    with open_window() as person:
        fetched = []

        def endless(self, entry, told):
            fetched.append(entry)
            while True:
                told(0)

        monkeypatch.setattr(archive_import.ArchiveCopier, "fetch", endless)
        drop(person, export)
        person.until(lambda: re.search(PLAN, says(person)))
        if is_importing:
            person.click("import", sheet(person))
            person.until(lambda: fetched)
        data = person.services.system.paths.data
    assert not list((data / "Imported").rglob("*.*"))
