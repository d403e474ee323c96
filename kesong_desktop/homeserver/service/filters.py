"""Filters: keywords and posts that a user hides."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import apsw

from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.filter_match import rules_of
from kesong_desktop.homeserver.storage.filter_records import FilteredPost, FilterKeyword, FilterRule
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator

T = TypeVar("T")
CONTEXTS = ("home", "notifications", "public", "thread", "account")
ACTIONS = ("warn", "hide", "blur")


@dataclass(frozen=True, slots=True)
class KeywordChange:
    """A keyword to add, to change (with its ``id``) or to delete."""

    id: int | None = None
    word: str | None = None
    whole_word: bool | None = None
    drop: bool = False


@dataclass(frozen=True, slots=True)
class FilterChange:
    """Changes to a filter; None leaves a part as it is. ``seconds`` is its duration, 0 for unlimited."""

    title: str | None = None
    contexts: tuple[str, ...] | None = None
    action: str | None = None
    seconds: int | None = None
    keywords: tuple[KeywordChange, ...] = ()


class FilterService:
    """Creates and changes filters; ``filter_match`` applies them."""

    def __init__(self, database: HomeDatabase, ids: IdGenerator, clock_ms: ClockMs) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms

    def all(self, me: int) -> list[FilterRule]:
        """Return the filters of ``me``, oldest first, expired ones too."""
        with self._database.read() as connection:
            return rules_of(connection, me)

    def get(self, me: int, number: int) -> FilterRule:
        """Return a filter of ``me``, else raise Problem 404."""
        with self._database.read() as connection:
            return _own(connection, me, number)

    def create(self, me: int, change: FilterChange) -> FilterRule:
        """Create and return a filter. Problem 422 without a title or context, or with invalid keywords."""
        blank = FilterRule(self._ids.take(), "", (), "warn", None, (), ())
        with self._database.write() as connection:
            rule = self._changed(blank, change)
            connection.execute(
                "INSERT INTO filter VALUES (?, ?, ?, ?, ?, ?)",
                (rule.id, me, rule.title, json.dumps(rule.contexts), rule.action, rule.expires_ms),
            )
            self._change_keywords(connection, rule.id, change.keywords)
            return _own(connection, me, rule.id)

    def change(self, me: int, number: int, change: FilterChange) -> FilterRule:
        """Change the given properties of a filter, and return it. Problem 404 or 422."""
        with self._database.write() as connection:
            self._write(connection, self._changed(_own(connection, me, number), change), change.keywords)
            return _own(connection, me, number)

    def delete(self, me: int, number: int) -> None:
        """Delete a filter of ``me``. Problem 404 for another's."""
        with self._database.write() as connection:
            _own(connection, me, number)
            connection.execute("DELETE FROM filter WHERE id = ?", (number,))

    def add_keyword(self, me: int, number: int, change: KeywordChange) -> FilterKeyword:
        """Add a keyword to a filter, and return it."""
        return self.change(me, number, FilterChange(keywords=(replace(change, id=None),))).keywords[-1]

    def keyword(self, me: int, number: int) -> tuple[FilterRule, FilterKeyword]:
        """Return a keyword of ``me`` with its filter. Problem 404 if there is none."""
        with self._database.read() as connection:
            return _find_keyword(connection, me, number)

    def change_keyword(self, me: int, number: int, change: KeywordChange) -> FilterKeyword:
        """Change or delete a keyword, and return the new or the deleted one."""
        rule, before = self.keyword(me, number)
        after = self.change(me, rule.id, FilterChange(keywords=(replace(change, id=number),)))
        return next((word for word in after.keywords if word.id == number), before)

    def change_old(self, me: int, number: int, change: FilterChange, word: KeywordChange) -> None:
        """Change a keyword and its filter together. Problem 422 where other keywords share a filter that changes."""
        with self._database.write() as connection:
            rule, _ = _find_keyword(connection, me, number)
            is_same = self._changed(rule, change) == rule
            if not is_same and len(rule.keywords) > 1:
                raise invalid("These settings apply to more than one keyword and can't be changed this way")
            self._write(connection, self._changed(rule, change), (replace(word, id=number),))

    def delete_old(self, me: int, number: int) -> None:
        """Delete a keyword, and its filter where nothing else is in it. Problem 404."""
        with self._database.write() as connection:
            rule, _ = _find_keyword(connection, me, number)
            connection.execute("DELETE FROM filter_keyword WHERE id = ?", (number,))
            if len(rule.keywords) == 1 and not rule.posts:
                connection.execute("DELETE FROM filter WHERE id = ?", (rule.id,))

    def add_post(self, me: int, number: int, post: int) -> FilteredPost:
        """Add a post to a filter; a repeat changes nothing. Problem 404."""
        with self._database.write() as connection:
            _own(connection, me, number)
            seen = record_loader.visible_post(connection, me, post)
            if seen is None:
                raise not_found()
            connection.execute(
                "INSERT OR IGNORE INTO filter_post VALUES (?, ?, ?)", (self._ids.take(), number, seen.id)
            )
            return next(one for one in _own(connection, me, number).posts if one.post == seen.id)

    def post(self, me: int, number: int) -> FilteredPost:
        """Return a filtered post of ``me`` by the id of its entry; Problem 404."""
        return _find((rule, one) for rule in self.all(me) for one in rule.posts if one.id == number)[1]

    def drop_post(self, me: int, number: int) -> FilteredPost:
        """Remove a post from its filter, and return the removed entry."""
        gone = self.post(me, number)
        with self._database.write() as connection:
            connection.execute("DELETE FROM filter_post WHERE id = ?", (number,))
        return gone

    def _write(
        self, connection: apsw.Connection, rule: FilterRule, keywords: Sequence[KeywordChange]
    ) -> None:
        connection.execute(
            "UPDATE filter SET title = ?, contexts = ?, action = ?, expires_ms = ? WHERE id = ?",
            (rule.title, json.dumps(rule.contexts), rule.action, rule.expires_ms, rule.id),
        )
        self._change_keywords(connection, rule.id, keywords)

    def _changed(self, rule: FilterRule, change: FilterChange) -> FilterRule:
        seconds = change.seconds
        until = (
            rule.expires_ms if seconds is None else (self._clock_ms() + seconds * 1000 if seconds else None)
        )
        made = replace(
            rule,
            title=rule.title if change.title is None else change.title.strip(),
            contexts=rule.contexts if change.contexts is None else change.contexts,
            action=rule.action if change.action is None else change.action,
            expires_ms=until,
        )
        if not made.title:
            raise invalid("Title can't be blank")
        if not made.contexts or not set(made.contexts) <= set(CONTEXTS):
            raise invalid("Context is missing or not in the list")
        if made.action not in ACTIONS:
            raise invalid("Action is not included in the list")
        return made

    def _change_keywords(
        self, connection: apsw.Connection, number: int, changes: Sequence[KeywordChange]
    ) -> None:
        for change in changes:
            if change.id is None:
                self._add(connection, number, change)
                continue
            bound = (change.id, number)
            if not row(connection, "SELECT 1 FROM filter_keyword WHERE id = ? AND filter = ?", bound):
                raise not_found()
            if change.drop:
                connection.execute("DELETE FROM filter_keyword WHERE id = ?", (change.id,))
            else:
                connection.execute(
                    "UPDATE filter_keyword SET keyword = coalesce(?, keyword),"
                    " whole_word = coalesce(?, whole_word) WHERE id = ?",
                    (change.word, change.whole_word, change.id),
                )

    def _add(self, connection: apsw.Connection, number: int, change: KeywordChange) -> None:
        word = (change.word or "").strip()
        if not word:
            raise invalid("Keyword can't be blank")
        is_whole = int(change.whole_word is not False)
        connection.execute(
            "INSERT INTO filter_keyword VALUES (?, ?, ?, ?)", (self._ids.take(), number, word, is_whole)
        )


def _own(connection: apsw.Connection, me: int, number: int) -> FilterRule:
    for rule in rules_of(connection, me):
        if rule.id == number:
            return rule
    raise not_found()


def _find_keyword(connection: apsw.Connection, me: int, number: int) -> tuple[FilterRule, FilterKeyword]:
    rules = rules_of(connection, me)
    return _find((rule, word) for rule in rules for word in rule.keywords if word.id == number)


def _find(found: Iterable[tuple[FilterRule, T]]) -> tuple[FilterRule, T]:
    for one in found:
        return one
    raise not_found()
