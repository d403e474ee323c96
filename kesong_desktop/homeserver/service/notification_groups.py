"""Notifications in groups: likes and boosts of one post, and follows of one half day."""

import json
from collections.abc import Sequence
from typing import Any

import apsw

from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.service.notification_reader import KINDS
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import people_queries as queries
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, rows
from kesong_desktop.homeserver.storage.notification_records import NotificationGroupRecord
from kesong_desktop.homeserver.storage.records import AccountRecord

GROUPED = ("favourite", "reblog", "follow")
_SAMPLE = 8
_MOST = 80


class NotificationGroups:
    """Reads and deletes the notifications of a user by groups."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def page(
        self,
        me: int,
        kinds: Sequence[str],
        cut: PageRange,
        *,
        grouped: Sequence[str] = GROUPED,
        actor: int | None = None,
        with_filtered: bool = False,
        key: str | None = None,
    ) -> TimelinePage[NotificationGroupRecord]:
        """Return a page of groups; kinds that are not in ``grouped`` are groups of one. ``key`` chooses one group."""
        bound = {
            "me": me,
            "kinds": json.dumps(kinds),
            "grouped": json.dumps(grouped),
            "actor": actor,
            "with_filtered": with_filtered,
            "key": key,
        }

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[NotificationGroupRecord]:
            numbers = [record[3] for record in found if record[3] is not None]
            posts = {post.id: post for post in record_loader.posts(connection, me, numbers)}
            return [
                NotificationGroupRecord(
                    name,
                    kind,
                    count,
                    newest,
                    oldest,
                    newest_ms,
                    tuple(_actors(connection, {**bound, "key": name}, _SAMPLE)),
                    posts.get(post),
                )
                for newest, name, kind, post, newest_ms, count, oldest in found
            ]

        return fetch_page(self._database, queries.NOTIFICATION_GROUPS, bound, cut, load)

    def get(self, me: int, key: str) -> NotificationGroupRecord:
        """Return the group with this key. Problem 404 if ``me`` has none."""
        grouped = () if key.startswith("ungrouped-") else GROUPED
        found = self.page(me, KINDS, PageRange(limit=1), grouped=grouped, with_filtered=True, key=key).items
        if not found:
            raise not_found()
        return found[0]

    def accounts(self, me: int, key: str) -> list[AccountRecord]:
        """Return the accounts that caused a group, the last first, at most 80. Problem 404 if there is no group."""
        self.get(me, key)
        bound = {
            "me": me,
            "kinds": json.dumps(KINDS),
            "grouped": json.dumps(() if key.startswith("ungrouped-") else GROUPED),
            "actor": None,
            "with_filtered": True,
            "key": key,
        }
        with self._database.read() as connection:
            return _actors(connection, bound, _MOST)

    def dismiss(self, me: int, key: str) -> None:
        """Delete the notifications of a group; for a group that is not there nothing happens."""
        query = (
            f"DELETE FROM notification AS n WHERE n.recipient = ? AND (({queries.GROUP_KEY}) = ?"  # noqa: S608
            " OR 'ungrouped-' || n.id = ?)"
        )
        with self._database.write() as connection:
            connection.execute(query, (me, key, key))


def _actors(connection: apsw.Connection, bound: dict[str, Any], most: int) -> list[AccountRecord]:
    found = [actor for (actor,) in rows(connection, queries.NOTIFIED_BY, {**bound, "most": most})]
    known = record_loader.accounts(connection, found)
    return [known[actor] for actor in dict.fromkeys(found)]
