"""The drafts pane: open, find, rename, duplicate, delete and restore drafts."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture, ReviewForm
from kesong_desktop.ui.widgets.empty_state import EmptyState
from tests.gui.person import CTRL


@pytest.fixture
def person(person):
    """Somebody with two drafts, in front of them; the last one written stands first."""
    for words in ("The older one", "The newer one"):
        person.press(Qt.Key.Key_N, CTRL)
        person.types(words)
    person.goes_to("drafts")
    person.until(lambda: names(person) == ["The newer one", "The older one"])
    return person


def names(person):
    return [draft.name for draft in person.drafts.model().drafts]


def kept(person):
    return sorted(draft.name for draft in person.services.drafts.all())


@pytest.mark.parametrize("by_key", [True, False])
def test_open_by_mouse_and_key(person, by_key):
    """A click, or an arrow and Enter, goes on with it."""
    if by_key:
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Right)
        person.press(Qt.Key.Key_Return)
    else:
        person.clicks_item(person.drafts, 1)
    assert person.sees == "compose"
    assert person.text("text").toPlainText() == "The older one"
    person.text("text").setFocus()
    person.press(Qt.Key.Key_End, CTRL)
    person.types(", longer")
    person.goes_to("drafts")
    person.until(lambda: kept(person) == ["The newer one", "The older one, longer"])


@pytest.mark.parametrize("index", [0, 1])
def test_delete_and_undo(person, index):
    """Del deletes, undo brings it back whole; also where it is the one in hand."""
    gone = names(person)[index]
    whole = person.drafts.model().drafts[index]
    person.press(Qt.Key.Key_Home)
    for _ in range(index):
        person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: gone not in kept(person))
    assert gone not in names(person)
    person.toast_click()
    person.until(lambda: sorted(names(person)) == ["The newer one", "The older one"])
    assert whole in person.services.drafts.all()


def test_deleted_draft_stays_deleted(person):
    """What was in hand does not come back by itself when another is begun."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: kept(person) == ["The older one"])
    person.press(Qt.Key.Key_N, CTRL)
    assert person.text("text").toPlainText() == ""
    person.types("A third")
    person.goes_to("drafts")
    person.until(lambda: kept(person) == ["A third", "The older one"])


def test_search(person):
    """By text, tags, product and descriptions; Enter goes to what was found, and on with it; Esc shows all again."""
    for number in range(60):
        person.services.drafts.add(Draft(NO_DRAFT, text=f"number {number}"))
    person.services.drafts.add(
        Draft(
            NO_DRAFT,
            text="Crème at the café",
            tags=("lisboa",),
            pictures=(DraftPicture("/gone.jpg", alt="A blue tram"),),
            review=ReviewForm(product="Moka pot"),
        ),
    )
    person.until(lambda: len(names(person)) == 63)
    for words in ("tram", "#lisboa", "MOKA cafe"):
        person.press(Qt.Key.Key_F, CTRL)
        person.types(words)
        assert names(person) == ["Moka pot"]
        assert "1 of 63" in person.reads()
    person.types(" zzz")
    assert names(person) == []
    assert "No matches" in person.reads(person.one(EmptyState, person.pane))
    person.click("all drafts")
    assert len(names(person)) == 63
    person.press(Qt.Key.Key_F, CTRL)
    person.types("number 59")
    person.press(Qt.Key.Key_Escape)
    assert len(names(person)) == 63
    person.press(Qt.Key.Key_F, CTRL)
    person.types("number 59")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    assert person.sees == "compose"
    assert person.text("text").toPlainText() == "number 59"


def test_rename_and_duplicate(person):
    """F2 names it, in hand or not; Esc does not; Ctrl+D makes another like it; the menu does the same."""
    assert names(person) == ["The newer one", "The older one"]
    for index, name in ((0, "For Sunday"), (1, "Some day")):
        person.press(Qt.Key.Key_Home)
        for _ in range(index):
            person.press(Qt.Key.Key_Right)
        person.press(Qt.Key.Key_F2)
        person.types("no")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_F2)
        person.types(name)
        person.press(Qt.Key.Key_Return)
        person.until(lambda: names(person)[index] == name)  # noqa: B023 - it is waited for here
    assert [draft.text for draft in person.drafts.model().drafts] == ["The newer one", "The older one"]
    assert kept(person) == ["For Sunday", "Some day"]
    person.press(Qt.Key.Key_D, CTRL)
    person.until(lambda: names(person) == ["Some day (copy)", "For Sunday", "Some day"])
    twin, old = person.drafts.model().drafts[0], person.drafts.model().drafts[2]
    assert (twin.text, twin.id == old.id) == ("The older one", False)
    person.chooses("created")
    assert names(person) == ["Some day (copy)", "For Sunday", "Some day"]
    person.drafts.setFocus()
    person.drafts.set_current_row(2)
    person.press(Qt.Key.Key_Return)
    person.types(" still")
    person.goes_to("drafts")
    assert names(person) == ["Some day (copy)", "For Sunday", "Some day"]
    person.chooses("changed")
    assert names(person) == ["Some day", "Some day (copy)", "For Sunday"]
    person.drafts.setFocus()
    person.drafts.set_current_row(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(person.drafts, event)
    person.chooses_in_menu("Delete (Del)")
    person.window.activateWindow()
    assert names(person) == ["Some day", "For Sunday"]
