"""Odd names, links, copies of a photo and times of files."""
# ruff: noqa: DTZ001 - photos carry the time on the wall

import errno
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.library.photo import MediaFacts, Place
from kesong_desktop.roll.scanner import Scanner
from tests.unit.roll.scanner.scan_tools import names, put


def test_hidden_files_and_folders_are_passed_over(scan, library, roll):
    """Thumbnail caches and half-copied files are not photos."""
    for name in (".hidden.jpg", ".thumbnails/a.jpg", "._b.jpg", "b.jpg"):
        put(roll, name)
    assert (scan().seen, names(library)) == (1, {"b.jpg"})


@pytest.mark.parametrize(
    "name",
    [
        "面包 🍞.jpg",
        "cafe\u0301.jpg",
        "line\nbreak.jpg",
        "quote'\".jpg",
        "%_.jpg",
        "x" * 240 + ".jpg",
        " .jpg",
    ],
)
def test_odd_names(scan, library, roll, name):
    """Any name that the system allows is kept as it is."""
    path = put(roll, name)
    assert scan().added == 1
    assert library.by_path(str(path)) is not None
    assert scan().added == 0


@pytest.mark.parametrize(
    "other", [".hidden.jpg", "notes.txt", "d.jpeg", "folder.jpg/e.jpg", "dead.jpg", ".jpg"]
)
def test_a_folder_of_usual_names_and_one_other(scan, library, roll, other):
    """Whether all of a folder's names are usual is told at once: the one that is not, or is no file, is not lost in it."""
    for name in ("a.jpg", "b.JPG", "c.mp4"):
        put(roll, name)
    if other == "dead.jpg":
        (roll / other).symlink_to(roll / "none")
    else:
        put(roll, other)
    more = {name for name in (Path(other).name,) if name in {"d.jpeg", "e.jpg"}}
    assert scan().added == 3 + len(more)
    assert names(library) == {"a.jpg", "b.JPG", "c.mp4"} | more


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux alone")
def test_names_that_are_no_text(scan, library, roll):
    """Bytes from an old card are found again on the next scan."""
    path = roll / os.fsdecode(b"caf\xe9 \xff.jpg")
    path.write_bytes(b"good")
    assert scan().added == 1
    assert library.by_path(str(path)) is not None
    assert (scan().added, scan().removed) == (0, 0)


def test_links_to_folders_are_not_followed(scan, library, roll, tmp_path):
    """A link up the tree does not make a scan endless; one to nothing is no photo."""
    put(roll, "a.jpg")
    (roll / "up").symlink_to(roll)
    (roll / "dead.jpg").symlink_to(tmp_path / "nothing.jpg")
    assert scan().seen == 1


def test_duplicates_are_found_by_content(scan, library, roll):
    """Same size and same bytes; the older one is the first. Same size alone is no duplicate, and alone is not read."""
    put(roll, "IMG_20240101_100000.jpg", "good twins")
    put(roll, "sub/IMG_20240102_100000.jpg", "good twins")
    put(roll, "other.jpg", "good other")
    lone = put(roll, "lone.jpg", "good and longer than all")
    scan()
    rows = {Path(photo.path).name: photo for photo in library.page()}
    assert rows["IMG_20240102_100000.jpg"].duplicate_of == str(roll / "IMG_20240101_100000.jpg")
    assert rows["IMG_20240101_100000.jpg"].duplicate_of == ""
    assert rows["other.jpg"].duplicate_of == ""
    assert library.by_path(str(lone)).sha256 == ""


def test_changed_file_is_no_duplicate_any_more(scan, library, roll):
    """A hash goes with the bytes that it was made of."""
    put(roll, "a.jpg", "good twins")
    path = put(roll, "b.jpg", "good twins")
    scan()
    assert sum(bool(photo.duplicate_of) for photo in library.page()) == 1
    put(roll, "b.jpg", "good twinz")
    os.utime(path, ns=(1, 10**18))
    scan()
    assert not any(photo.duplicate_of for photo in library.page())


def test_file_that_cannot_be_hashed_does_no_harm(library, asked, roll, clock_ns):
    """The others get their hashes."""
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        put(roll, name, "good twins")

    def hash_file(path: Path) -> str:
        if path.name == "b.jpg":
            raise OSError(errno.EIO, "Input/output error")
        return sha256_file(path)

    Scanner(library, asked, hash_file, clock_ns).scan(roll)
    rows = {Path(photo.path).name: photo for photo in library.page()}
    assert rows["b.jpg"].sha256 == ""
    assert rows["c.jpg"].duplicate_of == str(roll / "a.jpg")


def test_time_from_the_file_then_its_name_then_its_date(scan, library, roll, asked):
    """The file's own word counts first, and is kept as the time on the wall."""
    asked.facts = MediaFacts(
        "photo", "image/jpeg", 4, 3, taken=datetime(2020, 5, 6, 7, tzinfo=UTC), place=Place(1, 2)
    )
    said = put(roll, "said.jpg")
    scan()
    asked.facts = MediaFacts("photo", "image/jpeg", 4, 3)
    named = put(roll, "IMG_20240131_123015.jpg")
    dated = put(roll, "dated.jpg")
    moment = datetime(2019, 8, 7, 6, 5, 4)
    os.utime(dated, (moment.timestamp(), moment.timestamp()))
    scan()
    assert library.by_path(str(said)).taken == datetime(2020, 5, 6, 7)
    assert library.by_path(str(said)).has_place
    assert library.by_path(str(named)).taken == datetime(2024, 1, 31, 12, 30, 15)
    assert library.by_path(str(dated)).taken == moment


@pytest.mark.parametrize("mtime_ns", [-(10**18), 2**62 + 1, 10**19, 10**21])
def test_absurd_file_times_do_no_harm(scan, library, roll, asked, monkeypatch, mtime_ns):
    """A clock that stood in the year 30000, or before 1970, does not end the scan."""
    path = put(roll, "a.jpg")
    put(roll, "b.jpg")
    try:
        os.utime(path, ns=(0, mtime_ns))
    except OSError:
        pytest.skip("this file system keeps no such time")
    assert scan().added == 2
    asked.asked.clear()
    assert scan().changed == 0
    assert asked.asked == []
