"""Records interactions that finish during a pull, whose response may be older than they are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record


class DoneInteraction(Record, frozen=True):
    """An interaction that the server has confirmed: ``change`` applies it to a post that was read before."""

    account: AccountKey
    post_id: str
    change: Callable[[Post], Post]


class DoneInteractions:
    """Records the finished interactions during each pull. Runs on the engine's loop."""

    def __init__(self) -> None:
        self._pulls: list[list[DoneInteraction]] = []

    def add(self, done: DoneInteraction) -> None:
        """Record ``done`` for the running pulls."""
        for during in self._pulls:
            during.append(done)

    @contextmanager
    def during_pull(self) -> Iterator[list[DoneInteraction]]:
        """Lend a list to which each interaction that finishes meanwhile is appended."""
        during: list[DoneInteraction] = []
        self._pulls.append(during)
        try:
            yield during
        finally:
            self._pulls = [one for one in self._pulls if one is not during]
