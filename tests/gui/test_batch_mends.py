"""Findings in the table of the batch pane: mended there, for a row, several rows and all, by mouse and by keys, with undo."""

from pathlib import Path
from threading import Event as ThreadEvent

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.draft.mends.description_sheet import DescriptionSheet
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.conftest import PATIENCE_S
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.gui.real_window import settled
from tests.gui.words import caption_of


def three_posts(services, keeper) -> None:
    """Links that are not secure, photos without descriptions, and a text that is too long."""
    settled(services, keeper)
    folder = services.system.paths.data / "Batch"
    folder.mkdir()
    made = []
    for row, text in enumerate(("http://example.org/a", "http://example.net/b", "long " * 1500)):
        shots = tuple(
            DraftPicture(str(pictures.jpeg(folder / f"{row}{n}.jpg", (96, 64), hue=40 * row + 10 * n)))
            for n in range(2)
        )
        made.append(BatchPost(Draft(DraftId(f"row{row}"), text=text, pictures=shots)))
    services.publishing.batch.saved.save(tuple(made)).result()


@pytest.fixture
def person(open_window):
    """Somebody in front of the three posts, which are checked."""
    with open_window(three_posts) as someone:
        someone.press(Qt.Key.Key_B, CTRL | SHIFT)
        someone.until_sees("batch")
        until_checked(someone)
        yield someone


def pane(person: Person) -> BatchPane:
    """The batch pane."""
    found = person.window.pane("batch")
    assert isinstance(found, BatchPane)
    return found


def posts(person: Person):
    """The posts of the table."""
    return pane(person).presenter.posts


def until_checked(person: Person) -> None:
    """Wait for the check of every row."""
    presenter = pane(person).presenter
    person.until(
        lambda: (
            presenter.posts
            and all(presenter.row_check(row).findings is not None for row in range(len(presenter.posts)))
        )
    )


def clicks_cell(person: Person, row: int, column: BatchColumn = BatchColumn.TITLE, modifier=PLAIN) -> None:
    """Click a cell with the mouse."""
    table = pane(person).table
    table.scrollTo(table.model().index(row, column))
    spot = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def says(person: Person) -> list[str]:
    """The codes and numbers of the findings that are shown."""
    return [
        f"{line.group.first.finding.code} {len(line.group.found)}" for line in pane(person).findings.lines
    ]


def button(person: Person, words: str):
    """A button of the findings."""
    return next(
        one
        for line in pane(person).findings.lines
        for one in line.buttons
        if caption_of(one).startswith(words)
    )


def test_a_mend_of_one_row_by_mouse(person: Person) -> None:
    """Only this post is mended; the toast undoes it, and the finding is there again."""
    clicks_cell(person, 0)
    assert says(person) == ["insecure_link 1", "no_alt 2"]
    person.click(button(person, "Use https"))
    assert [one.draft.text[:7] for one in posts(person)[:2]] == ["https:/", "http://"]
    person.until(lambda: says(person) == ["no_alt 2"])
    person.until(lambda: "1 problem(s) fixed" in person.told)
    person.toast_click()
    assert posts(person)[0].draft.text == "http://example.org/a"
    person.until(lambda: says(person) == ["insecure_link 1", "no_alt 2"])


def test_findings_of_other_rows_are_not_those_of_the_selected_one(person: Person, monkeypatch) -> None:
    """Also while it is checked again: a mend must not reach posts that are not selected."""
    clicks_cell(person, 0)
    clicks_cell(person, 2, modifier=SHIFT)
    assert "no_alt 6" in says(person)
    held = ThreadEvent()
    publisher = person.services.publishing.batch.publisher
    check = publisher.check
    monkeypatch.setattr(publisher, "check", lambda *of: held.wait(PATIENCE_S) and check(*of))
    QGuiApplication.clipboard().setText("other")
    person.press(Qt.Key.Key_V, CTRL)
    assert posts(person)[1].draft.title == "other"
    clicks_cell(person, 1)
    assert says(person) == []
    held.set()
    person.until(lambda: says(person) == ["insecure_link 1", "no_alt 2"])


