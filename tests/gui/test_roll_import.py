"""A folder of new photos: their thumbnails are made ahead, with progress beside the title, and a button that pauses it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QToolButton

from kesong_desktop.errors import DecoderStopped
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair
from kesong_desktop.ui.platform.user_activity import UserActivity
from tests.fakes import pictures
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.fakes.stores import stores
from tests.gui.person import Person
from tests.gui.real_window import PHOTOS, real_window

COUNT = 150
"""More than fill the window: those on the screen are decoded for it, not ahead."""
MANY, WAIT_S = 1000, 100
PAUSE, GO_ON = "Pause making thumbnails", "Continue making thumbnails"


class GatedDecoderPool(InProcessDecoderPool):
    """Decodes as many photos in the background as it is let, and then waits; notes which were decoded, and which ahead."""

    def __init__(self) -> None:
        super().__init__(2)
        self.decoded: list[str] = []
        self.ahead: list[str] = []
        self._let = 0
        self._changed = threading.Condition()
        self._is_ended = False

    def let(self, count: int) -> None:
        """Let so many be decoded from now on."""
        with self._changed:
            self._let = count
            self._changed.notify_all()

    def end(self) -> None:
        """Decode nothing more: the program ends."""
        self._is_ended = True
        self.let(MANY)

    def thumbnails(self, path: Path, *, is_background: bool = False) -> ThumbnailPair:
        if is_background:
            with self._changed:
                assert self._changed.wait_for(lambda: self._let, WAIT_S)
                self._let -= 1
            if self._is_ended:
                raise DecoderStopped(str(path))
            self.ahead.append(path.name)
        self.decoded.append(path.name)
        return super().thumbnails(path, is_background=is_background)


@pytest.fixture
def decoders() -> Iterator[GatedDecoderPool]:
    with GatedDecoderPool() as made:
        yield made


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A folder with so many photos of different sizes."""
    folder = tmp_path / "card"
    folder.mkdir()
    for number in range(COUNT):
        pictures.jpeg(folder / f"{number:03}.jpg", (96 + number, 64), hue=number)
    return folder


def names() -> list[str]:
    """The names of the photos of the folder."""
    return [f"{number:03}.jpg" for number in range(COUNT)]


def remark(person: Person) -> str:
    """What stands beside the title."""
    return person.pane._top._remark.text()


def status_button(person: Person) -> QToolButton:
    """The button beside the title."""
    button = person.pane._index
    assert isinstance(button, QToolButton)
    return button


def import_card(person: Person, card: Path, decoders: GatedDecoderPool) -> None:
    """Add the folder, and wait until its photos are shown while nothing is decoded ahead."""
    decoders.let(MANY)
    person.goes_to("roll")
    person.until(lambda: person.services.roll.camera_roll.is_indexed)
    decoders.let(0)
    person.pane.add_files([str(card)])
    person.until(lambda: stores(person.services).library.count() == len(PHOTOS) + COUNT)
    person.until(lambda: remark(person).startswith("Making thumbnails: 0 of"))


def test_progress_is_told_and_can_be_paused(
    qapp, qtbot, tmp_path: Path, card: Path, decoders: GatedDecoderPool
) -> None:
    """The button beside the title pauses it and goes on with it; at the end the count of photos is there again."""
    with real_window(qapp, qtbot, decoders, tmp_path / "profile") as person:
        try:
            import_card(person, card, decoders)
            before = len(decoders.ahead)
            assert status_button(person).accessibleName() == PAUSE
            person.click(status_button(person))
            person.until(lambda: remark(person).startswith("Thumbnails paused"))
            assert status_button(person).accessibleName() == GO_ON
            decoders.let(MANY)
            # Pictures on the screen are loaded all the same.
            person.press(Qt.Key.Key_End)
            person.until(lambda: not person.window.context.pictures.has_pending)
            # Each of the two threads may have begun one.
            assert len(decoders.ahead) - before <= 2
            person.click(status_button(person))
            person.until(lambda: not status_button(person).isVisible())
            person.until(lambda: remark(person).startswith(f"{len(PHOTOS) + COUNT} photo"))
        finally:
            decoders.end()
        photos = stores(person.services).library.all()
        assert all(person.services.media.thumbnails.kept(one.id, 256) for one in photos)
    assert sorted(decoders.decoded) == sorted([*PHOTOS, *names()])


