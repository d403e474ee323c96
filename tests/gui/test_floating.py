"""What floats or fills a gap: banner, toast, empty state, selection bar, sheet."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.selection_bar import SelectionBar
from kesong_desktop.ui.widgets.shadow import shadow_patch
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column
from kesong_desktop.ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)


def test_banner_has_no_height_when_there_is_nothing_to_say(context, qtbot, theme, icons):
    """48 with a sentence, 0 without; its link acts."""
    banner = Banner(theme, icons)
    context(banner)
    assert banner.height() == 0 or banner.isHidden()
    banner.show_message("No network.", icon_name="wifi-slash", link="Try now")
    assert banner.height() == 48
    assert banner.isVisible()
    assert banner.accessibleName() == "No network."
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    banner.clear()
    assert banner.maximumHeight() == 0
    assert banner.isHidden()
    assert banner.text == ""


def test_toast_goes_by_itself_and_waits_under_the_pointer(context, qtbot, theme):
    """It stays while the pointer is on it, and goes after its time."""
    window = context(QWidget())
    toast = Toast(theme, window, stay_ms=40)
    toast.say("Kept in the outbox.", action="Undo")
    assert toast.isVisible()
    assert toast.height() == 56
    assert toast.geometry().bottom() == window.height() - 16 - 1
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_toast_shows_one_at_a_time_and_its_action_acts(context, qtbot, theme):
    """The new words take the place of the old; acting ends it."""
    window = context(QWidget())
    toast = Toast(theme, window)
    toast.say("One.", action="Undo")
    toast.say("Two.")
    action = toast.findChild(QPushButton)
    assert toast.text == "Two."
    assert not action.isVisible()
    toast.say("Three.", action="Undo")
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    window.resize(900, 700)
    toast.say("Four.")
    assert abs(toast.geometry().center().x() - 450) <= 1


def test_empty_state_acts(context, qtbot, theme, icons):
    """Each button tells its index; other texts bring other buttons."""
    empty = EmptyState(
        theme, icons, "leaf", "Nothing here yet", "Post.", [("Find", "filled"), ("New", "plain")]
    )
    context(empty)
    with qtbot.waitSignal(empty.acted) as told:
        qtbot.mouseClick(empty.button(1), Qt.MouseButton.LeftButton)
    assert told.args == [1]
    empty.set_texts("All sent", "Nothing waits.", [("New post", "plain")], icon_name="tray", tone="warn")
    assert empty.button(0).text() == "New post"
    with pytest.raises(IndexError):
        empty.button(1)


def test_selection_bar_floats_in_the_middle(context, qtbot, theme, icons):
    """64 high, 24 above the edge, centred, and so after a resize; its cross empties."""
    window = context(QWidget())
    bar = SelectionBar(theme, icons, window)
    bar.set_text("4 selected", "44.9 MB")
    made = bar.add_action("New post with 4", "filled", icons.icon("plus", "on_accent"))
    bar.show()
    settled = lambda: bar.geometry().bottom() == window.height() - 24 - 1  # noqa: E731
    qtbot.waitUntil(settled)
    assert bar.height() == 64
    assert made.isVisible()
    window.resize(1000, 600)
    qtbot.waitUntil(settled)
    assert abs(bar.geometry().center().x() - 500) <= 1
    with qtbot.waitSignal(bar.emptied):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    bar.hide()
    assert not bar.isVisible()


def test_shadow_is_soft_and_ends(qapp):
    """Nothing at its edge, most in its middle, and the same on both sides."""
    image = shadow_patch(16, 1.0, dark=False).toImage()
    last = image.width() - 1
    across = [image.pixelColor(x, last // 2).alpha() for x in range(last // 2 + 1)]
    assert across[0] <= 1
    assert across == sorted(across)
    assert round(255 * 0.12) < across[-1] <= round(255 * 0.16)
    assert image.pixelColor(last - 20, 40).alpha() == image.pixelColor(20, 40).alpha()


def test_sheet_keeps_focus_and_gives_it_back(context, qtbot, theme):
    """Tab goes around inside, Esc closes, focus returns."""
    below = QLineEdit()
    window = context(below)
    below.setFocus()
    sheet = Sheet(window)
    content = QWidget()
    column = QVBoxLayout(content)
    first, last = QLineEdit(), button("Sign in", kind="filled")
    column.addWidget(first)
    column.addWidget(last)
    sheet.set_content(content)
    sheet.open()
    assert sheet.is_open
    assert first.hasFocus()
    assert sheet.geometry() == window.rect()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert last.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(last, Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert below.hasFocus()


def test_sheet_closes_once(context, qtbot, theme):
    """Closing what is closed says nothing; it can be opened again with other content."""
    window = context(QWidget())
    sheet = Sheet(window)
    sheet.set_content(QLineEdit())
    sheet.close_sheet()
    sheet.open()
    sheet.set_content(QLineEdit())
    with qtbot.waitSignal(sheet.closed):
        sheet.close_sheet()
    with qtbot.assertNotEmitted(sheet.closed):
        sheet.close_sheet()


def test_selection_bar_has_room_for_its_detail(context, theme, icons):
    """Also for one that is longer than the one before: the words stand in a layout within the bar's."""
    window = context(QWidget(), size=(1200, 300))
    bar = SelectionBar(theme, icons, window)
    bar.add_action("New post", "filled")
    bar.set_text("1 selected", "1 MB")
    bar.show()
    bar.set_text("3 selected", "0.2 MB · 1 with location, and some more")
    QApplication.processEvents()
    assert [one.is_elided for one in bar.findChildren(ElidedLabel)] == [False, False]


def test_a_sheet_that_is_too_high_scrolls(context, qtbot):
    """In a low window nothing on it is squeezed, and Tab brings each control into view; in a high one it has no scroll bar."""
    window = context(QWidget(), size=(700, 300))
    sheet = Sheet(window)
    inside, column = sheet_column("A title", 400)
    column.addWidget(label("Words that take more than one line. " * 12, wrap=True))
    buttons = [button(f"Answer {number}") for number in range(6)]
    for one in buttons:
        column.addWidget(one)
    sheet.set_content(inside)
    sheet.open()
    QApplication.processEvents()
    words = inside.findChildren(QLabel)[1]
    assert words.height() >= words.heightForWidth(words.width())
    for _ in buttons:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    shown = QApplication.focusWidget()
    assert shown.visibleRegion().boundingRect().size() == shown.size()
    window.resize(700, 900)
    QApplication.processEvents()
    assert not sheet._content_area.verticalScrollBar().isVisible()
    assert sheet._content_area.viewport().height() == inside.height() + 8
