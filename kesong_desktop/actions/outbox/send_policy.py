"""Rules for sending: preferences, pauses, and metered connections."""

from collections.abc import Callable
from concurrent.futures import Future

from kesong_desktop.actions.outbox.ports import PolicyEngine
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import BEGUN, Job
from kesong_desktop.model.outbox.quiet_hours import parsed
from kesong_desktop.record import Record
from kesong_desktop.settings import Settings
from kesong_desktop.store.journal.account_pauses import ALL, PAUSED, AccountPauses
from kesong_desktop.sync.outbox.send_conditions import SendConditions

LEAST_KB_S = 4
"""A slower upload could not be distinguished from a stalled one."""
MOVES = {"up": -1, "down": 1, "first": -1_000_000, "last": 1_000_000}
"""By how many places each of these moves a job."""


class SendState(Record, frozen=True):
    """What blocks the outbox now. ``is_metered`` None: unknown."""

    is_paused: bool = False
    quiet_left_s: float = 0.0
    waits_for_unmetered: bool = False
    only_unmetered: bool = False
    is_metered: bool | None = None


class SendPolicy:
    """Applies preferences and pauses to the outbox. ``clock`` gives seconds since 1970."""

    def __init__(
        self,
        engine: PolicyEngine,
        conditions: SendConditions,
        pauses: AccountPauses,
        clock: Callable[[], float],
    ) -> None:
        self._engine = engine
        self._conditions = conditions
        self._pauses = pauses
        self._clock = clock

    def apply(self, settings: Settings) -> None:
        """Apply these preferences to the outbox from now on."""
        conditions = self._conditions
        before = (conditions.only_unmetered, conditions.quiet)
        limit = max(LEAST_KB_S, settings.upload_kb_s) if settings.upload_kb_s else 0
        conditions.limit_bytes_s = limit * 1000
        conditions.only_unmetered = settings.only_unmetered
        conditions.quiet = parsed(settings.quiet_hours)
        if before != (conditions.only_unmetered, conditions.quiet):
            self._engine.conditions_changed()

    def set_network_state(self, *, metered: bool | None) -> None:
        """Set whether the connection is metered; None: unknown."""
        if self._conditions.is_metered != metered:
            self._conditions.is_metered = metered
            self._engine.conditions_changed()

    def state(self) -> SendState:
        """Return what blocks the outbox now."""
        conditions = self._conditions
        return SendState(
            is_paused=self.is_paused(),
            quiet_left_s=conditions.quiet_left_s(self._clock()),
            waits_for_unmetered=conditions.is_paused_by_metering,
            only_unmetered=conditions.only_unmetered,
            is_metered=conditions.is_metered,
        )

    def pause(self, account: Account | None, *, on: bool) -> Future[None]:
        """Pause or resume an account, or all of them (None); covers jobs queued later, and survives a restart."""
        return self._engine.hold(account.key if account else ALL, on=on)

    def is_paused(self, account: Account | None = None) -> bool:
        """Return whether the account, or without one the whole outbox, is paused."""
        return PAUSED in self._pauses.reasons(account.key if account else ALL)

    def move(self, job: Job, where: str) -> Future[None]:
        """Move a job that has not begun (a key of ``MOVES``) among those of its account."""
        return self._engine.move(job.id, MOVES[where])


def can_move(job: Job) -> bool:
    """Return whether sending has not begun; from then on a job keeps its position."""
    return job.state not in BEGUN
