"""Making thumbnails and fingerprints ahead: newest first, each photo decoded once."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesong_desktop.errors import DecoderStopped, DiskFull, FormatMissing, Unreadable
from kesong_desktop.model.event import IndexProgress
from kesong_desktop.model.library.fingerprint import NO_LOOK, Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair
from kesong_desktop.roll.photo_indexer import PhotoIndexer
from kesong_desktop.roll.thumbnailer import Thumbnailer
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.index_queue import IndexQueue
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore

COUNT = 50
WAIT_S = 100
BUDGET = 1_000_000


def photo(number: int, **more) -> Photo:
    """An hour after the one before."""
    taken = datetime(2024, 1, 31, 12) + timedelta(hours=number)  # noqa: DTZ001 - the time on the wall
    facts = {"kind": "photo", "problem": ""} | more
    kind = facts.pop("kind")
    return Photo(PhotoId(0), f"/card/{number}.jpg", "/card", kind, number, 1, taken, 40, 30, **facts)


class Decoder:
    """Decodes files in a second each; ``bad`` says by name what is wrong with some, ``clips`` which are videos."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.bad: dict[str, Exception] = {}
        self.clips: set[str] = set()
        self.now_s = 1000.0
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def thumbnails(self, path: Path, *, is_background: bool = False) -> ThumbnailPair:
        look = None if path.stem in self.clips else self.look(path, is_background=is_background)
        if look is None:
            self.seen.append(path.stem)
        return ThumbnailPair(b"large", b"small", look)

    def look(self, path: Path, *, is_background: bool = False) -> Fingerprint:
        self.seen.append(path.stem)
        self.now_s += 1
        self.begun.set()
        assert self.go_on.wait(WAIT_S)
        if path.stem in self.bad:
            raise self.bad[path.stem]
        return Fingerprint(int(path.stem), 0.0, 5.0)

    def embedded(self, path: Path) -> bytes:
        return b""


class Roll:
    """A library of fifty photos, and what indexes it."""

    def __init__(self, database: Database, *, threads: int = 1, budget_bytes: int = BUDGET) -> None:
        self.library = PhotoLibrary(database)
        self.looks = FingerprintStore(database)
        self.thumbs = ThumbnailStore(database, budget_bytes)
        self.queue = IndexQueue(database, self.looks)
        self.decoder = Decoder()
        self.thumbnailer = Thumbnailer(self.thumbs, self.queue, self.decoder)
        self.told: list[IndexProgress] = []
        self.indexer = PhotoIndexer(
            self.queue,
            self.thumbs,
            self.thumbnailer,
            threads=threads,
            report=self.told.append,
            clock=lambda: self.decoder.now_s,
        )

    @property
    def seen(self) -> list[str]:
        """The files that were decoded, in that order."""
        return self.decoder.seen

    def to_the_end(self) -> None:
        """Index until nothing is left."""
        while self.indexer.step():
            pass

    def with_thumbnails(self) -> set[str]:
        """The names of the photos that have a thumbnail of each size."""
        return {
            Path(one.path).stem
            for one in self.library.all()
            if self.thumbs.get(one.id, 512) and self.thumbs.get(one.id, 256)
        }


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "library.db", schema.MIGRATIONS)
    PhotoLibrary(opened).upsert([photo(number) for number in range(COUNT)])
    yield opened
    opened.close()


@pytest.fixture
def roll(database: Database) -> Roll:
    return Roll(database)


@pytest.fixture
def library(roll: Roll) -> PhotoLibrary:
    return roll.library


@pytest.fixture
def looks(roll: Roll) -> FingerprintStore:
    return roll.looks


ALL = {str(number) for number in range(COUNT)}


def test_each_is_decoded_once_and_the_newest_first(roll: Roll) -> None:
    """Thumbnails and fingerprint come from the same decode; when nothing is left no more is asked."""
    roll.to_the_end()
    assert roll.seen == [str(number) for number in reversed(range(COUNT))]
    assert (roll.with_thumbnails(), len(roll.looks.all()), roll.indexer.learned) == (ALL, COUNT, COUNT)
    roll.indexer.begin_again()
    roll.to_the_end()
    assert len(roll.seen) == COUNT


def test_many_threads_decode_each_once(database: Database) -> None:
    roll = Roll(database, threads=4)
    roll.to_the_end()
    assert sorted(roll.seen) == sorted(ALL)
    assert (roll.with_thumbnails(), len(roll.looks.all())) == (ALL, COUNT)


