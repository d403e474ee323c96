"""What leaves, told to a person: each planted thing has its category before, and none after but what they keep."""

import pytest

from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.render import render
from kesong_desktop.imaging.metadata.comparison import compare_metadata
from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.messages.metadata_text import REASONS, TITLES
from kesong_desktop.model.library.metadata_report import MetadataSubject
from tests.unit.imaging import makers
from tests.unit.imaging.files_with_metadata import KINDS, make
from tests.unit.imaging.hidden_metadata import EXIF_WORDS, JPEG, Secret, encoded

TARGET = ExportOptions(
    8_000_000, 16_777_216, 40_000_000, ("image/jpeg", "image/png", "image/gif", "video/mp4", "video/webm")
)
SUBJECTS = {
    "place": MetadataSubject.PLACE,
    "time": MetadataSubject.TIME,
    "camera": MetadataSubject.CAMERA,
    "serial": MetadataSubject.SERIAL,
    "lens serial": MetadataSubject.SERIAL,
    "image id": MetadataSubject.SERIAL,
    "owner": MetadataSubject.NAMES,
    "artist": MetadataSubject.NAMES,
    "copyright": MetadataSubject.NAMES,
    "comment": MetadataSubject.COMMENTS,
    "user comment": MetadataSubject.COMMENTS,
    "xp": MetadataSubject.COMMENTS,
    "thumbnail": MetadataSubject.SMALL_PICTURE,
    "maker note": MetadataSubject.MAKER_NOTES,
    "software": MetadataSubject.HISTORY,
    "printing": MetadataSubject.OTHER,
    "padding": MetadataSubject.OTHER,
}


@pytest.mark.parametrize("name", EXIF_WORDS)
def test_each_tag_has_its_category(tmp_path, name):
    """That one is inside, no other is, and nothing leaves; what it says is read out where it can be."""
    source = tmp_path / "a.jpg"
    source.write_bytes(JPEG[f"exif {name}"][0](encoded("JPEG"), Secret(7)))
    found = compare_metadata(source, (tmp_path / render(source, tmp_path, "out", TARGET).name))
    assert {line.subject for line in found.lines if line.is_in_original} == {SUBJECTS[name]}
    assert not any(line.is_published or line.published_value for line in found.lines)
    text = Secret(7).text.decode()
    wanted = {
        "camera": text,
        "serial": text,
        "lens serial": text,
        "owner": text,
        "artist": text,
        "copyright": text,
        "xp": text,
    }
    wanted |= {"comment": text, "time": "2024-07-05T18:30:00", "place": "48.20849, 48.20849"}
    assert found.line(SUBJECTS[name]).value == wanted.get(name, "")


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_every_kind_of_file_is_reported(tmp_path, number):
    """Something is inside, nothing leaves, and both shapes are as the files are."""
    planted = make(tmp_path, number)
    made = render(planted.path, tmp_path, "out", TARGET)
    found = compare_metadata(planted.path, tmp_path / made.name)
    assert [line.subject for line in found.lines] == list(MetadataSubject)
    assert any(line.is_in_original for line in found.lines)
    assert not any(line.is_published for line in found.lines)
    assert found.before.bytes == planted.path.stat().st_size
    assert (found.after.bytes, found.after.width, found.after.height) == (made.bytes, made.width, made.height)
    assert found.after.mime.replace("apng", "png") == made.mime
    assert found.after.colours == ("" if made.mime.startswith("video/") else "sRGB")


def test_what_is_kept_is_said_to_leave(tmp_path):
    """With the words themselves, and the colours by name."""
    exif = makers.exif_with_secrets()
    exif[0x013B], exif[0x8298] = "Zoë".encode(), b"All mine"
    makers.corners((640, 480)).save(tmp_path / "a.jpg", exif=exif, icc_profile=makers.p3_profile())
    keep = ExportOptions(
        8_000_000, 16_777_216, 0, ("image/jpeg",), max_side_px=320, keep=KeptAttribution(author=True)
    )
    found = compare_metadata(
        tmp_path / "a.jpg", (tmp_path / render(tmp_path / "a.jpg", tmp_path, "out", keep).name)
    )
    names = found.line(MetadataSubject.NAMES)
    assert (names.value, names.published_value) == ("Zoë; All mine; SECRET-SERIAL-0815 Owner", "Zoë")
    assert [line.subject for line in found.lines if line.is_published] == [MetadataSubject.NAMES]
    assert (found.before.width, found.after.width) == (640, 320)
    assert (found.before.colours, found.after.colours) == ("Wide built-in", "sRGB")


def test_the_pool_returns_the_same_report(tmp_path, decoder_pool):
    """The original is looked at where nothing that it does can do harm."""
    planted = make(tmp_path, 0)
    made = render(planted.path, tmp_path, "out", TARGET)
    assert decoder_pool.leaving(planted.path, tmp_path / made.name) == compare_metadata(
        planted.path, tmp_path / made.name
    )


def test_every_category_has_words():
    """A title and a reason each."""
    assert set(TITLES) == set(REASONS) == set(MetadataSubject)
