"""Creates and deletes notifications, inside the transaction of what they are about."""

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
    """Writes notifications; ``note`` is called with each, to stream it once it is committed."""

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
        """Add a notification that ``actor`` did ``kind``; none for a repeated action or a post of a muted thread.

        None for one's own action either, unless ``also_self``. The recipient's policy may drop it or hold it back.
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
