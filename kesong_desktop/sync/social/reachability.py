"""Records which accounts' servers are unreachable, until a request succeeds."""

from collections.abc import Callable

from kesong_desktop.errors import ServerFault, Unreachable
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, ReachabilityChanged

_INTERNAL_ERROR = 500


class Reachability:
    """Forwards events to ``report``, and reports that a server is reachable again once any request to it succeeds."""

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
        """Record that a request of the account succeeded."""
        if account in self._unreachable:
            self.report(ReachabilityChanged(account, None))


def _is_away(problem: Exception | None) -> bool:
    """Return whether the server, or its backend, does not answer; False for a failure of a single request."""
    return isinstance(problem, Unreachable) or (
        isinstance(problem, ServerFault) and problem.status != _INTERNAL_ERROR
    )
