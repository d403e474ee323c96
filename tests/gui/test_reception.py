"""What another program hands over is in front a moment later, and what was in hand is kept."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import Qt

from kesong_desktop.actions.door import Door
from kesong_desktop.actions.handing import Begin, Hands, Show, hand_over
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.ui.reception import Reception
from tests.gui.person import CTRL, photo_paths


def test_pictures_are_handed_over_while_one_writes(person):
    """The window comes up with them; the words before are among the drafts; a second start alone changes nothing."""
    window, desk = person.window, person.desk
    reception = Reception(window)
    photos = sorted(str(one) for one in (desk.paths.data / "Pictures").iterdir())[:2]
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words in hand")
    window.showMinimized()
    draft = Draft(DraftId(""), pictures=tuple(DraftPicture(one) for one in photos))
    with ThreadPoolExecutor(1) as other, Door(desk.paths.door, Hands(desk, reception.show).take):
        done = other.submit(hand_over, desk.paths, Begin(draft))
        person.until(lambda: len(photo_paths(person)) == 2)
        assert not window.isMinimized()
        assert window.drafting.draft.id == done.result().draft
        assert person.sees == "compose"
        assert other.submit(hand_over, desk.paths, Show()).result() is not None
    person.until(lambda: "Words in hand" in [one.text for one in desk.drafts.all()])
    assert len(photo_paths(person)) == 2
    reception.take_files([photos[0]])
    assert len(photo_paths(person)) == 1
