"""Computes the fingerprints of the camera roll, a few at a time, while the program is idle."""

import logging
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.errors import DecoderStopped, FormatMissing, StoreProblem, Unreadable
from kesong_desktop.model.library.fingerprint import NO_LOOK, Fingerprint
from kesong_desktop.model.library.photo import PhotoId
from kesong_desktop.store.library.fingerprints import FingerprintStore, UnindexedPhoto

log = logging.getLogger(__name__)
_AT_ONCE = 20
_MAY_COME_BACK = frozenset({"missing", "no_permission"})


class FingerprintIndexer:
    """Brings fingerprints up to date, newest photo first. ``look`` returns that of a file.

    Used by one thread, except ``begin_again``.
    """

    def __init__(self, looks: FingerprintStore, look: Callable[[Path], Fingerprint]) -> None:
        self._looks = looks
        self._look = look
        self._after: UnindexedPhoto | None = None
        self._is_done = False
        self._learned = 0

    @property
    def is_done(self) -> bool:
        """Whether no fingerprint is missing."""
        return self._is_done

    @property
    def learned(self) -> int:
        """The number of fingerprints computed since construction."""
        return self._learned

    def begin_again(self) -> None:
        """Consider new pictures and files that were away."""
        self._after, self._is_done = None, False

    def step(self, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Compute the next few fingerprints. Return False if none is missing.

        A file that is away is passed over until ``begin_again``, one that cannot be shown is not looked at twice. What was
        learned before ``cancelled`` is kept.

        Raises:
            DiskFull, StoreProblem: it cannot be kept; nothing is left to do until ``begin_again``.
        """
        if self._is_done:
            return False
        waiting = self._looks.unseen(after=self._after, limit=_AT_ONCE)
        self._is_done = not waiting
        learned: dict[PhotoId, Fingerprint] = {}
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

    def _keep(self, learned: dict[PhotoId, Fingerprint]) -> None:
        try:
            self._looks.put(learned)
        except StoreProblem:
            # Such as a full disk: tried again after ``begin_again``, not at once.
            self._is_done = True
            raise
        self._learned += len(learned)

    def _look_at(self, one: UnindexedPhoto) -> Fingerprint | None:
        try:
            return self._look(Path(one.path))
        except (FormatMissing, DecoderStopped):
            return None
        except Unreadable as error:
            log.info("computing a fingerprint failed: %s", error.reason)
            return None if error.reason in _MAY_COME_BACK else NO_LOOK
