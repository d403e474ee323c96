"""An old home is brought forward with all that is in it."""

import contextlib
from pathlib import Path

import apsw
import pytest

from kesong_desktop.homeserver.admin import DATABASE_NAME, open_home
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.schema import MIGRATIONS
from kesong_desktop.homeserver.web.routes import create_app
from tests.unit.homeserver.conftest import SMALL
from tests.unit.homeserver.world import Clock, World, cheap_hasher, client_of, fake_tools

_OLD = """
INSERT INTO account VALUES (1, 'alice', '', '', 0), (2, 'bob', '', '', 0);
INSERT INTO follow VALUES (2, 1);
INSERT INTO post VALUES (10, 1, 'hello @bob', '', 0, '', 'public', NULL, NULL, '', 0);
INSERT INTO mention VALUES (10, 2);
INSERT INTO mark VALUES (11, 2, 10, 'favourite'), (12, 2, 10, 'bookmark');
INSERT INTO notification VALUES (13, 1, 'favourite', 2, 10, 0), (14, 1, 'favourite', 2, 10, 0),
    (15, 1, 'follow', 2, NULL, 0);
PRAGMA foreign_keys = OFF;
INSERT INTO post VALUES (20, 2, 're', '', 0, '', 'public', 99, 1, '', 0);
INSERT INTO mark VALUES (21, 2, 99, 'favourite');
INSERT INTO mention VALUES (99, 2);
INSERT INTO tag VALUES ('x', 99, 0);
INSERT INTO notification VALUES (22, 2, 'mention', 1, 99, 0);
INSERT INTO media VALUES (23, 1, 99, 0, 'a', 'b', 'image', 1, 1, 1, 1, 0.0, '', '', 0.0, 0.0, 0);
"""


def shape(path: Path) -> list[tuple]:
    """Every column, index and view of a database."""
    database = HomeDatabase(path)
    with database.read() as connection:
        found = rows(connection, "SELECT type, name, tbl_name FROM sqlite_schema ORDER BY 1, 2")
        tables = [name for kind, name, _ in found if kind in {"table", "view"}]
        columns = [(name, tuple(rows(connection, f"PRAGMA table_xinfo({name})"))) for name in tables]
        assert row(connection, "PRAGMA foreign_key_check") is None
    database.close()
    return [*found, *columns]


def test_first_schema_grows_into_the_newest(tmp_path: Path) -> None:
    """The same tables as in a new home; what was there stays, each note once; what deletions left goes."""
    path = tmp_path / DATABASE_NAME
    HomeDatabase(path, MIGRATIONS[:1]).close()
    with contextlib.closing(apsw.Connection(str(path))) as connection:
        connection.execute(_OLD)
    with (
        open_home(
            tmp_path, tools=fake_tools(), clock_ms=Clock(), limits=SMALL, hasher=cheap_hasher()
        ) as home,
        client_of(create_app(home)) as client,
    ):
        world = World(home, client, Clock())
        alice, bob = world.person("alice"), world.person("bob")
        assert [one["type"] for one in alice.get("/api/v1/notifications")] == ["follow", "favourite"]
        post = bob.get("/api/v1/timelines/home")[1]
        assert (post["favourited"], post["bookmarked"], post["edited_at"]) == (True, True, None)
        assert bob.post(f"/api/v1/accounts/{alice.id}/follow")["showing_reblogs"] is True
    HomeDatabase(tmp_path / "new.db").close()
    assert shape(path) == shape(tmp_path / "new.db")


_TABLES = ("mark", "tag", "mention", "notification", "media", "boost", "revision", "filter_post")


def test_foreign_keys_hold(tmp_path: Path) -> None:
    """A row that refers to nothing is refused."""
    database = HomeDatabase(tmp_path / "x.db")
    with pytest.raises(apsw.ConstraintError), database.write() as connection:
        connection.execute("INSERT INTO follow (follower, followed) VALUES (1, 2)")
    database.close()


def test_deleted_post_leaves_no_row_behind(world: World) -> None:
    """Whatever belonged to it; an answer to it answers nothing any more."""
    alice, bob = world.person("alice"), world.person("bob")
    post = alice.say("x #y @bob", media_ids=[alice.upload()["id"]])
    path = f"/api/v1/statuses/{post['id']}"
    for verb in ("favourite", "bookmark", "reblog"):
        bob.post(f"{path}/{verb}")
    alice.call("PUT", path, json={"status": "z #y @bob"})
    rule = bob.post("/api/v2/filters", title="t", context=["home"])["id"]
    bob.post(f"/api/v2/filters/{rule}/statuses", status_id=post["id"])
    reply = alice.say("re", in_reply_to_id=post["id"])
    alice.call("DELETE", path)
    with world.home._database.read() as connection:
        counts = {name: row(connection, f"SELECT count(*) FROM {name}") for name in _TABLES}
    assert counts == dict.fromkeys(_TABLES, (0,))
    assert bob.get(f"/api/v1/statuses/{reply['id']}")["in_reply_to_id"] is None
