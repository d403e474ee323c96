"""The batch pane: photos become posts in a table, which is edited like a spreadsheet and queued as a whole."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.model.outbox import State
from kesong_desktop.ui.batch import column_widths
from kesong_desktop.ui.batch.input_sheet import InputSheet
from kesong_desktop.ui.batch.model import PICTURE_MIME, ROWS_MIME, BatchColumn, BatchModel
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.batch.problem_sheet import ProblemSheet
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.gui.real_window import Open, settled

ALT = Qt.KeyboardModifier.AltModifier


def four_outings(services, keeper) -> None:
    """Twelve photos of four days, beside those that are there anyway."""
    if services.accounts.all():
        return
    settled(services, keeper)
    folder = services.system.paths.data / "Pictures"
    for number in range(12):
        day, minute = divmod(number, 3)
        name = folder / f"2025-06-{day + 10:02} 12.{minute:02}.00.jpg"
        pictures.scene((96, 64), hue=20 * number).save(name)
    services.roll.camera_roll.scan(str(folder))


@pytest.fixture
def person(open_window: Open) -> Iterator[Person]:
    """Somebody who selected the twelve photos in the roll, and made many posts of them."""
    with open_window(four_outings) as someone:
        someone.goes_to("roll")
        someone.until(lambda: len(someone.roll.photos) == 16, 8000)
        for row, photo in enumerate(someone.roll.photos):
            if "2025-06" in photo.path:
                someone.clicks_item(someone.roll, row)
        assert len(someone.roll.selected_photos) == 12
        someone.click("many posts")
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
    return pane(person)._presenter.posts


def cells(person: Person, column: str) -> list[str]:
    """A column of the table."""
    return [post_cell(post, column) for post in posts(person)]


def clicks_cell(person: Person, row: int, column: BatchColumn, modifier=PLAIN) -> None:
    """Click a cell with the mouse."""
    table = pane(person).table
    table.scrollTo(table.model().index(row, column))
    spot = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def editor(person: Person, kind=QLineEdit):
    """The editor that is open in the table."""
    return person.one(kind, pane(person).table)


def types_title(person: Person, words: str) -> None:
    """Type into the current cell, and end with Enter."""
    person.press(Qt.Key.Key_F2)
    QTest.keyClicks(editor(person), words)
    QTest.keyClick(editor(person), Qt.Key.Key_Return)
    person.until(lambda: not person.all(QLineEdit, pane(person).table))


def test_photos_become_posts_and_are_published_in_order(person: Person) -> None:
    """By moments; a template, a look and descriptions for all; queued together, published once each in order."""
    assert [len(post.pictures) for post in posts(person)] == [3, 3, 3, 3]
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 3, BatchColumn.TITLE, SHIFT)
    person.click("caption template")
    sheet = person.one(InputSheet)
    QTest.keyClicks(sheet.lines[0], "On {{date:%-d %B}".replace("{{", "{") + ", {counter}")
    QTest.keyClick(sheet.lines[0], Qt.Key.Key_Return)
    person.until(lambda: cells(person, "text")[3] == "On 13 June, 4")
    person.click("look of posts")
    person.chooses_in_menu("Butter")
    assert cells(person, "look") == ["butter"] * 4
    for row in range(4):
        clicks_cell(person, row, BatchColumn.ALT)
        for number in range(3):
            line = person.line("description")
            line.setFocus()
            QTest.keyClicks(line, f"photo {row}.{number}")
            QTest.keyClick(line, Qt.Key.Key_Return)
    assert [post.described for post in posts(person)] == [3, 3, 3, 3]
    person.until(lambda: len(pane(person)._presenter.ready) == 4)
    person.click("queue ready")
    sheet = person.one(QuestionSheet)
    assert "4 will be published at once." in person.reads(sheet)
    person.click("confirm queue", sheet)
    person.until(lambda: not posts(person))
    jobs = stores(person.services).jobs
    person.until(lambda: [job.state for job in jobs.posts()] == [State.PUBLISHED] * 4)
    found = [
        (post.text, [one.alt for one in post.attachments]) for post in reversed(person.asks_the_server())
    ]
    assert found == [
        (f"On {row + 10} June, {row + 1}", [f"photo {row}.{n}" for n in range(3)]) for row in range(4)
    ]
    assert person.services.publishing.batch.saved.load() == ()


def test_cells_are_edited_like_a_spreadsheet(person: Person) -> None:
    """F2 and typing edit, Ctrl+D fills down, Delete empties, Ctrl+Z and Ctrl+Y undo and redo."""
    clicks_cell(person, 0, BatchColumn.TITLE)
    types_title(person, "Harbour")
    assert cells(person, "title")[0] == "Harbour"
    person.press(Qt.Key.Key_Down)
    person.types("L")  # typing begins to edit
    QTest.keyClicks(editor(person), "ake")
    QTest.keyClick(editor(person), Qt.Key.Key_Escape)
    person.until(lambda: not person.all(QLineEdit, pane(person).table))
    assert cells(person, "title")[1] == ""
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 2, BatchColumn.TITLE, SHIFT)
    person.press(Qt.Key.Key_D, CTRL)
    assert cells(person, "title") == ["Harbour", "Harbour", "Harbour", ""]
    person.press(Qt.Key.Key_Delete)
    assert cells(person, "title") == [""] * 4
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "title") == ["Harbour", "Harbour", "Harbour", ""]
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "title") == ["Harbour", "", "", ""]
    person.press(Qt.Key.Key_Y, CTRL)
    assert cells(person, "title") == ["Harbour", "Harbour", "Harbour", ""]


def test_text_has_lines(person: Person) -> None:
    """Shift+Enter begins a new line, Enter ends."""
    clicks_cell(person, 1, BatchColumn.TEXT)
    person.press(Qt.Key.Key_Return)
    field = editor(person, QPlainTextEdit)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert cells(person, "text")[1] == "one\ntwo"


def test_a_wrong_cell_is_refused_in_words(person: Person) -> None:
    """It stays as it was, and a sentence says what would be right."""
    clicks_cell(person, 0, BatchColumn.WHEN)
    types_title(person, "soon")
    assert cells(person, "when")[0] == ""
    person.until(lambda: "“soon” is not a time. Write it like 2026-12-24 18:00." in person.told)
    types_title(person, "2090-12-24 18:00")
    assert cells(person, "when")[0] == "2090-12-24 18:00"


def test_copy_and_paste_as_a_spreadsheet_does(person: Person) -> None:
    """Tab-separated, with line breaks in quotes; a single text goes into all selected cells."""
    QGuiApplication.clipboard().setText('Lake\t"one\ntwo"\t#a #b\nHill\tthree\t')
    clicks_cell(person, 1, BatchColumn.TITLE)
    person.press(Qt.Key.Key_V, CTRL)
    assert cells(person, "title") == ["", "Lake", "Hill", ""]
    assert cells(person, "text") == ["", "one\ntwo", "three", ""]
    assert cells(person, "tags") == ["", "#a #b", "", ""]
    clicks_cell(person, 2, BatchColumn.TEXT, SHIFT)
    person.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == 'Lake\t"one\ntwo"\nHill\tthree'
    QGuiApplication.clipboard().setText("same")
    person.press(Qt.Key.Key_V, CTRL)
    assert cells(person, "title") == ["", "same", "same", ""]


def test_find_and_replace(person: Person) -> None:
    """Ctrl+F counts and goes from cell to cell, Ctrl+H replaces in all; undo takes all of it back."""
    QGuiApplication.clipboard().setText("a lake\nnothing\nLake side\nx")
    clicks_cell(person, 0, BatchColumn.TEXT)
    person.press(Qt.Key.Key_V, CTRL)
    person.press(Qt.Key.Key_F, CTRL)
    person.types("lake")
    person.until(lambda: "2 cell" in person.reads())
    person.press(Qt.Key.Key_Return)
    assert pane(person).table.currentIndex().row() == 2
    person.press(Qt.Key.Key_H, CTRL)
    person.types("sea")
    person.press(Qt.Key.Key_Return)
    assert cells(person, "text") == ["a sea", "nothing", "sea side", "x"]
    person.press(Qt.Key.Key_Escape)
    assert pane(person).table.hasFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "text") == ["a lake", "nothing", "Lake side", "x"]


def test_merge_split_and_move(person: Person) -> None:
    """By keys and buttons; the times stay in their rows."""
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 1, BatchColumn.TITLE, SHIFT)
    person.press(Qt.Key.Key_M, CTRL)
    assert [len(post.pictures) for post in posts(person)] == [6, 3, 3]
    photos = pane(person).photos
    photos.view.setFocus()
    for _ in range(2):
        QTest.keyClick(photos.view, Qt.Key.Key_Right)
    person.click("split here")
    assert [len(post.pictures) for post in posts(person)] == [2, 4, 3, 3]
    before = [post.id for post in posts(person)]
    clicks_cell(person, 0, BatchColumn.TITLE)
    person.press(Qt.Key.Key_Down, ALT)
    assert [post.id for post in posts(person)] == [before[1], before[0], *before[2:]]
    assert pane(person).rows == [1]


def drop(target, mime: str, content: str, spot: QPoint) -> None:
    """Let go of what is dragged above a place of a view."""
    data = QMimeData()
    data.setData(mime, content.encode())
    left = Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        held = kind(spot, Qt.DropAction.MoveAction, data, left, PLAIN)
        held.ignore()
        QApplication.sendEvent(target.viewport(), held)
        assert held.isAccepted()
    event = QDropEvent(QPointF(spot), Qt.DropAction.MoveAction, data, left, PLAIN)
    QApplication.sendEvent(target.viewport(), event)


def test_posts_and_photos_are_dragged(person: Person) -> None:
    """A row to another place, a photo within its post, and into another post."""
    table, photos = pane(person).table, pane(person).photos
    before = [post.id for post in posts(person)]
    spot = table.visualRect(table.model().index(3, BatchColumn.TITLE)).bottomLeft() + QPoint(5, -2)
    drop(table, ROWS_MIME, "0", spot)
    assert [post.id for post in posts(person)] == [*before[1:], before[0]]
    clicks_cell(person, 0, BatchColumn.TITLE)
    names = [one.path for one in posts(person)[0].pictures]
    last = photos.view.visualRect(photos.photos.index(2))
    drop(photos.view, PICTURE_MIME, "0 0", last.center() + QPoint(20, 0))
    assert [one.path for one in posts(person)[0].pictures] == [*names[1:], names[0]]
    spot = table.visualRect(table.model().index(1, BatchColumn.TITLE)).center()
    drop(table, PICTURE_MIME, "0 2", spot)
    assert [len(post.pictures) for post in posts(person)] == [2, 4, 3, 3]
    assert posts(person)[1].pictures[3].path == names[0]


def test_posts_are_merged_and_split_by_drag(person: Person) -> None:
    """A row onto another one, a photo between two rows and below the last; each is undone as one step."""
    table = pane(person).table
    before = posts(person)
    middle = table.visualRect(table.model().index(0, BatchColumn.TITLE)).center()
    drop(table, ROWS_MIME, "2 3", middle)
    assert [len(post.pictures) for post in posts(person)] == [9, 3]
    assert posts(person)[0].pictures == (*before[0].pictures, *before[2].pictures, *before[3].pictures)
    assert pane(person).rows == [0]
    person.press(Qt.Key.Key_Z, CTRL)
    assert posts(person) == before
    gap = table.visualRect(table.model().index(1, BatchColumn.TITLE)).topLeft() + QPoint(5, 1)
    drop(table, PICTURE_MIME, "0 2", gap)
    assert [len(post.pictures) for post in posts(person)] == [2, 1, 3, 3, 3]
    assert posts(person)[1].pictures == before[0].pictures[2:]
    drop(table, PICTURE_MIME, "0 0", QPoint(20, table.viewport().height() - 2))
    assert [len(post.pictures) for post in posts(person)] == [1, 1, 3, 3, 3, 1]
    assert len({post.id for post in posts(person)}) == 6
    person.press(Qt.Key.Key_Z, CTRL)
    person.press(Qt.Key.Key_Z, CTRL)
    assert posts(person) == before


def test_another_grouping_is_offered_with_what_it_makes(person: Person) -> None:
    """The menu says how many posts each way gives; undo brings the first one back."""
    person.click("group photos")
    person.until(QApplication.activePopupWidget)
    person.chooses_in_menu("4 photo(s) each: 3 post(s)")
    person.until(lambda: [len(post.pictures) for post in posts(person)] == [4, 4, 4])
    person.press(Qt.Key.Key_Z, CTRL)
    assert [len(post.pictures) for post in posts(person)] == [3, 3, 3, 3]


def test_times_are_spread_and_queued(person: Person) -> None:
    """A day apart at the same hour; what is not ready stays."""
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 2, BatchColumn.TITLE, SHIFT)
    person.click("spread")
    sheet = person.one(InputSheet)
    QTest.keyClick(sheet.lines[0], Qt.Key.Key_Return)
    tomorrow = datetime.fromtimestamp(person.services.system.clock()).date() + timedelta(days=1)  # noqa: DTZ006
    assert cells(person, "when") == [
        *(f"{tomorrow + timedelta(days=day)} 18:00" for day in range(3)),
        "",
    ]
    clicks_cell(person, 3, BatchColumn.TEXT)
    QGuiApplication.clipboard().setText("x" * 20_000)
    person.press(Qt.Key.Key_V, CTRL)
    person.until(lambda: len(pane(person)._presenter.ready) == 3)
    person.until(lambda: "To fix: 1" in pane(person).table.model().index(3, BatchColumn.CHECK).data())
    person.click("queue ready")
    sheet = person.one(QuestionSheet)
    assert "1 not ready, kept here." in person.reads(sheet)
    person.click("confirm queue", sheet)
    person.until(lambda: len(posts(person)) == 1)
    assert [job.state for job in stores(person.services).jobs.posts()] == [State.SCHEDULED] * 3


def test_posting_times_are_filled(person: Person) -> None:
    """The next free ones, beside those of the other rows; without any the words say so."""
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 1, BatchColumn.TITLE, SHIFT)
    person.click("fill times")
    person.until(lambda: "There are no posting times yet." in person.told)
    person.services.plan.planner.slots.save("daily 12:00", "UTC")
    free_s = person.services.plan.planner.free_times(4)
    person.click("fill times")
    clicks_cell(person, 2, BatchColumn.TITLE)
    clicks_cell(person, 3, BatchColumn.TITLE, SHIFT)
    person.click("fill times")
    assert [post.due_s for post in posts(person)] == free_s
    person.press(Qt.Key.Key_Z, CTRL)
    assert [post.due_s for post in posts(person)] == [*free_s[:2], 0.0, 0.0]


def test_first_comments_of_many_posts(person: Person) -> None:
    """Given to the selected posts; from then on there is a column for them."""
    table = pane(person).table
    assert table.isColumnHidden(BatchColumn.COMMENT)
    clicks_cell(person, 0, BatchColumn.TITLE)
    clicks_cell(person, 1, BatchColumn.TITLE, SHIFT)
    person.click("first comment")
    line = person.one(InputSheet).lines[0]
    QTest.keyClicks(line, "Prints in my profile")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert cells(person, "first_comment") == ["Prints in my profile"] * 2 + [""] * 2
    assert not table.isColumnHidden(BatchColumn.COMMENT)


def test_posts_become_drafts(person: Person) -> None:
    """In the order of the table, once only: undo does not bring them back."""
    QGuiApplication.clipboard().setText("a\nb\nc")
    clicks_cell(person, 0, BatchColumn.TEXT)
    person.press(Qt.Key.Key_V, CTRL)
    clicks_cell(person, 0, BatchColumn.TEXT)
    clicks_cell(person, 1, BatchColumn.TEXT, SHIFT)
    person.click("save as drafts")
    person.until(lambda: cells(person, "text") == ["c", ""])
    assert [one.text for one in person.services.drafts.all()] == ["a", "b"]
    person.press(Qt.Key.Key_Z, CTRL)
    assert cells(person, "text") == ["c", ""]
    person.until(lambda: "2 draft(s) saved." in person.told)
    person.toast_click()
    person.until_sees("planner")
    person.until(lambda: [one.text for one in person.pane.tray.model().items] == ["a", "b"])


def test_the_table_is_kept(person: Person) -> None:
    """What was typed is there for the next start, without any "save"."""
    clicks_cell(person, 0, BatchColumn.TITLE)
    types_title(person, "Kept")
    person.until(lambda: person.services.publishing.batch.saved.load() == posts(person))


def test_a_panorama_becomes_an_album(person: Person, tmp_path) -> None:
    """A wide photo is cut into strips, a photo of usual shape is not."""
    wide = tmp_path / "wide.jpg"
    Image.new("RGB", (600, 200), "teal").save(wide)
    pane(person).add_files([str(wide)])
    person.until(lambda: len(posts(person)) == 5)
    clicks_cell(person, 4, BatchColumn.TITLE)
    person.click("into strips")
    person.until(lambda: len(posts(person)[4].pictures) == 3)
    assert {one.path for one in posts(person)[4].pictures} == {str(wide)}
    clicks_cell(person, 0, BatchColumn.TITLE)
    person.click("into strips")
    person.until(lambda: "The photo is not long enough for strips." in person.told)


def test_a_plan_is_read_whole_or_not_at_all(person: Person, tmp_path) -> None:
    """Its mistakes are listed by row and column."""
    plan = tmp_path / "plan.csv"
    plan.write_text("text,when\nhello,\nhi,soon\n")
    pane(person).add_files([str(plan)])
    person.until(lambda: person.all(ProblemSheet))
    sheet = person.one(ProblemSheet)
    assert "The plan has 1 mistake" in person.reads(sheet)
    assert sheet.lines == ["Row 3, when: “soon” is not a time. Write it like 2026-12-24 18:00."]
    person.press(Qt.Key.Key_Escape)
    assert len(posts(person)) == 4
    plan.write_text("text,when\nhello,\nhi,2090-01-01 10:00\n")
    pane(person).add_files([str(plan)])
    person.until(lambda: cells(person, "text")[4:] == ["hello", "hi"])


def test_columns_have_room_for_their_titles_choices_and_times(person: Person, monkeypatch) -> None:
    """Also where a language has longer ones; what has no room is told by a tooltip."""
    table, model = pane(person).table, pane(person)._model
    times = ["quarta-feira, 28 de setembro de 2090, 18:00"]
    monkeypatch.setattr(column_widths, "_times", lambda: times)
    # They are measured once.
    monkeypatch.setattr(table, "_widths", column_widths.ColumnWidths(person.window.context.theme))
    monkeypatch.setattr(BatchModel, "_names", lambda _self: ("Long title of a column",) * len(BatchColumn))
    choices = pane(person)._delegate.choices
    monkeypatch.setitem(choices, BatchColumn.LOOK, [("x", "A look with a name")])
    monkeypatch.setitem(choices, BatchColumn.VISIBILITY, [("x", "a" * 300)])
    table.fit()
    metrics = QFontMetrics(person.window.context.theme.font("body", tabular=True))
    assert table.columnWidth(BatchColumn.WHEN) > metrics.horizontalAdvance(times[0])
    assert table.columnWidth(BatchColumn.LOOK) > metrics.horizontalAdvance("A look with a name")
    assert table.columnWidth(BatchColumn.VISIBILITY) < metrics.horizontalAdvance("a" * 60)
    head = table.horizontalHeader()
    assert all(table.columnWidth(one) >= head.sectionSizeHint(one) for one in BatchColumn)
    pane(person)._edits.put_all({(0, "text"): "ψ" * 900, (1, "text"): "Θάλασσα"})
    tips = [model.index(row, BatchColumn.TEXT).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips == ["ψ" * 500 + "…", "Θάλασσα"]


def test_an_empty_cell_is_spoken(person: Person) -> None:
    """With the name of its column."""
    spoken = pane(person)._model.index(0, BatchColumn.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title: empty"


def test_times_are_measured_again_at_another_size_of_text(person: Person) -> None:
    """And only then: that takes longer than all other columns."""
    table, theme = pane(person).table, person.window.context.theme
    before = table.columnWidth(BatchColumn.WHEN)
    table.fit()
    assert table.columnWidth(BatchColumn.WHEN) == before
    theme.set_text_percent(200)
    table.fit()
    assert table.columnWidth(BatchColumn.WHEN) > 1.5 * before
