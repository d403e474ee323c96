"""Creates and deletes notifications, inside the transaction of their cause."""

from collections.abc import Callable

import apsw

from kesong_desktop.homeserver.events import NotificationCreated, ServiceEvent
from kesong_desktop.homeserver.service.notification_policy import action_for
from kesong_desktop.homeserver.storage.database import row
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator

_MUTED = """
SELECT 1 FROM muted_thread t JOIN post p ON p.thread = t.thread WHERE t.account = ? AND p.id = ?
"""


class NotificationService:
    """Writes notifications; ``note`` is called with each one, to stream it after the commit."""

    def __init__(self, ids: IdGenerator, clock_ms: ClockMs, note: Callable[[ServiceEvent], None]) -> None:
        self._ids = ids
        self._clock_ms = clock_ms
        self._note = note

    def tell(
        self,
        connection: apsw.Connection,
        recipient: int,
        kind: str,
        actor: int,
        post: int | None = None,
        *,
        also_self: bool = False,
    ) -> None:
        """Notify ``recipient`` that ``actor`` did ``kind``, except of a repeated action or a post of a muted thread.

        Own actions are not notified unless ``also_self``. The recipient's policy may drop or hold back the notification.
        """
        if recipient == actor and not also_self:
            return
        if post is not None and row(connection, _MUTED, (recipient, post)):
            return
        action = "accept" if recipient == actor else action_for(connection, recipient, kind, actor, post)
        if action == "drop":
            return
        number, is_filtered = self._ids.take(), action == "filter"
        connection.execute(
            "INSERT OR IGNORE INTO notification (id, recipient, kind, actor, post, created_ms, is_filtered)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, recipient, kind, actor, post, self._clock_ms(), int(is_filtered)),
        )
        if connection.changes() and not is_filtered:
            self._note(NotificationCreated(number, recipient))


def take_back(
    connection: apsw.Connection, recipient: int, kind: str, actor: int, post: int | None = None
) -> None:
    """Delete the notification with these properties, if there is one."""
    connection.execute(
        "DELETE FROM notification WHERE recipient = ? AND kind = ? AND actor = ? AND post IS ?",
        (recipient, kind, actor, post),
    )
