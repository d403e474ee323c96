"""Lists and followed tags as timelines of the feed, on a real home server."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPushButton, QToolButton

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.ui.shell.destination import ProfileDestination
from kesong_desktop.ui.widgets.sheet import Sheet
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled
from tests.gui.test_profile_pane import chooses as chooses_in_profile
from tests.gui.test_profile_pane import returns
from tests.gui.words import caption_of

MANY = 45


def among_friends(services, keeper):
    """Mei follows Ben and Cleo and the tag lake; Ben is in her list of bakers."""
    settled(services, keeper)
    ben, cleo, mei = (
        OtherUser(keeper, "ben"),
        OtherUser(keeper, "cleo"),
        OtherUser(keeper, "mei", is_new=False),
    )
    mei.follows("ben")
    mei.follows("cleo")

    async def prepare(client):
        await client.set_tag_followed("lake", on=True)
        made = await client.create_list("Bakers")
        await client.add_to_list(made.id, [(await client.lookup("ben")).id])

    mei.does(prepare)
    cleo.writes("At the #lake")
    for number in range(3):
        ben.writes(f"Bread {number}")
    cleo.writes("A boat")


@pytest.fixture
def person(open_window):
    """Somebody at the feed."""
    with open_window(among_friends) as person:
        person.until_calm()
        person.until(lambda: len(person.posts()) == 5)
        person.until(lambda: chooser(person).state.lists and chooser(person).state.tags)
        yield person
        person.until_calm()


def chooser(person):
    return person.window.pane("feed").chooser.presenter


def texts(person):
    return [one.text for one in person.window.pane("feed").presenter.state.posts]


def title(person):
    return person.pane._top.title.text()


def chooses(person, words):
    """Open the menu of timelines by T, and choose a line by Enter."""
    person.press(Qt.Key.Key_G)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(one for one in menu.actions() if one.text() == words))
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    returns(person)


def tool(person, words):
    return next(one for one in person.all(QToolButton) if caption_of(one) == words)


def lists_at_server(person):
    mei = OtherUser(person.keeper, "mei", is_new=False)
    return {one.title: one.id for one in mei.does(lambda client: client.lists())}


def members_at_server(person, list_id):
    mei = OtherUser(person.keeper, "mei", is_new=False)
    page = mei.does(lambda client: client.list_members(list_id))
    return sorted(one.username for one in page.people)


def test_list_and_tag_by_keys_and_back(person):
    chooses(person, "Bakers")
    person.until(lambda: texts(person) == ["Bread 2", "Bread 1", "Bread 0"])
    assert title(person) == "Bakers"
    chooses(person, "#lake")
    person.until(lambda: texts(person) == ["At the #lake"])
    assert title(person) == "#lake"
    person.window.navigator.back()
    person.until(lambda: texts(person) == ["Bread 2", "Bread 1", "Bread 0"])
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: len(texts(person)) == 5)
    assert title(person) == "Feed"


def test_new_posts_do_not_move_the_list(person):
    """They are counted above, in a list as at home; where reading stopped is kept for each timeline."""
    ben = OtherUser(person.keeper, "ben", is_new=False)
    for number in range(MANY):
        ben.writes(f"Bread {number + 3}" + " and butter" * 40)
    chooses(person, "Bakers")
    person.until(lambda: len(texts(person)) == 40)
    for _ in range(6):
        person.press(Qt.Key.Key_J)
    before = person.feed.reading_position()
    ben.writes("Rolls")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: person.pane._board.fresh_words == "1 new post(s)")
    assert person.feed.reading_position() == before
    chooses(person, "Home")
    person.until(lambda: title(person) == "Feed")
    assert person.feed.verticalScrollBar().value() == 0
    chooses(person, "Bakers")
    person.until(lambda: person.feed.reading_position() == before)
    person.until_calm()


def test_list_is_made_filled_renamed_and_deleted(person):
    person.click(tool(person, "Choose timeline"))
    person.chooses_in_menu("New list…")
    returns(person)
    person.types("Sailors")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: title(person) == "Sailors")
    person.until(lambda: "No posts from this list yet" in person.reads())
    person.until(lambda: "Edit list" in [one.text() for one in person.all(QPushButton, person.pane)])
    person.click(next(one for one in person.all(QPushButton, person.pane) if one.text() == "Edit list"))
    sheet = person.one(Sheet)
    person.until(lambda: "Nobody is in this list yet." in person.reads(sheet))
    person.types("cleo")
    person.until(lambda: any(caption_of(one).startswith("Add ") for one in person.all(QToolButton, sheet)))
    person.press(Qt.Key.Key_Return)
    number = lists_at_server(person)["Sailors"]
    person.until(lambda: members_at_server(person, number) == ["cleo"])
    person.writes(person.all(QLineEdit, sheet)[0], "Crew")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: "Crew" in lists_at_server(person))
    person.until(lambda: not person.all(Sheet))
    person.until(lambda: texts(person) == ["A boat", "At the #lake"])
    person.until(lambda: title(person) == "Crew")
    person.click(tool(person, "Edit list"))
    sheet = person.one(Sheet)
    person.until(lambda: "Cleo" in person.reads(sheet))
    remove = next(one for one in person.all(QToolButton, sheet) if caption_of(one).startswith("Remove"))
    person.click(remove)
    person.until(lambda: members_at_server(person, number) == [])
    person.click(next(one for one in person.all(QPushButton, sheet) if one.text() == "Delete list…"))
    assert "Crew" in person.reads(person.one(Sheet))
    person.press(Qt.Key.Key_Return)
    person.until(lambda: title(person) == "Feed")
    assert list(lists_at_server(person)) == ["Bakers"]


def test_membership_is_changed_from_the_profile(person):
    """The check box of a list works by key and by mouse."""
    number = lists_at_server(person)["Bakers"]
    person.window.open(ProfileDestination(handle="@cleo"))
    pane = person.window.pane("profile")
    person.until(lambda: pane.presenter.state.profile is not None and not pane.presenter.state.is_loading)
    chooses_in_profile(person, "Add to lists…")
    sheet = person.one(Sheet)
    person.until(lambda: person.all(QCheckBox, sheet))
    box = person.one(QCheckBox, sheet)
    box.setFocus()
    person.press(Qt.Key.Key_Space)
    person.until(lambda: members_at_server(person, number) == ["ben", "cleo"])
    person.clicks_at(box, QPoint(10, box.height() // 2))
    person.until(lambda: members_at_server(person, number) == ["ben"])


def test_server_without_lists_and_tags_shows_none(open_window, monkeypatch):
    """Nothing to choose from: no button, and T does nothing."""
    known = Accounts.capability

    def lacking(self, account):
        can = known(self, account)
        social = replace(can.social, lists=False, edits_lists=False, followed_tags=False)
        return replace(can, social=social)

    monkeypatch.setattr(Accounts, "capability", lacking)
    with open_window(among_friends) as person:
        person.until_calm()
        person.until(lambda: len(person.posts()) == 5)
        assert not [one for one in person.all(QToolButton) if caption_of(one) == "Choose timeline"]
        person.press(Qt.Key.Key_G)
        assert QApplication.activePopupWidget() is None
        person.goes_to("discover")
        person.until(lambda: person.pane.presenter.list.state.posts)
        assert "Bakers" not in [caption_of(one) for one in person.all(QPushButton, person.pane)]
        person.until_calm()


def test_long_title_leaves_room_for_the_buttons(person):
    person.window.resize(800, 600)
    state = chooser(person).state
    user_list = UserList(state.lists[0].id, "A list with a title of sixty characters, which is the longest")
    chooses(person, "Bakers")
    chooser(person)._renamed(user_list)
    person.until(lambda: title(person) == user_list.title)
    for words in ("Choose timeline", "Edit list", "Refresh"):
        one = tool(person, words)
        right = one.mapTo(person.window, one.rect().topRight()).x()
        assert right <= person.window.width()
