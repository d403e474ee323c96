"""Folders of the camera roll, and the thread that looks through them."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.actions.services import Services
from kesong_desktop.errors import (
    DiskFull,
    FolderUnreadable,
    InvalidInput,
    KesongError,
    Reason,
)
from kesong_desktop.model.event import Event, RollChanged, RollProgress
from kesong_desktop.roll.scanner import Scanner
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.imaging import makers

WAIT_S = 100


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A folder with two pictures."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg")
    pictures.png(folder / "b.png")
    return folder


class EventLog(list[Event]):
    """Reported events; ``listener`` is called with each."""

    def __init__(self) -> None:
        super().__init__()
        self.listener: Callable[[Event], None] = lambda _: None

    def append(self, event: Event) -> None:
        """Keep the event, and tell the listener."""
        super().append(event)
        self.listener(event)


@pytest.fixture
def events() -> EventLog:
    """What the profile reported."""
    return EventLog()


def fingerprints(services: Services) -> int:
    """How many photos have a fingerprint."""
    return len(services.roll.query.snapshot().looks)


def test_added_and_scanned(services: Services, card: Path, events: EventLog) -> None:
    """The folder is part of the roll at once, its files after the scan; both are told."""
    path = services.roll.camera_roll.add_folder(card)
    assert (path, services.roll.camera_roll.folders(), stores(services).library.count()) == (
        card,
        [str(card)],
        0,
    )
    assert events == [RollChanged()]
    result = services.roll.camera_roll.scan(str(path))
    assert (result.seen, result.added, stores(services).library.count()) == (2, 2, 2)
    assert events[-2:] == [RollProgress(str(card), 2, done=True), RollChanged()]


def test_added_twice_is_there_once(services: Services, card: Path) -> None:
    """In any spelling of its name."""
    for spelling in (card, card / ".." / "card", Path(f"{card}/")):
        services.roll.camera_roll.add_folder(spelling)
    assert services.roll.camera_roll.folders() == [str(card)]


def test_a_relative_name(services: Services, card: Path, monkeypatch) -> None:
    """Counts from where the person stands, and stays the same when they go elsewhere."""
    monkeypatch.chdir(card.parent)
    assert services.roll.camera_roll.add_folder(Path("card")) == card


def test_the_home_sign(services: Services, card: Path, monkeypatch) -> None:
    """``~`` is the person's own folder."""
    monkeypatch.setenv("HOME", str(card.parent))
    monkeypatch.setenv("USERPROFILE", str(card.parent))
    assert services.roll.camera_roll.add_folder(Path("~/card")) == card


def test_a_link_stays_a_link(services: Services, card: Path, tmp_path: Path) -> None:
    """The person chose that name: what it points to may change."""
    link = tmp_path / "link"
    link.symlink_to(card, target_is_directory=True)
    assert services.roll.camera_roll.add_folder(link) == link


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_no_folder(services: Services, tmp_path: Path, name: str) -> None:
    """Refused by name, and not added."""
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnreadable, match=name):
        services.roll.camera_roll.add_folder(tmp_path / name)
    assert services.roll.camera_roll.folders() == []


def test_removed(services: Services, card: Path, tmp_path: Path, events: EventLog) -> None:
    """The folder and what is known of it go; the files and the other folders stay."""
    other = tmp_path / "other"
    other.mkdir()
    pictures.jpeg(other / "c.jpg")
    for folder in (card, other):
        services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    events.clear()
    services.roll.camera_roll.remove_folder(str(card))
    assert services.roll.camera_roll.folders() == [str(other)]
    assert [Path(photo.path).name for photo in stores(services).library.page()] == ["c.jpg"]
    assert sorted(path.name for path in card.iterdir()) == ["a.jpg", "b.png"]
    assert events == [RollChanged()]


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_a_scan_of_a_removed_folder_adds_nothing(
    services: Services, card: Path, events: EventLog, monkeypatch, when: str
) -> None:
    """It was asked for before, or is under way; once the folder is added again, it is scanned as ever."""
    roll = services.roll.camera_roll
    folder = str(roll.add_folder(card))
    scan = Scanner.scan

    def removed_meanwhile(self, *given: object, **more: object) -> object:
        result = scan(self, *given, **more)
        roll.remove_folder(folder)
        return result

    if when == "before":
        roll.remove_folder(folder)
    with monkeypatch.context() as patched:
        if when == "meanwhile":
            patched.setattr(Scanner, "scan", removed_meanwhile)
        roll.scan(folder)
    assert stores(services).library.count() == 0
    roll.scan(str(roll.add_folder(card)))
    assert stores(services).library.count() == 2


