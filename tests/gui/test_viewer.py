"""Looking closely: zoom to the picture's own pixels, the whole screen, and choosing on the way."""

import random
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.library.rating import Rating
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.viewer import full_size_cache
from tests.gui.person import CTRL, PLAIN, SHIFT
from tests.gui.real_window import PHOTOS, settled

LEFT = Qt.MouseButton.LeftButton
FINE = (2600, 1700)


def fine(path):
    """A picture of more pixels than are loaded at first, each of them another than its other_users."""
    noise = random.Random(7).randbytes(FINE[0] * FINE[1] * 3)
    Image.frombytes("RGB", FINE, noise).save(path, compress_level=1)
    return path


def with_a_fine_one(services, keeper):
    """The usual photos and a fine one, which is the newest."""
    settled(services, keeper)
    folder = Path(services.roll.camera_roll.folders()[0])
    if not (folder / "IMG_20250101_120000.png").exists():
        fine(folder / "IMG_20250101_120000.png")
        services.roll.camera_roll.scan(str(folder))


class Looker:
    """Somebody with the viewer open."""

    def __init__(self, person):
        self.person = person
        self.viewer = person.window.pane("roll")._viewing.viewer
        self.picture = self.viewer.picture

    @property
    def words(self):
        return self.viewer.caption

    @property
    def name(self):
        return Path(self.viewer.presenter.items[self.viewer.presenter.index].photo.path).name

    def pixel(self, at):
        """What is seen at a point of the picture's widget."""
        return self.picture.grab().toImage().pixelColor(at).getRgb()[:3]

    def point_under(self, at):
        """The point of the picture that lies there."""
        area, scale = self.picture.area(), self.picture.scale
        return (QPointF(at) - area.topLeft()) / scale

    def wheel(self, at, notches):
        """Turn the wheel there."""
        event = QWheelEvent(
            QPointF(at), QPointF(self.picture.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.picture, event)


@contextmanager
def looking(open_window, prepare=with_a_fine_one):
    """Somebody who looks at the newest photo of the roll."""
    with open_window(prepare) as person:
        person.goes_to("roll")
        person.until(lambda: len(person.roll.photos) >= len(PHOTOS))
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Space)
        looker = Looker(person)
        person.until(
            lambda: person.window.context.pictures.get(looker.viewer.presenter.items[0].key) is not None
        )
        yield looker


def test_a_picture_to_its_own_pixels(open_window):
    """Double click to 100 %, pixel on pixel; the wheel zooms where the pointer is, a drag moves, arrows too; then they leaf."""
    with looking(open_window) as looker:
        person, picture = looker.person, looker.picture
        assert looker.name == "IMG_20250101_120000.png"
        assert 0.2 < picture.scale < 0.5
        kept = person.window.context.pictures._pixmaps
        person.until(
            lambda: looker.viewer.presenter.items[1].key in kept
        )  # its neighbour, which nobody has looked at yet
        middle = picture.rect().center()
        QTest.mouseDClick(picture, LEFT, PLAIN, middle)
        QTest.mouseRelease(picture, LEFT, PLAIN, middle)
        assert picture.scale == 1
        assert "100 %" in looker.viewer.scale_text
        person.until(lambda: picture._full_size.get(picture._item.key) is not None)
        with Image.open(picture._item.key.path) as original:
            for at in (QPoint(3, 5), QPoint(400, 300), middle):
                there = looker.point_under(at)
                assert looker.pixel(at) == original.getpixel((int(there.x()), int(there.y())))
        corner = QPoint(200, 150)
        before = looker.point_under(corner)
        looker.wheel(corner, 3)
        assert picture.scale > 1.9
        assert (looker.point_under(corner) - before).manhattanLength() < 2
        QTest.mousePress(picture, LEFT, PLAIN, middle)
        QTest.mouseMove(picture, middle + QPoint(40, 30))
        moved = looker.point_under(middle)
        QTest.mouseMove(picture, middle + QPoint(100, 60))
        QTest.mouseRelease(picture, LEFT, PLAIN, middle + QPoint(100, 60))
        assert (moved - looker.point_under(middle)).x() == pytest.approx(60 / picture.scale, abs=1)
        here = looker.point_under(middle)
        person.press(Qt.Key.Key_Right)
        assert looker.point_under(middle).x() > here.x()
        assert looker.viewer.presenter.index == 0
        person.press(Qt.Key.Key_Z)
        person.press(Qt.Key.Key_Z)
        assert not picture.is_closer
        person.press(Qt.Key.Key_Right)
        assert looker.viewer.presenter.index == 1
        person.press(Qt.Key.Key_Plus)
        assert picture.is_closer
        person.press(Qt.Key.Key_PageUp)
        assert looker.viewer.presenter.index == 0
        assert not picture.is_closer
        person.press(Qt.Key.Key_Escape)
        assert not looker.viewer.isVisible()
        assert picture._full_size.get(picture._item.key) is None, "nobody looks: the memory is given back"
        assert person.roll.hasFocus()
        assert person.roll.current_row == 0


