"""One cache for all accounts: for each table, what one account has seen is never returned to another, nor left when it goes."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.conversation import Conversation, ConversationPage
from kesong_desktop.model.social.notification import Notification, NotificationPage, ScheduledStatus
from kesong_desktop.model.social.post import Attachment, PostPage
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.model.social.profile import AccountRelationship, PeoplePage, Profile
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.store.cache.filters import FilterCache
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex, ReviewReader
from kesong_desktop.store.cache.scheduled_statuses import ScheduledStatusCache
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import LIN, NOW, post

# The longer key begins with the other.
ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("anna@pixels.town.example")
SHARED = frozenset({"media", "search_account", "search_tag_use", "post_change", "review_body"})
"""Without an account of their own: files by address, numbers that lead to an account's posts, and what only a join reads."""


class Seen(NamedTuple):
    """Writes rows of a table for an account, and returns all that the stores give of it to an account."""

    put: Callable[[Database, AccountKey], object]
    get: Callable[[Database, AccountKey], object]


def review_post() -> Any:
    """A post with a review."""
    text = write(tidy(Review("Pan", 8, Relation.BOUGHT)))
    return post(5, html="<p>" + text.replace("\n", "<br>") + "</p>")


def put_gap(database: Database, account: AccountKey) -> None:
    """Read a timeline twice, with a hole in between."""
    cache = TimelineCache(database)
    cache.put_page(account, "home", PostPage((post(1),), "1"), is_newest=True)
    cache.put_page(account, "home", PostPage((post(9),), "9"), is_newest=True)


def put_original(database: Database, account: AccountKey) -> None:
    """Show a post as deleted."""
    cache = TimelineCache(database)
    cache.put_post(account, post(1), at_head_of="home")
    cache.keep_original(account, "1")
    cache.remove_post(account, "1")


def indexed(database: Database, account: AccountKey, words: str) -> Any:
    """What a search finds once all is indexed."""
    index = SearchIndex(database)
    while index.step():
        pass
    return index.find(account, words, limit=9)


def put_post(database: Database, account: AccountKey) -> None:
    """Read one post with a tag and a picture, which is bookmarked."""
    html = '<p><a href="https://a/tags/lake" class="hashtag" rel="tag">#lake</a> 湖边</p>'
    shot = Attachment("1", "image", "https://a/1.jpg")
    one = post(1, html=html, attachments=(shot,), bookmarked=True)
    TimelineCache(database).put_page(account, "home", PostPage((one,), "older"), is_newest=True)


def kept_names(database: Database, account: AccountKey) -> Any:
    """The names of the files that are kept for the account."""
    return database.rows("SELECT name FROM kept_file WHERE account = ?", (account,))


def conversation() -> Conversation:
    """A conversation with Lin."""
    return Conversation("c", (LIN,), post(1), is_unread=True)


def products(database: Database, account: AccountKey) -> Any:
    """All that the index of reviews has for an account."""
    index = ReviewIndex(database)
    while index.step():
        pass
    found = index.products(ReviewReader(account))
    return [
        *found,
        *index.reviews(account, list(found)),
        *index.reviews_of(account, ["5"]),
        *index.reviews_by(account, "9"),
    ]


