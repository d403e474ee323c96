"""Scanning: what is new, changed or gone; what cannot be read harms nothing else."""

# ruff: noqa: DTZ001 - photos carry the time on the wall

import errno
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kesong_desktop.errors import DecoderStopped, FolderUnreadable, FormatMissing, Unreadable
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.model.library.photo import MediaFacts, Place
from kesong_desktop.roll.scanner import Scanner
from tests.unit.imaging import makers


class Probe:
    """Knows what each file is by its first word, and counts what it was asked."""

    def __init__(self):
        self.asked: list[str] = []
        self.facts = MediaFacts("photo", "image/jpeg", 40, 30)
        self.is_busy = False

    def __call__(self, path: str) -> MediaFacts:
        self.asked.append(Path(path).name)
        words = Path(path).read_bytes()
        if words.startswith(b"slow") and self.is_busy:
            raise DecoderStopped(path)
        if words.startswith(b"bad"):
            raise Unreadable(path, "cut_off", detail="half")
        if words.startswith(b"codec"):
            raise FormatMissing(kind="HEIC", package="pillow-heif")
        return self.facts


@pytest.fixture
def roll(tmp_path):
    folder = tmp_path / "roll"
    folder.mkdir()
    return folder


@pytest.fixture
def asked():
    return Probe()


class ClockNs:
    """Nanoseconds since 1970: long after the folders of a test were made."""

    def __init__(self):
        self.now_ns = time.time_ns() + 10**12

    def __call__(self) -> int:
        return self.now_ns


@pytest.fixture
def clock_ns():
    return ClockNs()


@pytest.fixture
def scan(library, asked, roll, clock_ns):
    scanner = Scanner(library, asked, sha256_file, clock_ns)
    return lambda **more: scanner.scan(roll, **more)


def put(folder: Path, name: str, words: str = "") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words or f"good {name}", encoding="utf-8", errors="surrogateescape")
    return path


def names(library) -> set[str]:
    return {Path(photo.path).name for photo in library.page()}


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


def refuse(monkeypatch, folder: Path, *, number: int = errno.EACCES) -> None:
    real = os.open

    def opened(path, *more, **options):
        if str(path) == str(folder):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *more, **options)

    monkeypatch.setattr(os, "open", opened)


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
