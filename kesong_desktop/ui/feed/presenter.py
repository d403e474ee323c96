"""Presenter of the feed: its posts, and its requests to the server."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.timeline.feeds.feed_source import FeedSource
from kesong_desktop.actions.timeline.feeds.feeds import Feeds
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.model.event import AccountsChanged, Event, PostChanged, TimelineChanged
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.social.post import HOME, Post, Timeline
from kesong_desktop.model.social.post_rows import PostRows
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.record import Record
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.posts.post_list_presenter import FILTERED_LEAST, FILTERED_PAGES
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE = 60
_MOST_RESTORED = 600
"""Reading positions below this number of posts are not restored after a restart."""
_POLL_MS = 60_000
Phase = Literal["loading", "empty", "failed", "full"]


class FeedState(Record, frozen=True):
    """What the feed shows.

    ``account`` is the key of the account in use, empty where there is none. ``posts`` are read one by one when they are asked
    for: look at no more of them than are shown. ``is_held``: new posts stay above what is on the
    screen. ``unseen`` counts those that were not scrolled to yet. ``list_number`` is another one when another list is shown,
    which begins at ``position``, or at its top where that is None. ``phase`` says why there are no posts, if there are none;
    ``problem`` is why they could not be loaded. ``is_filtered``: posts that do not match are left out. ``is_merged``: they are
    of all accounts.
    """

    timeline: Timeline = HOME
    account: str = ""
    posts: Sequence[Post] = ()
    is_held: bool = False
    unseen: int = 0
    list_number: int = 0
    position: ReadingPosition | None = None
    is_filtered: bool = False
    is_merged: bool = False
    phase: Phase = "loading"
    problem: BaseException | None = None


class FeedPresenter(QObject):
    """Reads a timeline from the cache, and has it pulled.

    ``state_changed`` carries a ``FeedState``, ``message`` a sentence; ``pulled`` is emitted when the server answered;
    ``further`` when older posts may be asked for once more.
    """

    state_changed = Signal(object)
    message = Signal(str)
    pulled = Signal()

    def __init__(
        self,
        feeds: Feeds,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._feed: FeedSource | None = None
        self._background = background
        self._state = FeedState()
        self._is_begun = False
        self._kept: ReadingPosition | None = None
        self._wanted = _PAGE
        self._reader: TimelineReader | None = None
        self._filter = ReviewFilter()
        self._filter_pages = 0
        self._marked = ""
        self._is_at_top = True
        self.is_pulling = False
        self._is_asked_again = False
        self.is_paging = False
        self._is_at_end = False
        self.further = FurtherPages(self)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.poll)

    @property
    def state(self) -> FeedState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Show cached entries, and pull newer ones from now on."""
        if not self._is_begun:
            self._begin(self._state.timeline)
        self._read()
        self.refresh()
        self._poll.start()

    def leave(self) -> None:
        """Stop polling for new posts until ``enter``, and let go of posts far below what is being read."""
        self._poll.stop()
        self.further.stop()
        self._let_go_below()

    def take(self, event: Event) -> None:
        """Read the timeline again if an event changed it or its posts; show the home timeline if the accounts changed."""
        feed = self._feed
        match event:
            case TimelineChanged(account, name) if feed is not None and feed.has(account, name):
                self._read(added=event.added)
            case PostChanged(account) if feed is not None and account in {one.key for one in feed.accounts}:
                self._read(added=0)
            case AccountsChanged():
                # All accounts together do not change by which of them is in use.
                is_other = feed is None or not feed.is_merged or self._feeds.of(HOME, feed) is not feed
                if is_other:
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
        """Poll for new posts in timelines without streaming: all but home."""
        if self._state.timeline != HOME:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Pull newer posts; during a pull, repeat it afterwards, because its response may be older than the request."""
        feed = self._current_feed()
        if feed is None or self.is_pulling:
            self._is_asked_again = self.is_pulling
            return
        self.is_pulling, self._is_asked_again = True, False
        if not self._state.posts:
            self._tell((), unseen=0)
        end = partial(self._end_pull, self._state.list_number)
        self._background.watch(feed.refresh(), self, end, end)

    @Slot()
    def load_older(self) -> None:
        """Show more of what is cached; where that is all, pull older posts."""
        feed = self._current_feed()
        if feed is None or self.is_paging or self._is_at_end:
            return
        reader = self._reader_of(feed)
        is_more_cached = reader.cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._read(reader.more(self._wanted))
            return
        self.is_paging = True
        end = partial(self._paged, self._state.list_number)
        self._background.watch(feed.older(), self, end, end)

    def scrolled(self, *, is_at_top: bool) -> None:
        """The view was scrolled; at the top nothing is unseen."""
        self._is_at_top = is_at_top
        if is_at_top and self._state.unseen:
            self._tell(self._state.posts, unseen=0)

    def keep_position(self, position: ReadingPosition | None) -> None:
        """Store where the timeline is being read; None: at its top."""
        # As it is shown, whatever account is used by now.
        feed = self._feed
        if feed is None or not self._state.posts or position == self._kept or self._filter.is_set:
            return
        self._kept = position
        feed.keep_position(position)

    @Slot()
    def mark_seen(self) -> None:
        """The list is on the screen of an active window: mark the home timeline as read if that is its top."""
        feed, posts = self._feed, self._state.posts
        if (
            feed is None
            or not posts
            or not self._is_at_top
            or self._filter.is_set
            or self._state.timeline != HOME
            or posts[0].id == self._marked
        ):
            return
        self._marked = posts[0].id
        # On another thread: the newest ones themselves, not rows that are read there.
        mark = partial(feed.mark_read, tuple(posts[:_PAGE]))
        self._background.work(mark, self, lambda _: None, self._failed)

    def _read(self, rows: PostRows | None = None, *, added: int | None = None) -> None:
        """Show what is cached, or ``rows``, which were read already.

        After an event that told of ``added`` posts, new ones stay out of sight, unless they were asked for or are own ones.
        """
        feed = self._current_feed()
        if feed is None:
            self._tell((), unseen=0)
            return
        posts = self._page(feed) if rows is None else rows
        new = 0 if added is None else _new_rows(self._state.posts, posts, added)
        is_own = bool(new) and bool(posts) and feed.is_by_reader(posts[0])
        is_held = bool(new) and not self.is_pulling and not is_own
        is_below = is_held or not self._is_at_top
        self._tell(posts, is_held=is_held, unseen=self._state.unseen + (new if is_below else 0))
        if self._filter.is_set and len(posts) < FILTERED_LEAST and self._filter_pages < FILTERED_PAGES:
            self._filter_pages += 1
            # One page at a time: reading many at once would hold up the window.
            QTimer.singleShot(0, self, self.load_older)

    def _page(self, feed: FeedSource) -> PostRows:
        """Return cached posts, far enough down to include the reading position."""
        position, reader = self._state.position, self._reader_of(feed)
        rows = reader.read(self._wanted)
        while True:
            is_all = reader.cached < self._wanted or self._wanted >= _MOST_RESTORED
            if position is None or is_all or position.post_id in rows.ids:
                return rows
            self._wanted += _PAGE
            rows = reader.more(self._wanted)

    def _current_feed(self) -> FeedSource | None:
        """Return what is shown of the accounts that there are now; another one has another reader."""
        before, self._feed = self._feed, self._feeds.of(self._state.timeline, self._feed)
        if self._feed is not before:
            self._reader = None
        return self._feed

    def _reader_of(self, feed: FeedSource) -> TimelineReader:
        """Return who reads the posts that are shown."""
        if self._reader is None:
            context, chosen = self._state.timeline.filter_context, self._filter
            self._reader = feed.reader(lambda post: not is_hidden(post, context) and chosen.passes(post))
        return self._reader

    def _let_go_below(self) -> None:
        """Show no more than a page below the post that is being read; the rest is read from the cache when it is scrolled to."""
        reader, kept = self._reader, self._kept
        if reader is None:
            return
        place = reader.place_of(kept.post_id) if kept is not None else -1
        if (place >= 0 or self._is_at_top) and reader.cached > place + 2 * _PAGE:
            self._wanted = place + 1 + _PAGE
            self._is_at_end = False
            self._tell(reader.read(self._wanted), unseen=self._state.unseen)
        reader.release()

    def _tell(self, posts: Sequence[Post], *, unseen: int, is_held: bool = False) -> None:
        is_filtered = self._filter.is_set
        is_loading = self.is_pulling or (is_filtered and self.is_paging)
        phase: Phase = "full" if posts else "loading" if is_loading else "empty"
        if not posts and self._state.problem is not None and not self.is_pulling:
            phase = "failed"
        self._state = replace(
            self._state,
            account=self._feed.accounts[0].key if self._feed is not None else "",
            is_merged=self._feed is not None and self._feed.is_merged,
            posts=posts,
            is_held=is_held,
            unseen=unseen,
            phase=phase,
            is_filtered=is_filtered,
        )
        self.state_changed.emit(self._state)

    def _begin(self, timeline: Timeline) -> None:
        """Another list is shown: answers for the one before are dropped."""
        self._is_begun = True
        self._feed = self._feeds.of(timeline)
        self._kept = self._feed.position() if self._feed is not None else None
        self._state = FeedState(timeline, list_number=self._state.list_number + 1, position=self._kept)
        self._wanted = _PAGE
        self._reader = None
        self.further.stop()
        self._is_at_top = self._kept is None
        self._is_at_end = self.is_pulling = self.is_paging = self._is_asked_again = False

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

    def _paged(self, number: int, outcome: PullResult | BaseException) -> None:
        """Take the result of a pull of older posts; after a failure they can be asked for again."""
        if number != self._state.list_number:
            return
        self.is_paging = False
        self.further.end(is_empty=not isinstance(outcome, PullResult) or not outcome.added)
        if isinstance(outcome, PullResult):
            self._is_at_end = outcome.is_end
        if self._filter.is_set or self._state.is_merged:
            # Of several accounts more is shown than was loaded, also where one of them could not be asked.
            self._read()

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))


def _new_rows(before: Sequence[Post], now: PostRows, added: int) -> int:
    """Return how many rows are new, by an event that tells of ``added`` ones.

    An event may come when posts are cached already of which the next one tells, and what several accounts see is new once.
    """
    if not isinstance(before, PostRows) or not before:
        return added
    known = frozenset(before.ids)
    above = sum(1 for _ in takewhile(lambda one: one not in known, now.ids))
    return max(above, min(added, sum(one not in known for one in now.ids)) if added else 0)
