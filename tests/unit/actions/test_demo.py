"""The demo: people and posts on a real home server, and a camera roll of shipped photos."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.demo_script import CLIP, FOLLOWED_TAGS, ME, PEOPLE, SCENES, SHOTS
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.imaging import blurhash
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.post import HOME
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S


@pytest.fixture
def keeper(services: Services) -> LocalServer:
    """The profile's home server."""
    return services.system.home.server


@pytest.fixture
def account(services: Services) -> Account:
    """The signed-in account, with the feed read."""
    return services.system.home.demo_feed.fill()


def test_the_feed_is_there(services: Services, account: Account) -> None:
    """All posts of a week, and one of this day a year ago, with reviews, albums, a video, likes and descriptions."""
    assert (account.username, account.is_home) == (ME, True)
    posts = stores(services).cache.page(account.key, HOME.name)
    scenes = SCENES[::-1]
    assert [post.author.name for post in posts] == [PEOPLE[scene.who] for scene in scenes]
    now = datetime.fromtimestamp(NOW_S, UTC)
    whens = [
        (post.created_utc, now.replace(year=now.year - scene.years_ago))
        for post, scene in zip(posts, scenes, strict=True)
    ]
    ages = [(then - created).total_seconds() / 3600 for created, then in whens]
    assert ages == pytest.approx([scene.hours_ago for scene in scenes], abs=0.01)
    assert [post.favourites for post in posts] == [len(scene.liked_by) for scene in scenes]
    assert [len(post.attachments) for post in posts] == [len(scene.motifs) for scene in scenes]
    assert [post.review and post.review.product for post in posts] == [
        scene.review and scene.review.product for scene in scenes
    ]
    assert {post.visibility for post in posts} == {Visibility.PUBLIC, Visibility.PRIVATE}
    assert {one.kind for post in posts for one in post.attachments} == {"image", "video"}
    assert [post.bookmarked for post in posts] == [ME in scene.saved_by for scene in scenes]
    assert services.home_timeline.followed_tags.of(account).result() == FOLLOWED_TAGS[::-1]
    (memory,) = services.home_timeline.memories.of_today(account)
    assert (memory.year, memory.words) == (now.year - 1, scenes[-1].title)


def test_shipped_facts_are_those_of_the_pictures(
    services: Services, account: Account, keeper: LocalServer
) -> None:
    """Sizes, previews and blurhashes are what the home server would have found."""
    for post in stores(services).cache.page(account.key, HOME.name):
        for shot in post.attachments:
            path, preview = (_file(keeper, url) for url in (shot.url, shot.preview_url))
            facts = stores(services).decoder_pool.probe(path)
            assert (shot.width, shot.height) == (facts.width, facts.height)
            assert preview.read_bytes() == stores(services).decoder_pool.thumbnail(path, size_px=640)
            assert shot.blurhash == blurhash.encode(preview.read_bytes())
            assert shot.alt


def _file(keeper: LocalServer, url: str) -> Path:
    """Where the home server keeps what is served at ``url``."""
    path = keeper.home.files.path_of(url.rpartition("/")[2])
    assert path is not None
    return path


def test_the_roll_is_of_the_last_weeks(services: Services, account: Account) -> None:
    """Each photo was taken when its shot says, by its EXIF and by its file; a draft and a paused post are left."""
    services.system.home.demo_roll.fill(account)
    (folder,) = services.roll.camera_roll.folders()
    services.roll.camera_roll.scan(folder)
    photos = {Path(photo.path).name: photo for photo in stores(services).library.page(limit=100)}
    assert photos.keys() == {shot.name for shot in (*SHOTS, CLIP)}
    assert not any(photo.problem for photo in photos.values())
    today = datetime.fromtimestamp(NOW_S).astimezone()
    for shot in SHOTS:
        photo, path = photos[shot.name], Path(folder) / shot.name
        taken = stores(services).decoder_pool.probe(path).taken
        assert taken is not None
        assert path.stat().st_mtime == taken.timestamp()
        assert (today.date() - taken.date()).days == shot.days_ago + 1
        assert 0 <= taken.hour * 60 + taken.minute - shot.hour * 60 - 12 < 60
        assert photo.taken == taken.replace(tzinfo=None)
        assert stores(services).decoder_pool.view(path, 64).width
    assert photos[CLIP.name].kind == "video"
    assert sum(photo.has_place for photo in photos.values()) == 10
    (draft,) = services.drafts.all()
    assert (draft.title, len(draft.pictures)) == ("Slow Sunday", 2)
    jobs = {job.title: job for job in stores(services).jobs.all()}
    assert {title: job.state for title, job in jobs.items()} == {
        "Breakfast by bike": State.PAUSED,
        "Up before the birds": State.SCHEDULED,
    }
    slots = services.plan.planner.slots.load().slots
    assert len(slots) == 3
    due = datetime.fromtimestamp(jobs["Up before the birds"].due_s).astimezone()
    assert (due.weekday(), due.hour) in {(slot.weekday, slot.minute // 60) for slot in slots}
    assert due > today
