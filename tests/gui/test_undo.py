"""Undo in a draft: by keys, across fields, and after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt

from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.compose.pane import ComposePane
from kesong_desktop.ui.review.pane import ReviewPane
from tests.gui.person import CTRL, SHIFT, photo_paths


def undo(person, times=1):
    for _ in range(times):
        person.press(Qt.Key.Key_Z, CTRL)


def redo(person, times=1):
    for _ in range(times):
        person.press(Qt.Key.Key_Z, CTRL | SHIFT)


def hand(person):
    return person.window.draft_session.draft


def test_everything_can_be_undone_after_a_restart(open_window):
    """Words, descriptions, order, a picture taken out, visibility; back, on again, and back after a restart."""
    with open_window() as person:
        person.picks(0, 1, 2)
        order = photo_paths(person)
        person.describes_all("a lake")
        person.strip.setFocus()
        person.press(Qt.Key.Key_Right, CTRL)
        person.press(Qt.Key.Key_Delete)
        person.writes(person.text("text"), "Nobody rowed")
        person.chooses("unlisted")
        person.writes(person.line("title"), "Slowly")
        last = hand(person)
        person.line("title").setFocus()
        undo(person)
        assert person.line("title").text() == ""
        undo(person)
        assert hand(person).visibility is None
        undo(person)
        assert person.text("text").toPlainText() == ""
        undo(person)
        assert photo_paths(person) == [order[1], order[0], order[2]]
        assert person.alt.toPlainText() == "a lake"
        undo(person)
        assert photo_paths(person) == order
        redo(person, 5)
        assert hand(person).pictures == last.pictures
        assert (hand(person).title, hand(person).text) == ("Slowly", "Nobody rowed")
        assert person.line("title").text() == "Slowly"
        undo(person, 2)
    with open_window() as person:
        person.goes_to("drafts")
        person.clicks_item(person.drafts, 0)
        assert (hand(person).title, hand(person).visibility) == ("", None)
        redo(person, 2)
        assert hand(person).visibility is Visibility.UNLISTED
        assert person.line("title").text() == "Slowly"
        undo(person, 4)
        assert len(hand(person).pictures) == 3
        undo(person, 40)
        assert photo_paths(person) == order
        assert all(Path(shot.path).exists() for shot in hand(person).pictures)
        assert not hand(person).pictures[0].alt


def test_cursor_is_where_the_change_was(person):
    """In the middle of the text, and behind characters that take two places; typing goes on there."""
    person.press(Qt.Key.Key_N, CTRL)
    text = person.text("text")
    person.types("one ")
    text.insertPlainText("🥐🥐 and all the rest of the words")
    person.press(Qt.Key.Key_Home)
    for _ in range(5):
        person.press(Qt.Key.Key_Right)
    person.types("XY")
    assert text.toPlainText() == "one 🥐XY🥐 and all the rest of the words"
    undo(person)
    assert text.toPlainText() == "one 🥐🥐 and all the rest of the words"
    person.types("-")
    assert text.toPlainText() == "one 🥐-🥐 and all the rest of the words"
    undo(person, 3)
    assert text.toPlainText() == ""
    redo(person)
    assert text.toPlainText() == "one "


def test_becoming_a_review_is_undone(person):
    """The form follows."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words")
    person.click("make it a review")
    assert isinstance(person.pane, ReviewPane)
    person.writes(person.line("product"), "Pan")
    undo(person, 2)
    assert isinstance(person.pane, ComposePane)
    assert hand(person).review is None
    redo(person, 2)
    assert isinstance(person.pane, ReviewPane)
    assert person.line("product").text() == "Pan"
