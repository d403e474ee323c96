"""What leaves, told to a person: each planted thing has its category before, and none after but what they keep."""

import pytest

from kesong_desktop.imaging.export import render
from kesong_desktop.imaging.leaving import before_and_after
from kesong_desktop.imaging.target import Keep, Target
from kesong_desktop.model.leaving import REASONS, TITLES, Subject
from tests.unit.imaging import makers
from tests.unit.imaging.planted_files import KINDS, make
from tests.unit.imaging.planting import EXIF_WORDS, JPEG, Secret, encoded

TARGET = Target(
    8_000_000, 16_777_216, 40_000_000, ("image/jpeg", "image/png", "image/gif", "video/mp4", "video/webm")
)
SUBJECTS = {
    "place": Subject.PLACE,
    "time": Subject.TIME,
    "camera": Subject.CAMERA,
    "serial": Subject.SERIAL,
    "lens serial": Subject.SERIAL,
    "image id": Subject.SERIAL,
    "owner": Subject.NAMES,
    "artist": Subject.NAMES,
    "copyright": Subject.NAMES,
    "comment": Subject.COMMENTS,
    "user comment": Subject.COMMENTS,
    "xp": Subject.COMMENTS,
    "thumbnail": Subject.SMALL_PICTURE,
    "maker note": Subject.MAKER_NOTES,
    "software": Subject.HISTORY,
    "printing": Subject.OTHER,
    "padding": Subject.OTHER,
}


@pytest.mark.parametrize("name", EXIF_WORDS)
def test_each_tag_has_its_category(tmp_path, name):
    """That one is inside, no other is, and nothing leaves; what it says is read out where it can be."""
    source = tmp_path / "a.jpg"
    source.write_bytes(JPEG[f"exif {name}"][0](encoded("JPEG"), Secret(7)))
    found = before_and_after(source, render(source, tmp_path, "out", TARGET).path)
    assert {line.subject for line in found.lines if line.is_inside} == {SUBJECTS[name]}
    assert not any(line.leaves or line.left for line in found.lines)
    text = Secret(7).text.decode()
    wanted = {
        "camera": text,
        "serial": text,
        "lens serial": text,
        "owner": text,
        "artist": text,
        "copyright": text,
    }
    wanted |= {"comment": text, "time": "2024-07-05T18:30:00", "place": "48.20849, 48.20849"}
    assert found.line(SUBJECTS[name]).tells == wanted.get(name, "")


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_every_kind_of_file_is_told(tmp_path, number):
    """Something is inside, nothing leaves, and both shapes are as the files are."""
    planted = make(tmp_path, number)
    made = render(planted.path, tmp_path, "out", TARGET)
    found = before_and_after(planted.path, made.path)
    assert [line.subject for line in found.lines] == list(Subject)
    assert any(line.is_inside for line in found.lines)
    assert not any(line.leaves for line in found.lines)
    assert found.before.bytes == planted.path.stat().st_size
    assert (found.after.bytes, found.after.width, found.after.height) == (made.bytes, made.width, made.height)
    assert found.after.mime == made.mime
    assert found.after.colours == ("" if made.mime.startswith("video/") else "sRGB")


def test_what_is_kept_is_said_to_leave(tmp_path):
    """With the words themselves, and the colours by name."""
    exif = makers.exif_with_secrets()
    exif[0x013B], exif[0x8298] = "Zoë".encode(), b"All mine"
    makers.corners((640, 480)).save(tmp_path / "a.jpg", exif=exif, icc_profile=makers.p3_profile())
    keep = Target(8_000_000, 16_777_216, 0, ("image/jpeg",), max_side_px=320, keep=Keep(author=True))
    found = before_and_after(tmp_path / "a.jpg", render(tmp_path / "a.jpg", tmp_path, "out", keep).path)
    names = found.line(Subject.NAMES)
    assert (names.tells, names.left) == ("Zoë; All mine; SECRET-SERIAL-0815 Owner", "Zoë")
    assert [line.subject for line in found.lines if line.leaves] == [Subject.NAMES]
    assert (found.before.width, found.after.width) == (640, 320)
    assert (found.before.colours, found.after.colours) == ("Wide built-in", "sRGB")


def test_it_is_the_same_through_the_fence(tmp_path, fence):
    """The original is looked at where nothing that it does can do harm."""
    planted = make(tmp_path, 0)
    made = render(planted.path, tmp_path, "out", TARGET)
    assert fence.leaving(planted.path, made.path) == before_and_after(planted.path, made.path)


def test_every_category_has_words():
    """A title and a reason each."""
    assert set(TITLES) == set(REASONS) == set(Subject)
