"""Which posts of a person are shown, and when the server is asked for more: without widgets."""

from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PostChanged, TimelineChanged
from kesong_desktop.model.social.post import Timeline
from kesong_desktop.model.social.post_rows import NO_ROWS, PostRows
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.profile.profile_rows import ProfileRows
from kesong_desktop.ui.shell.background import Background

GRID, WATERFALL, LIST = "grid", "waterfall", "list"
_PAGE = 60
_PAGES_AT_ONCE = 5
"""Maximum number of pages pulled in a row while all their posts are filtered out."""


@dataclass(frozen=True, slots=True)
class ProfilePostsState:
    """What is shown of a person's posts; the first ``pinned`` of them are pinned.

    ``posts`` are read one by one when they are asked for: look at no more of them than are shown. ``view`` is grid, waterfall
    or list; the first two show posts with media alone. ``list_number`` is another one for another list, which begins at its top.
    """

    account: str = ""
    posts: PostRows = field(default_factory=lambda: NO_ROWS)
    pinned: int = 0
    view: str = GRID
    with_replies: bool = False
    with_boosts: bool = False
    is_loading: bool = False
    problem: BaseException | None = None
    list_number: int = 0


class ProfilePostsPresenter(QObject):
    """Reads the posts of a person from the cache, and has them pulled. ``state_changed`` carries a ``ProfilePostsState``.

    However many posts were scrolled through, few of them are in memory.
    """

    state_changed = Signal(object)

    def __init__(self, timelines: Timelines, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timelines = timelines
        self._background = background
        self._state = ProfilePostsState()
        self._account: Account | None = None
        self._person_id = ""
        self._has_pins = False
        self._rows: ProfileRows | None = None
        self._wanted = _PAGE
        self._is_paging = self._is_at_end = False
        self._pages = 0
        self._lowest: tuple[str, ...] = ()
        self.further = FurtherPages(self)
        """When older posts may be asked for once more."""

    @property
    def state(self) -> ProfilePostsState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def timeline(self) -> Timeline:
        """The timeline that the view shows."""
        state = self._state
        return Timeline.of_account(
            self._person_id, media_only=state.view != LIST, no_replies=not state.with_replies
        )

    def show(self, account: Account, person_id: str, *, has_pins: bool) -> None:
        """Show the posts of another person; the same person again changes nothing."""
        if self._account is not None and (account.key, person_id) == (self._account.key, self._person_id):
            return
        self._account, self._person_id, self._has_pins = account, person_id, has_pins
        self._begin(account=account.key)

    def clear(self) -> None:
        """Show no posts: there is nobody whose posts can be seen."""
        if self._account is not None:
            self._account, self._person_id = None, ""
            self._begin(account="")

    def set_view(self, view: str) -> None:
        """Show the posts as another view does."""
        if view != self._state.view:
            self._begin(view=view)

    def set_replies(self, *, on: bool) -> None:
        """Show replies to others, or leave them out."""
        self._begin(with_replies=on)

    def set_boosts(self, *, on: bool) -> None:
        """Show what the person boosted, or leave it out."""
        self._begin(with_boosts=on)

    def refresh(self) -> None:
        """Pull the newest and the pinned posts, unless that is under way."""
        account = self._account
        if account is None or self._state.is_loading:
            return
        self._change(is_loading=True)
        number = self._state.list_number
        if self._has_pins:
            pinned = self._timelines.refresh(account, self._pinned_timeline)
            self._background.watch(pinned, self, None, lambda _error: None)
        future = self._timelines.refresh(account, self.timeline)
        self._background.watch(future, self, partial(self._pulled, number), partial(self._failed, number))

    def load_older(self) -> None:
        """Show more of what is cached; where that is all, pull older posts."""
        account = self._account
        if account is None or self._is_paging or self._is_at_end:
            return
        self._pages = 0
        rows = self._rows_of(account)
        is_more_cached = rows.cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._change(posts=rows.more(self._wanted), pinned=rows.pinned)
        else:
            self._pull_older(account)

    def leave(self, read_id: str = "") -> None:
        """Let go of posts, also of what is far below the one at the top of the screen: it is read again when it is scrolled to.

        ``read_id`` empty: the list is at its top.
        """
        self.further.stop()
        rows = self._rows
        if rows is None:
            return
        place = rows.place_of(read_id)
        if place is not None and rows.cached > place + 2 * _PAGE:
            self._wanted = place + 1 + _PAGE
            self._is_at_end = False
            self._read()
        rows.release()

    def take(self, event: Event) -> None:
        """Read the posts again if an event changed them."""
        key = self._state.account
        match event:
            case TimelineChanged(account, name) if account == key and name in self._names():
                self._read()
            case PostChanged(account) if account == key:
                self._read()
            case TimelineChanged(account, "home") if account == key and key:
                self._read()

    @property
    def _pinned_timeline(self) -> Timeline:
        return Timeline.of_account(self._person_id, pinned=True)

    def _names(self) -> set[str]:
        return {self.timeline.name, self._pinned_timeline.name}

    def _begin(self, **fields: object) -> None:
        """Another list is shown: answers for the one before are dropped."""
        number = self._state.list_number + 1
        fresh = {"posts": NO_ROWS, "pinned": 0, "is_loading": False, "problem": None, "list_number": number}
        self._state = replace(self._state, **(fresh | fields))  # type: ignore[arg-type]
        self._rows = None
        self._wanted = _PAGE
        self._is_paging = self._is_at_end = False
        self.further.stop()
        self._read()
        self.refresh()

    def _pull_older(self, account: Account) -> None:
        self._is_paging = True
        self._lowest = self._state.posts.ids[-1:]
        number = self._state.list_number
        future = self._timelines.older(account, self.timeline)
        self._background.watch(
            future, self, partial(self._paged, number), partial(self._paging_failed, number)
        )

    def _read(self) -> None:
        if self._account is None:
            self._change(posts=NO_ROWS, pinned=0)
        else:
            rows = self._rows_of(self._account)
            self._change(posts=rows.read(self._wanted), pinned=rows.pinned)

    def _rows_of(self, account: Account) -> ProfileRows:
        """Return who reads the list that is shown."""
        if self._rows is None:
            state = self._state
            self._rows = ProfileRows(
                self._timelines,
                account.key,
                self.timeline,
                self._pinned_timeline if self._has_pins else None,
                has_words=state.view == LIST,
                has_boosts=state.with_boosts,
            )
        return self._rows

    def _pulled(self, number: int, result: PullResult) -> None:
        if number == self._state.list_number:
            self._is_at_end = result.is_end
            self._state = replace(self._state, is_loading=False, problem=None)
            self._read()
            if not self._state.posts and not result.is_end:
                self.load_older()

    def _failed(self, number: int, error: BaseException) -> None:
        if number == self._state.list_number:
            self._change(is_loading=False, problem=error)

    def _paged(self, number: int, result: PullResult) -> None:
        if number != self._state.list_number:
            return
        self._is_paging, self._is_at_end = False, result.is_end
        self._pages += 1
        self._read()
        # An event may have shown the page already: what was below before it was asked for is what counts.
        is_hidden = self._state.posts.ids[-1:] == self._lowest and not result.is_end
        if is_hidden and self._account is not None and self._pages < _PAGES_AT_ONCE:
            self._wanted += _PAGE
            self._pull_older(self._account)
        else:
            self.further.end(is_empty=is_hidden or not result.added)

    def _paging_failed(self, number: int, _error: BaseException) -> None:
        if number == self._state.list_number:
            self._is_paging = False
            self.further.end(is_empty=True)

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self.state_changed.emit(self._state)
