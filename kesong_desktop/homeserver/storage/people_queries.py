"""Queries behind the lists of accounts and of notifications, in the form of ``queries``."""

# ruff: noqa: S608 - put together from fixed pieces, never from values

from kesong_desktop.homeserver.storage.queries import FOLLOWED, kept

FOLLOWERS = f"""
SELECT f.follower AS cursor, f.follower FROM follow f
WHERE f.followed = :of AND f.follower < :newest AND f.follower > :oldest
    AND (:of = :me OR {kept("f.follower")})
ORDER BY cursor DESC LIMIT :count
"""
FOLLOWING = f"""
SELECT f.followed AS cursor, f.followed FROM follow f
WHERE f.follower = :of AND f.followed < :newest AND f.followed > :oldest
    AND (:of = :me OR {kept("f.followed")})
ORDER BY cursor DESC LIMIT :count
"""
BLOCKS = """
SELECT k.blocked AS cursor, k.blocked FROM block k
WHERE k.blocker = :me AND k.blocked < :newest AND k.blocked > :oldest ORDER BY cursor DESC LIMIT :count
"""
MUTES = """
SELECT u.muted AS cursor, u.muted FROM mute u
WHERE u.muter = :me AND u.muted < :newest AND u.muted > :oldest AND coalesce(u.until_ms > now_ms(), 1)
ORDER BY cursor DESC LIMIT :count
"""
MEMBERS = """
SELECT m.account AS cursor, m.account FROM list_member m
WHERE m.list = :of AND m.account < :newest AND m.account > :oldest ORDER BY cursor DESC LIMIT :count
"""
BOOSTED_BY = f"""
SELECT b.id AS cursor, b.account FROM boost b
WHERE b.post = :of AND b.id < :newest AND b.id > :oldest
    AND (b.visibility <> 'private' OR b.account = :me
        OR b.account IN {FOLLOWED}) AND {kept("b.account")}
ORDER BY cursor DESC LIMIT :count
"""
FAVOURITED_BY = f"""
SELECT k.id AS cursor, k.account FROM mark k
WHERE k.post = :of AND k.kind = 'favourite' AND k.id < :newest AND k.id > :oldest
    AND {kept("k.account")}
ORDER BY cursor DESC LIMIT :count
"""
GROUP_KEY = """CASE WHEN n.kind IN ('favourite', 'reblog') THEN n.kind || '-' || n.post
    WHEN n.kind = 'follow' THEN 'follow-' || (n.created_ms / 43200000)
    ELSE 'ungrouped-' || n.id END"""
_ASKED_KEY = f"""CASE WHEN n.kind IN (SELECT value FROM json_each(:grouped)) THEN {GROUP_KEY}
    ELSE 'ungrouped-' || n.id END"""
_NOTIFIED = """n.recipient = :me AND n.kind IN (SELECT value FROM json_each(:kinds))
    AND (:actor IS NULL OR n.actor = :actor) AND (:with_filtered OR NOT n.is_filtered)
    AND (n.post IS NULL OR EXISTS (SELECT 1 FROM may_see s WHERE s.post = n.post AND s.account = :me))
    AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :me AND k.blocked = n.actor)
    AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = n.actor AND k.blocked = :me)
    AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.muter = :me AND u.muted = n.actor AND u.notifications
        AND coalesce(u.until_ms > now_ms(), 1))"""
NOTIFICATIONS = f"""
SELECT n.id AS cursor, n.kind, n.actor, n.post, n.created_ms, {GROUP_KEY} FROM notification n
WHERE n.id < :newest AND n.id > :oldest AND {_NOTIFIED}
ORDER BY cursor DESC LIMIT :count
"""
# A group is sorted by its newest notification.
NOTIFICATION_GROUPS = f"""
SELECT max(n.id) AS cursor, {_ASKED_KEY} AS key, n.kind, n.post, max(n.created_ms), count(*), min(n.id)
FROM notification n WHERE {_NOTIFIED} AND (:key IS NULL OR {_ASKED_KEY} = :key)
GROUP BY key HAVING max(n.id) < :newest AND max(n.id) > :oldest ORDER BY cursor DESC LIMIT :count
"""
NOTIFIED_BY = f"""
SELECT n.actor FROM notification n WHERE {_NOTIFIED} AND {_ASKED_KEY} = :key ORDER BY n.id DESC LIMIT :most
"""
FOLLOW_REQUESTS = """
SELECT r.id AS cursor, r.follower FROM follow_request r
WHERE r.followed = :me AND r.id < :newest AND r.id > :oldest
ORDER BY cursor DESC LIMIT :count
"""
ENDORSED = f"""
SELECT e.id AS cursor, e.target FROM endorsement e
WHERE e.account = :of AND e.id < :newest AND e.id > :oldest AND {kept("e.target")}
    AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :of AND k.blocked = :me)
ORDER BY cursor DESC LIMIT :count
"""
FAMILIAR = f"""
SELECT f.follower FROM follow f JOIN account a ON a.id = :of
    JOIN account w ON w.id = f.follower AND NOT w.hide_collections
WHERE f.followed = :of AND f.follower <> :me AND f.follower IN {FOLLOWED} AND NOT a.hide_collections
    AND {kept("f.follower")} AND {kept(":of")}
ORDER BY f.follower
"""
# Accounts without a relationship; those followed by accounts that the user follows come first.
SUGGESTED = f"""
SELECT a.id, (SELECT count(*) FROM follow f WHERE f.followed = a.id AND f.follower IN {FOLLOWED}) AS common
FROM account a
WHERE a.id <> :me AND a.closed_ms = 0 AND a.id NOT IN {FOLLOWED} AND {kept("a.id")}
    AND NOT EXISTS (SELECT 1 FROM follow_request r WHERE r.follower = :me AND r.followed = a.id)
    AND NOT EXISTS (SELECT 1 FROM dismissed_suggestion d WHERE d.account = :me AND d.target = a.id)
ORDER BY common DESC, (SELECT count(*) FROM follow f WHERE f.followed = a.id) DESC, a.id LIMIT :count
"""
DIRECTORY = f"""
SELECT a.id FROM account a WHERE a.discoverable AND a.closed_ms = 0 AND {kept("a.id")}
ORDER BY CASE WHEN :by_activity
    THEN (SELECT max(p.id) FROM post p WHERE p.author = a.id AND p.visibility = 'public') ELSE a.id END
    DESC NULLS LAST, a.id DESC LIMIT :count OFFSET :skipped
"""
# One request for each account whose notifications were held back.
NOTIFICATION_REQUESTS = f"""
SELECT max(n.id) AS cursor, n.actor, count(*), min(n.created_ms), max(n.created_ms), max(n.post)
FROM notification n
WHERE n.recipient = :me AND n.is_filtered AND (:only IS NULL OR n.actor = :only) AND {kept("n.actor")}
    AND (n.post IS NULL OR EXISTS (SELECT 1 FROM may_see s WHERE s.post = n.post AND s.account = :me))
GROUP BY n.actor HAVING max(n.id) < :newest AND max(n.id) > :oldest ORDER BY cursor DESC LIMIT :count
"""