def test_a_program_that_is_started_again_goes_on_where_it_was(database: Database) -> None:
    """Also where it was ended in the middle of a step."""
    first = Roll(database)
    first.indexer.step(lambda: len(first.seen) == 12)
    second = Roll(database)
    second.to_the_end()
    assert (len(first.seen), sorted([*first.seen, *second.seen])) == (12, sorted(ALL))


def test_videos_have_thumbnails_and_what_cannot_be_shown_is_left_out(roll: Roll) -> None:
    roll.library.upsert([photo(1, kind="video"), photo(2, problem="cut_off")])
    roll.decoder.clips = {"1"}
    roll.to_the_end()
    assert roll.with_thumbnails() == ALL - {"2"}
    assert len(roll.looks.all()) == COUNT - 2


def test_broken_off_in_the_middle(roll: Roll) -> None:
    """What was learned is kept, and it goes on where it was."""
    roll.indexer.step(lambda: len(roll.seen) == 5)
    assert (len(roll.seen), len(roll.looks.all())) == (5, 5)
    roll.to_the_end()
    assert sorted(roll.seen) == sorted(ALL)


def test_a_renewed_file_is_indexed_again(roll: Roll) -> None:
    """For it may be another picture; one that is gone takes its thumbnails along."""
    roll.to_the_end()
    roll.library.upsert([photo(7)])
    roll.library.settle("/card", gone=["/card/8.jpg"], moved={}, listings={}, gone_folders=[])
    assert len(roll.looks.all()) == COUNT - 2
    roll.indexer.begin_again()
    roll.to_the_end()
    assert roll.seen[COUNT:] == ["7"]
    assert roll.with_thumbnails() == ALL - {"8"}


def test_what_cannot_be_opened(roll: Roll, database: Database) -> None:
    """A damaged one is never tried again; one that is away, or lacks its codec, is when it is begun again."""
    roll.library.upsert([photo(43, kind="video")])
    roll.decoder.bad = {
        "40": Unreadable("/card/40.jpg", "broken"),
        "41": Unreadable("/card/41.jpg", "missing"),
        "42": FormatMissing(kind="HEIC", package="pillow-heif"),
        "43": Unreadable("/card/43.jpg", "cut_off"),
    }
    roll.to_the_end()
    assert len(roll.seen) == COUNT
    assert sum(look == NO_LOOK for look in roll.looks.all().values()) == 1
    roll.decoder.bad.clear()
    roll.indexer.begin_again()
    roll.to_the_end()
    assert roll.seen[COUNT:] == ["42", "41"]
    after_a_start = Roll(database)
    after_a_start.to_the_end()
    assert after_a_start.seen == []


def test_what_a_busy_machine_did_not_open_is_tried_again(roll: Roll) -> None:
    """Nothing is known of it until then; so it is with decoders that were stopped because the program ends."""
    roll.decoder.bad = {"40": DecoderStopped("/card/40.jpg")}
    roll.to_the_end()
    assert roll.with_thumbnails() == ALL - {"40"}
    roll.decoder.bad.clear()
    roll.indexer.begin_again()
    roll.to_the_end()
    assert roll.seen[COUNT:] == ["40"]
    assert roll.with_thumbnails() == ALL


def test_a_full_disk_ends_it_until_it_is_begun_again(roll: Roll, monkeypatch) -> None:
    """It is told once, and the same pictures are not decoded over and over."""

    def full(*_: object) -> None:
        raise DiskFull("library.db", why="no space left")

    with monkeypatch.context() as patched:
        patched.setattr(roll.thumbs, "put", full)
        with pytest.raises(DiskFull):
            roll.indexer.step()
    assert roll.indexer.is_done
    assert not roll.indexer.step()
    assert roll.told[-1].done == roll.told[-1].total
    roll.indexer.begin_again()
    roll.to_the_end()
    assert roll.with_thumbnails() == ALL


def test_a_removed_folder_stops_its_work(roll: Roll) -> None:
    """Also that of photos that were chosen already."""
    roll.library.upsert([photo(100, problem="")])
    roll.indexer.step(lambda: len(roll.seen) == 3)
    roll.library.remove_folder("/card")
    roll.to_the_end()
    assert len(roll.seen) == 3
    roll.indexer.begin_again()
    assert not roll.indexer.step()
    assert len(roll.seen) == 3


