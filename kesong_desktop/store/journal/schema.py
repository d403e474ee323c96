"""The journal's schema, one function for each number.

Modules of the tables are imported when their migration runs: nearly every start finds them migrated.
"""
# ruff: noqa: PLC0415

import json
from typing import Any

import apsw

GOING_ON = "state IN ('preparing', 'queued', 'uploading', 'sending', 'maybe', 'recalling')"
"""SQL condition for jobs that need no user action; it matches the partial index on them."""


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE account (
            key      TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            body     BLOB NOT NULL
        ) STRICT;
        CREATE TABLE app (
            server       TEXT NOT NULL,
            redirect_uri TEXT NOT NULL,
            client_id    TEXT NOT NULL,
            PRIMARY KEY (server, redirect_uri)
        ) STRICT;
        CREATE TABLE capability (
            server TEXT PRIMARY KEY,
            body   BLOB NOT NULL,
            read_s REAL NOT NULL
        ) STRICT;
        CREATE TABLE job (
            id       TEXT PRIMARY KEY,
            account  TEXT NOT NULL,
            position INTEGER NOT NULL UNIQUE,
            state    TEXT NOT NULL,
            draft_id TEXT UNIQUE,
            post_id  TEXT NOT NULL DEFAULT '',
            body     BLOB NOT NULL
        ) STRICT;
        CREATE INDEX job_lane ON job (account, position) WHERE state NOT IN ('published', 'cancelled');
        CREATE TABLE job_note (
            id     INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
            at_s   REAL NOT NULL,
            note   TEXT NOT NULL,
            words  TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX job_note_job ON job_note (job_id, id);
        CREATE TABLE roll_folder (
            path     BLOB PRIMARY KEY,
            added_s  REAL NOT NULL
        ) STRICT;
        CREATE TABLE posted (
            sha256  TEXT NOT NULL,
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            at_s    REAL NOT NULL,
            PRIMARY KEY (sha256, account, post_id)
        ) STRICT;
        """
    )


def _markers(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE marker (
            account      TEXT NOT NULL,
            timeline     TEXT NOT NULL,
            last_read_id TEXT NOT NULL,
            PRIMARY KEY (account, timeline)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _queues(connection: apsw.Connection) -> None:
    """Add two queues for each account, what pauses them, and the posts that jobs created, kept when the job is removed."""
    connection.execute(
        f"""
        ALTER TABLE job ADD COLUMN lane TEXT NOT NULL DEFAULT 'posts';
        ALTER TABLE job ADD COLUMN due_s REAL NOT NULL DEFAULT 0;
        CREATE INDEX job_head ON job (account, lane, position) WHERE {GOING_ON};
        CREATE INDEX job_due ON job (due_s) WHERE state = 'scheduled';
        CREATE INDEX job_ended ON job (position) WHERE state IN ('published', 'cancelled');
        CREATE TABLE claim (
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            PRIMARY KEY (account, post_id)
        ) STRICT, WITHOUT ROWID;
        INSERT OR IGNORE INTO claim SELECT account, post_id FROM job WHERE post_id != '';
        CREATE TABLE hold (
            account TEXT NOT NULL,
            why     TEXT NOT NULL,
            PRIMARY KEY (account, why)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _scheduled_posts(connection: apsw.Connection) -> None:
    """Planned posts that a server keeps."""
    connection.execute(
        f"""
        DROP INDEX job_head;
        DROP INDEX job_due;
        CREATE INDEX job_head ON job (account, lane, position) WHERE {GOING_ON};
        CREATE INDEX job_recalled ON job (account, lane, position) WHERE state = 'recalling';
        CREATE INDEX job_due ON job (due_s) WHERE state IN ('scheduled', 'entrusted');
        """
    )


def _sidecar_metadata(connection: apsw.Connection) -> None:
    """Add sidecar metadata of imported files."""
    connection.execute(
        """
        CREATE TABLE told (
            path         BLOB PRIMARY KEY,
            bytes        INTEGER NOT NULL,
            sha256       TEXT NOT NULL,
            entry        TEXT NOT NULL,
            crc32        INTEGER NOT NULL,
            taken        TEXT NOT NULL,
            caption      TEXT NOT NULL,
            latitude     REAL,
            longitude    REAL,
            is_favourite INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX told_bytes ON told (bytes);
        """
    )


def _ratings(connection: apsw.Connection) -> None:
    """Stars and rejections of photos, by what the file is."""
    connection.execute(
        """
        CREATE TABLE rating (
            path        BLOB PRIMARY KEY,
            bytes       INTEGER NOT NULL,
            mtime_ns    INTEGER NOT NULL,
            taken       TEXT NOT NULL,
            sha256      TEXT NOT NULL DEFAULT '',
            stars       INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5),
            is_rejected INTEGER NOT NULL,
            at_s        REAL NOT NULL
        ) STRICT;
        CREATE INDEX rating_bytes ON rating (sha256) WHERE sha256 != '';
        """
    )


def _posted_sizes(connection: apsw.Connection) -> None:
    connection.execute(
        """
        ALTER TABLE posted ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX posted_bytes ON posted (bytes);
        CREATE INDEX posted_post ON posted (account, post_id);
        """
    )


def _recent_values(connection: apsw.Connection) -> None:
    """Words that were used before, and sets of hashtags."""
    connection.execute(
        """
        CREATE TABLE habit (
            account TEXT NOT NULL,
            kind    TEXT NOT NULL,
            folded  TEXT NOT NULL,
            word    TEXT NOT NULL,
            times   INTEGER NOT NULL,
            used_s  REAL NOT NULL,
            PRIMARY KEY (account, kind, folded)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE tag_set (
            folded TEXT PRIMARY KEY,
            name   TEXT NOT NULL,
            tags   TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


def _job_types(connection: apsw.Connection) -> None:
    """Posts and interactions as two types, rendered files as one value; the column ``lane`` becomes ``queue``."""
    connection.execute(
        """
        ALTER TABLE job RENAME COLUMN lane TO queue;
        UPDATE job SET queue = 'interactions' WHERE queue = 'deeds';
        """
    )
    rows = list(connection.execute("SELECT id, queue, body FROM job"))
    for job_id, queue, body in rows:
        old = json.loads(body)
        new = _post_job(old) if queue == "posts" else _interaction_job(old)
        connection.execute("UPDATE job SET body = ? WHERE id = ?", (json.dumps(new).encode(), job_id))


_INTERACTION_ONLY = frozenset({"deed", "may_be_done"})
_POST_NAMES = {
    "may_entrust": "can_be_server_scheduled",
    "entrusts": "is_server_scheduled",
    "entrusted_id": "scheduled_id",
    "doubts": "unconfirmed",
    "settled": "can_resend",
    "looks": "lookups",
}
"""Fields of a post that have other names now."""
_RENDERED: dict[str, tuple[str, Any]] = {
    "file": ("name", ""),
    "mime": ("mime", ""),
    "bytes": ("bytes", 0),
    "sha256": ("sha256", ""),
    "width": ("width", 0),
    "height": ("height", 0),
    "cover_file": ("cover_name", ""),
    "cover_sha256": ("cover_sha256", ""),
}
"""Fields of a picture that belong to its rendered file: the name now, and the value where it is missing."""
_JOB_BASE = (
    "id",
    "account",
    "created_s",
    "state",
    "title",
    "tries",
    "not_before_s",
    "resume_to",
    "trouble",
    "may_be_done",
)


def _post_job(old: dict[str, Any]) -> dict[str, Any]:
    new = {_POST_NAMES.get(name, name): value for name, value in old.items() if name not in _INTERACTION_ONLY}
    return new | {"pictures": [_picture(picture) for picture in old["pictures"]]}


def _picture(old: dict[str, Any]) -> dict[str, Any]:
    new = {name: value for name, value in old.items() if name not in _RENDERED}
    if old.get("file"):
        new["rendered"] = {now: old.get(before, fallback) for before, (now, fallback) in _RENDERED.items()}
    return new


def _interaction_job(old: dict[str, Any]) -> dict[str, Any]:
    new = {name: old[name] for name in _JOB_BASE if name in old}
    new["interaction"] = old["deed"]
    if old["deed"]["verb"] == "edit":
        alts = {picture["media_id"]: picture.get("alt", "") for picture in old["pictures"]}
        new["edit"] = {"body": old["body"], "alts": alts}
    return new


def _failure_name(connection: apsw.Connection) -> None:
    """Rename the field of each job that holds its failure."""
    rows = list(connection.execute("SELECT id, body FROM job"))
    for job_id, body in rows:
        job = json.loads(body)
        if "trouble" in job:
            job["failure"] = job.pop("trouble")
            new = json.dumps(job, ensure_ascii=False).encode()
            connection.execute("UPDATE job SET body = ? WHERE id = ?", (new, job_id))


def _reading_positions(connection: apsw.Connection) -> None:
    """Where the home timeline of each account was left."""
    connection.execute(
        """
        CREATE TABLE reading_position (
            account   TEXT PRIMARY KEY,
            post_id   TEXT NOT NULL,
            offset_px INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


def _pinned_certificates(connection: apsw.Connection) -> None:
    """The certificate that alone is trusted at each server that was joined by an invitation."""
    connection.execute(
        """
        CREATE TABLE pinned_certificate (
            server TEXT PRIMARY KEY,
            pem    TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


def _server_addresses(connection: apsw.Connection) -> None:
    """Where a server that was joined by an invitation is now, if not where it was then."""
    connection.execute("ALTER TABLE pinned_certificate ADD COLUMN address TEXT NOT NULL DEFAULT ''")


def _failures(connection: apsw.Connection) -> None:
    from kesong_desktop.store.journal.failure_migration import migrate_failures

    migrate_failures(connection)


def _collections(connection: apsw.Connection) -> None:
    from kesong_desktop.store.journal.collections import create_tables

    create_tables(connection)


def _categories(connection: apsw.Connection) -> None:
    from kesong_desktop.store.journal.tag_categories import create_table

    create_table(connection)


def _positions_by_timeline(connection: apsw.Connection) -> None:
    from kesong_desktop.store.journal.reading_positions import keep_positions_by_timeline

    keep_positions_by_timeline(connection)


def _reviews(connection: apsw.Connection) -> None:
    from kesong_desktop.store.reviews.own_reviews import create_review_table

    create_review_table(connection)


def _products(connection: apsw.Connection) -> None:
    from kesong_desktop.store.journal.product_decisions import create_tables

    create_tables(connection)


MIGRATIONS = (
    _first,
    _markers,
    _queues,
    _scheduled_posts,
    _sidecar_metadata,
    _ratings,
    _posted_sizes,
    _recent_values,
    _job_types,
    _failures,
    _failure_name,
    _reading_positions,
    _collections,
    _categories,
    _positions_by_timeline,
    _pinned_certificates,
    _reviews,
    _products,
    _server_addresses,
)
