"""A user's notifications: pages, counts, deletion, and those that were held back."""

import json
from collections.abc import Mapping, Sequence

import apsw

from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.service import notification_policy
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import people_queries as queries
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, id_list, row
from kesong_desktop.homeserver.storage.notification_records import NotificationRecord, NotificationRequest

KINDS = ("mention", "favourite", "follow", "reblog", "status", "update", "follow_request", "poll")


class NotificationReader:
    """Reads and deletes the notifications of a user, and keeps their policy."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def page(
        self,
        me: int,
        kinds: Sequence[str],
        cut: PageRange,
        *,
        actor: int | None = None,
        with_filtered: bool = False,
    ) -> TimelinePage[NotificationRecord]:
        """Return a page of notifications of these kinds; ``actor`` limits them to one account's."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[NotificationRecord]:
            actors = record_loader.accounts(connection, [record[2] for record in found])
            numbers = [record[3] for record in found if record[3] is not None]
            posts = {post.id: post for post in record_loader.originals(connection, me, numbers, actors)}
            return [
                NotificationRecord(number, kind, actors[actor], posts.get(post), created_ms, key)
                for number, kind, actor, post, created_ms, key in found
            ]

        bound = {"me": me, "kinds": json.dumps(kinds), "actor": actor, "with_filtered": with_filtered}
        return fetch_page(self._database, queries.NOTIFICATIONS, bound, cut, load)

    def get(self, me: int, number: int) -> NotificationRecord:
        """Return the notification with this id. Problem 404 for another's."""
        found = self.page(me, KINDS, PageRange.only(number), with_filtered=True).items
        if not found:
            raise not_found()
        return found[0]

    def unread(self, me: int, kinds: Sequence[str], *, most: int, actor: int | None = None) -> int:
        """Return how many notifications are newer than the read position, counted up to ``most``."""
        cut = PageRange(limit=most, since_id=self.read_position(me))
        return len(self.page(me, kinds, cut, actor=actor).items)

    def read_position(self, me: int) -> int | None:
        """Return the id of the last notification that ``me`` has read, None if none was marked as read."""
        query = "SELECT last_read FROM marker WHERE account = ? AND timeline = 'notifications'"
        with self._database.read() as connection:
            marker = row(connection, query, (me,))
        return marker[0] if marker else None

    def dismiss(self, me: int, number: int | None) -> None:
        """Delete one notification of ``me``, or all of them where ``number`` is None."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM notification WHERE recipient = ? AND id = coalesce(?, id)", (me, number)
            )

    def policy(self, me: int) -> tuple[dict[str, str], int, int]:
        """Return the policy, and how many requests and notifications are held back."""
        query = "SELECT count(DISTINCT actor), count(*) FROM notification WHERE recipient = ? AND is_filtered"
        with self._database.read() as connection:
            requests, notifications = row(connection, query, (me,)) or (0, 0)
            return notification_policy.policy_of(connection, me), requests, notifications

    def set_policy(self, me: int, changes: Mapping[str, str]) -> None:
        """Change the given actions of the policy; existing notifications are not affected. Problem 422."""
        with self._database.write() as connection:
            notification_policy.set_policy(connection, me, changes)

    def requests(
        self, me: int, cut: PageRange, *, only: int | None = None
    ) -> TimelinePage[NotificationRequest]:
        """Return a page of the accounts whose notifications were held back; ``only`` chooses one of them."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[NotificationRequest]:
            actors = record_loader.accounts(connection, [record[1] for record in found])
            numbers = [record[5] for record in found if record[5] is not None]
            posts = {post.id: post for post in record_loader.posts(connection, me, numbers)}
            return [
                NotificationRequest(actor, actors[actor], count, first_ms, last_ms, posts.get(post))
                for _, actor, count, first_ms, last_ms, post in found
            ]

        bound = {"me": me, "only": only}
        return fetch_page(self._database, queries.NOTIFICATION_REQUESTS, bound, cut, load)

    def request(self, me: int, sender: int) -> NotificationRequest:
        """Return the notification request of one account. Problem 404 if none of its notifications are held back."""
        found = self.requests(me, PageRange(limit=1), only=sender).items
        if not found:
            raise not_found()
        return found[0]

    def accept(self, me: int, senders: Sequence[int]) -> None:
        """Show the held back notifications of these accounts, and hold back none of theirs from now on."""
        with self._database.write() as connection:
            known = record_loader.accounts(connection, senders)
            connection.executemany(
                "INSERT OR IGNORE INTO accepted_sender VALUES (?, ?)", [(me, sender) for sender in known]
            )
            connection.execute(
                "UPDATE notification SET is_filtered = 0 WHERE recipient = ? AND is_filtered"
                " AND actor IN (SELECT value FROM json_each(?))",
                (me, id_list(known)),
            )

    def dismiss_requests(self, me: int, senders: Sequence[int]) -> None:
        """Delete the held back notifications of these accounts."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM notification WHERE recipient = ? AND is_filtered"
                " AND actor IN (SELECT value FROM json_each(?))",
                (me, id_list(senders)),
            )
