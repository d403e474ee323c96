"""Cells of the batch table as in a spreadsheet: pasted blocks, all selected cells at once, words found, other groups."""

from pathlib import Path
from threading import Event as ThreadEvent

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.batch.input_sheet import InputSheet
from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.batch.problem_sheet import ProblemSheet
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.conftest import PATIENCE_S
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.gui.real_window import settled

OTHER = Account(AccountKey("cleo@127.0.0.1:9"), "http://127.0.0.1:9", "1", "cleo")


def four_posts(services, keeper) -> None:
    """Four posts of two photos each; the photos of the third have different looks."""
    settled(services, keeper)
    folder = services.system.paths.data / "Batch"
    folder.mkdir()
    made = []
    for row in range(4):
        shots = tuple(
            DraftPicture(
                str(pictures.jpeg(folder / f"{row}{n}.jpg", (96, 64), hue=40 * row + 10 * n)),
                f"a lake {row}{n}",
                recipe=Recipe(look="butter") if (row, n) == (2, 0) else None,
            )
            for n in range(2)
        )
        made.append(BatchPost(Draft(DraftId(f"row{row}"), title=f"title {row}", pictures=shots)))
    services.publishing.batch.saved.save(tuple(made)).result()


@pytest.fixture
def person(open_window):
    """Somebody in front of the four posts."""
    with open_window(four_posts) as someone:
        someone.press(Qt.Key.Key_B, CTRL | SHIFT)
        someone.until_sees("batch")
        someone.until(lambda: len(posts(someone)) == 4)
        yield someone


def pane(person: Person) -> BatchPane:
    """The batch pane."""
    found = person.window.pane("batch")
    assert isinstance(found, BatchPane)
    return found


def posts(person: Person):
    """The posts of the table."""
    return pane(person).presenter.posts


def cells(person: Person, column: str) -> list[str]:
    """A column of the table."""
    return [post_cell(post, column) for post in posts(person)]


def clicks_cell(person: Person, row: int, column: BatchColumn, modifier=PLAIN) -> None:
    """Click a cell with the mouse."""
    table = pane(person).table
    table.scrollTo(table.model().index(row, column))
    spot = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def pastes(
    person: Person, text: str, row: int, column: BatchColumn, last: tuple[int, BatchColumn] | None = None
) -> None:
    """Paste a text with a cell selected, or all from that one to another one."""
    QGuiApplication.clipboard().setText(text)
    clicks_cell(person, row, column)
    if last is not None:
        clicks_cell(person, *last, SHIFT)
    person.press(Qt.Key.Key_V, CTRL)


def test_a_block_goes_into_the_columns_that_are_seen(person: Person) -> None:
    """The count of descriptions between tags and look takes nothing away, and hidden columns are not written into."""
    pastes(
        person,
        'T\t"Hi ""you""\r\nthere"\t#a\tbutter\t1:1\t2090-01-01 10:00\tunlisted\r\n',
        1,
        BatchColumn.TITLE,
    )
    names = ("title", "text", "tags", "look", "crop", "when", "visibility", "account", "warning")
    assert [cells(person, name)[1] for name in names] == [
        "T", 'Hi "you"\nthere', "#a", "butter", "1:1", "2090-01-01 10:00", "unlisted", "", "",
    ]  # fmt: skip
    clicks_cell(person, 1, BatchColumn.TITLE)
    clicks_cell(person, 1, BatchColumn.VISIBILITY, SHIFT)
    person.press(Qt.Key.Key_C, CTRL)
    clicks_cell(person, 3, BatchColumn.TITLE)
    person.press(Qt.Key.Key_V, CTRL)
    assert [cells(person, name)[3] for name in names] == [cells(person, name)[1] for name in names]


def test_a_row_is_repeated_in_all_selected_rows(person: Person) -> None:
    pastes(person, "a\tb", 1, BatchColumn.TITLE, (3, BatchColumn.TITLE))
    assert cells(person, "title") == ["title 0", "a", "a", "a"]
    assert cells(person, "text") == ["", "b", "b", "b"]
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "title") == [f"title {row}" for row in range(4)]


def test_rows_without_a_place_are_said(person: Person) -> None:
    pastes(person, "a\nb\nc", 2, BatchColumn.TEXT)
    assert cells(person, "text") == ["", "", "a", "b"]
    person.until(lambda: "1 row(s) did not fit" in person.told)


