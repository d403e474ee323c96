"""Learns what the pictures of the roll look like, a few at a time, while nothing else is to be done."""

import logging
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.errors import FormatMissing, StoreProblem, Unreadable
from kesong_desktop.model.look import NO_LOOK, Look
from kesong_desktop.model.photo import PhotoId
from kesong_desktop.store.looks import Looks, Unseen

log = logging.getLogger(__name__)
_AT_ONCE = 20
_MAY_COME_BACK = frozenset({"missing", "no_permission"})


class Understanding:
    """Brings the looks up to date, newest first. ``look`` tells that of a file.

    Lives on one thread, but for ``begin_again``.
    """

    def __init__(self, looks: Looks, look: Callable[[Path], Look]) -> None:
        self._looks = looks
        self._look = look
        self._after: Unseen | None = None
        self._is_done = False
        self._learned = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self._is_done

    @property
    def learned(self) -> int:
        """How many looks were learned since this was made."""
        return self._learned

    def begin_again(self) -> None:
        """New pictures may be there, and files that were away."""
        self._after, self._is_done = None, False

    def step(self, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Look at the next few pictures; False if nothing is left.

        A file that is away is passed over until ``begin_again``, one that cannot be shown is not looked at twice. What was
        learned before ``cancelled`` is kept.

        Raises:
            DiskFull, StoreProblem: it cannot be kept; nothing is left to do until ``begin_again``.
        """
        if self._is_done:
            return False
        waiting = self._looks.unseen(after=self._after, limit=_AT_ONCE)
        self._is_done = not waiting
        learned: dict[PhotoId, Look] = {}
        for one in waiting:
            if cancelled():
                break
            self._after = one
            look = self._look_at(one)
            if look is not None:
                learned[one.id] = look
        if learned:
            self._keep(learned)
        return not self._is_done

    def _keep(self, learned: dict[PhotoId, Look]) -> None:
        try:
            self._looks.put(learned)
        except StoreProblem:
            self._is_done = (
                True  # the disk is full, say: it is tried again when it is begun again, not at once
            )
            raise
        self._learned += len(learned)

    def _look_at(self, one: Unseen) -> Look | None:
        try:
            return self._look(Path(one.path))
        except FormatMissing:
            return None
        except Unreadable as error:
            log.info("a picture has no look: %s", error.reason)
            return None if error.reason in _MAY_COME_BACK else NO_LOOK
