"""What stands beside the home timeline: this day in earlier years, short videos, and videos that are checked."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import Unreadable
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from kesong_desktop.model.social.reading_position import ReadingPosition
from tests.fakes import clips, pictures
from tests.fakes.pictures import scene
from tests.fakes.stores import stores
from tests.unit.actions.conftest import ACCOUNT, NOW_S

NOW = datetime.fromtimestamp(NOW_S, UTC).astimezone()
ME = Person(ACCOUNT.remote_id, "anna", "anna")
LIN = Person("9", "lin", "lin")
PICTURE = Attachment("1", "image", "https://pixels.town/1.jpg")


def post(
    number: int,
    author: Person = ME,
    *,
    year: int = 0,
    shots: tuple[Attachment, ...] = (PICTURE,),
    **more: str,
) -> Post:
    """A post of this day, some years ago."""
    made = NOW.replace(year=NOW.year - year)
    return Post(str(number), author, made, Visibility.PUBLIC, f"<p>Post {number}</p>", shots, **more)  # type: ignore[arg-type]


def keep(services: Services, *posts: Post) -> None:
    """Put these posts into the cached home timeline."""
    stores(services).cache.put_page(ACCOUNT.key, HOME.name, PostPage(posts), is_newest=True)


def test_own_posts_of_this_day(services: Services, account: Account) -> None:
    """Of earlier years alone, with pictures, nobody else's, none behind a warning."""
    posts = [
        post(6),
        post(5, year=1, shots=()),
        post(4, LIN, year=1),
        post(3, year=2),
        post(2, year=3, spoiler="x"),
    ]
    keep(services, *posts)
    (found,) = services.home_timeline.memories.of_today(account)
    assert (found.year, found.words) == (NOW.year - 2, "Post 3")


def test_photos_of_this_day(services: Services, account: Account, tmp_path: Path) -> None:
    """One for each year; a post of that year comes before them."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    for years in (0, 1, 2):
        name = f"IMG_{NOW.year - years}{NOW:%m%d}_120000.jpg"
        scene((96, 64), hue=years).save(folder / name)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    keep(services, post(3, year=2))
    found = services.home_timeline.memories.of_today(account)
    assert [(one.year, one.post is None) for one in found] == [(NOW.year - 1, True), (NOW.year - 2, False)]


def cached_video(services: Services, url: str, path: Path) -> None:
    """Put a file into the media cache."""
    cache = stores(services).media_cache
    temporary = cache.temporary(url)
    temporary.write_bytes(path.read_bytes())
    cache.adopt(url, temporary)


def test_short_videos_are_cached_and_can_be_decoded(
    services: Services, account: Account, tmp_path: Path
) -> None:
    good, broken, away = (f"https://pixels.town/{name}.mp4" for name in ("good", "broken", "away"))
    cached_video(services, good, clips.sounding(tmp_path / "good.mp4", 1.0))
    noise = tmp_path / "noise.mp4"
    noise.write_bytes(b"\x00\x00\x00\x18ftypmp42" + bytes(4000))
    cached_video(services, broken, noise)
    shots = tuple(Attachment(url, "video", url) for url in (broken, away, good))
    keep(services, post(1, LIN, shots=shots))
    (found,) = services.home_timeline.short_videos.newest(account)
    assert found.attachment.url == good
    assert 0.5 < found.duration_s < 2


def test_players_get_checked_files_only(services: Services, tmp_path: Path) -> None:
    """What is missing, no video, or a picture by another name is refused."""
    videos = services.media.videos
    url = "https://pixels.town/clip.mp4"
    with pytest.raises(Unreadable):
        videos.checked(url)
    cached_video(services, url, pictures.jpeg(tmp_path / "picture.jpg", (96, 64)))
    with pytest.raises(Unreadable):
        videos.checked(url)
    cached_video(services, url, clips.sounding(tmp_path / "clip.mp4", 1.0))
    assert videos.checked(url).path.is_file()
    assert videos.checked(url) is videos.checked(url)


def test_reading_position(services: Services, account: Account) -> None:
    positions = services.home_timeline.reading_positions
    positions.keep(account.key, ReadingPosition("5", -10))
    stores(services).recent_values.note([]).result()
    assert positions.of(account.key) == ReadingPosition("5", -10)
