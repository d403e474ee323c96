"""Buttons, chips and fields: keys, mouse and names for screen readers."""

import gc

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.ui.planner.entry_painter import fitted
from kesong_desktop.ui.widgets.buttons import RailItem, Segmented, button, icon_button
from kesong_desktop.ui.widgets.chips import Chip, TagField
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.flow import FlowLayout, FlowRow
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.parts.search_line import SearchLine

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)


@pytest.mark.parametrize("kind", ["filled", "plain", "quiet", "link"])
def test_buttons_have_the_heights_of_the_look(context, theme, kind):
    """40 pixels, and 32 when small."""
    large, small = button("Publish", kind=kind), button("Publish", kind=kind, small=True)
    context(large, small)
    assert (large.sizeHint().height(), small.sizeHint().height()) == (40, 32)


def test_icon_button_has_size_name_and_tooltip(context, theme, icons):
    """40 x 40, and what it does can be heard and read."""
    made = icon_button(icons.icon("heart"), "Like", key="L")
    context(made)
    assert made.sizeHint() == QSize(40, 40)
    assert made.accessibleName() == "Like"
    assert made.toolTip() == "Like (L)"


def test_rail_item_counts_aloud_and_narrows(context, theme, icons):
    """40 high; its count is told; narrow, the word moves to the tooltip."""
    item = RailItem(icons.icon("bell"), "Inbox", key="4")
    item.set_count(3)
    context(item)
    assert item.sizeHint().height() == 40
    assert item.accessibleDescription() == "3"
    wide = item.sizeHint().width()
    item.set_narrow(True)
    assert item.sizeHint().width() < wide
    assert item.toolTip() == "Inbox (4)"


def test_ring_comes_with_the_key_and_goes_with_the_mouse(context, qtbot, theme):
    """Tab shows the ring, a click takes it away."""
    one, two = button("One"), button("Two")
    context(one, two)
    ring = two.findChild(FocusRing)
    one.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not one.findChild(FocusRing).is_shown
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert two.hasFocus()
    assert ring.is_shown
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert not ring.is_shown


def test_window_with_a_ring_can_be_thrown_away(qtbot, theme):
    """A focused button, its ring and its window end together, in any order."""
    for turn in range(5):
        window = QWidget()
        inner = QFrame(window)
        row = QHBoxLayout(inner)
        QVBoxLayout(window).addWidget(inner)
        made = [button("One"), button("Two")]
        for each in made:
            row.addWidget(each)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made[1].setFocus(Qt.FocusReason.TabFocusReason)
        assert made[1].findChild(FocusRing).is_shown
        if turn % 2:
            made[1].deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.close()
        del window, inner, row, made, each
        gc.collect()
        QApplication.processEvents()


def test_segmented_moves_with_arrows_and_tells_once(context, qtbot, theme):
    """Arrows move the choice and stop at the end; set_value is silent."""
    track = Segmented([("cards", "Cards"), ("tiles", "Waterfall")])
    context(track)
    told = []
    track.changed.connect(told.append)
    track.set_value("tiles")
    track.set_value("cards")
    assert told == []
    cards, tiles = track.findChildren(QPushButton)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    assert told == ["tiles"]
    assert track.value() == "tiles"
    assert tiles.hasFocus()
    qtbot.mouseClick(cards, Qt.MouseButton.LeftButton)
    assert told == ["tiles", "cards"]
    assert track.sizeHint().height() == 40
    with pytest.raises(ValueError):
        track.set_value("grid")


def test_chip_ticks_when_on(context, qtbot, icons):
    """A chip that is on has a tick: colour alone does not say it."""
    chip = Chip("Photos", icons, checkable=True)
    context(chip)
    assert chip.icon().isNull()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert not chip.icon().isNull()


def test_flow_breaks_lines(context, theme):
    """Height follows from width, and no item leaves the width."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    items = []
    for _n in range(6):
        item = QWidget()
        item.setMinimumSize(100, 30)
        flow.addWidget(item)
        items.append(item)
    assert flow.heightForWidth(1000) == 30
    assert flow.heightForWidth(320) == 68
    assert flow.heightForWidth(100) == 6 * 30 + 5 * 8
    context(holder, size=(340, 300))
    assert all(item.geometry().right() < holder.width() for item in items)
    assert len({item.y() for item in items}) == 2
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_flow_follows_its_items(context, theme):
    """What was measured is measured again when an item changes its size, is hidden or goes."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    items = [QWidget() for _ in range(3)]
    for item in items:
        item.setMinimumSize(100, 30)
        flow.addWidget(item)
    context(holder, size=(340, 300))
    assert (flow.heightForWidth(320), flow.minimumSize().width()) == (30, 100)
    items[0].setMinimumSize(160, 40)
    assert (flow.heightForWidth(320), flow.minimumSize().width()) == (78, 160)
    items[0].hide()
    assert (flow.heightForWidth(320), flow.minimumSize().width()) == (30, 100)
    items[0].show()
    flow.takeAt(2)
    assert flow.heightForWidth(320) == 40
    flow.activate()
    assert items[1].x() == items[0].geometry().right() + 1 + 8


def test_tags_are_made_by_enter_space_and_comma(context, qtbot, icons):
    """Each ends a tag; # is dropped, and the same tag is taken once whatever its case."""
    field = TagField(icons)
    context(field)
    told = []
    field.changed.connect(lambda: told.append(field.tags()))
    field.line.setFocus()
    qtbot.keyClicks(field.line, "#Arezzo autumn,AREZZO film")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.tags() == ("Arezzo", "autumn", "film")
    assert told == [("Arezzo",), ("Arezzo", "autumn"), ("Arezzo", "autumn", "film")]
    assert field.line.text() == ""


