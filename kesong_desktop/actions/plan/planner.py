"""The planner: scheduling, rescheduling and unscheduling posts, and filling posting times."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox.outbox import Outbox, refusal
from kesong_desktop.actions.outbox.preflight import PreflightCheck
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.actions.plan.own_history import OwnHistory
from kesong_desktop.actions.plan.posting_slots import PostingSlots, SlotSettings
from kesong_desktop.actions.plan.server_schedules import ServerSchedules
from kesong_desktop.errors import InvalidInput, NotFound, Reason
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import InvalidTransition, PostJob
from kesong_desktop.model.plan.best_times import BestTimes
from kesong_desktop.model.plan.entry import (
    LEAD_S,
    EntryKind,
    PlanEntry,
    PostingPlan,
    entry_of_job,
    entry_of_status,
)
from kesong_desktop.model.plan.slots import next_free, zone_of
from kesong_desktop.model.preflight import NotPublishable, musts


@dataclass(frozen=True, slots=True)
class FillResult:
    """The posts that got a posting time, and the drafts that did not, each with its blocking findings."""

    jobs: tuple[PostJob, ...] = ()
    refused: tuple[tuple[Draft, InvalidInput], ...] = ()


class Planner:
    """Plans posts through the outbox. ``clock`` gives seconds since 1970.

    ``history`` has the own posts of all accounts.

    Methods that change something are not for the GUI thread.
    """

    def __init__(
        self,
        outbox: Outbox,
        drafts: Drafts,
        publisher: Publisher,
        preflight: PreflightCheck,
        *,
        schedules: ServerSchedules,
        slots: PostingSlots,
        history: OwnHistory,
        clock: Callable[[], float],
    ) -> None:
        self._outbox = outbox
        self._drafts = drafts
        self._publisher = publisher
        self._preflight = preflight
        self._schedules = schedules
        self.slots = slots
        self._history = history
        self._clock = clock

    def plan(self) -> PostingPlan:
        """Return all planned posts known on this computer."""
        jobs = [job for job in self._outbox.all() if isinstance(job, PostJob)]
        entries = [entry for job in jobs if (entry := entry_of_job(job)) is not None]
        own = {(job.account, job.scheduled_id) for job in jobs if job.scheduled_id}
        now_s = self._clock()
        entries += [
            entry_of_status(account, status)
            for account, status in self._schedules.cached()
            if (account, status.id) not in own and status.due_utc.timestamp() > now_s
        ]
        entries.sort(key=lambda one: (one.at_s, one.key))
        return PostingPlan(
            tuple(entries),
            tuple(self._drafts.all()),
            self.slots.load().slots,
            tuple(self._history.entries()),
            AccountKey(self._history.current_key()),
            tuple(self._history.accounts()),
        )

    def refresh(self) -> list[Future[Any]]:
        """Pull scheduled posts, a future for each account whose server can schedule, and the own posts."""
        return [*self._schedules.refresh(), *self._history.refresh()]

    def schedule(self, draft_id: str, at_s: float) -> PostJob:
        """Plan a draft for a time, after the check.

        Raises:
            NotPublishable: findings of the check prevent it.
            InvalidInput: the time is past, or its review cannot be written.
            NotFound: there is no such draft, or no account for it.
            DiskFull, StoreProblem: nothing was planned.
        """
        self._check_time(at_s)
        draft = self._drafts.get(draft_id)
        account = self._account(draft)
        self._check(draft, account)
        return self._publisher.queue(draft, account, at_s=at_s)

    def move(self, entry: PlanEntry, at_s: float) -> None:
        """Move an entry to another time.

        Raises:
            InvalidInput: the time is past, or the post is on its way already.
            ServerProblem: its server did not change the time of what another app scheduled there.
            NotFound: it is not there any more.
        """
        self._check_time(at_s)
        if entry.kind is EntryKind.OTHER_APP:
            account = self._schedules.account(entry.account)
            self._schedules.move(account, entry.id, at_s).result()
            return
        try:
            self._outbox.reschedule(entry.id, at_s).result()
        except InvalidTransition as error:
            raise refusal(self._outbox.get(entry.id), "reschedule") from error

    def take_back(self, entry: PlanEntry) -> tuple[PostJob, Draft]:
        """Make a planned post a draft again; return the job as it was, and the draft.

        Raises:
            InvalidInput: it is on its way already, or was scheduled with another app.
            NotFound: it is not there any more.
            DiskFull, StoreProblem: it is planned as before.
        """
        if entry.kind is EntryKind.OTHER_APP:
            raise InvalidInput(Reason.SCHEDULED_ELSEWHERE)
        job = self._outbox.get_post(entry.id)
        try:
            draft = self._outbox.take_back(entry.id)
        except InvalidTransition as error:
            raise refusal(self._outbox.get(entry.id), "cancel") from error
        assert draft is not None
        return job, draft

    def take_back_jobs(self, job_ids: Sequence[str]) -> None:
        """Make jobs that were just planned drafts again, in their order.

        Raises:
            NotFound, InvalidTransition: one is not there, or on its way already; those before it are drafts.
        """
        for job_id in job_ids:
            self._outbox.take_back(job_id)

    def save_slots(self, text: str, zone: str) -> SlotSettings:
        """Save the posting times; see ``PostingSlots.save``."""
        return self.slots.save(text, zone)

    def best_times(self, zone: str) -> BestTimes:
        """Return when the own posts of all accounts did best, by the clock of a time zone (an IANA name).

        Raises:
            InvalidInput: there is no such time zone.
        """
        return self._history.best_times(zone_of(zone))

    def fill(self, draft_ids: Sequence[str]) -> FillResult:
        """Put drafts on the next free posting times, in their order. One that cannot be published is left out and named.

        Raises:
            InvalidInput: there are no posting times, or too few are free; nothing was planned.
            NotFound: there is no such draft; nothing was planned.
        """
        if not self.slots.load().slots:
            raise InvalidInput(Reason.SLOTS_MISSING)
        ready: list[tuple[Draft, Account]] = []
        refused: list[tuple[Draft, InvalidInput]] = []
        for draft_id in draft_ids:
            draft = self._drafts.get(draft_id)
            account = self._account(draft)
            try:
                self._check(draft, account)
            except NotPublishable as error:
                refused.append((draft, error))
            else:
                ready.append((draft, account))
        times = self.free_times(len(ready))
        jobs = [
            self._publisher.queue(draft, account, at_s=at_s)
            for (draft, account), at_s in zip(ready, times, strict=True)
        ]
        return FillResult(tuple(jobs), tuple(refused))

    def free_times(self, count: int, beside: Iterable[float] = ()) -> list[float]:
        """Return the next ``count`` free posting times in seconds since 1970. ``beside``: times that are taken, too.

        Raises:
            InvalidInput: there are no posting times, or too few are free.
        """
        plan = self.plan()
        if not plan.slots:
            raise InvalidInput(Reason.SLOTS_MISSING)
        times = next_free(plan.slots, (*plan.taken, *beside), self._clock() + LEAD_S, count)
        if len(times) < count:
            raise InvalidInput(Reason.SLOTS_FULL, free=len(times))
        return times

    def _check(self, draft: Draft, account: Account) -> None:
        found = musts(self._preflight.check(draft, account))
        if found:
            raise NotPublishable(tuple(found))

    def _check_time(self, at_s: float) -> None:
        if at_s <= self._clock():
            raise InvalidInput(Reason.PLAN_TIME_PAST)

    def _account(self, draft: Draft) -> Account:
        account = self._drafts.account(draft)
        if account is None:
            raise NotFound(Reason.NO_ACCOUNT)
        return account
