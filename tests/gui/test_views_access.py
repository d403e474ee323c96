"""What the item views tell screen readers, through Qt's own interfaces; and that the models are sound."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.layout.waterfall import WaterfallRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.views.view_style import ViewStyle
from kesong_desktop.ui.views.waterfall import WaterfallView
from tests.gui.view_items import PlainModel, Shot, ShotDelegate, ShotModel, shots

VIEWS = {
    "cards": (CardListView, ColumnRule()),
    "waterfall": (WaterfallView, WaterfallRule()),
    "rows": (JustifiedRowsView, JustifiedRule()),
    "grid": (SquareGridView, GridRule()),
}


@pytest.fixture
def accessible():
    """Somebody listens with a screen reader."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


@pytest.fixture(params=VIEWS)
def view(request, context):
    """Each of the views with forty items of which the fourth cannot be used."""
    kind, rule = VIEWS[request.param]
    items = shots(40, 7)
    items[3] = Shot("shot 3", "day 0", is_usable=False)
    model = ShotModel(items)
    made = kind(ShotDelegate(model), ViewStyle(), rule)
    made.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    made.setModel(model)
    context(made, size=(900, 600))
    made.kept = model
    return made


def test_every_item_has_role_name_state_and_place(view, accessible):
    view.select_in_order([2, 0])
    view.setFocus()
    view.set_current_row(1)
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree.role() == QAccessible.Role.List
    assert tree.childCount() == 40
    for row in range(40):
        item = tree.child(row)
        assert item.role() == QAccessible.Role.ListItem
        assert item.text(QAccessible.Text.Name) == f"Photo of shot {row}"
        assert item.text(QAccessible.Text.Description) == f"day {row // 7}"
        state = item.state()
        assert bool(state.selectable) == (row != 3)
        assert bool(state.selected) == (row in {0, 2})
        assert bool(state.focused) == (row == 1)
        rect = view.visualRect(view.model().index(row, 0))
        assert item.rect() == QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())
        assert bool(state.invisible) == (not item.rect().intersects(tree.rect()))
    shown = view.rect_of(1).center()
    at = view.viewport().mapToGlobal(shown)
    assert tree.childAt(at.x(), at.y()).text(QAccessible.Text.Name) == "Photo of shot 1"


def test_screen_readers_follow_scrolling_and_changes(view, accessible):
    tree = QAccessible.queryAccessibleInterface(view)
    before = tree.child(0).rect()
    view.verticalScrollBar().setValue(50)
    assert tree.child(0).rect() == before.translated(0, -50)
    view.kept.insert(0, shots(1))
    assert tree.childCount() == 41
    view.kept.remove(0, 0)
    assert tree.childCount() == 40
    assert tree.child(39).text(QAccessible.Text.Name) == "Photo of shot 39"


@pytest.mark.parametrize("kind", [ShotModel, PlainModel])
def test_models_are_sound(qtmodeltester, kind):
    model = kind(shots(20, 3))
    qtmodeltester.check(model, force_py=True)


def test_roles_have_names():
    names = ShotModel().roleNames()
    assert names[int(ItemRole.ALT_TEXT)] == b"alt_text"
    assert len(set(map(bytes, (name.data() for name in names.values())))) == len(ItemRole)


@pytest.mark.parametrize("name", VIEWS)
def test_a_model_with_roles_alone_is_shown_as_well(context, name):
    kind, rule = VIEWS[name]
    views = []
    for model in (ShotModel(shots(25, 4, ratio=0.75)), PlainModel(shots(25, 4, ratio=0.75))):
        view = kind(ShotDelegate(model), ViewStyle(), rule)
        view.setModel(model)
        context(view, size=(900, 600))
        views.append((view, model))
    one, other = (view for view, _model in views)
    assert [one.rect_of(row) for row in range(25)] == [other.rect_of(row) for row in range(25)]
    assert [section.title for section in one.sections] == [section.title for section in other.sections]
    assert [section.count for section in one.sections] == [section.count for section in other.sections]
