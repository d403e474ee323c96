"""Reading positions of timelines, kept for the next start."""

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import HOME, Timeline
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.store.journal.reading_positions import ReadingPositionStore


class ReadingPositions:
    """The reading position in each timeline of each account."""

    def __init__(self, store: ReadingPositionStore) -> None:
        self._store = store

    def of(self, account: AccountKey, timeline: Timeline = HOME) -> ReadingPosition | None:
        """Return where the account stopped reading a timeline; None: at the top."""
        return self._store.get(account, timeline)

    def keep(self, account: AccountKey, position: ReadingPosition | None, timeline: Timeline = HOME) -> None:
        """Store where the account stopped reading a timeline, without waiting for the disk; None: at the top."""
        self._store.keep(account, position, timeline)