def test_a_mend_of_several_rows_is_one_step(person: Person) -> None:
    clicks_cell(person, 0)
    clicks_cell(person, 1, modifier=SHIFT)
    assert says(person) == ["insecure_link 2", "no_alt 4"]
    assert "(and 1 more)" in pane(person).findings.lines[0].accessibleName()
    person.click(button(person, "Use https"))
    assert [one.draft.text[:6] for one in posts(person)[:2]] == ["https:"] * 2
    pane(person).table.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert [one.draft.text[:5] for one in posts(person)[:2]] == ["http:"] * 2


def test_fix_all_of_the_table_and_of_the_selection(person: Person) -> None:
    """The button at the top mends every post, Ctrl+Shift+M the selected ones; nothing that is published is lost."""
    top = pane(person)._fix_all
    assert caption_of(top) == "Fix all (2)"
    clicks_cell(person, 1)
    person.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert [one.draft.text[:5] for one in posts(person)[:2]] == ["http:", "https"]
    person.press(Qt.Key.Key_Z, CTRL)
    person.until(lambda: caption_of(top) == "Fix all (2)" and top.isVisible())
    person.click(top)
    assert [one.draft.text[:5] for one in posts(person)[:2]] == ["https", "https"]
    assert posts(person)[2].draft.text == "long " * 1500
    person.until(lambda: not top.isVisible())
    until_checked(person)
    person.press(Qt.Key.Key_Z, CTRL)
    assert [one.draft.text[:5] for one in posts(person)[:2]] == ["http:", "http:"]


def test_everything_by_keys(person: Person) -> None:
    """Ctrl+. leads to the findings, Down to the next line, Space mends, Esc leads back to the table."""
    clicks_cell(person, 2)
    assert says(person) == ["too_long 1", "no_alt 2"]
    person.press(Qt.Key.Key_Period, CTRL)
    strip = pane(person).findings
    assert strip.lines[0].buttons[0].hasFocus()
    person.press(Qt.Key.Key_Down)
    assert strip.lines[1].alt_line.hasFocus()
    person.press(Qt.Key.Key_Up)
    person.press(Qt.Key.Key_Tab)
    assert caption_of(strip.lines[0].buttons[1]) == "Cut the end"
    assert strip.lines[0].buttons[1].hasFocus()
    person.press(Qt.Key.Key_Space)
    assert posts(person)[2].draft.text.endswith("long…")
    person.until(lambda: says(person) == ["no_alt 2"])
    person.until(strip.lines[0].alt_line.hasFocus)
    person.press(Qt.Key.Key_Escape)
    assert pane(person).table.hasFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    person.until(lambda: says(person) == ["too_long 1", "no_alt 2"])


def test_descriptions_are_written_in_the_findings(person: Person) -> None:
    """Enter goes from one photo to the next; after the last one the next finding has the focus, else the table."""
    clicks_cell(person, 1, BatchColumn.CHECK)
    strip = pane(person).findings
    assert strip.lines[0].buttons[0].hasFocus()
    person.press(Qt.Key.Key_Space)  # use https
    person.until(lambda: says(person) == ["no_alt 2"])
    person.until(strip.lines[0].alt_line.hasFocus)
    person.types("a lake")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: says(person) == ["no_alt 1"] and strip.lines[0].alt_line.hasFocus())
    person.types("a boat")
    person.press(Qt.Key.Key_Return)
    assert [one.alt for one in posts(person)[1].pictures] == ["a lake", "a boat"]
    person.until(lambda: strip.isHidden() and pane(person).table.hasFocus())


def test_all_descriptions_of_several_posts(person: Person) -> None:
    """The sheet walks through the photos of all selected posts; what is written is one step."""
    clicks_cell(person, 0)
    clicks_cell(person, 1, modifier=SHIFT)
    person.click(button(person, "Write all"))
    sheet = person.one(DescriptionSheet)
    person.until(lambda: person.one(QPlainTextEdit, sheet).hasFocus())
    for words in ("one", "two", "three", "four"):
        person.types(words)
        person.press(Qt.Key.Key_Return)
    alts = [[one.alt for one in post.pictures] for post in posts(person)[:2]]
    assert alts == [["one", "two"], ["three", "four"]]
    person.until(lambda: says(person) == ["insecure_link 2"])
    pane(person).table.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert [post.described for post in posts(person)[:2]] == [0, 0]


