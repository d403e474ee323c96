"""Editing pictures: what is on the screen is what is sent, by mouse and by keys, and the files stay as they are."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.look_grid import LookTile
from kesong_desktop.ui.editor.pane import EditorPane
from kesong_desktop.ui.editor.picture_row import PictureRow
from kesong_desktop.ui.widgets.slider import Slider
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person


def recipes(person: Person) -> list[Recipe]:
    return [shot.recipe or Recipe() for shot in person.window.draft_session.draft.pictures]


def editor(person: Person) -> EditorPane:
    assert isinstance(person.pane, EditorPane)
    return person.pane


def canvas(person: Person) -> EditorCanvas:
    return person.one(EditorCanvas, person.pane)


def until_exact(person: Person) -> None:
    """The picture that is seen is the one that is sent at this size."""
    view = canvas(person)
    wanted = (person.window.draft_session.draft.pictures[0].path, recipes(person)[0])
    made = stores(person.window.services).decoder_pool.edited(Path(wanted[0]), view.room_px, wanted[1])
    person.until(lambda: (view._after.width(), view._after.height()) == (made.width, made.height))
    person.until(lambda: pixels(view) == rgb(made))


def pixels(view: EditorCanvas) -> bytes:
    image = view._after
    bits = bytes(image.constBits())
    assert image.bytesPerLine() == 4 * image.width()
    return Image.frombytes("RGB", (image.width(), image.height()), bits, "raw", "BGRX").tobytes()


def rgb(made) -> bytes:
    return Image.frombytes(made.mode, (made.width, made.height), made.data).convert("RGB").tobytes()


def slide(person: Person, name: str, to: int) -> None:
    """Drag a slider's knob."""
    slider = next(one for one in person.all(Slider, person.pane) if one.accessibleName() == name)
    middle = slider.height() // 2
    begin, end = (QPoint(round(slider._x_of(value)), middle) for value in (slider.value, to))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, PLAIN, begin)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(slider, begin + (end - begin) * part)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, PLAIN, end)


def look(person: Person, name: str) -> LookTile:
    return next(one for one in person.all(LookTile, person.pane) if one.text() == name)


def test_a_walk_by_mouse(person: Person) -> None:
    """A crop, a look, a slider and words on the picture; copied to the other, undone, done, and there again."""
    person.picks(0, 1)
    paths = [shot.path for shot in person.window.draft_session.draft.pictures]
    before = [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in paths]
    person.click("edit the picture", person.pane)
    until_exact(person)
    person.chooses("crop")
    person.click("1:1")
    view = canvas(person)
    person.until(lambda: not view._whole.isNull())
    box = view._frame().box(view._frame().view())
    start = box.center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, PLAIN, start)
    QTest.mouseMove(view, start - QPoint(60, 0))
    QTest.mouseMove(view, start - QPoint(900, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, PLAIN, start - QPoint(900, 0))
    crop = recipes(person)[0].crop
    assert (crop.aspect, crop.left, crop.width) == (Aspect.SQUARE, 0.0, pytest.approx(2 / 3, abs=0.01))
    slide(person, "Degrees", -30)
    assert recipes(person)[0].straighten == pytest.approx(-3.0, abs=0.5)
    person.chooses("looks")
    person.click(look(person, "Butter"))
    person.until(lambda: not look(person, "Ink")._image.isNull())
    person.chooses("adjust")
    slide(person, "Exposure", 40)
    assert recipes(person)[0].look
    assert recipes(person)[0].adjust.exposure == pytest.approx(40, abs=3)
    person.chooses("text")
    person.writes(person.line("title on the picture"), "Bread")
    assert recipes(person)[0].cover.template
    until_exact(person)
    person.click("copy edits")
    person.chooses_in_menu("All other pictures")
    person.until(lambda: recipes(person)[1].look != "")
    assert recipes(person)[1].cover.is_empty
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    canvas(person).setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert recipes(person)[1].is_plain
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert recipes(person)[1].look == recipes(person)[0].look
    person.click("done", person.pane)
    assert person.sees == "compose"
    assert [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in paths] == before


def test_by_keys_alone(person: Person) -> None:
    """Ctrl+E edits; arrows move the frame and choose a look, Ctrl and Page keys turn pages, B shows how it was, Esc goes back."""
    person.picks(0)
    person.strip.setFocus()
    person.press(Qt.Key.Key_E, CTRL)
    until_exact(person)
    person.click("4:5")
    person.press(Qt.Key.Key_PageUp, CTRL)
    canvas(person).setFocus()
    left = recipes(person)[0].crop.left
    person.press(Qt.Key.Key_Minus)
    person.press(Qt.Key.Key_Left, SHIFT)
    assert recipes(person)[0].crop.width < 1
    assert recipes(person)[0].crop.left != left
    person.press(Qt.Key.Key_PageDown, CTRL)
    look(person, "None").setFocus()
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Down)
    assert recipes(person)[0].look == look(person, "Apricot").look
    canvas(person).setFocus()
    QTest.keyPress(canvas(person), Qt.Key.Key_B)
    assert canvas(person)._shows_before
    QTest.keyRelease(canvas(person), Qt.Key.Key_B)
    assert not canvas(person)._shows_before
    until_exact(person)
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "compose"
    assert recipes(person)[0].look


def test_the_page_shows_what_its_own_tools_did(person: Person) -> None:
    """Mirrored the picture leans to the other side, and the whole picture leans to none."""
    person.picks(0)
    person.click("edit the picture", person.pane)
    person.until(lambda: not canvas(person)._after.isNull())
    person.chooses("crop")
    slide(person, "Degrees", -30)
    degrees = next(one for one in person.all(Slider, person.pane) if one.accessibleName() == "Degrees")
    before = degrees.value
    person.click("flip", person.pane)
    assert degrees.value == -before != 0
    person.click("reset crop", person.pane)
    assert degrees.value == 0
    assert recipes(person)[0].is_plain


def test_cancel_brings_back_what_was(person: Person) -> None:
    """Of every picture of the post."""
    person.picks(0, 1)
    person.click("edit the picture", person.pane)
    person.click("16:9")
    person.clicks_at(person.one(PictureRow, person.pane), QPoint(4 + 74 + 20, 30))
    person.click("1:1")
    assert [one.crop.aspect for one in recipes(person)] == [Aspect.WIDE, Aspect.SQUARE]
    person.click("cancel", person.pane)
    assert person.sees == "compose"
    assert all(one.is_plain for one in recipes(person))


def test_a_small_picture_is_seen_until_the_large_one_is_there(person: Person) -> None:
    """Its own, not that of the picture before."""
    person.picks(0, 1)
    person.until(lambda: not person.window.context.pictures._asked)
    person.click("edit the picture", person.pane)
    person.until(lambda: not canvas(person)._after.isNull())
    person.press(Qt.Key.Key_PageDown)
    assert canvas(person)._after.isNull()
    person.until(lambda: not canvas(person)._small.isNull())
    person.until(lambda: not canvas(person)._after.isNull())


def test_a_picture_that_cannot_be_opened_is_reported(person: Person, tmp_path: Path) -> None:
    """In the place of the picture; the others can be edited."""
    (tmp_path / "diary.jpg").write_text("Dear diary")
    person.picks(0)
    person.window.draft_session.add((str(tmp_path / "diary.jpg"),))
    person.click("edit the picture", person.pane)
    person.until(lambda: not canvas(person)._after.isNull())
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: "is not a photo or video" in canvas(person)._problem)
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: not canvas(person)._problem and not canvas(person)._after.isNull())
