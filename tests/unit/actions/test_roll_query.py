"""The roll with all that is known of it: read anew only where something is new."""

from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.model.library.usage import Usage
from tests.fakes import pictures


@pytest.fixture
def card(services: Services, tmp_path: Path) -> Path:
    """A folder of the roll: two of the same, another, and a picture of a screen; looked at."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", (300, 200), hue=5)
    pictures.jpeg(folder / "b.jpg", (150, 100), hue=5)
    pictures.jpeg(folder / "c.jpg", hue=9)
    pictures.png(folder / "Screenshot_20240101-120000.png")
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    while services.roll.camera_roll.index_photos():
        pass
    return folder


def test_all_of_it(services: Services, card: Path) -> None:
    """What belongs together, what it is of, and how many there are of each kind."""
    known = services.roll.query.snapshot()
    assert known.total == len(known.photos) == 4
    assert [{Path(one.path).name for one in stack.photos} for stack in known.stacks] == [{"a.jpg", "b.jpg"}]
    assert len(known.screens) == 1
    assert known.cameras == {"Planted Camera": 3}
    assert known.years == {2024: 4}
    assert sum(moment.count for moment in known.moments) == 4


def test_the_first_few_at_once(services: Services, card: Path) -> None:
    """With their stacks; how many there are in all is known."""
    first = services.roll.query.first_snapshot(3)
    assert (len(first.photos), first.total, len(first.stacks)) == (3, 4, 1)


def test_what_is_not_new_is_not_made_again(services: Services, card: Path) -> None:
    """Stars and drafts change what became of photos, not which photos there are."""
    known = services.roll.query.snapshot()
    path = str(card / "a.jpg")
    services.drafts.create([path])
    services.roll.ratings.change(services.roll.ratings.photos_at([Path(path)]), lambda _: Rating(2))
    again = services.roll.query.snapshot(known)
    assert again.photos is known.photos
    assert again.stacks is known.stacks
    assert (again.fates, again.ratings) == ({path: Usage.DRAFTED}, {path: Rating(2)})


def test_what_is_new_is_read(services: Services, card: Path) -> None:
    """Another file, another look, a card that went."""
    known = services.roll.query.snapshot()
    pictures.jpeg(card / "d.jpg", hue=77)
    services.roll.camera_roll.scan(str(card))
    more = services.roll.query.snapshot(known)
    assert more.total == 5
    while services.roll.camera_roll.index_photos():
        pass
    looked = services.roll.query.snapshot(more)
    assert len(looked.looks) == len(more.looks) + 1
    card.rename(card.with_name("away"))
    services.roll.camera_roll.check_mounts()
    away = services.roll.query.snapshot(looked)
    assert {photo.problem for photo in away.photos} == {"missing"}
    assert replace(away, version=()) != replace(looked, version=())
