"""From preflight to the feed, and what preflight finds."""

import itertools
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from kesong_desktop.errors import Unreachable
from kesong_desktop.imaging.metadata import probe
from kesong_desktop.model.outbox import State
from kesong_desktop.model.preflight import Finding
from tests.fakes.stores import stores
from tests.gui.person import CTRL, photo_paths
from tests.gui.window_queries import PATIENCE_MS


def test_publish_by_mouse(person):
    """Two photos with descriptions are seen in the feed as they were sent, by those who listen too."""
    person.picks(1, 0)
    person.describes_all("a lake", "a jetty")
    person.writes(person.line("title"), "Morning, slowly")
    person.writes(person.text("text"), "Nobody rowed.")
    person.click("check")
    person.until_checked()
    person.until(person.go.isEnabled)
    person.click("publish")
    person.until_sees("feed")
    assert person.window.draft_session.draft.is_empty
    person.until(person.posts)
    (post,) = person.posts()
    assert post.title == "Morning, slowly"
    assert [shot.alt for shot in post.attachments] == ["a lake", "a jetty"]
    person.clicks_item(
        person.feed, 0, at=person.feed.rect_of(0).topLeft() + person.feed.card(post).rect_of("like").center()
    )
    assert all(words in person.spoken(person.feed, 0) for words in ("Morning, slowly", "a lake", "a jetty"))
    assert person.services.drafts.all() == []
    person.until_state(State.PUBLISHED)


def test_publish_by_keys(person):
    """The outbox shows it as published, and the feed has it once."""
    person.goes_to("roll")
    person.until(lambda: person.roll.photos)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert person.sees == "compose"
    person.types("Fog until ten.")
    person.publishes()
    person.goes_to("outbox")
    person.until_state(State.PUBLISHED)
    person.until(lambda: [card.job.state for card in person.cards] == [State.PUBLISHED])
    person.goes_to("feed")
    person.until(lambda: [post.text for post in person.posts()] == ["Fog until ten."])


def test_missing_description_leads_to_its_field(person):
    """Of two pictures the second has none: the check leads there, and is content afterwards."""
    person.picks(0, 1)
    person.describes_all("a lake")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    row = person.finding("2")
    person.click("write it now", row)
    assert person.sees == "compose"
    assert person.strip.current == 1
    assert person.alt.hasFocus()
    person.types("a jetty")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    person.until(lambda: not person.has("write it now"))


def test_missing_description_can_be_ignored(person):
    """It is the person's choice: the line goes, and the post can leave."""
    person.picks(0)
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    count = len(person.findings)
    person.click("leave it")
    person.until(lambda: len(person.findings) == count - 1)
    assert person.go.isEnabled()
    assert photo_paths(person)


def test_location_is_removed_and_the_file_keeps_it(person):
    """The check says so; the file on the disk is as it was."""
    person.goes_to("roll")
    person.until(lambda: person.roll.photos)
    placed = next(index for index, photo in enumerate(person.roll.photos) if photo.has_place)
    path = Path(person.roll.photos[placed].path)
    before = path.read_bytes(), path.stat().st_mtime_ns
    person.picks(placed)
    person.describes_all("a lake")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert person.finding("Location removed from photo 1")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(person.known_posts)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    sent = next((person.services.system.paths.home).rglob("*.jp*g"))
    assert probe.probe(sent).place is None


def test_unreadable_file_blocks_publishing_until_removed(person, tmp_path):
    """Ctrl+Enter does nothing while it is in; without it the rest goes."""
    bad = tmp_path / "words.jpg"
    bad.write_text("no picture at all", "utf-8")
    person.picks(0)
    person.describes_all("a lake")
    person.pane.add_files([str(bad)])
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert not person.go.isEnabled()
    person.press(Qt.Key.Key_Return, CTRL)
    assert person.sees == "preflight"
    assert stores(person.services).jobs.all() == []
    person.click("take it out")
    person.until(person.go.isEnabled)
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(person.known_posts)
    assert len(person.known_posts()[0].attachments) == 1


def test_long_text_blocks_publishing_until_shortened(person):
    """The check says by how much, and leads back."""
    person.press(Qt.Key.Key_N, CTRL)
    limit = person.pane._audience.capability.limits.characters
    person.text("text").setPlainText("x" * (limit + 2))
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert not person.go.isEnabled()
    assert person.finding("too long by 2 characters")
    person.click("shorten")
    assert person.sees == "compose"
    person.text("text").moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(2):
        person.press(Qt.Key.Key_Backspace)
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: person.sees == "preflight" and person.go.isEnabled())


def test_escape_goes_back_to_the_draft(person):
    """Nothing was sent, and nothing is lost."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Perhaps.")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "compose"
    assert person.text("text").toPlainText() == "Perhaps."
    assert stores(person.services).jobs.all() == []


def test_outdated_check_does_not_allow_publishing(person, monkeypatch):
    """Only the last check says whether the post can leave."""
    is_shown, rounds = threading.Event(), itertools.count()

    def check(*_):
        if next(rounds) == 0:
            is_shown.wait(PATIENCE_MS / 1000)
            raise Unreachable("pixel.example")
        return [Finding("unreadable", "must", picture=0, facts={"number": 1})]

    monkeypatch.setattr(person.services.publishing.preflight, "check", check)
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Cats.")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("preflight")
    person.pane._presenter.check()
    person.until(lambda: person.findings)
    is_shown.set()
    until_all_workers_are_free(person)
    assert not person.go.isEnabled()


def test_failed_queueing_does_not_override_a_newer_check(person, monkeypatch):
    """It is told; whether the post can leave now is for the check that began since to say."""
    is_asked, is_shown = threading.Event(), threading.Event()

    def queue(*_, **__):
        is_asked.set()
        is_shown.wait(PATIENCE_MS / 1000)
        raise Unreachable("pixel.example")

    monkeypatch.setattr(person.services.publishing.publisher, "queue", queue)
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Cats.")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    person.click("publish")
    # By then it was checked once more.
    person.until(is_asked.is_set)
    finding = Finding("unreadable", "must", picture=0, facts={"number": 1})
    monkeypatch.setattr(person.services.publishing.preflight, "check", lambda *_: [finding])
    person.pane._presenter.check()
    person.until(lambda: person.findings)
    is_shown.set()
    person.until(lambda: "pixel.example" in person.told)
    assert not person.go.isEnabled()


def until_all_workers_are_free(person):
    """What they did before has reached the window by then, for answers keep their order."""
    context, came = person.window.context, []
    count = context.workers._max_workers
    meeting = threading.Barrier(count)
    for _ in range(count):
        context.work(meeting.wait, person.window, came.append, came.append)
    person.until(lambda: len(came) == count)
