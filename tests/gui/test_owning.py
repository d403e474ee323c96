"""A draft goes on when the card with its photos is gone."""

from pathlib import Path

from PySide6.QtCore import Qt

from kesong_desktop.model.outbox import State
from kesong_desktop.ui.pictures import File


def hand(person):
    return person.window.drafting.draft


def copies(person):
    folder = person.desk.paths.own
    return list(folder.iterdir()) if folder.exists() else []


def test_the_photo_has_gone_and_is_posted_all_the_same(open_window):
    """Its copy is made meanwhile, shown after a restart, sent, and dropped at the end; of what is too large it is said."""
    with open_window() as person:
        person.picks(0)
        person.describes_all("a lake")
        source = hand(person).pictures[0].path
        person.until(lambda: len(copies(person)) == 1)
        assert "no copy" not in person.reads()
        Path(source).unlink()
    with open_window() as person:
        person.goes_to("drafts")
        person.clicks_item(person.drafts, 0)
        key = File(source, 1440)
        person.until(lambda: person.window.stage.pictures.get(key) is not None)
        person.desk.own_files._most_bytes = 1
        person.window.front.add_files([str(next(Path(source).parent.iterdir()))])
        person.until(lambda: "Kesong keeps no copy of" in person.reads())
        person.strip.setFocus()
        person.press(Qt.Key.Key_Left)
        assert "no copy" not in person.reads()
        person.press(Qt.Key.Key_Right)
        assert "no copy" in person.reads()
        person.press(Qt.Key.Key_Delete)
        person.publishes()
        person.until_state(State.PUBLISHED)
        assert [len(post.attachments) for post in person.asks_the_server()] == [1]
        assert len(copies(person)) == 1
        desk = person.desk
    assert list(desk.paths.own.iterdir()) == []
