"""Editing pictures: what is on the screen is what is sent, by mouse and by keys, and the files stay as they are."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.look_grid import LookTile
from kesong_desktop.ui.editor.pane import EditorPane
from kesong_desktop.ui.editor.picture_row import PictureRow
from kesong_desktop.ui.editor.preview_maker import PreviewKind
from kesong_desktop.ui.widgets.slider import Slider
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.unit.imaging.edit.scenes import photo


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
    made = stores(person.window.services).decoder_pool.edited(Path(wanted[0]), view.picture_px, wanted[1])
    person.until(lambda: (view._after.width(), view._after.height()) == (made.width, made.height))
    person.until(lambda: pixels(view._after) == rgb(made))


def pixels(image: QImage) -> bytes:
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


def on_screen(view: EditorCanvas, size: tuple[int, int]) -> QImage:
    """What the canvas shows in its middle, of this size."""
    left, top = round(view.width() / 2 - size[0] / 2), round(view.height() / 2 - size[1] / 2)
    return view.grab(QRect(left, top, *size)).toImage().convertToFormat(QImage.Format.Format_RGB32)


def sent(person: Person) -> QImage:
    """The edited picture as it is sent at the size that is on the screen."""
    view = canvas(person)
    path = person.window.draft_session.draft.pictures[1].path
    made = stores(person.window.services).decoder_pool.edited(Path(path), view.picture_px, recipes(person)[1])
    return QImage(
        rgb(made), made.width, made.height, 3 * made.width, QImage.Format.Format_RGB888
    ).convertToFormat(QImage.Format.Format_RGB32)


def inside_cells(image: QImage) -> list[bytes]:
    """The middles of the nine cells of a crop frame, without its lines and corners."""
    wide, high = image.width() // 3, image.height() // 3
    return [
        pixels(image.copy(x * wide + 5, y * high + 5, wide - 10, high - 10))
        for x in range(3)
        for y in range(3)
    ]


def edited_for_dragging(person: Person, folder: Path) -> EditorCanvas:
    """A cover, a vignette and grain are on a picture that is larger than the canvas, and the crop tab is open."""
    photo((1600, 1200)).save(folder / "large.jpg", quality=92)
    person.picks(0)
    person.window.draft_session.add((str(folder / "large.jpg"),))
    person.click("edit the picture", person.pane)
    person.press(Qt.Key.Key_PageDown)
    person.until(lambda: not canvas(person)._after.isNull())
    person.chooses("adjust")
    slide(person, "Vignette", 80)
    slide(person, "Grain", 60)
    person.chooses("text")
    person.writes(person.line("title on the picture"), "Bread")
    person.chooses("crop")
    view = canvas(person)
    person.until(lambda: view._after_recipe == recipes(person)[1] and not view._overlay.isNull())
    person.until(lambda: not view._whole.isNull())
    return view


def test_what_is_on_the_screen_after_release_is_what_is_sent(person: Person, tmp_path: Path) -> None:
    """To the pixel: outside of the crop tab all of it, inside the crop frame all but the frame's own lines."""
    view = edited_for_dragging(person, tmp_path)
    slide(person, "Degrees", 120)
    person.click("rotate", person.pane)
    person.click("flip", person.pane)
    person.until(lambda: view._after_recipe == recipes(person)[1])
    wanted = sent(person)
    shown = on_screen(view, (wanted.width(), wanted.height()))
    assert inside_cells(shown) == inside_cells(wanted)
    person.chooses("looks")
    person.until(
        lambda: view._after_recipe == recipes(person)[1] and view._after.size() == sent(person).size()
    )
    wanted = sent(person)
    assert pixels(on_screen(view, (wanted.width(), wanted.height()))) == pixels(wanted)


@pytest.mark.parametrize("by", ["frame", "slider"])
def test_a_drag_is_painted_and_renders_no_picture(person: Person, tmp_path: Path, by: str) -> None:
    """Each step is seen at once, with the cover where it will be; the picture is made when the button is let go."""
    view, made = edited_for_dragging(person, tmp_path), []
    maker = editor(person)._viewing._previews
    maker.made.connect(lambda request, _image: made.append(request.kind))
    person.until(lambda: not maker._waiting)
    if by == "frame":
        target = view
        box = view._frame().box(view._frame().view())
        places = [box.bottomRight().toPoint() - QPoint(step, step) for step in (0, 30, 60, 90)]
    else:
        target = next(one for one in person.all(Slider, person.pane) if one.accessibleName() == "Degrees")
        places = [QPoint(round(target._x_of(value)), target.height() // 2) for value in (0, 40, 80, 120)]
    made.clear()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, PLAIN, places[0])
    seen = []
    for place in places[1:]:
        QTest.mouseMove(target, place)
        seen.append(pixels(on_screen(view, (view.width() - 60, view.height() - 60))))
    assert len(set(seen)) == 3
    without = view._overlay
    with_cover = view.grab().toImage()
    view.show_overlay(QImage())
    assert view.grab().toImage() != with_cover
    view.show_overlay(without)
    person.until(lambda: PreviewKind.OVERLAY in made and not maker._waiting)
    assert set(made) == {PreviewKind.OVERLAY}
    assert view._after_recipe != recipes(person)[1]
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, PLAIN, places[-1])
    person.until(lambda: view._after_recipe == recipes(person)[1])
    assert PreviewKind.WHOLE not in made
