"""Which contents were posted: kept with the job that is published, and longer than it."""

from dataclasses import replace

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import (
    Interaction,
    InteractionJob,
    JobId,
    OutboxMedia,
    PostBody,
    PostJob,
    State,
    Verb,
)
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.posted_marks import PostedMark, PostedMarks
from kesong_desktop.store.journal.schema import MIGRATIONS

ANNA = AccountKey("anna@pixels.town")
PICTURES = (
    OutboxMedia("/a.jpg", source_bytes=5, source_sha256="a" * 64),
    OutboxMedia("/b.jpg", source_bytes=6, source_sha256="b" * 64),
    OutboxMedia("/c.jpg", source_bytes=7),
)


@pytest.fixture
def journal(tmp_path):
    opened = Database(tmp_path / "journal.db", MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def jobs(journal):
    return JobStore(journal)


@pytest.fixture
def posted(journal):
    return PostedMarks(journal)


def publish(jobs, name="1", post_id="p1", at_s=9.0, state=State.PUBLISHED):
    job = jobs.add(PostJob(JobId(name), ANNA, PostBody("hello"), PICTURES, created_s=2.0))
    jobs.save(replace(job, state=state, post_id=post_id), [JobNote(at_s, "published")])


def test_marked_when_it_is_published(jobs, posted):
    """Those of its pictures whose content is known, and not before."""
    publish(jobs, state=State.SENDING, post_id="")
    assert posted.hashes() == frozenset()
    publish(jobs, "2")
    assert posted.hashes() == {"a" * 64, "b" * 64}
    assert (posted.sizes(), posted.count()) == ({5, 6}, 2)
    assert posted.of("a" * 64) == PostedMark(ANNA, "p1", 9.0)
    assert posted.of("c" * 64) is None


def test_it_is_known_when_the_job_is_off_the_list(jobs, posted):
    """Cleared, or taken off alone."""
    publish(jobs)
    jobs.clear_ended()
    assert posted.of("a" * 64) == PostedMark(ANNA, "p1", 9.0)


def test_the_last_of_several_posts(jobs, posted):
    """Saved once more it does not count twice."""
    publish(jobs, "1", "p1", 9.0)
    publish(jobs, "2", "p2", 5.0)
    jobs.save(jobs.get("1"), [JobNote(11.0, "seen")])
    assert posted.of("a" * 64) == PostedMark(ANNA, "p1", 9.0)
    assert posted.count() == 4


def test_what_is_deleted_is_not_posted_any_more(journal, jobs, posted):
    """Once the server has deleted it; other posts stay."""
    publish(jobs, "1", "p1")
    publish(jobs, "2", "p2", 5.0)
    delete = InteractionJob(JobId("3"), ANNA, Interaction(Verb.DELETE, "p1"), created_s=3.0)
    InteractionStore(journal).add(delete)
    assert posted.of("a" * 64).post_id == "p1"
    jobs.save(replace(delete, state=State.PUBLISHED), [JobNote(12.0, "done")])
    assert posted.of("a" * 64) == PostedMark(ANNA, "p2", 5.0)
