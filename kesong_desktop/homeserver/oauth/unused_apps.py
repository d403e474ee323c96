"""Limits on what anybody may leave behind who has no account: registered programs, and tokens of programs alone."""

import json

import apsw

from kesong_desktop.homeserver.storage.database import rows

UNUSED_APPS = 500
"""Programs that nobody signed in with; of more the oldest are forgotten. A program that was registers again."""
APP_TOKENS = 10
"""Tokens of one program that know no person; of more the oldest are ended."""
_UNUSED = """
SELECT id FROM app
WHERE id NOT IN (SELECT app FROM token WHERE app IS NOT NULL AND account IS NOT NULL)
    AND id NOT IN (SELECT app FROM code WHERE created_ms > ?)
ORDER BY id DESC LIMIT -1 OFFSET ?
"""
_OLD_TOKENS = """
DELETE FROM token WHERE app = ?1 AND account IS NULL AND hash NOT IN (
    SELECT hash FROM token WHERE app = ?1 AND account IS NULL ORDER BY created_ms DESC, hash LIMIT ?2)
"""


def forget_unused_apps(connection: apsw.Connection, oldest_code_ms: int) -> None:
    """Delete the oldest of many programs that nobody uses; one with a code from after ``oldest_code_ms`` is about to be."""
    unused = json.dumps([number for (number,) in rows(connection, _UNUSED, (oldest_code_ms, UNUSED_APPS))])
    if unused == "[]":
        return
    for sql in (
        "DELETE FROM token WHERE app IN (SELECT value FROM json_each(?))",
        "DELETE FROM code WHERE app IN (SELECT value FROM json_each(?))",
        "DELETE FROM app WHERE id IN (SELECT value FROM json_each(?))",
    ):
        connection.execute(sql, (unused,))


def end_old_app_tokens(connection: apsw.Connection, app: int) -> None:
    """End the oldest of many tokens of a program that know no person."""
    connection.execute(_OLD_TOKENS, (app, APP_TOKENS))
