"""When the outbox may send, and how fast: a person's wishes, and what the desktop knows of the line."""

from concurrent.futures import Future

from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import BEGUN, Job
from kesong_desktop.model.outbox.hours import parsed
from kesong_desktop.settings import Settings
from kesong_desktop.store.holds import ALL, PAUSED

LEAST_KB_S = 4
"""A slower upload could not be told from one that stands still."""
MOVES = {"up": -1, "down": 1, "first": -1_000_000, "last": 1_000_000}
"""By how many places each of these moves a job."""


def obey(desk: Desk, settings: Settings) -> None:
    """Let the outbox follow the preferences from now on."""
    conditions = desk.conditions
    before = (conditions.only_unmetered, conditions.quiet)
    limit = max(LEAST_KB_S, settings.upload_kb_s) if settings.upload_kb_s else 0
    conditions.limit_bytes_s = limit * 1000
    conditions.only_unmetered = settings.only_unmetered
    conditions.quiet = parsed(settings.quiet_hours)
    if before != (conditions.only_unmetered, conditions.quiet):
        desk.engine.conditions_changed()


def line_is(desk: Desk, *, metered: bool | None) -> None:
    """The desktop knows whether the line costs; None: it does not."""
    if desk.conditions.is_metered != metered:
        desk.conditions.is_metered = metered
        desk.engine.conditions_changed()


def hold(desk: Desk, account: Account | None, *, on: bool) -> Future[None]:
    """Pause an account, or all of them (None), until let go of again: also what is queued later, and over a restart."""
    return desk.engine.hold(account.key if account else ALL, on=on)


def is_held(desk: Desk, account: Account | None = None) -> bool:
    """Is the account (or the whole outbox) paused?"""
    return PAUSED in desk.holds.reasons(account.key if account else ALL)


def move(desk: Desk, job: Job, where: str) -> Future[None]:
    """Move a job that has not begun (``MOVES``) among those of its account."""
    return desk.engine.move(job.id, MOVES[where])


def can_move(job: Job) -> bool:
    """Once it is on its way, a job keeps its place."""
    return job.state not in BEGUN
