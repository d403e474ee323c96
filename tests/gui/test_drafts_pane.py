"""Drafts: going on with one, deleting one, and having it back."""

import pytest
from PySide6.QtCore import Qt

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
    return [draft.name for draft in person.drafts.drafts]


def kept(person):
    return sorted(draft.name for draft in person.desk.drafts.all())


@pytest.mark.parametrize("by_key", [True, False])
def test_one_is_opened(person, by_key):
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
def test_one_is_deleted_and_had_back(person, index):
    """Del deletes, undo brings it back whole; also where it is the one in hand."""
    gone = names(person)[index]
    whole = person.drafts.drafts[index]
    person.press(Qt.Key.Key_Home)
    for _ in range(index):
        person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: gone not in kept(person))
    assert gone not in names(person)
    person.toast_click()
    person.until(lambda: sorted(names(person)) == ["The newer one", "The older one"])
    assert whole in person.desk.drafts.all()


def test_a_deleted_one_stays_deleted(person):
    """What was in hand does not come back by itself when another is begun."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: kept(person) == ["The older one"])
    person.press(Qt.Key.Key_N, CTRL)
    assert person.text("text").toPlainText() == ""
    person.types("A third")
    person.goes_to("drafts")
    person.until(lambda: kept(person) == ["A third", "The older one"])
