"""``home``: the home server's pages among many posts, beside the same pages among few."""

# ruff: noqa: S608 - put together from fixed pieces

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.measure import ROUNDS, Bench, Part, within
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.entity import notifications, statuses
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.service.notification_reader import KINDS
from kesong_desktop.homeserver.service.page import PageRange

BOUND = 1.2
VAIN_BOUND = 0.5
"""A search in vain reads no posts."""
_LIMITS_MS = (3.0, 10.0, 3.0, 1000.0)
"""Of the processor, for what ``alike`` lists: home, search, notifications, start."""
_PEOPLE = 10
_MEDIA = 3
_LIMIT = 40
_ME = 1
_FIRST = 1_700_000_000_000 << 16
_STEP = 60_000 << 16
_SAMPLE_S = 0.2
_BASE = "http://localhost"
_PAGE = PageRange(limit=_LIMIT)
_WORDS = (
    "bread",
    "lake",
    "morning",
    "garden",
    "train",
    "window",
    "market",
    "harbour",
    "coffee",
    "market day",
)
_PERSONS = """
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)
INSERT INTO account (id, name, display_name, password, created_ms) SELECT i, 'person' || i, '', '', 0 FROM n;
INSERT INTO follow (follower, followed) SELECT a.id, b.id FROM account a, account b WHERE a.id <> b.id
"""
_MEDIA_COLUMNS = """media (id, owner, post, position, name, preview, kind, width, height, preview_width,
    preview_height, duration_s, blurhash, description, focus_x, focus_y, created_ms)"""
_PICTURE = "'image', 1600, 1200, 640, 480, 0.0, '', '', 0.0, 0.0, 0"
_FILE_NAME = f"printf('%032x.jpg', i * {2 * _MEDIA} + {{}})"
_NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :posts)"


def run(bench: Bench) -> list[Part]:
    """Read the first page of the home timeline, search in vain and with hits, and list notifications."""
    few, many = (500, 1000) if bench.quick else (1000, 100_000)
    # Others on the machine stretch the time of the processor less.
    bench = replace(bench, clock=time.process_time)
    with _filled(bench.folder / "few", few) as small, _filled(bench.folder / "many", many) as large:
        sample_s = 0.005 if bench.quick else _SAMPLE_S
        alike = [
            bench.race(
                Part(f"{name}, {many} posts", f"{few} posts", BOUND),
                page(large),
                page(small),
                sample_s=sample_s,
            )
            for name, page in _PAGES.items()
        ]
        vain = [
            bench.race(
                Part(f"{name}, {many} posts", f"home of 40, {few} posts", VAIN_BOUND),
                page(large),
                _home(small),
                sample_s=sample_s,
            )
            for name, page in _VAIN.items()
        ]
        few_s, many_s = (_start_s(home._database.path.parent, bench) for home in (small, large))  # noqa: SLF001
        alike.append(Part(f"start, {many} posts", f"{few} posts", BOUND, many_s / few_s, many_s, few_s))
        limits = [
            within(f"{part.name}, at most", (part.ours or 0.0) * 1000, limit_ms, "ms")
            for part, limit_ms in zip(alike, _LIMITS_MS, strict=True)
        ]
        return [*alike, *limits, *vain]


def _start_s(data: Path, bench: Bench) -> float:
    """Seconds of processor time that ``kesong serve`` takes from the command to its address, and to its end; the median."""
    return median(_served_s(data) for _ in range(1 if bench.quick else ROUNDS))


def _served_s(data: Path) -> float:
    command = [sys.executable, "-m", "kesong_desktop", "serve", "--data", str(data), "--port", "0"]
    began = os.times()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603 - our own program
        assert process.stdout is not None
        process.stdout.readline()
        process.terminate()
    ended = os.times()
    return ended.children_user + ended.children_system - began.children_user - began.children_system


def _home(home: HomeService) -> Callable[[], object]:
    return _checked(lambda: statuses.statuses(home.timelines.home(_ME, _PAGE).items, _BASE))


def _search(words: str, *, hits: int) -> Callable[[HomeService], Callable[[], object]]:
    def page(home: HomeService) -> Callable[[], object]:
        return _checked(
            lambda: statuses.statuses(home.timelines.search(_ME, words, _PAGE).items, _BASE),
            hits,
        )

    return page


def _notifications(home: HomeService) -> Callable[[], object]:
    def read() -> Sequence[object]:
        return notifications.notifications(home.notifications.page(_ME, KINDS, _PAGE).items, _BASE)

    return _checked(read)


_PAGES: dict[str, Callable[[HomeService], Callable[[], object]]] = {
    "home of 40": _home,
    "search with hits": _search("harbour", hits=_LIMIT),
    "notifications": _notifications,
}

_VAIN = {
    "search without a hit": _search("zeppelin", hits=0),
    "search of two letters without a hit": _search("zq", hits=0),
}


def _checked(read: Callable[[], Sequence[object]], count: int = _LIMIT) -> Callable[[], object]:
    if len(read()) != count:
        raise AssertionError(f"the page has not {count} entries")
    return read


@contextmanager
def _filled(folder: Path, posts: int) -> Iterator[HomeService]:
    """A home of ten people who follow each other, with posts of three pictures, likes and notifications."""
    with open_home(folder) as home:
        with home._database.write() as connection:  # noqa: SLF001 - through the services it would take an hour
            connection.execute(_PERSONS, {"people": _PEOPLE})
            for table, values in _tables():
                connection.execute(f"{_NUMBERS} INSERT INTO {table} SELECT {values} FROM n", {"posts": posts})
        yield home


def _tables() -> Iterator[tuple[str, str]]:
    """Tables with their columns, and the values of the row that belongs to post i."""
    number, author = f"({_FIRST} + i * {_STEP})", f"(1 + i % {_PEOPLE})"
    words = " ".join(f"WHEN {at} THEN '{word}'" for at, word in enumerate(_WORDS))
    text = f"'Post ' || i || ' of a ' || CASE i % {len(_WORDS)} {words} END || ' at the sea'"
    yield (
        "post (id, author, text, spoiler, sensitive, language, visibility, app_name, created_ms, thread)",
        f"{number}, {author}, {text}, '', 0, 'en', 'public', '', {number} >> 16, {number}",
    )
    for position in range(_MEDIA):
        names = (_FILE_NAME.format(position + at) for at in (0, _MEDIA))
        yield (
            _MEDIA_COLUMNS,
            f"{number} + {position + 1}, {author}, {number}, {position}, {', '.join(names)}, {_PICTURE}",
        )
    for at in range(2 * _MEDIA):
        stored = f"{number} + {at}"
        yield (
            "stored_file (id, name, sha256, size_bytes)",
            f"{stored}, {_FILE_NAME.format(at)}, zeroblob(32), 1000",
        )
        yield "served_name (name, file, owner)", f"{_FILE_NAME.format(at)}, {stored}, {author}"
    liked_by = f"1 + (i + 3) % {_PEOPLE}"
    yield "mark (id, account, post, kind)", f"{number} + 10, {liked_by}, {number}, 'favourite'"
    yield (
        "notification (id, recipient, kind, actor, post, created_ms)",
        f"{number} + 11, 1, 'favourite', 2 + i % {_PEOPLE - 1}, {number}, 0",
    )
