"""What a scan finds, adds, moves and removes, and what it need not read again."""

import os
import time

import pytest

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.roll.scanner import Scanner
from tests.unit.roll.scanner.scan_tools import names, put


def test_first_scan_adds_all_below(scan, library, roll):
    """Every picture and clip, however deep, and nothing else."""
    for name in ("a.jpg", "deep/er/b.PNG", "deep/c.mp4", "notes.txt", "deep/archive.zip"):
        put(roll, name)
    result = scan()
    assert (result.seen, result.added, result.changed, result.removed, result.problems) == (3, 3, 0, 0, 0)
    assert names(library) == {"a.jpg", "b.PNG", "c.mp4"}


def test_unchanged_files_are_not_opened_again(scan, library, roll, asked):
    """A second scan asks nothing; a touched file is asked again, alone."""
    path = put(roll, "a.jpg")
    put(roll, "b.jpg")
    scan()
    asked.asked.clear()
    result = scan()
    assert (asked.asked, result.seen, result.added, result.changed) == ([], 2, 0, 0)
    os.utime(path, ns=(1, 10**18))
    result = scan()
    assert (asked.asked, result.added, result.changed) == (["a.jpg"], 0, 1)
    assert library.by_path(str(path)).mtime_ns == 10**18


def test_what_a_busy_machine_did_not_open_waits_for_the_next_scan(scan, library, roll, asked):
    """It is no file with a problem, whether it is new or was known before."""
    known = put(roll, "a.jpg", "slow 1")
    put(roll, "b.jpg")
    scan()
    asked.is_busy = True
    put(roll, "a.jpg", "slow, and longer")
    put(roll, "c.jpg", "slow 2")
    result = scan()
    assert (result.seen, result.added, result.changed, result.problems) == (3, 0, 0, 0)
    assert library.by_path(str(known)).bytes == len("slow 1")
    assert names(library) == {"a.jpg", "b.jpg"}
    asked.is_busy = False
    asked.asked.clear()
    scan()
    assert sorted(asked.asked) == ["a.jpg", "c.jpg"]
    assert library.by_path(str(known)).bytes == len("slow, and longer")
    assert names(library) == {"a.jpg", "b.jpg", "c.jpg"}
    asked.asked.clear()
    assert scan().seen == 3
    assert asked.asked == []


def test_same_time_but_another_size_is_a_change(scan, roll, asked):
    """An editor that keeps the time is noticed."""
    path = put(roll, "a.jpg", "good 1")
    os.utime(path, ns=(1, 10**18))
    scan()
    put(roll, "a.jpg", "good 12")
    os.utime(path, ns=(1, 10**18))
    assert scan().changed == 1


def test_gone_files_go(scan, library, roll):
    """What was deleted leaves the library; what was renamed has another name."""
    put(roll, "a.jpg")
    moved = put(roll, "b.jpg")
    scan()
    (roll / "a.jpg").unlink()
    moved.rename(roll / "c.jpg")
    result = scan()
    assert (result.removed, result.moved, result.added) == (1, 1, 0)
    assert names(library) == {"c.jpg"}


@pytest.mark.parametrize("where", ["b.jpg", "deeper/b.jpg", "other/a.jpg"])
def test_moved_it_keeps_what_is_known_of_it(scan, library, small, roll, where):
    """Renamed, or in another folder: the same row under another path, with its small pictures."""
    path = put(roll, "a.jpg")
    put(roll, "other/c.jpg")
    scan()
    before = library.by_path(str(path))
    small.put(before.id, {256: b"small"})
    (roll / where).parent.mkdir(exist_ok=True)
    path.rename(roll / where)
    result = scan()
    assert (result.moved, result.added, result.removed) == (1, 0, 0)
    after = library.by_path(str(roll / where))
    assert after.id == before.id
    assert small.get(after.id, 256) == b"small"
    assert library.by_path(str(path)) is None


def test_a_copy_is_no_move(scan, library, roll):
    """Of two that could be the one that is gone, none is taken for it."""
    path = put(roll, "a.jpg")
    os.utime(path, ns=(1, 10**18))
    scan()
    for name in ("b.jpg", "c.jpg"):
        put(roll, name, "good a.jpg")
        os.utime(roll / name, ns=(1, 10**18))
    path.unlink()
    result = scan()
    assert (result.moved, result.added, result.removed) == (0, 2, 1)
    assert names(library) == {"b.jpg", "c.jpg"}


