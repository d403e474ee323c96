"""Remembers the interactions that were done while a pull was under way: the pull's answer may be older than they are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record


class DoneInteraction(Record, frozen=True):
    """What the server did to a post: ``change`` returns a post that was read earlier as it is since then."""

    account: AccountKey
    post_id: str
    change: Callable[[Post], Post]


class DoneInteractions:
    """Remembers what was done during each pull, for as long as the pull lasts. Runs on the engine's loop."""

    def __init__(self) -> None:
        self._pulls: list[list[DoneInteraction]] = []

    def add(self, done: DoneInteraction) -> None:
        """Remember ``done`` for the pulls that are under way."""
        for during in self._pulls:
            during.append(done)

    @contextmanager
    def during_pull(self) -> Iterator[list[DoneInteraction]]:
        """Give a list that grows by each interaction that is done meanwhile, in order."""
        during: list[DoneInteraction] = []
        self._pulls.append(during)
        try:
            yield during
        finally:
            self._pulls = [one for one in self._pulls if one is not during]
