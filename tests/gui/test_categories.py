"""Categories of tags in the discover pane, on a real home server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kesong_desktop.model.social.post import Timeline
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.sheet import Sheet
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled
from tests.gui.test_profile_pane import returns


async def prepare(client):
    await client.set_tag_followed("lake", on=True)
    await client.create_list("Bakers")


def among_others(services, keeper):
    """Ben wrote about lakes, boats and bread; Mei follows the lake and has a list."""
    settled(services, keeper)
    ben = OtherUser(keeper, "ben")
    for text in ("One #lake", "Two #boat", "Three #bread", "Four #lake #boat"):
        ben.writes(text)
    OtherUser(keeper, "mei", is_new=False).does(prepare)


@pytest.fixture
def person(open_window):
    """Somebody who discovers."""
    with open_window(among_others) as person:
        person.until_calm()
        person.goes_to("discover")
        person.until(lambda: person.pane.presenter.state.tags and person.pane.presenter.state.lists)
        person.until(lambda: len(shown(person)) == 4)
        yield person
        person.until_calm()


def shown(person):
    return [one.text for one in person.window.pane("discover").presenter.list.state.posts]


def button(person, words, inside=None):
    return next(one for one in person.all(QPushButton, inside or person.pane) if one.text() == words)


def chip(person, words, inside=None):
    return next(one for one in person.all(Chip, inside or person.pane) if one.text() == words)


def makes(person):
    """Make the category "Water" of two tags: one suggested, one typed."""
    person.click(button(person, "New category…"))
    sheet = person.one(Sheet)
    person.types("Water")
    person.until(lambda: [one.text() for one in person.all(Chip, sheet)] == ["#lake"])
    person.click(chip(person, "#lake", sheet))
    person.types("boat")
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not person.all(Sheet)


def opens_menu(person, words, entry):
    person.until(lambda: words in [one.text() for one in person.all(Chip, person.pane)])
    one = chip(person, words)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    point = one.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, one.mapToGlobal(point))
    QApplication.sendEvent(one, event)
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(line for line in menu.actions() if line.text() == entry))
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    returns(person)


def test_made_from_suggestions_and_shown_as_one_timeline(person):
    makes(person)
    person.until(lambda: shown(person) == ["Four #lake #boat", "Two #boat", "One #lake"])
    assert chip(person, "Water").isChecked()
    person.click(chip(person, "Water"))
    person.until(lambda: len(shown(person)) == 4)
    person.click(chip(person, "Water"))
    person.until(lambda: len(shown(person)) == 3)
    OtherUser(person.keeper, "ben", is_new=False).writes("Five #boat")
    person.until(lambda: not person.pane.presenter.list._is_pulling)
    person.press(Qt.Key.Key_F5)
    person.until(lambda: shown(person)[0] == "Five #boat")
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: person.pane.presenter.list.state.timeline == Timeline("local"))


def test_edited_deleted_and_brought_back(person):
    makes(person)
    person.until(lambda: len(shown(person)) == 3)
    opens_menu(person, "Water", "Edit category…")
    sheet = person.one(Sheet)
    person.writes(person.all(QLineEdit, sheet)[0], "Sweet water")
    boat = chip(person, "#boat", sheet)
    boat.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Delete)
    person.click(button(person, "Save", sheet))
    person.until(lambda: shown(person) == ["Four #lake #boat", "One #lake"])
    opens_menu(person, "Sweet water", "Delete category")
    person.until(lambda: len(shown(person)) == 4)
    person.until(lambda: "Sweet water" in person.told)
    person.toast_click()
    person.until(lambda: "Sweet water" in [one.text() for one in person.all(Chip, person.pane)])


def test_list_opens_in_the_feed(person):
    person.click(button(person, "Bakers"))
    person.until_sees("feed")
    person.until(lambda: person.pane.presenter.state.timeline.kind == "list")
    assert person.pane._top.title.text() == "Bakers"
    person.window.navigator.back()
    person.until_sees("discover")
