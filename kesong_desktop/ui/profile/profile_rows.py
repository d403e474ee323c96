"""The posts of a person as rows: the pinned ones, and below them those of a timeline."""

from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.model.social.post_rows import NO_ROWS, PostRows
from kesong_desktop.ui.shell.filter_effect import is_hidden

_MOST_PINNED = 60


class ProfileRows:
    """Reads a timeline of a person, and the timeline of what they pinned; ``pinned`` None where the server has none.

    ``has_words``: pinned posts without media are shown, too. What a filter hides on profiles is left out.
    """

    def __init__(
        self,
        timelines: Timelines,
        account: AccountKey,
        timeline: Timeline,
        pinned: Timeline | None,
        *,
        has_words: bool,
        has_boosts: bool,
    ) -> None:
        def is_shown(post: Post) -> bool:
            return (has_boosts or post.reblogged_by is None) and not is_hidden(post, "account")

        def is_pin_shown(post: Post) -> bool:
            return (has_words or bool(post.attachments)) and not is_hidden(post, "account")

        self._posts = timelines.reader(account, timeline, is_shown)
        self._pins = timelines.reader(account, pinned, is_pin_shown) if pinned is not None else None
        self._pinned = NO_ROWS

    @property
    def cached(self) -> int:
        """How many posts of the timeline were looked at, those that are not shown included."""
        return self._posts.cached

    @property
    def pinned(self) -> int:
        """How many of the rows that were read last are pinned."""
        return len(self._pinned)

    def read(self, limit: int) -> PostRows:
        """Return the pinned posts, and what is shown of the first ``limit`` cached ones, as they are now."""
        self._pinned = self._pins.read(_MOST_PINNED) if self._pins is not None else NO_ROWS
        return self._posts.read(limit).below(self._pinned)

    def more(self, limit: int) -> PostRows:
        """Return the rows with the next cached posts below them, ``limit`` in all: only those that come are read."""
        return self._posts.more(limit).below(self._pinned)

    def place_of(self, post_id: str) -> int | None:
        """Return how many posts of the timeline are above one, -1 for a pinned one; None where it is not among the rows."""
        if not post_id or post_id in self._pinned.ids:
            return -1
        place = self._posts.place_of(post_id)
        return place if place >= 0 else None

    def release(self) -> None:
        """Free the posts that are in memory; each is read again when it is next asked for."""
        self._posts.release()
        if self._pins is not None:
            self._pins.release()
