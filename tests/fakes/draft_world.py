"""Drafts in memory, for presenters that are tested without a window."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from typing import Any, cast

from PySide6.QtCore import QObject

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.captions import Captions
from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.errors import KesongError, NotFound, NotKept
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.draft_history import StoredStep, UnstoredStep
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import InvalidTransition
from kesong_desktop.store.drafts.drafts import DraftStore
from kesong_desktop.ui.draft.draft_session import DraftSession

MEI = Account(AccountKey("mei@pixels.town"), "https://pixels.town", "1", "mei")


def done(result: Any = None) -> Future[Any]:
    """A future that is done."""
    future: Future[Any] = Future()
    future.set_result(result)
    return future


def failed(error: BaseException) -> Future[Any]:
    """A future that holds an exception."""
    future: Future[Any] = Future()
    future.set_exception(error)
    return future


class FakeDraftStore:
    """``DraftStore`` in memory. ``error`` is raised by what writes."""

    def __init__(self) -> None:
        self.kept: dict[str, Draft] = {}
        self.error: BaseException | None = None

    def save(self, draft: Draft, unkept: UnstoredStep | None = None) -> Future[None]:
        """Keep a draft."""
        del unkept
        if self.error is not None:
            return failed(self.error)
        self.kept[draft.id] = draft
        return done()

    def secure(self, drafts: Sequence[Draft]) -> None:
        """Keep drafts."""
        for draft in drafts:
            self.save(draft).result()

    def steps(self, draft_id: str) -> StoredStep | None:
        """Nothing."""
        del draft_id
        return None

    def find(self, draft_id: str) -> Draft | None:
        """A draft, or None."""
        return self.kept.get(draft_id)

    def get(self, draft_id: str) -> Draft:
        """A draft."""
        if draft_id not in self.kept:
            raise NotFound("draft", draft_id)
        return self.kept[draft_id]

    def all(self) -> list[Draft]:
        """Every draft, last changed first."""
        return sorted(self.kept.values(), key=lambda one: one.changed_s, reverse=True)

    def count(self) -> int:
        """How many there are."""
        return len(self.kept)

    def remove(self, draft_ids: Iterable[DraftId]) -> None:
        """Drop drafts."""
        if self.error is not None:
            raise self.error
        for draft_id in draft_ids:
            self.kept.pop(draft_id, None)


class FakeAccounts:
    """``Accounts`` over a list; the first account is in use."""

    def __init__(self, *accounts: Account, capability: Capability | None = None) -> None:
        self.accounts = list(accounts)
        self.can = capability or Capability()

    def all(self) -> list[Account]:
        """Every account."""
        return self.accounts

    def current_or_none(self) -> Account | None:
        """The first account."""
        return self.accounts[0] if self.accounts else None

    def capability(self, account: Account) -> Capability:
        """The same for all servers."""
        del account
        return self.can


class FakeCaptions:
    """``Captions`` of files by path."""

    def __init__(self) -> None:
        self.by_path: dict[str, str] = {}

    def known(self, path: str) -> str:
        """The caption of a file, or empty."""
        return self.by_path.get(path, "")


class FakeDraftFiles:
    """``DraftFiles`` that copies nothing. ``problems`` are the reasons by path."""

    def __init__(self) -> None:
        self.copied: list[str] = []
        self.problems: dict[str, NotKept] = {}

    def copy_soon(self, path: str) -> Future[NotKept | None]:
        """Note that a copy is wanted."""
        self.copied.append(path)
        return done(self.problems.get(path))


class InlineWatcher:
    """Calls back at once; the futures of fakes are done."""

    def watch(
        self,
        future: Future[Any],
        receiver: QObject,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed``."""
        del receiver
        error = future.exception()
        if error is None:
            if done is not None:
                done(future.result())
        elif failed is not None:
            failed(error)


def inline_work(
    task: Callable[[], Any],
    receiver: QObject,
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None],
) -> None:
    """``BackgroundWork`` that is done at once."""
    del receiver
    try:
        result = task()
    except (KesongError, InvalidTransition) as error:
        failed(error)
    else:
        done(result)


class DraftWorld:
    """The real drafts service and session over fakes. ``clock_s`` is the time; each look at it is a second later."""

    def __init__(self, *accounts: Account) -> None:
        self.clock_s = 1_790_000_000.0
        self.number = 0
        self.events: list[Event] = []
        self.store = FakeDraftStore()
        self.accounts = FakeAccounts(*accounts)
        self.captions = FakeCaptions()
        self.files = FakeDraftFiles()
        self.drafts = Drafts(
            cast("DraftStore", self.store),
            cast("Accounts", self.accounts),
            cast("Captions", self.captions),
            clock=self.now,
            new_id=self.new_id,
            report=self.events.append,
        )
        self.session = DraftSession(self.drafts, cast("DraftFiles", self.files), InlineWatcher())

    def now(self) -> float:
        """Seconds since 1970."""
        self.clock_s += 1
        return self.clock_s

    def new_id(self) -> str:
        """Numbers."""
        self.number += 1
        return f"d{self.number}"


class LaterWork:
    """``BackgroundWork`` that waits: ``finish`` does what was begun, the first begun first."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(
        self,
        task: Callable[[], Any],
        receiver: QObject,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Begin something."""
        self.waiting.append(lambda: inline_work(task, receiver, done, failed))

    def finish(self, count: int | None = None) -> None:
        """Do so many of what was begun, or all of it and what that begins."""
        while self.waiting and count != 0:
            self.waiting.pop(0)()
            count = count - 1 if count is not None else None
