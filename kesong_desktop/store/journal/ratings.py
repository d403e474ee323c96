"""Stars and rejections, in the journal, because the library can be rebuilt by a scan.

A rating is known by the file's content where its hash is known; by path, size and time; by size and time alone where the file was
moved; and by path and time taken where another program changed the file in place.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import apsw

from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.rating import UNRATED, Rating
from kesong_desktop.store.database import Database

_COLUMNS = "SELECT path, bytes, mtime_ns, taken, sha256, stars, is_rejected FROM rating"
_SELECT = f"{_COLUMNS} ORDER BY at_s"
_AT_ONCE = 500
"""SQLite takes 32,766 parameters."""
_UPSERT = (
    "INSERT INTO rating (path, bytes, mtime_ns, taken, sha256, stars, is_rejected, at_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, mtime_ns = excluded.mtime_ns, taken = excluded.taken,"
    " sha256 = excluded.sha256, stars = excluded.stars, is_rejected = excluded.is_rejected, at_s = excluded.at_s"
)
_SAME_BYTES = "UPDATE rating SET stars = ?, is_rejected = ?, at_s = ? WHERE sha256 = ? AND sha256 != ''"
_Facts = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Row:
    path: str
    facts: _Facts
    taken: str
    sha256: str
    rating: Rating


class RatingStore:
    """Ratings of photos. ``clock`` gives seconds since 1970."""

    def __init__(self, journal: Database, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._clock = clock

    def put(self, given: Iterable[tuple[Photo, Rating]]) -> "Future[None]":
        """Keep ratings, all of them or none; those given for nothing are kept too, lest an older one come to light."""
        at_s = self._clock()
        rows = [_values(photo, rating, at_s) for photo, rating in given]

        def work(connection: apsw.Connection) -> None:
            connection.executemany(_UPSERT, rows)
            connection.executemany(_SAME_BYTES, [(row[5], row[6], at_s, row[4]) for row in rows if row[4]])

        return self._journal.submit(work)

    def of(self, photos: Sequence[Photo]) -> dict[str, Rating]:
        """Return ratings by path. ``photos`` must be the whole roll, so that moved files are recognized."""
        rows = list(map(_row, self._journal.rows(_SELECT)))
        if not rows:
            return {}
        return _given(_Matching(rows).of(photos))

    def of_some(self, photos: Sequence[Photo]) -> dict[str, Rating]:
        """By path, the ratings of some photos of the roll, by where they are and what they hold: quick, and blind to moves."""
        rows: dict[bytes, tuple[Any, ...]] = {}
        for kind, values in (
            ("path", [os.fsencode(one.path) for one in photos]),
            ("sha256 != '' AND sha256", [one.sha256 for one in photos if one.sha256]),
        ):
            for start in range(0, len(values), _AT_ONCE):
                some = values[start : start + _AT_ONCE]
                sql = f"{_COLUMNS} WHERE {kind} IN ({', '.join('?' for _ in some)})"
                rows |= {row[0]: row for row in self._journal.rows(sql, some)}
        return _given(_Matching(list(map(_row, rows.values()))).in_place(photos))


@dataclass(slots=True)
class _Matching:
    """Matches ratings to photos."""

    rows: list[_Row]
    by_path: dict[str, _Row] = field(init=False)
    by_bytes: dict[str, Rating] = field(init=False)
    found: dict[str, Rating] = field(default_factory=dict)
    claimed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.by_path = {row.path: row for row in self.rows}
        self.by_bytes = {row.sha256: row.rating for row in self.rows if row.sha256}

    def of(self, photos: Sequence[Photo]) -> dict[str, Rating]:
        """Return the ratings of all photos of the roll."""
        self.in_place(photos)
        self._by_move(photos)
        return self.found

    def in_place(self, photos: Sequence[Photo]) -> dict[str, Rating]:
        """Return the ratings of photos at their rated path, or with the content of a rated one."""
        self._by_place(photos)
        self._by_content(photos)
        return self.found

    def _by_place(self, photos: Sequence[Photo]) -> None:
        """Find the ratings of photos at the same path, unchanged or changed in place."""
        for photo in photos:
            row = self.by_path.get(photo.path)
            if row is not None and (row.facts == _facts(photo) or row.taken == _taken(photo)):
                self.found[photo.path] = row.rating
                self.claimed.add(row.path)
                if photo.sha256 and row.facts == _facts(photo):
                    self.by_bytes[photo.sha256] = row.rating

    def _by_content(self, photos: Sequence[Photo]) -> None:
        for photo in photos:
            if photo.sha256 in self.by_bytes:
                self.found.setdefault(photo.path, self.by_bytes[photo.sha256])

    def _by_move(self, photos: Sequence[Photo]) -> None:
        """Find the ratings of moved photos: if there is exactly one such file, or one of that name."""
        lost: dict[_Facts, list[_Row]] = defaultdict(list)
        for row in self.rows:
            if row.path not in self.claimed:
                lost[row.facts].append(row)
        if not lost:
            return
        open_ones = [photo for photo in photos if photo.path not in self.found and _facts(photo) in lost]
        alike = Counter(map(_facts, open_ones))
        for photo in open_ones:
            rows = [row for row in lost[_facts(photo)] if not _differ(row, photo)]
            if len(rows) > 1 or alike[_facts(photo)] > 1:
                rows = [row for row in rows if os.path.basename(row.path) == os.path.basename(photo.path)]  # noqa: PTH119
            if rows:
                self.found[photo.path] = rows[-1].rating


def _row(columns: tuple[Any, ...]) -> _Row:
    path, size, mtime_ns, taken, sha256, stars, is_rejected = columns
    return _Row(os.fsdecode(path), (size, mtime_ns), taken, sha256, Rating(stars, bool(is_rejected)))


def _given(found: dict[str, Rating]) -> dict[str, Rating]:
    return {path: rating for path, rating in found.items() if rating != UNRATED}


def _differ(row: _Row, photo: Photo) -> bool:
    return bool(row.sha256 and photo.sha256 and row.sha256 != photo.sha256)


def _facts(photo: Photo) -> _Facts:
    return photo.bytes, photo.mtime_ns


def _taken(photo: Photo) -> str:
    # To the second: the fraction was not always read.
    return photo.taken.replace(tzinfo=None).isoformat(timespec="seconds")


def _values(photo: Photo, rating: Rating, at_s: float) -> tuple[bytes, int, int, str, str, int, int, float]:
    """Return the values in the order of the upsert."""
    return (
        os.fsencode(photo.path),
        photo.bytes,
        photo.mtime_ns,
        _taken(photo),
        photo.sha256,
        rating.stars,
        int(rating.is_rejected),
        at_s,
    )
