"""Scheduled posts: handed over to a server that publishes them, or queued by this program when they are due."""

from collections.abc import Callable

from kesong_desktop.model.account import AccountKey, Capability
from kesong_desktop.model.outbox import HandOverRequested, ScheduleDue, State
from kesong_desktop.model.outbox.rules import HAND_OVER_AHEAD_S, LATE_S
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, take_at_rest
from kesong_desktop.sync.outbox.queue_runner import NAP_S


class ScheduledPosts:
    """Handles scheduled posts, on the engine's loop. ``capability`` is that of an account's server; ``wake`` wakes the queues."""

    def __init__(
        self,
        accounts: AccountStore,
        tools: OutboxContext,
        capability: Callable[[AccountKey], Capability | None],
        wake: Callable[[], object],
    ) -> None:
        self._accounts = accounts
        self._tools = tools
        self._capability = capability
        self._wake = wake

    async def keep(self) -> None:
        """Handle scheduled posts until there are none. The user is asked about one missed while the program was closed."""
        tools = self._tools
        while (due_s := tools.schedule.next_due_s()) is not None:
            left_s = due_s - tools.wall()
            if self.hand_over():
                self._wake()
            if left_s > 0:
                # The wall clock may be set meanwhile.
                await tools.sleep(min(NAP_S, left_s))
                continue
            self.take_due()
            self._wake()

    def take_due(self) -> None:
        """Queue what is due by now."""
        wall_s = self._tools.wall()
        for job in self._tools.schedule.due(wall_s):
            is_late = job.state is State.SCHEDULED and wall_s - job.due_s > LATE_S
            take_at_rest(self._tools, job.id, ScheduleDue(is_late=is_late))

    def hand_over(self) -> bool:
        """Hand scheduled posts to the servers that can publish them; return whether there are any to hand over now.

        The server on this computer runs only as long as this program, so it gets none.
        """
        can = {
            account.key
            for account in self._accounts.all()
            if not account.is_home and (known := self._capability(account.key)) and known.schedules
        }
        jobs = (
            self._tools.schedule.schedulable_on_server(self._tools.wall() + HAND_OVER_AHEAD_S) if can else []
        )
        chosen = [job for job in jobs if job.account in can]
        for job in chosen:
            take_at_rest(self._tools, job.id, HandOverRequested())
        return bool(chosen)
