"""Protocols of the engine for the outbox's services."""

from concurrent.futures import Future
from typing import Protocol

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import Fact, Job


class OutboxEngine(Protocol):
    """Runs the queues of the outbox on the engine's loop; any thread may call."""

    def command(self, job: Job, fact: Fact) -> Future[Job]:
        """Apply a command to a job; the future holds the job after it, or ``InvalidTransition``."""

    def wake_outbox(self) -> None:
        """Send what is due, because jobs were added."""

    def drain(self, only: AccountKey | None = None) -> Future[None]:
        """Send what is due (of one account); done when nothing more is."""


class PolicyEngine(Protocol):
    """Pauses and reorders the queues of the outbox; any thread may call."""

    def conditions_changed(self) -> None:
        """Check again what may be sent, because the conditions have changed."""

    def hold(self, account: AccountKey, *, on: bool) -> Future[None]:
        """Pause or resume an account's queues; what is being uploaded is interrupted."""

    def move(self, job_id: str, places: int) -> Future[None]:
        """Move a job up (negative) or down among those that have not begun."""
