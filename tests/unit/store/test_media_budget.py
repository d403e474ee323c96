"""The media cache is never over its budget, at any instant, and never drops files of own and bookmarked posts."""

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any, TypeVar

import apsw
import msgspec
import pytest

from kesong_desktop.errors import DiskFull, StoreProblem
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Attachment, Person
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.kept_files import media_name
from kesong_desktop.store.cache.media import MediaCache, MediaUse
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.held_executor import Held
from tests.fakes.timeline_services import post

T = TypeVar("T")
ANNA = AccountKey("anna@pixels.town")
BUDGET, FILES = 1000, 24


class Immediate(Executor):
    """Runs each task at once, on the caller's thread."""

    def submit(self, task: Callable[..., T], /, *args: Any, **more: Any) -> "Future[T]":
        """Run it."""
        future: Future[T] = Future()
        try:
            future.set_result(task(*args, **more))
        except BaseException as error:  # noqa: BLE001 - belongs to the future
            future.set_exception(error)
        return future


class WatchedDatabase(Database):
    """Calls ``watch`` before and after each transaction."""

    watch: Callable[[], object] | None = None
    failure: StoreProblem | None = None
    sums = 0
    """How often a table was added up."""

    def submit(self, work: Callable[[apsw.Connection], T]) -> "Future[T]":
        """As ``Database``; fails with ``failure``."""
        if self.watch is not None:
            self.watch()
        if self.failure is not None:
            failed: Future[T] = Future()
            failed.set_exception(self.failure)
            return failed
        done = super().submit(work)
        if self.watch is not None:
            self.watch()
        return done

    def rows(self, sql: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """As ``Database``; counts sums."""
        self.sums += "sum(" in sql
        return super().rows(sql, bindings)


class Shelf:
    """A media cache, the posts whose pictures it keeps, and what has to hold of the files at any instant."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "media"
        self.database = WatchedDatabase(
            folder / "cache.db", cache_schema.MIGRATIONS, writer=lambda _: Immediate()
        )
        self.now_s = 1000.0
        self.cache = MediaCache(self.database, self.folder, budget_bytes=BUDGET, clock=lambda: self.now_s)
        self.posts = TimelineCache(self.database)
        self.budget = BUDGET
        self.urls = [f"https://a.example/{number}.jpg" for number in range(FILES)]
        self.open: dict[str, int] = {}
        self.bookmarked: set[int] = set()
        self.database.watch = self.check

    def sizes(self) -> dict[str, int]:
        """The files on disk, by name, with their sizes."""
        return {path.name: path.stat().st_size for path in self.folder.glob("??/*")}

    def check(self) -> None:
        """The files that count for the budget are within it."""
        kept = {name for (name,) in self.database.rows("SELECT name FROM media WHERE is_kept = 1")}
        counted = sum(size for name, size in self.sizes().items() if name not in kept)
        assert counted <= self.budget, (counted, self.budget)

    def grow(self, url: str, size: int) -> bool:
        """Download so much more of a file."""
        path, size = self.cache.temporary(url), self.open.get(url, 0) + size
        if not self.cache.reserve(url, size):
            self.cache.discard(url)
            self.open.pop(url, None)
            return False
        path.write_bytes(b"x" * size)
        self.open[url] = size
        return True

    def finish(self, url: str) -> None:
        """Add what was downloaded to the cache."""
        self.cache.adopt(url, self.cache.temporary(url))
        del self.open[url]

    def put(self, url: str, size: int) -> None:
        """Download a file."""
        assert self.grow(url, size)
        self.finish(url)

    def bookmark(self, number: int, *, on: bool) -> None:
        """Put a post with that picture into the cache, bookmarked or not."""
        shot = Attachment(str(number), "image", self.urls[number])
        self.posts.put_post(ANNA, post(number, attachments=(shot,), bookmarked=on))
        (self.bookmarked.add if on else self.bookmarked.discard)(number)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """An empty cache."""
    made = Shelf(tmp_path)
    yield made
    made.database.close()


def take_step(shelf: Shelf, chance: random.Random) -> None:
    """Do one thing that the program does."""
    number, kind = chance.randrange(FILES), chance.random()
    url = shelf.urls[number]
    shelf.now_s += chance.random()
    if kind < 0.35:
        shelf.grow(url, chance.choice((1, 50, 200, 400)))
    elif kind < 0.6 and url in shelf.open:
        shelf.finish(url)
    elif kind < 0.65 and url in shelf.open:
        # A part may make way for something else from now on, so nothing goes on from it without a look.
        shelf.cache.pause(url)
        del shelf.open[url]
    elif kind < 0.75:
        shelf.cache.read(url)
    elif kind < 0.9:
        shelf.bookmark(number, on=chance.random() < 0.3)
    elif kind < 0.94:
        budget = chance.choice((600, 800, BUDGET, 1500))
        if sum(shelf.open.values()) <= min(budget, shelf.budget):
            shelf.budget = max(budget, shelf.budget)
            shelf.cache.set_budget(budget)
            shelf.budget = budget
    elif kind < 0.96:
        shelf.cache.drop_unused(shelf.now_s - 50)
    elif kind < 0.98:
        shelf.cache.sweep()
    elif kind < 0.985:
        shelf.cache.clear()
    else:
        shelf.cache.use()


def walk(shelf: Shelf, steps: int) -> None:
    """Take random steps; kept files stay, what is cached is whole, and the index knows each file."""
    chance = random.Random(22)
    finished: dict[str, int] = {}
    kept_and_there: set[int] = set()
    for _ in range(steps):
        before = dict(shelf.open)
        take_step(shelf, chance)
        finished |= {url: size for url, size in before.items() if url not in shelf.open}
        shelf.check()
        counted = shelf.cache._index._counted_bytes  # the running total, beside the table
        use = dict(shelf.database.rows("SELECT is_kept, sum(bytes) FROM media GROUP BY is_kept"))
        assert counted in {None, use.get(0, 0)}
        there = {number for number in shelf.bookmarked if shelf.cache.get(shelf.urls[number]) is not None}
        assert kept_and_there & shelf.bookmarked <= there
        kept_and_there = there
        for url in finished:
            path = shelf.cache.get(url)
            assert path is None or path.stat().st_size == finished[url]
    shelf.cache.sweep()
    rows = shelf.database.rows("SELECT name, bytes FROM media")
    parts = {media_name(url) for url in shelf.open}
    assert dict(rows) == {
        name: size for name, size in shelf.sizes().items() if name.partition(".")[0] == name
    }
    assert len(kept_and_there) > 0 or not parts


def test_budget_holds_at_any_instant(shelf: Shelf) -> None:
    walk(shelf, 1_000)


@pytest.mark.long
def test_budget_holds_at_any_instant_for_long(shelf: Shelf) -> None:
    walk(shelf, 10_000)


def test_a_full_cache_is_not_added_up_for_each_download(shelf: Shelf) -> None:
    """Once after the start; each change, by eviction and by posts that keep their files too, is counted."""
    for number, url in enumerate(shelf.urls):
        shelf.now_s += 1
        shelf.bookmark(number, on=number % 5 == 0)
        shelf.put(url, 300)
    shelf.cache.set_budget(BUDGET)
    assert shelf.database.sums == 1
    assert shelf.cache.use() == MediaUse(900, 3, 1500, 5)


def test_own_and_bookmarked_posts_keep_their_files_beside_the_budget(shelf: Shelf) -> None:
    """Also where the file came before the bookmark; once nothing keeps it, it counts, and goes first where there is no room."""
    own = post(1, author=Person("1", "anna", "anna"), attachments=(Attachment("1", "image", shelf.urls[1]),))
    shelf.posts.put_post(ANNA, own)
    shelf.put(shelf.urls[1], 400)
    shelf.put(shelf.urls[2], 400)
    shelf.bookmark(2, on=True)
    for number in range(3, 8):
        shelf.now_s += 1
        shelf.put(shelf.urls[number], 500)
    there = [shelf.cache.get(url) is not None for url in shelf.urls[1:8]]
    assert there == [True, True, False, False, False, True, True]
    assert shelf.cache.use() == MediaUse(1000, 2, 800, 2)
    shelf.bookmark(2, on=False)
    shelf.cache.set_budget(BUDGET)
    assert shelf.cache.use() == MediaUse(1000, 2, 400, 1)
    shelf.cache.clear()
    assert shelf.cache.use() == MediaUse(0, 0, 400, 1)
    shelf.posts.remove_post(ANNA, "1")
    shelf.cache.clear()
    assert shelf.cache.use() == MediaUse()
    assert shelf.sizes() == {}


def test_leftovers_of_a_crash_are_swept(shelf: Shelf) -> None:
    shelf.put(shelf.urls[0], 100)
    shelf.put(shelf.urls[1], 100)
    path = shelf.cache.get(shelf.urls[0])
    assert path is not None
    path.unlink()
    for name in ("0" * 64, f"{'0' * 64}.part"):
        stray = shelf.folder / "00" / name
        stray.parent.mkdir(exist_ok=True)
        stray.write_bytes(b"x")
    shelf.cache.sweep()
    assert list(shelf.sizes()) == [media_name(shelf.urls[1])]
    assert shelf.cache.use() == MediaUse(100, 1)


def test_a_full_disk_leaves_nothing_behind(shelf: Shelf) -> None:
    """The index could not be written, so the file goes too; later there is room."""
    shelf.grow(shelf.urls[0], 100)
    shelf.database.failure = DiskFull("cache.db", why="no space left")
    shelf.finish(shelf.urls[0])
    assert shelf.sizes() == {}
    assert shelf.cache.get(shelf.urls[0]) is None
    shelf.database.failure = None
    shelf.open.clear()
    shelf.put(shelf.urls[0], 100)
    assert shelf.cache.use() == MediaUse(100, 1)


def test_posts_cached_before_keep_their_files(tmp_path: Path) -> None:
    """The migration notes what is kept of an older cache."""
    old = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS[:2])
    shots = [Attachment("1", "image", f"https://a.example/{number}") for number in range(3)]
    for number, one in enumerate(
        (
            post(0, attachments=shots[:1], bookmarked=True),
            post(1, attachments=shots[1:2]),
            post(2, author=Person("1", "anna", "anna"), attachments=shots[2:]),
        )
    ):
        row = (ANNA, str(number), msgspec.json.encode(one))
        old.write(lambda c, row=row: c.execute("INSERT INTO post VALUES (?, ?, ?)", row) and None)  # type: ignore[misc]
    old.close()
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    try:
        assert opened.rows("SELECT post_id FROM kept_file ORDER BY post_id") == [("0",), ("2",)]
    finally:
        opened.close()


def test_files_that_come_together_are_noted_together(tmp_path: Path) -> None:
    """In one transaction; they are there, and count, before that."""
    held, immediate = Held(), Immediate()
    database = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS, writer=lambda _: held)
    cache = MediaCache(database, tmp_path / "media", budget_bytes=BUDGET, clock=lambda: 0.0)
    urls = [f"https://a.example/{number}.jpg" for number in range(4)]

    def put(url: str) -> None:
        assert cache.reserve(url, 300)
        cache.temporary(url).write_bytes(b"x" * 300)
        cache.adopt(url, cache.temporary(url), has_time=True)

    held.submit, submit = immediate.submit, held.submit  # type: ignore[method-assign]
    assert cache.reserve(urls[3], 1)
    cache.discard(urls[3])
    held.submit = submit  # type: ignore[method-assign]
    for url in urls[:3]:
        put(url)
    assert all(cache.get(url) for url in urls[:3])
    assert held.tasks == []
    cache.write_index()
    assert len(held.tasks) == 1
    held.run()
    assert database.rows("SELECT count(*), sum(bytes) FROM media") == [(3, 900)]
    held.submit = immediate.submit  # type: ignore[method-assign]
    put(urls[3])
    assert [cache.get(url) is not None for url in urls].count(True) == 3
    assert cache.total_bytes() == 900
    database.close()
