"""Changing one's own post where it stands: words, warning and descriptions, and no picture is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kesong_desktop.ui.posts.edit_sheet import EditPostSheet
from kesong_desktop.ui.widgets.field import GrowingText
from tests.gui.person import CTRL
from tests.gui.real_window import settled


@pytest.fixture
def person(open_window):
    """Somebody whose post with a picture is out."""
    with open_window(settled) as someone:
        someone.goes_to("roll")
        someone.until(lambda: len(someone.roll.photos) > 0)
        someone.picks(0)
        someone.types("Wrods.")
        someone.publishes()
        someone.until(someone.known_posts)
        someone.goes_to("feed")
        someone.until(lambda: len(someone.posts()) == 1)
        someone.until_calm()
        yield someone


def opens(person):
    """The sheet, by the menu that M opens."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_M)
    person.chooses_in_menu("Edit post…")
    person.window.activateWindow()  # a menu of this platform takes it away
    person.until(lambda: bool(person.all(EditPostSheet)) and person.window.isActiveWindow())
    return person.all(EditPostSheet)[0]


def test_edit_text_warning_and_description(person):
    """Saved, they are on the server and in the feed, and the picture is still there."""
    sheet = opens(person)
    (text,) = sheet.findChildren(GrowingText)
    assert text.toPlainText() == "Wrods."
    spoiler, alt = sheet.findChildren(QLineEdit)
    person.writes(text, "Words.")
    person.writes(spoiler, "Typos")
    person.writes(alt, "A heron at dusk")
    person.click("save the changes", sheet)
    person.until(lambda: person.asks_the_server()[0].text == "Words.")
    (post,) = person.asks_the_server()
    assert (post.spoiler, [one.alt for one in post.attachments]) == ("Typos", ["A heron at dusk"])
    person.until(lambda: person.posts()[0].spoiler == "Typos")


def test_escape_asks_before_discarding(person):
    """The second drops it; unchanged it closes at once."""
    sheet = opens(person)
    person.press(Qt.Key.Key_Escape)
    assert not sheet.is_open
    sheet = opens(person)
    person.press(Qt.Key.Key_A, CTRL)
    person.types("Other words")
    person.press(Qt.Key.Key_Escape)
    assert sheet.is_open
    assert "not saved" in person.reads(sheet)
    person.press(Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert person.asks_the_server()[0].text == "Wrods."
