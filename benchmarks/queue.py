"""``queue``: putting a post into the outbox, durable when it returns, beside a bare SQLite commit."""

import math
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Bench, Part
from kesong_desktop.actions.services import Services
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets

PEER, BOUND = "one SQLite commit each", 4.0
_POSTS, _FEW_POSTS = 500, 20
_PART = 0.99
_ROW_BYTES = 2_000
"""About what a job with four pictures takes."""
_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")


def run(bench: Bench) -> list[Part]:
    """Drafts of four pictures on a fresh profile, each from its draft to its job; rendering is the outbox's, and not in it.

    By turns with a row of the same size that is committed as durably to a database that has nothing else in it.
    """
    count = _FEW_POSTS if bench.quick else _POSTS
    with (
        open_profile(for_profile(bench.folder / "profile"), secrets=SessionSecrets()) as services,
        closing(_bare_database(bench.folder / "bare.db")) as bare,
    ):
        services.sign_in.adopt(_NOBODY, "token", Capability()).result()
        paths = [str(bench.folder / f"{number}.jpg") for number in range(4)]
        drafts = [_draft(services, number, paths) for number in range(count)]
        pairs = [
            (
                _timed(bench, lambda draft=draft: services.publishing.publisher.queue(draft, _NOBODY)),  # type: ignore[misc]
                _timed(bench, lambda: _commit(bare)),
            )
            for draft in drafts
        ]
        if len(services.outbox.all()) != count:
            raise AssertionError("not every post was queued")
    ours, theirs = (sorted(times) for times in zip(*pairs, strict=True))
    at = math.ceil(_PART * count) - 1
    return [
        _part("one post, p99", ours[at], theirs[at]),
        _part("one post, median", ours[count // 2], theirs[count // 2]),
        _part(f"{count} posts", sum(ours), sum(theirs)),
    ]


def _part(name: str, ours_s: float, theirs_s: float) -> Part:
    return Part(name, PEER, BOUND, ours_s / theirs_s, ours_s, theirs_s)


def _bare_database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE job (id INTEGER PRIMARY KEY, body BLOB)")
    return connection


def _commit(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO job (body) VALUES (zeroblob(?))", (_ROW_BYTES,))


def _draft(services: Services, number: int, paths: list[str]) -> Draft:
    pictures = tuple(DraftPicture(path, alt="Fog over the bay") for path in paths)
    return replace(
        services.drafts.create(), text=f"Post {number}\n\n" + "Slow mornings. " * 10, pictures=pictures
    )


def _timed(bench: Bench, work: Callable[[], object]) -> float:
    began = bench.clock()
    work()
    return bench.clock() - began
