"""The search index: what is cached is found, what was removed is not, and each account finds only its own."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec import structs

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import Attachment, Person, PostPage
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import LIN, NOW, post

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")
WORDS = (
    "lake",
    "ake",
    "ke",
    "Ufer",
    "café",
    "湖",
    "湖边",
    "边",
    "谷风",
    "鯨、",
    "山谷风",
    "ёж",
    "한강",
    '"or',
    "a",
    "-",
    "NOT",
)


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


def execute(sql: str, connection: apsw.Connection) -> None:
    """Run one statement."""
    connection.execute(sql)


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
    for table in (
        "unindexed",
        "search_post",
        "search_tag",
        "search_tag_use",
        "search_trigram",
        "search_pair",
    ):
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


def test_short_words_in_any_script_newest_first(database: Database) -> None:
    """Also where the second of several posts is the same, and where they arrived in another order."""
    index, cache = SearchIndex(database), TimelineCache(database)
    texts = {1: "湖边散步", 2: "去湖边", 3: "湖光", 4: "カメラと海辺", 5: "개 산책", 6: "ок да"}
    for number in (3, 1, 6, 2, 5, 4):
        for copy in range(3):
            name = f"{number}-{copy}"
            one = structs.replace(
                post(number, html=f"<p>{texts[number]}</p>"), id=name, url=f"https://a/{name}"
            )
            cache.put_post(ANNA, one)
    catch_up(index)
    for words, wanted in (
        ("湖边", "222111"),
        ("边", "222111"),
        ("湖", "333222111"),
        ("边 湖", "222111"),
        ("海辺", "444"),
        ("カメラ 海辺", "444"),
        ("개", "555"),
        ("да", "666"),
        ("湖海", ""),
    ):
        assert "".join(name[0] for name in found(index, words)) == wanted, words
    assert [name[0] for name in (one.id for one in index.find(ANNA, "湖", limit=2).posts)] == ["3", "3"]


def test_a_damaged_index_is_made_anew(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """Found by the check; a search that meets the damage answers all the same."""
    index, cache = SearchIndex(database), TimelineCache(database)
    for number in range(1, 30):
        cache.put_post(ANNA, post(number, html=f"<p>湖边 lake {number}</p>"))
    catch_up(index)
    assert index.check()
    damage = {
        "search_trigram": "UPDATE search_trigram_data SET block = X'00' WHERE id > 10",
        "search_pair": "UPDATE search_pair_data SET block = X'ffff' WHERE id > 10",
    }
    for words, sql in zip(("lake", "湖边"), damage.values(), strict=True):
        database.write(partial(execute, sql))
        assert len(found(index, words)) == 29
        assert len(found(index, words)) == 29
        catch_up(index)
        assert len(found(index, words)) == 29
        assert index.check()
    database.write(partial(execute, "DELETE FROM search_pair_data WHERE id > 10"))
    assert not index.check()
    catch_up(index)
    assert index.check()
    assert len(found(index, "湖边")) == 29
    assert {record.getMessage() for record in caplog.records} == {"the search index is made anew"}
    caplog.clear()


def test_posts_of_absurd_times_are_found(database: Database) -> None:
    index, cache = SearchIndex(database), TimelineCache(database)
    for number, year in enumerate((1, 1969, 9999)):
        made = datetime(year, 1, 1, tzinfo=UTC)
        cache.put_post(ANNA, structs.replace(post(number, url=f"https://a/{number}"), created_utc=made))
    cache.put_post(BEN, post(7))
    catch_up(index)
    assert sorted(found(index, "post")) == ["0", "1", "2"]
    assert found(index, "post", BEN) == ["7"]
