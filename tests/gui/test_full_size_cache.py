"""Pictures in all their pixels: few of them, and only those that somebody still wants."""

from concurrent.futures import Future
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels
from kesong_desktop.ui.images.pictures import FileSource
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.viewer.full_size_cache import FullSizeCache
from kesong_desktop.ui.viewer.picture_view import PictureView


class Bench:
    """A stage whose workers wait until they are told to go on."""

    def __init__(self, theme):
        self.theme = theme
        self.asked = []
        self.tasks = []

    def pixels(self, path, px):
        self.asked.append((path, px))
        if path == "broken":
            raise Unreadable(path, "broken")
        return DecodedPixels(8, 4, "RGB", bytes(8 * 4 * 3))

    def work(self, task, receiver, done, failed):
        self.tasks.append((task, done, failed))

    def go_on(self):
        while self.tasks:
            task, done, failed = self.tasks.pop(0)
            future = Future()
            try:
                future.set_result(task())
            except Unreadable as error:
                failed(error)
            else:
                done(future.result())


@pytest.fixture
def bench(theme):
    """Nobody works yet."""
    return Bench(theme)


def shot(name, size=(4000, 3000)):
    return ViewerItem(FileSource(name, 2048), name, *size)


def test_two_are_kept_and_the_last_wish_counts(bench):
    """What was leafed past while another was loaded is not loaded; what cannot be loaded is tried once."""
    holder = QObject()
    fulls = FullSizeCache(bench, bench, bench.work, holder)
    for name in ("a", "b", "c"):
        fulls.request(shot(name))
    bench.go_on()
    assert [name for name, _ in bench.asked] == ["a", "c"]
    assert fulls.get(shot("a").key) is not None
    fulls.request(shot("d"))
    bench.go_on()
    assert [fulls.get(shot(name).key) is not None for name in "acd"] == [True, False, True]
    for _ in range(2):
        fulls.request(shot("broken"))
        bench.go_on()
    assert [name for name, _ in bench.asked] == ["a", "c", "d", "broken"]
    fulls.request(shot("wide", (40_000, 5_000)))
    bench.go_on()
    assert bench.asked[-1] == ("wide", 20_000)
    fulls.forget()
    assert fulls.get(shot("wide", (40_000, 5_000)).key) is None


class Small(QObject):
    """The window's pictures, all of them there."""

    def __init__(self):
        super().__init__()
        self.ready = SimpleNamespace(connect=lambda _: None)
        image = QImage(2048, 1536, QImage.Format.Format_RGB32)
        image.fill(0xFF336699)
        self.pixmap = QPixmap.fromImage(image)

    def get(self, key):
        return self.pixmap

    def problem(self, key):
        return None


def test_a_fine_screen_shows_a_pixel_for_a_pixel(bench, context, monkeypatch):
    """Where two pixels of the screen make one of the window, 100 % is half as large in the window; and more is loaded to fit."""
    monkeypatch.setattr(PictureView, "devicePixelRatioF", lambda _: 2.0)
    bench.pictures = Small()
    view = PictureView(bench, FullSizeCache(bench, bench, bench.work, bench.pictures))
    context(view, size=(700, 500))
    view.show_item(shot("a"))
    view.zoom_to(1.0)
    assert view.area().width() == 2000
    assert len(bench.tasks) == 1
    view.zoom_to(None)
    assert view.area().width() <= view.width()
    assert view.area().height() == pytest.approx(view.height())