def test_the_whole_screen_and_what_is_too_large(open_window, monkeypatch):
    """F takes the screen, Esc gives it back first; a picture beyond the bound says by how many of its pixels it is shown."""
    monkeypatch.setattr(full_size_cache, "MOST_PIXELS", FINE[0] * FINE[1] // 4)
    with looking(open_window) as looker:
        person, viewer, window = looker.person, looker.viewer, looker.person.window
        person.press(Qt.Key.Key_F)
        person.until(window.isFullScreen)
        assert viewer.is_full_screen
        assert viewer.geometry() == window.rect()
        person.press(Qt.Key.Key_Right)
        assert viewer.presenter.index == 1
        person.press(Qt.Key.Key_Left)
        person.press(Qt.Key.Key_Z)
        assert "50 %" in viewer.scale_text
        person.press(Qt.Key.Key_Escape)
        assert not window.isFullScreen()
        assert viewer.isVisible()
        assert viewer.geometry() == person.pane.rect()
        person.click("full screen", viewer)
        person.until(window.isFullScreen)
        person.click("leave full screen", viewer)
        assert not window.isFullScreen()
        person.press(Qt.Key.Key_F11)
        person.press(Qt.Key.Key_1, CTRL)
        assert person.sees == "feed"
        assert not window.isFullScreen()
        assert not viewer.isVisible()


def test_stars_and_rejections(open_window):
    """In the viewer and on the tiles; seen at once, taken back by Ctrl+Z, filtered, and there again the next time."""
    with looking(open_window, settled) as looker:
        person, viewer = looker.person, looker.viewer
        roll, rated = person.roll, lambda index: person.roll.roll_model.rating(person.roll.photos[index])
        person.press(Qt.Key.Key_3)
        assert viewer.stars.stars == 3
        assert viewer.presenter.index == 0
        person.press(Qt.Key.Key_4, SHIFT)
        assert viewer.presenter.index == 1
        assert rated(0) == Rating(4)
        person.press(Qt.Key.Key_R)
        assert "Rejected" in looker.words
        person.press(Qt.Key.Key_X)
        assert "Selected" in looker.words
        person.press(Qt.Key.Key_Z, CTRL)
        person.press(Qt.Key.Key_Z, CTRL)
        assert (rated(0), rated(1)) == (Rating(3), Rating())
        assert person.told.startswith("Rating undone")
        person.press(Qt.Key.Key_Space)
        assert len(roll.selected_photos) == 1
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_End)
        person.press(Qt.Key.Key_R)
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_5, SHIFT)
        assert roll.current_row == 1
        person.clicks_item(roll, 1)
        person.clicks_item(roll, 2)
        person.press(Qt.Key.Key_2)
        assert [rated(index) for index in range(4)] == [
            Rating(5), Rating(2), Rating(2), Rating(0, is_rejected=True)
        ]  # fmt: skip
        person.press(Qt.Key.Key_Escape)
        person.click("hide rejected")
        assert len(roll.photos) == 3
        person.click("starred")
        roll.setFocus()
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_0)
        assert len(roll.photos) == 2, "what has no stars any more is not starred"
        names = {Path(photo.path).name for photo in roll.photos}
    with open_window() as person:
        person.goes_to("roll")
        person.click("starred")
        person.until(lambda: {Path(photo.path).name for photo in person.roll.photos} == names)


