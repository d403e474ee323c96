"""Troubleshooting in the preferences: the check, sign-ins in a file, and crash reports."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QPlainTextEdit, QPushButton

from kesong_desktop.errors import StoreDamaged
from kesong_desktop.store.database_repair import DatabaseRepair
from kesong_desktop.ui.preferences.diagnosis.check_sheet import CheckSheet
from kesong_desktop.ui.preferences.diagnosis.diagnosis_presenter import DiagnosisPresenter
from kesong_desktop.ui.preferences.diagnosis.diagnosis_section import DiagnosisSection
from kesong_desktop.ui.preferences.diagnosis.report_sheet import DiagnosisReportSheet
from kesong_desktop.ui.shell.destination import PreferencesDestination
from kesong_desktop.ui.startup import start_error
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window.background_jobs import BackgroundJobs


def section(person):
    """The section, with all rows."""
    person.window.open(PreferencesDestination("diagnosis"))
    person.until(lambda: person.pane.is_complete)
    found = person.pane.findChild(DiagnosisSection)
    person.until(lambda: found._presenter.state.store != "")
    return found


def press(person, text, inside):
    """Click the button with this text, which may stand below the edge of the window."""

    def found():
        return [
            one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(inside)
        ]

    person.until(lambda: len(found()) == 1)
    (target,) = found()
    person.until(target.isEnabled)
    target.click()


def sheet_of(person, kind):
    """The open sheet of a kind."""
    (found,) = [one for one in person.window.window().findChildren(kind) if one.is_open]
    return found


def texts(widget):
    """What the labels say."""
    return " ".join(one.text() for one in widget.findChildren(QLabel))


def test_a_section_that_was_made_just_now_is_scrolled_to(person):
    """The last ones stand below the edge of the window when the pane opens for the first time."""
    person.window.resize(800, 600)
    person.window.open(PreferencesDestination("diagnosis"))
    area = person.pane._area
    person.until(lambda: area.verticalScrollBar().value() > 0)


def test_the_check_is_shown_and_copied(person):
    """Problems first; the report has no name of the account."""
    shown = section(person)
    press(person, "Check…", shown)
    sheet = sheet_of(person, CheckSheet)
    person.until(lambda: "journal.db" in texts(sheet))
    press(person, "Copy report", sheet)
    copied = QGuiApplication.clipboard().text()
    assert "Checks\n" in copied
    for account in person.services.accounts.all():
        assert account.key not in copied
    press(person, "Close", sheet)


def test_a_crash_is_shown_and_deleted(person):
    """It can be read as it would be sent."""
    person.services.system.doctor.crash_reports.write(ValueError("a fault"), "the window")
    shown = section(person)
    person.until(lambda: "Crash report" in texts(shown))
    press(person, "Show…", shown)
    sheet = sheet_of(person, DiagnosisReportSheet)
    assert "ValueError: a fault" in sheet.findChild(QPlainTextEdit).toPlainText()
    press(person, "Close", sheet)
    press(person, "Delete", shown)
    person.until(lambda: "Crash report" not in texts(shown))
    assert person.services.system.doctor.crash_reports.all() == []


class Tokens:
    """A place for sign-ins on a computer without a keyring."""

    keeps_tokens = False
    may_choose_token_store = True

    def __init__(self):
        self.token_store = "session"

    def keep_tokens_in_file(self, *, on):
        """Keep them in a file, or no longer."""
        self.token_store = "file" if on else "session"


def test_sign_ins_go_into_a_file_and_back(person, qtbot):
    """Where there is no keyring the three ways are named, and one of them is a switch."""
    context, tokens = person.window.context, Tokens()
    presenter = DiagnosisPresenter(person.services.system.doctor, tokens, context.work)
    made = DiagnosisSection(context, presenter)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.findChildren(QCheckBox) != [])
    assert "no keyring" in texts(made)
    made.findChild(QCheckBox).setChecked(True)
    qtbot.waitUntil(lambda: presenter.state.store == "file")
    assert tokens.token_store == "file"
    assert "data folder" in texts(made)


@pytest.fixture
def quits(qapp, monkeypatch):
    """How often the application was asked to end."""
    asked = []
    monkeypatch.setattr(qapp, "quit", lambda: asked.append(1))
    return asked


def test_a_damaged_profile_is_repaired_from_the_window(qapp, qtbot, tmp_path, quits):
    """The button repairs, and what follows says where the damaged file is."""
    done = DatabaseRepair(tmp_path / "journal.db", tmp_path / "journal.damaged.db", 7, 0, ())
    offer = start_error.RepairOffer(qapp, StoreDamaged("journal.db", why="x"), lambda: [done])
    offer.show()
    question = offer.box
    (repair,) = [
        one for one in question.buttons() if question.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole
    ]
    repair.click()
    assert "Repaired" in offer.box.text()
    assert "journal.damaged.db" in offer.box.text()
    offer.box.accept()
    assert quits
    offer.deleteLater()


def test_a_crash_is_told_at_the_next_start(person):
    """Once, with the way to its report."""
    person.services.system.doctor.crash_reports.write(ValueError("a fault"), "the process itself")
    jobs = BackgroundJobs(person.window, is_demo=False)
    jobs._tell_of_crashes(person.services.system.doctor.crash_reports.take_unseen())
    toast = person.window.findChild(Toast)
    assert "ended unexpectedly" in toast.text
    person.toast_click()
    person.until(lambda: person.window.current == "preferences")
    jobs._tell_of_crashes(person.services.system.doctor.crash_reports.take_unseen())
    assert person.services.system.doctor.crash_reports.take_unseen() == 0