def test_a_window_that_is_closed_meanwhile_goes_on_at_the_next_start(
    qapp, qtbot, tmp_path: Path, card: Path, decoders: GatedDecoderPool
) -> None:
    """Each photo is decoded once over both; a folder that is removed stops its work."""
    with real_window(qapp, qtbot, decoders, tmp_path / "profile") as person:
        try:
            import_card(person, card, decoders)
            decoders.ahead.clear()
            decoders.let(5)
            person.until(lambda: len(decoders.ahead) == 5)
        finally:
            decoders.end()
    with GatedDecoderPool() as others, real_window(qapp, qtbot, others, tmp_path / "profile") as person:
        try:
            person.goes_to("roll")
            person.until(lambda: remark(person).startswith("Making thumbnails: 0 of"))
            others.let(3)
            person.until(lambda: len(others.ahead) == 3)
            assert not {*decoders.decoded} & {*others.decoded}
            person.pane._presenter.remove_folder(str(card))
            others.let(MANY)
            person.until(lambda: not status_button(person).isVisible())
            # Each of the two threads had begun one.
            assert len(others.ahead) <= 5
        finally:
            others.end()


def events(buttons: Qt.MouseButton) -> dict[str, QEvent]:
    """Events of a window by name; the mouse moves with these buttons pressed."""
    spot, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    return {
        "wheel": QWheelEvent(
            spot,
            spot,
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            none,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
        "move": QMouseEvent(QEvent.Type.MouseMove, spot, spot, Qt.MouseButton.NoButton, buttons, none),
        "page down": QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, none),
        "letter": QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none, "a"),
    }


@pytest.mark.parametrize(
    ("name", "buttons", "is_active"),
    [
        ("wheel", Qt.MouseButton.NoButton, True),
        ("move", Qt.MouseButton.LeftButton, True),
        ("move", Qt.MouseButton.NoButton, False),
        ("page down", Qt.MouseButton.NoButton, True),
        ("letter", Qt.MouseButton.NoButton, False),
    ],
)
def test_scrolling_and_dragging_are_noticed(
    qapp, name: str, buttons: Qt.MouseButton, is_active: bool
) -> None:
    """For half a second after the last event; moving the mouse and typing are not."""
    now_s = [100.0]
    activity, window = UserActivity(qapp, lambda: now_s[0]), QWindow()
    qapp.focusWindowChanged.emit(window)
    assert not activity.is_active()
    QCoreApplication.sendEvent(window, events(buttons)[name])
    assert activity.is_active() == is_active
    now_s[0] += 0.6
    assert not activity.is_active()
    window.deleteLater()
    activity.deleteLater()


def test_nobody_is_there_after_minutes_without_input(qapp, qtbot):
    """Moving the mouse and typing are input; a window that is painted is not."""
    now_s, window = [100.0], QWindow()
    activity = UserActivity(qapp, lambda: now_s[0], windows=lambda: [window])
    window.show()
    qtbot.waitUntil(window.isExposed)
    qapp.focusWindowChanged.emit(window)
    now_s[0] += 100
    assert not activity.is_away()
    for name in ("move", "letter"):
        QCoreApplication.sendEvent(window, events(Qt.MouseButton.NoButton)[name])
        now_s[0] += 100
        assert not activity.is_away()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    now_s[0] += 100
    assert activity.is_away()
    window.deleteLater()
    activity.deleteLater()


def test_nobody_is_there_while_no_window_is_on_the_screen(qapp, qtbot):
    """All are hidden or minimised."""
    hidden, window = QWindow(), QWindow()
    activity = UserActivity(qapp, windows=lambda: [hidden, window])
    window.show()
    qtbot.waitUntil(window.isExposed)
    assert not activity.is_away()
    window.showMinimized()
    assert activity.is_away()
    window.showNormal()
    qtbot.waitUntil(window.isExposed)
    assert not activity.is_away()
    window.hide()
    assert activity.is_away()
    for one in (hidden, window, activity):
        one.deleteLater()
