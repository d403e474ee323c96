"""The item views under a keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.views.view_style import ViewStyle
from tests.gui.view_items import Shot, ShotDelegate, ShotModel, shots

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Mode = QAbstractItemView.SelectionMode


@pytest.fixture
def grid(context):
    """Shows a grid of four tiles in a row that has the focus."""

    def make(items, mode=Mode.MultiSelection, **facts):
        model = ShotModel(items)
        view = SquareGridView(
            ShotDelegate(), ViewStyle(), GridRule(tile=100, gap=20, side=20, top=20, is_fixed=True), **facts
        )
        view.setSelectionMode(mode)
        view.setModel(model)
        view.kept = model
        context(view, size=(560, 500))
        view.setFocus()
        return view

    return make


def press(view, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press keys one after another, and give the row that is current then."""
    for key in keys:
        QTest.keyClick(view, key, modifiers)
    return view.currentIndex().row()


def test_arrows_move(grid):
    view = grid(shots(40))
    assert view.currentIndex().row() == -1
    assert press(view, Key.Key_Down) == 0
    assert press(view, Key.Key_Right, Key.Key_Right) == 2
    assert press(view, Key.Key_Down, Key.Key_Down) == 10
    assert press(view, Key.Key_Left) == 9
    assert press(view, Key.Key_Up) == 5
    assert press(view, Key.Key_Up, Key.Key_Up) == 1
    assert press(view, Key.Key_End) == 39
    assert press(view, Key.Key_Right) == 39
    assert press(view, Key.Key_Home) == 0
    assert press(view, Key.Key_Left) == 0
    assert view.selected_rows == []


def test_pages_go_on_in_the_same_column(grid):
    view = grid(shots(100))
    press(view, Key.Key_Right, Key.Key_Right)
    assert press(view, Key.Key_PageDown) % 4 == 1
    below = view.currentIndex().row()
    assert view.rect_of(below).bottom() < view.viewport().height()
    assert 8 < below < 24
    assert press(view, Key.Key_PageUp) == 1
    for _ in range(12):
        press(view, Key.Key_PageDown)
    assert view.currentIndex().row() == 97


def test_what_is_current_comes_into_sight_below_the_header(context):
    model = ShotModel(shots(200, 30))
    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule())
    view.setModel(model)
    context(view, size=(900, 600))
    view.setFocus()
    for _ in range(20):
        row = press(view, Key.Key_Down)
        assert view.viewport().rect().contains(view.rect_of(row))
    for _ in range(12):
        row = press(view, Key.Key_Up)
        assert view.viewport().rect().contains(view.rect_of(row))
        assert view.rect_of(row).top() >= 56


