"""Limits on data created without an account: registered apps, and tokens of apps without a user."""

import json

import apsw

from kesong_desktop.homeserver.storage.database import rows

UNUSED_APPS = 500
"""Maximum number of apps without a sign-in; the oldest are deleted. Clients of deleted apps register again."""
APP_TOKENS = 10
"""Maximum number of tokens without a user for one app; the oldest are revoked."""
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
    """Delete the oldest unused apps over the limit; an app with a code newer than ``oldest_code_ms`` is in use."""
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
    """Revoke the oldest tokens without a user of an app over the limit."""
    connection.execute(_OLD_TOKENS, (app, APP_TOKENS))
