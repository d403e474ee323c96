"""Housekeeping: what takes room, what is tidied, and a damaged cache that is set aside."""

import logging
import os
import time
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.post import HOME, PostPage
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post
from tests.unit.actions.conftest import ACCOUNT, NOW_S


def see(services: Services, account: AccountKey, *numbers: int) -> None:
    """Put posts into the cache."""
    page = PostPage(tuple(post(number) for number in numbers))
    stores(services).cache.put_page(account, HOME.name, page, is_newest=True)


def cache_media(services: Services, url: str, size: int) -> None:
    """Put a file into the media cache."""
    media = services.media.remote._cache
    assert media.reserve(url, size)
    media.temporary(url).write_bytes(b"x" * size)
    media.adopt(url, media.temporary(url))


def test_use_names_what_takes_room(services: Services, account: Account, tmp_path: Path) -> None:
    see(services, account.key, 3, 2, 1)
    cache_media(services, "https://one.example/a.jpg", 5000)
    draft = services.drafts.create([str(pictures.jpeg(tmp_path / "one.jpg"))], account=account)
    services.draft_content.files.copy_all(draft)
    sizes = {one.kind: one.size_bytes for one in services.system.housekeeping.use()}
    assert sizes["media"] == 5000
    assert sizes["kept"] == sizes["collections"] == 0
    assert min(sizes["posts"], sizes["index"], sizes["roll"]) > 4000
    assert sizes["drafts"] == (tmp_path / "one.jpg").stat().st_size


def test_tidying_indexes_sweeps_and_drops_what_is_old(
    services: Services, account: Account, tmp_path: Path
) -> None:
    """Pasted files go that nothing needs; one of a draft, of a batch or of a moment ago stays."""
    see(services, account.key, 1)
    cache_media(services, "https://one.example/a.jpg", 50)
    folder = services.system.paths.kept
    folder.mkdir(exist_ok=True)
    old, new, used = (pictures.jpeg(folder / name) for name in ("old.jpg", "new.jpg", "used.jpg"))
    for path in (old, used):
        os.utime(path, (NOW_S - 3 * 86_400, NOW_S - 3 * 86_400))
    os.utime(new, (NOW_S, NOW_S))
    services.drafts.create([str(used)], account=account)
    services.system.preferences.change(cache_days=30)
    services.system.housekeeping.tidy()
    assert sorted(path.name for path in folder.iterdir()) == ["new.jpg", "used.jpg"]
    assert services.media.remote.cached_path("https://one.example/a.jpg") is not None
    assert services.system.housekeeping._search.step() is False
    media = services.media.remote._cache
    assert media.drop_unused(NOW_S + 1) == 1


def damage(path: Path, offset: int) -> None:
    """Write nonsense over pages of a database."""
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(b"\xa5" * 20_000)


@pytest.mark.parametrize("offset", [0, 4096 * 2])
def test_a_damaged_cache_is_set_aside_and_the_journal_stays(
    tmp_path: Path, offset: int, caplog: pytest.LogCaptureFixture
) -> None:
    """At the start where it is no database any more; else housekeeping finds it, and the next start makes it anew."""
    paths = for_profile(tmp_path / "profile")

    def opened():
        return open_profile(paths, secrets=SessionSecrets())

    with opened() as services:
        stores(services).accounts.put(ACCOUNT)
        see(services, ACCOUNT.key, *range(200, 0, -1))
        services.system.housekeeping.index_posts()
    journal = paths.journal_db.read_bytes()
    damage(paths.cache_db, offset)
    if offset:
        with opened() as services:
            services.system.housekeeping.tidy()
            assert services.accounts.all() == [ACCOUNT]
    began = time.process_time()
    with opened() as services:
        assert services.timelines.page(ACCOUNT.key, HOME) == []
        see(services, ACCOUNT.key, 1)
        assert [one.id for one in services.search.local(ACCOUNT.key, "post").posts] == ["1"]
        assert services.accounts.all() == [ACCOUNT]
    assert time.process_time() - began < 5
    assert paths.journal_db.read_bytes() == journal
    assert (paths.cache_db.parent / "cache.damaged.db").exists()
    with opened() as services:
        assert len(services.timelines.page(ACCOUNT.key, HOME)) == 1
    assert [one.levelname for one in caplog.records if one.levelno >= logging.WARNING] == ["WARNING"]
    caplog.clear()
