"""Pictures for the window: a first sight at once and the good one after it, newest wishes first, old ones let go."""

import io
import threading
from types import SimpleNamespace

import pytest
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.ui.pictures import Pictures, Thumb


def jpeg(side: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, side), (200, 100, 50)).save(out, "JPEG")
    return out.getvalue()


class Thumbnailer:
    """Makes pictures when it is let, and notes in which order. Of even numbers there is a first sight."""

    def __init__(self) -> None:
        self.may_look, self.may_make = threading.Event(), threading.Event()
        self.looked: list[int] = []
        self.made: list[int] = []

    def kept(self, photo, _px):
        if photo.id == 13:
            raise Unreadable("13.jpg", "cut_off")
        return jpeg(40) if photo.id == 99 else None

    def first_sight(self, photo):
        self.may_look.wait(10)
        self.looked.append(photo.id)
        return jpeg(16) if photo.id % 2 == 0 else b""

    def get(self, photo, px):
        self.may_make.wait(10)
        self.made.append(photo.id)
        return jpeg(px // 8)


@pytest.fixture
def thumbnailer():
    return Thumbnailer()


@pytest.fixture
def pictures(qapp, thumbnailer):
    library = SimpleNamespace(by_id=lambda number: SimpleNamespace(id=number))
    made = Pictures(SimpleNamespace(library=library, thumbnailer=thumbnailer))
    yield made
    thumbnailer.may_look.set()
    thumbnailer.may_make.set()
    made.stop()
    made.deleteLater()


def test_a_first_sight_is_there_until_the_good_one_is(qtbot, pictures, thumbnailer):
    """Both are announced; the good one takes the place of the other, and is not asked for again."""
    key, told = Thumb(2, 256), []
    pictures.ready.connect(told.append)
    thumbnailer.may_look.set()
    assert pictures.get(key) is None
    qtbot.waitUntil(lambda: told == [key])
    assert pictures.get(key).width() == 16
    thumbnailer.may_make.set()
    qtbot.waitUntil(lambda: told == [key, key])
    assert pictures.get(key).width() == 32
    assert thumbnailer.made == [2]


def test_all_first_sights_come_before_any_good_one(qtbot, pictures, thumbnailer):
    """A screenful is seen at once; what is kept needs neither."""
    thumbnailer.may_make.set()
    numbers = [1, 2, 3, 4, 5, 6, 99]
    for number in numbers:
        pictures.get(Thumb(number, 256))
    thumbnailer.may_look.set()
    qtbot.waitUntil(lambda: all(pictures.get(Thumb(number, 256)) for number in numbers))
    qtbot.waitUntil(lambda: len(thumbnailer.made) == 6)
    assert sorted(thumbnailer.looked) == [1, 2, 3, 4, 5, 6]
    assert pictures.get(Thumb(99, 256)).width() == 40


def test_what_was_scrolled_away_is_not_made(qtbot, pictures, thumbnailer):
    """The newest wishes come first; those that do not fit on any screen are let go, and taken up when they are wanted again."""
    for number in range(1000, 1300):
        pictures.get(Thumb(number, 256))
    thumbnailer.may_make.set()
    thumbnailer.may_look.set()
    qtbot.waitUntil(lambda: pictures.get(Thumb(1299, 256)) is not None)
    qtbot.waitUntil(lambda: 1295 in thumbnailer.made)
    qtbot.waitUntil(lambda: not pictures._wishes and not pictures._later, timeout=15_000)
    assert 1050 not in thumbnailer.made
    qtbot.waitUntil(lambda: pictures.get(Thumb(1050, 256)) is not None)


def test_what_cannot_be_shown_is_told_with_its_reason(qtbot, pictures):
    """And not tried again until somebody asks for it."""
    key = Thumb(13, 256)
    pictures.get(key)
    qtbot.waitUntil(lambda: pictures.problem(key) is not None)
    assert pictures.problem(key).reason == "cut_off"
    assert pictures.get(key) is None
    pictures.ask_again()
    assert pictures.problem(key) is None
