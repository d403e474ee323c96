"""The preview in preflight: metadata of each file before and after, and how pictures are cropped."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from kesong_desktop.errors import Unreadable
from kesong_desktop.model.library.metadata_report import FileShape, MetadataReport
from kesong_desktop.ui.preflight.crop_preview import CropPreview
from kesong_desktop.ui.preflight.metadata_row import MetadataRow
from tests.fakes import clips, pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, Person
from tests.gui.window_queries import PATIENCE_MS

AUTHOR, COPYRIGHT = "Mei Lin", "(c) Mei Lin"


def signed(path: Path) -> Path:
    """A wide photo with a place, a serial number, an author and a copyright; red at its left end, blue at its right."""
    tags = pictures.exif()
    tags[0x013B], tags[0x8298] = AUTHOR, COPYRIGHT
    pictures.scene((300, 100)).save(path, "JPEG", quality=90, exif=tags)
    return path


def checks(person: Person, *paths: Path) -> None:
    """Begin a post with these files, and have it checked."""
    person.press(Qt.Key.Key_N, CTRL)
    person.pane.add_files([str(path) for path in paths])
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()


def rows(person: Person) -> list[MetadataRow]:
    """What is told of each picture."""
    return person.all(MetadataRow, person.pane)


def has_red(shown: QWidget) -> bool:
    """Whether the first picture shows its left end."""
    image = shown.grab().toImage()
    spots = (image.pixelColor(x, image.height() // 6) for x in range(0, image.width() // 3, 2))
    return any(spot.red() > 180 and spot.green() < 90 for spot in spots)


def test_metadata_before_and_after_and_crops(person, tmp_path):
    """The name stays because it is wanted, the rest stays here; what cannot be read says so; clips wait to be asked for."""
    person.goes_to("preferences")
    switch = person.named(QCheckBox, "keep my name", person.pane)
    person.clicks_at(switch, switch.rect().center())
    assert stores(person.services).settings.load().keep_author
    assert not stores(person.services).settings.load().keep_copyright
    bad = tmp_path / "words.jpg"
    bad.write_text("no picture at all", "utf-8")
    checks(person, signed(tmp_path / "signed.jpg"), bad, clips.sounding(tmp_path / "clip.mp4", seconds=0.5))
    assert person.finding("The author is kept, as set in the preferences")
    first, second, clip = rows(person)
    person.until(lambda: "Shared:" in first.accessibleName())
    told = first.accessibleName()
    assert "Your file: JPEG, 300 × 100" in told
    assert "Published: JPEG, 300 × 100" in told
    assert all(word in told for word in ("Not shared: Location, Time, Camera, Serial numbers", "Maker notes"))
    assert told.endswith(f"Shared: Names: {AUTHOR}")
    assert "48.2083" not in person.reads(first)
    person.click("what it tells", first)
    person.until(lambda: "48.2083" in person.reads(first))
    assert all(word in person.reads(first) for word in (pictures.SERIAL, COPYRIGHT, "often to a few metres"))

    person.until(lambda: str(bad) in second.accessibleName())
    assert "Published" not in second.accessibleName()
    person.click("look into the clip", clip)
    person.until(lambda: "Published: MP4, 160 × 96" in clip.accessibleName())

    shown = person.one(CropPreview, person.pane)
    assert has_red(shown)
    person.chooses("grid")
    person.until(lambda: not has_red(shown))
    person.window.draft_session.change_picture(0, focus=(-1.0, 0.0))
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: has_red(shown))
    person.chooses("tile")
    person.until(lambda: shown.height() == round((shown.width() - 8) / 3 * 4 / 3))
    assert has_red(shown)


def test_rows_stay_while_their_pictures_are_the_same(person, tmp_path):
    """Another check of the draft leaves open what is open; another picture has rows of its own."""
    path = signed(tmp_path / "signed.jpg")
    checks(person, path)
    (row,) = rows(person)
    person.until(lambda: "Not shared:" in row.accessibleName())
    person.click("what it tells", row)
    person.until(lambda: "48.2083" in person.reads(row))
    person.pane._presenter.check()
    person.until_checked()
    assert rows(person) == [row]
    assert "48.2083" in person.reads(row)
    none = replace(person.pane._presenter.state.draft, pictures=())
    person.pane._preview._files.show_draft(none, person.services.accounts.current())
    person.until(lambda: not rows(person))


def test_outdated_report_is_not_shown(person, tmp_path, monkeypatch):
    """What is still being made of a picture that was taken out says nothing of the one in its place."""
    gates, asked = [threading.Event(), threading.Event()], []

    def of_draft(picture, _account):
        asked.append(Path(picture.path).name)
        size = len(asked)
        if size <= len(gates):
            gates[size - 1].wait(PATIENCE_MS / 1000)
        if size == 2:
            raise Unreadable(picture.path, "missing")
        shape = FileShape("image/jpeg", 1, size, size)
        return MetadataReport((), shape, shape)

    monkeypatch.setattr(person.services.draft_content.metadata_previews, "report_for_draft", of_draft)
    checks(person, *(pictures.jpeg(tmp_path / f"{name}.jpg") for name in "abc"))
    person.until(lambda: asked == ["a.jpg"])
    person.window.draft_session.remove_picture(0)
    person.pane._presenter.check()
    person.until_checked()
    assert asked == ["a.jpg"]
    gates[0].set()
    person.until(lambda: asked == ["a.jpg", "b.jpg"])
    assert ["Checking…" in row.accessibleName() for row in rows(person)] == [True, True]
    gates[1].set()
    person.until(lambda: "3 × 3" in rows(person)[1].accessibleName())
    assert f"Couldn't find {tmp_path / 'b.jpg'}" in rows(person)[0].accessibleName()
    assert asked == ["a.jpg", "b.jpg", "c.jpg"]
