"""The SQL queries of all lists.

Each selects (cursor, ...) with :newest > cursor > :oldest; the page may turn its DESC into ASC.
The + keeps SQLite from gathering all posts by author: walking down by id ends after one page.
"""

# ruff: noqa: S608 - put together from the fixed pieces below, never from values

SEEN = "EXISTS (SELECT 1 FROM may_see s WHERE s.post = p.id AND s.account = :me)"
FOLLOWED = "(SELECT followed FROM follow WHERE follower = :me)"
_BOOSTERS = "(SELECT followed FROM follow WHERE follower = :me AND boosts)"
_BOOST_SEEN = f"(b.visibility <> 'private' OR b.account = :me OR b.account IN {FOLLOWED})"


def kept(who: str) -> str:
    """SQL condition: blocked in neither direction, and not muted."""
    return (
        f"NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = :me AND k.blocked = {who})"
        f" AND NOT EXISTS (SELECT 1 FROM block k WHERE k.blocker = {who} AND k.blocked = :me)"
        f" AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.muter = :me AND u.muted = {who}"
        " AND coalesce(u.until_ms > now_ms(), 1))"
    )


KEPT = kept("p.author")
_KEPT_BOOST = f"{KEPT} AND {kept('b.account')}"
_NOT_APART = (
    "NOT EXISTS (SELECT 1 FROM list l JOIN list_member m ON m.list = l.id"
    " WHERE l.owner = :me AND l.exclusive AND m.account = p.author)"
)
_PICTURED = "(NOT :only_media OR EXISTS (SELECT 1 FROM media m WHERE m.post = p.id))"

_FOLLOWS_TAG = (
    "(p.visibility = 'public' AND EXISTS (SELECT 1 FROM tag t JOIN tag_follow g ON g.name = t.name"
    " WHERE t.post = p.id AND g.account = :me))"
)

# Each post appears once: by itself, also for a followed hashtag, else by the first boost of a followed account.
HOME = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest
    AND (+p.author = :me OR +p.author IN {FOLLOWED} OR {_FOLLOWS_TAG}) AND {SEEN} AND {KEPT} AND {_NOT_APART}
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.id < :newest AND b.id > :oldest
    AND (+b.account = :me OR +b.account IN {_BOOSTERS})
    AND +p.author <> :me AND +p.author NOT IN {FOLLOWED} AND NOT {_FOLLOWS_TAG} AND {SEEN} AND {_KEPT_BOOST}
    AND NOT EXISTS (SELECT 1 FROM boost e WHERE e.post = b.post AND e.id < b.id
        AND (e.account = :me OR e.account IN {_BOOSTERS}))
