"""The search index: what is cached is found, what was removed is not, and each account finds only its own."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import Attachment, Person, PostPage
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.search_index import SearchIndex
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import LIN, NOW, post

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")
WORDS = ("lake", "Ufer", "café", "湖", "湖边", "山谷风", "ёж", "한강", '"or', "a", "-", "NOT")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty cache."""
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


def found(index: SearchIndex, words: str, account: AccountKey = ANNA) -> list[str]:
    """The ids of the posts found."""
    return [one.id for one in index.find(account, words, limit=50).posts]


def catch_up(index: SearchIndex) -> None:
    """Index all."""
    while index.step():
        pass


class SeenPosts(RuleBasedStateMachine):
    """Puts, changes, removes and indexes posts in any order."""

    accounts = st.sampled_from((ANNA, BEN))
    numbers = st.integers(1, 4)
    words = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.database = Database(Path(self.folder.name) / "cache.db", cache_schema.MIGRATIONS)
        self.cache, self.index = TimelineCache(self.database), SearchIndex(self.database)
        self.texts: dict[tuple[AccountKey, str], str] = {}

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(account=accounts, number=numbers, words=words, alt=words)
    def put(self, account: AccountKey, number: int, words: str, alt: str) -> None:
        one = post(number, html=f"<p>{words}</p>", attachments=(Attachment("1", "image", "", alt=alt),))
        self.cache.put_post(account, one, at_head_of="home")
        self.texts[account, one.id] = f"{words} {alt} Lin @lin".casefold()

    @rule(account=accounts, number=numbers)
    def remove(self, account: AccountKey, number: int) -> None:
        self.cache.remove_post(account, str(number))
        self.texts.pop((account, str(number)), None)

    @rule(account=accounts)
    def forget(self, account: AccountKey) -> None:
        self.cache.forget(account)
        self.texts = {key: text for key, text in self.texts.items() if key[0] != account}

    @rule()
    def step(self) -> None:
        self.index.step()

    @invariant()
    def finds_exactly_what_is_cached(self) -> None:
        for account in (ANNA, BEN):
            for word in WORDS:
                wanted = {
                    name
                    for (key, name), text in self.texts.items()
                    if key == account and word.casefold() in text
                }
                assert set(found(self.index, word, account)) == wanted, word


SeenPosts.TestCase.settings = settings(
    max_examples=10, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestSeenPosts = SeenPosts.TestCase


def test_title_tags_warning_and_author_are_searched(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    tag = '<a href="https://pixels.town/tags/Walchensee" class="mention hashtag" rel="tag">#<span>Walchensee</span></a>'
    cache.put_post(ANNA, post(1, html=f"<p>Am See</p><p>Morgens {tag}</p>", spoiler="Nebel"))
    for _ in range(2):
        for words in ("see", "MORGENS nebel", "#walchen", "lin", "@lin am"):
            assert found(index, words) == ["1"], words
        assert index.find(ANNA, "walchen", limit=5).tags == ("Walchensee",)
        assert index.find(ANNA, "#walchen", limit=5).tags == ("Walchensee",)
        assert found(index, "see berg") == []
        assert found(index, "  ") == []
        catch_up(index)


def test_index_follows_changed_and_removed_posts(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    cache.put_post(ANNA, post(1, html="<p>old #words</p>"))
    catch_up(index)
    cache.put_post(ANNA, post(1, html="<p>new</p>"))
    for _ in range(2):
        assert (found(index, "old"), found(index, "new")) == ([], ["1"])
        catch_up(index)
    cache.remove_post(ANNA, "1")
    for table in ("unindexed", "search_post", "search_tag", "search_words"):
        assert database.rows(f"SELECT count(*) FROM {table}") == [(0,)], table


def test_people_are_found_by_posts_boosts_and_notifications(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    bo, cy = Person("3", "bo", "bo@far.example", "Bo Yang"), Person("4", "cy", "cy", "赛")
    cache.put_post(ANNA, post(1, reblogged_by=bo))
    news = Notification("1", "follow", NOW, cy, None)
    NotificationCache(database).put_page(ANNA, NotificationPage((news,)), is_newest=True)
    for _ in range(2):
        assert index.find(ANNA, "bo@far", limit=5).people == (bo,)
        assert index.find(ANNA, "赛", limit=5).people == (cy,)
        assert index.find(ANNA, "lin", limit=5).people == (LIN,)
        assert index.find(BEN, "赛", limit=5).people == ()
        catch_up(index)
    cache.forget(ANNA)
    assert index.find(ANNA, "bo@far", limit=5).people == ()


def test_a_post_and_its_boost_are_one_newest_first(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    first, second = post(1, url="https://a/1"), post(2, url="https://a/1", reblogged_by=LIN)
    cache.put_page(ANNA, "home", PostPage((second, first, post(3))), is_newest=True)
    for _ in range(2):
        assert len(found(index, "post")) == 2
        assert found(index, "post")[0] == "3"
        catch_up(index)
    assert len(index.find(ANNA, "post", limit=1).posts) == 1


def test_posts_of_conversations_and_brought_back_posts_are_found(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    ThreadCache(database).put(ANNA, Thread(post(1), (), (post(2, in_reply_to_id="1"),)), now_s=1)
    catch_up(index)
    assert found(index, "post") == ["2", "1"]
    cache.keep_original(ANNA, "1")
    cache.remove_post(ANNA, "1")
    assert found(index, "post") == ["2"]
    cache.bring_back(ANNA, "1")
    assert found(index, "post") == ["2", "1"]


def test_cache_of_before_is_indexed_in_steps(tmp_path: Path) -> None:
    """The migration only notes the posts; they are found at once, and indexed a part at a time."""
    old = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS[:4])
    cache = TimelineCache(old)
    cache.put_page(ANNA, "home", PostPage(tuple(post(n) for n in range(450, 0, -1))), is_newest=True)
    old.close()
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    try:
        index = SearchIndex(opened)
        steps = [index.step() for _ in range(3)] if found(index, "post 123") == ["123"] else []
        assert steps == [True, True, False]
        assert found(index, "post 123") == ["123"]
        assert opened.rows("SELECT count(*) FROM unindexed") == [(0,)]
    finally:
        opened.close()
