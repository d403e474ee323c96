"""Each write of each of the outbox's transactions fails once: all or nothing, and what was said to be kept is kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

import apsw
import pytest

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.schema import MIGRATIONS
from tests.fakes.bad_disk import BadDisk, Plan

ANNA = AccountKey("anna@pixels.town")
FIRST = PostJob(
    JobId("first"),
    ANNA,
    PostBody("one", Visibility.PUBLIC),
    (OutboxMedia("/a.jpg"),),
    created_s=1.0,
    draft_id="d1",
)
ALBUM = PostJob(
    JobId("album"),
    ANNA,
    PostBody("twenty " * 60, Visibility.PUBLIC),
    tuple(OutboxMedia(f"/pictures/{n}.jpg", alt="a long description " * 20) for n in range(20)),
    created_s=2.0,
    draft_id="d2",
)
SEEN = tuple(OutboxMedia(f"/{n}.jpg", source_sha256=n * 64) for n in "ab")
ACTS: dict[str, Callable[[JobStore], object]] = {
    "queue": lambda jobs: jobs.add(ALBUM),
    "save": lambda jobs: jobs.save(replace(FIRST, state=State.SENDING, key="K"), [JobNote(3.0, "uploaded")]),
    "end": lambda jobs: jobs.save(
        replace(FIRST, state=State.PUBLISHED, post_id="9"), [JobNote(4.0, "published")]
    ),
    "remember": lambda jobs: jobs.save(
        replace(FIRST, state=State.PUBLISHED, post_id="9", pictures=SEEN), [JobNote(5.0, "published")]
    ),
    "clear": lambda jobs: jobs.clear_ended(),
}


@contextmanager
def journal(folder: Path) -> Iterator[JobStore]:
    """The outbox on the disk as it now is."""
    database = Database(folder / "journal.db", MIGRATIONS, full=True)
    try:
        yield JobStore(database)
    finally:
        database.close()


def state(folder: Path) -> tuple[object, ...]:
    """All that is kept, read by SQLite alone, which must find nothing wrong."""
    connection = apsw.Connection(str(folder / "journal.db"))
    try:
        assert connection.pragma("integrity_check") == "ok"
        tables = ("job", "job_note", "posted")
        return tuple(tuple(connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")) for table in tables)
    finally:
        connection.close()


def prepared(folder: Path) -> None:
    """A journal with one job under way and one that has ended."""
    folder.mkdir()
    with journal(folder) as jobs:
        jobs.add(FIRST)
        jobs.add(replace(FIRST, id=JobId("old"), draft_id="d0", state=State.PUBLISHED, post_id="8"))


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("error", ["full", "io"])
@pytest.mark.parametrize("act", ACTS)
def test_every_write_that_can_fail(act: str, error: str, lasting: bool, tmp_path: Path) -> None:
    """The call raises and nothing changed, or it returns and all is kept; the file is whole either way."""
    prepared(tmp_path / "good")
    before = state(tmp_path / "good")
    with journal(tmp_path / "good") as jobs:
        ACTS[act](jobs)
    after = state(tmp_path / "good")
    for number in count():
        folder = tmp_path / str(number)
        prepared(folder)
        plan = Plan(-1, error, lasting)
        disk = BadDisk(plan)
        try:
            done = attempted(folder, act, plan, number)
        finally:
            disk.unregister()
        assert state(folder) == (after if done else before)
        if not plan.failed:
            break
    assert done
    assert number >= 2, "no write was met: the test proves nothing"


def attempted(folder: Path, act: str, plan: Plan, number: int) -> bool:
    """Do it with the ``number``-th write from here on failing; True where it was said to be done."""
    with journal(folder) as jobs:
        plan.at, plan.calls = number, 0
        try:
            ACTS[act](jobs)
        except KesongError:
            return False
        finally:
            plan.at = -1
        return True


def test_a_write_after_a_failed_one(tmp_path: Path) -> None:
    """A full disk that is freed again: the next call goes through without a restart."""
    prepared(tmp_path / "j")
    plan = Plan(-1, "full", lasting=True)
    disk = BadDisk(plan)
    try:
        with journal(tmp_path / "j") as jobs:
            plan.at = plan.calls
            with pytest.raises(KesongError):
                jobs.add(ALBUM)
            plan.at = -1
            assert jobs.add(ALBUM).id == "album"
    finally:
        disk.unregister()
    with journal(tmp_path / "j") as jobs:
        assert [job.id for job in jobs.all()] == ["first", "old", "album"]
