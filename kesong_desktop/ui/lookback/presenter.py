"""Presenter of own posts: sums by month, best times, missing descriptions, copies as drafts, and export."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, PostChanged
from kesong_desktop.model.plan.best_times import BestTimes, Reaction, best_times
from kesong_desktop.model.plan.history_table import HistoryRow, MonthSum, sums_by_month
from kesong_desktop.model.social.post import Post
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher


@dataclass(frozen=True, slots=True)
class LookbackState:
    """What the pane shows. ``rows`` is None until they were read."""

    rows: tuple[HistoryRow, ...] | None = None
    months: tuple[MonthSum, ...] = ()
    best: BestTimes = BestTimes(0, 0.0)
    account: str = ""
    """The key of the account, or ``ALL_ACCOUNTS``."""
    accounts: tuple[Account, ...] = ()
    """All that can be chosen."""
    current: str = ""
    """The key of the account in use, whose posts the window shows."""
    describing: frozenset[str] = frozenset()
    """The keys of the accounts whose servers can edit posts."""
    is_loading: bool = False
    is_end: bool = True
    """There are no older posts on the server."""
    is_outdated: bool = False
    """The server did not answer."""

    @property
    def undescribed(self) -> tuple[HistoryRow, ...]:
        """The posts that have pictures without a description."""
        return tuple(row for row in self.rows or () if row.undescribed)

    @property
    def describable(self) -> tuple[HistoryRow, ...]:
        """Those of them whose descriptions can be written."""
        return tuple(row for row in self.undescribed if row.account in self.describing)


class HistoryBook(Protocol):
    """What the pane needs of the own posts' service."""

    @property
    def zone(self) -> tzinfo:
        """Return the time zone of this computer."""

    def of(self, key: str) -> "HistoryBook":
        """Return the same for another account, or for all."""

    def accounts(self) -> list[Account]:
        """Return all accounts that are signed in."""

    def current_key(self) -> str:
        """Return the key of the account in use."""

    def key(self) -> str:
        """Return the key of the account that is looked back at, or that of all."""

    def alt_limit(self, key: str) -> int:
        """Return how many characters a description may have for an account."""

    def rows(self) -> list[HistoryRow]:
        """Return the cached own posts, newest first."""

    def refresh(self) -> list[Future[PullResult]]:
        """Pull the newest own posts."""

    def older(self) -> list[Future[PullResult]]:
        """Pull the next older own posts."""

    def describing_keys(self) -> frozenset[str]:
        """Return the keys of the accounts whose servers can edit posts."""

    def describe(self, row: HistoryRow, alts: Mapping[str, str]) -> Future[Post]:
        """Add descriptions to a post, on another thread."""

    def post_again(self, row: HistoryRow) -> Draft:
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
        self._pulls = 0
        self._answers: list[PullResult | None] = []
        """Of the last pull; None of a server that did not answer."""
        self._asked = 0

    @property
    def state(self) -> LookbackState:
        """Return what the pane shows now."""
        return self._state

    def enter(self) -> None:
        """The pane is shown: read what is cached, and pull what is new."""
        self.refresh()
        self._pull(self._history.refresh())

    def choose(self, key: str) -> None:
        """Look back at the posts of another account, or of all."""
        if key != self._state.account:
            self._history = self._history.of(key)
            self._state = LookbackState(account=key, accounts=self._state.accounts)
            self.state_changed.emit(self._state)
            self.enter()

    def alt_limit(self, key: str) -> int:
        """Return how many characters a description may have for an account."""
        return self._history.alt_limit(key)

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

    def describe(self, alts: Mapping[tuple[AccountKey, str], Mapping[str, str]]) -> None:
        """Send descriptions as edits: by the key of a row, and by media id."""
        rows = {row.key: row for row in self._state.rows or ()}
        wanted = [(rows[key], dict(texts)) for key, texts in alts.items() if texts and key in rows]
        if wanted:
            self._work(partial(_describe, self._history, wanted), self, self.described.emit, self.failed.emit)

    def post_again(self, row: HistoryRow) -> None:
        """Make a new draft of a post, for its account."""
        self._work(partial(self._history.post_again, row), self, self.drafted.emit, self.failed.emit)

    def export(self, path: Path) -> None:
        """Write the posts as CSV."""
        self._work(partial(self._history.export, path), self, self.exported.emit, self.failed.emit)

    def _pull(self, pulls: Sequence[Future[PullResult]]) -> None:
        self._pulls += 1
        self._asked, self._answers = len(pulls), []
        if pulls:
            self._show(is_loading=True)
        for pulled in pulls:
            self._watcher.watch(
                pulled, self, partial(self._pulled, self._pulls), partial(self._not_pulled, self._pulls)
            )

    def _pulled(self, number: int, result: PullResult) -> None:
        self._answer(number, result)
        self.refresh()

    def _not_pulled(self, number: int, _: BaseException) -> None:
        self._answer(number, None)

    def _answer(self, number: int, result: PullResult | None) -> None:
        """Show what came of a pull of one or several accounts, when all have answered."""
        if number != self._pulls:
            return
        self._answers.append(result)
        if len(self._answers) < self._asked:
            return
        found = [one for one in self._answers if one is not None]
        is_end = len(found) == self._asked and all(one.is_end for one in found)
        self._show(
            is_loading=False,
            is_outdated=len(found) < self._asked,
            is_end=is_end if found else self._state.is_end,
        )

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
            current=read.current,
            describing=read.describing,
        )

    def _show(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self.state_changed.emit(self._state)


def _read(history: HistoryBook) -> LookbackState:
    rows, zone = history.rows(), history.zone
    posts = [row.post for row in rows]
    reactions = (Reaction(one.created_utc.timestamp(), one.favourites, one.replies) for one in posts)
    return LookbackState(
        rows=tuple(rows),
        months=sums_by_month(posts, zone),
        best=best_times(reactions, zone),
        account=history.key(),
        accounts=tuple(history.accounts()),
        current=history.current_key(),
        describing=history.describing_keys(),
    )


def _describe(history: HistoryBook, wanted: Sequence[tuple[HistoryRow, Mapping[str, str]]]) -> DescribeResult:
    """Queue an edit for each post. One that fails does not keep the others from being described."""
    count, first = 0, None
    for row, texts in wanted:
        try:
            history.describe(row, texts)
            count += 1
        except KesongError as error:
            first = first or error
    return DescribeResult(count, first)
