"""Notes the statements that the window runs on the GUI thread, and finds those that read a whole table which may be large."""

import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop.store.sqlite_file import SqliteFile

_UI = "kesong_desktop.ui"
_STEP = re.compile(r"SCAN (?P<table>\S+)(?P<how>.*)")
SMALL = frozenset(
    {
        "CONSTANT",
        "account",
        "batch",
        "capability",
        "draft",
        "hold",
        "json_each",
        "marker",
        "post_filter",
        "roll_folder",
        "tag_category",
        "tag_set",
    }
)
"""Tables of at most some hundred rows: accounts, folders, and what a person makes by hand."""
ALLOWED = {
    "SELECT count(*) FROM photo": "counts the entries of the smallest index: 2 ms for 100,000",
    "SELECT coalesce(sum(bytes), 0) FROM media": "once, when the preferences are opened",
    "SELECT path, name, bytes FROM own_file": "the copies of the pictures of drafts",
    "SELECT body FROM job WHERE state = 'cancelled' AND json_extract(CAST(body AS TEXT), '$.draft_again_id') != ''": (
        "once, when the finished ones are taken off the list"
    ),
    "SELECT body FROM job WHERE queue = 'posts' ORDER BY position": "the list of posts shows them all",
    "SELECT queue, body FROM job ORDER BY position": "the list of jobs shows them all",
    "SELECT queue, body FROM job WHERE account = ? AND state NOT IN ('published', 'cancelled') ORDER BY position": (
        "all that an account has under way"
    ),
    "SELECT id, state FROM job WHERE queue = 'posts' OR state = 'parked'": "the badge tells of all jobs on the list",
}
"""Statements that may read all of a table, with the reason."""
Statement = tuple[str, str]
"""The name of a database and the text of a statement."""


class StatementWatch:
    """The statements that were run on this thread for the program's window while ``watching``, with their plans."""

    def __init__(self) -> None:
        self.plans: dict[Statement, list[str]] = {}
        self.bindings: dict[Statement, tuple[Path, Any]] = {}
        """The file of the database and what was bound when a statement was first run."""
        self._fresh: dict[Statement, tuple[SqliteFile, tuple[Any, ...] | dict[str, Any]]] = {}
        self._told: set[Statement] = set()
        self._thread_id = threading.get_ident()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Note what is read from any database while the block lasts, and look at the plans at its end."""
        lend = SqliteFile.snapshot
        watch = self

        @contextmanager
        def snapshot(database: SqliteFile) -> Iterator[apsw.Connection]:
            with lend(database) as connection:
                if threading.get_ident() != watch._thread_id:
                    yield connection
                    return
                connection.exec_trace = lambda _, sql, bindings: watch._note(database, sql, bindings)
                try:
                    yield connection
                finally:
                    connection.exec_trace = None

        SqliteFile.snapshot = snapshot  # type: ignore[method-assign]
        try:
            yield
        finally:
            SqliteFile.snapshot = lend  # type: ignore[method-assign]
            self._explain()

    def whole_tables(self) -> dict[Statement, list[str]]:
        """The statements that scan a table that may be large, with the steps that do; each is told once."""
        found = {
            statement: [step for step in steps if _is_whole(step, statement[1])]
            for statement, steps in self.plans.items()
            if statement[1] not in ALLOWED and statement not in self._told
        }
        self._told.update(self.plans)
        return {statement: steps for statement, steps in found.items() if steps}

    def _note(self, database: SqliteFile, sql: str, bindings: Any) -> bool:
        statement = database.path.name, " ".join(sql.split())
        if statement not in self.plans and statement not in self._fresh and _is_asked_by_window():
            self._fresh[statement] = database, bindings or ()
        return True

    def _explain(self) -> None:
        fresh, self._fresh = self._fresh, {}
        for (name, sql), (database, bindings) in fresh.items():
            with database.snapshot() as connection:
                rows = connection.execute(f"EXPLAIN QUERY PLAN {sql}", bindings).fetchall()
            self.bindings[name, sql] = database.path, bindings
            self.plans[name, sql] = [str(row[3]) for row in rows]


def _is_asked_by_window() -> bool:
    """False for what a test itself reads."""
    frame = sys._getframe(2)
    while frame is not None:
        if str(frame.f_globals.get("__name__", "")).startswith(_UI):
            return True
        frame = frame.f_back
    return False


def _is_whole(step: str, sql: str) -> bool:
    """Whether a step reads all rows of a large table. One in the order of an index ends where the page is full."""
    found = _STEP.match(step)
    if found is None or found["table"] in SMALL or "VIRTUAL TABLE" in step:
        return False
    is_page = " USING " in found["how"] and "LIMIT" in sql.upper()
    return not is_page
