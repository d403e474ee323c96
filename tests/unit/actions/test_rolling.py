"""Folders of the camera roll, and the thread that looks through them."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions import rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import DiskFull, FolderUnreadable, InvalidInput, KesongError
from kesong_desktop.model.event import Event, RollChanged, RollProgress
from kesong_desktop.roll.scan import Scanner
from tests.fakes import pictures

WAIT_S = 30


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A folder with two pictures."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg")
    pictures.png(folder / "b.png")
    return folder


def test_added_and_scanned(desk: Desk, card: Path, events: list[Event]) -> None:
    """The folder is part of the roll at once, its files after the scan; both are told."""
    path = rolling.add_folder(desk, card)
    assert (path, desk.roll_folders.all(), desk.library.count()) == (card, [str(card)], 0)
    assert events == [RollChanged()]
    result = rolling.scan(desk, str(path))
    assert (result.seen, result.added, desk.library.count()) == (2, 2, 2)
    assert events[-2:] == [RollProgress(str(card), 2, done=True), RollChanged()]


def test_added_twice_is_there_once(desk: Desk, card: Path) -> None:
    """In any spelling of its name."""
    for spelling in (card, card / ".." / "card", Path(f"{card}/")):
        rolling.add_folder(desk, spelling)
    assert desk.roll_folders.all() == [str(card)]


def test_a_relative_name(desk: Desk, card: Path, monkeypatch) -> None:
    """Counts from where the person stands, and stays the same when they go elsewhere."""
    monkeypatch.chdir(card.parent)
    assert rolling.add_folder(desk, Path("card")) == card


def test_the_home_sign(desk: Desk, card: Path, monkeypatch) -> None:
    """``~`` is the person's own folder."""
    monkeypatch.setenv("HOME", str(card.parent))
    monkeypatch.setenv("USERPROFILE", str(card.parent))
    assert rolling.add_folder(desk, Path("~/card")) == card


def test_a_link_stays_a_link(desk: Desk, card: Path, tmp_path: Path) -> None:
    """The person chose that name: what it points to may change."""
    link = tmp_path / "link"
    link.symlink_to(card, target_is_directory=True)
    assert rolling.add_folder(desk, link) == link


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_no_folder(desk: Desk, tmp_path: Path, name: str) -> None:
    """Refused by name, and not added."""
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnreadable, match=name):
        rolling.add_folder(desk, tmp_path / name)
    assert desk.roll_folders.all() == []


def test_removed(desk: Desk, card: Path, tmp_path: Path, events: list[Event]) -> None:
    """The folder and what is known of it go; the files and the other folders stay."""
    other = tmp_path / "other"
    other.mkdir()
    pictures.jpeg(other / "c.jpg")
    for folder in (card, other):
        rolling.scan(desk, str(rolling.add_folder(desk, folder)))
    events.clear()
    rolling.remove_folder(desk, str(card))
    assert desk.roll_folders.all() == [str(other)]
    assert [Path(photo.path).name for photo in desk.library.page()] == ["c.jpg"]
    assert sorted(path.name for path in card.iterdir()) == ["a.jpg", "b.png"]
    assert events == [RollChanged()]


def test_a_folder_that_went_away_keeps_what_was_known(desk: Desk, card: Path) -> None:
    """A card that was pulled out is not an empty card."""
    rolling.scan(desk, str(rolling.add_folder(desk, card)))
    card.rename(card.parent / "pulled")
    with pytest.raises(FolderUnreadable):
        rolling.scan(desk, str(card))
    assert desk.library.count() == 2


def test_a_scan_that_is_stopped(desk: Desk, card: Path) -> None:
    """It ends, and drops nothing that it did not see."""
    rolling.scan(desk, str(rolling.add_folder(desk, card)))
    result = rolling.scan(desk, str(card), cancelled=lambda: True)
    assert (result.seen, desk.library.count()) == (0, 2)


class Waiter:
    """Takes what a ``ScanThread`` has to tell."""

    def __init__(self) -> None:
        self.failures: list[KesongError] = []
        self.failed = threading.Event()

    def __call__(self, error: KesongError) -> None:
        self.failures.append(error)
        self.failed.set()


def done_with(events: list[Event], folder: Path) -> bool:
    """Whether a scan of the folder ended well."""
    return any(isinstance(one, RollProgress) and one.done and one.folder == str(folder) for one in events)


def test_the_thread_goes_on_after_a_failure(
    desk: Desk, card: Path, tmp_path: Path, events: list[Event]
) -> None:
    """A folder that is gone is told; the next one is looked through all the same."""
    waiter = Waiter()
    scans = rolling.ScanThread(desk, waiter)
    scans.start()
    try:
        scans.scan(str(tmp_path / "gone"))
        assert waiter.failed.wait(WAIT_S)
        waiter.failed.clear()
        scans.scan(str(card))
        scans.scan(str(tmp_path / "gone too"))
        assert waiter.failed.wait(WAIT_S)
    finally:
        scans.stop()
    assert done_with(events, card)
    assert [type(error) for error in waiter.failures] == [FolderUnreadable] * 2


