"""Selecting in the roll as in a file manager, and carrying what is selected elsewhere."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.library.photo import Photo, PhotoId
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, photo_paths
from tests.gui.real_window import PHOTOS, settled

LEFT = Qt.MouseButton.LeftButton
FAR = QPoint(60, 60)


@pytest.fixture
def person(person):
    """Somebody in front of the roll."""
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == len(PHOTOS))
    return person


@pytest.fixture
def carried(monkeypatch):
    """What was taken in the hand: the platform without a screen carries nothing."""
    taken = []

    def carry(drag, actions):
        taken.append([Path(url.toLocalFile()).name for url in drag.mimeData().urls()])
        assert actions == Qt.DropAction.CopyAction
        assert not drag.pixmap().isNull()
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", carry)
    return taken


def names(person):
    return [Path(photo.path).name for photo in person.roll.photos]


def chosen(person):
    return [Path(photo.path).name for photo in person.roll.selected_photos]


def drag(view, start, end, modifier=PLAIN):
    """Press, move in two steps as a hand does, and let go."""
    target = view.viewport()
    QTest.mousePress(target, LEFT, modifier, start)
    QTest.mouseMove(target, start + (end - start) / 2)
    QTest.mouseMove(target, end)
    QTest.mouseRelease(target, LEFT, modifier, end)


def test_a_band_from_empty_ground_selects_what_it_touches(person, carried):
    """Alone it replaces; with Shift it adds, with Ctrl it turns round; it never takes anything in the hand."""
    roll, all_names = person.roll, names(person)
    first, second, last = (roll.rect_of(index) for index in (0, 1, 3))
    right, left = QPoint(roll.viewport().width() - 90, last.bottom()), QPoint(6, last.bottom() + 30)
    person.clicks_item(roll, 3)
    drag(roll, right, second.center())
    assert set(chosen(person)) == set(all_names[1:3])
    assert not roll.has_rubber_band
    for wanted in (all_names[1:], all_names[1:3]):
        drag(roll, left, last.center(), CTRL)
        assert set(chosen(person)) == set(wanted)
    drag(roll, first.center(), first.center() + QPoint(4, 40), SHIFT)
    assert chosen(person)[-1] == all_names[0], "with Shift a band may begin on a picture"
    assert len(chosen(person)) == 3
    drag(roll, right, right + QPoint(0, 60))
    assert chosen(person) == []
    assert carried == []


def test_a_band_is_taken_back_by_escape(person):
    """As if it had not been pulled."""
    roll, wanted = person.roll, names(person)[:1]
    person.clicks_item(roll, 0)
    QTest.mousePress(roll.viewport(), LEFT, PLAIN, QPoint(6, roll.rect_of(3).bottom() + 30))
    QTest.mouseMove(roll.viewport(), roll.rect_of(1).center())
    assert len(chosen(person)) > 1
    person.press(Qt.Key.Key_Escape)
    QTest.mouseMove(roll.viewport(), roll.rect_of(2).center())
    QTest.mouseRelease(roll.viewport(), LEFT, PLAIN, roll.rect_of(2).center())
    assert chosen(person) == wanted


def test_shift_and_arrows_select_on_the_way(person):
    """And let go on the way back; what was selected before stays."""
    all_names = names(person)
    person.clicks_item(person.roll, 3)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Right, SHIFT)
    person.press(Qt.Key.Key_Right, SHIFT)
    assert chosen(person) == [all_names[3], *all_names[:3]]
    person.press(Qt.Key.Key_Left, SHIFT)
    assert chosen(person) == [all_names[3], *all_names[:2]]
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_End, SHIFT)
    assert set(chosen(person)) == set(all_names)


def test_what_is_selected_is_carried_together_and_anything_else_alone(person, carried):
    """A drag selects nothing; a click that trembles is a click."""
    all_names = names(person)
    for index in (2, 0):
        person.clicks_item(person.roll, index)
    wanted = [all_names[2], all_names[0]]
    spot = person.roll.rect_of(0).center()
    drag(person.roll, spot, spot + FAR)
    other = person.roll.rect_of(1).center()
    drag(person.roll, other, other + FAR)
    assert carried == [wanted, [all_names[1]]]
    assert chosen(person) == wanted
    drag(person.roll, other, other + QPoint(QApplication.startDragDistance() - 2, 0))
    assert chosen(person) == [*wanted, all_names[1]]
    assert len(carried) == 2


class Hand:
    """Photos of the roll in the hand, as Qt tells the window of them."""

    def __init__(self, person, paths):
        self.window = person.window
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        self.taken = False

    def over(self, at):
        """Hold them over a point of the window."""
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(at, Qt.DropAction.CopyAction, self.data, LEFT, PLAIN)
            event.ignore()
            QApplication.sendEvent(self.window, event)
            self.taken = event.isAccepted()
        return self.taken

    def put_down(self, at):
        """Let go of them there."""
        if self.over(at):
            event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, self.data, LEFT, PLAIN)
            QApplication.sendEvent(self.window, event)


def entry(person, widget):
    return widget.mapTo(person.window, widget.rect().center())


def test_put_down_on_the_rail_they_begin_a_post_or_a_review(person, monkeypatch):
    """On the roll itself they stay where they are; over New post for a while, the post in hand is opened to take them."""
    paths = [photo.path for photo in person.roll.photos]
    rail = person.window._rail
    monkeypatch.setattr(QDropEvent, "source", lambda _: person.roll.viewport())
    hand = Hand(person, paths[:2])
    hand.put_down(entry(person, person.roll))
    assert not hand.taken
    assert person.sees == "roll"
    hand.over(entry(person, rail._new))
    assert rail._new.isDown()
    hand.put_down(entry(person, rail._new))
    assert not rail._new.isDown()
    assert person.sees == "compose"
    assert photo_paths(person) == names(person)[:2]
    person.goes_to("roll")
    more = Hand(person, paths[2:3])
    more.over(entry(person, rail._new))
    person.until_sees("compose")
    more.put_down(entry(person, person.strip))
    assert photo_paths(person) == names(person)[:3]
    person.goes_to("roll")
    Hand(person, paths[3:]).put_down(entry(person, rail._items["review"]))
    assert person.sees == "review"
    assert photo_paths(person) == names(person)[3:]


def many(services, keeper):
    """Some hundreds of photos on a card that is away."""
    settled(services, keeper)
    services.roll.camera_roll.remove_folder(services.roll.camera_roll.folders()[0])
    stores(services).library.remove_folder(str(services.system.paths.data / "Pictures"))
    newest = datetime(2024, 12, 31, 12)  # noqa: DTZ001 - photos carry the time on the wall
    stores(services).library.upsert(
        [
            Photo(
                PhotoId(0), f"/card/{i:04}.jpg", "/card", "photo", 1, i, newest - timedelta(hours=i), 40, 30
            )
            for i in range(400)
        ]
    )


def test_a_band_at_the_edge_scrolls_on(open_window):
    """As long as it is held there; what came under it stays selected out of sight."""
    with open_window(many) as person:
        person.goes_to("roll")
        person.until(lambda: len(person.roll.photos) == 400)
        roll = person.roll
        view, bar = roll.viewport(), roll.verticalScrollBar()
        start = QPoint(4, roll.rect_of(0).top() - 4)
        QTest.mousePress(view, LEFT, PLAIN, start)
        QTest.mouseMove(view, QPoint(view.width() - 80, view.height() + 60))
        person.until(lambda: bar.value() > 3 * view.height())
        assert not roll.rect_of(0).intersects(view.rect())
        QTest.mouseMove(view, QPoint(view.width() - 80, view.height() // 2))
        still = bar.value()
        QTest.mouseRelease(view, LEFT, PLAIN, QPoint(view.width() - 80, view.height() // 2))
        assert bar.value() == still
        picked = chosen(person)
        assert picked[0] == "0000.jpg"
        assert len(picked) > 40
        assert picked == [name for name in names(person) if name in set(picked)]