def test_a_folder_that_went_away_keeps_what_was_known(services: Services, card: Path) -> None:
    """A card that was pulled out is not an empty card."""
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(card)))
    card.rename(card.parent / "pulled")
    with pytest.raises(FolderUnreadable):
        services.roll.camera_roll.scan(str(card))
    assert stores(services).library.count() == 2


def test_a_scan_that_is_stopped(services: Services, card: Path) -> None:
    """It ends, and drops nothing that it did not see."""
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(card)))
    result = services.roll.camera_roll.scan(str(card), cancelled=lambda: True)
    assert (result.seen, stores(services).library.count()) == (0, 2)


class Waiter:
    """Takes what a ``ScanThread`` has to tell."""

    def __init__(self) -> None:
        self.failures: list[KesongError] = []
        self.failed = threading.Event()

    def __call__(self, error: KesongError) -> None:
        self.failures.append(error)
        self.failed.set()


def done_with(events: EventLog, folder: Path) -> bool:
    """Whether a scan of the folder ended well."""
    return any(isinstance(one, RollProgress) and one.done and one.folder == str(folder) for one in events)


def test_the_thread_goes_on_after_a_failure(
    services: Services, card: Path, tmp_path: Path, events: EventLog
) -> None:
    """A folder that is gone is told; the next one is looked through all the same."""
    waiter = Waiter()
    scans = ScanThread(services.roll.camera_roll, waiter)
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


def test_the_thread_goes_on_after_a_full_disk(
    services: Services, card: Path, tmp_path: Path, monkeypatch
) -> None:
    """That is told as well, and does not end the thread."""
    waiter = Waiter()
    scans = ScanThread(services.roll.camera_roll, waiter)

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


def test_the_thread_stops_in_the_middle(services: Services, card: Path, monkeypatch) -> None:
    """Whatever waits is left; stopping it before it was started, or twice, does nothing."""
    begun, scanned = threading.Event(), []

    def endless(self, folder: Path, *, cancelled, **_: object) -> object:
        scanned.append(folder)
        begun.set()
        assert scans._stopped.wait(WAIT_S)
        assert cancelled()
        raise FolderUnreadable(str(folder), why="stopped")

    monkeypatch.setattr(Scanner, "scan", endless)
    scans = ScanThread(services.roll.camera_roll, Waiter())
    scans.stop()
    scans = ScanThread(services.roll.camera_roll, Waiter())
    scans.start()
    scans.scan(str(card))
    assert begun.wait(WAIT_S)
    scans.scan("/another")
    scans.stop()
    scans.stop()
    assert scanned == [card]


def test_a_folder_that_waits_already_is_not_put_behind_itself(services: Services, card: Path, events) -> None:
    """Asked for twice before its turn, looked through once."""
    waiter = Waiter()
    scans = ScanThread(services.roll.camera_roll, waiter)
    for _ in range(2):
        scans.scan(str(card))
    scans.scan("/nowhere/at/all")
    scans.start()
    try:
        assert waiter.failed.wait(WAIT_S)
    finally:
        scans.stop()
    assert sum(isinstance(one, RollProgress) and one.done for one in events) == 1


