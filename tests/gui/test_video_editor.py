"""Clips in the editor: cut, covered, turned and silenced by hand and by keys; what is sent is what was seen."""

from pathlib import Path

import av
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.edit.trim import TrimHandle
from kesong_desktop.ui.editor.pane import EditorPane
from kesong_desktop.ui.editor.trim_strip import FRAMES, TrimGrip, TrimStrip
from kesong_desktop.ui.editor.video_page import VideoPage
from tests.fakes import clips
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.gui.window_queries import PATIENCE_MS

LEFT = Qt.MouseButton.LeftButton


def recipe(person: Person) -> Recipe:
    return person.window.draft_session.draft.pictures[0].recipe or Recipe()


def editor(person: Person) -> EditorPane:
    assert isinstance(person.pane, EditorPane)
    return person.pane


def editor_of(person: Person) -> EditorPane:
    """Also where another pane is in front."""
    pane = person.window.pane("editor")
    assert isinstance(pane, EditorPane)
    return pane


def shown(person: Person) -> str:
    """What the canvas shows: which half of the clip, lying or standing."""
    image = editor(person)._canvas._after
    if image.isNull():
        return ""
    red, _, blue, _ = image.pixelColor(image.rect().center()).getRgb()
    return f"{'red' if red > blue else 'blue'} {'lying' if image.width() > image.height() else 'standing'}"


def grip(person: Person, handle: TrimHandle) -> TrimGrip:
    return person.one(TrimStrip, person.pane).grips[handle]


def drag(person: Person, handle: TrimHandle, second: float) -> None:
    """Take a handle with the mouse, and leave it at a second."""
    one, strip = grip(person, handle), person.one(TrimStrip, person.pane)
    start = one.rect().center()
    way = QPoint(round(strip.x_of(second) - strip.x_of(one._second)), 0)
    begin, end = one.mapTo(person.window, start), one.mapTo(person.window, start + way)
    QTest.mousePress(one, LEFT, PLAIN, start)
    for part in (0.5, 1.0):
        at = begin + (end - begin) * part
        QTest.mouseMove(one, one.mapFrom(person.window, at))
    QTest.mouseRelease(one, LEFT, PLAIN, one.mapFrom(person.window, end))


