"""RAW files: what is shown is the picture inside, upright, with the time, place and camera that the file tells."""

# ruff: noqa: DTZ001 - cameras write the time on the wall

import io
import sys
from datetime import datetime

import pytest
from PIL import Image

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging import thumbnail
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.model.library.photo import Place
from tests.unit.imaging import makers


@pytest.mark.parametrize(("orientation", "first"), [(1, "red"), (3, "white"), (6, "blue"), (8, "green")])
def test_the_picture_inside_stands_upright(tmp_path, orientation, first):
    """As LibRaw says that it is turned."""
    path = makers.dng(tmp_path / "a.dng", orientation=orientation)
    facts = probe(path)
    assert (facts.width, facts.height) == ((64, 96) if orientation >= 5 else (96, 64))
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert small.size == (facts.width, facts.height)
        assert makers.corner_names(small)[0] == first


def test_what_the_file_tells(tmp_path):
    """Time, place and camera are those of the RAW file, for many pictures inside have none."""
    facts = probe(makers.dng(tmp_path / "a.DNG"))
    assert (facts.kind, facts.mime, facts.camera) == ("photo", "image/jpeg", "Kesong K1")
    assert (facts.taken, facts.place) == (datetime(2024, 1, 31, 12, 30), Place(45.5, 7.5))


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"Dear diary, " * 200, "not_a_picture"), (b"", "empty"), (b"II*\0\x08\0\0\0\0\0", "cut_off")],
)
def test_what_is_no_raw_file_is_reported(tmp_path, content, reason):
    """Whatever its name says."""
    path = tmp_path / "a.nef"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        probe(path)
    assert caught.value.reason == reason


@pytest.mark.parametrize("orientation", [1, 6])
def test_without_a_picture_inside_it_is_developed(tmp_path, orientation):
    """The sensor's own data is a picture too, upright, with what the file tells."""
    path = makers.dng(tmp_path / "a.dng", orientation=orientation, has_preview=False)
    facts = probe(path)
    assert (facts.width, facts.height) == ((64, 96) if orientation == 6 else (96, 64))
    assert (facts.camera, facts.taken) == ("Kesong K1", datetime(2024, 1, 31, 12, 30))
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert small.size == (facts.width, facts.height)


def test_without_rawpy_the_program_says_what_is_missing(tmp_path, monkeypatch):
    """The extra need not be there."""
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(FormatMissing) as caught:
        probe(makers.dng(tmp_path / "a.dng"))
    assert "rawpy" in str(caught.value)


@pytest.mark.parametrize("name", ["a.cr3", "a.jpg", "a.mp4"])
def test_a_cr3_is_known_by_its_brand(tmp_path, monkeypatch, name):
    """It is neither a video nor broken, whatever its name is."""
    path = tmp_path / name
    path.write_bytes(makers.box(b"ftyp", b"crx " + bytes(4) + b"crx isom") + makers.box(b"moov", bytes(400)))
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(FormatMissing) as caught:
        probe(path)
    assert "rawpy" in str(caught.value)
