"""A card that is plugged in is offered, never forced."""

from kesong_desktop.roll.removable_media import Volume
from kesong_desktop.ui.window.card_banner import CardMonitor
from tests.fakes import pictures
from tests.gui.real_window import PHOTOS


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

    watch = CardMonitor(
        bar,
        person.services.roll.camera_roll,
        person.window.scans,
        person.window.context.work,
        person.window.say,
        parent=person.window,
        is_enabled=lambda: True,
        volumes=there,
    )

    def look() -> None:
        before = len(looked)
        person.until(lambda: not watch._is_looking)
        watch.look()
        person.until(lambda: len(looked) > before and not watch._is_looking)

    look()
    assert not bar.isVisible()
    volumes += [one, two]
    look()
    assert bar.accessibleName() == "Memory card with photos: ONE"
    person.click("ignore the card", bar)
    assert bar.accessibleName() == "Memory card with photos: TWO"
    assert person.services.roll.camera_roll.folders() == [str(person.services.system.paths.data / "Pictures")]
    person.click("add the card", bar)
    assert not bar.isVisible()
    assert "Added TWO to the camera roll" in person.told
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
