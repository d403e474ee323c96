"""Devices, leaving a home server, and removing somebody from one's own: in the preferences."""

import zipfile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from kesong_desktop.actions.services import Services
from kesong_desktop.ui.preferences.owner.owner_section import OwnerSection
from kesong_desktop.ui.preferences.owner.people_table import PeopleTable
from kesong_desktop.ui.preferences.people.devices_sheet import DevicesSheet
from kesong_desktop.ui.preferences.people.leave_sheet import LeaveSheet
from kesong_desktop.ui.preferences.people.person_actions import PersonActions, RemovePersonSheet
from tests.conftest import PATIENCE_S


def member_of(village):
    """Prepare a window with ben signed in at the village, who has another device there."""

    def prepare(services: Services, _keeper) -> None:
        token = village.home.issue_token("ben")
        services.sign_in.with_token(village.url, token).result(PATIENCE_S)
        village.home.issue_token("ben", "toot")

    return prepare


def test_own_devices_and_leaving(open_window, village, tmp_path):
    """The other device is signed out; the data is saved; then there is nobody of this name, and no account here."""
    with open_window(member_of(village)) as person:
        person.goes_to("preferences")
        person.until(lambda: person.has("devices", person.pane))
        person.click("devices", person.pane)
        sheet = person.one(DevicesSheet)
        person.until(lambda: person.has("sign out", sheet))
        assert "This device" in person.reads(sheet)
        assert "toot" in person.reads(sheet)
        person.click("sign out", sheet)
        person.until(lambda: len(village.home.devices.every(village.home.accounts.id_of("ben"))) == 1)
        person.until(lambda: "toot" not in person.reads(sheet))
        person.press(Qt.Key.Key_Escape)
        person.click("leave home", person.pane)
        leave = person.one(LeaveSheet)
        leave.save_to(str(tmp_path / "ben.zip"))
        person.until(lambda: "saved" in person.reads(leave))
        with zipfile.ZipFile(tmp_path / "ben.zip") as archive:
            assert "outbox.json" in archive.namelist()
        person.click("leave and delete", leave)
        person.until(lambda: person.services.accounts.all() == [])
    names = {one.name for one in village.home.quotas.people()}
    assert names == {"anna"}


def test_owner_sees_devices_and_removes_somebody(person):
    """The row is chosen by key; the owner cannot be removed; Enter on the sheet removes nobody."""
    home = person.keeper.home
    home.add_user("guest_one", "long enough")
    home.issue_token("guest_one", "toot")
    person.goes_to("preferences")
    person.until(lambda: bool(person.all(OwnerSection, person.pane)))
    section = person.one(OwnerSection, person.pane)
    person.until(lambda: person.one(PeopleTable, section).rowCount() == 2)
    table, actions = person.one(PeopleTable, section), person.one(PersonActions, section)
    rows = {table.item(row, 1).text(): row for row in range(2)}
    table.selectRow(rows["Owner"])
    assert not actions._remove.isEnabled()
    table.selectRow(rows["Member"])
    person.click("devices", actions)
    devices = person.one(DevicesSheet)
    person.until(lambda: person.has("sign out", devices))
    person.click("sign out", devices)
    person.until(lambda: home.devices.every(home.accounts.id_of("guest_one")) == [])
    person.press(Qt.Key.Key_Escape)
    person.click("remove person", actions)
    sheet = person.one(RemovePersonSheet)
    assert not person.one(QCheckBox, sheet).isChecked()
    person.press(Qt.Key.Key_Return)
    assert len(home.quotas.people()) == 2
    (remove,) = (one for one in person.all(QPushButton, sheet) if one.text() == "Remove")
    person.click(remove)
    person.until(lambda: len(home.quotas.people()) == 1)
    person.until(lambda: table.rowCount() == 1)
