"""Telling a person that something happened, inside the transaction in which it happens."""

from collections.abc import Callable

import apsw

from kesong_desktop.homeserver.happenings import Happening, Told
from kesong_desktop.homeserver.ids import ClockMs, Ids


class Notices:
    """Writes notifications; ``note`` hears of each, to pass it on once it is on the disk."""

    def __init__(self, ids: Ids, clock_ms: ClockMs, note: Callable[[Happening], None]) -> None:
        self._ids = ids
        self._clock_ms = clock_ms
        self._note = note

    def tell(
        self, connection: apsw.Connection, recipient: int, kind: str, actor: int, post: int | None = None
    ) -> None:
        """Note that ``actor`` did ``kind``; nobody is told of their own deeds, or twice of one."""
        if recipient == actor:
            return
        number = self._ids.take()
        connection.execute(
            "INSERT OR IGNORE INTO notification (id, recipient, kind, actor, post, created_ms)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (number, recipient, kind, actor, post, self._clock_ms()),
        )
        if connection.changes():
            self._note(Told(number, recipient))


def take_back(
    connection: apsw.Connection, recipient: int, kind: str, actor: int, post: int | None = None
) -> None:
    """Forget the note again."""
    connection.execute(
        "DELETE FROM notification WHERE recipient = ? AND kind = ? AND actor = ? AND post IS ?",
        (recipient, kind, actor, post),
    )
