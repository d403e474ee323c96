"""What another program hands over is in front a moment later, and what was in hand is kept."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import Qt

from kesong_desktop.actions.system.instance_server import InstanceServer
from kesong_desktop.actions.system.remote_command import BeginDraft, CommandHandler, ShowWindow, hand_over
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.ui.window.activation import Activation
from tests.gui.person import CTRL, photo_paths


def test_pictures_are_handed_over_while_one_writes(person):
    """The window comes up with them; the words before are among the drafts; a second start alone changes nothing."""
    window, services = person.window, person.services
    reception = Activation(window)
    photos = sorted(str(one) for one in (services.system.paths.data / "Pictures").iterdir())[:2]
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words in hand")
    window.showMinimized()
    draft = Draft(DraftId(""), pictures=tuple(DraftPicture(one) for one in photos))
    with (
        ThreadPoolExecutor(1) as other,
        InstanceServer(
            services.system.paths.instance_address,
            CommandHandler(services.system.commands, reception.show).take,
        ),
    ):
        done = other.submit(hand_over, services.system.paths, BeginDraft(draft))
        person.until(lambda: len(photo_paths(person)) == 2)
        assert not window.isMinimized()
        assert window.draft_session.draft.id == done.result().draft
        assert person.sees == "compose"
        assert other.submit(hand_over, services.system.paths, ShowWindow()).result() is not None
    person.until(lambda: "Words in hand" in [one.text for one in services.drafts.all()])
    assert len(photo_paths(person)) == 2
    reception.take_files([photos[0]])
    assert len(photo_paths(person)) == 1
