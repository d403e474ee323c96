"""What the check offers: descriptions in place, mends with undo, the strip while writing, and several accounts."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.draft.check_strip import CheckStrip
from kesong_desktop.ui.draft.mends.description_sheet import DescriptionSheet
from kesong_desktop.ui.draft.version_sheet import VersionSheet
from kesong_desktop.ui.widgets.chips import Chip
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN
from tests.gui.words import caption_of


def checks(person) -> None:
    """Go to the check by key, and wait for it."""
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()


def clicks(person, words, inside=None) -> None:
    """Click the first button whose name begins so."""
    person.click(
        next(one for one in person.all(QAbstractButton, inside) if caption_of(one).startswith(words))
    )


def alts(person) -> list[str]:
    """The descriptions of the draft in hand."""
    return [one.alt for one in person.window.draft_session.draft.pictures]


def strip_says(person) -> str:
    """The line below the top of the pane in front."""
    return person.one(CheckStrip, person.pane).words


def test_descriptions_are_written_in_the_findings(person):
    """Enter goes from one to the next; then nothing is left to describe, and the post leaves with them."""
    person.picks(0, 1)
    checks(person)
    first = person.finding("Photo 1 has no description").alt_line
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    person.types("a lake")
    assert alts(person) == ["a lake", ""]
    person.press(Qt.Key.Key_Return)
    person.until(lambda: len([row for row in person.findings if row.alt_line is not None]) == 1)
    person.until(person.finding("Photo 2 has no description").alt_line.hasFocus)
    person.types("a jetty")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: not [row for row in person.findings if row.alt_line is not None])
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("feed")
    (job,) = stores(person.services).jobs.posts()
    assert [one.alt for one in job.pictures] == ["a lake", "a jetty"]


def test_all_descriptions_are_written_by_keys(person):
    """From picture to picture with Enter, and back; Esc keeps what is written."""
    person.picks(0, 1, 2)
    checks(person)
    clicks(person, "Write all descriptions")
    sheet = person.one(DescriptionSheet)
    person.until(lambda: person.one(QPlainTextEdit, sheet).hasFocus())
    person.types("one")
    person.press(Qt.Key.Key_Return)
    person.types("two")
    person.press(Qt.Key.Key_Up, CTRL)
    assert person.one(QPlainTextEdit, sheet).toPlainText() == "one"
    person.types("!")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    person.types("three")
    person.press(Qt.Key.Key_Escape)
    assert alts(person) == ["one!", "two", "three"]
    person.until(lambda: not [row for row in person.findings if row.alt_line is not None])
    assert person.sees == "preflight"


def test_fix_all_can_be_undone(person):
    """A link becomes secure with one click, and is as before with another."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("See http://example.org/a and http://example.net")
    checks(person)
    clicks(person, "Fix all (2)")
    session = person.window.draft_session
    assert session.draft.text == "See https://example.org/a and https://example.net"
    person.until(lambda: not person.pane._fix_all.isVisible())
    person.until(lambda: "2 problem(s) fixed" in person.told)
    person.toast_click()
    assert session.draft.text == "See http://example.org/a and http://example.net"
    person.until(person.pane._fix_all.isVisible)


def test_a_text_that_is_too_long_is_cut_at_a_word(person):
    person.press(Qt.Key.Key_N, CTRL)
    person.window.draft_session.change(text="word " * 1500)
    checks(person)
    assert not person.go.isEnabled()
    clicks(person, "Cut the end")
    person.until(person.go.isEnabled)
    assert person.window.draft_session.draft.text.endswith("word…")


def test_a_review_is_shown_with_its_relation_and_who_paid_is_said_with_one_click(person):
    """The label stands first in the text, and in the preview."""
    person.goes_to("review")
    person.window.draft_session.change(review=ReviewForm(product="Pan", halves=8), text="Fries well.")
    person.pane.check()
    person.until_checked()
    clicks(person, "Gifted", person.finding("how you got the product"))
    person.until(person.go.isEnabled)
    assert person.window.draft_session.draft.review.relation is Relation.GIFTED
    assert "[Ad · gifted]" in person.reads()
    assert "Pan" in person.reads()


def test_a_file_that_goes_after_the_check_is_found_when_publishing(person, tmp_path, monkeypatch):
    """Nothing is queued, the draft stays, and the finding is shown."""
    path = pictures.jpeg(tmp_path / "x.jpg")
    person.press(Qt.Key.Key_N, CTRL)
    person.pane.add_files([str(path)])
    person.describes_all("a lake")
    person.until(lambda: person.window.draft_session.draft.pictures)
    checks(person)
    person.until(person.go.isEnabled)
    copy = person.services.draft_content.files.path
    monkeypatch.setattr(person.services.draft_content.files, "path", lambda one: Path(one) if copy else None)
    path.unlink()
    person.click("publish")
    person.until(lambda: any("cannot be opened" in row.accessibleName() for row in person.findings))
    assert person.sees == "preflight"
    assert stores(person.services).jobs.posts() == []
    assert not person.go.isEnabled()


