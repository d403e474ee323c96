"""The roll's view: justified rows, headers, zoom, typing of names, and the tree that screen readers get."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import pictures
from tests.gui.person import CTRL, PLAIN
from tests.gui.real_window import settled

SHAPES = ((90, 60), (60, 90), (60, 60), (120, 60))
COUNT = 32


def many_shapes(services, keeper):
    """Photos of several shapes, all of one day."""
    settled(services, keeper)
    services.roll.camera_roll.remove_folder(services.roll.camera_roll.folders()[0])
    folder = services.system.paths.data / "Shapes"
    folder.mkdir()
    for number in range(COUNT):
        pictures.jpeg(folder / f"shape{number:02}.jpg", SHAPES[number % len(SHAPES)], hue=11 * number)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))


@pytest.fixture
def person(open_window):
    """Somebody in front of it."""
    with open_window(many_shapes) as someone:
        someone.goes_to("roll")
        someone.click("stacks")
        someone.until(lambda: len(someone.roll.photos) == COUNT)
        yield someone


def lines(roll):
    """The rectangles of the photos in each line, in contents coordinates."""
    found: dict[int, list] = {}
    for row in range(len(roll.photos)):
        left, top, width, height = roll.placement.box(row)
        found.setdefault(top, []).append((left, width, height))
    return list(found.values())


def test_rows_have_one_height_and_are_flush_on_both_sides(person):
    """But for the last one of a day, which is not stretched."""
    roll = person.roll
    *full, _last = lines(roll)
    assert len(full) > 1
    inner = roll.viewport().width() - 2 * roll.rule.side
    for line in full:
        assert len({height for _, _, height in line}) == 1
        assert line[0][0] == roll.rule.side
        assert line[-1][0] + line[-1][1] == roll.rule.side + inner


def test_zoom_keeps_the_photo_under_the_pointer(person):
    """By wheel, keys and the slider, within bounds."""
    roll = person.roll
    roll.verticalScrollBar().setValue(150)
    point = roll.rect_of(roll.visible_rows()[len(roll.visible_rows()) // 2]).center()
    row = roll.row_under(point)
    event = QWheelEvent(
        QPointF(point), QPointF(roll.mapToGlobal(point)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(roll.viewport(), event)
    assert roll.rule.row_height == 216
    assert person.pane._zoom.value() == 216
    assert abs(roll.rect_of(row).top() - point.y()) < roll.rule.row_height * 1.4
    roll.setFocus()
    for _ in range(10):
        person.press(Qt.Key.Key_Minus)
    assert roll.rule.row_height == 120
    person.pane._zoom.setValue(320)
    assert roll.rule.row_height == 320


def test_header_selects_a_whole_day_and_lets_go_of_it(person):
    """The header stays at the top while its photos scroll by."""
    roll = person.roll
    roll.verticalScrollBar().setValue(200)
    header = roll.header_rect(0)
    assert header.top() == 0
    spot = QPoint(header.right() - 20, header.center().y())
    person.clicks_at(roll.viewport(), spot)
    assert len(roll.selected_photos) == COUNT
    person.clicks_at(roll.viewport(), spot)
    assert roll.selected_photos == []


def test_typing_leads_to_a_file_name(person):
    """Letters that are commands by themselves belong to the name once it has begun."""
    roll = person.roll
    roll.setFocus()
    roll.set_current_row(0)
    QTest.keyClicks(roll, "shape07")
    assert Path(roll.photos[roll.current_row].path).name == "shape07.jpg"
    assert roll.roll_model.rating(roll.photos[roll.current_row]).stars == 0


def test_j_and_k_step_from_photo_to_photo(person):
    """As in the feed."""
    roll = person.roll
    roll.setFocus()
    roll.set_current_row(0)
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_K)
    assert roll.current_row == 1


def test_each_photo_is_in_the_accessibility_tree(person):
    """With role, name, details, state and position, also after selecting and rating."""
    roll = person.roll
    tree = QAccessible.queryAccessibleInterface(roll)
    assert tree.role() == QAccessible.Role.List
    assert tree.text(QAccessible.Text.Name) == "Photos"
    assert tree.childCount() == COUNT
    person.clicks_item(roll, 2)
    person.press(Qt.Key.Key_4)
    for row, photo in enumerate(roll.photos):
        item = tree.child(row)
        assert item.role() == QAccessible.Role.ListItem
        assert Path(photo.path).name in item.text(QAccessible.Text.Name)
        assert str(photo.taken.year % 100) in item.text(QAccessible.Text.Name)
        assert bool(item.state().selected) == (row == 2)
        assert item.state().selectable
    chosen = tree.child(2)
    assert "4 star" in chosen.text(QAccessible.Text.Description)
    corner = roll.viewport().mapToGlobal(roll.rect_of(2).topLeft())
    assert chosen.rect().topLeft() == corner
    assert chosen.rect().size() == roll.rect_of(2).size()


def test_photo_of_a_missing_card_is_reported_as_such(person):
    """A screen reader says why it cannot be selected."""
    roll = person.roll
    folder = Path(roll.photos[0].path).parent
    folder.rename(folder.with_name("away"))
    person.window.scans.scan_changed()
    person.until(lambda: all(photo.problem == "missing" for photo in roll.photos))
    item = QAccessible.queryAccessibleInterface(roll).child(0)
    assert item.text(QAccessible.Text.Description) == "Card not connected"
    assert not item.state().selectable
    QTest.mouseClick(roll.viewport(), Qt.MouseButton.LeftButton, PLAIN, roll.rect_of(0).center())
    assert roll.selected_photos == []
    assert "is not connected" in person.told
