"""Loading of pictures for the window: embedded thumbnails first, newest requests first, old ones dropped."""

import io
import threading

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from kesong_desktop.errors import Unreadable
from kesong_desktop.ui.images import pictures as module
from kesong_desktop.ui.images.pictures import Pictures, ThumbSource
from tests.conftest import PATIENCE_S


def jpeg(side: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, side), (200, 100, 50)).save(out, "JPEG")
    return out.getvalue()


def image(side: int) -> QImage:
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(0xFF336699)
    return made


class Thumbnails:
    """Gives thumbnails once they are released, and notes in which order. Photos of even numbers have an embedded one."""

    def __init__(self) -> None:
        self.may_look, self.may_make = threading.Event(), threading.Event()
        self.looked: list[int] = []
        self.made: list[int] = []

    def kept(self, photo_id, _px):
        if photo_id == 13:
            raise Unreadable("13.jpg", "cut_off")
        return jpeg(40) if photo_id == 99 else None

    def embedded(self, photo_id):
        self.may_look.wait(PATIENCE_S)
        self.looked.append(photo_id)
        return jpeg(16) if photo_id % 2 == 0 else b""

    def load(self, photo_id, px):
        self.may_make.wait(PATIENCE_S)
        self.made.append(photo_id)
        return jpeg(px // 8)


class Files:
    """Stands for files and servers, which these tests do not use."""


@pytest.fixture
def thumbnails():
    return Thumbnails()


@pytest.fixture
def pictures(qapp, thumbnails):
    made = Pictures(thumbnails, Files(), Files())
    yield made
    thumbnails.may_look.set()
    thumbnails.may_make.set()
    made.stop()
    made.deleteLater()


def test_embedded_thumbnail_is_shown_until_the_thumbnail_is_loaded(qtbot, pictures, thumbnails):
    """``ready`` announces both; the second replaces the first and is not asked for again."""
    key, ready = ThumbSource(2, 256), []
    pictures.ready.connect(ready.append)
    thumbnails.may_look.set()
    assert pictures.get(key) is None
    qtbot.waitUntil(lambda: ready == [key])
    assert pictures.get(key).width() == 16
    thumbnails.may_make.set()
    qtbot.waitUntil(lambda: ready == [key, key])
    assert pictures.get(key).width() == 32
    assert thumbnails.made == [2]


def test_embedded_thumbnails_load_before_any_thumbnail_is_made(qtbot, pictures, thumbnails):
    """A stored thumbnail needs neither."""
    thumbnails.may_make.set()
    numbers = [1, 2, 3, 4, 5, 6, 99]
    for number in numbers:
        pictures.get(ThumbSource(number, 256))
    thumbnails.may_look.set()
    qtbot.waitUntil(lambda: all(pictures.get(ThumbSource(number, 256)) for number in numbers))
    qtbot.waitUntil(lambda: len(thumbnails.made) == 6)
    assert sorted(thumbnails.looked) == [1, 2, 3, 4, 5, 6]
    assert pictures.get(ThumbSource(99, 256)).width() == 40


def test_requests_scrolled_out_of_view_are_dropped(qtbot, pictures, thumbnails):
    """The newest requests come first; those that fit on no screen are dropped, and made when asked for again."""
    for number in range(1000, 1300):
        pictures.get(ThumbSource(number, 256))
    thumbnails.may_make.set()
    thumbnails.may_look.set()
    qtbot.waitUntil(lambda: pictures.get(ThumbSource(1299, 256)) is not None)
    qtbot.waitUntil(lambda: 1295 in thumbnails.made)
    qtbot.waitUntil(lambda: not pictures._requests and not pictures._later)
    assert 1050 not in thumbnails.made
    qtbot.waitUntil(lambda: pictures.get(ThumbSource(1050, 256)) is not None)


def test_unreadable_picture_reports_its_reason(qtbot, pictures):
    """It is not tried again until ``ask_again``."""
    key = ThumbSource(13, 256)
    pictures.get(key)
    qtbot.waitUntil(lambda: pictures.problem(key) is not None)
    assert pictures.problem(key).reason == "cut_off"
    assert pictures.get(key) is None
    pictures.ask_again()
    assert pictures.problem(key) is None


def test_a_picture_is_pending_until_it_is_there(pictures, thumbnails, qtbot):
    """Also while it is being loaded, and no longer once it failed."""
    assert not pictures.has_pending
    pictures.get(ThumbSource(1, 256))
    thumbnails.may_look.set()
    qtbot.waitUntil(lambda: not pictures.is_loading())
    assert pictures.has_pending
    thumbnails.may_make.set()
    qtbot.waitUntil(lambda: not pictures.has_pending)
    pictures.get(ThumbSource(13, 256))
    assert pictures.has_pending
    qtbot.waitUntil(lambda: not pictures.has_pending)


def test_requests_keep_few_tasks(pictures, thumbnails):
    """However many pictures are asked for while the files are slow, no more tasks wait than there are threads."""
    for number in range(1, 200):
        pictures.get(ThumbSource(number, 256))
    assert pictures._pool._work_queue.qsize() <= 2
    assert pictures.is_loading()


def test_a_picture_that_comes_late_makes_room_for_itself(qtbot, pictures, thumbnails, monkeypatch):
    """What is loaded after the pane was left does not add up: it takes the place of others until something is asked for."""
    monkeypatch.setattr(module, "_KEPT_BYTES", 32 * 32 * 4)
    thumbnails.may_look.set()
    thumbnails.may_make.set()
    keys = [ThumbSource(number, 256) for number in (2, 4, 6)]
    for key in keys:
        pictures.get(key)
    qtbot.waitUntil(lambda: not pictures.has_pending)
    pictures.shrink()
    assert [pictures.peek(key) is None for key in keys].count(False) == 1
    pictures._loaded.emit(ThumbSource(8, 256), image(32))
    qtbot.waitUntil(lambda: pictures.peek(ThumbSource(8, 256)) is not None)
    assert all(pictures.peek(key) is None for key in keys)
    pictures.get(ThumbSource(8, 256))
    pictures._loaded.emit(ThumbSource(10, 256), image(32))
    qtbot.waitUntil(lambda: pictures.peek(ThumbSource(10, 256)) is not None)
    assert pictures.peek(ThumbSource(8, 256)) is not None
