"""Collections keep posts and their pictures, whatever becomes of the cache."""

import errno
import os

import pytest

from kesong_desktop.errors import KesongError
from kesong_desktop.model.event import CollectionsChanged
from kesong_desktop.model.social.post import Attachment, Person
from kesong_desktop.store.kept_media import KeptMedia
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post

FACE = "http://127.0.0.1:9/face.png"
LAKE = Attachment("8", "image", "http://127.0.0.1:9/8.jpg", preview_url="http://127.0.0.1:9/8s.jpg")
BEN = Person("9", "ben", "ben", avatar=FACE)


def seen(services, url, content=b"pixels"):
    """Put a file into the media cache."""
    cache = stores(services).media_cache
    temporary = cache.temporary(url)
    temporary.write_bytes(content)
    cache.adopt(url, temporary)


def kept(services):
    folder = services.system.paths.collected
    return sorted(one.read_bytes() for one in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def shown(services, account):
    """A post whose picture and face were seen."""
    made = post(1, author=BEN, attachments=(LAKE,))
    for url, content in ((LAKE.url, b"lake"), (FACE, b"face")):
        seen(services, url, content)
    stores(services).cache.put_post(account.key, made)
    return made


def test_pictures_outlast_the_cache(services, account, shown, events):
    collections, cache = services.collections, stores(services).media_cache
    number = collections.create(account, "  Lakes\n").result()
    assert collections.add(account, number, shown).result()
    collections._files.keep(account, [shown]).result()
    assert kept(services) == [b"face", b"lake"]
    assert events.count(CollectionsChanged(account.key)) == 2
    cache.clear()
    stores(services).cache.forget(account.key)
    assert cache.read(LAKE.url) == b"lake"
    assert services.media.remote.cached_path(FACE) is not None
    ((held,),) = ([one.post for one in collections.posts(account, number)],)
    assert held == shown
    assert [one.name for one in collections.all(account)] == ["Lakes"]


def test_file_is_copied_where_it_cannot_be_shared(tmp_path, monkeypatch):
    source, kept_media = tmp_path / "lake.jpg", KeptMedia(tmp_path / "kept")
    source.write_bytes(b"lake")

    def refuse(*_):
        raise OSError(errno.EXDEV, "another file system")

    monkeypatch.setattr(os, "link", refuse)
    for _ in range(2):
        kept_media.keep(LAKE.url, source)
    assert [one.read_bytes() for one in (tmp_path / "kept").iterdir()] == [b"lake"]
    assert kept_media.path(LAKE.url).read_bytes() == b"lake"
    source.unlink()
    with pytest.raises(KesongError):
        kept_media.keep(FACE, source)
    assert len(list((tmp_path / "kept").iterdir())) == 1, "nothing half is left"


def test_cache_gets_its_post_back(services, account, shown):
    """So that it can be liked and opened; a post that was edited since is kept as it is now."""
    collections, cache = services.collections, stores(services).cache
    number = collections.create(account, "Lakes").result()
    collections.add(account, number, shown).result()
    edited = post(1, author=BEN, html="<p>Edited</p>")
    cache.put_post(account.key, edited)
    collections.restore(account, number)
    cache.remove_post(account.key, "1")
    assert collections.posts(account, number)[0].post == edited
    collections.restore(account, number)
    assert cache.post(account.key, "1") == edited


def test_pictures_of_no_collection_are_deleted(services, account, shown):
    collections = services.collections
    number = collections.create(account, "Lakes").result()
    collections.add(account, number, shown).result()
    collections._files.keep(account, [shown]).result()
    collections.drop_unused_files()
    assert len(kept(services)) == 2
    removed = collections.remove(account, number, shown).result()
    assert len(kept(services)) == 2, "the removal may be undone"
    collections.put_back(account, removed).result()
    collections.delete(account, number).result()
    collections.drop_unused_files()
    assert kept(services) == []


def test_what_cannot_be_had_is_left_for_another_time(services, account):
    """Nobody answers at the server: the post is kept all the same."""
    number = services.collections.create(account, "Lakes").result()
    there = post(2, attachments=(LAKE,))
    services.collections.add(account, number, there).result()
    services.collections._files.keep(account, [there]).result()
    assert kept(services) == []
    assert [one.post for one in services.collections.posts(account, number)] == [there]


def test_categories_keep_their_order(services, account):
    categories = services.home_timeline.tag_categories
    categories.put(account, "Water", ["lake"]).result()
    (water,) = categories.all(account)
    categories.put(account, "Waters", ["lake", "boat"], water.id).result()
    (changed,) = categories.all(account)
    assert (changed.name, changed.tags, changed.made_s) == ("Waters", ("lake", "boat"), water.made_s)
    categories.remove(changed).result()
    assert categories.all(account) == []
    categories.restore(account, changed).result()
    assert categories.all(account) == [changed]


def test_kept_on_this_computer_and_released(services, account, shown):
    """With one step, in a collection of its own, whatever becomes of the cache; its pictures go when it is released."""
    collections, cache = services.collections, stores(services).media_cache
    assert not collections.is_kept(account, shown)
    assert collections.keep(account, shown, "Kept").result()
    assert not collections.keep(account, shown, "Kept").result(), "once"
    collections._files.keep(account, [shown]).result()
    assert collections.is_kept(account, shown)
    (made,) = collections.all(account)
    assert (made.name, made.count) == ("Kept", 1)
    collections.rename(account, made.id, "For later").result()
    cache.clear()
    stores(services).cache.forget(account.key)
    assert cache.read(LAKE.url) == b"lake"
    removed = collections.release(account, shown).result()
    assert removed is not None
    assert not collections.is_kept(account, shown)
    collections.drop_unused_files()
    assert kept(services) == []
    collections.put_back(account, removed).result()
    assert collections.is_kept(account, shown)
    assert [one.name for one in collections.all(account)] == ["For later"]
