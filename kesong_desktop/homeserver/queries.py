"""The questions behind every list.

Each selects (cursor, ...) with :newest > cursor > :oldest; the page may turn its DESC into ASC.
The + keeps SQLite from gathering all posts by author: walking down by id ends after one page.
"""

# ruff: noqa: S608 - put together from the fixed pieces below, never from values

_SEEN = "EXISTS (SELECT 1 FROM may_see s WHERE s.post = p.id AND s.account = :me)"
_FOLLOWED = "(SELECT followed FROM follow WHERE follower = :me)"
_BOOSTERS = "(SELECT followed FROM follow WHERE follower = :me AND boosts)"
_BOOST_SEEN = f"(b.visibility <> 'private' OR b.account = :me OR b.account IN {_FOLLOWED})"
_PICTURED = "(NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))"

# Each post is there once: by itself, else by the first boost of somebody who is followed.
HOME = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest
    AND (+p.author = :me OR +p.author IN {_FOLLOWED}) AND {_SEEN}
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.id < :newest AND b.id > :oldest
    AND (+b.account = :me OR +b.account IN {_BOOSTERS})
    AND +p.author <> :me AND +p.author NOT IN {_FOLLOWED} AND {_SEEN}
    AND NOT EXISTS (SELECT 1 FROM boost e WHERE e.post = b.post AND e.id < b.id
        AND (e.account = :me OR e.account IN {_BOOSTERS}))
ORDER BY cursor DESC LIMIT :count
"""
PUBLIC = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND p.visibility = 'public' AND {_PICTURED}
ORDER BY cursor DESC LIMIT :count
"""
TAG = f"""
SELECT p.id AS cursor FROM tag t JOIN post p ON p.id = t.post
WHERE t.name = :tag AND t.post < :newest AND t.post > :oldest AND p.visibility = 'public' AND {_PICTURED}
ORDER BY cursor DESC LIMIT :count
"""
ACCOUNT = f"""
SELECT p.id AS cursor FROM post p
WHERE p.author = :author AND p.id < :newest AND p.id > :oldest AND {_PICTURED}
    AND (NOT :exclude_replies OR p.reply_to IS NULL OR p.reply_author = p.author)
    AND (:tag = '' OR EXISTS (SELECT 1 FROM tag t WHERE t.post = p.id AND t.name = :tag)) AND {_SEEN}
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.account = :author AND b.id < :newest AND b.id > :oldest
    AND NOT :exclude_reblogs AND NOT :only_media AND :tag = '' AND {_BOOST_SEEN} AND {_SEEN}
ORDER BY cursor DESC LIMIT :count
"""
MARKED = """
SELECT k.id AS cursor, k.post FROM mark k
WHERE k.account = :by AND k.kind = :kind AND k.id < :newest AND k.id > :oldest
    AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = k.post AND s.account = :me)
ORDER BY cursor DESC LIMIT :count
"""
NOTIFICATIONS = """
SELECT n.id AS cursor, n.kind, n.actor, n.post, n.created_ms FROM notification n
WHERE n.recipient = :me AND n.id < :newest AND n.id > :oldest
    AND n.kind IN (SELECT value FROM json_each(:kinds)) AND (:actor IS NULL OR n.actor = :actor)
    AND (n.post IS NULL OR EXISTS (SELECT 1 FROM may_see s WHERE s.post = n.post AND s.account = :me))
ORDER BY cursor DESC LIMIT :count
"""
FOLLOWERS = """
SELECT f.follower AS cursor, f.follower FROM follow f
WHERE f.followed = :of AND f.follower < :newest AND f.follower > :oldest ORDER BY cursor DESC LIMIT :count
"""
FOLLOWING = """
SELECT f.followed AS cursor, f.followed FROM follow f
WHERE f.follower = :of AND f.followed < :newest AND f.followed > :oldest ORDER BY cursor DESC LIMIT :count
"""
BOOSTED_BY = """
SELECT b.id AS cursor, b.account FROM boost b
WHERE b.post = :of AND b.id < :newest AND b.id > :oldest
    AND (b.visibility <> 'private' OR b.account = :me
        OR b.account IN (SELECT followed FROM follow WHERE follower = :me))
ORDER BY cursor DESC LIMIT :count
"""
FAVOURITED_BY = """
SELECT k.id AS cursor, k.account FROM mark k
WHERE k.post = :of AND k.kind = 'favourite' AND k.id < :newest AND k.id > :oldest
ORDER BY cursor DESC LIMIT :count
"""
