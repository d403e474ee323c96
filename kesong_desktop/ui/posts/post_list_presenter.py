"""A timeline as a list of posts, page by page: without widgets."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.sync.social.timelines import PullResult
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE, _MOST_PAGES = 60, 10
FILTERED_LEAST, FILTERED_PAGES = 12, 20
"""With a filter pages are loaded until so many posts are shown, and at most so many."""
ListPhase = Literal["loading", "empty", "failed", "full"]


@dataclass(frozen=True, slots=True)
class PostListState:
    """What a list shows. ``phase`` says why there are no posts, if there are none; ``problem`` is why they could not be loaded.

    ``list_number`` is another one when another list is shown, which begins at its top.
    """

    timeline: Timeline
    account: str = ""
    posts: tuple[Post, ...] = ()
    phase: ListPhase = "loading"
    problem: BaseException | None = None
    list_number: int = 0


class PostListPresenter(QObject):
    """Reads a timeline from the cache, and has it pulled.

    ``shows`` says of a cached post whether it belongs to the timeline still. ``state_changed`` carries a ``PostListState``;
    ``pulled`` tells that the server answered, ``paged`` that it was asked for older posts and answered or not.
    """

    state_changed = Signal(object)
    pulled = Signal()
    paged = Signal()

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        background: Background,
        timeline: Timeline,
        parent: QObject | None = None,
        *,
        shows: Callable[[Timeline, Post], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._timelines = timelines
        self._background = background
        self._shows = shows
        self._state = PostListState(timeline)
        self._wanted = _PAGE
        self._cached = 0
        self._is_pulling = False
        self._is_paging = False
        self._is_at_end = False
        self._filter = ReviewFilter()
        self._filter_pages = 0

    @property
    def state(self) -> PostListState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def is_at_end(self) -> bool:
        """Whether the server has no older posts."""
        return self._is_at_end

    @property
    def is_busy(self) -> bool:
        """Whether the server is being asked for newer or older posts."""
        return self._is_pulling or self._is_paging

    @Slot(object)
    def filter_reviews(self, chosen: ReviewFilter) -> None:
        """Show the list from its top with the reviews that pass; more is loaded until there are some, within limits."""
        self._filter, self._filter_pages = chosen, 0
        self.show_timeline(self._state.timeline)

    def reach(self, post_id: str) -> None:
        """Show so many of the cached posts that ``post_id`` is among them, within limits."""
        for _ in range(_MOST_PAGES):
            if self._cached < self._wanted or any(one.id == post_id for one in self._state.posts):
                return
            self._wanted += _PAGE
            self._read()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline from its top, and look for more; of the account in use."""
        self._state = PostListState(timeline, list_number=self._state.list_number + 1)
        self._wanted = _PAGE
        self._is_pulling = self._is_paging = self._is_at_end = False
        self.enter()

    def enter(self) -> None:
        """Show what is cached, and look for more."""
        self._read()
        self.refresh()

    def take(self, event: Event) -> None:
        """Read the timeline again if an event changed it or its posts; once online, try again what failed."""
        key = self._state.account
        match event:
            case TimelineChanged(account, name) if account == key and name == self._state.timeline.name:
                self._read()
            case PostChanged(account) if account == key:
                self._read()
            case ReachabilityChanged(account, None) if account == key and self._state.phase == "failed":
                self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Pull the head of the timeline, unless that is under way."""
        account = self._accounts.current_or_none()
        if account is None or self._is_pulling:
            return
        self._is_pulling = True
        self._tell(self._state.posts)
        future = self._timelines.refresh(account, self._state.timeline)
        end = partial(self._end_pull, self._state.list_number)
        self._background.watch(future, self, end, end)

    @Slot()
    def load_older(self) -> None:
        """Show more of what is cached; where that is all, pull the next page."""
        account = self._accounts.current_or_none()
        if account is None or self._is_paging or self._is_at_end:
            return
        if self._state.phase != "full" and not self._filter.is_set:
            return
        is_more_cached = self._cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._read()
            return
        self._is_paging = True
        number = self._state.list_number
        future = self._timelines.older(account, self._state.timeline)
        failed = partial(self._paging_failed, number)
        self._background.watch(future, self, partial(self._paged, number), failed)

    def _read(self) -> None:
        account = self._accounts.current_or_none()
        key = account.key if account is not None else AccountKey("")
        timeline = self._state.timeline
        posts = self._timelines.page(key, timeline, limit=self._wanted) if account is not None else []
        self._cached = len(posts)
        self._state = replace(self._state, account=key)
        contexts = () if timeline.keeps_filtered else (timeline.filter_context,)
        kept = [one for one in posts if self._shows is None or self._shows(timeline, one)]
        shown = [one for one in kept if not is_hidden(one, *contexts) and self._filter.passes(one)]
        self._tell(tuple(shown))
        if self._filter.is_set and len(shown) < FILTERED_LEAST and self._filter_pages < FILTERED_PAGES:
            self._filter_pages += 1
            # One page at a time: reading many at once would hold up the window.
            QTimer.singleShot(0, self, self.load_older)

    def _tell(self, posts: tuple[Post, ...]) -> None:
        phase: ListPhase = "full" if posts else "loading" if self._is_pulling else "empty"
        if not posts and not self._is_pulling and self._state.problem is not None:
            phase = "failed"
        self._state = replace(self._state, posts=posts, phase=phase)
        self.state_changed.emit(self._state)

    def _end_pull(self, number: int, outcome: PullResult | BaseException) -> None:
        """Take the result of a pull, or why there is none; the banner of the window shows a failure for all panes."""
        if number != self._state.list_number:
            return
        self._is_pulling = False
        problem = outcome if isinstance(outcome, BaseException) else None
        self._is_at_end = self._is_at_end and problem is not None
        self._state = replace(self._state, problem=problem)
        self._tell(self._state.posts)
        if problem is None:
            self.pulled.emit()

    def _paged(self, number: int, result: PullResult) -> None:
        if number == self._state.list_number:
            self._is_paging, self._is_at_end = False, result.is_end
            self.paged.emit()

    def _paging_failed(self, number: int, _error: BaseException) -> None:
        if number == self._state.list_number:
            self._is_paging = False
            self.paged.emit()
