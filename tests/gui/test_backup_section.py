"""Backup and export in the preferences: what is asked, what is written, and what is said."""

import zipfile

from PySide6.QtCore import Qt

from kesong_desktop.actions.backup.backup_wishes import BackupWishes
from kesong_desktop.ui.preferences.storage.backup_section import BackupSection
from kesong_desktop.ui.preferences.storage.backup_sheet import BackupSheet


def section_of(person) -> BackupSection:
    """The section once it is made."""
    person.goes_to("preferences")
    person.until(lambda: person.pane.is_complete)
    return person.one(BackupSection, person.pane)


def test_what_goes_into_a_backup_is_asked(person):
    """Without a passphrase no secrets; one that is short or typed differently goes no further."""
    section = section_of(person)
    wanted: list[BackupWishes] = []
    section._back_up.click()
    sheet = person.one(BackupSheet, person.window)
    sheet.confirmed.disconnect()
    sheet.confirmed.connect(wanted.append)
    person.until(sheet.isVisible)
    assert sheet._go.isEnabled()
    assert not sheet._second.isVisible()
    sheet._first.setFocus()
    person.types("short")
    assert not sheet._go.isEnabled()
    assert "at least 8" in sheet._problem.text()
    person.types(" but long now")
    assert "not the same" in sheet._problem.text()
    sheet._second.setFocus()
    person.types("short but long now")
    person.until(sheet._go.isEnabled)
    sheet._media.setFocus()
    person.press(Qt.Key.Key_Space)
    sheet._go.click()
    assert wanted == [BackupWishes(has_media=False, is_replaced=True, passphrase="short but long now")]


def test_a_backup_and_an_export_are_written(person, tmp_path):
    """Both buttons rest meanwhile; the result is said; an export never writes into a folder that is there."""
    section = section_of(person)
    said: list[str] = []
    section.said.connect(said.append)
    section._presenter.back_up(str(tmp_path / "b.zip"), BackupWishes())
    assert not section._export.isEnabled()
    person.until(lambda: len(said) == 1)
    assert "Sign-ins are not in it" in said[0]
    assert section._export.isEnabled()
    with zipfile.ZipFile(tmp_path / "b.zip") as opened:
        assert "data/journal.db" in opened.namelist()
    for number in (1, 2):
        section._presenter.export(str(tmp_path))
        person.until(lambda number=number: len(said) == 1 + number)
    assert (tmp_path / "kesong-export" / "index.html").is_file()
    assert (tmp_path / "kesong-export-2" / "index.html").is_file()


def test_what_fails_is_said(person, tmp_path):
    """And the buttons work again."""
    section = section_of(person)
    failed: list[BaseException] = []
    section._presenter.failed.connect(failed.append)
    section._presenter.back_up(str(tmp_path / "none" / "b.zip"), BackupWishes())
    person.until(lambda: len(failed) == 1)
    assert section._back_up.isEnabled()
