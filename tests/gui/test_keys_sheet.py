"""The sheet with all shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kesong_desktop.ui.window.commands.key_list import native_keys
from kesong_desktop.ui.window.commands.keys_sheet import KeysSheet
from tests.gui.person import CTRL


def test_question_mark_shows_all_shortcuts(person):
    """In the smallest window too; the same key closes it, and a text field keeps its question marks."""
    person.window.resize(800, 600)
    person.press(Qt.Key.Key_Question)
    person.until(lambda: bool(person.all(KeysSheet)))
    sheet = person.one(KeysSheet)
    person.until(lambda: sheet.is_complete)
    shown = [one.text() for one in sheet.findChildren(QLabel)]
    assert {"New post", native_keys("Ctrl+N"), "Like", "L"} <= set(shown)
    assert sheet.rect().contains(sheet.childrenRect())
    person.press(Qt.Key.Key_Question)
    person.until(lambda: not person.all(KeysSheet))
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Why?")
    assert not person.all(KeysSheet)
    assert person.text("text").toPlainText() == "Why?" or person.window.draft_session.draft.title == "Why?"
