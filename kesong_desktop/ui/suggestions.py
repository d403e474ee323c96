"""Suggestions for the account that a post is for: at once from what is known here, a moment later from the server."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions import posting, suggesting
from kesong_desktop.actions.suggesting import Known
from kesong_desktop.model.account import Account
from kesong_desktop.model.suggestion import Kind, Suggestion, fitting
from kesong_desktop.ui.stage import Stage

_ASK_AFTER_MS = 250
_LEAST = {"tag": 1, "person": 1, "place": 2}
"""Fewer letters are not worth a question."""
_Found = tuple[Suggestion, ...]


class Suggestions(QObject):
    """``account`` tells for whom. ``came`` tells that ``fitting`` knows more than before."""

    came = Signal()

    def __init__(self, stage: Stage, account: Callable[[], Account | None], parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._account = account
        self._known = Known()
        self._told: dict[str, _Found] = {}
        self._followed: dict[str, _Found] = {}
        self._found: dict[tuple[str, str, str], _Found] = {}
        self._loaded_for = ""
        self._wish: tuple[str, Kind, str] = ("", "tag", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_AFTER_MS)
        self._timer.timeout.connect(self._ask)

    @Slot()
    def load(self) -> None:
        """Learn what this computer knows, and once for each account which tags are followed and popular."""
        account = self._account()
        if account is None:
            return
        key = account.key
        self._found.clear()
        if self._loaded_for != key:
            self._known, self._loaded_for = Known(), key
        self._stage.work(
            partial(suggesting.known, self._stage.desk, account),
            self,
            partial(self._learned, key),
            _no_matter,
        )
        if key not in self._told:
            self._told[key] = ()
            future = suggesting.told(self._stage.desk, account)
            self._stage.bridge.watch(future, self, partial(self._was_told, key), partial(self._untold, key))
            people = suggesting.followed(self._stage.desk, account)
            self._stage.bridge.watch(people, self, partial(self._follows, key), _no_matter)

    def fitting(self, kind: Kind, word: str) -> _Found:
        """What ``word`` may become, as far as it is known now. The server is asked as well, unless that was done."""
        account = self._account()
        key = account.key if account else ""
        if key != self._loaded_for:
            self.load()
        if kind == "place" and not self._knows_places(account):
            return ()
        self._wish = (key, kind, word)
        if key and len(word) >= _LEAST[kind] and self._wish not in self._found:
            self._timer.start()
        else:
            self._timer.stop()
        return fitting(word, (*self._local(kind, key), *self._served(*self._wish)))

    def _knows_places(self, account: Account | None) -> bool:
        return account is not None and posting.capability_of(self._stage.desk, account).places

    def _local(self, kind: Kind, key: str) -> _Found:
        if kind == "tag":
            return (*self._known.used_tags, *self._told.get(key, ()), *self._known.seen_tags)
        return (*self._known.people, *self._followed.get(key, ())) if kind == "person" else ()

    def _served(self, key: str, kind: Kind, word: str) -> _Found:
        """What the server said of this word, or else of the longest beginning of it."""
        lengths = range(len(word), 0, -1)
        return next((found for n in lengths if (found := self._found.get((key, kind, word[:n])))), ())

    @Slot()
    def _ask(self) -> None:
        wish, account = self._wish, self._account()
        if account is None or account.key != wish[0]:
            return
        self._found[wish] = ()
        future = suggesting.asked(self._stage.desk, account, wish[1], wish[2])
        self._stage.bridge.watch(future, self, partial(self._answered, wish), partial(self._unanswered, wish))

    def _answered(self, wish: tuple[str, str, str], found: _Found) -> None:
        self._found[wish] = found
        if found and wish == self._wish:
            self.came.emit()

    def _unanswered(self, wish: tuple[str, str, str], _error: BaseException) -> None:
        """No line: it is asked again when it is wanted again."""
        self._found.pop(wish, None)

    def _learned(self, key: str, known: Known) -> None:
        if key == self._loaded_for:
            self._known = known
            self.came.emit()

    def _was_told(self, key: str, tags: _Found) -> None:
        self._told[key] = tags
        self.came.emit()

    def _follows(self, key: str, people: _Found) -> None:
        self._followed[key] = people
        self.came.emit()

    def _untold(self, key: str, _error: BaseException) -> None:
        self._told.pop(key, None)


def _no_matter(_error: BaseException) -> None:
    """Who gets no suggestion types on."""