def test_the_strip_says_what_is_wrong_while_writing(person):
    """It counts, names the worst, is quiet when all is well, and leads to the check."""
    person.press(Qt.Key.Key_N, CTRL)
    assert strip_says(person) == "Checked as you write."
    person.types("A quiet lake")
    person.until(lambda: strip_says(person) == "No problems found.")
    person.types(" http://example.org/")
    person.until(lambda: strip_says(person) == "1 worth a look A link is not secure: http://example.org/")
    person.window.draft_session.change(text="x" * 9000)
    person.until(lambda: strip_says(person).startswith("1 to fix The text is too long by"))
    person.click(person.one(CheckStrip, person.pane).details)
    person.until_checked()


def test_the_strip_in_a_review(person):
    person.goes_to("review")
    person.writes(person.line("product"), "Pan")
    person.until(lambda: strip_says(person).startswith("2 to fix The review needs a rating."))


def test_one_draft_with_two_accounts(person, hamlet):
    """Chosen in the menu, adapted in a sheet, checked for each, and published once on each server."""
    session = person.window.draft_session
    first = person.services.accounts.current()
    cleo = person.services.sign_in.with_token(hamlet.url, hamlet.home.issue_token("cleo")).result()
    person.services.accounts.choose(first)
    person.press(Qt.Key.Key_N, CTRL)
    person.until(
        lambda: any(
            caption_of(one).startswith("Also post to") for one in person.all(QAbstractButton, person.pane)
        )
    )
    person.types("A long walk")
    clicks(person, "Also post to")
    person.chooses_in_menu(f"@{cleo.key}")
    person.window.activateWindow()  # a menu of this platform takes it away
    person.until(lambda: person.all(Chip, person.pane) and person.window.isActiveWindow())
    assert [one.account for one in session.draft.further] == [cleo.key]
    (chip,) = [one for one in person.all(Chip, person.pane) if cleo.key in caption_of(one)]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, PLAIN, chip.rect().topLeft() + chip.rect().center() / 2)
    sheet = person.one(VersionSheet)
    person.until(lambda: person.one(QPlainTextEdit, sheet).hasFocus())
    person.writes(person.one(QPlainTextEdit, sheet), "A walk")
    clicks(person, "Done", sheet)
    person.until(lambda: any("adapted" in caption_of(one) for one in person.all(Chip, person.pane)))
    checks(person)
    assert "2 account(s)" in person.reads()
    chooser = person.one(QComboBox, person.pane)
    chooser.setFocus()
    person.press(Qt.Key.Key_Down)
    person.until(lambda: "A walk" in person.reads().splitlines())
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("feed")
    jobs = stores(person.services).jobs.posts
    person.until(lambda: [job.state for job in jobs()] == ["published"] * 2)
    assert {job.account: job.body.text for job in jobs()} == {first.key: "A long walk", cleo.key: "A walk"}
    person.services.outbox.send_due().result()

    async def own_posts(client):
        return [post.text for post in (await client.own_statuses(cleo.remote_id)).posts]

    assert stores(person.services).engine.with_client(cleo, own_posts).result() == ["A walk"]


def test_a_further_account_is_removed_by_key(person, hamlet):
    """Del on its chip; one undo brings it back."""
    first = person.services.accounts.current()
    cleo = person.services.sign_in.with_token(hamlet.url, hamlet.home.issue_token("cleo")).result()
    person.services.accounts.choose(first)
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Hi")
    person.pane._audience.add_account(cleo.key)
    person.pane.show_draft()
    person.until(lambda: person.all(Chip, person.pane))
    (chip,) = [one for one in person.all(Chip, person.pane) if cleo.key in caption_of(one)]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Delete)
    assert person.window.draft_session.draft.further == ()
    person.window.draft_session.undo()
    assert [one.account for one in person.window.draft_session.draft.further] == [cleo.key]


def test_private_zones_are_added_and_removed(person):
    """Bad coordinates are told; a removed zone can be added again at once."""
    person.goes_to("preferences")
    fields = {one.accessibleName(): one for one in person.all(QLineEdit, person.pane)}
    name, where = fields["Name of the zone"], fields["Latitude and longitude"]
    person.pane._show_section("zones")
    person.writes(where, "nowhere")
    clicks(person, "Add zone")
    assert "Enter latitude and longitude" in person.reads()
    person.writes(name, "Home")
    person.writes(where, "52.5163, 13.3777")
    clicks(person, "Add zone")
    assert person.services.system.preferences.load().private_zones == "52.51630,13.37770 500 Home"
    person.until(lambda: "Home" in person.reads().splitlines())
    clicks(person, "Remove zone Home")
    assert person.services.system.preferences.load().private_zones == ""
    assert (name.text(), where.text()) == ("Home", "52.51630, 13.37770")


def test_a_rule_is_switched_off(person):
    """Then it finds nothing any more."""
    person.goes_to("preferences")
    box = next(one for one in person.all(QComboBox, person.pane) if "not secure" in one.accessibleName())
    box.setFocus()
    person.press(Qt.Key.Key_End)
    box.activated.emit(box.currentIndex())
    assert person.services.system.preferences.load().check_rules == "insecure_link=off"
    person.press(Qt.Key.Key_N, CTRL)
    person.types("http://example.org/")
    person.until(lambda: strip_says(person) == "No problems found.")
