"""The notification policy of a user: how notifications from unknown accounts are handled."""

import json
from collections.abc import Mapping

import apsw

from kesong_desktop.homeserver.limits import DAY_MS
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.storage.database import row

ACTIONS = ("accept", "filter", "drop")
CONDITIONS = (
    "for_not_following",
    "for_not_followers",
    "for_new_accounts",
    "for_private_mentions",
    "for_limited_accounts",
)
_ALWAYS = {"poll", "update"}
_NEW_MS = 30 * DAY_MS
_STANDING = """
SELECT
    NOT EXISTS (SELECT 1 FROM follow WHERE follower = :me AND followed = :actor),
    NOT EXISTS (SELECT 1 FROM follow WHERE follower = :actor AND followed = :me),
    (SELECT created_ms FROM account WHERE id = :actor) > now_ms() - :new_ms,
    EXISTS (SELECT 1 FROM post WHERE id = :post AND visibility = 'direct' AND reply_author IS NOT :me)
        AND NOT EXISTS (SELECT 1 FROM follow WHERE follower = :me AND followed = :actor),
    EXISTS (SELECT 1 FROM accepted_sender WHERE account = :me AND sender = :actor)
"""


def policy_of(connection: apsw.Connection, me: int) -> dict[str, str]:
    """Return the action of each of ``CONDITIONS``; ``accept`` is the default."""
    found = row(connection, "SELECT policy FROM account WHERE id = ?", (me,))
    kept = json.loads(found[0]) if found else {}
    return {name: kept.get(name, "accept") for name in CONDITIONS}


def set_policy(connection: apsw.Connection, me: int, changes: Mapping[str, str]) -> dict[str, str]:
    """Change the given actions, and return the whole policy. Problem 422 for an unknown action."""
    if not set(changes.values()) <= set(ACTIONS):
        raise invalid("Policy is not included in the list")
    made = {**policy_of(connection, me), **changes}
    connection.execute("UPDATE account SET policy = ? WHERE id = ?", (json.dumps(made), me))
    return made


def action_for(connection: apsw.Connection, me: int, kind: str, actor: int, post: int | None) -> str:
    """Return the action for a notification: the strictest one whose condition holds."""
    policy = policy_of(connection, me)
    if kind in _ALWAYS or set(policy.values()) == {"accept"}:
        return "accept"
    found = row(connection, _STANDING, {"me": me, "actor": actor, "post": post, "new_ms": _NEW_MS}) or ()
    *standing, is_accepted = map(bool, found)
    if is_accepted:
        return "accept"
    is_stranger, is_no_follower, is_new, is_direct = standing
    holds = dict(
        zip(
            CONDITIONS,
            (is_stranger, is_no_follower, is_new, is_direct and kind == "mention", False),
            strict=True,
        )
    )
    return max((policy[name] for name in CONDITIONS if holds[name]), key=ACTIONS.index, default="accept")
