"""Presenter of the look back: own posts, their sums by month, the best times; descriptions, drafts and exports of them."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, PostChanged
from kesong_desktop.model.plan.best_times import BestTimes, Reaction, best_times
from kesong_desktop.model.plan.history_table import HistoryRow, MonthSum, sums_by_month
from kesong_desktop.model.social.post import Post
from kesong_desktop.sync.social.timelines import PullResult
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher


@dataclass(frozen=True, slots=True)
class LookbackState:
    """What the pane shows. ``rows`` is None until they were read."""

    rows: tuple[HistoryRow, ...] | None = None
    months: tuple[MonthSum, ...] = ()
    best: BestTimes = BestTimes(0, 0.0)
    account: str = ""
    accounts: tuple[Account, ...] = ()
    """All that can be chosen."""
    is_current: bool = True
    """It is the account in use, whose posts the window shows."""
    can_describe: bool = False
    is_loading: bool = False
    is_end: bool = True
    """There are no older posts on the server."""
    is_outdated: bool = False
    """The server did not answer."""

    @property
    def undescribed(self) -> tuple[HistoryRow, ...]:
        """The posts that have pictures without a description."""
        return tuple(row for row in self.rows or () if row.undescribed)


class HistoryBook(Protocol):
    """What the pane needs of the own posts' service."""

    @property
    def zone(self) -> tzinfo:
        """Return the time zone of this computer."""

    def of(self, key: str) -> "HistoryBook":
        """Return the same for another account."""

    def accounts(self) -> list[Account]:
        """Return all accounts that are signed in."""

    def current_key(self) -> str:
        """Return the key of the account in use."""

    def account(self) -> Account | None:
        """Return the account that is looked back at."""

    def alt_limit(self) -> int:
        """Return how many characters a description may have."""

    def posts(self) -> list[Post]:
        """Return the cached own posts, newest first."""

    def refresh(self) -> list[Future[PullResult]]:
        """Pull the newest own posts."""

    def older(self) -> list[Future[PullResult]]:
        """Pull the next older own posts."""

    def can_describe(self) -> bool:
        """Return whether the server can edit posts."""

    def describe(self, post: Post, alts: Mapping[str, str]) -> Future[Post]:
        """Add descriptions to a post, on another thread."""

    def post_again(self, post: Post) -> Draft:
        """Save a draft of a post, on another thread."""

    def export(self, path: Path) -> int:
        """Write the own posts as CSV, on another thread."""


@dataclass(frozen=True, slots=True)
class DescribeResult:
    """How many edits were queued, and the first error of those that could not be."""

    count: int
    error: KesongError | None = None


class LookbackPresenter(QObject):
    """Reads own posts on another thread.

    ``state_changed`` carries a ``LookbackState``, ``described`` a ``DescribeResult``, ``drafted`` a draft, ``exported`` how many
    posts were written, ``failed`` an exception to show.
    """

    state_changed = Signal(object)
    described = Signal(object)
    drafted = Signal(object)
    exported = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        history: HistoryBook,
        work: BackgroundWork,
        watcher: FutureWatcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._work = work
        self._watcher = watcher
        self._state = LookbackState()

    @property
    def state(self) -> LookbackState:
        """Return what the pane shows now."""
        return self._state

    def enter(self) -> None:
        """The pane is shown: read what is cached, and pull what is new."""
        self.refresh()
        self._pull(self._history.refresh())

    def choose(self, key: str) -> None:
        """Look back at the posts of another account."""
        if key != self._state.account:
            self._history = self._history.of(key)
            self._state = LookbackState(account=key, accounts=self._state.accounts)
            self.state_changed.emit(self._state)
            self.enter()

    def alt_limit(self) -> int:
        """Return how many characters a description may have."""
        return self._history.alt_limit()

    def take(self, event: Event) -> None:
        """Follow changes of own posts."""
        if isinstance(event, PostChanged):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the cached posts again."""
        self._work(partial(_read, self._history), self, self._take, self.failed.emit)

    @Slot()
    def load_older(self) -> None:
        """Pull the page below what is cached."""
        self._pull(self._history.older())

    def describe(self, alts: Mapping[str, Mapping[str, str]]) -> None:
        """Send descriptions as edits: by post id, and by media id."""
        posts = {row.post.id: row.post for row in self._state.rows or ()}
        wanted = [
            (posts[post_id], dict(texts)) for post_id, texts in alts.items() if texts and post_id in posts
        ]
        if wanted:
            self._work(partial(_describe, self._history, wanted), self, self.described.emit, self.failed.emit)

    def post_again(self, post: Post) -> None:
        """Make a new draft of a post."""
        self._work(partial(self._history.post_again, post), self, self.drafted.emit, self.failed.emit)

    def export(self, path: Path) -> None:
        """Write the posts as CSV."""
        self._work(partial(self._history.export, path), self, self.exported.emit, self.failed.emit)

    def _pull(self, pulls: Sequence[Future[PullResult]]) -> None:
        if pulls:
            self._show(is_loading=True)
        for pulled in pulls:
            self._watcher.watch(pulled, self, self._pulled, self._not_pulled)

    def _pulled(self, result: PullResult) -> None:
        self._show(is_loading=False, is_outdated=False, is_end=result.is_end)
        self.refresh()

    def _not_pulled(self, _: BaseException) -> None:
        self._show(is_loading=False, is_outdated=True)

    def _take(self, read: LookbackState) -> None:
        if self._state.account not in ("", read.account):
            # Read before another account was chosen.
            return
        self._show(
            account=read.account,
            rows=read.rows,
            months=read.months,
            best=read.best,
            accounts=read.accounts,
            is_current=read.is_current,
            can_describe=read.can_describe,
        )

    def _show(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self.state_changed.emit(self._state)


def _read(history: HistoryBook) -> LookbackState:
    posts, zone, account = history.posts(), history.zone, history.account()
    reactions = (Reaction(one.created_utc.timestamp(), one.favourites, one.replies) for one in posts)
    key = account.key if account is not None else ""
    return LookbackState(
        rows=tuple(HistoryRow(one) for one in posts),
        months=sums_by_month(posts, zone),
        best=best_times(reactions, zone),
        account=key,
        accounts=tuple(history.accounts()),
        is_current=key == history.current_key(),
        can_describe=history.can_describe(),
    )


def _describe(history: HistoryBook, wanted: Sequence[tuple[Post, Mapping[str, str]]]) -> DescribeResult:
    """Queue an edit for each post. One that fails does not keep the others from being described."""
    count, first = 0, None
    for post, texts in wanted:
        try:
            history.describe(post, texts)
            count += 1
        except KesongError as error:
            first = first or error
    return DescribeResult(count, first)