def test_stars_are_given_with_a_click(open_window):
    """Each star by the mouse; the same star once more takes them back."""
    with looking(open_window, settled) as looker:
        person, stars = looker.person, looker.viewer.stars

        def click(number):
            person.clicks_at(stars, stars.rect_of(number).center().toPoint())

        for number in (1, 4, 5):
            click(number)
            assert stars.stars == number
            assert person.roll.roll_model.rating(person.roll.photos[0]) == Rating(number)
        click(5)
        assert stars.stars == 0
        assert looker.picture.parentWidget().window().focusWidget() is looker.viewer


def test_the_thumbnail_is_there_at_once(open_window):
    """The picture seen in the roll stands in, as large as the sharp one, which follows."""
    with open_window(with_a_fine_one) as person:
        person.goes_to("roll")
        pictures = person.window.context.pictures
        person.until(lambda: person.roll.photos and pictures.peek_any(person.roll.photos[0].id))
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Space)
        looker = Looker(person)
        key = looker.viewer.presenter.items[0].key
        assert pictures.peek(key) is None
        scale, middle = looker.picture.scale, looker.picture.rect().center()
        assert scale < 1
        assert looker.pixel(middle) != looker.pixel(QPoint(1, looker.picture.height() // 2))
        person.until(lambda: pictures.peek(key) is not None)
        assert looker.picture.scale == pytest.approx(scale, rel=0.01)


def test_arrows_step_while_all_of_it_is_seen(open_window):
    """A small photo has its own pixels, and arrow keys step as long as nothing of it lies outside."""
    with looking(open_window, settled) as looker:
        person, picture = looker.person, looker.picture
        assert picture.scale == 1
        assert picture.area().size() == QSizeF(*picture._zoom.size)
        person.press(Qt.Key.Key_Plus)
        assert picture.is_closer
        person.press(Qt.Key.Key_Right)
        assert looker.viewer.presenter.index == 1


def test_what_is_known_of_a_picture(open_window):
    """I opens a column beside it; leafing tells of the next; the place can be copied; what cannot be read says so."""
    with looking(open_window, settled) as looker:
        person, viewer = looker.person, looker.viewer
        wide = looker.picture.width()
        person.press(Qt.Key.Key_I)
        person.until(lambda: "Camera: Planted Camera" in viewer.panel.text())
        assert "Location: 48.208333, 16.370000" in viewer.panel.text()
        person.until(lambda: looker.picture.width() < wide)
        person.until(lambda: person.has("copy location", viewer.panel))
        person.click("copy location", viewer.panel)
        assert QApplication.clipboard().text() == "48.208333, 16.370000"
        names = [Path(photo.path).name for photo in person.roll.photos]
        for name in names[1:]:
            person.press(Qt.Key.Key_Right)
            person.until(lambda name=name: f"Name: {name}" in viewer.panel.text())
        person.until(lambda: "File: PNG" in viewer.panel.text())
        assert "Location" not in viewer.panel.text()
        Path(person.roll.photos[2].path).write_bytes(b"no picture")
        person.press(Qt.Key.Key_Left)
        person.until(lambda: "is not a photo or video" in person.reads(viewer.panel))
        person.press(Qt.Key.Key_I)
        person.until(lambda: looker.picture.width() == wide)
        QApplication.clipboard().clear()


def test_a_server_picture_has_digits_for_the_zoom(person):
    """Nothing is rated in the feed: 1 is its own size, 0 fits."""
    person.picks(0)
    person.publishes()
    person.until(person.posts)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    viewer = person.pane.findChild(MediaViewer)
    person.until(viewer.isVisible)
    person.until(lambda: person.window.context.pictures.get(viewer.picture._item.key) is not None)
    person.press(Qt.Key.Key_1)
    assert viewer.picture.scale == 1
    person.press(Qt.Key.Key_0)
    assert not viewer.picture.is_closer


def test_how_large_a_picture_is_loaded():
    """In full up to the bound, and by the same part of both sides beyond it."""
    assert full_size_cache.longest_px(4000, 3000) == 4000
    assert full_size_cache.longest_px(20_000, 10_000) == 10_000
    assert full_size_cache.longest_px(0, 0) ** 2 <= full_size_cache.MOST_PIXELS
