"""The item views while their model and their size change."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.justified import JustifiedLayout, JustifiedRule
from kesong_desktop.ui.views.layout.waterfall import WaterfallRule
from kesong_desktop.ui.views.view_style import ViewStyle
from kesong_desktop.ui.views.waterfall import WaterfallView
from tests.gui.view_items import PlainModel, Shot, ShotDelegate, ShotModel, shots

Mode = QAbstractItemView.SelectionMode
Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def cards(context):
    """Twenty cards of 200 px."""
    model = ShotModel(shots(20, height=200))
    view = CardListView(ShotDelegate(model), ViewStyle(), ColumnRule())
    view.setSelectionMode(Mode.MultiSelection)
    view.setModel(model)
    view.kept = model
    context(view, size=(800, 600))
    return view


@pytest.fixture
def rows(context):
    """Two hundred photos in justified rows, twenty a day."""
    model = ShotModel(shots(200, 20))
    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule())
    view.setSelectionMode(Mode.MultiSelection)
    view.setModel(model)
    view.kept = model
    context(view, size=(900, 600))
    return view


def fresh(view):
    """Where a layout that was made anew has the items."""
    layout = JustifiedLayout(view.rule)
    layout.arrange(view.layout_items(), view.viewport().width())
    return [layout.placement.box(row) for row in range(len(layout.placement))]


def places(view):
    """Where the view has its items."""
    return [view.placement.box(row) for row in range(len(view.placement))]


def test_what_comes_above_leaves_the_screen_as_it_is(cards):
    cards.verticalScrollBar().setValue(500)
    before = cards.rect_of(2)
    cards.kept.insert(0, [Shot("new", height=333), Shot("newer", height=55)])
    assert cards.rect_of(4) == before
    cards.kept.remove(0, 2)
    assert cards.rect_of(1) == before


def test_at_the_top_what_is_new_comes_into_sight_unless_it_is_held(cards):
    cards.kept.insert(0, [Shot("new")])
    assert cards.verticalScrollBar().value() == 0
    cards.is_top_held = True
    before = cards.rect_of(0)
    cards.kept.insert(0, [Shot("newer")])
    assert cards.rect_of(1) == before


def test_a_reset_keeps_place_current_and_selection_by_key(cards):
    cards.verticalScrollBar().setValue(900)
    cards.select_in_order([7, 2, 9])
    cards.set_current_row(9, scrolls=False)
    before = cards.rect_of(5)
    told = []
    cards.selection_changed.connect(lambda: told.append(cards.order.keys))
    cards.kept.replace_all([Shot("first"), *(one for one in cards.kept.items if one.name != "shot 2")])
    assert cards.rect_of(5) == before
    assert cards.order.keys == ("shot 7", "shot 9")
    assert cards.selected_rows == [7, 9]
    assert cards.currentIndex().row() == 9
    assert told[-1] == ("shot 7", "shot 9")


def test_a_reset_without_what_was_selected_selects_nothing(cards):
    cards.select_in_order([3])
    told = []
    cards.selection_changed.connect(lambda: told.append(cards.order.keys))
    cards.kept.replace_all(shots(2))
    cards.kept.replace_all([])
    assert told == [()]
    assert cards.selected_rows == []
    assert cards.currentIndex().row() == -1
    assert cards.contents_height == 8


def test_what_is_selected_keeps_its_order_when_others_go(cards):
    cards.select_in_order([9, 4, 6])
    cards.kept.remove(4, 5)
    assert cards.order.keys == ("shot 9", "shot 6")
    assert cards.selected_rows == [7, 4]


def test_without_keys_the_order_follows_the_rows(context):
    model = ShotModel(shots(20))
    model.key = lambda row: row
    view = CardListView(ShotDelegate(model), ViewStyle(), ColumnRule())
    view.setSelectionMode(Mode.MultiSelection)
    view.setModel(model)
    context(view, size=(800, 600))
    view.select_in_order([5, 3])
    model.insert(0, shots(2))
    assert sorted(view.selected_rows) == [5, 7]
    assert sorted(view.order.keys) == [5, 7]


def test_what_is_appended_is_placed_and_the_end_is_reported(rows):
    ends = []
    rows.near_end.connect(lambda: ends.append(rows.verticalScrollBar().maximum()))
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert ends
    rows.kept.insert(200, shots(15, ratio=0.8))
    assert len(rows.placement) == 215
    assert places(rows) == fresh(rows)
    assert rows.verticalScrollBar().maximum() > ends[0]
    assert [section.count for section in rows.sections][-1] == 15


def test_rows_that_move_or_are_sorted(rows):
    rows.select_in_order([3])
    model = rows.kept
    model.layoutAboutToBeChanged.emit()
    before = model.persistentIndexList()
    model.items.reverse()
    model.changePersistentIndexList(before, [model.index(199 - one.row()) for one in before])
    model.layoutChanged.emit()
    assert places(rows) == fresh(rows)
    assert rows.selected_rows == [196]
    assert rows.order.keys == ("shot 3",)


def test_another_size_lays_out_anew_and_another_name_does_not(rows):
    laid = []
    rows.arranged.connect(lambda: laid.append(1))
    rows.kept.change(3, ItemRole.TITLE, name="other")
    rows.kept.change(3, name="another")
    assert laid == []
    rows.kept.change(3, ItemRole.SIZE_RATIO, ratio=0.6)
    assert laid == [1]
    assert places(rows) == fresh(rows)
    rows.kept.change(19, ItemRole.SECTION, day="day 1")
    assert laid == [1, 1]
    assert [section.count for section in rows.sections][:2] == [19, 21]


def test_a_card_that_grows_moves_those_below(cards):
    below = cards.rect_of(3)
    cards.kept.change(1, height=260)
    assert cards.rect_of(3) == below.translated(0, 60)
    cards.verticalScrollBar().setValue(900)
    before = cards.rect_of(5)
    cards.kept.change(1, height=100)
    assert cards.rect_of(5) == before


def test_columns_change_while_the_top_item_stays(context):
    model = ShotModel([Shot(f"{n}", height=100 + n * 37 % 120) for n in range(200)])
    view = WaterfallView(ShotDelegate(model), ViewStyle(), WaterfallRule())
    view.setModel(model)
    window = context(view, size=(1000, 600))
    view.verticalScrollBar().setValue(2000)
    top = view.visible_rows()[0]
    before = view.rect_of(top).top()
    window.resize(700, 600)
    assert view.viewport().width() < 700
    assert view.rect_of(top).top() == before


def test_zooming_keeps_the_item_under_the_pointer(rows):
    rows.verticalScrollBar().setValue(1500)
    point = QPoint(400, 300)
    row = rows.row_at(point)
    assert row >= 0
    before = rows.rect_of(row)
    rows.set_rule(JustifiedRule(row_height=240), point)
    assert rows.rect_of(row).top() == before.top()
    assert rows.rect_of(row).height() > before.height()
    rows.set_rule(JustifiedRule(row_height=120))
    assert places(rows) == fresh(rows)


def test_another_model_begins_anew(rows):
    rows.select_in_order([3])
    rows.verticalScrollBar().setValue(900)
    old, other = rows.kept, ShotModel(shots(3))
    rows.setModel(other)
    assert (rows.selected_rows, len(rows.placement), rows.verticalScrollBar().value()) == ([], 3, 0)
    old.insert(0, shots(5))
    assert len(rows.placement) == 3
    rows.setModel(None)
    assert rows.visible_rows() == []
    assert rows.indexAt(QPoint(30, 70)).isValid() is False


def test_a_view_that_is_not_shown_is_laid_out_when_it_is(context):
    asked = []

    class Counted(ShotModel):
        def size_ratios(self, first, end):
            asked.append((first, end))
            return super().size_ratios(first, end)

    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule())
    view.setModel(Counted(shots(700)))
    view.model().insert(700, shots(10))
    assert asked == []
    context(view, size=(800, 500))
    assert asked == [(0, 710)]
    assert view.verticalScrollBar().isVisible()


def test_a_rectangle_selects_what_it_touches(rows):
    first, second = rows.rect_of(0), rows.rect_of(1)
    rows.setSelection(QRect(first.center(), second.center()), Flag.ClearAndSelect)
    assert rows.selected_rows == [0, 1]
    chosen = QItemSelection(rows.model().index(1, 0), rows.model().index(150, 0))
    region = rows.visualRegionForSelection(chosen)
    assert region.boundingRect().top() == first.top()
    assert not region.contains(first.center())
    assert region.contains(second.center())


def test_the_scroll_bar_that_comes_and_goes_does_not_loop(context):
    model = ShotModel(shots(16))
    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule(bottom=0))
    view.setModel(model)
    window = context(view, size=(800, 500))
    for height in range(420, 700, 7):
        window.resize(800, height)
        assert view.contents_height >= view.placement.bottom
        assert all(left + width <= view.viewport().width() for left, _, width, _ in places(view))


@pytest.mark.parametrize("count", [60, 900])
def test_many_that_come_above_a_few_bring_the_scroll_bar(context, count):
    model = ShotModel(shots(3, height=100))
    view = CardListView(ShotDelegate(model), ViewStyle(), ColumnRule())
    view.is_top_held = True
    view.setModel(model)
    context(view, size=(800, 600))
    assert not view.verticalScrollBar().isVisible()
    model.insert(0, [Shot(f"new {number}") for number in range(count)])
    assert view.verticalScrollBar().isVisible()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert view.viewport().rect().contains(view.rect_of(count + 2))
    model.remove(0, count - 1)
    assert not view.verticalScrollBar().isVisible()


def test_a_reset_of_a_model_with_roles_alone(context):
    model = PlainModel(shots(9))
    view = CardListView(ShotDelegate(), ViewStyle(), ColumnRule())
    view.setSelectionMode(Mode.MultiSelection)
    view.setModel(model)
    context(view, size=(800, 500))
    view.select_in_order([4, 2, 8])
    model.beginResetModel()
    model.items = model.items[2:6]
    model.endResetModel()
    assert view.selected_rows == [2, 0]
    assert view.order.keys == ("shot 4", "shot 2")


def test_sections_are_read_by_role(context):
    model = PlainModel(shots(9, 4))
    view = JustifiedRowsView(ShotDelegate(), ViewStyle(), JustifiedRule())
    view.setModel(model)
    context(view, size=(800, 500))
    assert list(view.sections) == [
        ItemSection("day 0", "day 0", "", 4),
        ItemSection("day 1", "day 1", "", 4),
        ItemSection("day 2", "day 2", "", 1),
    ]


class Estimated(ShotDelegate):
    """Guesses that every card that was not measured yet is 150 px high."""

    def __init__(self, model):
        super().__init__(model)
        self.measured = set()

    def height_for_width(self, row, width):
        self.measured.add(self.model.key(row))
        return super().height_for_width(row, width)

    def estimated_height(self, row, width):
        is_known = self.model.key(row) in self.measured
        return super().height_for_width(row, width) if is_known else 150


@pytest.fixture
def many(context):
    """A thousand cards of 100 to 340 px, whose heights are guessed until they come near the screen."""
    model = ShotModel([Shot(f"shot {n}", height=100 + n * 71 % 240) for n in range(1000)])
    view = CardListView(Estimated(model), ViewStyle(), ColumnRule())
    view.setModel(model)
    view.kept = model
    context(view, size=(800, 600))
    return view


def is_exact(view):
    """Whether each card on the screen has its own height, and they follow each other without holes."""
    shown = view.visible_rows()
    heights = [view.rect_of(row).height() for row in shown]
    tops = [view.rect_of(row).top() for row in shown]
    gaps = {below - top - high for top, below, high in zip(tops, tops[1:], heights, strict=False)}
    return heights == [view.kept.items[row].height for row in shown] and gaps <= {view.rule.gap}


def test_of_many_cards_only_those_near_the_screen_are_measured(many):
    assert is_exact(many)
    assert len(many.item_delegate.measured) < 40
    many.verticalScrollBar().setValue(many.verticalScrollBar().maximum() // 2)
    assert is_exact(many)
    assert len(many.item_delegate.measured) < 80


def test_measured_cards_leave_the_screen_as_it_is(many):
    bar = many.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        row = many.visible_rows()[0]
        before = many.rect_of(row).top()
        bar.setValue(bar.value() - 90)
        assert many.rect_of(row).top() == before + 90
        assert is_exact(many)


def test_card_among_guessed_ones_is_scrolled_to(many):
    for row in (700, 999, 3, 512):
        many.scrollTo(many.kept.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        assert is_exact(many)
        at_end = many.verticalScrollBar().value() == many.verticalScrollBar().maximum()
        assert at_end or 0 <= many.rect_of(row).top() <= 24
        assert row in many.visible_rows()


def test_width_of_many_cards_changes_without_a_jump(many):
    many.verticalScrollBar().setValue(40_000)
    row = many.visible_rows()[0]
    before = many.rect_of(row).top()
    many.item_delegate.measured.clear()
    many.resize(700, 600)
    assert many.rect_of(row).top() == before
    assert is_exact(many)


def test_nothing_is_laid_out_while_the_view_is_hidden(qtbot):
    """Its size is not the one that it will have, so that each card would be measured for nothing."""
    asked = []

    class Measured(ShotDelegate):
        def height_for_width(self, row, width):
            asked.append(width)
            return super().height_for_width(row, width)

    model = ShotModel(shots(20, height=200))
    view = CardListView(Measured(model), ViewStyle(), ColumnRule())
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(500, 400)
    view.doItemsLayout()
    view.resize(800, 600)
    assert asked == []
    view.show()
    assert len(set(asked)) == 1
    assert places(view)
