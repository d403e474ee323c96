"""Notes which accounts' servers did not answer, so that the first answer ends it."""

from collections.abc import Callable

from kesong_desktop.errors import ServerFault, Unreachable
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, ReachabilityChanged

_INTERNAL_ERROR = 500


class Reachability:
    """Passes events on to ``report``, and reports that a server can be reached again once any request to it succeeds."""

    def __init__(self, report: Callable[[Event], None]) -> None:
        self._report = report
        self._unreachable: set[AccountKey] = set()

    def report(self, event: Event) -> None:
        """Pass an event on. Any thread may call."""
        if isinstance(event, ReachabilityChanged):
            if _is_away(event.problem):
                self._unreachable.add(event.account)
            else:
                self._unreachable.discard(event.account)
        self._report(event)

    def answered(self, account: AccountKey) -> None:
        """Note that a request of the account succeeded."""
        if account in self._unreachable:
            self.report(ReachabilityChanged(account, None))


def _is_away(problem: Exception | None) -> bool:
    """True for a server, or what stands behind its proxy, that does not answer; not for one that fails at one request."""
    return isinstance(problem, Unreachable) or (
        isinstance(problem, ServerFault) and problem.status != _INTERNAL_ERROR
    )
