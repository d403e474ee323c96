"""Telling a person that something happened, inside the transaction in which it happens."""

import apsw


def tell(
    connection: apsw.Connection,
    number: int,
    *,
    now_ms: int,
    recipient: int,
    kind: str,
    actor: int,
    post: int | None = None,
) -> None:
    """Note that ``actor`` did ``kind``; nobody is told of their own deeds, or twice of one."""
    if recipient != actor:
        connection.execute(
            "INSERT OR IGNORE INTO notification (id, recipient, kind, actor, post, created_ms)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (number, recipient, kind, actor, post, now_ms),
        )


def take_back(
    connection: apsw.Connection, recipient: int, kind: str, actor: int, post: int | None = None
) -> None:
    """Forget the note again."""
    connection.execute(
        "DELETE FROM notification WHERE recipient = ? AND kind = ? AND actor = ? AND post IS ?",
        (recipient, kind, actor, post),
    )