def test_new_files_are_noticed(services: Services, card: Path, tmp_path: Path, monkeypatch) -> None:
    """A folder in which something came is scanned by itself; one that is away is left alone, and nothing is said of it."""
    scans = ScanThread(services.roll.camera_roll, Waiter())
    asked: list[str] = []
    monkeypatch.setattr(scans, "scan", asked.append)
    long_ago = 1_600_000_000
    os.utime(card, (long_ago, long_ago))
    services.roll.camera_roll.add_folder(card)
    services.roll.camera_roll.scan(str(card))
    scans.scan_changed()
    assert asked == []
    pictures.jpeg(card / "new.jpg")
    scans.scan_changed()
    assert asked == [str(card)]
    card.rename(tmp_path / "pulled out")
    scans.scan_changed()
    assert asked == [str(card)]


def test_looks_are_learned_when_no_scan_waits(services: Services, card: Path, events: EventLog) -> None:
    """After the scan, by itself; the window is told once they are all there."""
    waiter, told = Waiter(), threading.Event()
    folder = str(services.roll.camera_roll.add_folder(card))

    def listen(event: Event) -> None:
        if isinstance(event, RollChanged) and fingerprints(services) == 2:
            told.set()

    events.listener = listen
    scans = ScanThread(services.roll.camera_roll, waiter)
    scans.start()
    try:
        scans.scan(folder)
        assert told.wait(WAIT_S)
    finally:
        scans.stop()
    assert waiter.failures == []


def test_the_same_folder_in_other_case(services: Services, card: Path, monkeypatch) -> None:
    """Where the system makes no difference there is one; where it does there are two."""
    services.roll.camera_roll.add_folder(card)
    twin = card.with_name("CARD")
    twin.mkdir(exist_ok=True)
    assert services.roll.camera_roll.add_folder(twin) == twin
    assert len(services.roll.camera_roll.folders()) == 2
    services.roll.camera_roll.remove_folder(str(twin))
    monkeypatch.setattr(Path, "samefile", lambda *_: True)
    assert services.roll.camera_roll.add_folder(twin) == card
    assert services.roll.camera_roll.folders() == [str(card)]


def test_the_library_of_another_program(services: Services, tmp_path: Path, events: EventLog) -> None:
    """It is not added; one that lies in a folder is told."""
    library = tmp_path / "Pictures" / "Mine.photoslibrary"
    (library / "originals").mkdir(parents=True)
    with pytest.raises(InvalidInput, match=Reason.FOLDER_OF_ANOTHER_PROGRAM):
        services.roll.camera_roll.add_folder(library)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(library.parent)))
    told = [event.passed_over for event in events if isinstance(event, RollProgress) and event.done]
    assert told == [(str(library),)]


def test_files_are_opened_again_once_their_extra_is_installed(services: Services, card: Path) -> None:
    """They are unchanged, but can be opened now."""
    makers.dng(card / "c.dng")
    roll, library = services.roll.camera_roll, stores(services).library
    root = str(roll.add_folder(card))
    roll.scan(root)
    known = library.by_path(str(card / "c.dng"))
    assert known is not None
    library.upsert([msgspec.structs.replace(known, problem="needs_extra", problem_detail="RAW", width=0)])
    roll.scan(root)
    again = library.by_path(str(card / "c.dng"))
    assert again is not None
    assert (again.problem, again.width) == ("", 96)


def test_looks_wait_for_pictures_on_the_screen(services: Services, card: Path, events: EventLog) -> None:
    """As long as some are waited for nothing is learned; then it is."""
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(card)))
    asked, is_busy, learned = threading.Event(), [True], threading.Event()

    def busy() -> bool:
        asked.set()
        return is_busy[0]

    def listen(event: Event) -> None:
        if isinstance(event, RollChanged) and fingerprints(services) == 2:
            learned.set()

    events.listener = listen
    scans = ScanThread(services.roll.camera_roll, Waiter(), busy)
    scans.start()
    try:
        assert asked.wait(WAIT_S)
        assert fingerprints(services) == 0
        is_busy[0] = False
        assert learned.wait(WAIT_S)
    finally:
        scans.stop()
