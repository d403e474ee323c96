"""The roll with all that is known of it: read anew only where something is new."""

from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions import knowing, posting, rating, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.fate import Fate
from kesong_desktop.model.rating import Rating
from tests.fakes import pictures


@pytest.fixture
def card(desk: Desk, tmp_path: Path) -> Path:
    """A folder of the roll: two of the same, another, and a picture of a screen; looked at."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", (300, 200), hue=5)
    pictures.jpeg(folder / "b.jpg", (150, 100), hue=5)
    pictures.jpeg(folder / "c.jpg", hue=9)
    pictures.png(folder / "Screenshot_20240101-120000.png")
    rolling.scan(desk, str(rolling.add_folder(desk, folder)))
    while desk.understanding.step():
        pass
    return folder


def test_all_of_it(desk: Desk, card: Path) -> None:
    """What belongs together, what it is of, and how many there are of each kind."""
    known = knowing.know(desk)
    assert known.total == len(known.photos) == 4
    assert [{Path(one.path).name for one in stack.photos} for stack in known.stacks] == [{"a.jpg", "b.jpg"}]
    assert len(known.screens) == 1
    assert known.cameras == {"Planted Camera": 3}
    assert known.years == {2024: 4}
    assert sum(moment.count for moment in known.moments) == 4


def test_the_first_few_at_once(desk: Desk, card: Path) -> None:
    """With their stacks; how many there are in all is known."""
    first = knowing.know_first(desk, 3)
    assert (len(first.photos), first.total, len(first.stacks)) == (3, 4, 1)


def test_what_is_not_new_is_not_made_again(desk: Desk, card: Path) -> None:
    """Stars and drafts change what became of photos, not which photos there are."""
    known = knowing.know(desk)
    path = str(card / "a.jpg")
    posting.new_draft(desk, [path])
    rating.change(desk, rating.in_the_roll(desk, [Path(path)]), lambda _: Rating(2))
    again = knowing.know(desk, known)
    assert again.photos is known.photos
    assert again.stacks is known.stacks
    assert (again.fates, again.ratings) == ({path: Fate.DRAFTED}, {path: Rating(2)})


def test_what_is_new_is_read(desk: Desk, card: Path) -> None:
    """Another file, another look, a card that went."""
    known = knowing.know(desk)
    pictures.jpeg(card / "d.jpg", hue=77)
    rolling.scan(desk, str(card))
    more = knowing.know(desk, known)
    assert more.total == 5
    while desk.understanding.step():
        pass
    looked = knowing.know(desk, more)
    assert len(looked.looks) == len(more.looks) + 1
    card.rename(card.with_name("away"))
    desk.scanner.roots.look(desk.roll_folders.all())
    away = knowing.know(desk, looked)
    assert {photo.problem for photo in away.photos} == {"missing"}
    assert replace(away, version=()) != replace(looked, version=())