def test_ignored_and_back(person: Person) -> None:
    """What is ignored is no hint any more; undo brings it back."""
    clicks_cell(person, 0)
    check = pane(person).presenter.row_check
    assert check(0).hints == 3
    person.click(button(person, "Ignore"))
    assert check(0).hints == 2
    assert says(person) == ["no_alt 2"]
    pane(person).table.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert check(0).hints == 3


def test_shorten_opens_the_cell(person: Person) -> None:
    clicks_cell(person, 2, BatchColumn.WHEN)
    person.click(button(person, "Shorten"))
    field = person.one(QPlainTextEdit, pane(person).table)
    assert field.toPlainText() == "long " * 1500
    QTest.keyClicks(field, "short")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert posts(person)[2].draft.text == "short"
    person.until(lambda: says(person) == ["no_alt 2"])


def test_an_empty_post_and_a_review(person: Person) -> None:
    """A photo is added where there is nothing; a review is opened as a draft, and leaves the table."""
    presenter = pane(person).presenter
    first = posts(person)[0]
    empty = BatchPost(Draft(DraftId("empty")))
    review = BatchPost(
        Draft(DraftId("review"), text="Fries well", review=ReviewForm(product="Pan"), pictures=first.pictures)
    )
    presenter.append((empty, review))
    until_checked(person)
    clicks_cell(person, 3)
    assert says(person) == ["empty 1"]
    person.click(button(person, "Add photo"))
    dialog = person.one(QFileDialog)
    dialog.filesSelected.emit([first.pictures[0].path])
    dialog.close()
    assert [one.path for one in posts(person)[3].pictures] == [first.pictures[0].path]
    until_checked(person)
    clicks_cell(person, 4)
    person.until(lambda: "review_needs_rating 1" in says(person))
    person.click(button(person, "Open review"))
    person.until_sees("review")
    assert person.window.draft_session.draft.text == "Fries well"
    assert "review" not in [post.id for post in presenter.posts]


def test_a_file_that_goes_after_the_check_is_found_when_queueing(person: Person, monkeypatch) -> None:
    """Nothing is queued, the table stays, and the finding is shown."""
    clicks_cell(person, 2)
    person.click(button(person, "Cut the end"))
    until_checked(person)
    gone = posts(person)[1].pictures[0].path
    files = person.services.draft_content.files
    monkeypatch.setattr(files, "path", Path)
    Path(gone).unlink()
    person.click("queue ready")
    person.click("confirm queue", person.one(QuestionSheet))
    person.until(lambda: "Nothing was queued: 1 post(s) need changes." in person.told)
    assert stores(person.services).jobs.posts() == []
    assert [pane(person).presenter.row_check(row).is_ready for row in range(3)] == [True, False, True]


def test_an_account_that_is_signed_out_is_a_problem_of_its_post_only(person: Person) -> None:
    """The others are checked all the same."""
    presenter = pane(person).presenter
    away = BatchPost(Draft(DraftId("away"), "gone@example.org", text="Hi"))
    presenter.append((away,))
    until_checked(person)
    assert [one.code for one in presenter.row_check(3).findings] == ["account_gone"]


def test_edits_of_the_first_photo_are_copied(person: Person) -> None:
    """Look and crop of the first photo of the first post go to all photos of the selected ones."""
    clicks_cell(person, 0)
    pane(person)._edits.put_all({(0, "look"): "butter", (0, "crop"): "1:1"})
    clicks_cell(person, 2, modifier=SHIFT)
    person.click("copy edits of the first")
    recipes = {one.recipe for post in posts(person) for one in post.pictures}
    assert len(recipes) == 1
    (recipe,) = recipes
    assert (recipe.look, recipe.crop.aspect) == ("butter", "1:1")


def test_warnings_and_places_have_columns_where_there_are_some(person: Person) -> None:
    """A plan that has them can be looked at and edited; else they take no room."""
    table = pane(person).table
    assert table.isColumnHidden(BatchColumn.WARNING)
    pane(person)._edits.put_all({(0, "warning"): "Spiders", (1, "place"): "Arezzo"})
    assert not table.isColumnHidden(BatchColumn.WARNING)
    assert not table.isColumnHidden(BatchColumn.PLACE)
    QGuiApplication.clipboard().setText("Snakes")
    clicks_cell(person, 1, BatchColumn.WARNING)
    person.press(Qt.Key.Key_V, CTRL)
    assert posts(person)[1].draft.spoiler == "Snakes"
