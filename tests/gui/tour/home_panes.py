"""A walk through the first steps, and through what the preferences show of a home server, of filters and of this computer."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.outbox import State
from kesong_desktop.ui.preferences.diagnosis.check_sheet import CheckSheet
from kesong_desktop.ui.preferences.diagnosis.diagnosis_section import DiagnosisSection
from kesong_desktop.ui.preferences.filter_sheet import FilterSheet
from kesong_desktop.ui.preferences.home_section import HomeSection
from kesong_desktop.ui.preferences.owner.owner_section import OwnerSection
from kesong_desktop.ui.preferences.owner.people_table import PeopleTable
from kesong_desktop.ui.preferences.people.devices_sheet import DevicesSheet
from kesong_desktop.ui.preferences.people.person_actions import PersonActions
from kesong_desktop.ui.profile.sheets.edit_profile_sheet import EditProfileSheet
from kesong_desktop.ui.shell.destination import ProfileDestination
from kesong_desktop.ui.welcome.sample_post_box import SamplePostBox
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.window.close_question import ask_before_closing
from tests.gui.person import Person

INVITATION = "kesong:join?" + "host=192.168.1.20:8443&" * 8
_UNSENT = (State.UPLOADING, State.SCHEDULED)
GREEK = "Μέι"
"""What is written here is Greek: all else is a text of the program."""


def first_steps(person: Person) -> Iterator[str]:
    """Walk from the first page to the page after the sign-in, with the sample post before and after it is published."""
    choice = next(one for one in person.all(QPushButton) if one.property("role") == "choice")
    person.click(choice)
    line = person.one(QLineEdit, person.pane)
    line.setText(GREEK)
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.until(lambda: line.property("wrong") == "true")
    yield "welcome: a name that cannot be used"
    line.setText("mei")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.until_sees("first_steps")
    yield "first steps"
    sample = person.one(SamplePostBox, person.pane)
    sample._publish.click()
    person.until(sample._show_it.isVisible)
    yield "first steps: sample post"
    person.window.show_pane("feed")


def home_server(person: Person) -> Iterator[str]:
    """Walk down the preferences of somebody with a home server, with their sheets; to one's own profile; and to the end."""
    person.keeper.share(on=True)
    home = person.keeper.home
    home.add_user("lin", "long enough", "Λίν")
    home.issue_token("lin", "Κινητό")
    accounts: Accounts = person.services.accounts
    person.services.system.doctor.crash_reports.write(ValueError(GREEK), "ρ")
    person.window.show_pane("preferences")
    pane = person.pane
    person.until(lambda: pane.is_complete and person.one(PeopleTable, pane).rowCount() == 2)
    area = pane.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    for page in range(0, bar.maximum() + bar.pageStep(), bar.pageStep()):
        bar.setValue(page)
        yield f"preferences, page {page // bar.pageStep() + 1}"
    person.one(HomeSection, pane)._show_invitation(INVITATION)
    pairing = home.pairing
    pairing.reveal(pairing.begin("Λίν").id, bytes(32))
    person.until(
        lambda: any(person.all(QPushButton, person.one(Sheet))) and "Λίν" in person.reads(person.one(Sheet))
    )
    yield from _sheet(person, "preferences: invitation")
    FilterSheet(person.window).open()
    yield from _sheet(person, "preferences: filter")
    table, actions = person.one(PeopleTable, pane), person.one(PersonActions, person.one(OwnerSection, pane))
    table.selectRow(next(row for row in range(2) if "mei" not in table.item(row, 0).text()))
    actions._devices.click()
    devices = person.one(DevicesSheet)
    person.until(lambda: len(person.all(QPushButton, devices)) > 1)
    yield from _sheet(person, "preferences: devices")
    actions._remove.click()
    yield from _sheet(person, "preferences: remove somebody")
    diagnosis = person.one(DiagnosisSection, pane)
    diagnosis._open_check()
    check = person.one(CheckSheet)
    person.until(check._copy_button.isEnabled)
    yield from _sheet(person, "preferences: check of this computer")
    crash = person.services.system.doctor.crash_reports.all()[0]
    diagnosis._open_crash(crash.name)
    yield from _sheet(person, "preferences: crash report")
    person.window.open(ProfileDestination(accounts.current().remote_id, "@mei"))
    profile = person.window.pane("profile")
    presenter = profile.presenter
    person.until(lambda: presenter.state.profile is not None and presenter.state.profile.source is not None)
    person.until(lambda: not presenter.state.is_loading)
    yield "own profile"
    profile._edit(presenter.state)
    person.until(lambda: person.all(EditProfileSheet))
    yield from _sheet(person, "own profile: edit")
    jobs = [replace(one, state=state) for one in person.services.outbox.all() for state in _UNSENT]
    assert ask_before_closing(person.window, jobs, lambda: None)
    yield from _sheet(person, "question before closing")


def _sheet(person: Person, name: str) -> Iterator[str]:
    sheet = next(one for one in person.all(Sheet) if one.is_open)
    yield name
    sheet.close_sheet()
