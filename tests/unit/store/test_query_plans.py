"""The statements that the window's thread may run: none of them reads a whole table that grows with the person's library.

Each read of the stores is run once, the statements are noted as they reach SQLite, and their plans are looked at.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw
import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.store.cache.filters import FilterCache
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.own_replies import replies_to
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex
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
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.journal.sidecar_store import SidecarStore
from kesong_desktop.store.journal.tag_categories import TagCategoryStore
from kesong_desktop.store.library import schema as library_schema
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.index_queue import IndexQueue, PendingPhoto
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore

ANNA = AccountKey("anna@pixels.town")
TAKEN = datetime(2024, 1, 1)  # noqa: DTZ001 - photos have the time on the wall
_SMALL = frozenset(
    {"draft", "cursor", "capability", "account", "app", "hold", "json_each", "tag_category", "CONSTANT"}
)
"""Tables of a few rows."""
_FEW = "USING INDEX job_due"


class TracedDatabase(Database):
    """A database that notes each statement that is read from it."""

    def __init__(self, path: Path, migrations: tuple[Callable[[apsw.Connection], object], ...]) -> None:
        super().__init__(path, migrations)
        self.statements: dict[str, tuple[Any, ...]] = {}

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
    return {words[1] for words in scans if len(words) > 1} - _SMALL


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


def test_drafts_are_read_by_their_indexes(tmp_path: Path) -> None:
    """One draft, its steps, and the copy of a picture."""
    database = TracedDatabase(tmp_path / "drafts.db", drafts.MIGRATIONS)
    try:
        store, media = drafts.DraftStore(database), DraftMedia(database, tmp_path / "copies")
        store.find("1")
        store.steps("1")
        media.where(str(tmp_path / "gone.jpg"))
        check(database)
    finally:
        database.close()