def test_a_photo_on_the_screen_is_not_decoded_twice(roll: Roll) -> None:
    """Not one that is decoded just now, nor one that was shown while it waited for its turn."""
    newest, oldest = (roll.library.by_path(f"/card/{number}.jpg") for number in (COUNT - 1, 0))
    assert newest is not None
    assert oldest is not None
    roll.decoder.go_on.clear()
    with ThreadPoolExecutor(2) as threads:
        indexing = threads.submit(roll.indexer.step)
        assert roll.decoder.begun.wait(WAIT_S)
        shown = threads.submit(roll.thumbnailer.get, newest, 256)
        roll.decoder.go_on.set()
        assert shown.result(WAIT_S) == b"small"
        indexing.result(WAIT_S)
    roll.to_the_end()
    assert sorted(roll.seen) == sorted(ALL)
    again = Roll(roll.library._database)
    roll.library.upsert([photo(0), photo(1)])
    again.indexer.step(lambda: bool(again.seen))
    assert again.thumbnailer.get(again.library.by_path("/card/0.jpg"), 512) == b"large"
    again.to_the_end()
    assert sorted(again.seen) == ["0", "1"]


def test_a_failure_reaches_all_who_wait_for_the_same_photo(roll: Roll) -> None:
    roll.decoder.bad = {str(COUNT - 1): Unreadable("/card/49.jpg", "broken")}
    roll.decoder.go_on.clear()
    with ThreadPoolExecutor(2) as threads:
        indexing = threads.submit(roll.indexer.step)
        assert roll.decoder.begun.wait(WAIT_S)
        shown = threads.submit(roll.thumbnailer.get, roll.library.by_path("/card/49.jpg"), 256)
        roll.decoder.go_on.set()
        with pytest.raises(Unreadable):
            shown.result(WAIT_S)
        indexing.result(WAIT_S)


def test_without_room_only_fingerprints_are_made(database: Database) -> None:
    """Thumbnails that are made ahead never push others out; those of removed photos leave room."""
    roll = Roll(database, budget_bytes=1000)
    first = roll.library.by_path("/card/0.jpg")
    assert first is not None
    roll.thumbs.put(first.id, {512: b"x" * 700, 256: b"y" * 150})
    roll.to_the_end()
    assert roll.with_thumbnails() == {"0"}
    assert len(roll.looks.all()) == COUNT
    roll.library.upsert([photo(0), photo(1)])
    roll.indexer.begin_again()
    roll.to_the_end()
    assert roll.with_thumbnails() == {"0", "1"}


def test_paused_nothing_is_begun(roll: Roll) -> None:
    """It is told at once, and goes on when it may."""
    roll.indexer.step(lambda: len(roll.seen) == 10)
    roll.indexer.set_paused(True)
    assert roll.told[-1] == IndexProgress(10, COUNT, 40.0, is_paused=True)
    assert not roll.indexer.step()
    assert not roll.indexer.is_done
    assert len(roll.seen) == 10
    roll.indexer.set_paused(False)
    assert not roll.told[-1].is_paused
    roll.to_the_end()
    assert roll.with_thumbnails() == ALL


def test_a_folder_that_is_removed_while_it_is_paused(roll: Roll) -> None:
    """Nothing is said to be left; it stays paused for what comes."""
    roll.indexer.step(lambda: len(roll.seen) == 10)
    roll.indexer.set_paused(True)
    roll.library.remove_folder("/card")
    roll.indexer.begin_again()
    assert not roll.indexer.step()
    assert roll.told[-1].done == roll.told[-1].total
    roll.library.upsert([photo(100), photo(101)])
    roll.indexer.begin_again()
    assert not roll.indexer.step()
    assert roll.told[-1].total - roll.told[-1].done == 2
    assert len(roll.seen) == 10


def test_paused_in_the_middle_of_a_step(roll: Roll) -> None:
    roll.decoder.go_on.clear()
    with ThreadPoolExecutor(1) as threads:
        indexing = threads.submit(roll.indexer.step)
        assert roll.decoder.begun.wait(WAIT_S)
        roll.indexer.set_paused(True)
        roll.decoder.go_on.set()
        indexing.result(WAIT_S)
    assert len(roll.seen) == 1