def test_going_down_does_not_drift_sideways(context):
    model = ShotModel([Shot(f"{n}", ratio=(1.5, 0.7, 1.1, 1.8)[n % 4]) for n in range(120)])
    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule())
    view.setModel(model)
    context(view, size=(1000, 600))
    view.setFocus()
    press(view, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    x = view.placement.middle_x(2)
    for _ in range(15):
        row = press(view, Key.Key_Down)
        left, _top, width, _height = view.placement.box(row)
        assert left - 100 < x < left + width + 100


def test_places_to_scroll_to(grid):
    view = grid(shots(200))
    hints = QAbstractItemView.ScrollHint
    index = view.model().index(100, 0)
    view.scrollTo(index, hints.PositionAtTop)
    assert view.visualRect(index).top() == 16
    view.scrollTo(index, hints.PositionAtBottom)
    assert view.visualRect(index).bottom() + 1 == view.viewport().height() - 24
    view.scrollTo(index, hints.PositionAtCenter)
    assert abs(view.visualRect(index).center().y() - view.viewport().height() // 2) <= 1
    before = view.verticalScrollBar().value()
    view.scrollTo(index)
    assert view.verticalScrollBar().value() == before


def test_shift_selects_on_the_way_and_gives_back(grid):
    view = grid(shots(40))
    view.select_in_order([30])
    view.set_current_row(5)
    press(view, Key.Key_Right, Key.Key_Down, modifiers=SHIFT)
    assert view.selected_rows == [30, 5, 6, 7, 8, 9, 10]
    press(view, Key.Key_Up, modifiers=SHIFT)
    assert view.selected_rows == [30, 5, 6]
    press(view, Key.Key_Up, modifiers=SHIFT)
    assert view.selected_rows == [30, 5, 4, 3, 2]
    press(view, Key.Key_Left)
    press(view, Key.Key_Left, modifiers=SHIFT)
    assert view.selected_rows == [30, 5, 4, 3, 2, 1, 0]


def test_a_list_as_on_a_desktop(grid):
    view = grid(shots(40), Mode.ExtendedSelection)
    press(view, Key.Key_Down, Key.Key_Right)
    assert view.selected_rows == [1]
    press(view, Key.Key_Right, Key.Key_Right, modifiers=SHIFT)
    assert view.selected_rows == [1, 2, 3]
    press(view, Key.Key_Down)
    assert view.selected_rows == [7]


def test_one_is_selected_where_one_can_be(grid):
    view = grid(shots(40), Mode.SingleSelection)
    press(view, Key.Key_Down, Key.Key_Right)
    assert view.selected_rows == [1]
    press(view, Key.Key_Down, modifiers=SHIFT)
    assert view.selected_rows == [5]


def test_space_all_and_none(grid):
    items = shots(40)
    items[7] = Shot("broken", is_usable=False)
    view = grid(items)
    changes = []
    view.selection_changed.connect(lambda: changes.append(len(view.order)))
    press(view, Key.Key_Down, Key.Key_Space)
    assert view.selected_rows == [0]
    press(view, Key.Key_A, modifiers=CTRL)
    assert len(view.order) == 39
    assert view.order.number("shot 0") == 1
    assert 7 not in view.selected_rows
    press(view, Key.Key_Escape)
    assert view.selected_rows == []
    assert changes == [1, 39, 0]


def test_enter_activates(grid):
    view = grid(shots(40))
    got = []
    view.activated.connect(lambda index: got.append(index.row()))
    press(view, Key.Key_Return)
    press(view, Key.Key_Down, Key.Key_Right, Key.Key_Enter)
    assert got == [1]


def test_letters_lead_to_a_title(grid):
    view = grid([*shots(20), Shot("Zebra"), Shot("Zoo")])
    QTest.keyClicks(view, "zo")
    assert view.currentIndex().row() == 21
    assert view.selected_rows == []
    assert view.viewport().rect().contains(view.rect_of(21))


def test_without_type_ahead_letters_move_or_are_left(context, grid):
    view = grid([*shots(20), Shot("Zebra")], has_type_ahead=False)
    heard = []
    view.parentWidget().keyPressEvent = lambda event: heard.append(event.text())
    assert press(view, Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_K) == 1
    QTest.keyClicks(view, "zl")
    assert heard == ["z", "l"]
    assert view.currentIndex().row() == 1


def test_the_ring_comes_with_a_key_and_goes_with_the_mouse(context):
    model = ShotModel(shots(8, height=120))
    before = QLineEdit()
    view = CardListView(ShotDelegate(model), ViewStyle(), ColumnRule())
    view.setModel(model)
    context(before, view, size=(700, 500))

    def has_ring():
        left, top, _width, _height = view.rect_of(max(0, view.currentIndex().row())).getRect()
        image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return image.pixelColor(left - 3, top + 60) == view.view_style.accent

    before.setFocus()
    QTest.keyClick(before, Key.Key_Tab)
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    assert has_ring()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect_of(1).center())
    assert view.currentIndex().row() == 1
    assert not has_ring()
    press(view, Key.Key_Up)
    assert has_ring()
    before.setFocus()
    assert not has_ring()


def test_no_items_no_moves(grid):
    view = grid([])
    assert press(view, Key.Key_Down, Key.Key_End, Key.Key_A, Key.Key_Return, Key.Key_Escape) == -1
    assert view.indexAt(QPoint(50, 50)).isValid() is False