def test_a_wrong_cell_of_several_is_named(person: Person) -> None:
    """All or none are pasted."""
    pastes(person, "2090-01-01 10:00\nsoon", 1, BatchColumn.WHEN)
    assert cells(person, "when") == [""] * 4
    person.until(lambda: "Post 3: “soon” is not a time." in person.told)


def test_quotations_are_pasted_as_they_are(person: Person) -> None:
    pastes(person, '"Go" she said\n"never closed\nlast', 0, BatchColumn.TEXT)
    assert cells(person, "text") == ['"Go" she said', '"never closed', "last", ""]


def test_enter_goes_down(person: Person) -> None:
    """Typed one below the other; what is refused stays open to another try."""
    clicks_cell(person, 0, BatchColumn.TEXT)
    table = pane(person).table
    for words in ("one", "two"):
        person.press(Qt.Key.Key_F2)
        QTest.keyClicks(person.one(QPlainTextEdit, table), words)
        QTest.keyClick(person.one(QPlainTextEdit, table), Qt.Key.Key_Return)
        person.until(lambda: not person.all(QPlainTextEdit, table))
    assert cells(person, "text") == ["one", "two", "", ""]
    assert table.currentIndex().row() == 2
    clicks_cell(person, 1, BatchColumn.WHEN)
    person.press(Qt.Key.Key_F2)
    QTest.keyClicks(person.one(QLineEdit, table), "soon")
    QTest.keyClick(person.one(QLineEdit, table), Qt.Key.Key_Return)
    person.until(lambda: not person.all(QLineEdit, table))
    assert table.currentIndex().row() == 1


def test_control_enter_puts_a_text_into_all_selected_cells(person: Person) -> None:
    """And does not queue anything."""
    table = pane(person).table
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 2, BatchColumn.TITLE, SHIFT)
    person.press(Qt.Key.Key_F2)
    line = person.one(QLineEdit, table)
    QTest.keyClicks(line, "same")
    QTest.keyClick(line, Qt.Key.Key_Return, CTRL)
    person.until(lambda: not person.all(QLineEdit, table))
    assert cells(person, "title") == ["same", "same", "same", "title 3"]
    assert not person.all(QuestionSheet)
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "title") == [f"title {row}" for row in range(4)]


def test_looking_at_mixed_looks_changes_nothing(person: Person) -> None:
    """The list of looks has a line for them."""
    before = posts(person)
    clicks_cell(person, 2, BatchColumn.LOOK)
    person.press(Qt.Key.Key_F2)
    box = person.one(QComboBox, pane(person).table)
    assert box.currentText() == "…"
    clicks_cell(person, 0, BatchColumn.TITLE)
    person.until(lambda: not person.all(QComboBox, pane(person).table))
    assert posts(person) == before


def test_descriptions_are_found_and_replaced(person: Person) -> None:
    """Next leads to the photo; undo takes all of it back."""
    before = posts(person)
    clicks_cell(person, 0, BatchColumn.TITLE)
    person.press(Qt.Key.Key_F, CTRL)
    person.types("lake 11")
    person.until(lambda: "1 cell" in person.reads())
    person.press(Qt.Key.Key_Return)
    assert pane(person).table.currentIndex() == pane(person).table.model().index(1, BatchColumn.ALT)
    assert pane(person).photos.view.number == 1
    person.press(Qt.Key.Key_H, CTRL)
    person.types("sea")
    person.press(Qt.Key.Key_Return)
    assert [one.alt for one in posts(person)[1].pictures] == ["a lake 10", "a sea"]
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Z, CTRL)
    assert posts(person) == before


def test_another_number_of_photos(person: Person) -> None:
    """Any number; what was written stays."""
    person.click("group photos")
    person.until(QApplication.activePopupWidget)
    person.chooses_in_menu("Another number of photos…")
    sheet = person.one(InputSheet)
    QTest.keyClick(sheet.lines[0], Qt.Key.Key_A, CTRL)
    QTest.keyClicks(sheet.lines[0], "none")
    assert "Type a number from 1 to 100." in person.reads(sheet)
    QTest.keyClick(sheet.lines[0], Qt.Key.Key_A, CTRL)
    QTest.keyClicks(sheet.lines[0], "3")
    QTest.keyClick(sheet.lines[0], Qt.Key.Key_Return)
    person.until(lambda: [len(post.pictures) for post in posts(person)] == [3, 3, 2])
    assert [title for title in cells(person, "title") if title] == ["title 0", "title 2", "title 3"]