def test_a_folder_that_is_gone(scan, library, roll):
    """Its files go, those of its neighbour with a longer name stay; when it comes back, they do."""
    put(roll, "a/x.jpg")
    put(roll, "a/deep/y.jpg")
    put(roll, "ab/z.jpg")
    scan()
    (roll / "a").rename(roll.parent / "away")
    assert scan().removed == 2
    assert names(library) == {"z.jpg"}
    (roll.parent / "away").rename(roll / "a")
    assert scan().added == 2


def test_an_unchanged_folder_is_not_listed_again(scan, roll, monkeypatch):
    """Its time tells that nothing came and nothing went; one that was changed just now is not believed."""
    put(roll, "a.jpg")
    put(roll, "deep/b.jpg")
    scan()
    listed = []
    real = os.listdir
    monkeypatch.setattr(os, "listdir", lambda at: listed.append(at) or real(at))
    assert scan().seen == 2
    assert listed == []
    put(roll, "deep/c.jpg")
    assert scan().added == 1
    assert len(listed) == 1


def test_a_folder_changed_just_now_is_listed_again(scan, roll, clock_ns):
    """Within some seconds its time may not show the next change."""
    clock_ns.now_ns = time.time_ns()
    put(roll, "a.jpg")
    scan()
    told = roll.stat().st_mtime_ns
    put(roll, "b.jpg")
    os.utime(roll, ns=(told, told))
    assert scan().added == 1


def test_changed_folder_is_detected(library, asked, roll, clock_ns):
    """Told by the folders' times, without looking at a file."""
    scanner = Scanner(library, asked, sha256_file, clock_ns)
    put(roll, "deep/a.jpg")
    assert scanner.came_or_went(roll)
    scanner.scan(roll)
    assert not scanner.came_or_went(roll)
    put(roll, "deep/b.jpg")
    assert scanner.came_or_went(roll)


def test_a_first_scan_that_was_broken_off_goes_on(scan, library, roll, asked):
    """What was looked at is not looked at again."""
    for number in range(450):
        put(roll, f"{number:03}.jpg")
    scan(cancelled=lambda: len(asked.asked) >= 300)
    asked.asked.clear()
    result = scan()
    assert (result.seen, result.added, library.count()) == (450, 150, 450)
    assert asked.asked[0] == "300.jpg"


def test_folders_of_other_programs_are_passed_over(scan, roll):
    """They hold copies and thumbnails under names of their own; which they are is told."""
    put(roll, "Photos.photoslibrary/originals/a.jpg")
    put(roll, "b.jpg")
    result = scan()
    assert (result.seen, result.passed_over) == (1, [str(roll / "Photos.photoslibrary")])


def test_unsupported_pictures_are_counted_by_their_ending(scan, library, roll):
    """None vanishes silently; what is no picture at all is not counted."""
    for name in ("a.jpg", "b.jxl", "c.JXL", "sub/d.psd", "notes.txt", "folder.svg/e.jpg", ".hidden.jxl"):
        put(roll, name)
    result = scan()
    assert result.unsupported == {".jxl": 2, ".psd": 1}
    assert (result.seen, library.count()) == (2, 2)
    assert scan().unsupported == {}


def test_a_link_to_a_picture_is_one(scan, library, roll, tmp_path):
    """It is looked at where it leads."""
    real = put(tmp_path / "elsewhere", "a.jpg")
    (roll / "b.jpg").symlink_to(real)
    assert scan().added == 1
    assert library.by_path(str(roll / "b.jpg")).bytes == real.stat().st_size


def test_other_folders_are_left_alone(scan, library, roll, tmp_path, asked, clock_ns):
    """A scan of one folder removes nothing of another, though its name begins alike."""
    other = put(tmp_path / "roll2", "z.jpg")
    Scanner(library, asked, sha256_file, clock_ns).scan(tmp_path / "roll2")
    put(roll, "a.jpg")
    scan()
    other.unlink()
    assert scan().removed == 0
    assert names(library) == {"a.jpg", "z.jpg"}
