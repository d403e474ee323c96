"""Stars and rejections outlive the library, and find their photos again wherever these went."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.rating import UNRATED, Rating
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.ratings import RatingStore

THREE, REJECTED = Rating(3), Rating(0, is_rejected=True)


def photo(
    path: str = "/roll/a.jpg", *, size: int = 1000, mtime: int = 7, sha256: str = "", hour: int = 9
) -> Photo:
    """A file of the roll."""
    taken = datetime(2024, 7, 5, hour)  # noqa: DTZ001 - the time on the camera's wall
    return Photo(PhotoId(0), path, "/roll", "photo", size, mtime, taken, 40, 30, sha256=sha256)


@dataclass
class Clock:
    """Goes on by a second each time."""

    now: float = field(default_factory=lambda: 1000.0)

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def ratings(tmp_path: Path) -> Iterator[RatingStore]:
    """None given yet."""
    journal = Database(tmp_path / "journal.db", schema.MIGRATIONS)
    yield RatingStore(journal, Clock())
    journal.close()


def rate(ratings: RatingStore, one: Photo, rating: Rating) -> None:
    """Keep it."""
    ratings.put([(one, rating)]).result()


def stars(ratings: RatingStore, photos: Sequence[Photo]) -> dict[str, int]:
    """By name."""
    return {Path(path).name: rating.stars for path, rating in ratings.of(photos).items()}


def test_kept_and_given_anew(ratings: RatingStore) -> None:
    """The last word counts; what has none is not listed."""
    assert ratings.of([photo()]) == {}
    rate(ratings, photo(), THREE)
    rate(ratings, photo("/roll/b.jpg", size=2), REJECTED)
    both = [photo(), photo("/roll/b.jpg", size=2), photo("/roll/c.jpg", size=3)]
    assert ratings.of(both) == {"/roll/a.jpg": THREE, "/roll/b.jpg": REJECTED}
    rate(ratings, photo(), UNRATED)
    assert ratings.of(both) == {"/roll/b.jpg": REJECTED}


def test_found_after_a_move(ratings: RatingStore) -> None:
    """By size and time; also where another file has taken its old place by now."""
    rate(ratings, photo(), THREE)
    moved = photo("/roll/best/x.jpg")
    assert stars(ratings, [moved]) == {"x.jpg": 3}
    assert stars(ratings, [moved, photo(size=5, mtime=9, hour=11)]) == {"x.jpg": 3}
    rate(ratings, moved, UNRATED)
    assert ratings.of([moved]) == {}, "what was found by its move can be taken back"


def test_a_copy_beside_the_first_is_not_a_move(ratings: RatingStore) -> None:
    """As long as nothing says that their bytes are the same."""
    rate(ratings, photo(), THREE)
    assert stars(ratings, [photo(), photo("/roll/b.jpg")]) == {"a.jpg": 3}


def test_two_that_might_be_it_are_told_apart_by_name(ratings: RatingStore) -> None:
    """Cards with times of two seconds and pictures of one size are real."""
    rate(ratings, photo("/card/1.bmp"), THREE)
    rate(ratings, photo("/card/2.bmp"), Rating(5))
    assert stars(ratings, [photo("/disk/1.bmp"), photo("/disk/2.bmp")]) == {"1.bmp": 3, "2.bmp": 5}
    assert stars(ratings, [photo("/disk/8.bmp"), photo("/disk/9.bmp")]) == {}


def test_same_bytes_have_one_rating(ratings: RatingStore) -> None:
    """Wherever they lie, and whichever of them it was given to."""
    first, second = photo(sha256="aa"), photo("/other/b.jpg", mtime=8, sha256="aa")
    rate(ratings, first, THREE)
    assert stars(ratings, [first, second]) == {"a.jpg": 3, "b.jpg": 3}
    rate(ratings, second, Rating(5))
    assert stars(ratings, [first, second]) == {"a.jpg": 5, "b.jpg": 5}
    assert stars(ratings, [photo("/late/c.jpg", mtime=99, hour=20, sha256="aa")]) == {"c.jpg": 5}


def test_bytes_that_are_known_only_later(ratings: RatingStore) -> None:
    """The copy that made them known has the stars of the first."""
    rate(ratings, photo(), THREE)
    twins = [photo(sha256="aa"), photo("/other/b.jpg", mtime=8, hour=10, sha256="aa")]
    assert stars(ratings, twins) == {"a.jpg": 3, "b.jpg": 3}


def test_other_bytes_are_another_photo(ratings: RatingStore) -> None:
    """Whatever size and time say."""
    rate(ratings, photo(sha256="aa"), THREE)
    assert ratings.of([photo("/roll/b.jpg", sha256="bb")]) == {}


def test_changed_in_place(ratings: RatingStore) -> None:
    """By another program it stays what it was; a new picture under an old name is another."""
    rate(ratings, photo(), THREE)
    assert stars(ratings, [photo(size=1200, mtime=70)]) == {"a.jpg": 3}
    assert ratings.of([photo(size=1200, mtime=70, hour=15)]) == {}


def test_some_photos_of_the_roll(ratings: RatingStore) -> None:
    """By place and by content, as for all of them; what moved is not looked for, and nobody else's rating is taken."""
    rate(ratings, photo(), THREE)
    rate(ratings, photo("/roll/b.jpg", size=9, sha256="bb"), Rating(5))
    page = [photo(), photo("/else/copy.jpg", size=9, mtime=99, hour=20, sha256="bb")]
    assert ratings.of_some(page) == {"/roll/a.jpg": THREE, "/else/copy.jpg": Rating(5)}
    assert ratings.of_some([photo("/else/same size and time.jpg")]) == {}
    assert ratings.of_some([photo(size=1200, mtime=70)]) == {"/roll/a.jpg": THREE}
    assert ratings.of_some([]) == {}


def test_names_that_are_no_text(ratings: RatingStore) -> None:
    """As the library has them."""
    odd = photo("/roll/caf\udce9.jpg")
    rate(ratings, odd, THREE)
    assert ratings.of([odd]) == {odd.path: THREE}


def test_all_or_none(ratings: RatingStore) -> None:
    """What the database refuses leaves the rest as it was."""
    broken = msgspec.structs.replace(photo("/roll/b.jpg"), bytes=None)
    with pytest.raises(Exception, match="NOT NULL"):
        ratings.put([(photo(), THREE), (broken, THREE)]).result()
    assert ratings.of([photo()]) == {}


def test_of_a_hundred_thousand(ratings: RatingStore) -> None:
    """Soon enough to be read with the roll."""
    photos = [photo(f"/roll/{number}.jpg", size=number, mtime=number) for number in range(100_000)]
    ratings.put([(one, THREE) for one in photos[:10_000]]).result()
    began = time.thread_time()
    assert len(ratings.of(photos)) == 10_000
    assert time.thread_time() - began < 3


@given(st.integers(0, 5), st.integers(0, 5))
def test_stars_and_rejection(first: int, second: int) -> None:
    """Stars take a rejection back; a rejection taken back has its stars again."""
    rejected = Rating(first).rejected(on=True)
    assert rejected.with_stars(second) == Rating(second, is_rejected=second == 0)
    assert rejected.rejected(on=False) == Rating(first)


@pytest.mark.parametrize("wrong", [-1, 6])
def test_no_other_stars(wrong: int) -> None:
    """Nobody gives more than five."""
    with pytest.raises(ValueError):
        Rating(wrong)
