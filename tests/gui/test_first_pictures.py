"""What is begun after the first screen: once its pictures are drawn, or after a moment where they take longer."""

from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.ui.images import first_pictures
from kesong_desktop.ui.images.first_pictures import FirstPictures
from kesong_desktop.ui.images.pictures import Pictures


class FakePictures(QObject):
    """Pictures of which ``missing`` are still loaded."""

    ready = Signal(object)

    def __init__(self, missing: int) -> None:
        super().__init__()
        self.missing = missing

    @property
    def has_pending(self) -> bool:
        """Whether a picture is missing."""
        return self.missing > 0

    def bring_one(self) -> None:
        """Announce that another one is there."""
        self.missing -= 1
        self.ready.emit(self.missing)


class Screen:
    """A window that is shown, its pictures, and what was begun."""

    def __init__(self, qtbot: Any, missing: int) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.pictures = FakePictures(missing)
        self.begun: list[int] = []
        FirstPictures(
            self.window, cast("Pictures", self.pictures), lambda: self.begun.append(self.pictures.missing)
        )
        with qtbot.waitExposed(self.window):
            self.window.show()

    def until_begun(self) -> None:
        """Wait until it was begun."""
        self.qtbot.waitUntil(lambda: bool(self.begun))


def test_it_begins_when_the_last_picture_is_there(qtbot):
    """And once, however many come after that."""
    screen = Screen(qtbot, missing=2)
    screen.pictures.bring_one()
    assert screen.begun == []
    screen.pictures.bring_one()
    screen.until_begun()
    screen.pictures.ready.emit("another pane")
    QApplication.processEvents()
    assert screen.begun == [0]


@pytest.mark.parametrize("missing", [0, 3])
def test_it_begins_without_pictures(qtbot, monkeypatch, missing):
    """A screen that shows none waits for none, and one whose pictures are far away does not wait for ever."""
    if missing:
        monkeypatch.setattr(first_pictures, "_LATEST_MS", 1)
    screen = Screen(qtbot, missing)
    screen.until_begun()
    assert screen.begun == [missing]