def test_the_thread_goes_on_after_a_full_disk(desk: Desk, card: Path, tmp_path: Path, monkeypatch) -> None:
    """That is told as well, and does not end the thread."""
    waiter = Waiter()
    scans = rolling.ScanThread(desk, waiter)

    def full(*_: object, **__: object) -> None:
        raise DiskFull(str(card))

    monkeypatch.setattr(Scanner, "scan", full)
    scans.start()
    try:
        for name in ("one", "two"):
            scans.scan(str(tmp_path / name))
            assert waiter.failed.wait(WAIT_S)
            waiter.failed.clear()
    finally:
        scans.stop()
    assert [type(error) for error in waiter.failures] == [DiskFull] * 2


def test_the_thread_stops_in_the_middle(desk: Desk, card: Path, monkeypatch) -> None:
    """Whatever waits is left; stopping it before it was started, or twice, does nothing."""
    begun, scanned = threading.Event(), []

    def endless(self, folder: Path, *, cancelled, **_: object) -> object:
        scanned.append(folder)
        begun.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise FolderUnreadable(str(folder), why="stopped")

    monkeypatch.setattr(Scanner, "scan", endless)
    scans = rolling.ScanThread(desk, Waiter())
    scans.stop()
    scans = rolling.ScanThread(desk, Waiter())
    scans.start()
    scans.scan(str(card))
    assert begun.wait(WAIT_S)
    scans.scan("/another")
    scans.stop()
    scans.stop()
    assert scanned == [card]


def test_a_folder_that_waits_already_is_not_put_behind_itself(desk: Desk, card: Path, events) -> None:
    """Asked for twice before its turn, looked through once."""
    waiter = Waiter()
    scans = rolling.ScanThread(desk, waiter)
    for _ in range(2):
        scans.scan(str(card))
    scans.scan("/nowhere/at/all")
    scans.start()
    try:
        assert waiter.failed.wait(WAIT_S)
    finally:
        scans.stop()
    assert sum(isinstance(one, RollProgress) and one.done for one in events) == 1


def test_new_files_are_noticed(desk: Desk, card: Path, tmp_path: Path, monkeypatch) -> None:
    """A folder in which something came is scanned by itself; one that is away is left alone, and nothing is said of it."""
    scans = rolling.ScanThread(desk, Waiter())
    asked: list[str] = []
    monkeypatch.setattr(scans, "scan", asked.append)
    long_ago = 1_600_000_000
    os.utime(card, (long_ago, long_ago))
    rolling.add_folder(desk, card)
    rolling.scan(desk, str(card))
    scans.notice()
    assert asked == []
    pictures.jpeg(card / "new.jpg")
    scans.notice()
    assert asked == [str(card)]
    card.rename(tmp_path / "pulled out")
    scans.notice()
    assert asked == [str(card)]


def test_looks_are_learned_when_no_scan_waits(desk: Desk, card: Path, events: list[Event]) -> None:
    """After the scan, by itself; the window is told once they are all there."""
    waiter, told = Waiter(), threading.Event()
    folder = str(rolling.add_folder(desk, card))

    def report(event: Event) -> None:
        events.append(event)
        if isinstance(event, RollChanged) and len(desk.looks.all()) == 2:
            told.set()

    scans = rolling.ScanThread(replace(desk, report=report), waiter)
    scans.start()
    try:
        scans.scan(folder)
        assert told.wait(WAIT_S)
    finally:
        scans.stop()
    assert waiter.failures == []


def test_the_same_folder_in_other_case(desk: Desk, card: Path, monkeypatch) -> None:
    """Where the system makes no difference there is one; where it does there are two."""
    rolling.add_folder(desk, card)
    twin = card.with_name("CARD")
    twin.mkdir(exist_ok=True)
    assert rolling.add_folder(desk, twin) == twin
    assert len(desk.roll_folders.all()) == 2
    desk.roll_folders.remove(str(twin))
    monkeypatch.setattr(Path, "samefile", lambda *_: True)
    assert rolling.add_folder(desk, twin) == card
    assert desk.roll_folders.all() == [str(card)]


def test_the_library_of_another_program(desk: Desk, tmp_path: Path, events: list[Event]) -> None:
    """It is not added; one that lies in a folder is told."""
    library = tmp_path / "Pictures" / "Mine.photoslibrary"
    (library / "originals").mkdir(parents=True)
    with pytest.raises(InvalidInput, match="Export pictures from it"):
        rolling.add_folder(desk, library)
    rolling.scan(desk, str(rolling.add_folder(desk, library.parent)))
    told = [event.passed_over for event in events if isinstance(event, RollProgress) and event.done]
    assert told == [(str(library),)]


def test_looks_wait_for_pictures_on_the_screen(desk: Desk, card: Path, events: list[Event]) -> None:
    """As long as some are waited for nothing is learned; then it is."""
    rolling.scan(desk, str(rolling.add_folder(desk, card)))
    asked, is_busy, learned = threading.Event(), [True], threading.Event()

    def busy() -> bool:
        asked.set()
        return is_busy[0]

    def report(event: Event) -> None:
        if isinstance(event, RollChanged) and len(desk.looks.all()) == 2:
            learned.set()

    scans = rolling.ScanThread(replace(desk, report=report), Waiter(), busy)
    scans.start()
    try:
        assert asked.wait(WAIT_S)
        assert desk.looks.all() == {}
        is_busy[0] = False
        assert learned.wait(WAIT_S)
    finally:
        scans.stop()
