"""A card that is plugged in is offered, never forced."""

from kesong_desktop.roll.cards import Volume
from kesong_desktop.ui.cards import CardWatch
from tests.fakes import pictures
from tests.gui.living import PHOTOS


def test_offered_refused_and_taken(person, tmp_path):
    """Not now is not again; another one is taken, and its pictures come; one that is pulled out is not offered any more."""
    volumes: list[Volume] = []
    for name in ("ONE", "TWO", "THREE"):
        (tmp_path / name / "DCIM").mkdir(parents=True)
        pictures.jpeg(tmp_path / name / "DCIM" / f"{name}.jpg", (64, 48))
    one, two, three = (Volume(str(tmp_path / name), name) for name in ("ONE", "TWO", "THREE"))
    bar = person.window.cards
    looked = []

    def there() -> list[Volume]:
        looked.append(list(volumes))
        return list(volumes)

    watch = CardWatch(person.window.stage, bar, person.window.say, person.window, there)

    def look() -> None:
        before = len(looked)
        person.until(lambda: not watch._is_looking)
        watch.look()
        person.until(lambda: len(looked) > before and not watch._is_looking)

    look()
    assert not bar.isVisible()
    volumes += [one, two]
    look()
    assert bar.accessibleName() == "A card with pictures: ONE"
    person.click("not now", bar)
    assert bar.accessibleName() == "A card with pictures: TWO"
    assert person.desk.roll_folders.all() == [str(person.desk.paths.data / "Pictures")]
    person.click("add the card", bar)
    assert not bar.isVisible()
    assert "TWO is part of the roll" in person.told
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == len(PHOTOS) + 1)
    look()
    assert not bar.isVisible()
    volumes.append(three)
    look()
    assert bar.isVisible()
    volumes.remove(three)
    look()
    assert not bar.isVisible()