TABLES = {
    "post": Seen(put_post, lambda d, a: TimelineCache(d).post(a, "1")),
    "item": Seen(put_post, lambda d, a: TimelineCache(d).page(a, "home")),
    "cursor": Seen(put_post, lambda d, a: TimelineCache(d).older_cursor(a, "home")),
    "timeline_gap": Seen(put_gap, lambda d, a: TimelineCache(d).gap_cursor(a, "home", post(9))),
    "original": Seen(put_original, lambda d, a: TimelineCache(d).bring_back(a, "1")),
    "ranking": Seen(
        lambda d, a: TimelineCache(d).put_page(a, "trending", PostPage((post(1),)), is_newest=True),
        lambda d, a: TimelineCache(d).page(a, "trending"),
    ),
    "thread": Seen(
        lambda d, a: ThreadCache(d).put(a, Thread(post(1), (), (post(2),)), now_s=1),
        lambda d, a: ThreadCache(d).thread(a, "1").post,
    ),
    "notice": Seen(
        lambda d, a: NotificationCache(d).put_page(
            a, NotificationPage((Notification("1", "follow", NOW, LIN, None),)), is_newest=True
        ),
        lambda d, a: NotificationCache(d).page(a) or NotificationCache(d).unread(a, ""),
    ),
    "search_post": Seen(put_post, lambda d, a: indexed(d, a, "lake").posts or indexed(d, a, "湖边").posts),
    "search_tag": Seen(put_post, lambda d, a: indexed(d, a, "lake").tags),
    "search_person": Seen(put_post, lambda d, a: indexed(d, a, "lin").people),
    "unindexed": Seen(put_post, lambda d, a: SearchIndex(d).find(a, "lake", limit=9).posts),
    "profile": Seen(
        lambda d, a: PeopleCache(d, lambda: 0.0).put_profile(a, Profile(LIN)),
        lambda d, a: (
            PeopleCache(d, lambda: 0.0).profile(a, LIN.id)
            or PeopleCache(d, lambda: 0.0).profile_by_name(a, "@lin")
        ),
    ),
    "relationship": Seen(
        lambda d, a: PeopleCache(d, lambda: 0.0).put_relationships(
            a, [AccountRelationship("9", following=True)]
        ),
        lambda d, a: PeopleCache(d, lambda: 0.0).relationship(a, "9"),
    ),
    "people": Seen(
        lambda d, a: PeopleCache(d, lambda: 0.0).put_page(
            a, "followers:9", PeoplePage((LIN,)), is_first=True
        ),
        lambda d, a: PeopleCache(d, lambda: 0.0).people(a, "followers:9"),
    ),
    "follow_request": Seen(
        lambda d, a: FollowRequestCache(d).replace(a, [LIN]), lambda d, a: FollowRequestCache(d).people(a)
    ),
    "post_filter": Seen(
        lambda d, a: FilterCache(d).replace(a, [PostFilter("Rain", id="1")]),
        lambda d, a: FilterCache(d).all(a),
    ),
    "conversation": Seen(
        lambda d, a: ConversationCache(d).put_page(a, ConversationPage((conversation(),)), is_newest=True),
        lambda d, a: ConversationCache(d).all(a) or ConversationCache(d).get(a, "c"),
    ),
    "message": Seen(
        lambda d, a: ConversationCache(d).replace_messages(a, "c", [post(1)]),
        lambda d, a: ConversationCache(d).messages(a, "c"),
    ),
    "product_review": Seen(lambda d, a: TimelineCache(d).put_post(a, review_post()), products),
    "review_pending": Seen(
        lambda d, a: TimelineCache(d).put_post(a, review_post()), lambda d, a: ReviewIndex(d).pending(a)
    ),
    "scheduled_status": Seen(
        lambda d, a: ScheduledStatusCache(d).replace(
            a, [ScheduledStatus("1", datetime(2027, 1, 1, tzinfo=UTC), "x")]
        ),
        lambda d, a: ScheduledStatusCache(d).all(a),
    ),
    "unlisted_post": Seen(
        lambda d, a: (TimelineCache(d).put_post(a, post(1)), TimelineCache(d).mark_unlisted(a, "1")),
        lambda d, a: TimelineCache(d).unlisted(a, 9),
    ),
    "kept_file": Seen(put_post, kept_names),
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty cache."""
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


def tables(database: Database) -> set[str]:
    """The ordinary tables of the cache."""
    names = {str(name) for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {one for one in names if not one.startswith(("sqlite_", "search_trigram", "search_pair"))}


def test_each_table_is_looked_at(database: Database) -> None:
    """A new table needs a row here."""
    assert tables(database) == TABLES.keys() | SHARED


@pytest.mark.parametrize("table", TABLES)
def test_rows_of_another_account_are_never_returned(database: Database, table: str) -> None:
    """Both ways, for keys that begin alike; and nothing of an account is left when it is forgotten."""
    put, get = TABLES[table]
    put(database, ANNA)
    assert not get(database, BEN)
    assert get(database, ANNA)
    TimelineCache(database).forget(ANNA)
    if table not in {"unindexed", "review_pending"}:
        assert database.rows(f"SELECT count(*) FROM {table} WHERE account = ?", (ANNA,)) == [(0,)]
    put(database, BEN)
    assert not get(database, ANNA)
    assert get(database, BEN)
