"""Pictures in all their pixels: few of them, and only those that somebody still wants."""

from concurrent.futures import Future
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.fence.jobs import Pixels
from kesong_desktop.ui.pictures import File
from kesong_desktop.ui.viewer.fulls import Fulls
from kesong_desktop.ui.viewer.picture import PictureView
from kesong_desktop.ui.viewer.shot import Shot


class Bench:
    """A stage whose workers wait until they are told to go on."""

    def __init__(self, theme):
        self.theme = theme
        self.asked = []
        self.tasks = []
        self.desk = SimpleNamespace(fence=SimpleNamespace(view=self.view))

    def view(self, path, px):
        self.asked.append((path.name, px))
        if path.name == "broken":
            raise Unreadable(str(path), "broken")
        return Pixels(8, 4, "RGB", bytes(8 * 4 * 3))

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
    return Shot(File(name, 2048), name, *size)


def test_two_are_kept_and_the_last_wish_counts(bench):
    """What was leafed past while another was loaded is not loaded; what cannot be loaded is tried once."""
    holder = QObject()
    fulls = Fulls(bench, holder)
    for name in ("a", "b", "c"):
        fulls.want(shot(name))
    bench.go_on()
    assert [name for name, _ in bench.asked] == ["a", "c"]
    assert fulls.get(shot("a").key) is not None
    fulls.want(shot("d"))
    bench.go_on()
    assert [fulls.get(shot(name).key) is not None for name in "acd"] == [True, False, True]
    for _ in range(2):
        fulls.want(shot("broken"))
        bench.go_on()
    assert [name for name, _ in bench.asked] == ["a", "c", "d", "broken"]
    fulls.want(shot("wide", (40_000, 5_000)))
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


def test_a_fine_screen_shows_a_pixel_for_a_pixel(bench, stage, monkeypatch):
    """Where two pixels of the screen make one of the window, 100 % is half as large in the window; and more is loaded to fit."""
    monkeypatch.setattr(PictureView, "devicePixelRatioF", lambda _: 2.0)
    bench.pictures = Small()
    view = PictureView(bench)
    stage(view, size=(700, 500))
    view.show_shot(shot("a"))
    view.zoom_to(1.0)
    assert view.area().width() == 2000
    assert len(bench.tasks) == 1
    view.zoom_to(None)
    assert view.area().width() <= view.width()
    assert view.area().height() == pytest.approx(view.height())
