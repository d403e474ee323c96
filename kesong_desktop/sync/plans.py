"""Planned posts: given to a server that keeps them, or let go by this program when their time comes."""

from collections.abc import Callable

from kesong_desktop.model.account import AccountKey, Capability
from kesong_desktop.model.outbox import Due, Entrust, State
from kesong_desktop.model.outbox.rules import ENTRUST_AHEAD_S, LATE_S
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.sync.push import NAP_S
from kesong_desktop.sync.tools import Tools, take_at_rest


class Plans:
    """Lives on the engine's loop. ``capability`` is what is known of an account's server; ``wake`` has the lanes look again."""

    def __init__(
        self,
        accounts: Accounts,
        tools: Tools,
        capability: Callable[[AccountKey], Capability | None],
        wake: Callable[[], object],
    ) -> None:
        self._accounts = accounts
        self._tools = tools
        self._capability = capability
        self._wake = wake

    async def keep(self) -> None:
        """See to all that is planned, until nothing is; what was missed while the program was closed is asked about."""
        tools = self._tools
        while (due_s := tools.jobs.next_due_s()) is not None:
            left_s = due_s - tools.wall()
            if self.entrust():
                self._wake()
            if left_s > 0:
                await tools.sleep(min(NAP_S, left_s))  # the wall clock may be set meanwhile
                continue
            self.take_due()
            self._wake()

    def take_due(self) -> None:
        """Let go what is due by now."""
        wall_s = self._tools.wall()
        for job in self._tools.jobs.due(wall_s):
            is_late = job.state is State.SCHEDULED and wall_s - job.due_s > LATE_S
            take_at_rest(self._tools, job.id, Due(is_late=is_late))

    def entrust(self) -> bool:
        """Have the servers take what they can keep; True: there is something to hand over now.

        The server on this computer runs no longer than this program does, so it is given none.
        """
        can = {
            account.key
            for account in self._accounts.all()
            if not account.is_home and (known := self._capability(account.key)) and known.schedules
        }
        jobs = self._tools.jobs.to_entrust(self._tools.wall() + ENTRUST_AHEAD_S) if can else []
        chosen = [job for job in jobs if job.account in can]
        for job in chosen:
            take_at_rest(self._tools, job.id, Entrust())
        return bool(chosen)
