"""From the roll to the server: picked, ordered, cropped, given a look, a cover and words, sent. The files stay as they are."""

import hashlib
import io
from pathlib import Path
from urllib.request import urlopen

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.outbox import State
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.look_grid import LookTile
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person, photo_paths

MOST = 6.0
"""Of 255 in the mean: JPEG of quality 85 on small pictures. Another look, crop or order is some 30."""


def whole_tree(person: Person) -> dict[str, tuple[str, int]]:
    """Bytes and times of everything that is the person's own."""
    folder = person.services.system.paths.data / "Pictures"
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
    }


def recipes(person: Person) -> list[Recipe]:
    return [shot.recipe or Recipe() for shot in person.window.draft_session.draft.pictures]


def expected(person: Person) -> list[Image.Image]:
    """Each picture as the editor shows it at the size that is sent."""
    made = []
    for shot in person.window.draft_session.draft.pictures:
        pixels = stores(person.services).decoder_pool.edited(Path(shot.path), 2048, shot.recipe or Recipe())
        made.append(Image.frombytes(pixels.mode, (pixels.width, pixels.height), pixels.data).convert("RGB"))
    return made


def is_published(person: Person, wanted: list[Image.Image], alts: list[str]) -> None:
    """The server has these pixels in this order."""
    person.until_state(State.PUBLISHED)
    (post,) = person.asks_the_server()
    assert [one.alt for one in post.attachments] == alts
    assert "#lakeside" in post.text
    for attachment, picture in zip(post.attachments, wanted, strict=True):
        with urlopen(attachment.url) as answer:
            content = answer.read()
        with Image.open(io.BytesIO(content)) as sent:
            assert sent.size == picture.size
            apart = ImageStat.Stat(ImageChops.difference(sent.convert("RGB"), picture)).mean
        assert sum(apart) / 3 < MOST


def look(person: Person, name: str) -> LookTile:
    return next(one for one in person.all(LookTile, person.pane) if one.text() == name)


@pytest.fixture
def used_tags(person: Person) -> None:
    account = person.services.accounts.current()
    stores(person.services).recent_values.note([(account.key, "tag", "lakeside")]).result()


def test_by_mouse(person: Person, used_tags: None) -> None:
    """Four photos; only words are typed."""
    before = whole_tree(person)
    person.picks(0, 1, 2, 3)
    names = photo_paths(person)
    strip = person.strip
    start, target = strip._rect(3).center(), strip._rect(0).center() - QPoint(20, 0)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, PLAIN, start)
    QTest.mouseMove(strip, start + QPoint(-30, 0))
    QTest.mouseMove(strip, target)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, PLAIN, target)
    assert photo_paths(person) == [names[3], *names[:3]]
    person.describes_all("a lake", "a jetty", "a heron", "fog")
    person.clicks_at(strip, strip._rect(0).center())
    person.click("edit the picture", person.pane)
    canvas = person.one(EditorCanvas, person.pane)
    person.until(lambda: not canvas._after.isNull())
    person.click("1:1")
    person.click(look(person, "Ink"))
    person.click("copy edits")
    person.chooses_in_menu("All other pictures")
    person.until(lambda: all(one.look == "ink" for one in recipes(person)))
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.chooses("text")
    person.writes(person.line("title on the picture"), "Slow")
    person.click("done", person.pane)
    person.writes(person.text("text"), "By the #lak")
    person.press(Qt.Key.Key_Tab)
    wanted = expected(person)
    assert [one.crop.aspect for one in recipes(person)] == [Aspect.SQUARE] * 4
    person.click("check")
    person.until_checked()
    person.until(person.go.isEnabled)
    person.click("publish")
    person.until_sees("feed")
    is_published(person, wanted, ["a lake", "a jetty", "a heron", "fog"])
    assert whole_tree(person) == before


def test_by_keyboard_alone(person: Person, used_tags: None) -> None:
    """The same without a mouse."""
    before = whole_tree(person)
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == 4)
    person.press(Qt.Key.Key_Home)
    for _ in range(4):
        person.press(Qt.Key.Key_X)
        person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    person.until_sees("compose")
    names = photo_paths(person)
    person.strip.setFocus()
    for modifier, key in ((PLAIN, Qt.Key.Key_Right), (CTRL, Qt.Key.Key_Left)):
        for _ in range(3):
            person.press(key, modifier)
    assert photo_paths(person) == [names[3], *names[:3]]
    for number, words in enumerate(("a lake", "a jetty", "a heron", "fog")):
        assert person.strip.current == number
        person.alt.setFocus()
        person.types(words)
        person.strip.setFocus()
        person.press(Qt.Key.Key_Right)
    for _ in range(3):
        person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_E, CTRL)
    person.until_sees("editor")
    canvas = person.one(EditorCanvas, person.pane)
    person.until(lambda: not canvas._after.isNull())
    person.presses("1:1")
    look(person, "None").setFocus()
    person.press(Qt.Key.Key_Right)
    person.presses("copy edits")
    shown = next(one for one in person.all(QMenu) if one.actions())
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    person.until(lambda: all(one.look == "butter" for one in recipes(person)))
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    canvas.setFocus()
    person.press(Qt.Key.Key_PageDown, CTRL)
    person.press(Qt.Key.Key_PageDown, CTRL)
    person.line("title on the picture").setFocus()
    person.types("Slow")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("compose")
    person.text("text").setFocus()
    person.types("By the #lak")
    person.press(Qt.Key.Key_Tab)
    wanted = expected(person)
    person.publishes()
    is_published(person, wanted, ["a lake", "a jetty", "a heron", "fog"])
    assert whole_tree(person) == before


def test_nothing_that_the_roll_can_do_changes_a_file(person: Person) -> None:
    """Selecting, rating, rejecting, looking, zooming, folding, filtering, searching, scanning, taking the folder out and in."""
    before = whole_tree(person)
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == 4)
    for key, modifier in (
        (Qt.Key.Key_Home, PLAIN), (Qt.Key.Key_X, PLAIN), (Qt.Key.Key_5, PLAIN), (Qt.Key.Key_R, PLAIN), (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_A, CTRL), (Qt.Key.Key_3, PLAIN), (Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_Plus, PLAIN), (Qt.Key.Key_F, PLAIN),
        (Qt.Key.Key_Escape, PLAIN), (Qt.Key.Key_Space, PLAIN),
    ):  # fmt: skip
        person.press(key, modifier)
    for key in (Qt.Key.Key_I, Qt.Key.Key_Z, Qt.Key.Key_Right, Qt.Key.Key_4, Qt.Key.Key_Escape):
        person.press(key)
    person.window.refresh()
    folder = person.services.roll.camera_roll.folders()[0]
    person.until(lambda: not person.window.scans._waiting)
    presenter = person.window.pane("roll")._presenter
    presenter.remove_folder(folder)
    person.until(lambda: not person.roll.photos)
    presenter.add_folder(folder)
    person.until(lambda: len(person.roll.photos) == 4)
    assert whole_tree(person) == before
