"""What grows or moves with the size of text: top bar, rail, icons, placeholders, empty states."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kesong_desktop.ui.shell.pane import TopBar
from kesong_desktop.ui.style.tokens import (
    RAIL_NARROW,
    RAIL_NARROW_BELOW,
    RAIL_WIDTH,
    is_rail_narrow,
    rail_width,
)
from kesong_desktop.ui.widgets.buttons import Segmented, button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.parts.hint_line import HintLine

TITLE = "Check before publishing"


@pytest.fixture
def bar(theme):
    """A top bar with a title and two buttons."""
    made = TopBar(TITLE)
    made.add(button("Schedule…"))
    made.add(button("Publish"))
    return made


def _buttons(bar):
    return sorted(bar.findChildren(QPushButton), key=QPushButton.x)


def test_top_bar_has_one_line_where_all_has_room(bar, context):
    """Title and buttons are beside each other."""
    context(bar, size=(900, 200))
    assert bar.height() == 64
    assert all(one.y() < bar.title.geometry().bottom() for one in _buttons(bar))


def test_top_bar_moves_its_buttons_below_a_title_that_has_no_room(bar, context, qtbot):
    """The title is whole, and the buttons keep their own size at the right."""
    context(bar, size=(420, 300))
    title = bar.title
    assert isinstance(title, ElidedLabel)
    qtbot.waitUntil(lambda: bar.height() > 64)
    qtbot.waitUntil(lambda: not title.is_elided)
    first, second = _buttons(bar)
    assert first.y() >= title.geometry().bottom()
    assert first.width() == first.sizeHint().width()
    assert second.geometry().right() > bar.width() - 40


def test_the_title_is_whole_beside_controls_that_can_shrink(theme, context, qtbot):
    """They give up their own air first."""
    made = TopBar("Drafts")
    order = Segmented([("changed", "Last changed"), ("created", "Last created")])
    made.add(order)
    head = made.title.sizeHint().width()
    context(made, size=(head + order.minimumSizeHint().width() + 110, 200))
    qtbot.waitUntil(lambda: made.title.width() >= head)
    assert made.height() == 64


@pytest.mark.parametrize("title", ["Feed", ""])
def test_a_shorter_title_leaves_no_gap(bar, context, qtbot, title):
    """What stands behind it follows it, also where the title goes altogether."""
    switch = button("This server")
    bar.add_after_title(switch)
    context(bar, size=(900, 200))
    qtbot.waitUntil(lambda: bar.title.width() == bar.title.sizeHint().width())
    before = switch.x()
    bar.set_title(title)
    qtbot.waitUntil(lambda: switch.x() < before)
    assert bar.title.isVisible() is bool(title)
    assert not title or bar.title.width() == bar.title.fontMetrics().horizontalAdvance(title)


def test_a_long_title_without_buttons_is_shortened(theme, context):
    """It asks for no more room than there is."""
    made = TopBar(TITLE * 9)
    window = context(made, size=(400, 200))
    assert window.width() == 400
    assert made.toolTip() == ""
    assert made.title.toolTip() == TITLE * 9


def test_rail_keeps_its_words_in_the_default_window_at_200_percent():
    """The pane beside it is as wide as in the smallest window, which has the icons alone."""
    assert rail_width(100) == RAIL_WIDTH
    assert not is_rail_narrow(RAIL_NARROW_BELOW, 100)
    assert is_rail_narrow(RAIL_NARROW_BELOW - 1, 100)
    assert is_rail_narrow(1100, 200)
    assert not is_rail_narrow(1440, 200)
    least = next(width for width in range(1100, 2000) if not is_rail_narrow(width, 200))
    assert least - rail_width(200) >= 1100 - RAIL_NARROW


def test_icons_grow_with_the_text_as_controls_do(theme, icons, context):
    """From 18 and 20 pixels by half, with words and without."""
    words, alone = button("Add", icon=icons.icon("plus")), icon_button(icons.icon("plus"), "Add")
    parts = Segmented([("one", "One")])
    parts.set_icon("one", icons.icon("plus"))
    context(words, alone, parts)
    assert (words.iconSize(), alone.iconSize()) == (QSize(22, 18), QSize(20, 20))
    theme.set_text_percent(200)
    assert (words.iconSize(), alone.iconSize()) == (QSize(31, 27), QSize(30, 30))
    theme.set_text_percent(100)
    assert (words.iconSize(), alone.iconSize()) == (QSize(22, 18), QSize(20, 20))


def test_a_hint_line_is_as_wide_as_its_placeholder(theme, context):
    """Also where another field would take its room, and with larger text."""
    theme.set_text_percent(200)
    line, row = HintLine(), QWidget()
    line.setPlaceholderText("A placeholder of some length, and more")
    inside = QHBoxLayout(row)
    inside.addWidget(line)
    inside.addStretch(9)
    context(row, size=(900, 100))
    assert line.width() > line.fontMetrics().horizontalAdvance(line.placeholderText()) + 4


def test_an_empty_state_has_room_for_its_line_in_a_low_pane(theme, icons, context):
    """A line that wraps keeps the height that it needs at its width."""
    theme.set_text_percent(200)
    made = EmptyState(theme, icons, "house", "Nothing", "Short.")
    context(made, size=(500, 340))
    made.set_texts("Nothing", "A line that needs more than one line at this size of text.")
    line = made._line
    made.layout().activate()
    assert line.height() >= line.heightForWidth(line.width())
