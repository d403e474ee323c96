"""No statement that the window runs on the GUI thread reads a whole table which may be large: their plans are looked at."""

import time

import apsw
import pytest

from kesong_desktop.store.database import Database
from tests.fakes.large_database import enlarge
from tests.gui import tour
from tests.gui.statement_watch import ALLOWED, SMALL, StatementWatch

MOST_S = 0.005
BOUNDED = {
    "collection": 200,
    "collection_post": 1_000,
    "draft_step": 200,
    "habit": 5_000,
    "job_note": 1_000,
    "notice": 1_000,
    "post_change": 1_000,
    "thread": 300,
}
"""Tables of which all rows of one account, draft, job or collection may be read: they have no more than that."""

ALL = (tour.lists, tour.post_page, tour.people, tour.short_videos, tour.products, tour.photos, tour.making)


@pytest.mark.parametrize(
    "walks", [(tour.photos,), pytest.param(ALL, marks=pytest.mark.long)], ids=["roll", "all"]
)
def test_the_window_reads_by_indexes(open_window, walks):
    """Of photos, posts, jobs, ratings and marks there may be 100,000: a page of them costs as much as of a hundred."""
    watch = StatementWatch()
    with open_window(tour.filled) as person, watch.watching():
        # The first screenful of a roll is read at once.
        person.goes_to("roll")
        for walk in walks:
            for _ in walk(person):
                pass
        person.window.close()
    assert len(watch.plans) > 10
    assert watch.whole_tables() == {}


@pytest.mark.long
def test_statements_of_the_window_are_quick_in_a_large_profile(open_window):
    """Each at most 5 ms of CPU with 100,000 rows in each table, all rows fetched. Lists that show all are left out."""
    watch = StatementWatch()
    with open_window(tour.filled) as person, watch.watching():
        for walk in ALL:
            for _ in walk(person):
                pass
        person.window.close()
    for path in {path for path, _ in watch.bindings.values()}:
        assert max(enlarge(path, except_for=SMALL, bounded=BOUNDED).values()) > 50_000
    costs = {
        statement: _cpu_s(path, statement[1], bindings)
        for statement, (path, bindings) in watch.bindings.items()
        if statement[1] not in ALLOWED
    }
    assert {
        statement: round(cost_s * 1000, 1) for statement, cost_s in costs.items() if cost_s > MOST_S
    } == {}


def _cpu_s(path, sql, bindings):
    """The least of five, in seconds of this thread."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        costs = []
        for _ in range(5):
            begun_s = time.thread_time()
            connection.execute(sql, bindings).fetchall()
            costs.append(time.thread_time() - begun_s)
        return min(costs)
    finally:
        connection.close()


@pytest.fixture
def database(tmp_path):
    """A table that may be large, and one that is not."""

    def schema(connection):
        connection.execute(
            "CREATE TABLE photo (id INTEGER PRIMARY KEY, taken TEXT, size INTEGER);"
            "CREATE INDEX photo_taken ON photo (taken);"
            "CREATE TABLE account (id INTEGER PRIMARY KEY, body TEXT)"
        )

    opened = Database(tmp_path / "some.db", [schema])
    yield opened
    opened.close()


def told(database, *statements):
    """The statements that the watch tells of, as if a part of the window had asked."""
    watch = StatementWatch()
    space = {"__name__": "kesong_desktop.ui.roll", "database": database, "statements": statements}
    with watch.watching():
        exec("for sql in statements: database.rows(sql)", space)
    return [sql for _, sql in watch.whole_tables()]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT id FROM photo",
        "SELECT id FROM photo WHERE size = 3",
        "SELECT id FROM photo ORDER BY taken",
        "SELECT id FROM photo ORDER BY size LIMIT 3",
        "SELECT 1 FROM account JOIN photo ON photo.size = account.id",
    ],
)
def test_a_whole_table_is_told(database, sql):
    """Also within a join, and where all of it is sorted for a page."""
    assert told(database, sql) == [sql]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT size FROM photo WHERE id = 3",
        "SELECT size FROM photo WHERE taken > 'x'",
        "SELECT id FROM photo ORDER BY taken LIMIT 3",
        "SELECT body FROM account",
        "SELECT (SELECT max(id) FROM photo)",
    ],
)
def test_what_is_found_by_an_index_passes(database, sql):
    """So does a small table."""
    assert told(database, sql) == []


def test_what_a_test_reads_itself_is_not_watched(database):
    """It is not on the window's account."""
    watch = StatementWatch()
    with watch.watching():
        database.rows("SELECT id FROM photo")
    assert watch.plans == {}
