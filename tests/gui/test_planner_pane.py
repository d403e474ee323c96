"""The planner: drafts and planned posts moved on the calendar by mouse and keys, against the home server."""

import time
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QPlainTextEdit

from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.model.outbox import State
from kesong_desktop.model.plan.best_times import BestTimes, TimeScore
from kesong_desktop.ui.planner.model import time_text
from tests.fakes.stores import stores
from tests.gui.person import CTRL
from tests.gui.real_window import settled
from tests.gui.view_drag import drags

NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
DAY_S = 86_400
TEXTS = ("A lake at dawn", "A tram in Lisboa")


def with_drafts(services, keeper):
    """Two drafts; posting times at every noon."""
    settled(services, keeper)
    account = services.accounts.current()
    for words in TEXTS:
        services.drafts.add(Draft(NO_DRAFT, account.key, text=words))
    services.plan.planner.slots.save("daily 12:00", "UTC")


@pytest.fixture
def planner(open_window):
    """Somebody in front of the planner, with next week in sight."""
    with open_window(with_drafts) as person:
        person.goes_to("planner")
        person.until(lambda: person.pane.tray.model().rowCount() == len(TEXTS))
        person.click(person.pane._later)
        yield person


def entries(person):
    """What is planned, by the service."""
    return [(one.text, one.at_s) for one in person.services.plan.planner.plan().entries]


def plan_on(person, draft_id, day):
    """Plan a draft for a day."""
    presenter = person.pane.presenter
    presenter.commands.schedule_on(presenter.state.plan, draft_id, day)


def shown(person):
    """What the calendar shows as planned."""
    return [one for one in person.pane.calendar.model().items if one.entry is not None]


def test_a_draft_is_dragged_onto_a_free_posting_time(planner):
    pane = planner.pane
    gap = next(row for row, one in enumerate(pane.calendar.model().items) if one.entry is None)
    at_s = pane.calendar.model().items[gap].at_s
    row = next(row for row, one in enumerate(pane.tray.model().items) if one.text == TEXTS[0])
    drags(planner, pane.tray, row, pane.calendar, pane.calendar.rect_of(gap).center())
    planner.until(lambda: entries(planner) == [(TEXTS[0], at_s)])
    planner.until(lambda: [one.at_s for one in shown(planner)] == [at_s])
    planner.until(lambda: pane.tray.model().rowCount() == 1)
    planner.toast_click()
    planner.until(lambda: entries(planner) == [] and pane.tray.model().rowCount() == 2)


def test_a_planned_post_is_dragged_to_another_day_and_back_to_the_drafts(planner):
    pane = planner.pane
    draft = planner.services.drafts.all()[0]
    first = pane.presenter.state.page.days[1]
    plan_on(planner, draft.id, first)
    planner.until(lambda: len(shown(planner)) == 1)
    before_s = shown(planner)[0].at_s
    row = pane.calendar.model().row_of(shown(planner)[0].key)
    drags(planner, pane.calendar, row, pane.calendar, pane.calendar.cell_center(4) + QPoint(0, 150))
    planner.until(lambda: [at_s for _, at_s in entries(planner)] == [before_s + 3 * DAY_S])
    planner.until(lambda: shown(planner)[0].at_s == before_s + 3 * DAY_S)
    row = pane.calendar.model().row_of(shown(planner)[0].key)
    drags(planner, pane.calendar, row, pane.tray, QPoint(40, 300))
    planner.until(lambda: entries(planner) == [] and pane.tray.model().rowCount() == 2)