ORDER BY cursor DESC LIMIT :count
"""
PUBLIC = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND p.visibility = 'public' AND {_PICTURED}
    AND {KEPT}
ORDER BY cursor DESC LIMIT :count
"""
TAG = f"""
SELECT p.id AS cursor FROM tag t JOIN post p ON p.id = t.post
WHERE t.name = :tag AND t.post < :newest AND t.post > :oldest AND p.visibility = 'public' AND {_PICTURED}
    AND {KEPT}
ORDER BY cursor DESC LIMIT :count
"""
ACCOUNT = f"""
SELECT p.id AS cursor FROM post p
WHERE p.author = :author AND p.id < :newest AND p.id > :oldest AND {_PICTURED}
    AND (NOT :exclude_replies OR p.reply_to IS NULL OR p.reply_author = p.author)
    AND (:tag = '' OR EXISTS (SELECT 1 FROM tag t WHERE t.post = p.id AND t.name = :tag)) AND {SEEN}
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.account = :author AND b.id < :newest AND b.id > :oldest
    AND NOT :exclude_reblogs AND NOT :only_media AND :tag = '' AND {_BOOST_SEEN} AND {SEEN}
    AND {KEPT}
ORDER BY cursor DESC LIMIT :count
"""
MARKED = """
SELECT k.id AS cursor, k.post FROM mark k
WHERE k.account = :by AND k.kind = :kind AND k.id < :newest AND k.id > :oldest
    AND EXISTS (SELECT 1 FROM may_see s WHERE s.post = k.post AND s.account = :me)
ORDER BY cursor DESC LIMIT :count
"""
_MEMBERS = "(SELECT account FROM list_member WHERE list = :list)"
LIST = f"""
SELECT p.id AS cursor FROM post p
WHERE p.id < :newest AND p.id > :oldest AND +p.author IN {_MEMBERS} AND {SEEN} AND {KEPT}
    AND (p.reply_to IS NULL OR p.reply_author = p.author
        OR (:replies = 'list' AND (p.reply_author = :me OR p.reply_author IN {_MEMBERS}))
        OR (:replies = 'followed' AND (p.reply_author = :me OR p.reply_author IN {FOLLOWED})))
UNION ALL
SELECT b.id AS cursor FROM boost b JOIN post p ON p.id = b.post
WHERE b.id < :newest AND b.id > :oldest AND +b.account IN {_MEMBERS} AND +b.account IN {_BOOSTERS}
    AND +p.author NOT IN {_MEMBERS} AND {_BOOST_SEEN} AND {SEEN} AND {_KEPT_BOOST}
    AND NOT EXISTS (SELECT 1 FROM boost e WHERE e.post = b.post AND e.id < b.id
        AND e.account IN {_MEMBERS} AND e.account IN {_BOOSTERS})
ORDER BY cursor DESC LIMIT :count
"""
_WALKED = "NOT EXISTS (SELECT 1 FROM json_each(:walked) w WHERE NOT instr(f.words, w.value))"
_SEARCHED = f"""(:author IS NULL OR p.author = :author) AND {SEEN} AND {KEPT} AND {_WALKED}
ORDER BY cursor DESC LIMIT :count OFFSET :skipped
"""
SEARCH = f"""
SELECT f.rowid AS cursor FROM post_search f CROSS JOIN post p ON p.id = f.rowid
WHERE f.post_search MATCH :match AND f.rowid < :newest AND f.rowid > :oldest AND {_SEARCHED}"""
WALK = f"""
SELECT p.id AS cursor FROM post p CROSS JOIN post_search f ON f.rowid = p.id
WHERE p.id < :newest AND p.id > :oldest AND {_SEARCHED}"""
TAGS = f"""
SELECT t.name FROM tag t JOIN post p ON p.id = t.post
WHERE t.name >= :words AND substr(t.name, 1, length(:words)) = :words AND p.visibility = 'public'
    AND {KEPT}
GROUP BY t.name ORDER BY t.name <> :words, count(*) DESC, t.name LIMIT :count OFFSET :skipped
"""
ANCESTORS = f"""
WITH RECURSIVE line (id, depth) AS (
    SELECT reply_to, 1 FROM post WHERE id = :post
    UNION ALL
    SELECT post.reply_to, depth + 1 FROM line JOIN post ON post.id = line.id WHERE depth < 100
)
SELECT p.id FROM line JOIN post p ON p.id = line.id WHERE {SEEN} AND {KEPT} ORDER BY p.id
"""
DESCENDANTS = f"""
WITH RECURSIVE below (id, depth) AS (
    SELECT id, 1 FROM post WHERE reply_to = :post
    UNION ALL
    SELECT post.id, depth + 1 FROM below JOIN post ON post.reply_to = below.id WHERE depth < 100
)
SELECT p.id FROM below JOIN post p ON p.id = below.id WHERE {SEEN} AND {KEPT} ORDER BY p.id LIMIT 500
"""
SCHEDULED = """
SELECT c.id AS cursor FROM scheduled c
WHERE c.account = :me AND c.id < :newest AND c.id > :oldest ORDER BY cursor DESC LIMIT :count
"""
# The cursor is the newest post, as it is on other servers.
CONVERSATIONS = f"""
SELECT max(p.id) AS cursor, c.id FROM conversation c JOIN post p ON p.thread = c.thread
WHERE c.account = :me AND (:only IS NULL OR c.id = :only) AND p.visibility = 'direct' AND p.id > c.removed
    AND {SEEN} AND {KEPT}
GROUP BY c.id HAVING max(p.id) < :newest AND max(p.id) > :oldest ORDER BY cursor DESC LIMIT :count
"""
TRENDING_POSTS = f"""
SELECT p.id FROM post p
    JOIN (SELECT post, count(*) AS number FROM
        (SELECT post FROM mark WHERE kind = 'favourite' UNION ALL SELECT post FROM boost) GROUP BY post) l
    ON l.post = p.id
WHERE p.created_ms > now_ms() - :max_age AND p.visibility = 'public' AND {SEEN} AND {KEPT}
ORDER BY l.number DESC, p.id DESC LIMIT :count OFFSET :skipped
"""
TRENDING_TAGS = f"""
SELECT t.name FROM tag t JOIN post p ON p.id = t.post
WHERE p.created_ms > now_ms() - :max_age AND p.visibility = 'public' AND {SEEN} AND {KEPT}
GROUP BY t.name ORDER BY count(DISTINCT p.author) DESC, count(*) DESC, t.name LIMIT :count OFFSET :skipped
"""
