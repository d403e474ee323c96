"""The kept counts and the index of words agree with the posts, whatever happens to these."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.service.page import PageRange
from kesong_desktop.homeserver.service.timelines import TimelineService
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows

ALPHABET = "aAb ßé面包\"*'"
TEXTS = st.text(ALPHABET, max_size=12)
Step = Callable[[apsw.Connection], object]
_POST = (
    "INSERT OR IGNORE INTO post (id, author, text, spoiler, sensitive, language, visibility, app_name, created_ms)"
    " VALUES (?, ?, ?, ?, 0, '', ?, '', 0)"
)
_MEDIUM = (
    "INSERT OR IGNORE INTO media (id, owner, post, name, preview, kind, width, height, preview_width,"
    " preview_height, duration_s, blurhash, description, focus_x, focus_y, created_ms)"
    " SELECT ?1, 1, (SELECT id FROM post WHERE id = ?2), 'n' || ?1, 'p' || ?1, 'image', 1, 1, 1, 1, 0.0, '', ?3, 0.0,"
    " 0.0, 0"
)
_POSTS, _MEDIA = st.integers(10, 15), st.integers(20, 24)


def step(sql: str, *values: object) -> Step:
    return lambda connection: connection.execute(sql, values)


STEPS = st.one_of(
    st.builds(
        step,
        st.just(_POST),
        _POSTS,
        st.integers(1, 2),
        TEXTS,
        TEXTS,
        st.sampled_from(["public", "private", "direct"]),
    ),
    st.builds(step, st.just("DELETE FROM post WHERE id = ?"), _POSTS),
    st.builds(step, st.just("UPDATE post SET text = ?, spoiler = ? WHERE id = ?"), TEXTS, TEXTS, _POSTS),
    st.builds(step, st.just("UPDATE post SET visibility = 'direct', author = 2 WHERE id = ?"), _POSTS),
    st.builds(step, st.just(_MEDIUM), _MEDIA, _POSTS, TEXTS),
    st.builds(step, st.just("DELETE FROM media WHERE id = ?"), _MEDIA),
    st.builds(step, st.just("UPDATE media SET description = ? WHERE id = ?"), TEXTS, _MEDIA),
    st.builds(
        step,
        st.just("UPDATE media SET post = (SELECT id FROM post WHERE id = ?) WHERE id = ?"),
        _POSTS,
        _MEDIA,
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, min_size=4, max_size=25), st.lists(TEXTS, min_size=1, max_size=3))
def test_counts_and_search_agree_with_the_posts(steps: list[Step], searches: list[str]) -> None:
    """Counts equal those of the rows; a search finds the posts that hold all its words, and no others."""
    with TemporaryDirectory() as folder:
        database = HomeDatabase(Path(folder) / "x.db")
        with database.write() as connection:
            connection.execute(
                "INSERT INTO account (id, name, display_name, password, created_ms)"
                " VALUES (1, 'alice', '', '', 0), (2, 'bob', '', '', 0)"
            )
            for one in steps:
                one(connection)
        with database.read() as connection:
            said = rows(
                connection,
                "SELECT p.id, p.text || ' ' || p.spoiler || ' ' ||"
                " coalesce((SELECT group_concat(description, ' ') FROM media WHERE post = p.id), '')"
                " FROM post p WHERE p.visibility = 'public' OR p.author = 1 ORDER BY p.id DESC",
            )
            kept = rows(connection, "SELECT id, posts, last_post FROM account ORDER BY id")
            counted = rows(
                connection,
                "SELECT a.id, count(p.id), coalesce(max(p.id), 0) FROM account a LEFT JOIN post p"
                " ON p.author = a.id AND p.visibility <> 'direct' GROUP BY a.id ORDER BY a.id",
            )
            indexed = rows(connection, "SELECT rowid, words FROM post_search ORDER BY 1")
            assert indexed == rows(connection, "SELECT post, words FROM post_words ORDER BY 1")
        assert kept == counted
        for words in searches:
            wanted = fold_tag(words).split()
            matching = [number for number, text in said if all(word in fold_tag(text) for word in wanted)]
            found = TimelineService(database).search(1, words, PageRange(limit=40)).items
            assert [post.id for post in found] == matching
        database.close()


def test_frequent_short_words_are_found(tmp_path: Path) -> None:
    """A word of one letter that begins more trigrams than are looked up one by one."""
    database = HomeDatabase(tmp_path / "x.db")
    with database.write() as connection:
        connection.execute(
            "INSERT INTO account (id, name, display_name, password, created_ms) VALUES (1, 'alice', '', '', 0)"
        )
        for number in range(1, 200):
            connection.execute(_POST, (number, 1, f"e{chr(0x4E00 + number)}" * (number % 2), "", "public"))
    found = TimelineService(database).search(1, "e", PageRange(limit=5)).items
    assert [post.id for post in found] == [199, 197, 195, 193, 191]
    assert TimelineService(database).search(1, "e \0", PageRange(limit=5)).items == []
    database.close()
