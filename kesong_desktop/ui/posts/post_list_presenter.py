"""A timeline as a list of posts, page by page: without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.model.social.post_rows import NO_ROWS, PostRows
from kesong_desktop.record import Record
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE, _MOST_PAGES = 60, 10
FILTERED_LEAST, FILTERED_PAGES = 12, 20
"""With a filter, pages are loaded until this number of posts is shown, up to a maximum number of pages."""
ListPhase = Literal["loading", "empty", "failed", "full"]


class PostListState(Record, frozen=True):
    """What a list shows. ``phase`` says why there are no posts, if there are none; ``problem`` is why they could not be loaded.

    ``posts`` of a timeline are read one by one when they are asked for: look at no more of them than are shown.
    ``list_number`` is another one when another list is shown, which begins at its top.
    """

    timeline: Timeline
    account: str = ""
    posts: Sequence[Post] = ()
    phase: ListPhase = "loading"
    problem: BaseException | None = None
    list_number: int = 0


class PostListPresenter(QObject):
    """Reads a timeline from the cache, and has it pulled. Of a long one few posts are in memory, whatever was scrolled through.

    ``shows`` says of a cached post whether it belongs to the timeline still. ``state_changed`` carries a ``PostListState``;
    ``pulled`` is emitted when the server answered, ``paged`` when it was asked for older posts and answered or not.
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
        self._rows = NO_ROWS
        self._reader: TimelineReader | None = None
        self._reader_account = AccountKey("")
        self._is_pulling = False
        self._is_paging = False
        self._is_at_end = False
        self._filter = ReviewFilter()
        self._filter_pages = 0
        self.further = FurtherPages(self)
        """When older posts may be asked for once more."""

    @property
    def state(self) -> PostListState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def rows(self) -> PostRows:
        """The posts of ``state``, with their ids."""
        return self._rows

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
            if self._reader is None or self._reader.cached < self._wanted or post_id in self._rows.ids:
                return
            self._wanted += _PAGE
            self._show(self._reader.more(self._wanted))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline of the account in use from its top, and pull newer posts."""
        self._state = PostListState(timeline, list_number=self._state.list_number + 1)
        self._wanted = _PAGE
        self._rows, self._reader = NO_ROWS, None
        self._is_pulling = self._is_paging = self._is_at_end = False
        self.further.stop()
        self.enter()

    def enter(self) -> None:
        """Show cached entries, and pull newer ones."""
        self._read()
        self.refresh()

    def leave(self, read_id: str = "") -> None:
        """Let go of posts, also of what is far below the one that is being read: it is read again when it is scrolled to.

        ``read_id`` empty: the list is at its top.
        """
        self.further.stop()
        reader = self._reader
        if reader is None:
            return
        place = reader.place_of(read_id) if read_id else -1
        is_known = place >= 0 or not read_id
        if is_known and reader.cached > place + 2 * _PAGE:
            self._wanted = place + 1 + _PAGE
            self._is_at_end = False
            self._show(reader.read(self._wanted))
        reader.release()

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
        self._tell()
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
        reader = self._reader_of(account.key)
        is_more_cached = reader.cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._show(reader.more(self._wanted))
            return
        self._is_paging = True
        number = self._state.list_number
        future = self._timelines.older(account, self._state.timeline)
        failed = partial(self._paging_failed, number)
        self._background.watch(future, self, partial(self._paged, number), failed)

    def _read(self) -> None:
        account = self._accounts.current_or_none()
        self._state = replace(self._state, account=account.key if account is not None else AccountKey(""))
        self._show(NO_ROWS if account is None else self._reader_of(account.key).read(self._wanted))

    def _show(self, rows: PostRows) -> None:
        self._rows = rows
        self._tell()
        if self._filter.is_set and len(rows) < FILTERED_LEAST and self._filter_pages < FILTERED_PAGES:
            self._filter_pages += 1
            # One page at a time: reading many at once would hold up the window.
            QTimer.singleShot(0, self, self.load_older)

    def _reader_of(self, account: AccountKey) -> TimelineReader:
        """Return who reads the timeline that is shown."""
        if self._reader is None or account != self._reader_account:
            timeline, shows, chosen = self._state.timeline, self._shows, self._filter
            contexts = () if timeline.keeps_filtered else (timeline.filter_context,)

            def is_shown(post: Post) -> bool:
                is_kept = shows is None or shows(timeline, post)
                return is_kept and not is_hidden(post, *contexts) and chosen.passes(post)

            self._reader_account = account
            self._reader = self._timelines.reader(account, timeline, is_shown)
        return self._reader

    def _tell(self) -> None:
        posts = self._rows
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
        self._tell()
        if problem is None:
            self.pulled.emit()

    def _paged(self, number: int, result: PullResult) -> None:
        if number == self._state.list_number:
            self._is_paging, self._is_at_end = False, result.is_end
            self.further.end(is_empty=not result.added)
            self.paged.emit()

    def _paging_failed(self, number: int, _error: BaseException) -> None:
        if number == self._state.list_number:
            self._is_paging = False
            self.further.end(is_empty=True)
            self.paged.emit()
