"""Completion of hashtags and people while typing."""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kesong_desktop.model.suggestion import Suggestion, fitting
from kesong_desktop.ui.draft import completer
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.popup_list import PopupList

KNOWN = (
    Suggestion("tag", "lake"),
    Suggestion("tag", "lamp"),
    Suggestion("tag", "slow"),
    Suggestion("person", "ben@pixels.town", "Ben Boat"),
)


class Source(QObject):
    """Knows a few words, and more when it is told."""

    came = Signal()

    def __init__(self):
        super().__init__()
        self.known = KNOWN

    def fitting(self, kind, word):
        return fitting(word, [one for one in self.known if one.kind == kind])


def lines(window):
    """What is offered now."""
    found = window.findChildren(PopupList)
    return [line for one in found for line in one.lines]


def test_a_text_is_completed_by_keys(context, theme):
    """Down, Enter; Tab takes the first; Esc puts the list away until more is typed; a finished word offers nothing."""
    text, source = GrowingText(), Source()
    completer.in_text(theme, text, source)
    window = context(text)
    text.setFocus()
    QTest.keyClicks(text, "By the #l")
    assert lines(window) == ["#lake", "#lamp"]
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "By the #lamp "
    assert lines(window) == []
    QTest.keyClicks(text, "with @bo")
    assert lines(window) == ["@ben@pixels.town"]
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "By the #lamp with @ben@pixels.town "
    assert text.hasFocus()
    QTest.keyClicks(text, "#s")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert lines(window) == []
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText().endswith("#s\n")
    QTest.keyClicks(text, "#sl")
    assert lines(window) == ["#slow"]
    QTest.keyClicks(text, "ow")
    assert lines(window) == []


def test_a_text_is_completed_in_its_middle_by_mouse(context, theme):
    """The click leaves the cursor behind the word, the words behind it stay, and one undo takes it back."""
    text, source = GrowingText(), Source()
    completer.in_text(theme, text, source)
    window = context(text)
    text.setFocus()
    text.setPlainText("#la rest")
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right)
    (choices,) = window.findChildren(PopupList)
    assert lines(window) == ["#lake", "#lamp"]
    spot = choices.rect_of(1).center()
    QTest.mouseClick(choices.viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert text.toPlainText() == "#lamp rest"
    assert text.hasFocus()
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == "#lamp xrest"
    text.undo()
    text.undo()
    assert text.toPlainText() == "#la rest"


def test_a_text_with_small_pictures_is_completed_where_the_cursor_is(context, theme):
    """Qt counts an emoji twice: neither the word before it nor the one behind is cut."""
    text, source = GrowingText(), Source()
    completer.in_text(theme, text, source)
    window = context(text)
    text.setFocus()
    text.setPlainText("😀🚣 by the ")
    QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, "#lak")
    assert lines(window) == ["#lake"]
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "😀🚣 by the #lake "


def test_late_suggestions_are_offered_while_still_typing(context, theme):
    """The server's answer appears under the cursor, unless the person went on or away."""
    text, other, source = GrowingText(), QLineEdit(), Source()
    completer.in_text(theme, text, source)
    window = context(text, other)
    text.setFocus()
    QTest.keyClicks(text, "#zo")
    assert lines(window) == []
    source.known = (*KNOWN, Suggestion("tag", "zoo"))
    source.came.emit()
    assert lines(window) == ["#zoo"]
    other.setFocus()
    assert lines(window) == []
    source.came.emit()
    assert lines(window) == []


def test_tag_line_takes_the_typed_word_unless_another_is_chosen(context, theme, icons):
    """Enter alone keeps the person's own word; Down and Enter take the first of the list."""
    tags, source = TagField(icons), Source()
    completer.in_line(theme, tags.line, source, "tag", lambda one: tags.take(one.word))
    window = context(tags)
    tags.line.setFocus()
    QTest.keyClicks(tags.line, "la")
    assert lines(window) == ["#lake", "#lamp"]
    QTest.keyClick(tags.line, Qt.Key.Key_Return)
    QTest.keyClicks(tags.line, "la")
    QTest.keyClick(tags.line, Qt.Key.Key_Down)
    QTest.keyClick(tags.line, Qt.Key.Key_Return)
    assert tags.tags() == ("la", "lake")
    assert tags.line.text() == ""
    assert lines(window) == []


def test_the_list_stays_inside_the_window(context, theme):
    """Where there is no room below, it stands above; at the right edge it moves to the left."""
    window = context(QLineEdit(), size=(400, 300))
    choices = PopupList(theme, window)
    choices.offer([("#a", ""), ("#b", "note")], QRect(390, 280, 1, 16))
    assert window.rect().contains(choices.geometry())
    assert choices.geometry().bottom() < 280
