"""Suggestions for the account that a draft is posted with: known ones at once, the server's a moment later."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.draft.suggestions import LocalSuggestions
from kesong_desktop.model.account import Account
from kesong_desktop.model.review import Review
from kesong_desktop.model.suggestion import Kind, Suggestion, fitting
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

_SEARCH_AFTER_MS = 250
_LEAST = {"tag": 1, "person": 1, "place": 2}
_OFFLINE = "product"
"""Minimum number of letters for a request to the server."""
_Found = tuple[Suggestion, ...]


class SuggestionService(Protocol):
    """What is needed of the suggestions service."""

    def has_places(self, account: Account) -> bool:
        """True where the account's server can search for places."""

    def local(self, account: Account) -> LocalSuggestions:
        """What this computer knows by itself."""

    def tags_from_server(self, account: Account) -> Future[_Found]:
        """Tags that are followed or popular."""

    def people_from_server(self, account: Account) -> Future[_Found]:
        """Return people whom the account follows."""

    def search(self, account: Account, kind: Kind, words: str) -> Future[_Found]:
        """Return what the server finds for words."""


class SuggestionSource(QObject):
    """``account`` gives the account of the draft. ``came`` is emitted when ``fitting`` knows more than before."""

    came = Signal()

    def __init__(
        self,
        suggestions: SuggestionService,
        account: Callable[[], Account | None],
        work: BackgroundWork,
        watcher: FutureWatcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._account = account
        self._work = work
        self._watcher = watcher
        self._known = LocalSuggestions()
        self._tags: dict[str, _Found] = {}
        self._followed: dict[str, _Found] = {}
        self._found: dict[tuple[str, str, str], _Found] = {}
        self._loaded_for = ""
        self._query: tuple[str, Kind, str] = ("", "tag", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)

    @Slot()
    def load(self) -> None:
        """Read what this computer knows, and once for each account which tags and people are followed."""
        account = self._account()
        if account is None:
            return
        key = account.key
        self._found.clear()
        if self._loaded_for != key:
            self._known, self._loaded_for = LocalSuggestions(), key
        self._work(partial(self._suggestions.local, account), self, partial(self._learned, key), _ignore)
        if key not in self._tags:
            self._tags[key] = ()
            tags = self._suggestions.tags_from_server(account)
            self._watcher.watch(tags, self, partial(self._take_tags, key), partial(self._drop_tags, key))
            people = self._suggestions.people_from_server(account)
            self._watcher.watch(people, self, partial(self._take_people, key), _ignore)

    def fitting(self, kind: Kind, word: str) -> _Found:
        """What is known now to fit ``word``. The server is asked as well, unless it was before."""
        account = self._account()
        key = account.key if account else ""
        if key != self._loaded_for:
            self.load()
        if kind == "place" and not self._knows_places(account):
            return ()
        if kind == _OFFLINE:
            return fitting(word, self._products())
        self._query = (key, kind, word)
        if key and len(word) >= _LEAST[kind] and self._query not in self._found:
            self._timer.start()
        else:
            self._timer.stop()
        return fitting(word, (*self._local(kind, key), *self._from_server(*self._query)))

    def product(self, chosen: Suggestion) -> Review | None:
        """Return what was reviewed before under this name and brand."""
        wanted = (chosen.word, chosen.note)
        return next((one for one in self._known.reviews if (one.product, one.brand) == wanted), None)

    def _products(self) -> _Found:
        return tuple(Suggestion("product", one.product, one.brand) for one in self._known.reviews)

    def _knows_places(self, account: Account | None) -> bool:
        return account is not None and self._suggestions.has_places(account)

    def _local(self, kind: Kind, key: str) -> _Found:
        if kind == "tag":
            return (*self._known.used_tags, *self._tags.get(key, ()), *self._known.seen_tags)
        return (*self._known.people, *self._followed.get(key, ())) if kind == "person" else ()

    def _from_server(self, key: str, kind: Kind, word: str) -> _Found:
        """What the server found for this word, or else for the longest beginning of it."""
        lengths = range(len(word), 0, -1)
        return next((found for n in lengths if (found := self._found.get((key, kind, word[:n])))), ())

    @Slot()
    def _search(self) -> None:
        query, account = self._query, self._account()
        if account is None or account.key != query[0]:
            return
        self._found[query] = ()
        future = self._suggestions.search(account, query[1], query[2])
        self._watcher.watch(future, self, partial(self._take_found, query), partial(self._drop_found, query))

    def _take_found(self, query: tuple[str, str, str], found: _Found) -> None:
        self._found[query] = found
        if found and query == self._query:
            self.came.emit()

    def _drop_found(self, query: tuple[str, str, str], _error: BaseException) -> None:
        """Without a connection the server is asked again the next time."""
        self._found.pop(query, None)

    def _learned(self, key: str, known: LocalSuggestions) -> None:
        if key == self._loaded_for:
            self._known = known
            self.came.emit()

    def _take_tags(self, key: str, tags: _Found) -> None:
        self._tags[key] = tags
        self.came.emit()

    def _take_people(self, key: str, people: _Found) -> None:
        self._followed[key] = people
        self.came.emit()

    def _drop_tags(self, key: str, _error: BaseException) -> None:
        self._tags.pop(key, None)


def _ignore(_error: BaseException) -> None:
    """Ignore the error: suggestions are optional."""
