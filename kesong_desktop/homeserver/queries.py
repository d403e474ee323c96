"""The questions behind every list.

Each selects (cursor, ...) with :newest > cursor > :oldest; the page may turn its DESC into ASC.
The + keeps SQLite from gathering all posts by author: walking down by id ends after one page.
"""

# ruff: noqa: S608 - put together from the fixed pieces below, never from values

_SEEN = "EXISTS (SELECT 1 FROM may_see s WHERE s.post = p.id AND s.account = :me)"
_FOLLOWED = "(SELECT followed FROM follow WHERE follower = :me)"
_BOOSTERS = "(SELECT followed FROM follow WHERE follower = :me AND boosts)"
_BOOST_SEEN = f"(b.visibility <> 'private' OR b.account = :me OR b.account IN {_FOLLOWED})"


def _kept(who: str) -> str:
    """Neither blocked, whoever did it, nor muted."""
    return (
        f"NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :me AND k.blocked = {who})"
        f" AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = {who} AND k.blocked = :me)"
        f" AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.muter = :me AND u.muted = {who}"
        " AND coalesce(u.until_ms > now_ms(), 1))"
    )


_KEPT = _kept("p.author")
_KEPT_BOOST = f"{_KEPT} AND {_kept('b.account')}"
_NOT_APART = (
    "NOT EXISTS (SELECT 1 FROM list l JOIN list_member m ON m.list = l.id"
    " WHERE l.owner = :me AND l.exclusive AND m.account = p.author)"
)
_PICTURED = "(NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))"

# Each post is there once: by itself, else by the first boost of somebody who is followed.
HOME = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest
    AND (+p.author = :me OR +p.author IN {_FOLLOWED}) AND {_SEEN} AND {_KEPT} AND {_NOT_APART}
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.id < :newest AND b.id > :oldest
    AND (+b.account = :me OR +b.account IN {_BOOSTERS})
    AND +p.author <> :me AND +p.author NOT IN {_FOLLOWED} AND {_SEEN} AND {_KEPT_BOOST}
    AND NOT EXISTS (SELECT 1 FROM boost e WHERE e.post = b.post AND e.id < b.id
        AND (e.account = :me OR e.account IN {_BOOSTERS}))
ORDER BY cursor DESC LIMIT :count
"""
PUBLIC = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND p.visibility = 'public' AND {_PICTURED}
    AND {_KEPT}
ORDER BY cursor DESC LIMIT :count
"""
DIRECT = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND p.visibility = 'direct' AND {_SEEN} AND {_KEPT}
ORDER BY cursor DESC LIMIT :count
"""
TAG = f"""
SELECT p.id AS cursor FROM tag t JOIN post p ON p.id = t.post
WHERE t.name = :tag AND t.post < :newest AND t.post > :oldest AND p.visibility = 'public' AND {_PICTURED}
    AND {_KEPT}
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
    AND {_KEPT}
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
    AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :me AND k.blocked = n.actor)
    AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = n.actor AND k.blocked = :me)
    AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.muter = :me AND u.muted = n.actor AND u.notifications
        AND coalesce(u.until_ms > now_ms(), 1))
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
_MEMBERS = "(SELECT account FROM list_member WHERE list = :list)"
LIST = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND +p.author IN {_MEMBERS} AND {_SEEN} AND {_KEPT}
    AND (p.reply_to IS NULL OR p.reply_author = p.author
        OR (:replies = 'list' AND (p.reply_author = :me OR p.reply_author IN {_MEMBERS}))
        OR (:replies = 'followed' AND (p.reply_author = :me OR p.reply_author IN {_FOLLOWED})))
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.id < :newest AND b.id > :oldest AND +b.account IN {_MEMBERS} AND +b.account IN {_BOOSTERS}
    AND +p.author NOT IN {_MEMBERS} AND {_BOOST_SEEN} AND {_SEEN} AND {_KEPT_BOOST}
    AND NOT EXISTS (SELECT 1 FROM boost e WHERE e.post = b.post AND e.id < b.id
        AND e.account IN {_MEMBERS} AND e.account IN {_BOOSTERS})
ORDER BY cursor DESC LIMIT :count
"""
_SAID = (
    "fold(p.text || ' ' || p.spoiler || ' ' || coalesce("
    "(SELECT group_concat(m.description, ' ') FROM media m WHERE m.post = p.id), ''))"
)
SEARCH = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND (:author IS NULL OR p.author = :author) AND {_SEEN} AND {_KEPT}
    AND NOT EXISTS (SELECT 1 FROM json_each(:words) w WHERE NOT instr({_SAID}, w.value))
ORDER BY cursor DESC LIMIT :count OFFSET :skipped
"""
TAGS = """
SELECT t.name FROM tag t JOIN post p ON p.id = t.post
WHERE t.name >= :words AND substr(t.name, 1, length(:words)) = :words AND p.visibility = 'public'
GROUP BY t.name ORDER BY t.name <> :words, count(*) DESC, t.name LIMIT :count OFFSET :skipped
"""
ANCESTORS = f"""
WITH RECURSIVE line (id, depth) AS (
    SELECT reply_to, 1 FROM post WHERE id = :post
    UNION ALL
    SELECT post.reply_to, depth + 1 FROM line JOIN post ON post.id = line.id WHERE depth < 100
)
SELECT p.id FROM line JOIN post p ON p.id = line.id WHERE {_SEEN} AND {_KEPT} ORDER BY p.id
"""
DESCENDANTS = f"""
WITH RECURSIVE below (id, depth) AS (
    SELECT id, 1 FROM post WHERE reply_to = :post
    UNION ALL
    SELECT post.id, depth + 1 FROM below JOIN post ON post.reply_to = below.id WHERE depth < 100
)
SELECT p.id FROM below JOIN post p ON p.id = below.id WHERE {_SEEN} AND {_KEPT} ORDER BY p.id LIMIT 500
"""
SCHEDULED = """
SELECT c.id AS cursor FROM scheduled c
WHERE c.account = :me AND c.id < :newest AND c.id > :oldest ORDER BY cursor DESC LIMIT :count
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
