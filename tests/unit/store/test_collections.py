"""Collections and categories in the journal: order, notes, covers, and what undo needs."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.collections import CollectionStore
from kesong_desktop.store.journal.reading_positions import ReadingPositionStore
from kesong_desktop.store.journal.tag_categories import TagCategoryStore
from kesong_desktop.store.sqlite_file import fetch
from tests.fakes.timeline_services import post, posts

ANNA, BEN = AccountKey("anna@one.example"), AccountKey("ben@two.example")
LAKE = Attachment("8", "image", "https://one.example/8.jpg")
FILM = Attachment("9", "video", "https://one.example/9.mp4", preview_url="https://one.example/9.jpg")
SOUND = Attachment("7", "audio", "https://one.example/7.ogg")


@pytest.fixture
def journal(tmp_path: Path):
    """A journal of today."""
    made = Database(tmp_path / "journal.db", schema.MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
def store(journal):
    """With one collection of three posts, the last added first."""
    made = CollectionStore(journal)
    made.create(ANNA, "a", "Lakes").result()
    for one in posts(1, 2, 3):
        assert made.add("a", one).result()
    return made


def ids(store, collection="a"):
    return [one.post.id for one in store.posts(collection)]


def test_posts_are_kept_whole_over_a_restart(store, tmp_path, journal):
    journal.close()
    again = CollectionStore(Database(tmp_path / "journal.db", schema.MIGRATIONS))
    assert [one.post for one in again.posts("a")] == posts(3, 2, 1)
    assert [(one.name, one.count) for one in again.all(ANNA)] == [("Lakes", 3)]
    assert again.all(BEN) == []
    again._journal.close()


def test_a_post_is_in_a_collection_once(store):
    assert not store.add("a", post(2)).result()
    assert not store.add("nowhere", post(2)).result()
    assert ids(store) == ["3", "2", "1"]
    assert store.holding(ANNA, "2") == {"a"}
    assert store.holding(BEN, "2") == frozenset()


def test_removed_post_returns_to_its_place_with_its_note(store):
    store.set_note("a", "2", "for spring").result()
    removed = store.remove("a", "2").result()
    assert ids(store) == ["3", "1"]
    store.put_back(removed).result()
    assert [(one.post.id, one.note) for one in store.posts("a")] == [
        ("3", ""),
        ("2", "for spring"),
        ("1", ""),
    ]
    assert store.remove("a", "77").result() is None
    store.delete("a").result()
    store.put_back(removed).result()
    assert store.posts("a") == [], "a post returns to no collection that is gone"


def test_deleted_collection_is_brought_back_whole(store):
    store.create(ANNA, "b", "Boats").result()
    before = store.all(ANNA)
    deleted = store.delete("a").result()
    assert [one.name for one in store.all(ANNA)] == ["Boats"]
    assert store.every_post() == []
    store.restore(deleted).result()
    assert store.all(ANNA) == before
    assert ids(store) == ["3", "2", "1"]
    assert store.delete("nowhere").result() is None


def test_cover_is_the_chosen_picture_while_it_is_there(store):
    assert store.all(ANNA)[0].cover is None
    store.add("a", post(4, attachments=(SOUND, FILM))).result()
    store.add("a", post(5, attachments=(LAKE,))).result()
    assert store.all(ANNA)[0].cover == LAKE, "the first one"
    store.set_cover("a", "4", "9").result()
    assert store.all(ANNA)[0].cover == FILM
    store.remove("a", "4").result()
    assert store.all(ANNA)[0].cover == LAKE


def test_changed_post_is_kept_as_it_is_now(store):
    store.create(BEN, "c", "Of Ben").result()
    store.add("c", post(2)).result()
    store.refresh_posts(ANNA, [post(2, html="<p>Edited</p>")]).result()
    assert [one.post.text for one in store.posts("a")] == ["Post 3", "Edited", "Post 1"]
    assert [one.post.text for one in store.posts("c")] == ["Post 2"], "another account's post of the same id"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 5).map(str)))
def test_reorder_keeps_every_post_once(tmp_path_factory, order):
    journal = Database(tmp_path_factory.mktemp("order") / "journal.db", schema.MIGRATIONS)
    store = CollectionStore(journal)
    store.create(ANNA, "a", "Lakes").result()
    for one in posts(1, 2, 3):
        store.add("a", one).result()
    store.reorder("a", order).result()
    known = [one for one in dict.fromkeys(order) if one in {"1", "2", "3"}]
    assert ids(store)[: len(known)] == known
    assert sorted(ids(store)) == ["1", "2", "3"]
    journal.close()


def test_categories_by_account(journal):
    store = TagCategoryStore(journal)
    water = TagCategory("w", " Water ", ("#Lake", "boat", "LAKE", "!"), 2.0)
    store.put(ANNA, water).result()
    store.put(ANNA, TagCategory("f", "Food", ("bread",), 1.0)).result()
    assert store.all(ANNA) == [
        TagCategory("f", "Food", ("bread",), 1.0),
        TagCategory("w", "Water", ("Lake", "boat"), 2.0),
    ]
    assert store.all(BEN) == []
    store.remove("w").result()
    assert [one.id for one in store.all(ANNA)] == ["f"]


def test_position_of_home_is_kept_by_the_migration(tmp_path):
    """A journal from before has one position for each account: that of the home timeline."""
    number = [one.__name__ for one in schema.MIGRATIONS].index("_positions_by_timeline")
    old = Database(tmp_path / "journal.db", schema.MIGRATIONS[:number])
    old.write(lambda c: c.execute("INSERT INTO reading_position VALUES (?, '7', -4)", (ANNA,)) and None)
    old.close()
    new = Database(tmp_path / "journal.db", schema.MIGRATIONS)
    assert ReadingPositionStore(new).get(ANNA).post_id == "7"
    assert new.read(lambda c: fetch(c, "SELECT timeline FROM reading_position")) == [("home",)]
    new.close()
