"""What the owner of a home server sees of it in the preferences, and decides there."""

import zipfile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from kesong_desktop.ui.preferences.owner.owner_section import OwnerSection
from kesong_desktop.ui.preferences.owner.people_chart import PeopleChart
from kesong_desktop.ui.preferences.owner.people_table import PeopleTable

GIGABYTE = 1_000_000_000


def section_of(person) -> OwnerSection:
    """The section once it shows people."""
    person.goes_to("preferences")
    person.until(lambda: bool(person.all(OwnerSection, person.pane)))
    section = person.one(OwnerSection, person.pane)
    person.until(lambda: section.isVisible() and person.one(PeopleTable, section).rowCount() > 0)
    return section


def texts(section: OwnerSection) -> str:
    """All lines of the section."""
    return "\n".join(one.text() for one in section.findChildren(QLabel))


def test_people_are_in_a_chart_and_in_a_table(person):
    """With the same figures for eyes and for screen readers; requests and reports below."""
    home = person.keeper.home
    home.add_user("guest_one", "long enough")
    reporter, other = home.accounts.id_of("guest_one"), home.quotas.people()[0]
    home.safety.report(reporter, other.id, "not nice", "other", [])
    section = section_of(person)
    table, chart = person.one(PeopleTable, section), person.one(PeopleChart, section)
    assert table.rowCount() == len(home.quotas.people()) == 2
    roles = {table.item(row, 1).text() for row in range(2)}
    assert roles == {"Owner", "Member"}
    assert table.horizontalHeaderItem(3).text() == "Stored"
    assert "kB" in chart.accessibleDescription()
    assert len(chart.accessibleDescription().splitlines()) == 2
    assert not chart.grab().isNull()

    assert "guest_one reported" in texts(section)
    assert "not nice" in texts(section)
    assert " requests, " in texts(section)


def test_limits_are_set_for_all_and_for_one(person):
    """By the keyboard, as any combo box; what was chosen is shown again."""
    home = person.keeper.home
    section = section_of(person)
    section._quota.setFocus()
    section._quota.setCurrentIndex(section._quota.findData(1000))
    section._quota.activated.emit(section._quota.currentIndex())
    person.until(lambda: home.quotas.default_bytes() == GIGABYTE)
    person.until(lambda: section._quota.currentData() == 1000)
    (one,) = home.quotas.people()
    # The rows were made anew, and those of before go when they can.
    table = person.one(PeopleTable, section)
    person.until(lambda: len(table.findChildren(QComboBox)) == 1)
    (box,) = table.findChildren(QComboBox)
    assert one.name in box.accessibleName()
    box.setFocus()
    person.press(Qt.Key.Key_Down)
    person.until(lambda: home.quotas.people()[0].quota_bytes == GIGABYTE // 2)


def test_everything_is_exported_and_backed_up(person, tmp_path):
    """The archives and the backup are there, and it is said."""
    section = section_of(person)
    said: list[str] = []
    section.said.connect(said.append)
    section._presenter.export(str(tmp_path / "out"))
    person.until(lambda: len(said) == 1)
    (archive,) = (tmp_path / "out").iterdir()
    with zipfile.ZipFile(archive) as opened:
        assert "outbox.json" in opened.namelist()
    section._presenter.back_up(str(tmp_path / "b.zip"))
    person.until(lambda: len(said) == 2)
    with zipfile.ZipFile(tmp_path / "b.zip") as opened:
        assert "home.db" in opened.namelist()


def test_the_section_is_there_while_the_server_runs(person):
    """Without it there is nothing to see."""
    section = section_of(person)
    person.clicks_at(person.switch, person.switch.rect().center())
    person.until(lambda: not section.isVisible())
    person.clicks_at(person.switch, person.switch.rect().center())
    person.until(section.isVisible)
