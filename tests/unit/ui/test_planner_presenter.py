"""The presenters of the planner and the look back, without a window."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.plan.entry import EntryKind, PlanEntry, PostingPlan, drop_time
from kesong_desktop.model.plan.history_table import HistoryRow
from kesong_desktop.model.plan.slots import parse_slots
from kesong_desktop.model.social.post import Attachment, Person, Post
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.lookback.history_model import Column, HistoryModel
from kesong_desktop.ui.lookback.presenter import LookbackPresenter
from kesong_desktop.ui.planner.calendar_item import calendar_page, month_days, week_days
from kesong_desktop.ui.planner.plan_book import Calendar
from kesong_desktop.ui.planner.presenter import PlannerPresenter, PlannerView
from kesong_desktop.ui.planner.profile_preview import preview_entries
from tests.fakes.draft_world import MEI, DraftWorld, InlineWatcher, inline_work

NOW = datetime(2026, 3, 25, 10, tzinfo=UTC)
DAY_S = 86_400.0


class FakePlanner:
    """What is planned, in memory. ``error`` is raised by a move."""

    def __init__(self, *entries: PlanEntry) -> None:
        self.book = PostingPlan(entries)
        self.moves: list[float] = []
        self.error: Exception | None = None

    def plan(self) -> PostingPlan:
        return self.book

    def refresh(self) -> list[Future[None]]:
        return []

    def move(self, moved: PlanEntry, at_s: float) -> None:
        if self.error is not None:
            raise self.error
        self.moves.append(at_s)
        entries = (replace(one, at_s=at_s) if one.key == moved.key else one for one in self.book.entries)
        self.book = replace(self.book, entries=tuple(entries))


class LateWork:
    """Runs tasks when it is told to."""

    def __init__(self) -> None:
        self.tasks: list[Any] = []

    def __call__(self, task: Any, receiver: QObject, done: Any, failed: Any) -> None:
        del receiver
        self.tasks.append((task, done, failed))

    def run(self) -> None:
        """Run all tasks, and those that come of them."""
        while self.tasks:
            task, done, failed = self.tasks.pop(0)
            try:
                result = task()
            except Exception as error:  # noqa: BLE001 - as the bridge does
                failed(error)
            else:
                done(result)


def entry(at: datetime, kind: EntryKind = EntryKind.HERE) -> PlanEntry:
    """A planned post."""
    return PlanEntry(kind, f"j{at.timestamp()}", AccountKey("mei@x"), at.timestamp(), "A lake")


@pytest.fixture
def work() -> LateWork:
    return LateWork()


def presenter_of(planner: FakePlanner, work: LateWork) -> PlannerPresenter:
    """A presenter that has read the plan."""
    world = DraftWorld(MEI)
    calendar = Calendar(NOW.timestamp, UTC)
    made = PlannerPresenter(planner, world.session, work, InlineWatcher(), calendar=calendar)  # type: ignore[arg-type]
    made.refresh()
    work.run()
    return made


def test_moves_in_a_row_are_shown_at_once_and_end_at_the_last(qapp: Any, work: LateWork) -> None:
    """The two in between are never asked for, and undo leads to where it was first."""
    planner = FakePlanner(entry(NOW + timedelta(hours=8)))
    presenter = presenter_of(planner, work)
    moved: list[tuple[PlanEntry, float]] = []
    presenter.moved.connect(lambda before, at_s: moved.append((before, at_s)))
    (before,) = planner.book.entries
    for _ in range(4):
        presenter.move_by(before.key, days=1)
    assert presenter.state.plan is not None
    assert presenter.state.plan.entries[0].at_s == before.at_s + 4 * DAY_S
    work.run()
    assert planner.moves == [before.at_s + DAY_S, before.at_s + 4 * DAY_S]
    assert moved == [(before, before.at_s + 4 * DAY_S)]
    presenter.move_by(before.key, minutes=30)
    work.run()
    assert planner.book.entries[0].at_s == before.at_s + 4 * DAY_S + 1800


def test_what_is_refused_is_where_it_was(qapp: Any, work: LateWork) -> None:
    planner = FakePlanner(entry(NOW + timedelta(hours=8)))
    planner.error = InvalidInput(Reason.PLAN_TIME_PAST)
    presenter = presenter_of(planner, work)
    failures: list[BaseException] = []
    presenter.failed.connect(failures.append)
    (before,) = planner.book.entries
    presenter.move(before.key, 0.0)
    work.run()
    assert failures == [planner.error]
    assert presenter.state.plan is not None
    assert presenter.state.plan.entries == (before,)


def test_weeks_and_months(qapp: Any, work: LateWork) -> None:
    presenter = presenter_of(FakePlanner(), work)
    assert presenter.state.page.days[0] == date(2026, 3, 23)
    presenter.step(1)
    assert presenter.state.page.days[0] == date(2026, 3, 30)
    presenter.show(PlannerView.MONTH)
    assert (presenter.state.page.days[0], presenter.state.page.days[-1]) == (
        date(2026, 3, 30),
        date(2026, 5, 3),
    )
    presenter.step(-2)
    assert date(2026, 2, 1) in presenter.state.page.days
    presenter.show_day(presenter.calendar.today)
    assert presenter.calendar.today in presenter.state.page.days
    assert week_days(date(2026, 3, 25), 6)[0] == date(2026, 3, 22)
    assert len(month_days(date(2026, 12, 25), 0)) == 35


def test_a_page_has_planned_posts_and_gaps_in_the_order_of_levels() -> None:
    noon = NOW.replace(hour=12)
    slots = parse_slots("daily 12:00, 18:00", "UTC")
    plan = PostingPlan((entry(noon), entry(noon + timedelta(days=1, hours=1))), (), slots)
    page = calendar_page(plan, week_days(NOW.date(), 0), UTC, NOW.timestamp())
    shown = [(one.cell, one.level, one.entry is None) for one in page.items]
    assert shown == [
        (2, 0, False),
        (3, 0, True),
        (4, 0, True),
        (5, 0, True),
        (6, 0, True),
        (2, 1, True),
        (3, 1, False),
        (4, 1, True),
        (5, 1, True),
        (6, 1, True),
        (3, 2, True),
    ]
    assert page.depth(0) == 3


def test_where_a_drop_on_a_day_leads() -> None:
    now_s, day = NOW.timestamp(), NOW.date() + timedelta(days=1)
    moved = entry(NOW.replace(hour=7))
    slots = parse_slots("daily 9:00, 20:00", "UTC")

    def wall(at_s: float) -> str:
        return f"{datetime.fromtimestamp(at_s, UTC):%d %H:%M}"

    assert wall(drop_time(PostingPlan(), day, UTC, now_s, moved=moved)) == "26 07:00"
    assert wall(drop_time(PostingPlan(slots=slots), day, UTC, now_s)) == "26 09:00"
    assert (
        wall(drop_time(PostingPlan((entry(NOW + timedelta(hours=23)),), (), slots), day, UTC, now_s))
        == "26 20:00"
    )
    assert wall(drop_time(PostingPlan(), day, UTC, now_s)) == "26 18:00"
    # What would be past today comes at the next full hour.
    assert wall(drop_time(PostingPlan(), NOW.date(), UTC, now_s, moved=moved)) == "25 11:00"


def test_the_table_sorts_and_keeps_what_is_selected(qapp: Any) -> None:
    me = Person("1", "mei", "mei", "Mei")
    media = (Attachment("1", "image", ""),)
    rows = [
        HistoryRow(
            Post(
                str(n),
                me,
                NOW - timedelta(days=n),
                Visibility.PUBLIC,
                f"<p>{n}</p>",
                favourites=likes,
                attachments=media[: n % 2],
            )
        )
        for n, likes in ((1, 5), (2, 9), (3, 5))
    ]
    model = HistoryModel()
    model.set_rows(rows[::-1])
    assert [one.post.id for one in model.rows] == ["1", "2", "3"]
    kept = model.createIndex(0, 0)
    model.sort(Column.LIKES, Qt.SortOrder.DescendingOrder)
    assert [one.post.id for one in model.rows] == ["2", "1", "3"]
    model.sort(Column.DESCRIBED, Qt.SortOrder.AscendingOrder)
    assert [one.post.id for one in model.rows] == ["1", "3", "2"]
    assert model.data(model.index(0, Column.DESCRIBED)) == "Missing"
    assert kept.isValid()


def test_the_preview_is_of_one_account(qapp: Any, work: LateWork) -> None:
    """That in use, or the one that was chosen as long as it is signed in."""
    other = replace(MEI, key=AccountKey("cleo@x"))
    ours, theirs = entry(NOW), replace(entry(NOW), account=other.key)
    out = replace(ours, kind=EntryKind.POSTED, account=MEI.key)
    planner = FakePlanner(ours, theirs)
    planner.book = replace(planner.book, posted=(out,), account=MEI.key, accounts=(MEI, other))
    presenter = presenter_of(planner, work)
    assert presenter.state.account == MEI.key
    assert preview_entries(planner.book, presenter.state.account) == (out,)
    presenter.show_account(other.key)
    assert preview_entries(planner.book, presenter.state.account) == (theirs,)
    planner.book = replace(planner.book, accounts=(MEI,))
    presenter.refresh()
    work.run()
    assert presenter.state.account == MEI.key


class FakeHistory:
    """Own posts of two accounts; ``pulls`` are what the servers answer."""

    zone = UTC

    def __init__(self, *pulls: PullResult | Exception) -> None:
        self._pulls = pulls

    def rows(self) -> list[HistoryRow]:
        return []

    def accounts(self) -> list[Account]:
        return [MEI]

    def key(self) -> str:
        return "*"

    def current_key(self) -> str:
        return MEI.key

    def describing_keys(self) -> frozenset[str]:
        return frozenset()

    def refresh(self) -> list[Future[PullResult]]:
        futures = []
        for one in self._pulls:
            future: Future[PullResult] = Future()
            if isinstance(one, Exception):
                future.set_exception(one)
            else:
                future.set_result(one)
            futures.append(future)
        return futures


@pytest.mark.parametrize(
    ("pulls", "expected"),
    [
        ((PullResult(1, True), PullResult(0, True)), (False, True)),
        ((PullResult(1, True), PullResult(0, False)), (False, False)),
        ((PullResult(1, False), PullResult(0, True)), (False, False)),
        ((InvalidInput(), PullResult(0, True)), (True, False)),
        ((PullResult(0, False), InvalidInput()), (True, False)),
        ((InvalidInput(), InvalidInput()), (True, True)),
    ],
)
def test_the_look_back_waits_for_all_servers(qapp: Any, pulls: Any, expected: tuple[bool, bool]) -> None:
    """It is outdated where one does not answer, and at its end where all of them are."""
    presenter = LookbackPresenter(FakeHistory(*pulls), inline_work, InlineWatcher())  # type: ignore[arg-type]
    presenter.enter()
    state = presenter.state
    assert (state.is_outdated, state.is_end, state.is_loading) == (*expected, False)
