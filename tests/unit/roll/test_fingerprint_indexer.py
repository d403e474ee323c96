"""Learning what the pictures look like: newest first, a few at a time, each once."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kesong_desktop.errors import DecoderStopped, DiskFull, FormatMissing, Unreadable
from kesong_desktop.model.library.fingerprint import NO_LOOK, Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.roll.fingerprint_indexer import FingerprintIndexer
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.photos import PhotoLibrary

COUNT = 50


def photo(number: int, **more) -> Photo:
    """An hour after the one before."""
    taken = datetime(2024, 1, 31, 12) + timedelta(hours=number)  # noqa: DTZ001 - the time on the wall
    facts = {"kind": "photo", "problem": ""} | more
    kind = facts.pop("kind")
    return Photo(PhotoId(0), f"/card/{number}.jpg", "/card", kind, number, 1, taken, 40, 30, **facts)


class Eyes:
    """Looks at files; ``bad`` says by name what is wrong with some."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.bad: dict[str, Exception] = {}

    def __call__(self, path: Path) -> Fingerprint:
        self.seen.append(path.stem)
        if path.stem in self.bad:
            raise self.bad[path.stem]
        return Fingerprint(int(path.stem), 0.0, 5.0)


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "library.db", schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def library(database):
    filled = PhotoLibrary(database)
    filled.upsert([photo(number) for number in range(COUNT)])
    return filled


@pytest.fixture
def looks(database, library):
    return FingerprintStore(database)


@pytest.fixture
def eyes():
    return Eyes()


@pytest.fixture
def understanding(looks, eyes):
    return FingerprintIndexer(looks, eyes)


def to_the_end(understanding):
    while understanding.step():
        pass


def test_each_once_and_the_newest_first(understanding, eyes, looks):
    """Until nothing is left; then no more is asked."""
    to_the_end(understanding)
    assert eyes.seen == [str(number) for number in reversed(range(COUNT))]
    assert (len(looks.all()), looks.count_unseen(), understanding.learned) == (COUNT, 0, COUNT)
    understanding.begin_again()
    to_the_end(understanding)
    assert len(eyes.seen) == COUNT


def test_videos_and_what_cannot_be_shown_are_left_out(understanding, eyes, library):
    """Neither has a look."""
    library.upsert([photo(1, kind="video"), photo(2, problem="cut_off")])
    to_the_end(understanding)
    assert {"1", "2"}.isdisjoint(eyes.seen)


def test_broken_off_in_the_middle(understanding, eyes, looks):
    """What was learned is kept, and it goes on where it was."""
    understanding.step(lambda: len(eyes.seen) == 5)
    assert (len(eyes.seen), len(looks.all())) == (5, 5)
    to_the_end(understanding)
    assert sorted(eyes.seen, key=int) == [str(number) for number in range(COUNT)]


def test_a_renewed_file_is_looked_at_again(understanding, eyes, library, looks):
    """For it may be another picture; one that is gone takes its look along."""
    to_the_end(understanding)
    library.upsert([photo(7)])
    library.settle("/card", gone=["/card/8.jpg"], moved={}, listings={}, gone_folders=[])
    assert len(looks.all()) == COUNT - 2
    understanding.begin_again()
    to_the_end(understanding)
    assert eyes.seen[COUNT:] == ["7"]


def test_what_cannot_be_opened(understanding, eyes, looks):
    """A damaged one is not tried twice; one that is away, or lacks its codec, is when it is begun again."""
    eyes.bad = {
        "40": Unreadable("/card/40.jpg", "broken"),
        "41": Unreadable("/card/41.jpg", "missing"),
        "42": FormatMissing(kind="HEIC", package="pillow-heif"),
    }
    to_the_end(understanding)
    assert len(eyes.seen) == COUNT
    assert sum(look == NO_LOOK for look in looks.all().values()) == 1
    eyes.bad.clear()
    understanding.begin_again()
    to_the_end(understanding)
    assert eyes.seen[COUNT:] == ["42", "41"]


def test_what_a_busy_machine_did_not_open_is_tried_again(understanding, eyes, looks):
    """Nothing is known of it until then."""
    eyes.bad = {"40": DecoderStopped("/card/40.jpg")}
    to_the_end(understanding)
    assert len(looks.all()) == COUNT - 1
    eyes.bad.clear()
    understanding.begin_again()
    to_the_end(understanding)
    assert eyes.seen[COUNT:] == ["40"]
    assert len(looks.all()) == COUNT


def test_a_full_disk_ends_it_until_it_is_begun_again(understanding, eyes, looks, monkeypatch):
    """It is told once, and the same pictures are not looked at over and over."""

    def full(_: object) -> None:
        raise DiskFull("library.db", why="no space left")

    with monkeypatch.context() as patched:
        patched.setattr(looks, "put", full)
        with pytest.raises(DiskFull):
            understanding.step()
    assert understanding.is_done
    assert not understanding.step()
    understanding.begin_again()
    to_the_end(understanding)
    assert len(looks.all()) == COUNT


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
