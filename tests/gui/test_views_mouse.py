"""The item views under a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip

from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.section_header import HeaderLink
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.views.view_style import ViewStyle
from tests.gui.view_items import Shot, ShotDelegate, ShotModel, shots

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Mode = QAbstractItemView.SelectionMode


class Hand:
    """Moves a mouse over a view."""

    def __init__(self, view) -> None:
        self.view = view
        self.drags = []

    def middle(self, row):
        return self.view.rect_of(row).center()

    def click(self, row, modifiers=NONE):
        self.click_at(self.middle(row), modifiers)

    def click_at(self, point, modifiers=NONE):
        QTest.mouseClick(self.view.viewport(), LEFT, modifiers, point)

    def pull(self, start, end, modifiers=NONE, *, lets_go=True):
        """Press, move with the button held, and release."""
        port = self.view.viewport()
        QTest.mousePress(port, LEFT, modifiers, start)
        for step in (QPoint(start + (end - start) / 2), end):
            place = QPointF(step)
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                place,
                port.mapToGlobal(place),
                Qt.MouseButton.NoButton,
                LEFT,
                modifiers,
            )
            QApplication.sendEvent(port, event)
        if lets_go:
            QTest.mouseRelease(port, LEFT, modifiers, end)

    def move(self, point):
        place = QPointF(point)
        port = self.view.viewport()
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(
            port, QMouseEvent(QEvent.Type.MouseMove, place, port.mapToGlobal(place), none, none, NONE)
        )


@pytest.fixture
def show(context):
    """Shows a grid of tiles of 100 px, four in a row, and gives the hand over it."""

    def make(items, mode=Mode.MultiSelection, *, drags=True):
        model = ShotModel(items)
        taken = []
        view = SquareGridView(
            ShotDelegate(),
            ViewStyle(),
            GridRule(tile=100, gap=20, side=20, top=20, is_fixed=True),
            run_drag=taken.append,
        )
        view.setSelectionMode(mode)
        view.setDragEnabled(drags)
        view.setModel(model)
        context(view, size=(560, 500))
        hand = Hand(view)
        hand.drags = taken
        hand.model = model
        return hand

    return make


def test_where_each_is_toggled_clicks_select_and_let_go(show):
    hand = show(shots(20))
    clicks = []
    hand.view.clicked.connect(lambda index: clicks.append(index.row()))
    hand.click(5)
    hand.click(2)
    hand.click(9)
    assert hand.view.order.keys == ("shot 5", "shot 2", "shot 9")
    hand.click(2)
    assert hand.view.selected_rows == [5, 9]
    assert hand.view.order.number("shot 9") == 2
    assert clicks == [5, 2, 9, 2]
    assert hand.view.currentIndex().row() == 2
    hand.click_at(QPoint(5, 5))
    assert hand.view.selected_rows == [5, 9]


def test_shift_takes_all_between(show):
    hand = show(shots(20))
    hand.click(6)
    hand.click(3, SHIFT)
    assert hand.view.selected_rows == [6, 5, 4, 3]
    hand.click(8, SHIFT)
    assert hand.view.selected_rows == [6, 5, 4, 3, 7, 8]


def test_what_cannot_be_used_is_refused(show):
    items = shots(20)
    items[4] = Shot("broken", is_usable=False)
    hand = show(items)
    refused = []
    hand.view.refused.connect(refused.append)
    hand.click(4)
    assert refused == [4]
    hand.click(2)
    hand.click(6, SHIFT)
    assert hand.view.selected_rows == [2, 3, 5, 6]


def test_a_list_as_on_a_desktop(show):
    hand = show(shots(20), Mode.ExtendedSelection)
    hand.click(3)
    hand.click(5)
    assert hand.view.selected_rows == [5]
    hand.click(8, CTRL)
    hand.click(1, CTRL)
    assert hand.view.selected_rows == [5, 8, 1]
    hand.click(3, SHIFT)
    assert hand.view.selected_rows == [1, 2, 3]
    hand.click_at(QPoint(5, 5))
    assert hand.view.selected_rows == []


@pytest.mark.parametrize(("mode", "selected"), [(Mode.SingleSelection, [4]), (Mode.NoSelection, [])])
def test_one_or_none(show, mode, selected):
    hand = show(shots(20), mode)
    hand.click(2)
    hand.click(4)
    assert hand.view.selected_rows == selected
    assert hand.view.currentIndex().row() == 4
    hand.pull(QPoint(5, 5), QPoint(300, 300))
    assert hand.view.selected_rows == selected


def test_a_click_leaves_the_view_where_it_is(show):
    hand = show(shots(40))
    hand.view.verticalScrollBar().setValue(60)
    hand.click_at(QPoint(60, 10))
    assert hand.view.selected_rows == [0]
    assert hand.view.verticalScrollBar().value() == 60


def test_twice_leaves_the_selection_as_it_was(show):
    hand = show(shots(20))
    twice = []
    hand.view.doubleClicked.connect(lambda index: twice.append(index.row()))
    hand.click(1)
    port = hand.view.viewport()
    hand.click(4)
    QTest.mouseDClick(port, LEFT, NONE, hand.middle(4))
    assert hand.view.selected_rows == [1]
    assert twice == [4]


def test_a_band_selects_what_it_touches(show):
    hand = show(shots(20))
    hand.click(8)
    hand.pull(QPoint(5, 5), QPoint(200, 200))
    assert hand.view.selected_rows == [0, 1, 4, 5]
    hand.pull(QPoint(500, 5), QPoint(390, 50), SHIFT)
    assert hand.view.selected_rows == [0, 1, 4, 5, 3]
    hand.pull(hand.middle(5), QPoint(300, 200), CTRL)
    assert hand.view.selected_rows == [0, 1, 4, 3, 6]
    assert not hand.view.has_rubber_band


def test_a_band_scrolls_at_the_edge(show, qtbot):
    hand = show(shots(200))
    bar = hand.view.verticalScrollBar()
    start = QPoint(5, 5)
    hand.pull(start, QPoint(100, hand.view.viewport().height() - 2), lets_go=False)
    qtbot.waitUntil(lambda: bar.value() > 200)
    assert hand.view.has_rubber_band
    QTest.mouseRelease(hand.view.viewport(), LEFT, NONE, QPoint(100, 400))
    rows = hand.view.selected_rows
    assert rows == [row for row in range(rows[-1] + 1) if row % 4 == 0]
    assert hand.view.placement.tops[rows[-1]] > 500


def test_escape_gives_a_band_up(show):
    hand = show(shots(20))
    hand.click(8)
    hand.pull(QPoint(5, 5), QPoint(200, 200), lets_go=False)
    assert hand.view.selected_rows == [0, 1, 4, 5]
    QTest.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.view.selected_rows == [8]
    assert not hand.view.has_rubber_band
    QTest.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.view.selected_rows == []


def test_a_drag_takes_the_item_or_what_is_selected_in_order(show):
    hand = show(shots(20))
    hand.pull(hand.middle(7), hand.middle(9))
    assert [drag.mimeData().text() for drag in hand.drags] == ["shot 7"]
    assert hand.view.selected_rows == []
    for row in (5, 1, 3):
        hand.click(row)
    hand.pull(hand.middle(1), hand.middle(9))
    assert hand.drags[-1].mimeData().text() == "shot 5,shot 1,shot 3"
    assert hand.drags[-1].pixmap().width() == 48
    assert hand.view.selected_rows == [5, 1, 3]
    hand.click(9)
    assert hand.view.selected_rows == [5, 1, 3, 9]


def test_without_drags_a_pull_from_an_item_is_a_band(show):
    hand = show(shots(20), drags=False)
    hand.pull(hand.middle(0), hand.middle(5))
    assert hand.drags == []
    assert hand.view.selected_rows == [0, 1, 4, 5]


def test_a_press_that_ends_elsewhere_does_nothing(show):
    hand = show(shots(20))
    port = hand.view.viewport()
    QTest.mousePress(port, LEFT, NONE, hand.middle(0))
    hand.model.insert(0, [Shot("new")])
    QTest.mouseRelease(port, LEFT, NONE, hand.middle(0))
    assert hand.view.selected_rows == []


def test_hovering_and_pressing_are_painted(show):
    hand = show(shots(20))
    delegate, view = hand.view.item_delegate, hand.view
    seen = []
    view.hovered_changed.connect(seen.append)
    hand.move(hand.middle(2))
    view.viewport().repaint()
    assert delegate.states[2][2]
    hand.move(hand.middle(3))
    view.viewport().repaint()
    assert (delegate.states[2][2], delegate.states[3][2]) == (False, True)
    QTest.mousePress(view.viewport(), LEFT, NONE, hand.middle(3))
    view.viewport().repaint()
    assert delegate.states[3][3]
    QTest.mouseRelease(view.viewport(), LEFT, NONE, hand.middle(3))
    view.viewport().repaint()
    assert delegate.states[3][:4] == (1, True, True, False)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert seen == [2, 3, -1]


def test_scrolling_changes_what_is_under_the_pointer(show):
    hand = show(shots(80))
    pointer = hand.middle(1)
    hand.move(pointer)
    wheel = QWheelEvent(
        QPointF(hand.middle(1)),
        QPointF(hand.view.viewport().mapToGlobal(hand.middle(1))),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hand.view.viewport(), wheel)
    assert hand.view.verticalScrollBar().value() == 360
    assert hand.view.hovered_row == hand.view.row_at(pointer) == 13


def test_other_buttons_are_for_others(show):
    hand = show(shots(20))
    got = []
    hand.view.parentWidget().mousePressEvent = lambda event: got.append(event.button())
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.BackButton, NONE, hand.middle(0))
    assert got == [Qt.MouseButton.BackButton]
    assert hand.view.selected_rows == []


@pytest.fixture
def cards(context):
    """A list of cards, each with a button in it, and the hand over it."""
    model = ShotModel(shots(12, height=200))
    view = CardListView(ShotDelegate(model), ViewStyle(), ColumnRule(), has_type_ahead=False)
    view.setSelectionMode(Mode.NoSelection)
    view.setModel(model)
    context(view, size=(700, 600))
    hand = Hand(view)
    hand.model = model
    return hand


def test_buttons_in_a_card_are_pressed(cards):
    view, pressed, twice = cards.view, [], []
    view.hot_spot_clicked.connect(lambda row, name: pressed.append((row, name)))
    view.hot_spot_double_clicked.connect(lambda row, name: twice.append((row, name)))
    clicked = []
    view.clicked.connect(lambda index: clicked.append(index.row()))
    like = view.rect_of(1).bottomLeft() + QPoint(30, -20)
    cards.click_at(like)
    assert pressed == [(1, "like")]
    assert clicked == []
    assert view.currentIndex().row() == 1
    QTest.mouseDClick(view.viewport(), LEFT, NONE, like)
    assert twice == [(1, "like")]
    QTest.mousePress(view.viewport(), LEFT, NONE, like)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, cards.middle(1))
    assert pressed == [(1, "like")]
    cards.click(0)
    assert clicked == [0]


def test_buttons_in_a_card_show_that_they_can_be_pressed(cards):
    view = cards.view
    like = view.rect_of(0).bottomLeft() + QPoint(30, -20)
    cards.move(like)
    view.viewport().repaint()
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.item_delegate.states[0][4] == "like"
    cards.move(cards.middle(0))
    view.viewport().repaint()
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.item_delegate.states[0][4] == ""


def test_tips_are_plain_text(cards, qtbot):
    view = cards.view
    like = view.rect_of(0).bottomLeft() + QPoint(30, -20)
    assert view.tip_at(like) == "Like <this>"
    assert view.tip_at(cards.middle(0)) == "<b>shot 0</b>"
    assert view.tip_at(QPoint(1, 1)) == ""
    event = QHelpEvent(QEvent.Type.ToolTip, cards.middle(0), view.viewport().mapToGlobal(cards.middle(0)))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;shot 0&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


@pytest.fixture
def rows(context):
    """Justified rows of ten days with a link in each header, and the hand over them."""
    model = ShotModel(shots(200, 20))
    view = JustifiedRowsView(
        ShotDelegate(),
        ViewStyle(),
        JustifiedRule(),
        header_links=lambda section: [HeaderLink("all", "Select day"), HeaderLink("post", f"Post {section}")],
    )
    view.setSelectionMode(Mode.MultiSelection)
    view.setModel(model)
    context(view, size=(900, 600))
    return Hand(view)


def test_links_of_headers_are_pressed(rows):
    view, pressed = rows.view, []
    view.header_link_clicked.connect(lambda section, name: pressed.append((section, name)))
    header = view.header_rect(0)
    at = header.topRight() + QPoint(-20, header.height() // 2)
    rows.click_at(at)
    rows.click_at(at - QPoint(view.fontMetrics().horizontalAdvance("Post 0") + 40, 0))
    rows.click_at(header.center() - QPoint(100, 0))
    assert pressed == [(0, "post"), (0, "all")]
    assert view.selected_rows == []
    rows.move(at)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    rows.move(header.center())
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_header_stays_on_top_and_covers_what_is_below(rows):
    view = rows.view
    second = view.section_tops[1]
    view.verticalScrollBar().setValue(second + 150)
    assert view.header_rect(1).top() == 0
    assert view.row_at(QPoint(60, 30)) == 20
    assert view.row_under(QPoint(60, 30)) == -1
    rows.click_at(QPoint(60, 30))
    assert view.selected_rows == []
    view.verticalScrollBar().setValue(view.section_tops[2] - 30)
    assert view.header_rect(1).bottom() < 30
    assert view.header_rect(2).top() == 30


def test_sections_can_be_leapt_to(rows):
    view = rows.view
    view.scroll_to_section(4)
    assert view.verticalScrollBar().value() == view.section_tops[4]
    assert view.rows_of_section(4) == range(80, 100)
    assert view.section_of(99) == 4
