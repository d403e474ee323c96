"""The library: all of it at once, and what is found in it."""

from datetime import datetime, timedelta

import pytest

from kesong_desktop.model.library.photo import Photo, PhotoId


def photo(number: int, **more) -> Photo:
    """One of a card, an hour after the one before."""
    taken = datetime(2024, 1, 31, 12) + timedelta(hours=number)  # noqa: DTZ001 - the time on the wall
    facts = {"camera": "Kamera K1", "description": "Fog"} | more
    return Photo(
        PhotoId(0), f"/card/IMG_{number:03}.jpg", "/card", "photo", 10 + number, 1, taken, 40, 30, **facts
    )


@pytest.fixture
def filled(library):
    """Some hundred, the first three of them of the same bytes."""
    library.upsert([photo(number, sha256="same" if number < 3 else "") for number in range(300)])
    library.upsert([photo(3, latitude=48.2, longitude=-16.5, has_place=True)])
    return library


def test_all_is_what_the_pages_are(filled):
    """Newest first, with their twins."""
    pages = []
    while page := filled.page(after=pages[-1] if pages else None, limit=70):
        pages += page
    assert filled.all() == pages
    assert [one.duplicate_of for one in pages[-3:]] == ["/card/IMG_000.jpg"] * 2 + [""]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("", 300),
        ("place:48.25,-16.45", 1),
        ("PLACE:48.2,-16.5 img_003", 1),
        ("place:48.4,-16.5", 0),
        ("place:there", 0),
        ("img_01", 10),
        ("kamera FOG", 300),
        ("k1 2024-01-31", 12),
        ("k2", 0),
        ("%", 0),
        ("img_0_1", 0),
        ("\\", 0),
        ("'", 0),
    ],
)
def test_found_by_all_the_words(filled, words, count):
    """Name, camera, caption and day, in capitals or not; what is a sign to the database is a letter here."""
    assert len(filled.find(words)) == count


def test_new_and_known_rows_together(library, small):
    """What was known is renewed and loses its small picture; what is new and what is not written at all lose nothing."""
    library.upsert([photo(0), photo(1)])
    ids = [library.by_path(photo(number).path).id for number in range(2)]
    for one in ids:
        small.put(one, {256: b"small"})
    library.upsert([photo(1, camera="Kamera K2"), photo(2), photo(2)])
    assert library.count() == 3
    renewed = library.by_path(photo(1).path)
    assert (renewed.id, renewed.camera) == (ids[1], "Kamera K2")
    assert [small.get(one, 256) for one in ids] == [b"small", None]
