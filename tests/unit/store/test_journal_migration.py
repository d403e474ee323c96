"""Journals of earlier schemas are migrated to the schema of today, and nothing in them is lost."""

import gzip
import json
import shutil
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    Interaction,
    InteractionJob,
    JobId,
    PostBody,
    PostEdit,
    Queue,
    State,
    Verb,
)
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.account_pauses import AccountPauses
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.sqlite_file import fetch

KEPT = Path(__file__).parents[2] / "data" / "journals" / "schema1.db.gz"
ANNA = AccountKey("anna@pixels.town")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the kept journal."""
    path = tmp_path / "journal.db"
    with gzip.open(KEPT) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def shape(path: Path) -> list[tuple[str, str]]:
    """Every table and index, in words."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        rows = fetch(connection, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        tables = [(name, sql) for name, sql in rows if not sql.startswith("CREATE TABLE")]
        for (name,) in fetch(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
            tables += [(name, str(row[1:])) for row in fetch(connection, f"PRAGMA table_info({name})")]
        return tables
    finally:
        connection.close()


def test_it_has_the_shape_of_a_new_one(old: Path, tmp_path: Path) -> None:
    """Table by table, column by column; and the file as it was lies beside it."""
    for path in (old, tmp_path / "new.db"):
        Database(path, schema.MIGRATIONS).close()
    assert shape(old) == shape(tmp_path / "new.db")
    assert (tmp_path / "journal.db.before-2").exists()


def test_its_jobs_are_as_they_were(old: Path) -> None:
    """In their order and states, with their doubts, pictures and histories; and they can go on."""
    journal = Database(old, schema.MIGRATIONS)
    try:
        jobs = JobStore(journal)
        everything = jobs.all()
        assert [(job.id, job.state) for job in everything] == [
            ("a", State.PUBLISHED),
            ("b", State.MAYBE),
            ("c", State.PREPARING),
            ("d", State.PARKED),
        ]
        assert {job.queue for job in everything} == {Queue.POSTS}
        doubtful = jobs.get_post("b")
        assert [doubt.key for doubt in doubtful.unconfirmed] == ["key-b"]
        assert [picture.media_id for picture in doubtful.pictures] == ["m1", "m2"]
        assert [note.note for note in jobs.history("b")] == ["queued", "no_answer"]
        head = jobs.head(ANNA, Queue.POSTS)
        assert head is not None
        assert head.id == "b"
        assert PostClaims(journal).claimed(ANNA, ["p1", "p2"]) == {"p1"}
        assert AccountPauses(journal).reasons(ANNA) == frozenset()
        jobs.save(doubtful)
        assert jobs.get("b") == doubtful
    finally:
        journal.close()


PICTURE = {"source": "/a.jpg", "alt": "a dog", "source_bytes": 5, "media_id": "m1"}
FILE = {"file": "1.jpg", "mime": "image/jpeg", "bytes": 9, "sha256": "ab", "width": 4, "height": 3}
BODY = {"text": "new text", "visibility": "public"}


def _with_job(path: Path, queue: str, body: dict[str, object], version: int = 8) -> None:
    """Store a job as schema ``version`` had it."""
    old = Database(path, schema.MIGRATIONS[:version])
    column = "lane" if version <= 8 else "queue"
    old.write(
        lambda c: (
            c.execute(
                f"INSERT INTO job (id, account, position, state, {column}, body) VALUES (?, ?, 1, ?, ?, ?)",
                (body["id"], ANNA, body["state"], queue, json.dumps(body).encode()),
            )
            and None
        )
    )
    old.close()


def _job(verb: str | None, pictures: list[dict[str, object]]) -> dict[str, object]:
    deed = {"verb": verb, "target": "p1", "on": True} if verb else None
    common = {"id": "j", "account": ANNA, "body": BODY, "created_s": 1.0, "state": "queued"}
    return common | {"pictures": pictures, "deed": deed, "may_be_done": bool(verb), "tries": 2}


def test_a_like_and_an_edit_become_interactions(tmp_path: Path) -> None:
    """Only the edit keeps content: its text, and its descriptions by media id."""
    for verb, edit in (
        ("favourite", None),
        ("edit", PostEdit(PostBody("new text", Visibility.PUBLIC), {"m1": "a dog"})),
    ):
        path = tmp_path / f"{verb}.db"
        _with_job(path, "deeds", _job(verb, [PICTURE] if edit else []))
        journal = Database(path, schema.MIGRATIONS)
        expected = InteractionJob(
            JobId("j"),
            ANNA,
            Interaction(Verb(verb), "p1"),
            edit,
            created_s=1.0,
            state=State.QUEUED,
            tries=2,
            may_be_done=True,
        )
        assert InteractionStore(journal).waiting(ANNA) == [expected]
        assert JobStore(journal).head(ANNA, Queue.INTERACTIONS) == expected
        journal.close()


def test_what_is_known_of_a_rendered_file_becomes_one_value(tmp_path: Path) -> None:
    """A picture that is not rendered yet has none."""
    path = tmp_path / "journal.db"
    cover = {"cover_file": "1-cover.jpg", "cover_sha256": "cd"}
    pictures = [PICTURE | FILE, PICTURE | FILE | cover, PICTURE | {"file": "", "mime": ""}]
    _with_job(path, "posts", _job(None, pictures))
    journal = Database(path, schema.MIGRATIONS)
    plain = RenderedFile("1.jpg", "image/jpeg", 9, "ab", 4, 3)
    job = JobStore(journal).get_post("j")
    assert [picture.rendered for picture in job.pictures] == [
        plain,
        replace(plain, cover_name="1-cover.jpg", cover_sha256="cd"),
        None,
    ]
    assert {(picture.alt, picture.media_id, picture.source_bytes) for picture in job.pictures} == {
        ("a dog", "m1", 5)
    }
    assert (job.tries, job.total_bytes) == (2, 18)
    journal.close()


def test_the_failure_of_a_job_has_another_name(tmp_path: Path) -> None:
    """Schema 10 called it ``trouble``. The server's words are kept as they are."""
    path = tmp_path / "journal.db"
    body = {"id": "j", "account": ANNA, "body": BODY, "created_s": 1.0, "state": "parked"}
    failure = {"reason": "rejected", "facts": {"server": "pixels.town"}, "said": "„zu lang“"}
    _with_job(path, "posts", body | {"trouble": failure}, version=10)
    journal = Database(path, schema.MIGRATIONS)
    job = JobStore(journal).get_post("j")
    assert job.failure == Failure(Reason.REJECTED, {"server": "pixels.town"}, "„zu lang“")
    journal.close()
