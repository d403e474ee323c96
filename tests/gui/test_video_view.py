"""Clips play where they are looked at: silent at first, with a bar; and what cannot be played says so."""

import builtins
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kesong_desktop.ui.images.media_viewer import MediaViewer
from tests.fakes import clips
from tests.gui.person import PLAIN
from tests.gui.real_window import settled
from tests.gui.test_viewer import looking

LEFT = Qt.MouseButton.LeftButton


def with_clips(services, keeper):
    """The usual photos, and a clip, which is the newest."""
    settled(services, keeper)
    folder = Path(services.roll.camera_roll.folders()[0])
    clips.sounding(folder / "VID_20250101_120000.mp4")
    services.roll.camera_roll.scan(str(folder))


def seen(looker):
    """The colour in the middle of the clip."""
    screen = looker.viewer.video._screen
    return screen.grab().toImage().pixelColor(screen.rect().center()).getRgb()[:3]


def is_red(looker):
    red, _, blue = seen(looker)
    return red > 150 > blue


def is_blue(looker):
    red, _, blue = seen(looker)
    return blue > 150 > red


def test_a_video_plays(open_window):
    """By itself and silent; the space bar and K stop it, J and L leap, the line leads anywhere; leafing lets go of it.

    And the window may be closed while it plays.
    """
    with looking(open_window, with_clips) as looker:
        person, clip = looker.person, looker.viewer.video
        assert looker.name.endswith(".mp4")
        person.until(lambda: clip.player is not None and clip.player.is_playing)
        assert clip.player.is_muted
        person.until(lambda: clip._screen.player is not None and is_red(looker))
        person.until(lambda: clip.player.position_ms > 0 and clip.player.duration_ms > 3500)
        person.press(Qt.Key.Key_Space)
        person.until(lambda: not clip.player.is_playing)
        assert looker.viewer.isVisible()
        person.press(Qt.Key.Key_L)
        person.until(lambda: clip.player.position_ms > 3000 and is_blue(looker))
        person.press(Qt.Key.Key_J)
        person.until(lambda: clip.player.position_ms == 0 and is_red(looker))
        QTest.mouseClick(
            clip._slider, LEFT, PLAIN, QPoint(clip._slider.width() - 10, clip._slider.height() // 2)
        )
        person.until(lambda: clip.player.position_ms > 0)
        assert "0:04" in clip._time.text()
        person.press(Qt.Key.Key_M)
        assert not clip.player.is_muted
        person.press(Qt.Key.Key_M)
        assert clip.player.is_muted
        person.press(Qt.Key.Key_3)
        assert looker.viewer.stars.stars == 3
        person.press(Qt.Key.Key_K)
        person.until(lambda: clip.player.is_playing)
        person.press(Qt.Key.Key_Right)
        assert looker.viewer.picture.isVisible()
        person.until(lambda: not clip.player.is_playing)
        person.until(lambda: clip.player.duration_ms == 0)  # the file is let go of
        person.press(Qt.Key.Key_Left)
        person.until(lambda: clip.player.is_playing)
        person.press(Qt.Key.Key_Escape)
        person.until(lambda: not clip.player.is_playing)
        person.press(Qt.Key.Key_Space)
        person.until(lambda: clip.player.is_playing)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_video_that_cannot_be_played_says_why(open_window, monkeypatch):
    """Its first frame stays in sight, and another program may try; without the system's part for clips likewise."""
    with looking(open_window, with_clips) as looker:
        person, viewer, clip = looker.person, looker.viewer, looker.viewer.video
        person.until(lambda: clip.player.is_playing)
        person.press(Qt.Key.Key_Right)
        path = Path(person.roll.photos[0].path)
        path.write_bytes(b"no clip any more")
        person.press(Qt.Key.Key_Left)
        person.until(lambda: "cannot be played" in clip.failure_text)
        assert is_red(looker), "the poster"
        assert person.has("another app", clip)
        person.press(Qt.Key.Key_Right)
        importing, clip._player = builtins.__import__, None

        def refuse(name, *more):
            if name == "kesong_desktop.ui.video.video_player":
                raise ImportError("libpulse.so.0: cannot open shared object file")
            return importing(name, *more)

        monkeypatch.setattr(builtins, "__import__", refuse)
        person.press(Qt.Key.Key_Left)
        assert "libpulse.so.0" in clip.failure_text
        assert is_red(looker)
        person.press(Qt.Key.Key_Space)
        assert viewer.isVisible()


def test_video_of_a_post_opens_in_the_viewer(person):
    """Enter fetches it, has it checked, and plays it at full size."""
    folder = person.services.system.paths.data / "Pictures"
    clips.sounding(folder / "clip.mp4")
    person.window.new_post_with([str(folder / "clip.mp4")])
    person.publishes()
    person.until(person.posts)
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: person.all(MediaViewer))
    viewer = person.one(MediaViewer)
    person.until(lambda: viewer.video.player is not None and viewer.video.player.is_playing)
    person.press(Qt.Key.Key_Escape)
    assert not viewer.isVisible()
