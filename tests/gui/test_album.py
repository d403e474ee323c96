"""Pictures of a draft: limit, captions, focal point and cover."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from kesong_desktop.model.edit.focus import MIDDLE
from kesong_desktop.ui.draft.focal_point import FocalPoint
from kesong_desktop.ui.draft.preview import PicturePreview
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, SHIFT, photo_paths
from tests.gui.screen_texts import faults_of_layout

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:description><rdf:Alt><rdf:li xml:lang="x-default">A heron</rdf:li>'
    b"</rdf:Alt></dc:description></rdf:RDF></x:xmpmeta>"
)


def shots(person):
    """The pictures of the draft in hand."""
    return person.window.draft_session.draft.pictures


@pytest.fixture
def files(tmp_path):
    """Four pictures that are not in the roll; the second says what it shows."""
    made = [pictures.jpeg(tmp_path / f"{number}.jpg", (96, 64), hue=40 * number) for number in range(4)]
    with Image.open(made[1]) as image:
        image.save(made[1], xmp=XMP)
    return [str(one) for one in made]


def test_captions_fill_empty_descriptions(person, files):
    """A caption is read though the roll does not know the file; it takes nobody's words away; all of it is counted."""
    person.press(Qt.Key.Key_N, CTRL)
    person.pane.add_files(files[:2])
    person.until(lambda: [one.alt for one in shots(person)] == ["", "A heron"])
    assert "2 of 20 photos · 1 described" in person.reads()
    QTest.mouseClick(person.strip, Qt.MouseButton.LeftButton, pos=person.strip._rect(1).center())
    assert person.alt.toPlainText() == "A heron"
    person.writes(person.alt, "Two herons")
    person.pane.add_files(files[2:3])
    assert [one.alt for one in shots(person)] == ["", "Two herons", ""]
    person.press(Qt.Key.Key_N, CTRL)
    person.window.new_post_with(files[1:2])
    person.until(lambda: person.alt.toPlainText() == "A heron")


def test_server_limits_the_number_of_pictures(person, files):
    """What is too much is told, wherever it comes from, and the rest is taken."""
    account = person.services.accounts.current()
    can, at_s = stores(person.services).accounts.capability(account.server)
    few = replace(can, limits=replace(can.limits, pictures=3))
    stores(person.services).accounts.put_capability(account.server, few, at_s)
    person.window.new_post_with(files)
    assert len(shots(person)) == 3
    assert "takes 3 pictures in one post" in person.told
    assert "3 of 3 photos" in person.reads()
    person.pane.add_files(files[3:])
    assert len(shots(person)) == 3
    person.click("take out of the post")
    person.pane.add_files(files)
    assert len(shots(person)) == 3


def test_focal_point_and_cover(person, files):
    """Set by mouse and by keys, kept with its picture when that becomes the cover; the middle is no point at all."""
    person.window.new_post_with(files[:3])
    preview, focal = person.one(PicturePreview, person.pane), person.one(FocalPoint, person.pane)
    QTest.mouseClick(person.strip, Qt.MouseButton.LeftButton, pos=person.strip._rect(2).center())
    person.until(lambda: not preview.picture_rect().isEmpty())
    box = preview.picture_rect()
    person.click("focal point")
    spot = QPoint(round(box.left() + box.width() * 0.75), round(box.top() + box.height() * 0.25))
    QTest.mouseClick(focal, Qt.MouseButton.LeftButton, pos=spot)
    assert shots(person)[2].focus == pytest.approx((0.5, 0.5), abs=0.02)
    QTest.mousePress(focal, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(focal, QPoint(1, 1))
    QTest.mouseRelease(focal, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert shots(person)[2].focus == (-1.0, 1.0)
    assert "100 %" in focal.accessibleDescription()
    person.press(Qt.Key.Key_Home)
    assert shots(person)[2].focus == MIDDLE
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Down, SHIFT)
    assert shots(person)[2].focus == (0.1, -0.02)
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "compose"
    before = photo_paths(person)
    person.click("cover")
    assert photo_paths(person) == [before[2], *before[:2]]
    assert [one.focus for one in shots(person)] == [(0.1, -0.02), MIDDLE, MIDDLE]
    assert not person.has("cover")
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton, pos=spot)
    assert shots(person)[0].focus == (0.1, -0.02)


def test_no_focal_point_where_the_server_ignores_it(person, files):
    """The button says why."""
    account = person.services.accounts.current()
    can, at_s = stores(person.services).accounts.capability(account.server)
    stores(person.services).accounts.put_capability(account.server, replace(can, focus=False), at_s)
    person.window.new_post_with(files[:1])
    found = person.button("focal point")
    assert not found.isEnabled()
    assert found.toolTip() == "This server ignores focal points, and crops to the middle."


def test_buttons_on_the_preview_do_not_overlap(person, files):
    """Each can be clicked where it is, at any width."""
    person.window.new_post_with(files[:1])
    preview = person.one(PicturePreview, person.pane)
    for width in (900, 1300):
        person.window.resize(width, 760)
        person.until(lambda width=width: person.window.width() == width)
        boxes = [one.geometry() for one in person.all(QToolButton, preview)]
        assert len(boxes) == 3
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
        assert all(preview.rect().contains(one) for one in boxes)


def test_twenty_pictures_have_room_in_the_smallest_window(person, files):
    """Their strip has several rows; it scrolls with the preview, and pushes nothing out."""
    person.window.resize(800, 600)
    person.window.new_post_with(files * 5)
    person.until(lambda: len(shots(person)) == 20)
    person.until(lambda: not list(faults_of_layout(person.window)))
    assert (person.window.width(), person.window.height()) == (800, 600)
