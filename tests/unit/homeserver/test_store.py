"""Ids, the database and the home as the commands see it."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
from itertools import pairwise
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, NotFound, StoreDamaged, StoreProblem, StoreTooNew
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import IdGenerator, time_of
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.homeserver.storage.schema import sql_migration
from tests.unit.homeserver.world import (
    PASSWORD,
    START_MS,
    Clock,
    World,
    cheap_hasher,
    fake_tools,
)


@given(st.lists(st.integers(0, 2**45), min_size=1), st.integers(0, 2**60))
def test_ids_increase_whatever_the_clock_does(times: list[int], last: int) -> None:
    """Also when it steps back, and after a restart."""
    ticks = iter(times)
    ids = IdGenerator(lambda: next(ticks), last=last)
    made = [ids.take() for _ in times]
    assert made[0] > last
    assert all(one < other for one, other in pairwise(made))


def test_ids_tell_their_time() -> None:
    """The millisecond can be read out of an id."""
    assert time_of(IdGenerator(lambda: START_MS).take()) == START_MS


def test_ids_go_on_after_a_restart_with_the_clock_set_back(tmp_path: Path) -> None:
    """A new post sorts above all old ones."""
    clock, made = Clock(), []
    for _ in range(2):
        with open_home(tmp_path, tools=fake_tools(), clock_ms=clock, hasher=cheap_hasher()) as home:
            if not made:
                home.add_user("alice", PASSWORD)
            made.append(home.posts.create(home.accounts.id_of("alice"), NewPost(text="x")).id)
        clock.pass_s(-86_400)
    assert made[1] > made[0]


@pytest.mark.parametrize("name", ["", "a b", "ä", "x" * 31, "a-b", "../x", "a\n"])
def test_bad_names_are_refused(home: HomeService, name: str) -> None:
    """Only letters, digits and underscores."""
    with pytest.raises(InvalidInput):
        home.add_user(name, PASSWORD)


def test_people_are_added_once(home: HomeService) -> None:
    """In any case of letters; a short password is refused."""
    with pytest.raises(InvalidInput):
        home.add_user("alice", "1234567")
    home.add_user("Alice", "12345678")
    with pytest.raises(InvalidInput, match="user_name_taken"):
        home.add_user("ALICE", PASSWORD)
    assert home.accounts.get(home.accounts.id_of("aLiCe")).name == "alice"
    with pytest.raises(NotFound):
        home.issue_token("bob")


def test_token_names_its_program(home: HomeService) -> None:
    """The default is kesong; the token allows reading, writing and following."""
    home.add_user("alice", PASSWORD)
    grant = home.oauth.grant(home.issue_token("ALICE"))
    assert grant is not None
    assert (grant.app_name, grant.scopes) == ("kesong", ("read", "write", "follow"))
    assert home.oauth.grant("wrong") is None


def test_home_closes_twice_and_says_that_it_is_closed(home: HomeService) -> None:
    """No crash inside SQLite."""
    home.close()
    home.close()
    with pytest.raises(StoreProblem):
        home.accounts.id_of("alice")


def test_failed_write_leaves_nothing(tmp_path: Path) -> None:
    """A transaction is undone by any exception, and the next one works."""
    database = HomeDatabase(tmp_path / "x.db", [sql_migration("CREATE TABLE t (a)")])
    with pytest.raises(apsw.SQLError), database.write() as connection:
        connection.execute("INSERT INTO t VALUES (1); INSERT INTO nowhere VALUES (1)")
    with database.write() as connection:
        assert row(connection, "SELECT count(*) FROM t") == (0,)
    database.close()


def test_two_processes_may_write(tmp_path: Path) -> None:
    """A command beside the running server waits for its turn; no write is lost or refused."""
    steps = [sql_migration("CREATE TABLE t (a); INSERT INTO t VALUES (0)")]
    databases = [HomeDatabase(tmp_path / "x.db", steps) for _ in range(2)]

    def count(database: HomeDatabase) -> None:
        for _ in range(30):
            with database.write() as connection:
                found = row(connection, "SELECT a FROM t")
                assert found is not None
                connection.execute("UPDATE t SET a = ?", (found[0] + 1,))

    threads = [threading.Thread(target=count, args=(database,)) for database in databases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with databases[0].read() as connection:
        assert row(connection, "SELECT a FROM t") == (60,)
    for database in databases:
        database.close()


def test_readers_see_whole_transactions(tmp_path: Path) -> None:
    """A snapshot does not change while it is read."""
    database = HomeDatabase(tmp_path / "x.db", [sql_migration("CREATE TABLE t (a)")])
    with database.read() as reading:
        assert row(reading, "SELECT count(*) FROM t") == (0,)
        with database.write() as writing:
            writing.execute("INSERT INTO t VALUES (1)")
        assert row(reading, "SELECT count(*) FROM t") == (0,)
    with database.read() as reading:
        assert row(reading, "SELECT count(*) FROM t") == (1,)
    database.close()


def test_database_grows_step_by_step_and_is_copied_first(tmp_path: Path) -> None:
    """An older schema is brought forward, a copy of it stays; a newer one is refused."""
    path = tmp_path / "x.db"
    steps = [sql_migration("CREATE TABLE t (a)"), sql_migration("ALTER TABLE t ADD COLUMN b")]
    HomeDatabase(path, steps[:1]).close()
    newer = HomeDatabase(path, steps)
    with newer.write() as connection:
        connection.execute("INSERT INTO t (a, b) VALUES (1, 2)")
    newer.close()
    assert (tmp_path / "x.db.before-2").exists()
    with pytest.raises(StoreTooNew):
        HomeDatabase(path, steps[:1])


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    """A damaged file is left as it is."""
    (tmp_path / "home.db").write_bytes(b"not a database" * 100)
    with pytest.raises(StoreDamaged):
        open_home(tmp_path, tools=fake_tools())
    with pytest.raises(StoreProblem):
        open_home(tmp_path / "home.db", tools=fake_tools())


def test_kill_leaves_post_and_key_together_or_neither(tmp_path: Path) -> None:
    """After a kill in the middle of posting every post has its key and every key its post."""
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from kesong_desktop.homeserver.admin import open_home
        from kesong_desktop.homeserver.storage.records import NewPost
        from tests.unit.homeserver.world import cheap_hasher, fake_tools
        home = open_home(Path(sys.argv[1]), tools=fake_tools(), hasher=cheap_hasher())
        home.add_user("alice", "12345678")
        alice, number = home.accounts.id_of("alice"), 0
        while True:
            number += 1
            home.posts.create(alice, NewPost(text=str(number)), key=str(number))
            if number == 20:
                print("running", flush=True)
    """)
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"running\n"
        process.kill()
    database = HomeDatabase(tmp_path / "home.db")
    with database.read() as connection:
        posts = row(connection, "SELECT count(*) FROM post")
        pairs = row(connection, "SELECT count(*) FROM post JOIN idempotency ON post.id = idempotency.post")
        keys = row(connection, "SELECT count(*) FROM idempotency")
    database.close()
    assert posts == pairs == keys
    assert posts is not None
    assert posts[0] >= 20


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that a process could answer")
def test_serve_ends_cleanly_on_a_signal(tmp_path: Path) -> None:
    """The command prints nothing of its own but what it announces, and ends with 0 on SIGTERM."""
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from kesong_desktop.homeserver import admin, runner
        from tests.unit.homeserver.world import fake_tools
        runner.open_home = lambda data, **_: admin.open_home(data, tools=fake_tools())
        runner.serve_forever(Path(sys.argv[1]), "127.0.0.1", 0, lambda url: print(url, flush=True))
    """)
    command = [sys.executable, "-c", script, str(tmp_path)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"http://127.0.0.1:")
        os.kill(process.pid, signal.SIGTERM)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (0, b"", b"")


def test_world_is_made_of_three(world: World) -> None:
    """The fixture's people are there."""
    assert world.home.count() == (3, 0)
