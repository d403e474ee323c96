"""Fills a home server's folder with the people and posts of the demo."""

import secrets
import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from argon2 import PasswordHasher

from kesong_desktop import assets
from kesong_desktop.actions.system.demo_script import FOLLOWED_TAGS, ME, PEOPLE, SCENES, DemoPost, description
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.media_tools import real_tools
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.uploads.preparation import PreparedMedia
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.model.text import caption

_HOUR_MS = 3_600_000
_APP = "kesong"


def fill_home(data: Path, now_ms: int) -> None:
    """Write people and a week of posts into the folder ``data``, through the home server's own services.

    No server may be running on it. The pictures are shipped with previews and blurhashes, so that nothing is decoded.
    The passwords are 192 random bits each, so that the weakest hash protects them.

    Raises:
        StoreProblem: the folder cannot be used.
    """
    clock = _Clock(now_ms)
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with open_home(data, tools=real_tools(), clock_ms=clock, hasher=hasher) as home:
        clock.go_back(SCENES[0].hours_ago + 1, SCENES[0].years_ago)
        writer = _Writer(home, data)
        for scene in SCENES:
            clock.go_back(scene.hours_ago, scene.years_ago)
            writer.publish(scene)


class _Clock:
    """A clock for events of the demo, in milliseconds since 1970."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms = now_ms
        self._at_ms = now_ms

    def go_back(self, hours: float, years: int) -> None:
        """Set the time to so many hours and years before now; years keep the day of the year."""
        now = datetime.fromtimestamp(self._now_ms / 1000, UTC)
        # There is no 29 February in the year before.
        day = min(now.day, 28) if now.month == 2 else now.day
        earlier = now.replace(year=now.year - years, day=day) if years else now
        self._at_ms = round(earlier.timestamp() * 1000 - hours * _HOUR_MS)

    def __call__(self) -> int:
        return self._at_ms


class _Facts(msgspec.Struct, frozen=True):
    """Facts that the home server would compute for a file: sizes in pixels, blurhash, and the length of a video in seconds."""

    size: tuple[int, int]
    preview_size: tuple[int, int]
    blurhash: str
    duration_s: float = 0.0


class _Writer:
    """Adds the users, who all follow each other, and then publishes for them."""

    def __init__(self, home: HomeService, data: Path) -> None:
        self._home = home
        self._data = data
        self._posts = assets.path("demo/posts")
        self._facts = msgspec.json.decode((self._posts / "facts.json").read_bytes(), type=dict[str, _Facts])
        accounts = home.accounts
        self._ids = {
            name: accounts.add(name, secrets.token_urlsafe(24), shown) for name, shown in PEOPLE.items()
        }
        for me in self._ids.values():
            for other in self._ids.values():
                if other != me:
                    home.follows.follow(me, other)
        for tag in FOLLOWED_TAGS:
            home.hashtags.follow(self._ids[ME], tag, on=True)

    def publish(self, scene: DemoPost) -> None:
        """Publish a post and add its likes and bookmarks."""
        author, posts = self._ids[scene.who], self._home.posts
        text = caption.compose(scene.title, scene.text, scene.tags, scene.review)
        media = tuple(self._add_file(author, name) for name in scene.motifs)
        post = posts.create(author, NewPost(text, scene.visibility, media=media, app_name=_APP))
        for fan in scene.liked_by:
            posts.mark(self._ids[fan], post.id, "favourite", on=True)
        for reader in scene.saved_by:
            posts.mark(self._ids[reader], post.id, "bookmark", on=True)

    def _add_file(self, author: int, name: str) -> int:
        facts = self._facts[name]
        kind, suffix, mime = (
            ("video", "mp4", "video/mp4") if facts.duration_s else ("image", "jpg", "image/jpeg")
        )
        clean, preview = self._data / f"{name}.{suffix}", self._data / f"preview-{name}.jpg"
        shutil.copyfile(self._posts / clean.name, clean)
        shutil.copyfile(self._posts / "previews" / f"{name}.jpg", preview)
        prepared = PreparedMedia(
            clean, preview, kind, facts.size, facts.preview_size, facts.duration_s, facts.blurhash
        )
        words = MediaDescription(description(name), (0.0, 0.0))
        return self._home.media.add_prepared(author, prepared, mime, words).id
