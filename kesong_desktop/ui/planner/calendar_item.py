"""Items of the calendar: planned posts and free posting times, in the cells of days."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from kesong_desktop.model.plan.entry import EntryKind, PlanEntry, PostingPlan
from kesong_desktop.model.plan.slots import instant_of

DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """A planned post; a free posting time where ``entry`` is None. ``cell`` is the index of the day."""

    key: str
    at_s: float
    cell: int
    level: int
    entry: PlanEntry | None = None

    @property
    def planned(self) -> PlanEntry | None:
        """The entry, where it can still be moved."""
        return None if self.entry is None or self.entry.kind is EntryKind.POSTED else self.entry


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """The days that are shown, and the items on them in the order of weeks, levels and days."""

    days: tuple[date, ...] = ()
    items: tuple[CalendarItem, ...] = ()

    @property
    def weeks(self) -> int:
        """How many weeks there are."""
        return len(self.days) // DAYS_A_WEEK

    def depth(self, week: int) -> int:
        """Return how many items the fullest day of a week has."""
        return max((one.level + 1 for one in self.items if one.cell // DAYS_A_WEEK == week), default=0)


def calendar_page(plan: PostingPlan, days: Sequence[date], zone: tzinfo, now_s: float) -> CalendarPage:
    """Return what is planned on these days, which are whole weeks, and the posting times that are still free."""
    if not days:
        return CalendarPage()
    begin_s = instant_of(days[0], 0, zone)
    end_s = instant_of(days[-1] + timedelta(days=1), 0, zone)
    found: list[tuple[float, str, PlanEntry | None]] = [
        (one.at_s, one.key, one) for one in (*plan.posted, *plan.entries) if begin_s <= one.at_s < end_s
    ]
    found += [(at_s, f"gap:{at_s}", None) for at_s in plan.gaps(max(begin_s, now_s), end_s)]
    by_cell: defaultdict[int, list[tuple[float, str, PlanEntry | None]]] = defaultdict(list)
    for one in sorted(found, key=lambda it: (it[0], it[1])):
        day = datetime.fromtimestamp(one[0], zone).date()
        by_cell[(day - days[0]).days].append(one)
    items = [
        CalendarItem(key, at_s, cell, level, entry)
        for cell, ones in by_cell.items()
        for level, (at_s, key, entry) in enumerate(ones)
    ]
    items.sort(key=lambda one: (one.cell // DAYS_A_WEEK, one.level, one.cell))
    return CalendarPage(tuple(days), tuple(items))


def week_days(day: date, first_weekday: int) -> tuple[date, ...]:
    """Return the days of the week that ``day`` is in; ``first_weekday`` counts from Monday as 0."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % DAYS_A_WEEK)
    return tuple(first + timedelta(days=step) for step in range(DAYS_A_WEEK))


def month_days(day: date, first_weekday: int) -> tuple[date, ...]:
    """Return the days of the weeks that touch the month that ``day`` is in."""
    begin = week_days(day.replace(day=1), first_weekday)[0]
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    end = week_days(last, first_weekday)[-1]
    return tuple(begin + timedelta(days=step) for step in range((end - begin).days + 1))


def month_after(day: date, months: int) -> date:
    """Return the first day of the month that is ``months`` later."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