def held_at_the_edge(planner, drag):
    """Hold a drag at the right edge of the calendar until it turns to later days."""
    calendar, presenter = planner.pane.calendar, planner.pane.presenter
    before, edge = presenter.state.page.days, QPoint(calendar.viewport().width() - 3, 200)
    rest = (Qt.DropAction.CopyAction, drag.mimeData(), Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(calendar.viewport(), QDragEnterEvent(edge, *rest))
    move = QDragMoveEvent(edge, *rest)
    QApplication.sendEvent(calendar.viewport(), move)
    assert not move.isAccepted(), "the edge is no day"
    planner.until(lambda: presenter.state.page.days[-1] > before[-1])


def day_of(entry):
    """The day that an entry is planned for, here."""
    return datetime.fromtimestamp(entry[1]).astimezone().date()


@pytest.mark.parametrize("view", ["week", "month"])
def test_a_drag_that_is_held_at_the_edge_turns_to_later_days(planner, view):
    """So a draft, and then a planned post, comes to a day that was not on the screen when the drag began."""
    pane = planner.pane
    calendar = pane.calendar
    pane._change_view(view)
    row = next(row for row, one in enumerate(pane.tray.model().items) if one.text == TEXTS[0])
    for source in (pane.tray, calendar):
        turn = partial(held_at_the_edge, planner)
        drags(planner, source, row, calendar, partial(calendar.cell_center, 3), first=turn)
        later = pane.presenter.state.page.days
        planner.until(lambda later=later: [day_of(one) for one in entries(planner)] == [later[3]])
        assert pane.presenter.state.page.days == later, "no page turns after the drop"
        planner.until(lambda: len(shown(planner)) == 1)
        row = calendar.model().row_of(shown(planner)[0].key)


def test_moved_opened_and_taken_back_by_keys(planner):
    """Ctrl and Alt with the arrows, also several times in a row; undo goes back to where it was."""
    pane = planner.pane
    draft = next(one for one in planner.services.drafts.all() if one.text == TEXTS[1])
    plan_on(planner, draft.id, pane.presenter.state.page.days[2])
    planner.until(lambda: len(shown(planner)) == 1)
    before_s = shown(planner)[0].at_s
    pane.calendar.setFocus()
    pane.calendar.set_current_row(pane.calendar.model().row_of(shown(planner)[0].key))
    for key, modifier, after_s in (
        (Qt.Key.Key_Right, CTRL, DAY_S),
        (Qt.Key.Key_Right, CTRL, 2 * DAY_S),
        (Qt.Key.Key_Down, ALT, 2 * DAY_S + 1800),
    ):
        planner.press(key, modifier)
        assert shown(planner)[0].at_s == before_s + after_s
    planner.until(lambda: entries(planner) == [(TEXTS[1], before_s + 2 * DAY_S + 1800)])
    planner.until(lambda: pane.calendar.current_item() is not None)
    planner.press(Qt.Key.Key_Return)
    edit = planner.one(QDateTimeEdit)
    edit.setDateTime(edit.dateTime().addSecs(-1800))
    planner.press(Qt.Key.Key_Return)
    planner.until(lambda: entries(planner) == [(TEXTS[1], before_s + 2 * DAY_S)])
    planner.until(lambda: pane.calendar.current_item() is not None and pane.calendar.hasFocus())
    # The move can be undone as well, and may be told after it was made.
    planner.until(lambda: time_text(before_s + 2 * DAY_S) in planner.told)
    planner.press(Qt.Key.Key_Delete)
    planner.until(lambda: entries(planner) == [])
    planner.until(lambda: sorted(one.text for one in planner.services.drafts.all()) == sorted(TEXTS))
    planner.until(lambda: "drafts" in planner.told)
    planner.toast_click()
    planner.until(lambda: entries(planner) == [(TEXTS[1], before_s + 2 * DAY_S)])


def test_fill_and_undo(planner):
    """Both drafts, in the order of the tray, on the next two noons."""
    order = [one.text for one in planner.pane.tray.model().items]
    planner.click(planner.pane._side.fill)
    planner.until(lambda: [text for text, _ in entries(planner)] == order)
    times = [at_s for _, at_s in entries(planner)]
    assert [at_s % DAY_S for at_s in times] == [DAY_S / 2] * 2
    assert times[1] - times[0] == DAY_S
    planner.toast_click()
    planner.until(lambda: entries(planner) == [] and len(planner.services.drafts.all()) == 2)


def test_what_cannot_be_published_stays_a_draft_and_is_explained(planner):
    account = planner.services.accounts.current()
    planner.services.drafts.add(Draft(NO_DRAFT, account.key, text="long " * 20_000, own_name="Too long"))
    planner.until(lambda: planner.pane.tray.model().rowCount() == 3)
    draft = next(one for one in planner.services.drafts.all() if one.own_name)
    plan_on(planner, draft.id, planner.pane.presenter.state.page.days[3])
    planner.until(lambda: "“Too long” was not scheduled." in planner.told)
    assert entries(planner) == []


def test_posting_times_are_written_in_a_sheet(planner):
    """What cannot be read is named, and the sheet stays open."""
    planner.click(planner.pane._slots_button)
    text, zone = planner.one(QPlainTextEdit), planner.one(QComboBox)
    planner.writes(text, "Mon Blurs 18:00")
    planner.click("save the changes")
    planner.until(lambda: "Blurs" in planner.reads())
    planner.writes(text, "Mon 18:00")
    zone.setEditText("America/New_York")
    planner.click("save the changes")
    planner.until(lambda: not planner.pane._slots_sheet.is_open)
    kept = planner.services.plan.planner.slots.load()
    assert (kept.text, kept.zone) == ("Mon 18:00", "America/New_York")
    planner.until(lambda: len(planner.pane.calendar.model().items) == 1)


def test_best_times_are_added_to_the_posting_times(planner, monkeypatch):
    """By the clock of the zone in the sheet, with how many posts they come from; what is a posting time already has a tick."""
    asked = []

    def best_times(zone):
        asked.append(zone)
        shift = 0 if zone == "UTC" else 6
        return BestTimes(64, 3.2, (TimeScore(3, 12 + shift, 12.25, 5), TimeScore(6, 10 + shift, 8.0, 4)))

    monkeypatch.setattr(planner.services.plan.planner, "best_times", best_times)
    planner.click(planner.pane._slots_button)
    sheet = planner.pane._slots_sheet
    planner.until(lambda: len(sheet.best.chips) == 2)
    planner.until(lambda: sheet.has_zones)
    assert asked == ["UTC"]
    planner.until(lambda: "likes and replies of 64 posts" in planner.reads(sheet))
    first, second = sheet.best.chips
    assert "12.3 a post, from 5" in first.text() or "12.2 a post, from 5" in first.text()
    assert first.isChecked()
    assert not first.isEnabled()
    planner.click(second)
    assert planner.one(QPlainTextEdit).toPlainText() == "daily 12:00\nSun 10:00"
    assert second.isChecked()
    planner.one(QComboBox).setEditText("Asia/Dhaka")
    planner.until(lambda: asked[-1] == "Asia/Dhaka" and not sheet.best.isHidden())
    assert [chip.isChecked() for chip in sheet.best.chips] == [False, False]
    planner.click(sheet.best.chips[0])
    planner.click("save the changes")
    planner.until(lambda: not sheet.is_open)
    kept = planner.services.plan.planner.slots.load()
    assert (kept.text, kept.zone) == ("daily 12:00\nSun 10:00\nThu 18:00", "Asia/Dhaka")


def test_too_few_posts_say_so(planner):
    planner.click(planner.pane._slots_button)
    planner.until(lambda: "Best times: too few posts to say. So far there are" in planner.reads())
    assert planner.pane._slots_sheet.best.chips == []


def test_a_planned_post_is_published_by_the_home_server(planner):
    """Moved to a moment from now, it goes out."""
    pane = planner.pane
    draft = next(one for one in planner.services.drafts.all() if one.text == TEXTS[0])
    plan_on(planner, draft.id, pane.presenter.state.page.days[3])
    planner.until(lambda: len(shown(planner)) == 1)
    pane.presenter.move(shown(planner)[0].key, time.time() + 2)
    planner.until(lambda: [job.state for job in stores(planner.services).jobs.posts()] == [State.PUBLISHED])
    assert TEXTS[0] in [post.text for post in planner.asks_the_server()]
