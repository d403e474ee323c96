"""GapLoader: pulls posts that may be missing below a post of the feed."""

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class GapLoader(QObject):
    """Fills one gap at a time, a page at a time. ``message`` carries why that failed."""

    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._timelines = timelines
        self._background = background
        self._is_loading = False

    def load(self, timeline: Timeline, post: Post) -> None:
        """Pull what may be missing below a post that is marked so; nothing where it is not, or while another pull runs."""
        who = acting(self._accounts, post)
        if who is None or self._is_loading or not post.has_gap:
            return
        self._is_loading = True
        account, own = who
        future = self._timelines.fill_gap(account, timeline, own)
        self._background.watch(future, self, self._ended, self._failed)

    def _ended(self, _: PullResult) -> None:
        self._is_loading = False

    def _failed(self, error: BaseException) -> None:
        self._is_loading = False
        self.message.emit(messages.sentence(error))