def test_what_is_typed_while_files_are_read_stays(person: Person, tmp_path: Path, monkeypatch) -> None:
    """The photos come behind it."""
    held = ThreadEvent()
    source = person.services.publishing.batch.source
    photos = source.photos
    monkeypatch.setattr(source, "photos", lambda paths: held.wait(PATIENCE_S) and photos(paths))
    pane(person).add_files([str(pictures.jpeg(tmp_path / "new.jpg"))])
    pastes(person, "meanwhile", 0, BatchColumn.TEXT)
    held.set()
    person.until(lambda: len(posts(person)) == 5)
    assert cells(person, "text")[0] == "meanwhile"


def test_nothing_is_edited_while_posts_leave_the_table(person: Person, monkeypatch) -> None:
    """It says so; what stays can be edited when they are gone."""
    held = ThreadEvent()
    drafts = person.services.drafts
    add_all = drafts.add_all
    monkeypatch.setattr(
        pane(person)._placement, "_save_drafts", lambda made: held.wait(PATIENCE_S) and add_all(made)
    )
    clicks_cell(person, 0, BatchColumn.TITLE)
    person.click("save as drafts")
    pastes(person, "lost", 0, BatchColumn.TEXT)
    person.until(lambda: "Try again in a moment." in person.told)
    person.press(Qt.Key.Key_F2)
    assert not person.all(QPlainTextEdit, pane(person).table)
    held.set()
    person.until(lambda: len(posts(person)) == 3)
    pastes(person, "kept", 0, BatchColumn.TEXT)
    assert cells(person, "text")[0] == "kept"


def with_another_account(services, keeper) -> None:
    """The same with a second account."""
    four_posts(services, keeper)
    stores(services).accounts.put(OTHER)
    stores(services).accounts.put_capability(OTHER.server, Capability(), services.system.clock())
    stores(services).secrets.put(OTHER.key, "token")
    services.accounts.choose(next(one for one in services.accounts.all() if one.key != OTHER.key))


def test_visibility_and_account_of_many_posts(open_window) -> None:
    """Chosen once for all that are selected, each as one step."""
    with open_window(with_another_account) as person:
        person.press(Qt.Key.Key_B, CTRL | SHIFT)
        person.until_sees("batch")
        person.until(lambda: len(posts(person)) == 4)
        clicks_cell(person, 0, BatchColumn.TITLE)
        clicks_cell(person, 2, BatchColumn.TITLE, SHIFT)
        for button, choice in (("visibility of posts", "Followers"), ("account of posts", f"@{OTHER.key}")):
            person.click(button, pane(person))
            person.chooses_in_menu(choice)
        assert cells(person, "visibility") == ["private"] * 3 + [""]
        assert cells(person, "account") == [OTHER.key] * 3 + [""]
        pane(person).presenter.undo()
        assert cells(person, "account") == [""] * 4
        assert cells(person, "visibility") == ["private"] * 3 + [""]


def test_all_mistakes_of_a_plan_are_listed(person: Person, tmp_path: Path) -> None:
    """They can be copied; those of the whole file have no row."""
    plan = tmp_path / "plan.csv"
    plan.write_text("text,when\n" + "x,soon\n" * 30)
    pane(person).add_files([str(plan)])
    person.until(lambda: person.all(ProblemSheet))
    sheet = person.one(ProblemSheet)
    assert len(sheet.lines) == 30
    assert sheet.lines[29] == "Row 31, when: “soon” is not a time. Write it like 2026-12-24 18:00."
    person.click("copy list", sheet)
    assert QGuiApplication.clipboard().text().splitlines() == sheet.lines
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(ProblemSheet))
    plan.write_text("")
    pane(person).add_files([str(plan)])
    person.until(lambda: person.all(ProblemSheet))
    assert person.one(ProblemSheet).lines[0].startswith("The first row has no column names.")


def test_a_plan_with_nothing_new_says_so(person: Person, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("text\nhello\n")
    for count in (5, 5):
        pane(person).add_files([str(plan)])
        person.until(lambda many=count: len(posts(person)) == many)
    person.until(lambda: "All posts of the plan are in the table already." in person.told)
    plan.write_text("text\n")
    pane(person).add_files([str(plan)])
    person.until(lambda: "The plan has no posts." in person.told)
