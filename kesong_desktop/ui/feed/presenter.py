"""What the feed shows, and when it asks the server: without widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import AccountsChanged, Event, PostChanged, TimelineChanged
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.social.post import HOME, Post, Timeline
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.sync.social.timelines import PullResult
from kesong_desktop.ui.posts.post_list_presenter import FILTERED_LEAST, FILTERED_PAGES
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE = 60
_MOST_RESTORED = 600
"""A post that is further down than so many is not looked for after a restart."""
_POLL_MS = 60_000
Phase = Literal["loading", "empty", "failed", "full"]


@dataclass(frozen=True, slots=True)
class FeedState:
    """What the feed shows.

    ``account`` is the key of the account in use, empty where there is none. ``is_held``: new posts stay above what is on the
    screen. ``unseen`` counts those that were not scrolled to yet. ``list_number`` is another one when another list is shown,
    which begins at ``position``, or at its top where that is None. ``phase`` says why there are no posts, if there are none;
    ``problem`` is why they could not be loaded. ``is_filtered``: posts that do not match are left out.
    """

    timeline: Timeline = HOME
    account: str = ""
    posts: tuple[Post, ...] = ()
    is_held: bool = False
    unseen: int = 0
    list_number: int = 0
    position: ReadingPosition | None = None
    is_filtered: bool = False
    phase: Phase = "loading"
    problem: BaseException | None = None


def without_hidden(posts: Sequence[Post], context: str, chosen: ReviewFilter) -> tuple[Post, ...]:
    """Return the posts that are shown; where one with a gap below it is left out, the one above it has the gap."""
    shown: list[Post] = []
    for post in posts:
        if not is_hidden(post, context) and chosen.passes(post):
            shown.append(post)
        elif post.has_gap and shown:
            shown[-1] = structs.replace(shown[-1], has_gap=True)
    return tuple(shown)


class FeedPresenter(QObject):
    """Reads a timeline from the cache, and has it pulled.

    ``state_changed`` carries a ``FeedState``, ``message`` a sentence; ``pulled`` tells that the server answered.
    """

    state_changed = Signal(object)
    message = Signal(str)
    pulled = Signal()

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        notifications: Notifications,
        background: Background,
        parent: QObject | None = None,
        *,
        positions: ReadingPositions,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._timelines = timelines
        self._notifications = notifications
        self._positions = positions
        self._background = background
        self._state = FeedState()
        self._is_begun = False
        self._kept: ReadingPosition | None = None
        self._wanted = _PAGE
        self._cached = 0
        self._filter = ReviewFilter()
        self._filter_pages = 0
        self._marked = ""
        self._is_at_top = True
        self.is_pulling = False
        self._is_asked_again = False
        self.is_paging = False
        self._is_at_end = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.poll)

    @property
    def state(self) -> FeedState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Show what is cached, and look for more from now on."""
        if not self._is_begun:
            self._begin(self._state.timeline)
        self._read()
        self.refresh()
        self._poll.start()

    def leave(self) -> None:
        """Stop polling for new posts until ``enter``, and let go of posts far below what is being read."""
        self._poll.stop()
        self._let_go_below()

    def take(self, event: Event) -> None:
        """Read the timeline again if an event changed it or its posts; show the home timeline if the accounts changed."""
        key = self._state.account or self._key()
        match event:
            case TimelineChanged(account, name) if account == key and name == self._state.timeline.name:
                self._read(added=event.added)
            case PostChanged(account) if account == key:
                self._read()
            case AccountsChanged():
                self._begin(HOME)
                self._read()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline where reading stopped, or from its top."""
        self._begin(timeline)
        self._read()
        self.refresh()

    @Slot(object)
    def filter_reviews(self, chosen: ReviewFilter) -> None:
        """Show the timeline with the reviews that pass, from its top; more is loaded until there are some, within limits."""
        self._filter, self._filter_pages = chosen, 0
        self._begin(self._state.timeline)
        if chosen.is_set:
            self._state = replace(self._state, position=None)
        self._read()

    def go_back(self) -> None:
        """Return from a hashtag or a list to the home timeline."""
        if self._state.timeline != HOME:
            self.show_timeline(HOME)

    @Slot()
    def poll(self) -> None:
        """Look for new posts where none are streamed: everywhere but at home."""
        if self._state.timeline != HOME:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Pull newer posts; while that is under way, once more after it: its answer may be older than the wish."""
        account = self._accounts.current_or_none()
        if account is None or self.is_pulling:
            self._is_asked_again = self.is_pulling
            return
        self.is_pulling, self._is_asked_again = True, False
        if not self._state.posts:
            self._tell((), unseen=0)
        future = self._timelines.refresh(account, self._state.timeline)
        end = partial(self._end_pull, self._state.list_number)
        self._background.watch(future, self, end, end)

    @Slot()
    def load_older(self) -> None:
        """Show more of what is cached; where that is all, pull older posts."""
        account = self._accounts.current_or_none()
        if account is None or self.is_paging or self._is_at_end:
            return
        is_more_cached = self._cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._read()
            return
        self.is_paging = True
        future = self._timelines.older(account, self._state.timeline)
        number = self._state.list_number
        self._background.watch(
            future, self, partial(self._paged, number), partial(self._paging_failed, number)
        )

    def scrolled(self, *, is_at_top: bool) -> None:
        """The view was scrolled; at the top nothing is unseen."""
        self._is_at_top = is_at_top
        if is_at_top and self._state.unseen:
            self._tell(self._state.posts, unseen=0)

    def keep_position(self, position: ReadingPosition | None) -> None:
        """Store where the timeline is being read; None: at its top."""
        account = self._accounts.current_or_none()
        if account is None or not self._state.posts or position == self._kept or self._filter.is_set:
            return
        self._kept = position
        self._positions.keep(account.key, position, self._state.timeline)

    def mark_seen(self) -> None:
        """The top of the list is on the screen of an active window: mark the home timeline as read."""
        account, posts = self._accounts.current_or_none(), self._state.posts
        if (
            account is None
            or not posts
            or self._filter.is_set
            or self._state.timeline != HOME
            or posts[0].id == self._marked
        ):
            return
        self._marked = posts[0].id
        mark = partial(self._notifications.mark_home_read, account, posts)
        self._background.work(mark, self, lambda _: None, self._failed)

    def _read(self, *, added: int = 0) -> None:
        """Show what is cached. ``added`` new posts stay out of sight, unless they were asked for or are one's own."""
        account = self._accounts.current_or_none()
        if account is None:
            self._tell((), unseen=0)
            return
        posts = self._page(account.key)
        is_own = bool(posts) and posts[0].author.id == account.remote_id
        is_held = bool(added) and not self.is_pulling and not is_own
        is_below = is_held or not self._is_at_top
        self._tell(posts, is_held=is_held, unseen=self._state.unseen + (added if is_below else 0))
        if self._filter.is_set and len(posts) < FILTERED_LEAST and self._filter_pages < FILTERED_PAGES:
            self._filter_pages += 1
            # One page at a time: reading many at once would hold up the window.
            QTimer.singleShot(0, self, self.load_older)

    def _page(self, account: AccountKey) -> tuple[Post, ...]:
        """Return what is cached, far enough down to show the post at which reading goes on."""
        position = self._state.position
        while True:
            cached = self._timelines.page(account, self._state.timeline, limit=self._wanted)
            self._cached = len(cached)
            posts = without_hidden(cached, self._state.timeline.filter_context, self._filter)
            is_all = len(cached) < self._wanted or self._wanted >= _MOST_RESTORED
            if position is None or is_all or any(post.id == position.post_id for post in posts):
                return posts
            self._wanted += _PAGE

    def _let_go_below(self) -> None:
        """Show no more than a page below the post that is being read; the rest is read from the cache when it is scrolled to."""
        posts, kept = self._state.posts, self._kept
        row = next((row for row, one in enumerate(posts) if kept is not None and one.id == kept.post_id), -1)
        if (row < 0 and not self._is_at_top) or len(posts) <= row + 2 * _PAGE:
            return
        self._wanted = row + _PAGE
        self._is_at_end = False
        self._tell(posts[: self._wanted], unseen=self._state.unseen)

    def _tell(self, posts: tuple[Post, ...], *, unseen: int, is_held: bool = False) -> None:
        is_filtered = self._filter.is_set
        is_loading = self.is_pulling or (is_filtered and self.is_paging)
        phase: Phase = "full" if posts else "loading" if is_loading else "empty"
        if not posts and self._state.problem is not None and not self.is_pulling:
            phase = "failed"
        self._state = replace(
            self._state,
            account=self._key(),
            posts=posts,
            is_held=is_held,
            unseen=unseen,
            phase=phase,
            is_filtered=is_filtered,
        )
        self.state_changed.emit(self._state)

    def _begin(self, timeline: Timeline) -> None:
        """Another list is shown: answers for the one before are dropped."""
        key = self._key()
        self._is_begun = True
        self._kept = self._positions.of(key, timeline) if key else None
        self._state = FeedState(timeline, list_number=self._state.list_number + 1, position=self._kept)
        self._wanted = _PAGE
        self._is_at_top = self._kept is None
        self._is_at_end = self.is_pulling = self.is_paging = self._is_asked_again = False

    def _key(self) -> AccountKey:
        account = self._accounts.current_or_none()
        return account.key if account else AccountKey("")

    def _end_pull(self, number: int, outcome: PullResult | BaseException) -> None:
        """Take the result of a pull, or why there is none; the banner of the window shows a failure for all panes."""
        if number != self._state.list_number:
            return
        self.is_pulling = False
        self._state = replace(self._state, problem=outcome if isinstance(outcome, BaseException) else None)
        if not self._state.posts:
            self._tell((), unseen=0)
        if self._state.problem is None:
            self.pulled.emit()
            if self._is_asked_again:
                self.refresh()

    def _paged(self, number: int, result: PullResult) -> None:
        if number == self._state.list_number:
            self.is_paging, self._is_at_end = False, result.is_end
            if self._filter.is_set:
                self._read()

    def _paging_failed(self, number: int, _error: BaseException) -> None:
        if number == self._state.list_number:
            self.is_paging = False

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
