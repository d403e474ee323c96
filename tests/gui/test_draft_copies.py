"""A draft whose photo file has gone."""

from pathlib import Path

from PySide6.QtCore import Qt

from kesong_desktop.model.outbox import State
from kesong_desktop.ui.images.pictures import FileSource
from tests.fakes.stores import stores


def hand(person):
    return person.window.draft_session.draft


def copies(person):
    folder = person.services.system.paths.own
    return list(folder.iterdir()) if folder.exists() else []


def test_deleted_photo_is_posted_from_its_copy(open_window):
    """Its copy is made meanwhile, shown after a restart, sent, and dropped at the end; of what is too large it is said."""
    with open_window() as person:
        person.picks(0)
        person.describes_all("a lake")
        source = hand(person).pictures[0].path
        person.until(lambda: len(copies(person)) == 1)
        assert "Leave the file where it is" not in person.reads()
        Path(source).unlink()
    with open_window() as person:
        person.goes_to("drafts")
        person.clicks_item(person.drafts, 0)
        key = FileSource(source, 1440)
        person.until(lambda: person.window.context.pictures.get(key) is not None)
        stores(person.services).own_files._most_bytes = 1
        person.window.front.add_files([str(next(Path(source).parent.iterdir()))])
        person.until(lambda: "is too large to copy" in person.reads())
        person.strip.setFocus()
        person.press(Qt.Key.Key_Left)
        assert "Leave the file where it is" not in person.reads()
        person.press(Qt.Key.Key_Right)
        assert "is too large to copy" in person.reads()
        person.press(Qt.Key.Key_Delete)
        person.publishes()
        person.until_state(State.PUBLISHED)
        assert [len(post.attachments) for post in person.asks_the_server()] == [1]
        assert len(copies(person)) == 1
        services = person.services
    assert list(services.system.paths.own.iterdir()) == []