def test_a_video_is_cut_covered_turned_and_silenced(person: Person) -> None:
    """And played between its ends; all of it can be undone, and is what the server gets."""
    path = person.services.system.paths.data / "Pictures" / "clip.mp4"
    clips.sounding(path)
    before = path.read_bytes()
    person.window.new_post_with([str(path)])
    person.click("edit the picture", person.pane)
    person.until(lambda: shown(person) == "red lying")
    person.until(lambda: len(person.one(TrimStrip, person.pane)._frames) == FRAMES)
    assert not person.has("1:1", person.pane)
    drag(person, TrimHandle.BEGIN, 1.5)
    assert recipe(person).cut.start_s == pytest.approx(1.5, abs=0.1)
    person.press(Qt.Key.Key_Z, CTRL)
    assert recipe(person) == Recipe(), "the way of a hand is one step"
    grip(person, TrimHandle.BEGIN).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Right, SHIFT)
    for _ in range(5):
        person.press(Qt.Key.Key_Right)
    assert recipe(person) == Recipe(cut=Trim(1.5))
    assert grip(person, TrimHandle.BEGIN).accessibleDescription() == "1.5 seconds"
    grip(person, TrimHandle.END).setFocus(Qt.FocusReason.TabFocusReason)
    person.until(lambda: shown(person) == "blue lying")
    drag(person, TrimHandle.END, 2.4)
    assert recipe(person).cut.end_s == pytest.approx(2.4, abs=0.1)
    end_s = recipe(person).cut.end_s
    drag(person, TrimHandle.COVER, 2.2)
    assert recipe(person).cut.cover_s == pytest.approx(2.2, abs=0.1)
    person.click("rotate", person.pane)
    person.until(lambda: shown(person) == "blue standing")
    person.click(person.named(QCheckBox, "sound", person.pane))
    wanted = Recipe(turns=1, cut=Trim(1.5, end_s, recipe(person).cut.cover_s, is_muted=True))
    assert recipe(person) == wanted
    assert f"0:01.5 to 0:0{end_s:.1f}" in person.reads(person.one(VideoPage, person.pane))
    person.press(Qt.Key.Key_Z, CTRL)
    assert not recipe(person).cut.is_muted
    assert person.named(QCheckBox, "sound", person.pane).isChecked()
    editor(person)._canvas.setFocus()
    person.press(Qt.Key.Key_Space)
    playing = editor(person)._video._preview
    person.until(lambda: playing._player.position_ms > 0)
    assert not playing._player.is_muted
    person.press(Qt.Key.Key_Space)
    assert not playing.is_on
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert recipe(person) == wanted
    plays(person)
    person.click("done", person.pane)
    assert not editor_of(person)._video._path, "the file is let go of"
    person.click("edit the picture", person.pane)
    person.until(lambda: shown(person) == "red standing")
    person.click("flip", person.pane)
    assert recipe(person).is_mirrored
    person.click("cancel", person.pane)
    assert recipe(person) == wanted
    person.publishes()
    person.until(person.posts)
    (attachment,) = person.posts()[0].attachments
    sent = stores(person.window.services).engine.fetch_media(
        person.services.accounts.current(), attachment.url
    )
    assert sent.result(PATIENCE_MS / 1000)
    with av.open(str(stores(person.services).media_cache.get(attachment.url))) as container:
        assert (container.streams.video[0].width, container.streams.video[0].height) == (96, 160)
        assert container.duration / 1_000_000 == pytest.approx(end_s - 1.5, abs=0.1)
        assert not container.streams.audio
    cover = stores(person.window.services).engine.fetch_media(
        person.services.accounts.current(), attachment.preview_url
    )
    assert cover.result(PATIENCE_MS / 1000)
    with Image.open(stores(person.services).media_cache.get(attachment.preview_url)) as image:
        red, _, blue = image.convert("RGB").getpixel((48, 80))
    assert blue > red, "the cover, not the first frame"
    assert path.read_bytes() == before


def plays(person: Person) -> None:
    """Space plays from begin to end, silent where nothing is to be heard, and shows both halves, as they are turned."""
    playing, seen, moments = editor(person)._video._preview, set(), []

    def note() -> None:
        seen.add(shown(person))
        moments.append(playing._player.position_ms / 1000)

    playing.framed.connect(note)
    person.press(Qt.Key.Key_Space)
    assert playing.is_on
    person.until(lambda: not playing.is_on)
    cut = recipe(person).cut
    assert cut.start_s - 0.1 <= min(moments) <= max(moments) < cut.end_s
    assert seen == {"red standing", "blue standing"}
    assert playing._player.is_muted
    person.until(lambda: shown(person) == "blue standing")


def test_pictures_and_videos_of_one_post_have_each_their_tools(person: Person, tmp_path: Path) -> None:
    """Page keys go from one to the other; a clip that is damaged is told in its place."""
    clips.sounding(tmp_path / "a.mp4", seconds=1.0)
    (tmp_path / "b.mp4").write_bytes((tmp_path / "a.mp4").read_bytes()[:900])
    person.picks(0)
    person.window.draft_session.add((str(tmp_path / "a.mp4"),))
    person.click("edit the picture", person.pane)
    person.until(lambda: not editor(person)._canvas._after.isNull())
    assert not person.all(TrimStrip, person.pane)
    person.click("1:1")
    person.click("copy edits")
    person.chooses_in_menu("All other pictures")
    person.until(lambda: "Edits copied" in person.told)
    assert [one.recipe is None for one in person.window.draft_session.draft.pictures] == [False, True]
    person.window.draft_session.add((str(tmp_path / "b.mp4"),))
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    editor(person)._canvas.setFocus()
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: shown(person) == "red lying" and person.all(TrimStrip, person.pane))
    assert not person.has("1:1", person.pane)
    assert not person.has("copy edits", person.pane)
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: editor(person)._canvas._problem)
    assert not person.all(TrimStrip, person.pane)
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: person.has("1:1", person.pane) and not editor(person)._canvas._problem)