def test_backspace_takes_the_last_tag_and_del_the_focused_one(context, qtbot, icons):
    """Backspace in an empty line, Del on a chip; set_tags is silent."""
    field = TagField(icons)
    context(field)
    told = []
    field.changed.connect(lambda: told.append(field.tags()))
    field.set_tags(("a", "b", "c"))
    assert told == []
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    first = next(chip for chip in field.findChildren(Chip) if chip.text() == "#a")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert told == [("a", "b"), ("b",)]


def test_click_on_the_cross_removes_a_tag(context, qtbot, icons):
    """The cross at its right end removes it; its words do not."""
    field = TagField(icons)
    field.set_tags(("arezzo",))
    context(field)
    chip = field.findChild(Chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 16))
    assert field.tags() == ("arezzo",)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 16))
    assert field.tags() == ()


def test_field_names_counts_and_complains(context, theme):
    """The editor has the name of its field; the limit and the problem are words and edges."""
    editor = QLineEdit()
    field = Field("Title", editor)
    context(field)
    plain = editor.sizeHint().height()
    assert editor.accessibleName() == "Title"
    assert plain == 40
    field.set_count(61, 60)
    assert field._count.text() == "61 / 60"
    assert field._count.property("tone") == "bad"
    field.set_count(6, 60)
    assert field._count.property("tone") == "ink3"
    field.set_problem("Give a title.")
    assert editor.property("wrong") == "true"
    assert editor.accessibleDescription() == "Give a title."
    assert field._problem.isVisible()
    assert editor.sizeHint().height() == plain
    field.set_problem("")
    assert editor.property("wrong") == "false"
    assert not field._problem.isVisible()


def test_text_grows_between_its_bounds(context, qtbot, theme):
    """From three lines to five, and no further; Tab leaves it."""
    text, after = GrowingText(min_lines=3, max_lines=5), QLineEdit()
    context(text, after)
    least = text.height()
    text.setPlainText("one")
    assert text.height() == least
    text.setPlainText("\n" * 3)
    four = text.height()
    text.setPlainText("\n" * 30)
    assert least < four < text.height()
    assert text.height() - four == four - least
    text.setFocus()
    with qtbot.assertNotEmitted(text.edited):
        qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    with qtbot.waitSignal(text.edited):
        qtbot.keyClicks(text, "a")


def test_wrapped_segments_stay_within_their_track(context, theme):
    """In a column that is too narrow for one line, without room to spare; on one line again where there is room."""
    track = Segmented(
        [(word, word) for word in ("Público", "Não listado", "Seguidores", "Direto")], can_wrap=True
    )
    window = context(Field("Quem pode ver", track), size=(260, 300))
    for width, lines in ((260, 2), (700, 1)):
        window.resize(width, 300)
        for _ in range(3):
            QApplication.processEvents()
        parts = track.findChildren(QPushButton)
        assert len({part.y() for part in parts}) == lines
        assert all(track.rect().contains(part.geometry()) for part in parts)


def test_a_label_with_the_room_it_asks_for_is_not_shortened(context, qtbot):
    """Whatever its words: a width that is rounded down would cost the last letters."""
    host = QWidget()
    row = QHBoxLayout(host)
    made = ElidedLabel("", "small")
    row.addWidget(made)
    row.addStretch(1)
    context(host)
    for number in range(60):
        made.setText("1 with location · " + "il1"[number % 3] * number)
        row.activate()
        assert not made.is_elided, made.text()


def test_fields_of_a_flow_share_what_is_left(context):
    """Beside a part of fixed width: a field that had only its least width showed no more than two letters."""
    one, other, button_ = QLineEdit(), QLineEdit(), button("Add")
    host = QWidget()
    flow = FlowLayout(host)
    for part in (one, other, button_):
        flow.addWidget(part)
    context(host, size=(700, 200))
    assert abs(one.width() - other.width()) <= 1
    assert one.width() > 200
    assert button_.geometry().right() == host.rect().right()
    assert button_.width() == button_.sizeHint().width()


def test_further_lines_of_a_hanging_row_begin_below_its_second_item(context, theme):
    """Not where that would take half of the width."""
    parts = [QWidget() for _ in range(4)]
    for part in parts:
        part.setMinimumSize(100, 30)
    row = FlowRow(parts, 10, is_hanging=True)
    context(row, size=(600, 200))
    row.setFixedSize(320, 200)
    QApplication.processEvents()
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (110, 0), (220, 0), (110, 40)]
    row.setFixedSize(210, 200)
    QApplication.processEvents()
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (110, 0), (0, 40), (110, 40)]


def test_a_prompt_without_room_is_told_by_a_tooltip(context, theme, icons):
    """Only then."""
    line = SearchLine(icons, "Words, #tag, product", "Search drafts")
    context(line, size=(600, 200))
    line.setFixedWidth(line.sizeHint().width())
    assert line.toolTip() == ""
    line.setFixedWidth(90)
    QApplication.processEvents()
    assert line.toolTip() == "Words, #tag, product"


def test_a_time_that_is_wider_than_its_place_is_written_smaller():
    """Half of a time says nothing; one that has room keeps its size."""
    font = QFont()
    font.setPixelSize(20)
    wide = QFontMetricsF(font).horizontalAdvance("10:00 AM")
    assert fitted(QFont(font), "10:00 AM", wide + 1).pixelSize() == 20
    small = fitted(QFont(font), "10:00 AM", wide / 2)
    assert 5 < small.pixelSize() <= 10
    assert QFontMetricsF(small).horizontalAdvance("10:00 AM") <= wide / 2 + 1
