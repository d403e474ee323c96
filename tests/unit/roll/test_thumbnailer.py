"""Thumbnails of the roll: made once, then read; and the roll by days."""

# ruff: noqa: DTZ001 - photos carry the time on the wall

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from kesong_desktop.errors import Unreadable
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair
from kesong_desktop.roll.filters import by_day
from kesong_desktop.roll.thumbnailer import Thumbnailer
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.index_queue import IndexQueue
from kesong_desktop.store.library.thumbnails import ThumbnailStore


class Maker:
    """Makes two pictures of words, and counts."""

    def __init__(self):
        self.made: list[str] = []

    def embedded(self, path: Path) -> bytes:
        return b"a first sight" if path.name == "a.jpg" else b""

    def look(self, path: Path, *, is_background: bool = False) -> Fingerprint:
        raise NotImplementedError

    def thumbnails(self, path: Path, *, is_background: bool = False) -> ThumbnailPair:
        self.made.append(str(path))
        if path.name == "bad.jpg":
            raise Unreadable(str(path), "cut_off")
        return ThumbnailPair(f"{path.name} at 512".encode(), f"{path.name} at 256".encode())


def photo(path: str, taken: datetime = datetime(2024, 1, 31, 12), **more) -> Photo:
    return Photo(PhotoId(0), path, "/roll", "photo", 10, 1, taken, 40, 30, **more)


@pytest.fixture
def queue(database):
    return IndexQueue(database, FingerprintStore(database))


@pytest.fixture
def kept(library):
    library.upsert([photo("/roll/a.jpg"), photo("/roll/bad.jpg")])
    return library


def test_the_oldest_go_when_there_are_too_many(database, library):
    """Those that were looked at meanwhile are young again."""
    library.upsert([photo(f"/roll/{number}.jpg") for number in range(40)])
    small = ThumbnailStore(database, 10_000)
    ids = [library.by_path(f"/roll/{number}.jpg").id for number in range(40)]
    for one in ids:
        small.put(one, {512: b"x" * 300, 256: b"y" * 100})
        small.get(ids[0], 256)
    left = [one for one in ids if small.get(one, 512)]
    assert left[0] == ids[0]
    assert left[1:] == ids[-len(left) + 1 :]
    assert 20 <= len(left) <= 25
    again = ThumbnailStore(database, 4_000)
    again.put(ids[1], {512: b"z" * 300})
    assert sum(again.get(one, 512) is not None for one in ids) <= 10


def test_made_once_then_read(kept, small, queue):
    """Both sizes come from one decode, and from the library ever after."""
    maker = Maker()
    thumbs = Thumbnailer(small, queue, maker)
    row = kept.by_path("/roll/a.jpg")
    assert thumbs.get(row, 256) == b"a.jpg at 256"
    assert thumbs.get(row, 512) == b"a.jpg at 512"
    assert Thumbnailer(small, queue, maker).get(row, 256) == b"a.jpg at 256"
    assert maker.made == ["/roll/a.jpg"]


def test_first_sight_is_for_photos_alone_and_is_not_kept(kept, small, queue):
    """It stands in until the good one is there."""
    thumbs = Thumbnailer(small, queue, Maker())
    row = kept.by_path("/roll/a.jpg")
    assert thumbs.first_sight(row) == b"a first sight"
    assert thumbs.first_sight(replace(row, kind="video")) == b""
    assert thumbs.kept(row, 256) is None
    assert thumbs.make(row, 256) == thumbs.kept(row, 256) == b"a.jpg at 256"


def test_changed_file_is_made_anew(kept, small, queue):
    """A renewed row has no old picture."""
    maker = Maker()
    thumbs = Thumbnailer(small, queue, maker)
    thumbs.get(kept.by_path("/roll/a.jpg"), 256)
    kept.upsert([replace(photo("/roll/a.jpg"), mtime_ns=2)])
    thumbs.get(kept.by_path("/roll/a.jpg"), 256)
    assert len(maker.made) == 2


def test_failure_is_reported_and_not_kept(kept, small, queue):
    """What cannot be shown is said each time."""
    maker = Maker()
    for _ in range(2):
        with pytest.raises(Unreadable):
            Thumbnailer(small, queue, maker).get(kept.by_path("/roll/bad.jpg"), 256)
    assert len(maker.made) == 2


def test_known_problem_is_reported_without_opening(kept, small, queue):
    """A file that the scan found damaged is not opened again."""
    maker = Maker()
    with pytest.raises(Unreadable) as caught:
        Thumbnailer(small, queue, maker).get(
            photo("/roll/x.jpg", problem="too_large", problem_detail="9 x 9"), 256
        )
    assert (caught.value.reason, maker.made) == ("too_large", [])
    assert "9 x 9" in str(caught.value)


def test_photo_that_left_the_library_is_shown_and_not_kept(kept, small, queue):
    """A scan may remove a row while its picture is made."""
    row = kept.by_path("/roll/a.jpg")
    kept.settle("/roll", gone=["/roll/a.jpg"], moved={}, listings={}, gone_folders=[])
    assert Thumbnailer(small, queue, Maker()).get(row, 512) == b"a.jpg at 512"
    assert small.get(row.id, 512) is None


def test_days_keep_the_order_given():
    """Newest first stays so; midnight parts days."""
    moments = [
        datetime(2024, 2, 1, 0, 0),
        datetime(2024, 1, 31, 23, 59, 59),
        datetime(2024, 1, 31, 0, 0),
        datetime(2023, 1, 31),
    ]
    photos = [photo(f"/roll/{number}.jpg", moment) for number, moment in enumerate(moments)]
    days = by_day(photos, {})
    assert [day for day, _ in days] == [date(2024, 2, 1), date(2024, 1, 31), date(2023, 1, 31)]
    assert [one.path for one in days[1][1]] == ["/roll/1.jpg", "/roll/2.jpg"]
    assert by_day([], {}) == []
