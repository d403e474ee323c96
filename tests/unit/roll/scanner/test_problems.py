"""Folders and files that cannot be read, scans that are stopped, and what is written meanwhile."""

import errno
import os
from pathlib import Path

import pytest

from kesong_desktop.errors import FolderUnreadable
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.roll.scanner import Scanner
from tests.unit.imaging import makers
from tests.unit.roll.scanner.scan_tools import names, put, refuse


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENOENT])
def test_unreadable_folder_below_keeps_what_was_known(scan, library, roll, monkeypatch, number):
    """What could not be looked at is not called gone; its sibling with a like name still is."""
    put(roll, "locked/a.jpg")
    put(roll, "locked/deeper/b.jpg")
    gone = put(roll, "locked2/c.jpg")
    scan()
    gone.unlink()
    refuse(monkeypatch, roll / "locked", number=number)
    result = scan()
    assert result.unreadable == [str(roll / "locked")]
    assert result.removed == 1
    assert names(library) == {"a.jpg", "b.jpg"}


def test_unreadable_root_is_said(scan, library, roll, monkeypatch):
    """A card that was pulled out does not empty the library."""
    put(roll, "a.jpg")
    scan()
    refuse(monkeypatch, roll)
    with pytest.raises(FolderUnreadable, match="Permission denied"):
        scan()
    assert names(library) == {"a.jpg"}


def test_missing_root_is_said(library, asked, tmp_path, clock_ns):
    """So is one that never was."""
    with pytest.raises(FolderUnreadable):
        Scanner(library, asked, sha256_file, clock_ns).scan(tmp_path / "no such folder")


def test_cancelled_stops_soon_and_removes_nothing(scan, library, roll, asked):
    """What was found until then is kept; what was not reached is not called gone."""
    for number in range(10):
        put(roll, f"{number}.jpg")
    scan()
    for number in range(10):
        os.utime(roll / f"{number}.jpg", ns=(1, 10**18))
    (roll / "9.jpg").unlink()
    asked.asked.clear()
    result = scan(cancelled=lambda: len(asked.asked) >= 3)
    assert asked.asked == ["0.jpg", "1.jpg", "2.jpg"]
    assert (result.changed, result.removed) == (3, 0)
    assert library.count() == 10
    assert library.by_path(str(roll / "2.jpg")).mtime_ns == 10**18


def test_report_shows_how_far(scan, library, roll):
    """The last word is the number seen, and where much has changed there are words in between."""
    put(roll, "000.jpg")
    scan()
    for number in range(1, 450):
        put(roll, f"{number:03}.jpg")
    told: list[tuple[int, int]] = []
    scan(report=lambda seen: told.append((seen, library.count())))
    assert told == [(201, 201), (401, 401), (450, 450)]


@pytest.mark.parametrize(("a_file_ns", "words"), [(1, [450]), (10_000_000, [200, 400, 450])])
def test_a_first_index_writes_many_rows_at_once(library, asked, roll, clock_ns, a_file_ns, words):
    """As long as they come quickly; where files are slow nothing waits longer than it must."""
    for number in range(450):
        put(roll, f"{number:03}.jpg")

    def slow(path: str) -> MediaFacts:
        clock_ns.now_ns += a_file_ns
        return asked(path)

    told: list[int] = []
    Scanner(library, slow, sha256_file, clock_ns).scan(
        roll, report=lambda seen: told.append(seen) if seen == library.count() else None
    )
    assert told == words


def test_problem_files_become_rows(scan, library, roll):
    """A bad file is in the library with its problem; its neighbours are whole."""
    put(roll, "a.jpg", "bad")
    put(roll, "b.jpg")
    put(roll, "c.heic", "codec")
    put(roll, "d.mp4", "bad film")
    result = scan()
    assert (result.added, result.problems) == (4, 3)
    rows = {Path(photo.path).name: photo for photo in library.page()}
    assert (rows["a.jpg"].problem, rows["a.jpg"].problem_detail) == ("cut_off", "half")
    assert (rows["b.jpg"].problem, rows["b.jpg"].width) == ("", 40)
    assert (rows["c.heic"].problem, rows["c.heic"].problem_detail) == ("needs_extra", "HEIC")
    assert (rows["d.mp4"].kind, rows["d.mp4"].width) == ("video", 0)


def test_fixed_file_is_whole_again(scan, library, roll):
    """A file that was copied again loses its problem."""
    path = put(roll, "a.jpg", "bad")
    scan()
    put(roll, "a.jpg", "good again")
    scan()
    assert library.by_path(str(path)).problem == ""


def test_real_bad_files_do_no_harm(library, roll, clock_ns):
    """With the real probe: text, nothing, half and a bomb beside a sound picture."""
    put(roll, "text.jpg", "words")
    (roll / "empty.jpg").touch()
    makers.png_with_header(roll / "bomb.png", 30_000, 30_000)
    makers.noise((100, 100)).save(roll / "half.jpg")
    (roll / "half.jpg").write_bytes((roll / "half.jpg").read_bytes()[:3000])
    makers.corners().save(roll / "sound.jpg")
    result = Scanner(library, JpegHeaderReader(), sha256_file, clock_ns).scan(roll)
    problems = {Path(photo.path).name: photo.problem for photo in library.page()}
    assert result.problems == 4
    assert problems == {
        "text.jpg": "not_a_picture",
        "empty.jpg": "empty",
        "bomb.png": "too_large",
        "half.jpg": "cut_off",
        "sound.jpg": "",
    }
