"""The statements that the window's thread may run: none of them reads a whole table that grows with the person's library.

Each read of the stores is run once, the statements are noted as they reach SQLite, and their plans are looked at.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import apsw
import pytest

from kesong_desktop import store
from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.sidecar import SidecarFile, SidecarMetadata
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.store.cache.filters import FilterCache
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.own_replies import replies_to
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex, ReviewReader
from kesong_desktop.store.cache.scheduled_statuses import ScheduledStatusCache
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timeline_gaps import gaps
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts import drafts
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.journal import schema as journal_schema
from kesong_desktop.store.journal.account_pauses import AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.collections import CollectionStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.posted_marks import PostedMarks
from kesong_desktop.store.journal.product_decisions import ProductDecisionStore
from kesong_desktop.store.journal.ratings import RatingStore
from kesong_desktop.store.journal.reading_positions import ReadingPositionStore
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.journal.roll_folders import RollFolders
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.journal.sidecar_store import SidecarStore
from kesong_desktop.store.journal.tag_categories import TagCategoryStore
from kesong_desktop.store.journal.tag_sets import TagSetStore
from kesong_desktop.store.library import schema as library_schema
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.index_queue import IndexQueue, PendingPhoto
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore
from tests.fakes.timeline_services import post

ANNA = AccountKey("anna@pixels.town")
TAKEN = datetime(2024, 1, 1)  # noqa: DTZ001 - photos have the time on the wall
_SMALL = frozenset(
    {
        "draft",
        "cursor",
        "capability",
        "account",
        "app",
        "hold",
        "json_each",
        "tag_category",
        "tag_set",
        "roll_folder",
        "CONSTANT",
    }
)
"""Tables of a few rows."""
_FEW = "USING INDEX job_due"
_STORES = "kesong_desktop.store."
_DATABASES = frozenset(
    {"_database", "database", "_journal", "journal", "_library", "library", "_cache", "cache"}
)
"""What the stores call the databases that they read."""


Reader = tuple[str, str]
"""The module of a store and the qualified name of a function in it."""


def _on_the_stack() -> set[Reader]:
    """The functions of the stores that wait for the statement which is being run."""
    found: set[Reader] = set()
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(_STORES):
            found.add((module.removeprefix(_STORES), frame.f_code.co_qualname.partition(".<locals>")[0]))
        frame = frame.f_back
    return found


class TracedDatabase(Database):
    """A database that notes each statement that is read from it."""

    def __init__(self, path: Path, migrations: tuple[Callable[[apsw.Connection], object], ...]) -> None:
        super().__init__(path, migrations)
        self.statements: dict[str, tuple[Any, ...]] = {}
        self.readers: set[Reader] = set()

    @contextmanager
    def snapshot(self) -> Iterator[apsw.Connection]:
        """Lend a connection whose statements are noted."""
        with super().snapshot() as connection:
            connection.exec_trace = self._note
            try:
                yield connection
            finally:
                connection.exec_trace = None

    def _note(self, _cursor: object, sql: str, bindings: tuple[Any, ...] | None) -> bool:
        if not sql.startswith(("EXPLAIN", "BEGIN", "ROLLBACK")):
            self.statements[sql] = bindings or ()
            self.readers |= _on_the_stack()
        return True


def plan(database: TracedDatabase, sql: str) -> list[str]:
    """Return the steps of a statement, as SQLite words them."""
    rows = database.rows(f"EXPLAIN QUERY PLAN {sql}", database.statements[sql])
    return [str(row[3]) for row in rows]


def whole_tables(steps: list[str]) -> set[str]:
    """Return the tables that are read row by row, by the names they have in the statement."""
    # An FTS5 table is asked for words, which SQLite calls a scan; an index of scheduled jobs has few rows.
    is_whole = (
        step.startswith("SCAN ") and not step.endswith(_FEW) and "VIRTUAL" not in step for step in steps
    )
    scans = (step.split() for step, is_scan in zip(steps, is_whole, strict=True) if is_scan)
    # What a subquery has found is gone through; how it is found is a step of its own.
    return {words[1] for words in scans if len(words) > 1 and not words[1].startswith("(")} - _SMALL


def photo(number: int, sha256: str = "") -> Photo:
    """A photo of the library."""
    return Photo(PhotoId(number), f"/p/{number}.jpg", "/p", "photo", 9, 1, TAKEN, 4, 3, sha256=sha256)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TracedDatabase]:
    """The library's database."""
    opened = TracedDatabase(tmp_path / "library.db", library_schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[TracedDatabase]:
    """The cache's database."""
    opened = TracedDatabase(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[TracedDatabase]:
    """The journal's database."""
    opened = TracedDatabase(tmp_path / "journal.db", journal_schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def made(tmp_path: Path) -> Iterator[TracedDatabase]:
    """The drafts' database."""
    opened = TracedDatabase(tmp_path / "drafts.db", drafts.MIGRATIONS)
    yield opened
    opened.close()


def check(database: TracedDatabase, *, needs_all: tuple[str, ...] = ("\0",)) -> None:
    """Fail for a statement that reads a whole table, other than those whose answer is the whole table."""
    assert database.statements
    bad = {
        sql: plan(database, sql)
        for sql in database.statements
        if not sql.startswith(needs_all) and whole_tables(plan(database, sql))
    }
    assert not bad


def test_library_is_read_by_its_indexes(library: TracedDatabase) -> None:
    """Pages, single photos, days, sizes and looks; also with twins, whose first is looked up for each row."""
    photos, looks, thumbs = (
        PhotoLibrary(library),
        FingerprintStore(library),
        ThumbnailStore(library, 1 << 20),
    )
    photos.upsert([photo(1, "a"), photo(2, "a")])
    (first, *_) = photos.page()
    photos.page(after=first)
    photos.by_path("/p/1.jpg")
    photos.by_id(1)
    photos.of_day(1, 1, before_year=2025)
    photos.known("/p")
    photos.listings("/p")
    photos.folder_times("/p")
    photos.has_any("/p")
    photos.mount("/p")
    photos.paths_of_size(9)
    looks.of([PhotoId(1)])
    queue = IndexQueue(library, looks)
    queue.pending()
    queue.pending(after=PendingPhoto(PhotoId(1), "/p/1.jpg", "photo", "2024"))
    queue.is_pending(PhotoId(1))
    queue.has_fingerprint(PhotoId(1))
    thumbs.get(1, 256)
    # A page is read in the order of its index, and ends after its rows.
    ordered = [sql for sql in library.statements if "ORDER BY taken DESC" in sql]
    assert ordered
    for sql in ordered:
        assert any("USING INDEX photo_taken" in step for step in plan(library, sql)), sql
    for sql in set(library.statements) - set(ordered):
        assert not whole_tables(plan(library, sql)), (sql, plan(library, sql))


def test_twins_are_found_by_the_hash_index(library: TracedDatabase) -> None:
    """The lookup of the first file with the same bytes never reads the table for each row."""
    photos = PhotoLibrary(library)
    photos.upsert([photo(1, "a"), photo(2, "a"), photo(3)])
    assert photos.by_id(2).duplicate_of == "/p/1.jpg"
    assert photos.by_id(3).duplicate_of == ""
    steps = [step for sql in library.statements for step in plan(library, sql) if " first " in f"{step} "]
    assert steps
    assert all("SEARCH first USING" in step and "photo_sha256" in step for step in steps)


def test_counts_and_searches_read_once(library: TracedDatabase) -> None:
    """What has to look at all photos looks at each once: there is no scan inside of another."""
    photos, looks = PhotoLibrary(library), FingerprintStore(library)
    photos.upsert([photo(1, "a"), photo(2)])
    photos.all()
    photos.find("one place:48.2,16.4")
    photos.count()
    photos.without_hash({9})
    looks.all()
    looks.count_unseen()
    queue = IndexQueue(library, looks)
    queue.count()
    queue.count(after=PendingPhoto(PhotoId(1), "/p/1.jpg", "photo", "2024"))
    for sql in library.statements:
        assert len(whole_tables(plan(library, sql)) - {"look"}) <= 1, (sql, plan(library, sql))
        assert not any("CORRELATED" in step for step in plan(library, sql)) or "EXISTS" in sql


def test_cache_is_read_by_its_indexes(cache: TracedDatabase) -> None:
    """Timelines, threads, people, notifications and messages are found by account and id."""
    timelines, threads, people = TimelineCache(cache), ThreadCache(cache), PeopleCache(cache, lambda: 0.0)
    notifications, conversations, search = (
        NotificationCache(cache),
        ConversationCache(cache),
        SearchIndex(cache),
    )
    for name in ("home", "trending"):
        timelines.page(ANNA, name, limit=10)
    timelines.older_cursor(ANNA, "home")
    timelines.post(ANNA, "1")
    threads.thread(ANNA, "1")
    notifications.page(ANNA)
    notifications.page(ANNA, kinds=("mention",))
    notifications.unread(ANNA, "1")
    people.profile(ANNA, "1")
    people.profiles(ANNA, ["1", "2"])
    people.profile_by_name(ANNA, "ben@pixels.town")
    people.relationships(ANNA, ["1"])
    people.people(ANNA, "followers")
    conversations.all(ANNA)
    conversations.get(ANNA, "1")
    conversations.messages(ANNA, "1")
    search.find(ANNA, "word", limit=10)
    search.find(ANNA, "wo", limit=10)
    check(cache, needs_all=("SELECT 1 FROM unindexed",))


def test_journal_is_read_by_its_indexes(journal: TracedDatabase) -> None:
    """Jobs, marks, sidecars and recent values. All jobs are read only for the list that shows them all."""
    jobs, marks, sidecars = JobStore(journal), PostedMarks(journal), SidecarStore(journal)
    jobs.unfinished(ANNA)
    jobs.head(ANNA, "posts")
    jobs.begun(ANNA, "posts")
    jobs.history("1")
    InteractionStore(journal).waiting(ANNA)
    PostClaims(journal).claimed(ANNA, ["1"])
    ScheduleStore(journal).due(1.0)
    ScheduleStore(journal).next_due_s()
    marks.of("a")
    sidecars.by_path("/p/1.jpg")
    sidecars.of_size(9)
    RecentValues(journal, lambda: 0.0).words(ANNA, "tag")
    check(journal, needs_all=("SELECT 1 FROM told LIMIT 1",))


def test_collections_and_choices_are_read_by_their_indexes(journal: TracedDatabase) -> None:
    """Collections, categories, what was decided about products, ratings of some photos, and places in timelines."""
    collections, products = CollectionStore(journal), ProductDecisionStore(journal)
    collections.create(ANNA, "1", "Lakes").result()
    collections.all(ANNA)
    collections.posts("1")
    collections.holding(ANNA, "1")
    products.get(ANNA)
    products.wishes(ANNA)
    TagCategoryStore(journal).all(ANNA)
    RatingStore(journal, lambda: 0.0).of_some([photo(1, "a")])
    MarkerStore(journal).get(ANNA, "home")
    ReadingPositionStore(journal).get(ANNA)
    AccountPauses(journal).reasons(ANNA)
    check(journal)


def test_reviews_requests_and_plans_are_read_by_their_indexes(cache: TracedDatabase) -> None:
    """The reviews of a product, of posts and of a person; requests, filters and plans of an account, gaps of a timeline."""
    reviews = ReviewIndex(cache)
    reviews.pending(ANNA)
    reviews.reviews(ANNA, ["pan"])
    reviews.reviews_of(ANNA, ["1"])
    reviews.reviews_by(ANNA, "2")
    reviews.followed(ANNA, "1")
    FollowRequestCache(cache).people(ANNA)
    FilterCache(cache).all(ANNA)
    ScheduledStatusCache(cache).all(ANNA)
    cache.read(lambda connection: gaps(connection, ANNA, "home"))
    cache.read(lambda connection: replies_to(connection, ANNA, "1"))
    check(cache)


def test_drafts_are_read_by_their_indexes(made: TracedDatabase) -> None:
    """One draft, its steps, and the copy of a picture."""
    kept, media = drafts.DraftStore(made), DraftMedia(made, made.path.parent / "copies")
    kept.find("1")
    kept.steps("1")
    media.where(str(made.path.parent / "gone.jpg"))
    check(made)


def test_rows_of_timelines_are_read_by_their_indexes(cache: TracedDatabase) -> None:
    """Of one account and of several, ranked and not; what lies below a place, and what the server lists no more."""
    timelines = TimelineCache(cache)
    people, notifications, conversations = (
        PeopleCache(cache, lambda: 0.0),
        NotificationCache(cache),
        ConversationCache(cache),
    )
    for name in ("home", "trending"):
        timelines.rows(ANNA, name, limit=10)
        timelines.rows(ANNA, name, limit=10, below=(1.0, "1"), since=3)
    timelines.posts(ANNA, ["1", "2"])
    timelines.replies_to(ANNA, "1")
    timelines.unlisted(ANNA, 10)
    timelines.oldest_s(ANNA, "home")
    timelines.gap_cursor(ANNA, "home", post(1))
    timelines.of_accounts.rows([ANNA], "home", limit=10, since=3)
    timelines.of_accounts.addresses(ANNA, ["1"])
    timelines.of_accounts.loaded_down_to_s(ANNA, "home")
    people.older_cursor(ANNA, "followers")
    notifications.older_cursor(ANNA)
    conversations.older_cursor(ANNA)
    check(cache)


def test_what_is_indexed_is_asked_for_by_one_row(cache: TracedDatabase) -> None:
    """Whether anything waits to be indexed, and the products of an account."""
    reviews = ReviewIndex(cache)
    reviews.step()
    SearchIndex(cache).step()
    reviews.products(ReviewReader(ANNA, "1", frozenset({"2"})))
    check(cache, needs_all=("SELECT 1 FROM review_pending LIMIT", "SELECT 1 FROM unindexed LIMIT"))


def test_accounts_and_marks_are_read_by_their_indexes(journal: TracedDatabase) -> None:
    """What a server has for an account, lists that a person makes by hand, and marks of some photos."""
    accounts, sidecars, marks = AccountStore(journal), SidecarStore(journal), PostedMarks(journal)
    accounts.all()
    with pytest.raises(NotFound):
        accounts.get(ANNA)
    accounts.capability("https://pixels.town")
    accounts.certificate("https://pixels.town")
    accounts.address("https://pixels.town")
    accounts.app("https://pixels.town", "x")
    accounts.app_redirects("https://pixels.town")
    RollFolders(journal).all()
    TagSetStore(journal).all()
    marks.hashes_among(["a"])
    sidecars.put([SidecarFile("/p/1.jpg", 9, SidecarMetadata())])
    sidecars.by_path("/p/1.jpg")
    sidecars.of_size(9)
    check(journal)


LOOKS = {
    test_library_is_read_by_its_indexes: library_schema.MIGRATIONS,
    test_twins_are_found_by_the_hash_index: library_schema.MIGRATIONS,
    test_counts_and_searches_read_once: library_schema.MIGRATIONS,
    test_cache_is_read_by_its_indexes: cache_schema.MIGRATIONS,
    test_reviews_requests_and_plans_are_read_by_their_indexes: cache_schema.MIGRATIONS,
    test_journal_is_read_by_its_indexes: journal_schema.MIGRATIONS,
    test_collections_and_choices_are_read_by_their_indexes: journal_schema.MIGRATIONS,
    test_rows_of_timelines_are_read_by_their_indexes: cache_schema.MIGRATIONS,
    test_what_is_indexed_is_asked_for_by_one_row: cache_schema.MIGRATIONS,
    test_accounts_and_marks_are_read_by_their_indexes: journal_schema.MIGRATIONS,
    test_drafts_are_read_by_their_indexes: drafts.MIGRATIONS,
}
"""What looks at the statements of each database."""


UNCHECKED: dict[Reader, str] = {
    ("cache.cache_upkeep", "CacheUpkeep.check"): "goes through all of it, at the profile's upkeep",
    (
        "cache.cache_upkeep",
        "CacheUpkeep.size",
    ): "how large each table is, once, when the preferences are opened",
    ("cache.media", "MediaCache._evict_to"): "after a download, on its thread",
    ("cache.media", "MediaCache._release"): "after a change of what is kept, on the writer's thread",
    ("cache.media", "MediaCache.drop_unused"): "at the profile's upkeep",
    ("cache.media", "MediaCache.sweep"): "at the profile's upkeep",
    ("cache.media", "MediaCache.total_bytes"): "once, when the preferences are opened",
    ("cache.media", "MediaCache.use"): "once, when the preferences are opened",
    ("cache.media", "_MediaIndex.counted"): "once, at the first download",
    ("drafts.batches", "BatchStore.load"): "the one batch that is being made",
    ("drafts.draft_media", "DraftMedia._keep"): "while a file is copied, which takes longer",
    ("drafts.draft_media", "DraftMedia.contents"): "the copies of the pictures of drafts",
    ("drafts.drafts", "DraftStore.all"): "the list of drafts shows them all",
    ("drafts.drafts", "DraftStore.count"): "the badge tells of all drafts",
    ("drafts.drafts", "DraftStore.pictures"): "the files that drafts name, for the roll's marks",
    (
        "journal.collections",
        "CollectionStore.every_post",
    ): "at the start, when files of no collection are dropped",
    ("journal.jobs", "JobStore.all"): "the list of jobs shows them all",
    ("journal.jobs", "JobStore.busy_queues"): "on the engine's thread",
    ("journal.jobs", "JobStore.draft_ids"): "at the start, and when a batch is opened",
    ("journal.jobs", "JobStore.states"): "the badge tells of all jobs on the list",
    ("journal.posted_marks", "PostedMarks.count"): "where posts are looked for as a whole",
    ("journal.posted_marks", "PostedMarks.hashes"): "a set of all that was posted, made in the background",
    ("journal.posted_marks", "PostedMarks.sizes"): "a set of all that was posted, made in the background",
    (
        "journal.ratings",
        "RatingStore.of",
    ): "all photos of the roll are given their ratings, in the background",
    ("library.photos", "PhotoLibrary.look_again"): "after an import, and where a codec was installed",
    (
        "reviews.own_reviews",
        "OwnReviewStore.all",
    ): "one's own reviews, as files and for suggestions, in the background",
}
"""Readers that read all of a table, or not on the window's thread, with the reason."""


def readers_of_the_stores() -> set[Reader]:
    """Every function of the stores that reads a database, by its source."""
    folder = Path(store.__file__).parent
    found: set[Reader] = set()
    for path in folder.rglob("*.py"):
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        found |= {(module, name) for name in _reading(ast.parse(path.read_text("utf-8")), "")}
    return found


def _reading(node: ast.AST, within: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        is_named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        name = f"{within}.{child.name}".lstrip(".") if is_named else within
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            place = child.func.value
            called = place.attr if isinstance(place, ast.Attribute) else getattr(place, "id", "")
            if child.func.attr in {"rows", "read", "snapshot"} and called in _DATABASES:
                yield within
        yield from _reading(child, name)


def test_every_reader_is_looked_at(tmp_path: Path) -> None:
    """A read that is added to a store is added to one of the tests above, or to ``UNCHECKED`` with a reason."""
    looked_at: set[Reader] = set()
    for number, (look, migrations) in enumerate(LOOKS.items()):
        database = TracedDatabase(tmp_path / f"{number}.db", migrations)
        try:
            look(database)
        finally:
            database.close()
        looked_at |= database.readers
    readers = readers_of_the_stores()
    assert len(readers) > 80
    assert readers - looked_at == UNCHECKED.keys()
