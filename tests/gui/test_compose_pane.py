"""The compose pane: pictures in order, their descriptions, and saving while typing."""

from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from kesong_desktop.errors import DiskFull
from kesong_desktop.model.account import Visibility
from tests.gui.person import CTRL, photo_paths


def alts(person):
    return [shot.alt for shot in person.window.draft_session.draft.pictures]


def drag(person, old, before):
    """Carry a picture to the left half of another."""
    strip = person.strip
    start = strip._rect(old).center()
    target = strip._rect(before).center() - QPoint(20, 0)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(strip, start + QPoint(-30, 0))
    QTest.mouseMove(strip, target)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)


def test_drag_changes_the_order(person):
    """The last picture, carried to the front, is the first; its description goes with it."""
    person.picks(0, 1, 2)
    person.describes_all("first", "second", "third")
    before = photo_paths(person)
    drag(person, 2, 0)
    assert photo_paths(person) == [before[2], before[0], before[1]]
    assert alts(person) == ["third", "first", "second"]
    assert person.alt.toPlainText() == "third"


def test_ctrl_and_arrow_change_the_order(person):
    """The picture in hand moves, and stays in hand; at the end it stays where it is."""
    person.picks(0, 1, 2)
    before = photo_paths(person)
    person.strip.setFocus()
    for _ in range(3):
        person.press(Qt.Key.Key_Right, CTRL)
    assert photo_paths(person) == [before[1], before[2], before[0]]
    person.press(Qt.Key.Key_Left, CTRL)
    assert photo_paths(person) == [before[1], before[0], before[2]]


def test_each_picture_has_its_own_description(person):
    """Going from one to the next shows what was written for it."""
    person.picks(0, 1)
    person.describes_all("a lake", "a jetty")
    assert alts(person) == ["a lake", "a jetty"]
    person.strip.setFocus()
    person.press(Qt.Key.Key_Left)
    assert person.alt.toPlainText() == "a lake"
    person.press(Qt.Key.Key_Right)
    assert person.alt.toPlainText() == "a jetty"


def test_picture_is_removed_by_mouse_and_by_key(person):
    """Its file stays, and the others keep their descriptions."""
    person.picks(0, 1, 2)
    person.describes_all("first", "second", "third")
    person.click("take out of the post")
    assert alts(person) == ["first", "second"]
    person.strip.setFocus()
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Delete)
    assert alts(person) == ["second"]
    assert person.told


def write_everything(person):
    """A post with every field filled."""
    person.picks(0, 1)
    person.describes_all("a lake", "a jetty")
    person.writes(person.line("title"), "Morning, slowly")
    person.writes(person.text("text"), "Nobody rowed anywhere.")
    person.writes(person.line("add a tag"), "lake ")
    person.writes(person.line("warning"), "water")
    person.chooses("unlisted")


def has_everything(person):
    """The form shows all of it, and so does the draft in hand."""
    assert person.line("title").text() == "Morning, slowly"
    assert person.text("text").toPlainText() == "Nobody rowed anywhere."
    assert person.line("warning").text() == "water"
    draft = person.window.draft_session.draft
    assert (draft.tags, draft.visibility) == (("lake",), Visibility.UNLISTED)
    assert alts(person) == ["a lake", "a jetty"]
    chosen = [track.value() for track in person.all(type(person.pane._audience_choice._sees), person.pane)]
    assert "unlisted" in chosen


def test_everything_is_saved_while_typing(person):
    """Without any saving, the store has it a moment later."""
    write_everything(person)
    wanted = person.window.draft_session.draft
    person.until(lambda: [one.text for one in person.services.drafts.all()] == ["Nobody rowed anywhere."])
    person.until(lambda: person.window.draft_session.is_saved)
    (kept,) = person.services.drafts.all()
    assert (kept.title, kept.tags, kept.spoiler, kept.visibility, kept.pictures) == (
        wanted.title,
        ("lake",),
        "water",
        Visibility.UNLISTED,
        wanted.pictures,
    )


def test_what_is_typed_before_all_fields_are_made_is_kept(person):
    """The form is made in steps; its text is there, and has the focus, at once. The content warning stays as it was."""
    session = person.window.draft_session
    session.change(spoiler="Bread", first_comment="Recipe")
    person.window.show_pane("compose")
    assert not person.pane.is_complete
    person.types("Rye")
    assert (session.draft.text, session.draft.spoiler) == ("Rye", "Bread")
    assert session.draft.first_comment == "Recipe"
    assert person.line("warning").text() == "Bread"
    assert person.text("first comment").toPlainText() == "Recipe"


def test_fields_that_come_later_show_the_draft_and_flicker_not(person):
    """What this server has no choices for is never seen."""
    person.window.draft_session.change(spoiler="Bread")
    person.window.show_pane("compose")
    pane, seen = person.pane, set()
    while not pane.is_complete:
        QCoreApplication.processEvents()
        seen |= {one.accessibleName() for one in person.all(QComboBox, pane)}
    assert person.line("warning").text() == "Bread"
    assert not [name for name in seen if name.startswith("Who can")]


def test_draft_is_reopened_whole(person):
    """Begin another post, then go on with the first from the drafts."""
    write_everything(person)
    person.press(Qt.Key.Key_N, CTRL)
    assert person.window.draft_session.draft.is_empty
    assert person.line("title").text() == ""
    person.goes_to("drafts")
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert person.sees == "compose"
    has_everything(person)


def test_draft_is_whole_after_a_restart(open_window):
    """The last word too, though the window was closed right behind it."""
    with open_window() as person:
        write_everything(person)
    with open_window() as person:
        person.goes_to("drafts")
        person.clicks_item(person.drafts, 0)
        assert person.sees == "compose"
        has_everything(person)


def test_text_only_post(person):
    """Ctrl+N, type, Ctrl+Enter, Ctrl+Enter."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Just words.")
    person.publishes()
    person.until(lambda: [post.text for post in person.posts()] == ["Just words."])


def test_empty_post_cannot_be_checked(person):
    """Ctrl+Enter does nothing, and the button is off."""
    person.press(Qt.Key.Key_N, CTRL)
    assert not person.button("check").isEnabled()
    person.press(Qt.Key.Key_Return, CTRL)
    assert person.sees == "compose"


def test_too_many_characters_are_counted_in_red(person):
    """The counter of the text tells the server's own limit."""
    person.press(Qt.Key.Key_N, CTRL)
    limit = person.pane._audience.capability.limits.characters
    person.text("text").setPlainText("x" * (limit + 3))
    count, most = (QLocale().toString(number) for number in (limit + 3, limit))
    assert f"{count} / {most}" in person.reads()


def test_full_disk_is_reported_and_nothing_is_lost(person, monkeypatch):
    """What cannot be kept stays in the window, the person hears of it, and the next word tries again."""
    drafts = type(person.services.drafts)
    real, full = drafts.save, Future()
    full.set_exception(DiskFull(str(person.services.system.paths.data)))
    monkeypatch.setattr(drafts, "save", lambda *_, **__: full)
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Precious words")
    person.until(lambda: "full" in person.told)
    assert person.text("text").toPlainText() == "Precious words"
    monkeypatch.setattr(drafts, "save", real)
    person.types(" and more")
    person.until(
        lambda: [draft.text for draft in person.services.drafts.all()] == ["Precious words and more"]
    )