def test_progress_counts_and_tells_the_time_left(roll: Roll) -> None:
    """Pauses do not count; new photos begin at nought once all others are done."""
    roll.indexer.step(lambda: len(roll.seen) == 4)
    assert roll.indexer.progress == IndexProgress(4, COUNT, None)
    roll.indexer.step(lambda: len(roll.seen) == 20)
    assert roll.indexer.progress == IndexProgress(20, COUNT, 30.0)
    roll.decoder.now_s += 3600
    roll.indexer.step(lambda: len(roll.seen) == 30)
    assert roll.told[-1] == IndexProgress(30, COUNT, 20.0)
    roll.to_the_end()
    assert roll.told[-1] == IndexProgress(COUNT, COUNT, 0.0)
    roll.library.upsert([photo(100), photo(101)])
    roll.indexer.begin_again()
    roll.indexer.step(lambda: len(roll.seen) == COUNT + 1)
    assert (roll.indexer.progress.done, roll.indexer.progress.total) == (1, 2)


def test_a_library_of_before_makes_the_thumbnails_that_are_missing(tmp_path: Path) -> None:
    """What has both is left alone."""
    database = Database(tmp_path / "old.db", schema.MIGRATIONS[:-1])
    sql = (
        "INSERT INTO photo SELECT ?1, CAST('/card/' || ?1 || '.jpg' AS BLOB), CAST('/card' AS BLOB), ?2, 5, 9,"
        " '2024-01-31T12:00:00', 40, 30, 0, '', '', 0.0, '', '', '', NULL, NULL, 0, 0, 0"
    )

    def fill(connection) -> None:
        connection.executemany(sql, [(1, "photo"), (2, "photo"), (3, "photo"), (4, "video")])
        connection.execute("INSERT INTO look VALUES (1, 5, 0.0, 1.0), (2, 5, 0.0, 1.0)")
        connection.executemany(
            "INSERT INTO thumb VALUES (?, ?, x'00', 1)",
            [(number, px) for number in (1, 3, 4) for px in (256, 512)],
        )

    database.write(fill)
    database.close()
    database = Database(tmp_path / "old.db", schema.MIGRATIONS)
    try:
        roll = Roll(database)
        roll.to_the_end()
        assert sorted(roll.seen) == ["2", "3"]
    finally:
        database.close()


@pytest.mark.parametrize("dhash", [0, 1, 2**63 - 1, 2**63, 2**64 - 1])
def test_every_fingerprint_is_kept(looks, library, dhash):
    """Also those that are no number to a database with signs; one for a photo that is gone is no error."""
    number = library.by_path("/card/0.jpg").id
    looks.put({number: Fingerprint(dhash, 0.25), PhotoId(number + 10**6): Fingerprint(1, 1.0)})
    assert looks.all() == {number: Fingerprint(dhash, 0.25)}


def test_where_and_of_what_is_kept(library):
    """Place and kind come back as they were put in, by any way."""
    library.upsert([photo(3, latitude=48.25, longitude=-16.5, is_screenshot=True)])
    found = library.by_path("/card/3.jpg")
    assert (found.latitude, found.longitude, found.is_screenshot) == (48.25, -16.5, True)
    assert next(one for one in library.all() if one.path == found.path) == found
    assert (library.by_path("/card/4.jpg").latitude, library.by_path("/card/4.jpg").is_screenshot) == (
        None,
        False,
    )


def test_an_older_library_reads_again_what_may_tell_more(tmp_path):
    """Files with a place, and pictures without a camera; all others are as they were."""
    path = tmp_path / "old.db"
    database = Database(path, schema.MIGRATIONS[:2])
    sql = (
        "INSERT INTO photo VALUES (?, ?, CAST('/card' AS BLOB), 'photo', 5, 9, '2024-01-31T12:00:00', 40, 30,"
        " ?, ?, '', 0.0, '', '', '')"
    )
    rows = [(1, b"/card/placed", 1, "K1"), (2, b"/card/plain", 0, "K1"), (3, b"/card/screen", 0, "")]
    database.write(lambda connection: connection.executemany(sql, rows) and None)
    database.close()
    database = Database(path, schema.MIGRATIONS)
    known = PhotoLibrary(database).known("/card")
    database.close()
    assert known == {"/card/placed": (5, 0), "/card/plain": (5, 9), "/card/screen": (5, 0)}
